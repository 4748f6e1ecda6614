using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Mail;

public sealed class ForwardedMailTests
{
    private const string Words = "The ferry to Arden ran aground on Sunday night, the harbour master said, and all forty people are safe.";

    [Fact]
    public void AnAttachedMessageWithoutCommentIsRead()
    {
        var document = DocumentParser.Parse(Read("From: ann@home.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
            + "boundary=b\n\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\nFrom: Arden Post <news@arden.example>\n"
            + "Subject: Ferry runs aground\nDate: Mon, 4 Mar 2024 23:30:00 -0500\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
            + $"{Words}\n--b--\n"));

        Assert.Equal(("Ferry runs aground", "2024-03-04T23:30:00-05:00"), (document.Headline!.Value, document.Published!.Value));
        Assert.Contains(Words, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePlainTextReplacesAnHtmlPartWithoutWords() =>
        Assert.Contains(Words, Read("Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
            + $"Content-Type: text/plain\n\n{Words}\n--b\nContent-Type: text/html\n\n<html><img src=x></html>\n--b--\n").Text,
            StringComparison.Ordinal);

    [Fact]
    public void ManyAttachmentsAreNamedInShort()
    {
        var message = new StringBuilder("Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + Words + "\n");
        for (var i = 0; i < 5_000; i++)
        {
            message.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=picture{i}.png\n\nx\n");
        }

        var problem = Assert.Single(Read(message.ToString()).Problems);

        Assert.EndsWith("and more.", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 1, 1_000);
    }

    private static Manuscript Read(string message) => DocumentReader.Read(Encoding.UTF8.GetBytes(message), Format.Email);
}
