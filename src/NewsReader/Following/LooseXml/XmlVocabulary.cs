namespace NewsReader.Following.LooseXml;

/// <summary>The vocabularies whose elements mean something to a reader of feeds.</summary>
internal enum XmlVocabulary
{
    /// <summary>RSS of every age, Atom and sitemaps: their names do not collide, and feeds mix them up.</summary>
    Core,

    /// <summary>Dublin Core elements (<c>dc</c>).</summary>
    DublinCore,

    /// <summary>Dublin Core terms (<c>dcterms</c>).</summary>
    Terms,

    /// <summary>The content module of RSS 1.0 (<c>content:encoded</c>).</summary>
    Encoded,

    /// <summary>Media RSS.</summary>
    Media,

    /// <summary>Podcasts (<c>itunes</c>).</summary>
    Podcast,

    /// <summary>News sitemaps.</summary>
    News,

    /// <summary>HTML inside a feed.</summary>
    Html,

    /// <summary>The syntax of RDF, which wraps RSS 1.0.</summary>
    Rdf,

    /// <summary>Everything else.</summary>
    Other,
}
