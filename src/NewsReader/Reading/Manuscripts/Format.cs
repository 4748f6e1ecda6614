namespace NewsReader.Reading.Manuscripts;

/// <summary>The kinds of file that are read.</summary>
internal enum Format
{
    Text,
    Markdown,
    Html,
    WebVtt,
    SubRip,
    Sbv,
    Json,
    Ttml,
    Sami,
    Xml,
    Email,
    Mhtml,
    Word,
    Pdf,
}
