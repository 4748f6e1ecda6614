using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using NewsReader.Markup;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>Whatever goes in, what comes out of the gate holds nothing that runs or loads, and comes out the same again.</summary>
internal static class MarkupCheck
{
    private static readonly HtmlGate Gate = new(_ => null);
    private static readonly HtmlParser Parser = new();

    /// <summary>Every element the gate may leave, and those a parser makes of nothing.</summary>
    private static readonly FrozenSet<string> Allowed = FrozenSet.Create(
        StringComparer.Ordinal,
        "html", "head", "body", "a", "blockquote", "br", "code", "colgroup", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "ins",
        "kbd", "li", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul");

    public static void Run(string text)
    {
        var once = Gate.Pass(text) as HtmlString ?? throw new InvalidOperationException("the gate gave something else than HTML");
        foreach (var element in Parser.ParseDocument(once.Value!).All)
        {
            Require(Allowed.Contains(element.LocalName), $"<{element.LocalName}> came through");
            foreach (var attribute in element.Attributes)
            {
                Require(IsHarmless(attribute), $"{attribute.Name}=\"{attribute.Value}\" came through");
            }
        }
    }

    private static bool IsHarmless(IAttr attribute) => attribute.Name switch
    {
        "id" => attribute.Value.StartsWith(HtmlGate.IdPrefix, StringComparison.Ordinal),
        "tabindex" => attribute.Value is "0",
        "href" =>
            attribute.Value.StartsWith('#')
                || (Uri.TryCreate(attribute.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"),
        _ => false,
    };

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }
}
