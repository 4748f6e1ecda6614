namespace NewsReader.Storage.Sources;

/// <summary>The origin of a document. Its bytes are stored as received, separately, by their SHA-256.</summary>
public sealed record Source
{
    /// <summary>The id of the source.</summary>
    public long Id { get; init; }

    /// <summary>SHA-256 of the bytes as received, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path, name of an upload, or address.</summary>
    public required string Origin { get; init; }

    /// <summary>What a copy of it is called: the last part of where it came from.</summary>
    public string FileName => Path.GetFileName(Origin) is { Length: > 0 } name ? name : $"source-{Id}";

    /// <summary>
    /// What makes a later arrival the same article, unless the document states its own address; <see langword="null"/> when
    /// nothing does.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>The media type it was taken as (<c>text/plain</c>).</summary>
    public required string MediaType { get; init; }

    /// <summary>The facts that were given with it, in stored form; <see langword="null"/> for none.</summary>
    public string? Facts { get; init; }

    /// <summary>The charset it was decoded with; <see langword="null"/> until it has been read.</summary>
    public string? Charset { get; init; }

    /// <summary>The time at which it was received.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Its outcome.</summary>
    public SourceState State { get; init; }

    /// <summary>How often reading it was begun and not finished: the program ended meanwhile, or it took too long.</summary>
    public int Attempts { get; init; }

    /// <summary>Why it failed, for a person; <see langword="null"/> unless it did.</summary>
    public string? Reason { get; init; }
}
