using NewsReader.Reading;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion;

/// <summary>A source whose bytes are kept, and everything that is made of it before a writer's turn comes.</summary>
/// <param name="Source">The source.</param>
/// <param name="Derivation">What is made of it; <see langword="null"/> when it was tried before and failed, or the program failed on it.</param>
/// <param name="Draft">Its text as it is going to be kept; <see langword="null"/> when it holds no article.</param>
/// <param name="Reason">Why nothing is made of it, for a person; <see langword="null"/> when something is.</param>
internal sealed record ParsedSource(Source Source, Derivation? Derivation, RevisionDraft? Draft, string? Reason)
{
    /// <summary>Reads sources side by side.</summary>
    public static IReadOnlyList<Task<ParsedSource>> Begin(IEnumerable<(Source Source, byte[] Bytes)> kept) =>
        [.. kept.Select(one => BackgroundScheduler.ForkAsync(() => Of(one.Source, one.Bytes)))];

    private static ParsedSource Of(Source source, byte[] bytes)
    {
        if (source.State == SourceState.Failed)
        {
            return new(source, Derivation: null, Draft: null, source.Reason);
        }

        var (derived, fault) = InternalError.Try(() => Of(source, Derivation.Of(bytes, MediaTypes.FormatOf(source.MediaType))));
        return derived ?? new(source, Derivation: null, Draft: null, $"it is kept, but {fault}; it is tried again when the site starts");
    }

    private static ParsedSource Of(Source source, Derivation derivation) =>
        new(source, derivation, derivation.Refusal is null ? derivation.Drafted(source) : null, derivation.Refusal);
}
