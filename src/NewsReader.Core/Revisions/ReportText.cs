using System.Security.Cryptography;
using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Core.Revisions;

/// <summary>
/// The words of a document that a revision is about: its headline, standfirst and body, in the form in which they are compared.
/// Two documents with equal keys are the same report. Immutable; equal by reference.
/// </summary>
public sealed class ReportText
{
    private ReportText(string headline, IReadOnlyList<string> passages)
    {
        (Headline, Passages) = (headline, passages);
        Letters = passages.Sum(passage => passage.Count(char.IsLetterOrDigit));
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [headline, .. passages]))));
    }

    /// <summary>The headline as it is compared; empty when the document has none of its own.</summary>
    public string Headline { get; }

    /// <summary>The standfirst and the passages of the body as they are compared, in order; none is empty.</summary>
    public IReadOnlyList<string> Passages { get; }

    /// <summary>Letters and digits of the passages: how much of a report there is.</summary>
    public int Letters { get; }

    /// <summary>The SHA-256 of the headline and the passages, 64 lower-case hexadecimal digits; meant for storage.</summary>
    public string Key { get; }

    /// <summary>The words of a document. Pure and linear in the length of the text.</summary>
    public static ReportText Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var headline = document.Headline is { IsDerived: false } own ? PassageForm.Of(own.Value) : "";
        var passages = document.Body.Select(block => PassageForm.Of(block.Span.Of(document.Text)))
            .Where(passage => passage.Length > 0);
        return new(headline, [.. passages]);
    }
}
