using NewsReader.Storage.Speakers;

namespace NewsReader.Presentation.Queries;

/// <summary>Words of a name by which speakers are looked for.</summary>
internal static class SpeakerQuery
{
    /// <summary>Characters of a name that are taken: longer than any name with its titles.</summary>
    public const int Longest = 200;

    /// <summary>The problem with the search; <see langword="null"/> when there is none, or when all speakers are meant.</summary>
    public static ParameterProblem? ProblemOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : name.Length > Longest ? new("q", $"A name can have up to {Longest} characters; this one has {name.Length}.")
        : SpeakerStore.CanBeFound(name) ? null
        : new("q", "There is no letter or digit here to look for.");
}
