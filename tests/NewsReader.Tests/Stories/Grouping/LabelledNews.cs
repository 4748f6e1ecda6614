using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

/// <summary>A report whose story a person named.</summary>
internal sealed record LabelledNews(string Story, ArticleFingerprint Fingerprint)
{
    private const char Opens = '=';

    /// <summary>The labelled reports in the order of the file.</summary>
    public static IReadOnlyList<LabelledNews> All { get; } =
        Read(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Stories", "Grouping", "LabelledNews.txt"));

    private static List<LabelledNews> Read(string path)
    {
        var reports = new List<LabelledNews>();
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var at = 0; at < lines.Count;)
        {
            var head = lines[at][1..].Split('|', StringSplitOptions.TrimEntries);
            var body = lines.Skip(at + 1).TakeWhile(line => line[0] != Opens).ToList();
            reports.Add(new(head[0], ArticleFingerprint.Of(head[2], string.Join('\n', body), head[1])));
            at += 1 + body.Count;
        }

        return reports;
    }
}
