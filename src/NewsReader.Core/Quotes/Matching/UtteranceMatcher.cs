using System.Runtime.InteropServices;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>
/// Finds the quotes of several documents that render the same words: the lineage of an utterance through the versions of a
/// story.
/// </summary>
public static class UtteranceMatcher
{
    /// <summary>A version given to another speaker joins only with this many words: short phrases are said by many.</summary>
    private const int LeastReattributedWords = 8;

    /// <summary>A word pair in more quotes than this is not informative.</summary>
    private const int CommonPair = 60;

    /// <summary>The utterances with at least two versions, by the place of their first. A pure function of the lists of quotes.</summary>
    /// <param name="documents">The quotes of each document, in reading order.</param>
    /// <param name="asked">Only utterances of which one of these very quotes is a version; all when not given.</param>
    public static IReadOnlyList<Utterance> Match(IReadOnlyList<IReadOnlyList<Quote>> documents, IEnumerable<Quote>? asked = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var versions = documents.SelectMany((quotes, document) => quotes.Select(quote => Version.Of(document, quote, numbers))).ToList();
        var wanted = asked?.ToHashSet<Quote>(ReferenceEqualityComparer.Instance);
        var (bearers, reached) = (BearersOf(versions), new bool[versions.Count]);
        return [.. Enumerable.Range(0, versions.Count).Where(start => wanted?.Contains(versions[start].Quote) ?? true)
            .Select(start => Lineage(start, versions, bearers, reached)).Where(lineage => lineage.Count > 1)
            .OrderBy(lineage => lineage.Min).Select(lineage => Describe([.. lineage.Select(version => versions[version])]))];
    }

    /// <summary>
    /// Everything that is the same words as <paramref name="start"/>, or the same as something that is; nothing when that
    /// was found before.
    /// </summary>
    private static SortedSet<int> Lineage(int start, List<Version> versions, Dictionary<(int, int), List<int>> bearers, bool[] reached)
    {
        var lineage = new SortedSet<int>();
        var next = new Stack<int>(reached[start] ? [] : [start]);
        reached[start] = true;
        while (next.TryPop(out var version))
        {
            lineage.Add(version);
            foreach (var other in Candidates(version, versions, bearers)
                .Where(other => !reached[other] && IsSame(versions[Math.Min(version, other)], versions[Math.Max(version, other)])))
            {
                reached[other] = true;
                next.Push(other);
            }
        }

        return lineage;
    }

    /// <summary>Versions of other documents that share two words in a row.</summary>
    private static IEnumerable<int> Candidates(int version, List<Version> versions, Dictionary<(int, int), List<int>> bearers) =>
        Pairs(versions[version].All.Ids).Distinct().Select(pair => bearers[pair]).Where(bearing => bearing.Count is > 1 and <= CommonPair)
            .SelectMany(bearing => bearing).Where(other => versions[other].Document != versions[version].Document).Distinct();

    /// <summary>The versions that contain each pair of consecutive words.</summary>
    private static Dictionary<(int, int), List<int>> BearersOf(List<Version> versions)
    {
        var bearers = new Dictionary<(int, int), List<int>>();
        foreach (var (number, version) in versions.Index())
        {
            foreach (var pair in Pairs(version.All.Ids).Distinct())
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(bearers, pair, out _) ??= []).Add(number);
            }
        }

        return bearers;
    }

    /// <summary>Neighbouring words; a quote of one word pairs with itself.</summary>
    private static IEnumerable<(int First, int Second)> Pairs(int[] words) =>
        words.Length == 1 ? [(words[0], -1)] : words.Zip(words.Skip(1));

    private static bool IsSame(Version one, Version other) => VersionComparison.Changes(one, other) is { } changes
        && ((changes & UtteranceChange.Reattributed) == UtteranceChange.Verbatim
            || Math.Min(one.Own.Ids.Length, other.Own.Ids.Length) >= LeastReattributedWords);

    private static Utterance Describe(List<Version> versions)
    {
        var fullest = versions.MaxBy(version => (version.IsIndirect ? 0 : 1, version.Own.Ids.Length))!;
        var members = versions.Select(version => new UtteranceMember(
            version.Document, version.Quote,
                (ReferenceEquals(version, fullest) ? UtteranceChange.Verbatim : Against(fullest, version)) | Since(versions[0], version)))
                .ToList();
        return new(versions.IndexOf(fullest), members);
    }

    private static UtteranceChange Against(Version fullest, Version version) =>
        VersionComparison.Changes(fullest, version) ?? (UtteranceChange.Altered
            | (SpeakerCompatibility.MayBeSame(fullest.Quote.Speaker, version.Quote.Speaker)
                ? UtteranceChange.Verbatim
                : UtteranceChange.Reattributed));

    /// <summary>Reported speech in the first document, the speaker's own words in a later one.</summary>
    private static UtteranceChange Since(Version first, Version version) =>
        first.IsIndirect && !version.IsIndirect && version.Document > first.Document
            ? UtteranceChange.TurnedDirect
            : UtteranceChange.Verbatim;
}
