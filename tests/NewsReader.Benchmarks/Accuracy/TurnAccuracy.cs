using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiffPlex;

namespace NewsReader.Benchmarks.Accuracy;

/// <summary>
/// <c>accuracy turns FILE</c>: speaker turns beside those a person marked (<c>"turns":[{"speaker","text"}]</c>). A turn is
/// right when it begins at the same word and is the same speaker's; a word, when it is the same speaker's.
/// </summary>
internal static partial class TurnAccuracy
{
    public static int Run(string file)
    {
        var (turns, words, documents) = (default(Rates), default(Rates), 0);
        foreach (var (labels, reading) in LabelledDocuments.Read(file))
        {
            var (ofTurns, ofWords) = Compare(
                [.. labels.GetProperty("turns").EnumerateArray().SelectMany(turn => WordsOf(Text(turn, "speaker"), Text(turn, "text")))],
                [.. reading["turns"]!.AsArray().SelectMany(turn => WordsOf((string?)turn!["speaker"], (string?)turn["text"]))]);
            (turns, words, documents) = (turns + ofTurns, words + ofWords, documents + 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents} documents; turns: {turns}; words under the right speaker: {words.Right / Math.Max(1, words.Expected):F4}"));
        return 0;
    }

    /// <summary>The rates of turns, and of words, of what was read beside what a person marked.</summary>
    private static (Rates Turns, Rates Words) Compare(List<SpokenWord> expected, List<SpokenWord> found)
    {
        var (turns, words) = (0, 0);
        foreach (var (left, right) in Pairs(expected, found))
        {
            var isSame = IsSame(left.Speaker, right.Speaker);
            words += isSame ? 1 : 0;
            turns += isSame && left.IsFirst && right.IsFirst ? 1 : 0;
        }

        return (new(turns, found.Count(word => word.IsFirst), expected.Count(word => word.IsFirst)),
            new(words, found.Count, expected.Count));
    }

    /// <summary>The words both hold, in order.</summary>
    private static IEnumerable<(SpokenWord Expected, SpokenWord Found)> Pairs(List<SpokenWord> expected, List<SpokenWord> found)
    {
        var (left, right) = (0, 0);
        var changes = new Differ().CreateLineDiffs(Lines(expected), Lines(found), ignoreWhitespace: false).DiffBlocks;
        foreach (var change in changes.Append(new(expected.Count, 0, found.Count, 0)))
        {
            for (; left < change.DeleteStartA && right < change.InsertStartB; left++, right++)
            {
                yield return (expected[left], found[right]);
            }

            (left, right) = (change.DeleteStartA + change.DeleteCountA, change.InsertStartB + change.InsertCountB);
        }
    }

    private static string Lines(List<SpokenWord> words) => string.Join('\n', words.Select(word => word.Word));

    private static IEnumerable<SpokenWord> WordsOf(string? speaker, string? text) =>
        Word().Matches(text ?? "").Select((word, i) => new SpokenWord(word.Value.ToUpperInvariant(), NameOf(speaker), i == 0));

    private static string? Text(JsonElement turn, string name) => turn.TryGetProperty(name, out var value) ? value.GetString() : null;

    // A role behind a comma or in brackets is no part of the name.
    private static string NameOf(string? speaker) => NoName().Replace(speaker ?? "", "").Trim().ToUpperInvariant();

    // A surname stands for the name that ends in it.
    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || EndsIn(one, other) || EndsIn(other, one);

    private static bool EndsIn(string name, string surname) => surname.Length > 0 && name.EndsWith(' ' + surname, StringComparison.Ordinal);

    /// <summary>A word somebody says.</summary>
    /// <param name="Word">The word in capitals.</param>
    /// <param name="Speaker">Who says it; empty when nobody is named.</param>
    /// <param name="IsFirst">Whether a turn begins with it.</param>
    private readonly record struct SpokenWord(string Word, string Speaker, bool IsFirst);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\([^)]*\)|,.*|[^\w ]")]
    private static partial Regex NoName();
}
