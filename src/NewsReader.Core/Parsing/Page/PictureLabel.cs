using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>The words with which a page announces a credit or a caption on a line of its own, or before its words.</summary>
/// <param name="IsCredit">Whether the line is such a label of a credit, and nothing else.</param>
/// <param name="IsCaption">Whether it is such a label of a caption.</param>
internal readonly record struct PictureLabel(bool IsCredit, bool IsCaption)
{
    private const string CaptionLabel = "Image caption";

    /// <summary>The content that a line announces for the next one.</summary>
    public static PictureLabel Of(ReadOnlySpan<char> line) =>
        new(line.TrimEnd(',') is "Image copyright" or "Image source", line.TrimEnd(',') is CaptionLabel);

    /// <summary>The caption a line holds, when the line above or its own beginning says that it is one.</summary>
    public static TextSpan? WordsOf(string text, TextSpan line, PictureLabel above)
    {
        var words = text.AsSpan(line.Start, line.Length);
        return above.IsCaption ? line
            : words.StartsWith(CaptionLabel + " ") && words.Length > CaptionLabel.Length + 1
                ? new TextSpan(line.Start + CaptionLabel.Length, line.End).Trim(text)
            : words.StartsWith(CaptionLabel + ", ") && words.Length > CaptionLabel.Length + 2
                ? new TextSpan(line.Start + CaptionLabel.Length + 2, line.End).Trim(text)
            : null;
    }
}
