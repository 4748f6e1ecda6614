namespace NewsReader.Following.LooseXml;

/// <summary>What a <see cref="LooseScanner"/> has just read.</summary>
internal enum LooseToken
{
    /// <summary>A start tag; <see cref="LooseScanner.IsEmpty"/> says whether it is its own end tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>Text with its character references resolved, or the content of a CDATA section.</summary>
    Text,
}
