using NewsReader.Core.Comparison;
using Comparison = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>A field of the two texts, set like a row.</summary>
/// <param name="Change">What it says.</param>
/// <param name="Sides">The two texts.</param>
internal sealed record FieldItem(FieldChange Change, ComparedSides Sides)
{
    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => RowWords.Kind(Change.Wording);

    /// <summary>The field's value as people read it.</summary>
    public string? Shown(string? value) => Shown(Change.Name, value);

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
