using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Text.Normalization;

/// <summary>
/// Reads text as units of meaning without their form: case, quote marks, dashes, hyphens, spacing and punctuation are left
/// out, and numbers, dates, times and a few words are brought to one writing. Every unit knows its place in the raw text.
/// Reading many sentences with one reader shares the strings of their keys.
/// </summary>
public sealed class TextNormalizer
{
    private static readonly FrozenDictionary<string, string> Writings = WordList.Lines("Lexicons.English.Text.writings.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = WordList.Load("Lexicons.English.Text.fillers.txt");

    /// <summary>Units that may follow their figure without a space; <c>m</c> is missing, because it also means million.</summary>
    private static readonly FrozenSet<string> GluedUnits = FrozenSet.Create(
        StringComparer.Ordinal, "cm", "ft", "GW", "ha", "kg", "km", "kW", "mm", "mph", "MW");

    private static readonly SearchValues<char> GroupSeparators = SearchValues.Create("\u00A0\u202F\u2009'’٬");

    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, WordForm>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<Token> tokens = [];
    private readonly List<NormalizedToken> pieces = [];
    private readonly List<bool> opens = [];
    private readonly List<NormalizedToken> units = [];

    /// <summary>The units of <paramref name="range"/>, in reading order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public NormalizedToken[] Read(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        tokens.Clear();
        pieces.Clear();
        opens.Clear();
        units.Clear();
        Tokenizer.Tokenize(text, range, tokens);
        foreach (var token in tokens)
        {
            AddPieces(text, token);
        }

        FormPhrases.Join(text, pieces, opens, units);
        return [.. units];
    }

    /// <summary>
    /// The units of a sentence. A sentence that contains only marks (a row of stars, a dash) is one unit, because it too has a
    /// counterpart in another text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The sentence does not lie inside the text.</exception>
    public NormalizedToken[] ReadSentence(string text, TextSpan sentence) =>
        Read(text, sentence) is var units && (units.Length > 0 || sentence.IsEmpty)
            ? units
            : [new(sentence, string.Concat(sentence.Of(text).Where(character => !char.IsWhiteSpace(character))), FormKind.Symbol)];

    private void AddPieces(string text, Token token)
    {
        if (token.Kind == TokenKind.Punctuation)
        {
            if (IsRead(text, token.Span.Start) || IsMinus(text, token.Span))
            {
                Add(text, token.Span, FormKind.Symbol);
            }

            return;
        }

        var start = token.Span.Start;
        for (var at = start; at <= token.Span.End; at++)
        {
            if (at == token.Span.End || text[at] is '-' or '\u2010' or '\u2011')
            {
                AddPiece(text, new(start, at));
                start = at + 1;
            }
        }
    }

    /// <summary>A word or a figure; a figure with a unit of measure directly behind it is two pieces: 300mm, 300 mm.</summary>
    private void AddPiece(string text, TextSpan piece)
    {
        if (piece.IsEmpty || !char.IsDigit(text[piece.Start]))
        {
            Add(text, piece, FormKind.Word);
            return;
        }

        var unit = piece.End;
        while (unit > piece.Start && char.IsAsciiLetter(text[unit - 1]))
        {
            unit--;
        }

        if (unit < piece.End && GluedUnits.Contains(text[unit..piece.End]))
        {
            Add(text, new(piece.Start, unit), FormKind.Number);
            Add(text, new(unit, piece.End), FormKind.Word);
            return;
        }

        Add(text, piece, FormKind.Number);
    }

    /// <summary>Whether a mark is spoken or seen as a word: currency, per cent, ampersand, mathematics, pictures.</summary>
    private static bool IsRead(string text, int at) => text[at] is '%' or '&' or '‰' || CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.CurrencySymbol
            or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate;

