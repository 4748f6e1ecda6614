using System.Security.Cryptography;
using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Core.Revisions;

/// <summary>
/// The words of a document that a revision is about: its headline, standfirst, body and notes of correction, in the form in which they
/// are compared. Times, counters and boxes of the page are left out. Two documents with equal keys are the same report. Immutable; equal
/// by reference.
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

    /// <summary>The passages as they are compared, in order; none is empty.</summary>
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
        var (passages, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var block in document.Blocks.Where(block => block.IsBody || block.Role == BlockRole.Trailer))
        {
            var passage = PassageForm.Of(block.Span.Of(document.Text));
            if (Counts(passage, block.Role) && (seen.Add(passage) || block.Role == BlockRole.Turn))
            {
                passages.Add(passage);
            }
        }

        return new(headline, passages);
    }

    /// <summary>
    /// Whether a passage counts. What somebody says counts always. Of other passages the caller takes the first of equal ones: pages repeat
    /// lines for wide and narrow screens.
    /// </summary>
    private static bool Counts(string passage, BlockRole role) =>
        passage.Length > 0 && (role == BlockRole.Turn || !PassingPassages.Is(passage));
}
