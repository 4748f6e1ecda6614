using NewsReader.Presentation.Quotes;

namespace NewsReader.Pages.Stories;

/// <summary>What one speaker said in a story.</summary>
/// <param name="SpeakerId">The person or body; <see langword="null"/> for words whose speaker is unclear.</param>
/// <param name="Name">The fullest name given.</param>
/// <param name="Role">The first role given.</param>
/// <param name="Said">The words, in order.</param>
internal sealed record SpeakerQuotes(long? SpeakerId, string Name, string? Role, IReadOnlyList<QuoteVariants> Said)
{
    /// <summary>Words by speaker, the most quoted first and those without a speaker last.</summary>
    public static IReadOnlyList<SpeakerQuotes> Group(IEnumerable<QuoteVariants> said) =>
        [.. said.GroupBy(words => words.Fullest.Placed.Stored.SpeakerId).Select(Of)
            .OrderBy(group => group.SpeakerId is null).ThenByDescending(group => group.Said.Count)];

    private static SpeakerQuotes Of(IGrouping<long?, QuoteVariants> group)
    {
        var speakers = group.Select(words => words.Fullest.Placed.Stored.Quote.Speaker).ToList();
        var name = speakers.Select(speaker => speaker?.Name).OfType<string>().MaxBy(candidate => candidate.Length);
        return new(group.Key, name
            ?? "Speaker unclear", speakers.Select(speaker => speaker?.Role).FirstOrDefault(role => role is not null), [.. group]);
    }
}
