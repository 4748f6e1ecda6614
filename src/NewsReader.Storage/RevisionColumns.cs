using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Storage;

/// <summary>What is written in the columns of a revision, all made from its document.</summary>
internal static class RevisionColumns
{
    /// <summary>Code units of the lead kept for lists: about three lines.</summary>
    private const int LeadLength = 280;

    /// <param name="id">What the statement calls <c>@id</c>: the article a revision is added to, or the revision that is read again.</param>
    public static object Of(long id, RevisionDraft draft) => new
    {
        id,
        draft.SourceId,
        draft.ReceivedAt,
        Headline = draft.Document.Headline?.Value,
        HeadlineIsDerived = draft.Document.Headline is { IsDerived: true },
        Lead = Lead(draft.Document),
        Outlet = draft.Document.Outlet?.Value,
        Medium = draft.Document.Medium.ToString().ToLowerInvariant(),
        Reporters = Reading.Of(draft.Document.Reporters.Select(reporter => reporter.Value)),
        Dateline = draft.Document.Dateline?.Value,
        Published = draft.Document.Published?.Value,
        Duration = draft.Document.Duration?.Value,
        draft.Document.Language,
        Words = Words(draft.Document),
        draft.DerivedBy,
    };

    /// <summary>What is written in the columns of <c>body</c>.</summary>
    public static object Body(long revisionId, Document document) => new
    {
        revisionId,
        Text = Packing.PackText(document.Text),
        Reading = Packing.PackText(Reading.Of(document)),
    };

    private static string? Lead(Document document)
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
        sentence.Length <= LeadLength ? sentence : sentence[..(char.IsHighSurrogate(sentence[LeadLength - 1]) ? LeadLength - 1 : LeadLength)] + "…";

    private static int Words(Document document) =>
        document.Body.Sum(block => Tokenizer.Tokenize(document.Text, block.Content).Count(token => token.Kind != TokenKind.Punctuation));
}
