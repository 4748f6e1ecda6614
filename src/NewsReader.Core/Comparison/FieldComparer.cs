using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Compares what two documents state about themselves, one field after the other.</summary>
internal static class FieldComparer
{
    /// <summary>Every field that at least one side has, in the order of a page.</summary>
    public static IReadOnlyList<FieldChange> Compare(Document left, Document right)
    {
        var changes = new List<FieldChange>();
        One(changes, "headline", left.Headline, right.Headline);
        One(changes, "section", left.Section, right.Section);
        One(changes, "standfirst", left.Standfirst, right.Standfirst);
        One(changes, "outlet", left.Outlet, right.Outlet);
        Many(changes, "reporter", left.Reporters, right.Reporters);
        One(changes, "dateline", left.Dateline, right.Dateline);
        One(changes, "published", left.Published, right.Published);
        One(changes, "modified", left.Modified, right.Modified);
        One(changes, "duration", left.Duration, right.Duration);
        Many(changes, "caption", Blocks(left, BlockRole.Caption), Blocks(right, BlockRole.Caption));
        Many(changes, "related", Blocks(left, BlockRole.Related), Blocks(right, BlockRole.Related));
        One(changes, "sign-off", left.SignOff, right.SignOff);
        return changes;
    }

    private static List<Field> Blocks(Document document, BlockRole role) =>
        [.. document.Blocks.Where(block => block.Role == role).Select(block => new Field(block.Content.Of(document.Text), block.Content))];

    private static void One(List<FieldChange> changes, string name, Field? left, Field? right)
    {
        var (stated, other) = (left is { IsDerived: false } ? left : null, right is { IsDerived: false } ? right : null);
        if (stated is not null || other is not null)
        {
            changes.Add(new(name, stated?.Value, other?.Value, WordingOf(stated, other), stated?.Span, other?.Span));
        }
    }

    /// <summary>Pairs the values of a field that may stand several times, then lists the rest.</summary>
    private static void Many(List<FieldChange> changes, string name, IReadOnlyList<Field> left, IReadOnlyList<Field> right)
    {
        var partners = SentenceAligner.Align([.. left.Select(field => field.Value)], [.. right.Select(field => field.Value)]).Groups
            .ToDictionary(aligned => aligned.Left[0], aligned => aligned.Right[0]);
        for (var i = 0; i < left.Count; i++)
        {
            One(changes, name, left[i], partners.TryGetValue(i, out var j) ? right[j] : null);
        }

        foreach (var alone in right.Where((_, j) => !partners.ContainsValue(j)))
        {
            One(changes, name, null, alone);
        }
    }

    private static Wording WordingOf(Field? left, Field? right)
    {
        if (left is null || right is null)
        {
            return left is null ? Wording.OnlyRight : Wording.OnlyLeft;
        }

        if (string.Equals(left.Value, right.Value, StringComparison.Ordinal))
        {
            return Wording.Same;
        }

        var reader = new FormReader();
        var keys = reader.Read(left.Value, new(0, left.Value.Length)).Select(unit => unit.Key);
        return keys.SequenceEqual(reader.Read(right.Value, new(0, right.Value.Length)).Select(unit => unit.Key), StringComparer.Ordinal)
            ? Wording.FormOnly
            : Wording.Reworded;
    }
}
