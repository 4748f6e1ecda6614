namespace NewsReader.Reading.Manuscripts;

/// <summary>The one list of all formats that are read; endings, media types, help and the pages' choices come from it.</summary>
internal static class FormatTable
{
    /// <summary>Every format, the commonest first.</summary>
    public static IReadOnlyList<FormatEntry> All { get; } =
    [
        new(Format.Text, "text", "text/plain", [".txt", ".text"], "plain text"),
        new(Format.Markdown, "markdown", "text/markdown", [".md", ".markdown"], "Markdown"),
        new(Format.Html, "html", "text/html", [".html", ".htm", ".xhtml"], "HTML"),
        new(Format.WebVtt, "vtt", "text/vtt", [".vtt"], "captions, WebVTT"),
        new(Format.SubRip, "srt", "application/x-subrip", [".srt"], "captions, SubRip"),
        new(Format.Sbv, "sbv", "text/x-sbv", [".sbv"], "captions, SBV"),
        new(Format.Json, "json", "application/json", [".json", ".json3"], "JSON (our own, ninjs, speech recognition)"),
        new(Format.Ttml, "ttml", "application/ttml+xml", [".ttml", ".dfxp"], "captions, TTML"),
        new(Format.Sami, "sami", "application/x-sami", [".smi", ".sami"], "captions, SAMI"),
        new(Format.Xml, "xml", "application/xml", [".xml", ".nitf", ".newsml", ".srv3"], "XML (NITF, NewsML-G2, TTML)")
        {
            OtherMediaTypes = ["text/xml", "application/nitf+xml", "application/vnd.iptc.g2.newsitem+xml"],
        },
        new(Format.Email, "eml", "message/rfc822", [".eml"], "e-mail") { IsText = false },
        new(Format.Mhtml, "mhtml", "multipart/related", [".mht", ".mhtml"], "web archive, MHTML")
        {
            OtherMediaTypes = ["application/x-mimearchive"],
            IsText = false,
        },
        new(Format.Word, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], "Word")
        {
            IsText = false,
        },
        new(Format.Pdf, "pdf", "application/pdf", [".pdf"], "PDF") { IsText = false },
    ];

    /// <summary>The entry of a format.</summary>
    public static FormatEntry Of(Format format) => All.First(entry => entry.Format == format);
}
