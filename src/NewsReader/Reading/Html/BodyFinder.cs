using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>
/// Finds the element that holds the report: paragraphs of prose vote for the elements around them, links vote against, and
/// what the page says of itself (article, articleBody, class names) weighs in.
/// </summary>
internal sealed class BodyFinder
{
    // Tuned on 50 hand-labelled pages of as many sites.
    private const int ShortestParagraph = 25;
    private const int LettersToOnePoint = 100; // a point for each hundred letters, next to one for the paragraph and one for each comma
    // Reached at 300 letters. A longer paragraph is not better evidence: terms of use are long too.
    private const double MostPointsForLength = 3;
    private const double SaysBody = 25; // points for a name such as article-body, as many as a few paragraphs give
    private const double IsArticle = 10; // points for article and main; fewer, because cards of other reports are articles too
    private const double LeastOfBest = 0.75; // of the parent's prose; with less, the report is spread over several boxes of the parent

    // An element may be called a widget and contain the whole report; an element with this share of a page's prose is not
    // page furniture.
    private const double MostProseInChrome = 0.3;

    // Paragraphs far from the headline more likely belong to another report.
    private const double AwayFromHeadline = 0.5;
    private const int FewestLettersOfReport = 250; // letters of prose; a box with fewer holds a headline, a standfirst or a card

    // A segment has a sentence at least, and cards of other reports are links; the segments together weigh a third of the best one.
    private const int FewestLettersOfSegment = 40;
    private const double MostLinksOfSegment = 0.3;
    private const int LettersToOneOfSegments = 3;

    private readonly Dictionary<IElement, TextMass> whole = [];
    private readonly Dictionary<IElement, TextMass> masses = [];
    private readonly IElement root;
    private readonly IElement? neighbourhood;
    private readonly Dictionary<IElement, double> scores = [];
    private readonly HashSet<IElement> above = [];
    private readonly HashSet<IElement> posts;
    private readonly HashSet<IElement> surroundings;

    private BodyFinder(IElement root, IElement? headline)
    {
        this.root = root;
        posts = QuotedPosts.Around(root);
        surroundings = PageSurroundings.Of(root, headline);
        WeighWhole(root, isLinked: false);
        Weigh(root, isLinked: false);
        neighbourhood = NeighbourhoodOf(headline);
    }

    /// <summary>The element that contains the report; the page's whole body when no element qualifies.</summary>
    public IElement Body { get; private set; } = null!;

    /// <summary>Finds the report in a page's body.</summary>
    /// <param name="headline">The heading that titles the report, when it is known.</param>
    public static BodyFinder Find(IElement root, IElement? headline)
    {
        var finder = new BodyFinder(root, headline);
        finder.Body = finder.Best() ?? root;
        finder.SetApartAbove(headline);
        return finder;
    }

    /// <summary>Whether the element is in the report's own element, but above its headline.</summary>
    public bool IsAboveHeadline(IElement element) => above.Contains(element);

    // Dates, sections and lists of links; an element with prose of its own belongs to the report, wherever its heading is.
    private void SetApartAbove(IElement? headline)
    {
        const int fewLetters = 60; // a date, a section or a counter; an element with more letters is prose
        for (var box = headline; box is not null && box != Body && Body.Contains(box); box = box.ParentElement)
        {
            for (var sibling = box.PreviousElementSibling; sibling is not null; sibling = sibling.PreviousElementSibling)
            {
                if (Prose(MassOf(sibling)) < fewLetters)
                {
                    above.Add(sibling);
                }
            }
        }
    }

    /// <summary>The elements around headline and report.</summary>
    private IElement Near =>
        neighbourhood is not null && neighbourhood != Body && neighbourhood.Contains(Body) ? neighbourhood : Body.ParentElement ?? Body;

    /// <summary>The pictures between headline and report, outside the report's own element.</summary>
    public IEnumerable<IElement> LeadFigures() =>
        neighbourhood is null ? [] : Near.QuerySelectorAll("figure").Where(figure => !Body.Contains(figure) && !figure.Contains(Body)
            && figure.CompareDocumentPosition(Body).HasFlag(DocumentPositions.Following) && !IsInChrome(figure));