    /// <summary>Whether a hyphen precedes a figure or a sum of money and follows no word: −5, −$3 million.</summary>
    private static bool IsMinus(string text, TextSpan mark) =>
        mark.Length == 1
            && text[mark.Start] == '-'
            && (mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1]) || text[mark.Start - 1] == '(')
        && mark.End < text.Length
            && (char.IsAsciiDigit(text[mark.End]) || char.GetUnicodeCategory(text[mark.End]) == UnicodeCategory.CurrencySymbol);

    private void Add(string text, TextSpan span, FormKind kind)
    {
        var form = kind == FormKind.Number ? new(FigureKey(text, span), IsFiller: false, OpensPhrase: true) : FormOf(text, span);
        if (!form.IsFiller)
        {
            pieces.Add(new(span, form.Key, kind));
            opens.Add(form.OpensPhrase);
        }
    }

    private WordForm FormOf(string text, TextSpan span)
    {
        Span<char> folded = span.Length <= 128 ? stackalloc char[span.Length] : new char[span.Length];
        var length = Fold(text.AsSpan(span.Start, span.Length), folded, out var isAscii);
        folded = folded[..length];
        if (folded.SequenceEqual("us")
            && char.IsUpper(text[span.Start])
            && char.IsUpper(text[span.End - 1] == '.' ? text[span.End - 2] : text[span.End - 1]))
        {
            return new("u.s.", IsFiller: false, OpensPhrase: false);
        }

        if (words.TryGetValue(folded, out var form))
        {
            return form;
        }

        var written = folded.ToString();
        var normalised = isAscii || written.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? written : written.Normalize();
        var key = Writings.GetValueOrDefault(normalised, normalised);
        form = new(key, Fillers.Contains(key), FormPhrases.MayOpenWith(key));
        words.Dictionary.Add(written, form);
        return form;
    }

    /// <summary>The normalised form of a word.</summary>
    /// <param name="Key">Its normalised writing.</param>
    /// <param name="IsFiller">Whether it is left out.</param>
    /// <param name="OpensPhrase">Whether a number, date or the like may begin with it.</param>
    private readonly record struct WordForm(string Key, bool IsFiller, bool OpensPhrase);

    /// <summary>Lower case, one kind of apostrophe, no dots of abbreviation, nothing invisible.</summary>
    private static int Fold(ReadOnlySpan<char> word, Span<char> folded, out bool isAscii)
    {
        var length = 0;
        isAscii = true;
        foreach (var character in word)
        {
            if (char.IsAscii(character))
            {
                if (character != '.')
                {
                    folded[length++] = char.ToLowerInvariant(character);
                }
            }
            else if (character is '’' or 'ʼ' or '＇')
            {
                folded[length++] = '\'';
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                isAscii = false;
                folded[length++] = char.ToLowerInvariant(character);
            }
        }

        return length;
    }

    /// <summary>Figures without separators of thousands, with a dot before decimals.</summary>
    private static string FigureKey(string text, TextSpan span)
    {
        var figure = span.Of(text);
        var separators = figure.AsSpan().Count(',') + figure.AsSpan().Count('.');
        if (figure.AsSpan().ContainsAny(GroupSeparators))
        {
            // 1 234,50: where something else parts the thousands, a comma begins the decimals.
            return string.Concat(figure.Where(character => char.IsLetterOrDigit(character) || character is '.' or ','))
                .Replace(',', '.').ToLowerInvariant();
        }

        if (separators == 0)
        {
            return figure.ToLowerInvariant();
        }

        var last = figure.LastIndexOfAny([',', '.']);
        var decimals = figure.AsSpan(last + 1).TrimEnd("abcdefghijklmnopqrstuvwxyz").Length;
        var isGrouping = decimals == 3 && (figure[last] == ',' || separators > 1);
        var whole = figure[..last]
            .Replace(",", "", StringComparison.Ordinal)
            .Replace(".", separators > 1 ? "" : ".", StringComparison.Ordinal);
        return (isGrouping ? whole + figure[(last + 1)..] : whole + "." + figure[(last + 1)..]).ToLowerInvariant();
    }
}
