using NewsReader.Core.Documents;

namespace NewsReader.Reading;

/// <summary>Reads plain text: as it is, but for front matter above it, which notes keep in any format.</summary>
internal static class TextReading
{
    private const string Fence = "---\n";

    // Characters. Front matter has a few lines; without the bound a text that begins with a rule is searched to its end.
    private const int LongestFrontMatter = 1 << 16;

    public static Manuscript Read(string received)
    {
        var text = SpokenTimes.AsClocks(received);
        var end = text.StartsWith(Fence, StringComparison.Ordinal)
            ? text.IndexOf("\n" + Fence, Fence.Length - 1, Math.Min(text.Length - Fence.Length + 1, LongestFrontMatter),
                StringComparison.Ordinal)
            : -1;
        if (end < 0)
        {
            return new() { Text = text };
        }

        // Text that is not front matter is parsed by its layout.
        var problems = new List<Problem>();
        var metadata = FrontMatter.Read(text[Fence.Length..(end + 1)], problems);
        return problems.Count > 0 || metadata.Headline is null
            ? new() { Text = text }
            : new() { Text = text[(end + 1 + Fence.Length)..], Metadata = metadata };
    }
}