    private bool IsInChrome(IElement element)
    {
        for (var box = element; box is not null && box != Near; box = box.ParentElement)
        {
            if (IsChrome(box))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text an element holds outside chrome.</summary>
    public TextMass MassOf(IElement element) => masses.GetValueOrDefault(element);

    /// <summary>
    /// Whether a box is a paragraph that is a link as a whole: a sentence among the paragraphs of the report, which links to its
    /// source.
    /// </summary>
    public bool IsLinkedSentence(IElement element)
    {
        const int fewestLetters = 80; // a sentence; shorter links are buttons and headlines
        return element.LocalName is "div" or "section"
            && MassOf(element).Letters >= fewestLetters
            && element.QuerySelectorAll("a").Length == 1
            && element.QuerySelector("h1, h2, h3, h4, li, img") is null
            && element.TextContent.TrimEnd() is [.., '.' or '!' or '?' or '”' or '"']
            && element.ParentElement is { } parent
            && Prose(MassOf(parent)) >= FewestLettersOfReport / 2;
    }

    /// <summary>Whether the element is a post quoted from another site, or the box it came in.</summary>
    public bool ContainsQuotedPost(IElement element) => posts.Contains(element);

    /// <summary>Whether the element holds nothing of the report.</summary>
    public bool IsChrome(IElement element) =>
        PageParts.IsSilent(element)
            || surroundings.Contains(element)
            || (PageParts.IsNamedAsFurniture(element)
                && !ContainsQuotedPost(element)
                && Prose(whole.GetValueOrDefault(element)) <= MostProseInChrome * Prose(whole[root]));

    /// <summary>The summary printed between headline and report, outside the report's own element.</summary>
    public IElement? Standfirst()
    {
        const int shortest = 40; // letters of a short sentence; a label such as Summary is shorter
        return Near.QuerySelectorAll("p, div, h2, span").FirstOrDefault(element =>
            PageParts.IsStandfirst(element)
                && MassOf(element) is { Letters: >= shortest, LinkDensity: < 0.3 }
                && !Body.Contains(element)
                && !element.Contains(Body));
    }

    private TextMass WeighWhole(IElement element, bool isLinked)
    {
        if (PageParts.IsSilent(element))
        {
            return default;
        }

        isLinked |= element.LocalName is "a";
        var mass = default(TextMass);
        foreach (var child in element.ChildNodes)
        {
            mass += child is IText text ? MassOf(text.Data, isLinked) : child is IElement inner ? WeighWhole(inner, isLinked) : default;
        }

        return whole[element] = mass;
    }

    // The box around the headline that is the first to hold more than the headline.
    private IElement? NeighbourhoodOf(IElement? headline)
    {
        var box = headline?.ParentElement;
        while (box is not null && Prose(MassOf(box)) < FewestLettersOfReport)
        {
            box = box.ParentElement;
        }

        return box;
    }

    private TextMass Weigh(IElement element, bool isLinked)
    {
        if (IsChrome(element) || PageParts.IsCaption(element))
        {
            return default;
        }

        isLinked |= element.LocalName is "a";
        var (mass, own) = (default(TextMass), default(TextMass));
        foreach (var child in element.ChildNodes)
        {
            var part = child switch
            {
                IText text => MassOf(text.Data, isLinked),
                IElement inner => Weigh(inner, isLinked),
                _ => default,
            };
            mass += part;
            own += child is IElement inside && PageParts.IsBlock(inside) ? default : part;
        }

        masses[element] = mass;
        if (PageParts.IsBlock(element)
            && own.Letters >= ShortestParagraph
            && element.LocalName is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "body"))
        {
            Vote(element, own);
        }

        return mass;
    }

    // A paragraph's points go whole to its parent, half to the one above, a third and a quarter further up.
    private void Vote(IElement paragraph, TextMass own)
    {
        const int reach = 4; // elements upwards; beyond the fourth every box of the page would get a share
        var points = (1 + own.Commas + Math.Min((double)own.Letters / LettersToOnePoint, MostPointsForLength)) * (1 - own.LinkDensity);
        var target = paragraph.LocalName is "div" or "section" or "article" or "td" ? paragraph : paragraph.ParentElement;
        for (var level = 1; level <= reach && target is not null; level++, target = target.ParentElement)
        {
            scores[target] = scores.GetValueOrDefault(target) + (points / level);
        }
    }

    private IElement? Best()
    {
        var (best, most) = (default(IElement), 0.0);
        foreach (var (element, score) in scores)
        {
            var weighed = Weighed(element, score);
            if (weighed > most)
            {
                (best, most) = (element, weighed);
            }
        }

        return best is null ? null : Widened(best);
    }

    private double Weighed(IElement element, double score) =>
        (score + (PageParts.IsBodyLike(element) ? SaysBody : 0) + (element.LocalName is "article" or "main" ? IsArticle : 0))
        * (1 - MassOf(element).LinkDensity) * (neighbourhood is null || element.Contains(neighbourhood) || neighbourhood.Contains(element)
            ? 1
            : AwayFromHeadline);

    // Paragraphs may be spread over several boxes of one parent: then the parent holds much more prose than its best child.
    private IElement Widened(IElement best)
    {
        for (var parent = best.ParentElement; parent is not null
            && parent.LocalName is not ("body" or "html"); parent = parent.ParentElement)
        {
            var (inside, around) = (MassOf(best), MassOf(parent));
            if (Prose(inside) < Prose(around) * LeastOfBest && around.LinkDensity < 0.25 && PageParts.IsBodyLike(parent))
            {
                best = parent;
            }
        }

        return Siblings(best);
    }

    /// <summary>
    /// The box of a body that is dealt over elements of one kind: the posts of a live report, the sections between advertising.
    /// </summary>
    private IElement Siblings(IElement best)
    {
        var widest = best;
        for (var box = best; box.ParentElement is { } parent && parent.LocalName is not ("body" or "html"); box = parent)
        {
            var alike = parent.Children.Where(other => other != box && SegmentShape.AreAlike(box, other)
                && MassOf(other) is { Letters: >= FewestLettersOfSegment, LinkDensity: < MostLinksOfSegment }
                && !SegmentShape.IsCard(other));
            if (!SegmentShape.IsCard(box) && alike.Sum(other => Prose(MassOf(other))) * LettersToOneOfSegments >= Prose(MassOf(best)))
            {
                widest = parent;
            }
        }

        return widest;
    }

    private static int Prose(TextMass mass) => mass.Letters - mass.Linked;

    private static TextMass MassOf(string text, bool isLinked)
    {
        var (letters, commas, wasSpace) = (0, 0, true);
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            letters += isSpace && wasSpace ? 0 : 1;
            commas += c is ',' or '，' or '、' or '،' ? 1 : 0;
            wasSpace = isSpace;
        }

        return new(letters, isLinked ? letters : 0, commas);
    }
}
