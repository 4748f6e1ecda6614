using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Html.Shape;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>A page saved from a browser: extracts the report's own text from its surroundings, and the page's metadata.</summary>
internal static partial class HtmlReading
{
    /// <param name="address">The address of the page, which relative ones refer to; <see langword="null"/> for a file.</param>
    public static Manuscript Read(string html, Uri? address = null)
    {
        if (!PageShape.IsSound(html))
        {
            return new()
            {
                Text = TextCleaner.Clean(WebUtility.HtmlDecode(Tag().Replace(html, "\n")), []),
                Problems =
                    [new(ProblemKind.Limit, "The page is nested too deeply to be followed; its words are read without their layout.")]
            };
        }

        var page = new HtmlParser().ParseDocument(html);
        ShortenNames(page);
        var builder = new ManuscriptBuilder();
        var facts = PageFacts.Read(page, address, builder.Problems, out var sites);
        if (page.Body is { } root)
        {
            var heading = HeadlineFinder.Find(page, facts.Headline, sites);
            var headline = heading is null ? null : PageMeta.WordsOf(heading);
            builder.Add(headline ?? "", BlockRole.Headline);
            var finder = BodyFinder.Find(root, heading);
            HeadLines.Write(builder, root, heading, finder, facts);
            new BodyWriter(builder, finder, headline ?? facts.Headline).Write();
            WriteStatedBody(builder, page);
            facts = headline is null ? facts : facts with { Headline = null };
        }

        return builder.Build(facts, Medium.Web);
    }

    /// <summary>Adds the text that a page states in its data and leaves to a script to draw.</summary>
    private static void WriteStatedBody(ManuscriptBuilder builder, IDocument page)
    {
        // A page that draws its text shows a headline and a standfirst. One that shows a quarter of the text is read from its elements.
        const int lettersToOneDrawn = 4;
        if (ArticleFacts.BodyOf(page) is { } body && body.Length > builder.Length * lettersToOneDrawn)
        {
            foreach (var paragraph in Tag().Replace(WebUtility.HtmlDecode(body), "\n").Split('\n'))
            {
                builder.Add(paragraph);
            }
        }
    }

    /// <summary>
    /// Cuts the names of elements that are longer than any page's: matching a list of classes takes time in the square of its
    /// length, for each of many questions.
    /// </summary>
    private static void ShortenNames(IDocument page)
    {
        const int longest = 1000; // characters; the classes of an element, even those that a framework generates, take less
        foreach (var element in page.All)
        {
            foreach (var attribute in (ReadOnlySpan<string>)["class", "id"])
            {
                if (element.GetAttribute(attribute) is { Length: > longest } name)
                {
                    element.SetAttribute(attribute, name[..longest]);
                }
            }
        }
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
