using NewsReader.Storage.Speakers;

namespace NewsReader.Presentation.Resources;

/// <summary>A person or body across the collection.</summary>
/// <param name="Id">What the collection calls them.</param>
/// <param name="Name">The fullest name given.</param>
/// <param name="Roles">The roles texts gave them, the most frequent first; empty in lists.</param>
/// <param name="Url">Their page.</param>
/// <param name="Quotes">Quotes in the current texts; null where they are not counted.</param>
internal sealed record SpeakerResource(long Id, string Name, IReadOnlyList<RoleResource> Roles, string Url, long? Quotes = null)
{
    /// <summary>A speaker.</summary>
    public static SpeakerResource Of(SpeakerProfile speaker, Links links) => new(
        speaker.Id, speaker.Name, [.. speaker.Roles.Select(role => new RoleResource(role.Role, role.First, role.Last, role.Quotes))],
            links.Speaker(speaker.Id), speaker.Quotes);
}
