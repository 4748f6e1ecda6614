using NewsReader.Core.Quotes;

namespace NewsReader.Tests.Quotes;

/// <summary>A labelled text: what it shows, its words, and the quotes a careful reader finds in it.</summary>
internal sealed record QuoteGold(string Phenomenon, string Text, IReadOnlyList<QuoteGold.Expected> Quotes)
{
    public static IReadOnlyList<QuoteGold> Read(string file) =>
        [.. File.ReadAllText(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Quotes", "gold", file)).Split("\n### ").Skip(1).Select(Section)];

    private static QuoteGold Section(string section)
    {
        var (name, rest) = Cut(section, "\n");
        var (text, quotes) = Cut(rest, "\n---\n");
        return new(name, text, [.. quotes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)]);
    }

    private static Expected Line(string line)
    {
        var fields = line.Split(" | ");
        return new(Enum.Parse<QuoteType>(fields[0], ignoreCase: true), fields[1].Replace(" // ", " ", StringComparison.Ordinal), fields[2] is "-" ? null : fields[2]);
    }

    private static (string Before, string After) Cut(string text, string at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text[..^4], "") : (text[..place], text[(place + at.Length)..]);
    }

    internal sealed record Expected(QuoteType Type, string Words, string? Speaker)
    {
        public bool HasWordsOf(Quote quote) => quote.Type == Type && string.Equals(quote.Text, Words, StringComparison.Ordinal);

        public bool HasSpeakerOf(Quote quote) => string.Equals(Bare(quote.Speaker?.Name), Bare(Speaker), StringComparison.Ordinal);

        private static string? Bare(string? name) =>
            name is null ? null : name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
