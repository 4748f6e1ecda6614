using NewsReader.Ingestion.Reading;
using NewsReader.Storage;

namespace NewsReader.Ingestion;

/// <summary>A source whose bytes are kept, and everything that is made of it before a writer's turn comes.</summary>
/// <param name="Source">The source.</param>
/// <param name="Derivation">What is made of it; <see langword="null"/> when it was tried before and failed.</param>
/// <param name="Draft">Its text as it is going to be kept; <see langword="null"/> when it holds no article.</param>
internal sealed record Derived(Source Source, Derivation? Derivation, RevisionDraft? Draft)
{
    /// <summary>Reads sources side by side.</summary>
    public static IReadOnlyList<Task<Derived>> Begin(IEnumerable<(Source Source, byte[] Bytes)> kept) =>
        [.. kept.Select(one => BackgroundScheduler.ForkAsync(() => Of(one.Source, one.Bytes)))];

    private static Derived Of(Source source, byte[] bytes)
    {
        var derivation = source.State == SourceState.Failed ? null : Derivation.Of(bytes, MediaTypes.FormatOf(source.MediaType));
        return new(source, derivation, derivation is { Refusal: null } read ? read.Drafted(source) : null);
    }
}
