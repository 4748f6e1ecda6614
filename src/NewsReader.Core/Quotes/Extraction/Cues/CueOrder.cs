namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>Position of the words that a cue attributes.</summary>
internal enum CueOrder
{
    /// <summary>The words follow: <c>X said: "…"</c>.</summary>
    Before,

    /// <summary>The words came first: <c>"…," X said</c>. More may follow.</summary>
    After,

    /// <summary>Anywhere in the sentence: <c>according to X</c>.</summary>
    Around,
}
