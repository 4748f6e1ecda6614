using System.Collections.Frozen;
using System.Globalization;

namespace NewsReader.Core.Text.Normalization;

/// <summary>Numbers in words or with a scale: <c>twenty-five</c>, <c>two hundred and five</c>, <c>2.5 million</c>, <c>5bn</c>.</summary>
internal static class NumberPhrase
{
    private static readonly FrozenDictionary<string, decimal> Values = WordList.Lines("Lexicons.English.Text.numbers.txt")
        .Select(line => line.Split(' '))
            .ToFrozenDictionary(parts => parts[0], parts => decimal.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly (string Suffix, decimal Scale)[] Suffixes =
        [("tn", 1_000_000_000_000), ("bn", 1_000_000_000), ("mn", 1_000_000), ("m", 1_000_000), ("k", 1_000)];

    /// <summary>Longer figures are identifiers, and would overflow under a scale.</summary>
    private const int LongestFigure = 14;

    /// <summary>A decimal in words has at most four places.</summary>
    private const decimal SmallestPlace = 0.0001m;

    /// <summary>Whether the word is part of numbers in words.</summary>
    public static bool IsNumberWord(string word) => Values.ContainsKey(word);

    /// <summary>
    /// The number that starts at <paramref name="at"/>, as pieces joined and figures; <see langword="null"/> when none
    /// does.
    /// </summary>
    public static (int Length, string Key, FormKind Kind)? At(List<NormalizedToken> pieces, int at)
    {
        if (SpokenDecimal(pieces, at) is { } spoken)
        {
            return spoken;
        }

        var phrase = new Sum();
        var end = at + (pieces[at].Key is "a" && ValueAt(pieces, at + 1) >= 100 ? 1 : 0);
        var figures = pieces[at].Kind == FormKind.Number;
        while (ValueAt(pieces, end) is { } value && (end == at || Continues(pieces[end], figures, value)) && phrase.TryAdd(value))
        {
            end++;
            if (!figures
                && end < pieces.Count
                && pieces[end].Key is "and"
                && phrase.EndsInHundred
                && ValueAt(pieces, end + 1) < 100
                && !(ValueAt(pieces, end + 2) >= 100))
            {
                end++;
            }
        }

        return end == at || phrase.IsEmpty
            ? null
            : (end - at, phrase.Total.ToString("0.######", CultureInfo.InvariantCulture), FormKind.Number);
    }

    /// <summary>A decimal in words, as it is read aloud: one point two million.</summary>
    private static (int Length, string Key, FormKind Kind)? SpokenDecimal(List<NormalizedToken> pieces, int at)
    {
        if (pieces[at].Kind != FormKind.Word || ValueAt(pieces, at) is not { } total || at + 2 >= pieces.Count
            || pieces[at + 1].Key is not "point"
            || ValueAt(pieces, at + 2) is not < 10)
        {
            return null;
        }

        var end = at + 2;
        for (var place = 0.1m;
            place >= SmallestPlace && ValueAt(pieces, end) is decimal and < 10 and var digit && pieces[end].Kind == FormKind.Word;
            place /= 10)
        {
            total += place * digit;
            end++;
        }

        if (ValueAt(pieces, end) is decimal and >= 1000 and var scale)
        {
            total *= scale;
            end++;
        }

        return (end - at, total.ToString("0.######", CultureInfo.InvariantCulture), FormKind.Number);
    }

    /// <summary>After figures only a scale belongs to the number (<c>2.5 million</c>); after words, any number word that fits.</summary>
    private static bool Continues(NormalizedToken piece, bool figures, decimal value) =>
        piece.Kind == FormKind.Word && (!figures || value >= 100);

    private static decimal? ValueAt(List<NormalizedToken> pieces, int at)
    {
        if (at >= pieces.Count)
        {
            return null;
        }

        var piece = pieces[at];
        if (piece.Kind == FormKind.Word)
        {
            return Values.TryGetValue(piece.Key, out var value) ? value : null;
        }

        return piece.Kind == FormKind.Number ? Figure(piece.Key) : null;
    }

    private static decimal? Figure(string key)
    {
        if (key.Length > LongestFigure)
        {
            return null;
        }

        if (decimal.TryParse(key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var (suffix, scale) = Suffixes.FirstOrDefault(entry => key.EndsWith(entry.Suffix, StringComparison.Ordinal));
        return suffix is not null
            && decimal.TryParse(key.AsSpan(0, key.Length - suffix.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var scaled)
            ? scaled * scale : null;
    }

    /// <summary>A number as it grows word by word.</summary>
    private struct Sum
    {
        private decimal closed;
        private decimal? open;
        private decimal lastScale;

        public readonly bool IsEmpty => open is null && lastScale == 0;

        public readonly decimal Total => closed + (open ?? 0);

        /// <summary>Whether an <c>and</c> may follow: after hundreds or thousands.</summary>
        public readonly bool EndsInHundred => (open is { } value && value >= 100 && value % 100 == 0) || (open is null && lastScale > 0);

        /// <summary>Adds the next word when it continues the number.</summary>
        public bool TryAdd(decimal value)
        {
            if (value >= 1000 && value % 1000 == 0 && IsScale(value))
            {
                if (lastScale != 0 && value >= lastScale || open is null && closed > 0)
                {
                    return false;
                }

                closed += (open ?? 1) * value;
                (open, lastScale) = (null, value);
                return true;
            }

            if (value == 100 && open is >= 1 and < 100)
            {
                open *= 100;
                return true;
            }

            return TryAddSmall(value);
        }

        private static bool IsScale(decimal value) => value is 1_000 or 1_000_000 or 1_000_000_000 or 1_000_000_000_000;

        private bool TryAddSmall(decimal value)
        {
            var fits = open is not { } before ? lastScale == 0 || value < 1000
                : value < 10 ? before % 10 == 0 && before % 100 >= 20 || before % 100 == 0 && before >= 100
                : value < 100 && before % 100 == 0 && before >= 100;
            if (fits)
            {
                open = (open ?? 0) + value;
            }

            return fits;
        }
    }
}
