namespace NewsReader.Core.Quotes.Matching;

/// <summary>How the words of one version differ in another, once they are aligned.</summary>
/// <param name="full">The words they are compared with.</param>
/// <param name="version">The other version's.</param>
/// <param name="isRetold">Whether one of the two is reported speech: then person and tense change, and function words are ignored.</param>
internal sealed class WordChanges(QuoteWords full, QuoteWords version, bool isRetold)
{
    /// <summary>The changes of the version at its ends and inside.</summary>
    /// <param name="pairs">The aligned words, at least one of them a match.</param>
    public UtteranceChange Of(List<(int Left, int Right)> pairs) => AtEnds(pairs) | Inside(pairs);

    private UtteranceChange AtEnds(List<(int Left, int Right)> pairs)
    {
        var first = pairs.First(pair => pair is { Left: >= 0, Right: >= 0 });
        var last = pairs.Last(pair => pair is { Left: >= 0, Right: >= 0 });
        var adds = HasContentWord(version.Words[..first.Right]) || HasContentWord(version.Words[(last.Right + 1)..]);
        return (HasContentWord(full.Words[..first.Left]) ? UtteranceChange.TrimmedStart : UtteranceChange.Verbatim)
            | (HasContentWord(full.Words[(last.Left + 1)..]) ? UtteranceChange.TrimmedEnd : UtteranceChange.Verbatim)
            | (adds ? UtteranceChange.Altered : UtteranceChange.Verbatim);
    }

    private UtteranceChange Inside(List<(int Left, int Right)> pairs)
    {
        var changes = UtteranceChange.Verbatim;
        var next = 0;
        foreach (var (left, right) in pairs)
        {
            if (right >= 0)
            {
                next = right + 1;
                changes |= IsAltered(left, right) ? UtteranceChange.Altered : UtteranceChange.Verbatim;
            }
            else if (IsContentWord(full.Words[left]))
            {
                changes |= version.GapBefore[next] ? UtteranceChange.TrimmedMiddle : UtteranceChange.Spliced;
            }
        }

        return changes;
    }

    private bool IsAltered(int left, int right) =>
        left < 0 ? IsContentWord(version.Words[right])
        : full.Shares(left, version, right) ? AsksInOneOnly(left, right)
        : IsContentWord(full.Words[left]) || IsContentWord(version.Words[right]);

    /// <summary>
    /// Marks are form, but whether somebody asked is not. Where either has no more words, what ended there may have been
    /// cut.
    /// </summary>
    private bool AsksInOneOnly(int left, int right) =>
        !isRetold
            && left + 1 < full.Words.Length
            && right + 1 < version.Words.Length
            && full.AsksBefore[left + 1] != version.AsksBefore[right + 1];

    private bool HasContentWord(string[] words) => words.Any(IsContentWord);

    private bool IsContentWord(string word) => !isRetold || QuoteWords.IsContentWord(word);
}
