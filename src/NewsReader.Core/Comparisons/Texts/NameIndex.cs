using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Texts;

/// <summary>The words of two texts that are written as names: with a capital inside a sentence, and never without.</summary>
internal sealed class NameIndex
{
    /// <summary>Above this share of capitalised words (German nouns, headline case), capitals are not evidence.</summary>
    private const double MostCapitals = 0.33;

    /// <summary>In fewer words the share of capitals says nothing about the way of writing.</summary>
    private const int EnoughWords = 40;

    private static readonly FrozenSet<string> BeforeNames =
        WordList.Lines("Lexicons.English.Text.before-names.txt")
            .Select(word => word.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Openers = SearchValues.Create(".:?!“\"‘„«—–");

    private readonly ComparedText left;
    private readonly Dictionary<string, Writings> words;
    private int inside;
    private int capitals;

    /// <param name="left">The left text.</param>
    /// <param name="right">The right text.</param>
    public NameIndex(ComparedText left, ComparedText right)
    {
        this.left = left;
        words = new((left.Units.Sum(sentence => sentence.Length) + right.Units.Sum(sentence => sentence.Length)) / 2,
            StringComparer.Ordinal);
        Read(left, Writings.OnLeft);
        Read(right, Writings.OnRight);
    }

    /// <summary>How a word is written, and where.</summary>
    [Flags]
    private enum Writings : byte
    {
        None = 0,
        Capital = 1,
        Small = 2,
        OnLeft = 4,
        OnRight = 8,
    }

    /// <summary>Whether so many words are capitalised that capitals are not evidence.</summary>
    public bool IsWithoutNames => inside >= EnoughWords && capitals > inside * MostCapitals;

    /// <summary>Whether the word with this index in a passage is a name or part of one.</summary>
    public bool IsName(ComparedPassage passage, int index)
    {
        if (IsWithoutNames || passage.Units[index].Kind != FormKind.Word || !IsCapital(passage, index))
        {
            return false;
        }

        var key = Bare(passage.Units[index].Key);
        return IsName(key)
            || ((WritingsOf(key) & Writings.Small) == Writings.None
                && !FeatureSpace.IsFunctionWord(key)
                && !Negations.Contains(key)
                && OpensWithName(passage, index));
    }

    /// <summary>Whether one of the two texts contains a word, ignoring the genitive.</summary>
    public bool IsMentioned(string word, ComparedText text) =>
        (WritingsOf(word) & (ReferenceEquals(text, left) ? Writings.OnLeft : Writings.OnRight)) != Writings.None;

    private Writings WritingsOf(string word) => words.GetValueOrDefault(word);

    /// <summary>Whether a word is seen with a capital inside a sentence, and never without.</summary>
    private bool IsName(string word) => (WritingsOf(word) & (Writings.Capital | Writings.Small)) == Writings.Capital;

    /// <summary>The word without the English genitive.</summary>
    public static string Bare(string key) => IsGenitive(key) ? key[..^2] : key;

    private static bool IsGenitive(string key) => key is [.., '\'', 's'];

    /// <summary>
    /// Whether a capital at the start of a sentence is a name's: it owns something, speaks, has a second name, or is the
    /// place of a dateline.
    /// </summary>
    private bool OpensWithName(ComparedPassage passage, int index)
    {
        if (IsGenitive(passage.Units[index].Key) || IsDateline(passage, index))
        {
            return true;
        }

        return AttributionVerbs.Contains(passage.KeyAt(index + 1))
            || (passage.GapAfter(index) == 1 && IsCapital(passage, index + 1) && IsName(Bare(passage.Units[index + 1].Key)));
    }

    /// <summary>Whether a word is written in capitals before a dash, as a dateline's place is.</summary>
    private static bool IsDateline(ComparedPassage passage, int index)
    {
        foreach (var letter in passage.Raw(index))
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        var end = passage.Units[index].Span.End;
        return passage.Units[index].Span.Length > 1 && index + 1 < passage.Units.Length
            && passage.Source.Text.AsSpan(end, passage.Units[index + 1].Span.Start - end).Trim() is "-" or "–" or "—" or "--";
    }

    /// <summary>Whether the word with this index in a passage has a capital.</summary>
    public static bool IsCapital(ComparedPassage passage, int index) => char.IsUpper(passage.Source.Text[passage.Units[index].Span.Start]);

    private void Read(ComparedText text, Writings side)
    {
        foreach (var sentence in text.Units)
        {
            for (var index = 0; index < sentence.Length; index++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(words, Bare(sentence[index].Key), out _) |= side | WritingAt(text.Text, sentence,
                    index);
            }
        }
    }

    /// <summary>Properties of the spelling of a word inside a sentence.</summary>
    private Writings WritingAt(string text, NormalizedToken[] sentence, int index)
    {
        var unit = sentence[index];
        if (unit.Kind != FormKind.Word || StartsSentence(text, sentence, index))
        {
            return Writings.None;
        }

        var isCapital = char.IsUpper(text[unit.Span.Start]) && !IsPronoun(unit.Key);
        (inside, capitals) = (inside + 1, capitals + (isCapital ? 1 : 0));
        return isCapital ? Writings.Capital : Writings.Small;
    }

    /// <summary>Whether the word is the English pronoun that is always written with a capital: I, I'm, I've.</summary>
    private static bool IsPronoun(string key) => key is ['i'] or ['i', '\'', ..];

    /// <summary>Whether a capital is due to the position of the word: first, or after a mark that may open a sentence.</summary>
    private static bool StartsSentence(string text, NormalizedToken[] sentence, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var (before, to) = (sentence[index - 1], sentence[index].Span.Start);
        var between = text.AsSpan(before.Span.End, Math.Max(0, to - before.Span.End));
        return between.ContainsAny(Openers)
            && !(between is ". " or "." && (before.Key.Length == 1 || before.Key is "st" || BeforeNames.Contains(before.Key)));
    }
}
