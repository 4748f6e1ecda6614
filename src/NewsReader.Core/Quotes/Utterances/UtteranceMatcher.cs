using System.Runtime.InteropServices;

namespace NewsReader.Core.Quotes.Utterances;

/// <summary>Finds the quotes of several documents that render the same words: the lineage of an utterance through the versions of a story.</summary>
public static class UtteranceMatcher
{
    /// <summary>A version given to another speaker joins only with this many words: short phrases are said by many.</summary>
    private const int LeastReattributedWords = 8;

    /// <summary>A word pair in more quotes than this tells nothing.</summary>
    private const int CommonPair = 60;

    /// <summary>The utterances with at least two versions, by the place of their first. A pure function of the lists of quotes.</summary>
    /// <param name="documents">The quotes of each document, in reading order.</param>
    public static IReadOnlyList<Utterance> Match(IReadOnlyList<IReadOnlyList<Quote>> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var versions = documents.SelectMany((quotes, document) => quotes.Select(quote => Version.Of(document, quote, numbers))).ToList();
        var parent = Enumerable.Range(0, versions.Count).ToArray();
        foreach (var (one, other) in Candidates(versions))
        {
            if (Root(parent, one) != Root(parent, other) && IsSame(versions[one], versions[other]))
            {
                parent[Root(parent, other)] = Root(parent, one);
            }
        }

        return [.. Enumerable.Range(0, versions.Count).GroupBy(version => Root(parent, version)).Where(group => group.Count() > 1)
            .Select(group => Describe([.. group.Select(version => versions[version])]))];
    }

    private static int Root(int[] parent, int version)
    {
        while (parent[version] != version)
        {
            version = parent[version] = parent[parent[version]];
        }

        return version;
    }

    /// <summary>Pairs of different documents that share two words in a row, the pairs that share most first.</summary>
    private static IEnumerable<(int One, int Other)> Candidates(List<Version> versions)
    {
        var byPair = new Dictionary<(int, int), List<int>>();
        for (var version = 0; version < versions.Count; version++)
        {
            foreach (var pair in Pairs(versions[version].Ids).Distinct())
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byPair, pair, out _) ??= []).Add(version);
            }
        }

        var shared = new Dictionary<(int, int), int>();
        foreach (var bearers in byPair.Values.Where(bearers => bearers.Count is > 1 and <= CommonPair))
        {
            Count(versions, bearers, shared);
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);
    }

    private static void Count(List<Version> versions, List<int> bearers, Dictionary<(int, int), int> shared)
    {
        for (var i = 0; i < bearers.Count; i++)
        {
            for (var j = i + 1; j < bearers.Count; j++)
            {
                if (versions[bearers[i]].Document != versions[bearers[j]].Document)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (bearers[i], bearers[j]), out _)++;
                }
            }
        }
    }

    /// <summary>Neighbouring words; a quote of one word pairs with itself.</summary>
    private static IEnumerable<(int First, int Second)> Pairs(int[] words) =>
        words.Length == 1 ? [(words[0], -1)] : words.Zip(words.Skip(1));

    private static bool IsSame(Version one, Version other) => VersionComparison.Changes(one, other) is { } changes
        && ((changes & UtteranceChange.Reattributed) == UtteranceChange.Verbatim || Math.Min(one.Words.Words.Length, other.Words.Words.Length) >= LeastReattributedWords);

    private static Utterance Describe(List<Version> versions)
    {
        var fullest = versions.MaxBy(version => (version.IsIndirect ? 0 : 1, version.Words.Words.Length))!;
        var members = versions.Select(version => new UtteranceMember(version.Document, version.Quote, ReferenceEquals(version, fullest) ? UtteranceChange.Verbatim : Against(fullest, version))).ToList();
        return new(versions.IndexOf(fullest), members);
    }

    private static UtteranceChange Against(Version fullest, Version version) =>
        VersionComparison.Changes(fullest, version) ?? (UtteranceChange.Altered
            | (SpeakerCompatibility.MayBeSame(fullest.Quote.Speaker, version.Quote.Speaker) ? UtteranceChange.Verbatim : UtteranceChange.Reattributed));
}
