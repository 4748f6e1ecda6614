using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Presentation.Comparisons;

/// <summary>The fields in which two texts differ, and their values as people read them.</summary>
internal static class FieldDifferences
{
    /// <summary>The fields that differ and whose values no row shows already.</summary>
    public static IEnumerable<FieldChange> Differing(Comparison comparison) =>
        comparison.Fields.Where(change => change.Name is not "standfirst" && change.Wording is not Wording.Same);

    /// <summary>The value of a field of that name as people read it.</summary>
    public static string? Shown(string name, string? value) => value is null ? null : name switch
    {
        "duration" => Phrases.Duration(value),
        "published" or "modified" => Phrases.Date(value),
        _ => value,
    };
}
