using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>
/// Combines the texts around a picture: its description and credit become one caption, across any number of elements and in
/// either order. Labels, buttons and promotions are left out.
/// </summary>
internal sealed partial class CaptionWriter(ManuscriptBuilder builder)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly Stack<(bool IsCredit, bool IsStated)> outer = [];
    private IElement? picture;
    private bool isInPicture;
    private bool isOfLast;
    private bool isCredit;
    private bool isStated;
    private bool isLabelledCredit;
    private bool isPromotion;

    /// <summary>Whether an element is a picture, or holds words about one.</summary>
    /// <param name="isInside">Whether it is inside such an element.</param>
    public bool IsPart(IElement element, bool isInside) =>
        isInside
            ? PageParts.IsCredit(element) || (isInPicture && !isStated && PageParts.IsCaption(element))
            : PageParts.IsCaption(element) || PageParts.IsPicture(element);

    /// <summary>Goes into such an element.</summary>
    /// <param name="isInside">Whether it is inside another.</param>
    public void Enter(IElement element, bool isInside)
    {
        outer.Push((isCredit, isStated));
        isCredit = PageParts.IsCredit(element);
        var isPicture = !isInside && element.LocalName is "figure";
        isStated = !isPicture;
        if (isPicture || !isInPicture)
        {
            var of = element.Closest("figure") ?? (isInside ? picture : element.ParentElement);
            isOfLast = !isPicture && picture is not null && of == picture;
            isPromotion &= isOfLast;
            picture = of;
        }

        isInPicture |= isPicture;
        isLabelledCredit = false;
    }

    /// <summary>Leaves the element that was entered last.</summary>
    public void Leave()
    {
        (isCredit, isStated) = outer.Pop();
        isInPicture &= outer.Count > 0;
    }

    /// <summary>Adds a paragraph of the element.</summary>
    public void Add(string paragraph)
    {
        var (words, names) = (paragraph, isCredit || isLabelledCredit);
        isLabelledCredit = false;
        if (Label().Match(paragraph) is { Success: true } label)
        {
            words = paragraph[0] == '(' ? label.Groups["words"].Value.TrimEnd(')') : label.Groups["words"].Value;
            names = !label.Groups["caption"].Success;
            isLabelledCredit = names && words.Length == 0;
        }

        isPromotion |= Promotion().IsMatch(words);
        if (words.Length == 0 || isPromotion || (!names && !isStated && !IsSentence(words)))
        {
            return;
        }

        // The same words come twice where a page has a picture twice; one photographer takes many pictures.
        var isNew = written.Add(words) || (names && (isInPicture || isOfLast));
        if (isNew)
        {
            builder.AddCaption(words, names, isOfLast);
        }

        isOfLast = isNew;
    }

    // Besides its caption a picture has buttons and counters of a word or two each.
    private static bool IsSentence(string words)
    {
        const int fewestSpaces = 4; // five words
        return words.Count(c => c == ' ') >= fewestSpaces;
    }

    // Image copyright X, Image caption Y: labels for screen readers.
    [GeneratedRegex(@"^\(?(image|media|video|photo|picture) ((?<caption>caption)|copyright|source|credit)\s*[,:]?\s*(?<words>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(((watch|listen|read|see|look|play|more|related|video|gallery)( (more|also|now|live|next|below))?\s*[:|»>])"
        + @"|(read (more|also|next)|sign up|subscribe|click (here|to|on)|tap (here|to)|get (our|the) (app|newsletter|latest)|download "
        + @"(our|the)|follow us|join us|buy now|shop now)\b)|\b(subscribe|sign up) (to|for|here|now|today)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Promotion();
}
