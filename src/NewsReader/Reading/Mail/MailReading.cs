using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Html;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Mail;

/// <summary>
/// Reads e-mail and pages that a browser saved as MHTML: the first HTML part with words, else the plain text. A message that only
/// contains another one is that one. Attachments are listed.
/// </summary>
internal static partial class MailReading
{
    // Parts inside each other: forwarded mail nests a few; the parser is recursive, and the stack is finite.
    private const int DeepestParts = 64;

    // Attachments that are named in the message about them.
    private const int MostAttachments = 20;

    /// <summary>The manuscript of a message; for one that cannot be read, an empty one with the reason.</summary>
    public static Manuscript Read(byte[] bytes)
    {
        try
        {
            var options = ParserOptions.Default.Clone();
            options.MaxMimeDepth = DeepestParts;
            using var message = MimeMessage.Load(options, new MemoryStream(bytes));
            return message.Body is null ? Refused.Because("The message has no content.")
                : IsEncrypted(message.Body) ? Refused.Because("The message is encrypted.")
                : Read(Innermost(message));
        }
        catch (Exception damaged) when (damaged is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return Refused.Because("This is not a message that can be read: it is damaged or cut short.");
        }
    }

    // A report that was forwarded as an attachment. The parser limits how deep messages are nested.
    private static MimeMessage Innermost(MimeMessage message)
    {
        while (TextsOf(message).TrueForAll(part => string.IsNullOrWhiteSpace(TextOf(part)))
            && message.BodyParts.OfType<MessagePart>().FirstOrDefault()?.Message is { Body: not null } inner)
        {
            message = inner;
        }

        return message;
    }

    private static List<TextPart> TextsOf(MimeMessage message) =>
        [.. message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment)];

    private static Manuscript Read(MimeMessage message)
    {
        var parts = TextsOf(message);
        var html = parts.Find(part => part.IsHtml);
        var page = html is null ? null : HtmlReading.Read(TextCleaner.Clean(TextOf(html), []));
        var manuscript = page is { Text.Length: > 0 } ? page
            : parts.Find(part => part.IsPlain) is { } plain ? new() { Text = TextCleaner.Clean(TextOf(plain), []) }
            : page ?? Refused.Because("The message has no text.");
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
            Address = facts.Address ?? AddressOf(message, html),
        };
    }

    private static string? DateOf(MimeMessage message) =>
        message.Headers[HeaderId.Date] is null || message.Date == DateTimeOffset.MinValue
            ? null
            : Timestamps.Iso(message.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    // Parts of a saved page may also have addresses inside the message (cid:).
    private static string? AddressOf(MimeMessage message, TextPart? html) =>
        new[] { message.Headers["Snapshot-Content-Location"], html?.ContentLocation?.OriginalString }
            .FirstOrDefault(address => address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) ?? false);

    private static IEnumerable<Problem> Attachments(MimeMessage message)
    {
        var names = message.Attachments.Take(MostAttachments + 1)
            .Select(part => part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "without a name").ToList();
        if (names.Count > 0)
        {
            var more = names.Count > MostAttachments ? " and more" : "";
            yield return new(ProblemKind.Limit, $"Attachments are not opened: {string.Join(", ", names.Take(MostAttachments))}{more}.");
        }
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
