using NewsReader.Core.Documents;

namespace NewsReader.Reading.Manuscripts;

/// <summary>The manuscript of a file that cannot be read.</summary>
internal static class Refused
{
    /// <summary>A manuscript without text, with the reason as its problem.</summary>
    /// <param name="reason">Why, as one sentence for a person.</param>
    public static Manuscript Because(string reason) => new() { Text = "", Problems = [new(ProblemKind.NoArticle, reason)] };
}
