using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Text.Tokens;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Articles;

/// <summary>What is written in the columns of a revision, all made from its document.</summary>
internal sealed class RevisionColumns
{
    /// <summary>Code units of the lead that lists show: about three lines.</summary>
    private const int LeadLength = 280;

    public required long SourceId { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public string? Headline { get; init; }

    public bool HeadlineIsDerived { get; init; }

    public string? Lead { get; init; }

    public string? Outlet { get; init; }

    public required string Medium { get; init; }

    public required string Reporters { get; init; }

    public string? Dateline { get; init; }

    public string? Published { get; init; }

    public string? Duration { get; init; }

    public string? Language { get; init; }

    public int Words { get; init; }

    public int DerivedBy { get; init; }

    /// <summary>The text, packed.</summary>
    public required byte[] Text { get; init; }

    /// <summary>The document without its text, packed.</summary>
    public required byte[] Reading { get; init; }

    public static RevisionColumns Of(long sourceId, DateTimeOffset receivedAt, Document document, int derivedBy) => new()
    {
        SourceId = sourceId,
        ReceivedAt = receivedAt,
        Headline = document.Headline?.Value,
        HeadlineIsDerived = document.Headline is { IsDerived: true },
        Lead = LeadOf(document),
        Outlet = document.Outlet?.Value,
        Medium = document.Medium.ToString().ToLowerInvariant(),
        Reporters = NewsReader.Storage.Serialization.StoredReading.Of(document.Reporters.Select(reporter => reporter.Value)),
        Dateline = document.Dateline?.Value,
        Published = document.Published?.Value,
        Duration = document.Duration?.Value,
        Language = document.Language,
        Words = WordsOf(document),
        DerivedBy = derivedBy,
        Text = Packing.PackText(document.Text),
        Reading = Packing.PackText(NewsReader.Storage.Serialization.StoredReading.Of(document)),
    };

    private static string? LeadOf(Document document)
    {
        var lead = new StringBuilder();
        foreach (var sentence in document.Body.SelectMany(block => block.Sentences))
        {
            if (lead.Length > 0 && lead.Length + sentence.Length > LeadLength)
            {
                break;
            }

            lead.Append(lead.Length > 0 ? " " : "").Append(Shortened(sentence.Of(document.Text)));
        }

        return lead.Length > 0 ? lead.ToString() : null;
    }

    private static string Shortened(string sentence) =>
        sentence.Length <= LeadLength
            ? sentence
            : sentence[..(char.IsHighSurrogate(sentence[LeadLength - 1]) ? LeadLength - 1 : LeadLength)] + "…";

    private static int WordsOf(Document document) =>
        document.Body.Sum(block => Tokenizer.Tokenize(document.Text, block.Content).Count(token => token.Kind != TokenKind.Punctuation));
}
