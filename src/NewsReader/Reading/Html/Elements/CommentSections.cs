using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>Finds what readers wrote below a report, by the heading above it: <c>Comments (12)</c>, <c>3 replies</c>.</summary>
internal static partial class CommentSections
{
    private const string Headings = "h2, h3, h4, h5, h6, summary, legend, [role=heading]";

    /// <summary>Such headings and everything that follows them in their box.</summary>
    public static IEnumerable<IElement> In(IElement root) =>
        root.QuerySelectorAll(Headings).Where(heading => Heading().IsMatch(PageMeta.WordsOf(heading)))
            .SelectMany(heading => From(heading, root));

    private static IEnumerable<IElement> From(IElement heading, IElement root)
    {
        var box = heading;
        while (box.ParentElement is { } parent && parent != root && parent.LocalName is not ("article" or "main")
            && Next(box) is null)
        {
            box = parent;
        }

        for (var element = box; element is not null; element = element.NextElementSibling)
        {
            yield return element;
        }
    }

    /// <summary>The next element in the same box with words; <see langword="null"/> at its end.</summary>
    private static IElement? Next(IElement element)
    {
        var next = element.NextElementSibling;
        while (next is not null && string.IsNullOrWhiteSpace(next.TextContent))
        {
            next = next.NextElementSibling;
        }

        return next;
    }

    [GeneratedRegex(@"^(([0-9][0-9.,]* )?((reader|user|recent|top|all|latest)s?['’]? )?(comments?|replies|responses|kommentare"
        + @"|leserkommentare|commentaires|comentarios|comentários|commenti|reacties)( (section|on this (story|article)))?( "
        + @"?\(?[0-9.,]+\)?)?"
        + @"|join the (conversation|discussion)|leave a (comment|reply)|have your say|what readers say|評論|评论|コメント)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
