using System.Globalization;
using NewsReader.Benchmarks.Collections;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>A folder of generated reports, a file each.</summary>
internal static class NewsFolder
{
    /// <returns>The paths of the files, in their order.</returns>
    public static IReadOnlyList<string> Fill(string folder, int documents, int seed)
    {
        Directory.CreateDirectory(folder);
        return [.. GeneratedNews.Articles(seed).Take(documents).Select(article => Write(folder, article))];
    }

    private static string Write(string folder, GeneratedArticle article)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{article.Number:00000}.md"));
        File.WriteAllText(path, article.Markdown);
        return path;
    }
}
