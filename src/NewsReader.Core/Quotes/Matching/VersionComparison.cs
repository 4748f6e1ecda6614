namespace NewsReader.Core.Quotes.Matching;

/// <summary>Compares two versions of what may be the same words.</summary>
internal static class VersionComparison
{
    /// <summary>
    /// The share of the shorter version's words that must be found in the longer, in order. Lower, and chance phrases join.
    /// </summary>
    private const double LeastShare = 0.6;

    /// <summary>The same for a version in the reporter's words: person, tense and small words change.</summary>
    private const double LeastIndirectShare = 0.4;

    /// <summary>Fewer shared words prove nothing between different places.</summary>
    private const int LeastWords = 3;

    /// <summary>
    /// What <paramref name="version"/> does to <paramref name="full"/>; <see langword="null"/> when they are not the same
    /// words.
    /// </summary>
    public static UtteranceChange? Changes(Version full, Version version)
    {
        if ((Changes(full, version, kept => kept.Own)
            ?? (full.IsMixed || version.IsMixed ? Changes(full, version, kept => kept.All) : null)) is not { } changes)
        {
            return null;
        }

        changes |= full.IsIndirect == version.IsIndirect ? UtteranceChange.Verbatim
            : version.IsIndirect ? UtteranceChange.TurnedIndirect : UtteranceChange.TurnedDirect;
        return SpeakerCompatibility.MayBeSame(full.Quote.Speaker, version.Quote.Speaker) ? changes : changes | UtteranceChange.Reattributed;
    }

    private static UtteranceChange? Changes(Version full, Version version, Func<Version, NumberedWords> wordsOf)
    {
        var isRetold = full.IsIndirect != version.IsIndirect;
        var (one, other, share) = (wordsOf(full), wordsOf(version), isRetold ? LeastIndirectShare : LeastShare);

        // Most pairs share too few words to match in any order, and need no alignment.
        if (!Suffices(one.Shared(other), one, other, share))
        {
            return null;
        }

        var pairs = WordAlignment.Align(one.Words, other.Words);
        var same = pairs.Where(pair => pair is { Left: >= 0, Right: >= 0 } && one.Words.Shares(pair.Left, other.Words, pair.Right))
            .ToList();
        return Suffices(same.Count, one, other, share)
            && same.Count(pair => one.Words.IsContentWord(pair.Left)) >= share * Math.Min(one.Words.ContentWords, other.Words.ContentWords)
            ? new WordChanges(one.Words, other.Words, isRetold).Of(pairs) : null;
    }

    /// <summary>Whether the number of common words makes two versions the same words.</summary>
    private static bool Suffices(int matched, NumberedWords full, NumberedWords version, double share)
    {
        var (shorter, longer) = (Math.Min(full.Ids.Length, version.Ids.Length), Math.Max(full.Ids.Length, version.Ids.Length));
        return shorter > 0
            && matched >= Math.Min(LeastWords, shorter)
            && matched >= shorter * share
            && (shorter >= LeastWords || matched >= longer);
    }
}
