using NewsReader.Core.Comparisons.Statements;
using NewsReader.Pages.Compare;
using NewsReader.Presentation;

namespace NewsReader.Pages.Collate;

/// <summary>A passage in every version, set for the page.</summary>
/// <param name="Number">Its number, from 1: also its address.</param>
/// <param name="Cells">What each version has of it, in the order of the columns; empty where it has nothing.</param>
/// <param name="Wordings">Number of different wordings, ignoring differences of form.</param>
/// <param name="Missing">What the versions are called that do not have it.</param>
/// <param name="Changes">For each version, its changes to check against the base version here; the base has none.</param>
internal sealed record CollationLine(int Number, IReadOnlyList<IReadOnlyList<CellPassage>> Cells, int Wordings,
    IReadOnlyList<string> Missing, IReadOnlyList<IReadOnlyList<StatementChange>> Changes)
{
    /// <summary>How an address points at it.</summary>
    public string Anchor => $"passage-{Number}";

    /// <summary>Whether all versions have it in the same words.</summary>
    public bool IsSame => Missing.Count == 0 && Wordings == 1;

    /// <summary>Whether some version has a change to check here.</summary>
    public bool IsToCheck => Changes.Any(changes => changes.Count > 0);

    /// <summary>Whether the reader who goes from change to change stops here.</summary>
    public bool IsChange => !IsSame || IsToCheck;

    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => IsSame ? "same" : Missing.Count == 0 ? "reworded" : Missing.Count == Cells.Count - 1 ? "left" : "partly";

    /// <summary>The sign that says its kind without colour.</summary>
    public string Icon => IsSame ? "=" : Missing.Count == 0 ? "≠" : "−";

    /// <summary>Its kind in words.</summary>
    public string Words => Missing.Count switch
    {
        0 when Wordings == 1 => $"same in all {Cells.Count}",
        0 => $"in all {Cells.Count}, {Phrases.Count(Wordings, "wording")}",
        var missing when missing == Cells.Count - 1 => "in one only",
        _ => $"not in {Phrases.List(Missing)}{(Wordings > 1 ? $"; {Phrases.Count(Wordings, "wording")}" : "")}",
    };
}
