using NewsReader.Core.Search;

namespace NewsReader.BrowserTests.Hostile;

/// <summary>The vectors of <c>markup.txt</c>.</summary>
internal static class HostileMarkup
{
    private const int InOneDocument = 20;

    /// <summary>Every vector, in the order of the file.</summary>
    public static IReadOnlyList<string> Vectors { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Hostile", "markup.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Replace('␀', '\0').Replace('␉', '\t').Replace('␊', '\n'))];

    /// <summary>The vectors, so many together as one search may hold.</summary>
    public static IReadOnlyList<string> Searches { get; } = Joined();

    /// <summary>The vectors, so many as one document carries.</summary>
    public static IReadOnlyList<string[]> Portions { get; } = [.. Vectors.Chunk(InOneDocument)];

    private static List<string> Joined()
    {
        var searches = new List<string>();
        foreach (var vector in Vectors)
        {
            if (searches.Count > 0 && searches[^1].Length + vector.Length < SearchQuery.LongestQuery)
            {
                searches[^1] += " " + vector;
            }
            else
            {
                searches.Add(vector);
            }
        }

        return searches;
    }
}
