using System.Globalization;

namespace NewsReader.Storage;

/// <summary>What makes two mentions in different texts the same person or body.</summary>
internal static class SpeakerIdentity
{
    /// <summary>
    /// A full name is one person wherever it stands. A single word or a role ("Smith", "a spokesperson") is the same only
    /// within one story: two Smiths stay two.
    /// </summary>
    public static string Of(string speaker, long storyId)
    {
        var name = string.Join(' ', speaker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return IsFullName(speaker) ? name : string.Create(CultureInfo.InvariantCulture, $"{name} @ story {storyId}");
    }

    private static bool IsFullName(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
    }
}
