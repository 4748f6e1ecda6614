using System.Reflection;
using System.Text.RegularExpressions;
using NewsReader.Benchmarks;
using NewsReader.Configuration;
using NewsReader.Core.Text;
using NewsReader.Storage;

namespace NewsReader.Tests.RegularExpressions;

/// <summary>No text can make a regular expression of ours run away.</summary>
public sealed class RegularExpressionTests
{
    private const int Samples = 3;
    private const int Places = 16;
    private const int Pieces = 60;
    private const int Length = 4_000;
    private const int Times = 8;
    private const double MostTimes = 32;

    /// <summary>Characters that two parts of an expression in a row may both take.</summary>
    private const string Shared = " -a A1.,'’\t–|/:中(\"";

    /// <summary>Processor time below which growth is not worth a second look.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(15);

    /// <summary>Ends a match that runs away. No other match waits so long on a machine that is only busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Ends a match that is known to run away.</summary>
    private static readonly TimeSpan NoPatience = TimeSpan.FromSeconds(1);

    private static readonly Assembly[] Ours = [typeof(TextSpan).Assembly, typeof(Database).Assembly, typeof(DataDirectory).Assembly];

    private static readonly Dictionary<string, Regex> Expressions =
        Ours.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(method => (Name: $"{method.DeclaringType}.{method.Name}", Made: method.GetCustomAttribute<GeneratedRegexAttribute>()!))
            .ToDictionary(one =>
                one.Name, one => new Regex(one.Made.Pattern, one.Made.Options | RegexOptions.Compiled, Patience), StringComparer.Ordinal);

    /// <summary>Every expression that the engine does not promise to match in linear time.</summary>
    public static TheoryData<string> Unpromised { get; } =
        [.. Expressions.Where(expression => !expression.Value.Options.HasFlag(RegexOptions.NonBacktracking))
            .Select(expression => expression.Key)];

    /// <summary>
    /// Texts that the expression matches have one character, or a piece of theirs, repeated somewhere until they are long, and an
    /// end that seldom fits: what makes an ambiguous expression try everything. Eight times the text takes about eight times the
    /// processor time; quadratic work would take sixty-four times.
    /// </summary>
    [Theory]
    [MemberData(nameof(Unpromised))]
    public void WhatIsNotPromisedToBeLinearIs(string name)
    {
        var expression = Expressions[name];
        var chance = new Random(1);
        var sampler = new PatternSampler(expression.ToString(), expression.Options, chance);
        for (var number = 0; number < Samples; number++)
        {
            var sample = sampler.Next();
            foreach (var place in Enumerable.Range(0, sample.Length + 1).OrderBy(_ => chance.Next()).Take(Places))
            {
                Shared.ToList()
                    .ForEach(letter => AssertLinear(expression, sample[..place], letter.ToString(), sample[place..] + "\u0001!"));
            }
        }

        for (var number = 0; number < Pieces; number++)
        {
            var sample = sampler.Next();
            var start = chance.Next(sample.Length + 1);
            var piece = sample[start..Math.Min(sample.Length, start + chance.Next(1, 40))];
            var end = chance.Next(3) switch { 0 => sample[start..], 1 => PatternSampler.Candidates[chance.Next(PatternSampler.Candidates.Length)].ToString(), _ => "\u0001" };
            AssertLinear(expression, sample[..start], piece.Length == 0 ? " " : piece, end);
        }
    }

    [Fact]
    public void NoExpressionIsMadeWhereTheFirstTestDoesNotSeeIt()
    {
        var made = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var code
                && (code.Contains("new Regex(", StringComparison.Ordinal)
                    || code.Contains(" Regex.", StringComparison.Ordinal)
                    || code.Contains("(Regex.", StringComparison.Ordinal)));

        Assert.Empty(made);
    }

    [Theory]
    [InlineData(@"^(\w+\s?)+:", "", "a", "!")]
    [InlineData(@"^By [\p{L}-]+[|-]+[\p{L}-]*$", "By Ann", "-", "!")]
    [InlineData(@"^[^|]*\d[^|]*$", "", "1", "|")]
    public void AnExpressionThatRunsAwayIsFound(string pattern, string start, string piece, string end) =>
        Assert.ThrowsAny<Exception>(() =>
            AssertLinear(new(pattern, RegexOptions.ExplicitCapture | RegexOptions.Compiled, NoPatience), start, piece, end));

    private static void AssertLinear(Regex expression, string start, string piece, string end)
    {
        var many = Text(Length * Times);
        if (ProcessorTime.Of(() => expression.Count(many)) > Noticeable)
        {
            var few = Text(Length);
            Assert.True(
                Growth.Excess(MostTimes, () => expression.Count(few), () => expression.Count(many)) is null,
                $"time grows too fast with \"{piece}\" repeated after \"{start}\"");
        }

        string Text(int length) => start + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end;
    }
}
