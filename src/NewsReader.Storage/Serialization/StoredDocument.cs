using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Storage.Serialization;

/// <summary>Checks that a stored document fits its text, so that changed bytes are noticed where they are read and nowhere later.</summary>
internal static class StoredDocument
{
    /// <summary>Whether a failure means that a stored text, reading or quote is damaged.</summary>
    public static bool IsUnreadable(Exception failure) =>
        failure is JsonException or ArgumentException or FormatException || Packing.IsUnreadable(failure);

    /// <summary>The same document.</summary>
    /// <exception cref="FormatException">One of its spans does not lie inside its text.</exception>
    public static Document Checked(Document document)
    {
        var length = document.Text.Length;
        if (document.Blocks.All(block => IsInside(block, length)) && document.Furniture.All(piece => IsInside(piece.Span, length))
            && document.Problems.All(problem => problem.Span is not { } span || IsInside(span, length)))
        {
            return document;
        }

        throw new FormatException("a span of the document does not lie inside its text");
    }

    private static bool IsInside(Block block, int length)
    {
        if (!IsInside(block.Span, length) || !IsInside(block.Content, length))
        {
            return false;
        }

        foreach (var sentence in block.Sentences)
        {
            if (!IsInside(sentence, length))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInside(TextSpan span, int length) => span.Start >= 0 && span.Start <= span.End && span.End <= length;
}
