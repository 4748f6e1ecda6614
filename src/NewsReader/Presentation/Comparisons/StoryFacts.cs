using System.Globalization;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Summaries;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Storage.Articles;

namespace NewsReader.Presentation.Comparisons;

/// <summary>The facts of a story that changed from version to version, each value with its sentence.</summary>
internal static class StoryFacts
{
    /// <summary>Neighbouring versions are compared when the page is shown: more would make it slow. The latest ones count.</summary>
    private const int MostVersions = 24;

    /// <summary>The facts, best first; none for a story of one version.</summary>
    public static async Task<IReadOnlyList<StoryFact>> OfAsync(long story, ArticleStore articles, CancellationToken cancellation)
    {
        var versions = (await articles.VersionsOfStoryAsync(story, MostVersions, cancellation))
            .OrderBy(Moment)
            .ThenBy(version => version.ReceivedAt)
            .ThenBy(version => version.Id)
            .ToList();
        var steps =
            versions.Zip(versions.Skip(1), (before, after) => Comparison.Of(before.Document, after.Document, cancellation: cancellation))
            .ToList();
        return [.. FactTimeline.Of(steps)
            .Select(fact =>
                new StoryFact(ComparisonWords.Of(fact.Kind), fact.Topic, [.. fact.Values.Select(value => Value(value, versions))]))];
    }

    /// <summary>When a version was published, as far as it says so; else when it was received.</summary>
    private static DateTimeOffset Moment(Revision version) =>
        DateTimeOffset.TryParse(
            (version.Number > 1 ? version.Document.Modified : version.Document.Published)?.Value, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal, out var stated)
            ? stated
            : version.ReceivedAt;

    private static StoryFactValue Value(FactValue value, List<Revision> versions)
    {
        var version = versions[value.Version];
        var (sentence, anchor) = SentenceOf(value.Span, version.Document);
        return new(value.Words, Moment(version), $"articles/{version.ArticleId}/revisions/{version.Number}{anchor}",
            sentence.Of(version.Document.Text));
    }

    /// <summary>
    /// The sentence that some words are in, and how an address points at it; the words themselves where there is no
    /// sentence.
    /// </summary>
    private static (TextSpan Sentence, string Anchor) SentenceOf(TextSpan words, Document document)
    {
        foreach (var (index, block) in document.Blocks.Index())
        {
            foreach (var (number, sentence) in block.Sentences.Index())
            {
                if (sentence.Overlaps(words))
                {
                    return (sentence, $"#{Anchors.Sentence(index, number)}");
                }
            }
        }

        return (words, "");
    }
}
