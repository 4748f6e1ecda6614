namespace NewsReader.Core.Quotes.Matching;

/// <summary>Whether two documents may mean the same speaker. A surname alone joins, two different given names do not.</summary>
internal static class SpeakerCompatibility
{
    /// <summary>Whether the two may be the same: also when either is unclear.</summary>
    public static bool MayBeSame(Speaker? left, Speaker? right)
    {
        if (left is null || right is null)
        {
            return true;
        }

        var (a, b) = (Words(left.Name), Words(right.Name));
        return a.SetEquals(b) || a.IsSubsetOf(b) || b.IsSubsetOf(a) || IsRoleOf(a, right) || IsRoleOf(b, left);
    }

    /// <summary><c>the president</c> in one text, a person with that role in the other.</summary>
    private static bool IsRoleOf(HashSet<string> words, Speaker named) =>
        named.Role is not null && words.Count > 0 && words.IsSubsetOf(Words(named.Role));

    private static HashSet<string> Words(string name)
    {
        var words = QuoteWords.Of(name).Words.Where(word => word is not ("the" or "a" or "an" or "mr" or "mrs" or "ms" or "dr" or "of"));
        return words.Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).ToHashSet(StringComparer.Ordinal);
    }
}
