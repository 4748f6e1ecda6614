using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Html;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Mail;

/// <summary>Reads e-mail and pages that a browser saved as MHTML: the first HTML part, else the plain text. Attachments are
/// listed.</summary>
internal static partial class MailReading
{
    private const int DeepestParts = 64;

    public static Manuscript Read(byte[] bytes)
    {
        try
        {
            var options = ParserOptions.Default.Clone();
            options.MaxMimeDepth = DeepestParts;
            using var message = MimeMessage.Load(options, new MemoryStream(bytes));
            return message.Body is null ? Refused.Because("The message has no content.")
                : IsEncrypted(message.Body) ? Refused.Because("The message is encrypted.")
                : Read(message);
        }
        catch (Exception damaged) when (damaged is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return Refused.Because("This is not a message that can be read: it is damaged or cut short.");
        }
    }

    private static Manuscript Read(MimeMessage message)
    {
        var parts = message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        var html = parts.Find(part => part.IsHtml);
        var plain = parts.Find(part => part.IsPlain);
        var manuscript = html is not null ? HtmlReading.Read(TextCleaner.Clean(TextOf(html), []))
            : plain is not null ? new() { Text = TextCleaner.Clean(TextOf(plain), []) }
            : Refused.Because("The message has no text.");
        return manuscript with
        {
            Metadata = FactsOf(message, html, manuscript),
            Problems = [.. manuscript.Problems, .. Attachments(message)],
        };
    }

    private static Metadata FactsOf(MimeMessage message, TextPart? html, Manuscript manuscript)
    {
        var facts = manuscript.Metadata;
        var isPage = message.Headers["Snapshot-Content-Location"] is not null || html?.ContentLocation is not null;
        var hasHeadline = manuscript.Hints.Any(hint => hint.Role == BlockRole.Headline);
        var subject = Prefix().Replace(message.Subject ?? "", "").Trim();
        var isNewsletter = message.Headers["List-Id"] is not null || message.Headers["List-Unsubscribe"] is not null;
        return facts with
        {
            Headline = hasHeadline || subject.Length == 0 ? facts.Headline : isPage ? facts.Headline ?? subject : subject,
            Outlet = facts.Outlet ?? (isNewsletter ? message.From.Mailboxes.FirstOrDefault()?.Name : null),
            Published = facts.Published ?? (isPage ? null : DateOf(message)),
            Address = facts.Address ?? message.Headers["Snapshot-Content-Location"] ?? html?.ContentLocation?.ToString(),
        };
    }

    private static string? DateOf(MimeMessage message) =>
        message.Headers[HeaderId.Date] is null || message.Date == DateTimeOffset.MinValue
            ? null
            : Timestamps.Iso(message.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    private static IEnumerable<Problem> Attachments(MimeMessage message)
    {
        var names = message.Attachments.Select(part => part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "without a name").ToList();
        return names.Count == 0 ? [] : [new(ProblemKind.Limit, $"Attachments are not opened: {string.Join(", ", names)}.")];
    }

    private static bool IsEncrypted(MimeEntity body) =>
        body.ContentType.IsMimeType("multipart", "encrypted")
            || (body.ContentType.IsMimeType("application", "pkcs7-mime")
                && !string.Equals(body.ContentType.Parameters["smime-type"], "signed-data", StringComparison.OrdinalIgnoreCase));

    private static string TextOf(TextPart part)
    {
        if (part.ContentType.Charset is not null || part.Content is null)
        {
            return part.Content is null ? "" : part.Text;
        }

        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes);
        return CharsetDecoder.Decode(bytes.ToArray()).Text;
    }

    [GeneratedRegex(@"^((fwd?|re|aw|wg|tr|rv)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();
}
