using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Which words of two texts are written as names: with a capital inside a sentence, and never without.</summary>
internal sealed class NameIndex
{
    /// <summary>Where more words than this share have a capital (German nouns, headline case), capitals tell nothing.</summary>
    private const double MostCapitals = 0.33;

    /// <summary>In fewer words the share of capitals says nothing about the way of writing.</summary>
    private const int EnoughWords = 40;

    private static readonly FrozenSet<string> BeforeNames =
        WordList.Lines("Text.SentenceSplitter.BeforeNames.txt").Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Openers = SearchValues.Create(".:?!“\"‘„«—–");

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> common = new(StringComparer.Ordinal);
    private int inside;
    private int capitals;

    /// <summary>The names of both texts.</summary>
    public static NameIndex Of(ComparedText left, ComparedText right)
    {
        var index = new NameIndex();
        index.Read(left);
        index.Read(right);
        index.names.ExceptWith(index.common);
        return index;
    }

    /// <summary>Whether so many words have a capital that it tells nothing.</summary>
    public bool IsWithoutNames => inside >= EnoughWords && capitals > inside * MostCapitals;

    /// <summary>Whether the word with this index in a passage is a name or part of one.</summary>
    public bool IsName(Passage passage, int index)
    {
        if (IsWithoutNames || passage.Units[index].Kind != FormKind.Word || !IsCapital(passage, index))
        {
            return false;
        }

        var key = Bare(passage.Units[index].Key);
        return names.Contains(key) || (!common.Contains(key) && !FeatureSpace.IsFunctionWord(key) && !WordingChanges.IsNegation(key) && OpensWithName(passage, index));
    }

    /// <summary>The word without the English genitive.</summary>
    public static string Bare(string key) => key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key;

    /// <summary>Whether a capital at the start of a sentence is a name's: it owns something, speaks, has a second name, or is the place of a dateline.</summary>
    private bool OpensWithName(Passage passage, int index)
    {
        if (passage.Units[index].Key.EndsWith("'s", StringComparison.Ordinal) || IsDateline(passage, index))
        {
            return true;
        }

        return index + 1 < passage.Units.Length
            && (AttributionVerbs.Contains(passage.Units[index + 1].Key)
                || (IsCapital(passage, index + 1) && names.Contains(Bare(passage.Units[index + 1].Key))
                    && passage.Units[index + 1].Span.Start - passage.Units[index].Span.End == 1));
    }

    /// <summary>Whether a word is written in capitals before a dash, as a dateline's place is.</summary>
    private static bool IsDateline(Passage passage, int index)
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
    public static bool IsCapital(Passage passage, int index) => char.IsUpper(passage.Source.Text[passage.Units[index].Span.Start]);

    private void Read(ComparedText text)
    {
        foreach (var sentence in text.Units)
        {
            for (var index = 0; index < sentence.Length; index++)
            {
                var unit = sentence[index];
                if (unit.Kind != FormKind.Word || StartsSentence(text.Text, sentence, index))
                {
                    continue;
                }

                var isCapital = char.IsUpper(text.Text[unit.Span.Start]) && !IsPronoun(unit.Key);
                (inside, capitals) = (inside + 1, capitals + (isCapital ? 1 : 0));
                (isCapital ? names : common).Add(Bare(unit.Key));
            }
        }
    }

    /// <summary>Whether the word is the English pronoun that is always written with a capital: I, I'm, I've.</summary>
    private static bool IsPronoun(string key) => key is ['i'] or ['i', '\'', ..];

    /// <summary>Whether a capital is owed to the word's place: first, or after a mark that may open a sentence.</summary>
    private static bool StartsSentence(string text, FormUnit[] sentence, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var (before, to) = (sentence[index - 1], sentence[index].Span.Start);
        var between = text.AsSpan(before.Span.End, Math.Max(0, to - before.Span.End));
        return between.ContainsAny(Openers) && !(between is ". " or "." && (before.Key.Length == 1 || before.Key is "st" || BeforeNames.Contains(before.Key)));
    }
}
