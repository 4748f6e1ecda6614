using NewsReader.Core.Quotes;

namespace NewsReader.Presentation;

/// <summary>How words are attributed, in a reader's words.</summary>
internal static class QuoteTypes
{
    /// <summary>The type in a few words.</summary>
    public static string Of(QuoteType type) => type switch
    {
        QuoteType.Direct => "direct quote",
        QuoteType.Indirect => "reported speech",
        _ => "partly quoted",
    };
}
