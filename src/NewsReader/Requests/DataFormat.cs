namespace NewsReader.Requests;

/// <summary>The forms in which programs read what people read as pages.</summary>
internal enum DataFormat
{
    /// <summary>An Atom feed, RFC 4287.</summary>
    Atom,

    /// <summary>A JSON Feed, version 1.1.</summary>
    JsonFeed,

    /// <summary>The things themselves as JSON, in the words of the API.</summary>
    Json,

    /// <summary>A table, RFC 4180, in UTF-8.</summary>
    Csv,

    /// <summary>A self-contained page for download.</summary>
    Html,
}
