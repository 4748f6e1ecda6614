using System.IO.Compression;
using System.Text;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>Samples of the formats that other programs write, mutated in their own syntax; each is read and parsed.</summary>
internal static class FormatFuzzTargets
{
    private const string Words = "The ferry to Arden ran aground on Sunday, the master said.";

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("mail",
            [$"From: Post <a@b.example>\nSubject: =?utf-8?Q?F=C3=A4hre?=\nDate: Mon, 4 Mar 2024 23:30:00 -0500\nMIME-Version: 1.0\n"
                + $"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{Words}\n--b\n"
                + "Content-Type: message/rfc822\n\nSubject: B\n\nx\n--b--\n",
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://b.example/a\nMIME-Version: 1.0\nContent-Type: "
                + "multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                + $"Content-Transfer-Encoding: quoted-printable\n\n<p>{Words} =E2=82=AC</p>\n--b--\n"],
            ["\n", "\n\n", "--b\n", "--b--\n", "boundary=", "Content-Type: multipart/mixed; boundary=c\n", "charset=x\n", "charset=utf-7\n",
                "Content-Transfer-Encoding: base64\n", "=?", "?=", "=3D", "=\n", ";", "\"", "Content-Type: message/rfc822\n\n", "\0", "From "],
            text => Read(text, Format.Email)),
        new("xml",
            [$"<nitf><head><title>A</title></head><body><body.head><hedline><hl1>B</hl1></hedline></body.head><body.content><p>{Words}</p>"
                + "<media><media-caption>C</media-caption></media></body.content></body></nitf>",
                "<newsItem><itemMeta><versionCreated>20240304T233000Z</versionCreated></itemMeta><contentSet><inlineXML><html><body><p>"
                + $"{Words}</p></body></html></inlineXML></contentSet></newsItem>",
                $"<tt><body><div begin='1s'><p begin='00:00:01:12' dur='2f'>{Words}<br/>x</p></div></body></tt>",
                $"<timedtext format='3'><body><p t='1000' d='900'><s>{Words}</s></p></body></timedtext>"],
            ["<", ">", "</", "/>", "<p>", "</p>", "<!DOCTYPE x [<!ENTITY e \"&e;\">]>", "&e;", "&#0;", "&#xFFFFFFF;", "<![CDATA[", "]]>", "<!--",
                "-->", "<?", "xmlns='x'", "xml:space='preserve'", "99999999999h", "-1", "1e999", "<tr>", "<td>", "<nitf>", "\0", "\uD800"],
            text => Read(text, Format.Xml)),
        new("sami",
            [$"<SAMI><BODY><SYNC Start=1000><P Class=ENCC>{Words}<br>x<SYNC Start=2000><P Class=FRCC>&nbsp;</BODY></SAMI>"],
            ["<SYNC Start=", "<P Class=", "<P>", ">", "<", "&", "&#0;", "99999999999", "-1", "\"", "'", "<!--", "\0"],
            text => Read(text, Format.Sami)),
        new("speech",
            ["{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"Who pays?\",\"speaker\":\"A\"}]}",
                "{\"results\":{\"items\":[{\"start_time\":\"1\",\"type\":\"pronunciation\",\"alternatives\":[{\"content\":\"Who\"}]}]}}",
                "{\"results\":[{\"alternatives\":[{\"transcript\":\"Who\",\"words\":[{\"startTime\":\"1s\",\"word\":\"Who\",\"speakerTag\":1}]}]}]}",
                "{\"monologues\":[{\"speaker\":0,\"elements\":[{\"type\":\"text\",\"value\":\"Who\",\"ts\":1}]}]}",
                "{\"events\":[{\"tStartMs\":0,\"dDurationMs\":900,\"segs\":[{\"utf8\":\"Who\"}]}]}",
                "{\"headlines\":[{\"value\":\"A\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>Words</p>\"}]}"],
            ["{", "}", "[", "]", ":", ",", "\"", "null", "true", "-1", "1e999", "\"words\":", "\"utterances\":", "\"audio_url\":1", "\\uD800",
                "\"results\":", "\"alternatives\":[]", "\"speaker\":{}", "\"start\":\"x\"", "[[[[[[[[", "\0"],
            text => Read(text, Format.Json)),
        new("word",
            [$"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r>"
                + $"<w:t>{Words}</w:t><w:tab/><w:br/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p/>"
                + "</w:tc></w:tr></w:tbl></w:body></w:document>"],
            ["<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "<w:del>", "</w:del>", "<w:del/>", "<w:t/>", "<",
                ">", "&", "<!DOCTYPE x>", "\0", "\uD800"],
            text => Read(Package(text), Format.Word)),
        new("pdf",
            ["%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n"
                + "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n5 0 obj\n<< /Length 91 >>\nstream\nBT /F1 11 Tf 60 "
                + $"700 Td ({Words}) Tj ET\nendstream\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF"],
            ["obj\n", "endobj\n", "<<", ">>", "[", "]", "(", ")", "/", "1 0 R", "2 0 R", "3 0 R", "/Kids [2 0 R]", "/Count 999999999", "stream\n",
                "endstream\n", "/Filter /FlateDecode", "/Filter [/LZWDecode /RunLengthDecode]", "/Length 99999999", "/Encrypt << >>", "q ", "Q ",
                "BT ", "ET ", " Tj ", "/X Do ", "-1", "1e999", "xref\n", "trailer\n", "%%EOF", "\0"],
            text => Read(Encoding.Latin1.GetBytes(text), Format.Pdf)),
    ];

    private static void Read(string text, Format format) => Read(Encoding.UTF8.GetBytes(text), format);

    private static void Read(byte[] bytes, Format format) => DocumentFuzz.Check(DocumentParser.Parse(DocumentReader.Read(bytes, format)));

    private static byte[] Package(string xml)
    {
        var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = package.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }

        return bytes.ToArray();
    }
}
