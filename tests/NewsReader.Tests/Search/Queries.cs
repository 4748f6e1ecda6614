using FsCheck;
using FsCheck.Fluent;

namespace NewsReader.Tests.Search;

/// <summary>Strings a hostile or hurried user might type.</summary>
internal static class Queries
{
    private static readonly string[] Pieces =
    [
        "peace", "talks", "日本", "ไทย", "café", "🙂", "\uD800", "\0", "\u001b", "\"", "“", "”", "„", "«", "»", "'", "-", "--", "OR", "AND",
            "NOT", "NEAR", "NEAR(a b, 3)",
        "who:", "source:", "date:", "date:2018-01/2018-07", "medium:web", "medium:", "type:direct", "story:1", "text:", ":", "*", "^", "+",
            "(", ")", "{", "}", "a*", "\\", "%", "_", ",", ";", "\n",
        "  ", " ", " ", " ",
    ];

    /// <summary>Sequences of the pieces above and of FsCheck's own strings.</summary>
    public static Arbitrary<string> Any()
    {
        var piece = Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string?>().Resize(8).Select(text => text ?? ""));
        return Gen.Choose(0, 20).SelectMany(count => piece.ListOf(count)).Select(pieces => string.Concat(pieces)).ToArbitrary();
    }

    /// <summary>Enough of them to meet the rarer pairs of pieces.</summary>
    public static Config Often { get; } = Config.QuickThrowOnFailure.WithMaxTest(2_000);
}
