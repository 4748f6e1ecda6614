using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Html;

/// <summary>A page saved from a browser: the report's own words out of all that stands around them, and what the page says about itself.</summary>
internal static partial class HtmlReading
{
    public static Manuscript Read(string html)
    {
        if (!PageShape.IsSound(html))
        {
            return new() { Text = TextCleaner.Clean(WebUtility.HtmlDecode(Tag().Replace(html, "\n")), []), Problems = [new(ProblemKind.Limit, "The page is nested too deeply to be followed; its words are read without their layout.")] };
        }

        var page = new HtmlParser().ParseDocument(html);
        var builder = new ManuscriptBuilder();
        var facts = PageFacts.Read(page, builder.Problems);
        if (page.Body is { } root)
        {
            var heading = Headline(page, facts);
            var headline = heading is null ? null : OneLine(heading.TextContent);
            builder.Add(headline ?? "", BlockRole.Headline);
            new BodyWriter(builder, BodyFinder.Find(root, heading), headline ?? facts.Headline).Write();
            facts = headline is null ? facts : facts with { Headline = null };
        }

        return builder.Build(facts, Medium.Web);
    }

    // Of a page's first-order headings, the one its title repeats; the only one when there is no other.
    private static IElement? Headline(IDocument page, Metadata facts)
    {
        var headings = page.QuerySelectorAll("h1").Where(heading => OneLine(heading.TextContent).Length > 0).ToList();
        var titles = OneLine(string.Join(' ', page.Title, facts.Headline));
        return headings.Find(heading => titles.Contains(OneLine(heading.TextContent), StringComparison.OrdinalIgnoreCase)) ?? (headings.Count == 1 ? headings[0] : null);
    }

    private static string OneLine(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
