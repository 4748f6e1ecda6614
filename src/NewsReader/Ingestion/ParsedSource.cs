using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion;

/// <summary>A source with stored bytes, and everything derived from it before the writer's turn.</summary>
/// <param name="Source">The source.</param>
/// <param name="Derivation">
/// What is made of it; <see langword="null"/> when it was tried before and failed, or the program failed on it.
/// </param>
/// <param name="Draft">Its text in stored form; <see langword="null"/> when it contains no article.</param>
/// <param name="Reason">Why nothing is made of it, for a person; <see langword="null"/> when something is.</param>
internal sealed record ParsedSource(Source Source, Derivation? Derivation, RevisionDraft? Draft, string? Reason)
{
    /// <summary>Whether its reading took longer than a document may take.</summary>
    public bool IsOverdue { get; private init; }

    /// <summary>Whether the program received a stop signal while reading it.</summary>
    public bool IsInterrupted { get; private init; }

    /// <summary>A source whose reading took too long.</summary>
    public static ParsedSource Overdue(Source source) =>
        new(source, Derivation: null, Draft: null,
            $"it is stored, but reading it took longer than {(int)DocumentReading.Longest.TotalMinutes} minutes; it is tried once more "
            + $"when the site starts")
        {
            IsOverdue =
                true
        };

    /// <summary>A source that the program had no time to read before it stopped.</summary>
    public static ParsedSource Interrupted(Source source) =>
        new(source, Derivation: null, Draft: null, "it is stored, and is read when the program starts again") { IsInterrupted = true };

    /// <summary>Reads a source. Never throws because of what the document holds.</summary>
    public static ParsedSource Of(Source source, byte[] bytes)
    {
        if (source.State == SourceState.Failed)
        {
            return new(source, Derivation: null, Draft: null, source.Reason);
        }

        var (derived, fault) = InternalError.Try(() => Of(source, Derivation.Of(bytes, source)));
        return derived ?? new(source, Derivation: null, Draft: null, $"it is kept, but {fault}; it is tried again when the site starts");
    }

    private static ParsedSource Of(Source source, Derivation derivation) =>
        new(source, derivation, derivation.Refusal is null ? derivation.Drafted(source) : null, derivation.Refusal);
}
