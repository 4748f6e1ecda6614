using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds the places where a voice goes on in another manner, without its name: <c>(on camera): words</c>, <c>(voice-over)
/// words</c>.
/// </summary>
internal static class MannerScanner
{
    /// <summary>The manner in brackets at <paramref name="start"/>, with words behind it.</summary>
    public static LabelCandidate? At(string text, int start, int limit)
    {
        if (start >= limit || text[start] is not ('(' or '[') || LabelScanner.MannerAt(text, start, limit) is not { } manner)
        {
            return null;
        }

        var end = start + manner.Length + 2;
        end += end < limit && text[end] == ':' ? 1 : 0;
        var words = new TextSpan(end, limit).Trim(text).Start;
        return words >= limit
            ? null
            : new() { Span = new(start, end), Name = "", Manner = manner, Form = LabelForm.Manner, WordsStart = words };
    }
}
