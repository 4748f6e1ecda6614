namespace NewsReader.Core.Documents;

/// <summary>
/// Facts about a report that a person gives: at its upload, or later as a correction. They replace what the document states about
/// itself, and no new reading of the document changes them. Absent facts are as the document states them.
/// </summary>
public sealed record GivenFacts
{
    /// <summary>No facts at all.</summary>
    public static GivenFacts None { get; } = new();

    /// <summary>The title.</summary>
    public string? Headline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, ISO 8601 with as much as is known.</summary>
    public string? Published { get; init; }

    /// <summary>How it was published.</summary>
    public Medium? Medium { get; init; }

    /// <summary>Its own address, absolute.</summary>
    public string? Address { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => this == None;

    /// <summary>These facts, and those of <paramref name="earlier"/> that these do not contain.</summary>
    public GivenFacts Over(GivenFacts earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new()
        {
            Headline = Headline ?? earlier.Headline,
            Outlet = Outlet ?? earlier.Outlet,
            Published = Published ?? earlier.Published,
            Medium = Medium ?? earlier.Medium,
            Address = Address ?? earlier.Address,
            Language = Language ?? earlier.Language,
        };
    }

    /// <summary>The document with these facts in place of its own.</summary>
    public Document In(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsEmpty ? document : document with
        {
            Headline = Given(Headline) ?? document.Headline,
            Outlet = Given(Outlet) ?? document.Outlet,
            Published = Given(Published) ?? document.Published,
            Medium = Medium ?? document.Medium,
            Address = Given(Address) ?? document.Address,
            Language = Language ?? document.Language,
        };
    }

    private static Field? Given(string? value) => value is null ? null : new(value, IsGiven: true);
}
