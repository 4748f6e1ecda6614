namespace NewsReader.Storage.Search;

/// <summary>In which order quotes are listed.</summary>
public enum QuoteOrder
{
    /// <summary>The best matches first (BM25). Lists too long to rank are newest first.</summary>
    Relevance,

    /// <summary>The latest to come in first.</summary>
    Newest,
}
