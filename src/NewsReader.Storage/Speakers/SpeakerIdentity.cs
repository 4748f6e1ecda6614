using System.Globalization;
using NewsReader.Core.Quotes;

namespace NewsReader.Storage.Speakers;

/// <summary>What makes two mentions in different texts the same person or body.</summary>
internal static class SpeakerIdentity
{
    private const string InOneStory = " @ story ";

    /// <summary>
    /// A full name is one person in every story. A single word, a role or a description ("Smith", "Prime Minister", "a
    /// spokesperson") is one person only within one story: two Smiths remain two people.
    /// </summary>
    public static string Of(string speaker, long storyId) => FullName.Is(speaker) ? Everywhere(speaker) : Within(speaker, storyId);

    /// <summary>The name as a person's of the whole collection.</summary>
    public static string Everywhere(string speaker) =>
        string.Join(' ', speaker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The name as a person's of one story alone.</summary>
    public static string Within(string speaker, long storyId) =>
        string.Create(CultureInfo.InvariantCulture, $"{Everywhere(speaker)}{InOneStory}{storyId}");

    /// <summary>The name and the story of an identity that holds in one story alone; <see langword="null"/> for any other.</summary>
    public static (string Name, long Story)? Parted(string identity) =>
        identity.LastIndexOf(InOneStory, StringComparison.Ordinal) is var at and > 0
        && long.TryParse(identity.AsSpan(at + InOneStory.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var story)
            ? (identity[..at], story) : null;
}
