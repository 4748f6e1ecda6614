using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Pages.Stories;

/// <summary>What a reader said of two versions, as a person reads it.</summary>
/// <param name="Said">What was said.</param>
/// <param name="One">The headline of the one.</param>
/// <param name="Other">The headline of the other.</param>
internal sealed record SaidOfStory(StoryCorrection Said, string One, string Other)
{
    /// <summary>Reads the headlines of what was said of a story's versions, which readers say few things of.</summary>
    public static async Task<IReadOnlyList<SaidOfStory>> OfAsync(IReadOnlyList<StoryCorrection> said, ArticleStore articles,
        CancellationToken cancellation)
    {
        var headlines = new Dictionary<long, string>();
        foreach (var article in said.SelectMany(one => new[] { one.One, one.Other }).Distinct())
        {
            var text = await articles.FindAsync(new RevisionReference(article), cancellation);
            headlines[article] = text?.Document.Headline?.Value ?? $"article {article}";
        }

        return [.. said.Select(one => new SaidOfStory(one, headlines[one.One], headlines[one.Other]))];
    }
}
