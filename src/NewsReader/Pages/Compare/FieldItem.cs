using NewsReader.Core.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>A field of the two texts, set like a row.</summary>
/// <param name="Change">What it says.</param>
/// <param name="Sides">The two texts.</param>
internal sealed record FieldItem(FieldChange Change, ComparedSides Sides)
{
    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => Change.Wording switch
    {
        Wording.Same => "same",
        Wording.FormOnly => "form",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => "left",
        _ => "right",
    };

    /// <summary>The field's value as people read it.</summary>
    public string? Shown(string? value) => value is null ? null : Change.Name switch
    {
        "duration" => Phrases.Duration(value),
        "published" or "modified" => Phrases.Date(value),
        _ => value,
    };
}
