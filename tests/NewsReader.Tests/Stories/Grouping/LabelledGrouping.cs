using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

/// <summary>The outcome of grouping labelled reports, as a storage that follows every move would hold it.</summary>
internal static class LabelledGrouping
{
    /// <summary>Places the reports in the given order.</summary>
    /// <returns>The story found for each, in the same order.</returns>
    public static long[] Of(IReadOnlyList<LabelledNews> reports)
    {
        var index = new StoryIndex();
        var stories = new Dictionary<long, long>();
        foreach (var (at, report) in reports.Index())
        {
            var decision = index.Place(at + 1, report.Fingerprint);
            stories[at + 1] = decision.Story;
            foreach (var move in decision.Moves)
            {
                Assert.Equal(move.From, stories[move.Article]);
                stories[move.Article] = move.To;
            }
        }

        return [.. Enumerable.Range(1, reports.Count).Select(article => stories[article])];
    }

    /// <summary>
    /// B-cubed precision and recall (Bagga and Baldwin, 1998): averaged over reports, the share of its found story that
    /// tells its true one, and of its true one that was found.
    /// </summary>
    public static (double Precision, double Recall, double F1) BCubed(IReadOnlyList<LabelledNews> reports, IReadOnlyList<long> found)
    {
        var pairs = reports.Select(report => report.Story).Zip(found).ToList();
        var (ofStory, ofCluster, ofBoth) =
            (pairs.CountBy(pair => pair.First)
                .ToDictionary(), pairs.CountBy(pair => pair.Second)
                .ToDictionary(), pairs.CountBy(pair => pair)
                .ToDictionary());
        var precision = pairs.Average(pair => (double)ofBoth[pair] / ofCluster[pair.Second]);
        var recall = pairs.Average(pair => (double)ofBoth[pair] / ofStory[pair.First]);
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }
}
