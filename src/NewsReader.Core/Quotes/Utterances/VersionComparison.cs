namespace NewsReader.Core.Quotes.Utterances;

/// <summary>Compares two versions of what may be the same words.</summary>
internal static class VersionComparison
{
    /// <summary>The share of the shorter version's words that must be found in the longer, in order. Lower, and chance phrases join.</summary>
    private const double LeastShare = 0.6;

    /// <summary>The same for a version in the reporter's words: person, tense and small words change.</summary>
    private const double LeastIndirectShare = 0.4;

    /// <summary>Fewer shared words prove nothing between different places.</summary>
    private const int LeastWords = 3;

    /// <summary>What <paramref name="version"/> does to <paramref name="full"/>; <see langword="null"/> when they are not the same words.</summary>
    public static UtteranceChange? Changes(Version full, Version version)
    {
        // Most pairs share too few words to be the same in any order, and need no alignment to tell.
        if (!Suffices(full.SharedWords(version), full, version))
        {
            return null;
        }

        var pairs = WordAlignment.Align(full.Words, version.Words);
        if (!Suffices(pairs.Count(pair => pair is { Left: >= 0, Right: >= 0 } && full.Words.Shares(pair.Left, version.Words, pair.Right)), full, version))
        {
            return null;
        }

        var changes = Trimmed(pairs, full.Words, version.Words) | Inside(pairs, full.Words, version.Words);
        changes |= full.IsIndirect == version.IsIndirect ? UtteranceChange.Verbatim
            : version.IsIndirect ? UtteranceChange.TurnedIndirect : UtteranceChange.TurnedDirect;
        return SpeakerCompatibility.MayBeSame(full.Quote.Speaker, version.Quote.Speaker) ? changes : changes | UtteranceChange.Reattributed;
    }

    /// <summary>Whether so many words in common make two versions the same words.</summary>
    private static bool Suffices(int matched, Version full, Version version)
    {
        var (shorter, longer) = (Math.Min(full.Ids.Length, version.Ids.Length), Math.Max(full.Ids.Length, version.Ids.Length));
        var share = full.IsIndirect == version.IsIndirect ? LeastShare : LeastIndirectShare;
        return matched >= Math.Min(LeastWords, shorter) && matched >= shorter * share && (shorter >= LeastWords || matched >= longer);
    }

    private static UtteranceChange Trimmed(List<(int Left, int Right)> pairs, QuoteWords full, QuoteWords version)
    {
        var first = pairs.First(pair => pair is { Left: >= 0, Right: >= 0 });
        var last = pairs.Last(pair => pair is { Left: >= 0, Right: >= 0 });
        var changes = first.Left > 0 ? UtteranceChange.TrimmedStart : UtteranceChange.Verbatim;
        changes |= last.Left < full.Words.Length - 1 ? UtteranceChange.TrimmedEnd : UtteranceChange.Verbatim;
        var addsAtEnds = first.Right > 0 || last.Right < version.Words.Length - 1;
        return addsAtEnds ? changes | UtteranceChange.Altered : changes;
    }

    private static UtteranceChange Inside(List<(int Left, int Right)> pairs, QuoteWords full, QuoteWords version)
    {
        var changes = UtteranceChange.Verbatim;
        var next = 0;
        foreach (var (left, right) in pairs)
        {
            if (right < 0)
            {
                changes |= version.GapBefore[next] ? UtteranceChange.TrimmedMiddle : UtteranceChange.Spliced;
                continue;
            }

            next = right + 1;
            if (left < 0 || !full.Shares(left, version, right))
            {
                changes |= UtteranceChange.Altered;
            }
        }

        return changes;
    }
}
