using System.Globalization;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Ingestion.Uploads;
using NewsReader.Markup;
using NewsReader.Presentation;

namespace NewsReader.Pages.Add;

/// <summary>A document before it is added: its facts, its parts in order, and its problems marked in place.</summary>
internal sealed class ReadingView(Preview preview)
{
    /// <summary>Parts that are shown of a long document.</summary>
    private const int MostParts = 300;

    private readonly Document document = preview.Document;

    /// <summary>A part of the text with what it was taken for.</summary>
    /// <param name="Role">What it was taken for.</param>
    /// <param name="Speaker">Whom it names as speaking, with the role.</param>
    /// <param name="Words">Its words, with doubts marked.</param>
    /// <param name="IsFurniture">Whether it is outside the report.</param>
    public sealed record Part(string Role, string? Speaker, MarkedText Words, bool IsFurniture);

    /// <summary>The facts that the document states, in words.</summary>
    public IEnumerable<(string Name, string Value)> Facts => new (string Name, string? Value)[]
    {
        (document.Headline is { IsDerived: true } ? "headline, from its first words" : "headline", document.Headline?.Value),
        ("medium", Phrases.Medium(document.Medium)),
        ("section", document.Section?.Value),
        ("outlet", document.Outlet?.Value),
        ("reporters", Joined(document.Reporters.Select(reporter => reporter.Value))),
        ("dateline", document.Dateline?.Value),
        ("published", document.Published is { } published ? Phrases.Date(published.Value) : null),
        ("changed", document.Modified?.Value),
        ("duration", document.Duration is { } duration ? Phrases.Duration(duration.Value) : null),
        ("language", document.Language),
        ("address", document.Address?.Value),
        ("sign-off", document.SignOff?.Value),
        ("speakers", Joined(Speakers())),
        ("parts",
            Joined(document.Blocks.CountBy(block => block.Role).Select(role => $"{Phrases.Count(role.Value, RoleNames.Of(role.Key))}"))),
        ("quotes", Phrases.Count(preview.Quotes.Count, "quote")),
    }.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Name, fact.Value!));

    /// <summary>Facts that readers expect and this report does not state.</summary>
    public IReadOnlyList<string> Unknown =>
    [
        .. new[]
        {
            ("outlet", document.Outlet is null), ("reporter", document.Reporters.Count == 0),
                ("date of publication", document.Published is null),
            ("headline", document.Headline is null or { IsDerived: true }),
        }.Where(fact => fact.Item2).Select(fact => fact.Item1),
    ];

    /// <summary>The doubts, each with the place in the text it points at.</summary>
    public IEnumerable<(Problem Problem, string Anchor)> Problems =>
        document.Problems.Select((problem, index) => (problem, AnchorOf(index)));

    /// <summary>Whether the document has more parts than are shown.</summary>
    public bool IsCut => document.Blocks.Count + document.Furniture.Count > MostParts;

    /// <summary>The parts in the order of the text.</summary>
    public IEnumerable<Part> Parts =>
        document.Blocks.Select(block => (block.Span, Part: Of(block)))
            .Concat(document.Furniture.Where(piece => piece.Reason is not FurnitureReason.Separator)
                .Select(piece => (piece.Span, Part: Of(piece))))
            .OrderBy(part => part.Span).Take(MostParts).Select(part => part.Part());

    private Func<Part> Of(Block block) => () => new(
        RoleNames.Of(block.Role), block.Speaker is { } speaker
            ? Joined([speaker.Name, speaker.Role, speaker.Manner])
            : null, Words(block.Content), IsFurniture: false);

    private Func<Part> Of(Furniture piece) => () => new("left out", Speaker: null, Words(piece.Span), IsFurniture: true);

    private IEnumerable<string> Speakers() =>
        document.Blocks.Select(block => block.Speaker).OfType<SpeakerLabel>().GroupBy(speaker => speaker.Name, StringComparer.Ordinal)
            .Select(turns => $"{turns.Key}{(turns.First().Role is { } role ? $" ({role})" : "")}: {Phrases.Count(turns.Count(), "turn")}");

    private MarkedText Words(TextSpan span) => new(document.Text, span, document.Problems.Select((problem, index) => (problem, index))
        .Where(doubt => doubt.problem.Span is { } place && place.Overlaps(span))
        .Select(doubt =>
            new TextMark(MarkLayer.Hit, doubt.problem.Span!.Value, "mark", "doubt", doubt.problem.Span!.Value.Start >= span.Start
                ? AnchorOf(doubt.index)
                : null)));

    private string AnchorOf(int problem) => string.Create(CultureInfo.InvariantCulture, $"doubt-{preview.Upload.Number}-{problem + 1}");

    private static string Joined(IEnumerable<string?> items) => string.Join(", ", items.Where(item => !string.IsNullOrEmpty(item)));
}
