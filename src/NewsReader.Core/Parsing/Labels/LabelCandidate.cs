using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>A place that looks like a speaker's label, before the whole document has been weighed.</summary>
internal sealed record LabelCandidate
{
    /// <summary>The label with its punctuation, from the start of any clock before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name as printed; empty for arrows without a name.</summary>
    public required string Name { get; init; }

    /// <summary>The printed form.</summary>
    public required LabelForm Form { get; init; }

    /// <summary>The role printed with it.</summary>
    public string? Role { get; init; }

    /// <summary>The manner of speaking.</summary>
    public string? Manner { get; init; }

    /// <summary>The time printed with it.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>Where the words start; past the opening mark of a quotation that is the label's own.</summary>
    public required int WordsStart { get; init; }

    /// <summary>The name as a key for equal labels.</summary>
    public string Key => field ??= LetterCase.Key(Name);

    /// <summary>The surname as a key for equal labels.</summary>
    public string Surname => LabelParts.SurnameOf(Key);

    /// <summary>Whether the name is in capitals.</summary>
    public bool IsUpper => LetterCase.IsUpper(Name);
}
