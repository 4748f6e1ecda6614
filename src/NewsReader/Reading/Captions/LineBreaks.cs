namespace NewsReader.Reading.Captions;

/// <summary>The line ends of caption files: CR, LF and CR LF, and no others.</summary>
internal static class LineBreaks
{
    /// <summary>The text with every line end as a line feed.</summary>
    public static string ReplaceLineBreaks(this string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
