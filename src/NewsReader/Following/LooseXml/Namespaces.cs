namespace NewsReader.Following.LooseXml;

/// <summary>
/// Finds the vocabulary of a name: by the namespace that its prefix is declared for, else by the prefix that everyone uses.
/// </summary>
internal sealed class Namespaces
{
    private static readonly Dictionary<string, XmlVocabulary> ByAddress = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = XmlVocabulary.Core,
        ["www.w3.org/2005/atom"] = XmlVocabulary.Core,
        ["purl.org/atom/ns"] = XmlVocabulary.Core,
        ["purl.org/rss/1.0"] = XmlVocabulary.Core,
        ["purl.org/net/rss1.1"] = XmlVocabulary.Core,
        ["my.netscape.com/rdf/simple/0.9"] = XmlVocabulary.Core,
        ["my.netscape.com/publish/formats/rss-0.91.dtd"] = XmlVocabulary.Core,
        ["channel.netscape.com/rdf/simple/0.9"] = XmlVocabulary.Core,
        ["backend.userland.com/rss"] = XmlVocabulary.Core,
        ["backend.userland.com/rss2"] = XmlVocabulary.Core,
        ["blogs.law.harvard.edu/tech/rss"] = XmlVocabulary.Core,
        ["cyber.law.harvard.edu/rss/rss.html"] = XmlVocabulary.Core,
        ["www.sitemaps.org/schemas/sitemap/0.9"] = XmlVocabulary.Core,
        ["www.google.com/schemas/sitemap-news/0.9"] = XmlVocabulary.News,
        ["purl.org/dc/elements/1.0"] = XmlVocabulary.DublinCore,
        ["purl.org/dc/elements/1.1"] = XmlVocabulary.DublinCore,
        ["purl.org/dc/terms"] = XmlVocabulary.Terms,
        ["purl.org/rss/1.0/modules/content"] = XmlVocabulary.Encoded,
        ["search.yahoo.com/mrss"] = XmlVocabulary.Media,
        ["www.itunes.com/dtds/podcast-1.0.dtd"] = XmlVocabulary.Podcast,
        ["example.com/dtds/podcast-1.0.dtd"] = XmlVocabulary.Podcast,
        ["www.w3.org/1999/xhtml"] = XmlVocabulary.Html,
        ["www.w3.org/1999/02/22-rdf-syntax-ns"] = XmlVocabulary.Rdf,
    };

    private static readonly Dictionary<string, XmlVocabulary> ByPrefix = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = XmlVocabulary.Core,
        ["atom"] = XmlVocabulary.Core,
        ["atom10"] = XmlVocabulary.Core,
        ["atom03"] = XmlVocabulary.Core,
        ["a10"] = XmlVocabulary.Core,
        ["rss"] = XmlVocabulary.Core,
        ["dc"] = XmlVocabulary.DublinCore,
        ["dcterms"] = XmlVocabulary.Terms,
        ["content"] = XmlVocabulary.Encoded,
        ["media"] = XmlVocabulary.Media,
        ["itunes"] = XmlVocabulary.Podcast,
        ["news"] = XmlVocabulary.News,
        ["xhtml"] = XmlVocabulary.Html,
        ["rdf"] = XmlVocabulary.Rdf,
    };

    /// <summary>More declarations than any feed makes; further ones are ignored.</summary>
    private const int MostDeclarations = 300;

    /// <summary>Names that are remembered between two declarations.</summary>
    private const int MostResolved = 1_000;

    private readonly List<(string Prefix, string Address, int Depth)> declared = [];
    private readonly Dictionary<string, (XmlVocabulary, string)> resolved = new(StringComparer.Ordinal);

    /// <summary>Takes in the declarations of a start tag.</summary>
    /// <param name="depth">How many elements contain the declaring one.</param>
    public void Declare(IReadOnlyList<(string Name, string Value)> attributes, int depth)
    {
        foreach (var (name, value) in attributes)
        {
            var (prefix, isDeclaration) = name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase)
                ? (name["xmlns:".Length..], true)
                : ("", name.Equals("xmlns", StringComparison.OrdinalIgnoreCase));
            if (isDeclaration && declared.Count < MostDeclarations)
            {
                declared.Add((prefix, value, depth));
                resolved.Clear();
            }
        }
    }

    /// <summary>Forgets the declarations of elements at least this deep.</summary>
    public void Leave(int depth)
    {
        while (declared.Count > 0 && declared[^1].Depth >= depth)
        {
            declared.RemoveAt(declared.Count - 1);
            resolved.Clear();
        }
    }

    /// <summary>The vocabulary of a name as written, and the name without prefix in lower case.</summary>
    public (XmlVocabulary Vocabulary, string Name) Resolve(string written)
    {
        if (resolved.TryGetValue(written, out var known))
        {
            return known;
        }

        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var (prefix, name) = colon < 0 ? ("", written) : (written[..colon], written[(colon + 1)..]);
        known = (Of(prefix), name.ToLowerInvariant());
        if (resolved.Count < MostResolved)
        {
            resolved[written] = known;
        }

        return known;
    }

    private XmlVocabulary Of(string prefix)
    {
        var found = declared.FindLastIndex(declaration => declaration.Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase));
        if (found >= 0 && ByAddress.TryGetValue(Bare(declared[found].Address), out var known))
        {
            return known;
        }

        // An unknown default namespace is a misspelt one of a feed; an unknown prefixed one belongs to someone else.
        return found >= 0 && prefix.Length > 0 ? XmlVocabulary.Other
            : ByPrefix.TryGetValue(prefix, out var usual) ? usual
            : XmlVocabulary.Other;
    }

    private static string Bare(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return address[(scheme < 0 ? 0 : scheme + 3)..].Trim().TrimEnd('/', '#');
    }
}
