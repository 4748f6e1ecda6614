namespace NewsReader.Core.Documents;

/// <summary>Facts about a document from outside its text. Absent facts are <see langword="null"/> or empty.</summary>
public sealed record Metadata
{
    /// <summary>No facts at all.</summary>
    public static Metadata None { get; } = new();

    /// <summary>The title.</summary>
    public string? Headline { get; init; }

    /// <summary>The section or programme.</summary>
    public string? Section { get; init; }

    /// <summary>The summary.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Reporters { get; init; } = [];

    /// <summary>Where it was reported from.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published, ISO 8601 with as much as is known.</summary>
    public string? Published { get; init; }

    /// <summary>When it was last changed, ISO 8601.</summary>
    public string? Modified { get; init; }

    /// <summary>Running time, ISO 8601 duration.</summary>
    public string? Duration { get; init; }

    /// <summary>Its own address, absolute.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it gets new entries all day (schema.org's <c>LiveBlogPosting</c>).</summary>
    public bool IsLive { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }
}
