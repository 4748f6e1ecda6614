using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Mail;

public sealed class MailReadingTests
{
    private const string Words = "The ferry to Arden ran aground on Sunday night, the harbour master said, and all forty people on "
        + "board are safe.";

    [Fact]
    public void ANewsletterHasSubjectSenderAndDate()
    {
        var document = Parse($"From: Arden Post <news@arden.example>\nSubject: Fwd: Ferry runs aground\nDate: Mon, 4 Mar 2024 "
            + $"23:30:00 -0500\n"
            + $"List-Id: <news.arden.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{Words}\n", Format.Email);

        Assert.Equal(("Ferry runs aground", "Arden Post", "2024-03-04T23:30:00-05:00"),
            (document.Headline!.Value, document.Outlet!.Value, document.Published!.Value));
        Assert.Contains(Words, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ASavedPageHasItsAddress()
    {
        var document = Parse("From: <Saved by Blink>\nSnapshot-Content-Location: https://arden.example/ferry\nSubject: "
            + "Ferry\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: "
            + "text/html\nContent-Transfer-Encoding: "
            + "quoted-printable\nContent-Location: https://arden.example/ferry\n\n<html><head><meta "
            + "charset=3D\"utf-8\"></head><body><article>"
            + $"<h1>Ferry aground</h1><p>{Words}</p></article></body></html>\n--b--\n", Format.Mhtml);

        Assert.Equal(("Ferry aground", "https://arden.example/ferry"), (document.Headline!.Value, document.Address!.Value));
        Assert.Null(document.Published);
    }

    [Fact]
    public void AttachmentsAreListedAndNotOpened() =>
        Assert.Contains(Read("Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
            + $"{Words}\n--b\nContent-Type: application/zip\nContent-Disposition: attachment; "
            + $"filename=\"ferry.zip\"\n\nUEsDBA==\n--b--\n").Problems,
            problem => problem.Message.Contains("ferry.zip", StringComparison.Ordinal));

    [Theory]
    [InlineData("Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\n--b--\n")]
    [InlineData("Subject: A\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA\n")]
    [InlineData("Subject: A\nMIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n")]
    [InlineData("")]
    public void AMessageWithoutReadableTextIsRefused(string message) =>
        Assert.Contains(Read(message).Problems, problem => problem.Kind == ProblemKind.NoArticle);

    [Fact]
    public void DeepPartsEndWithoutHarm()
    {
        var message = new StringBuilder("Subject: A\nMIME-Version: 1.0\n");
        for (var i = 0; i < 2_000; i++)
        {
            message.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        }

        Assert.NotNull(Read(message.ToString()));
    }

    private static Manuscript Read(string message) => DocumentReader.Read(Encoding.UTF8.GetBytes(message), Format.Email);

    private static Document Parse(string message, Format format) =>
        DocumentParser.Parse(DocumentReader.Read(Encoding.UTF8.GetBytes(message), format));
}
