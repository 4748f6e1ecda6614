using NewsReader.Core.Quotes;

namespace NewsReader.Presentation;

/// <summary>The wording of the types of attribution.</summary>
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
