using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using NewsReader.Core.Text;
using NewsReader.Storage;

namespace NewsReader.Tests.RegularExpressions;

/// <summary>No text can make a regular expression of ours run away.</summary>
public sealed class RegularExpressionTests
{
    private const int Attacks = 150;
    private const int Length = 2_000;
    private const int Growth = 8;
    private const double MostTimes = 32;
    private const int MostLooks = 5;

    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(60);

    /// <summary>The expressions are the program's, with a limit for those that run away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Assembly[] Ours = [typeof(TextSpan).Assembly, typeof(Database).Assembly, typeof(DataDirectory).Assembly];

    /// <summary>Every expression that the engine does not promise to match in linear time.</summary>
    public static TheoryData<string> Unpromised { get; } =
        [.. Expressions().Where(expression => !expression.Value.Options.HasFlag(RegexOptions.NonBacktracking)).Select(expression => expression.Key)];

    /// <summary>
    /// Texts that the expression matches have a piece of theirs repeated until they are long, and an end that seldom fits:
    /// what makes an ambiguous expression try everything. Eight times the text may take eight times as long, with room for a busy
    /// machine; quadratic work would take sixty-four.
    /// </summary>
    [Theory]
    [MemberData(nameof(Unpromised))]
    public void WhatIsNotPromisedToBeLinearIs(string name)
    {
        var expression = Expressions()[name];
        var chance = new Random(1);
        var sampler = new PatternSampler(expression.ToString(), expression.Options, chance);
        for (var attack = 0; attack < Attacks; attack++)
        {
            var sample = sampler.Next();
            var start = chance.Next(sample.Length + 1);
            var piece = sample[start..Math.Min(sample.Length, start + chance.Next(1, 40))];
            if (piece.Length == 0)
            {
                continue;
            }

            var end = chance.Next(3) switch { 0 => sample[start..], 1 => PatternSampler.Candidates[chance.Next(PatternSampler.Candidates.Length)].ToString(), _ => "\u0001" };
            AssertLinear(expression, length => sample[..start] + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end, piece);
        }
    }

    [Fact]
    public void NoExpressionIsMadeWhereTheFirstTestDoesNotSeeIt()
    {
        var made = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var code
                && (code.Contains("new Regex(", StringComparison.Ordinal) || code.Contains(" Regex.", StringComparison.Ordinal) || code.Contains("(Regex.", StringComparison.Ordinal)));

        Assert.Empty(made);
    }

    [Fact]
    public void AnExpressionThatRunsAwayIsFound() =>
        Assert.ThrowsAny<Exception>(() => AssertLinear(new(@"^(\w+\s?)+:", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), length => new string('a', length), "a"));

    private static void AssertLinear(Regex expression, Func<int, string> text, string piece)
    {
        var many = Take(expression, text(Length * Growth));
        for (var looks = 1; many > Noticeable; looks++)
        {
            var few = Take(expression, text(Length));
            Assert.True(many <= MostTimes * few || looks < MostLooks, $"with \"{piece}\" repeated, {few.TotalMilliseconds:F1} ms grew to {many.TotalMilliseconds:F1} ms");
            if (many <= MostTimes * few)
            {
                return;
            }

            many = Take(expression, text(Length * Growth)); // something else may have taken the machine: look once more
        }
    }

    private static TimeSpan Take(Regex expression, string text)
    {
        var watch = Stopwatch.StartNew();
        expression.Count(text);
        return watch.Elapsed;
    }

    private static Dictionary<string, Regex> Expressions() =>
        Ours.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .Select(method => (method, method.GetCustomAttribute<GeneratedRegexAttribute>()!))
            .ToDictionary(one => $"{one.method.DeclaringType}.{one.method.Name}", one => new Regex(one.Item2.Pattern, one.Item2.Options, Patience), StringComparer.Ordinal);
}
