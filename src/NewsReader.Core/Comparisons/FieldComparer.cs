using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons;

/// <summary>Compares what two documents state about themselves, one field after the other.</summary>
internal static class FieldComparer
{
    /// <summary>Every field that at least one side has, in the order of a page.</summary>
    /// <param name="left">The document on the left.</param>
    /// <param name="right">The document on the right.</param>
    /// <param name="reader">The reader both sides share.</param>
    public static IReadOnlyList<FieldChange> Compare(Document left, Document right, TextNormalizer reader)
    {
        var changes = new List<FieldChange>();
        One(reader, changes, "headline", left.Headline, right.Headline);
        One(reader, changes, "section", left.Section, right.Section);
        One(reader, changes, "standfirst", left.Standfirst, right.Standfirst);
        One(reader, changes, "outlet", left.Outlet, right.Outlet);
        Many(reader, changes, "reporter", left.Reporters, right.Reporters);
        One(reader, changes, "dateline", left.Dateline, right.Dateline);
        One(reader, changes, "published", left.Published, right.Published);
        One(reader, changes, "modified", left.Modified, right.Modified);
        One(reader, changes, "duration", left.Duration, right.Duration);
        Many(reader, changes, "caption", Blocks(left, BlockRole.Caption), Blocks(right, BlockRole.Caption));
        Many(reader, changes, "related", Blocks(left, BlockRole.Related), Blocks(right, BlockRole.Related));
        One(reader, changes, "sign-off", left.SignOff, right.SignOff);
        return changes;
    }

    private static List<Field> Blocks(Document document, BlockRole role) =>
        [.. document.Blocks.Where(block => block.Role == role).Select(block => new Field(block.Content.Of(document.Text), block.Content))];

    private static void One(TextNormalizer reader, List<FieldChange> changes, string name, Field? left, Field? right)
    {
        var (stated, other) = (left is { IsDerived: false } ? left : null, right is { IsDerived: false } ? right : null);
        if (stated is not null || other is not null)
        {
            changes.Add(new(name, stated?.Value, other?.Value, WordingOf(reader, stated, other), stated?.Span, other?.Span));
        }
    }

    /// <summary>Pairs the values of a repeatable field, then lists the rest.</summary>
    private static void Many(TextNormalizer reader, List<FieldChange> changes, string name, IReadOnlyList<Field> left,
        IReadOnlyList<Field> right)
    {
        var partners = PartnersOf(reader, left, right);
        for (var i = 0; i < left.Count; i++)
        {
            One(reader, changes, name, left[i], partners.TryGetValue(i, out var j) ? right[j] : null);
        }

        foreach (var alone in right.Where((_, j) => !partners.ContainsValue(j)))
        {
            One(reader, changes, name, null, alone);
        }
    }

    /// <summary>For values of the left the values of the right that render them.</summary>
    private static Dictionary<int, int> PartnersOf(TextNormalizer reader, IReadOnlyList<Field> left, IReadOnlyList<Field> right) =>
        left.Count == 0 || right.Count == 0 ? []
        : left.Select(field => field.Value).SequenceEqual(right.Select(field => field.Value), StringComparer.Ordinal)
            ? Enumerable.Range(0, left.Count).ToDictionary(index => index)
        : SentenceAligner.Align([.. left.Select(field => Words(reader, field))], [.. right.Select(field => Words(reader, field))],
            CancellationToken.None).Groups
            .ToDictionary(aligned => aligned.Left[0], aligned => aligned.Right[0]);

    private static NormalizedToken[] Words(TextNormalizer reader, Field field) =>
        reader.ReadSentence(field.Value, new(0, field.Value.Length));

    private static Wording WordingOf(TextNormalizer reader, Field? left, Field? right)
    {
        if (left is null || right is null)
        {
            return left is null ? Wording.OnlyRight : Wording.OnlyLeft;
        }

        if (string.Equals(left.Value, right.Value, StringComparison.Ordinal))
        {
            return Wording.Same;
        }

        return Words(reader, left)
            .Select(unit => unit.Key)
            .SequenceEqual(Words(reader, right).Select(unit => unit.Key), StringComparer.Ordinal)
            ? Wording.FormOnly
            : Wording.Reworded;
    }
}
