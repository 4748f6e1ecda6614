using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>Finds names that end in a colon: <c>NAME, ROLE:</c>, <c>Ms. Name (via telephone):</c>, <c>[00:01:12] NAME:</c>.</summary>
internal static class LabelScanner
{
    /// <summary>Characters of a label: the longest in print give a name and an office of a dozen words.</summary>
    public const int LongestLabel = 120;

    /// <summary>Words of a role: an office of a dozen and a little room. More words behind a name are a clause.</summary>
    public const int MostRoleWords = 14;

    // Title, given names and a double surname fit, particles not counted. More words before a colon are a sentence.
    private const int MostNameWords = 7;

    // An office may have as many particles again: The CHIEF WHIP OF THE MAJORITY PARTY.
    private const int MostWordsWithParticles = 12;

    /// <summary>Notes in labels on how words were delivered: on camera, by telephone, through an interpreter.</summary>
    public static readonly FrozenSet<string> DeliveryNotes =
        WordList.Load("Lexicons.English.Labels.manners.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "for", "ibn", "la", "le",
            "of", "pro", "senhor", "senhora", "señor", "señora", "signor", "signora", "tempore", "ter", "the", "van", "von", "y", "e");

    /// <summary>The label that starts at <paramref name="start"/>, if one does.</summary>
    public static LabelCandidate? At(string text, int start, int limit)
    {
        var clock = ClockScanner.At(text, start, limit);
        var nameStart = AfterNumber(text, SkipMarkup(text, clock?.End ?? start, limit), limit);
        var colon = ColonAfter(text, nameStart, Math.Min(limit, nameStart + LongestLabel));
        if (colon < 0)
        {
            return null;
        }

        var label = LabelParts.Read(text, new(nameStart, colon), DeliveryNotes);
        if (!IsName(label.Name) || LetterCase.WordCount(label.Role) > MostRoleWords)
        {
            return null;
        }

        var words = SkipMarkup(text, SkipMarkupAfter(text, colon + 1, limit), limit);
        var manner = label.Manner ?? MannerAt(text, words, limit);
        words = label.Manner is null && manner is not null ? SkipMarkup(text, words + manner.Length + 2, limit) : words;
        return new()
        {
            Span = new(start, colon + 1),
            Name = label.Name,
            Role = label.Role,
            Manner = manner,
            Form = LabelForm.Colon,
            Offset = clock?.Offset ?? label.Offset,
            WordsStart = words,
        };
    }

    /// <summary>The words of a name without the particles that no title sets in capitals.</summary>
    public static string WithoutParticles(string name) => string.Join(' ', name.Split(' ').Where(word => !Particles.Contains(word)));

    // Committees number their questions: Q12    Chair: When was that?
    private static int AfterNumber(string text, int start, int limit)
    {
        // Questions are numbered through a whole inquiry, up to Q9999; a longer number is a reference.
        const int mostDigits = 4;
        var window = text.AsSpan(start, Math.Min(limit - start, mostDigits + 2));
        var digits = window is ['Q', ..] ? window[1..].IndexOfAnyExceptInRange('0', '9') : 0;
        return digits > 0 && char.IsWhiteSpace(window[1 + digits]) ? SkipMarkup(text, start + 1 + digits, limit) : start;
    }

    /// <summary>Whether a line starts with what may be a label: such a line continues no paragraph.</summary>
    public static bool StartsWithLabel(string text, TextSpan line) =>
        LetterScanner.At(text, line.Start, line.End) is not null || At(text, line.Start, line.End) is { IsUpper: true };

    /// <summary>Whether a role begun on one line ends, with the colon, on the next.</summary>
    public static bool RoleContinues(string text, TextSpan line, TextSpan next)
    {
        const int fewWords = 5; // the end of an office; more words before a colon are another sentence
        var comma = text.AsSpan(line.Start, line.Length).IndexOf(',');
        if (comma < 0
            || line.Length > LongestLabel
            || HasYear(text.AsSpan(line.Start + comma, line.Length - comma))
            || !LetterCase.IsUpper(text.AsSpan(line.Start, comma))
            || text.AsSpan(line.Start, line.Length).Contains(':'))
        {
            return false;
        }

        var colon = text.AsSpan(next.Start, Math.Min(next.Length, LongestLabel)).IndexOf(':');
        return colon > 0 && LetterCase.WordCount(text.AsSpan(next.Start, colon)) <= fewWords && At(text, line.Start, next.End) is not null;
    }

    // A name and a date form the head of a page, above the words before the next colon.
    private static bool HasYear(ReadOnlySpan<char> words) =>
        words.IndexOfAnyInRange('0', '9') is var digit and >= 0 && words[digit..].TrimStart("0123456789") is var rest
        && (words.Length - digit - rest.Length == 4 || HasYear(rest));

    /// <summary>Whether the words could name a speaker: a few of them, each with a capital or a particle of names.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        var (words, particles) = (0, 0);
        foreach (var range in name.SplitAny(' ', '\u00A0', '\t', '\n'))
        {
            var word = name[range].Trim("“”\"'‘’#&/").TrimEnd(',');
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            particles += IsParticle(word) ? 1 : 0;
            if (!IsNameWord(word, isFirst: words == 1))
            {
                return false;
            }
        }

        return words > 0 && words - particles <= MostNameWords && words <= MostWordsWithParticles;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, bool isFirst)
    {
        if (!isFirst && (IsNumber(word) || IsParticle(word)))
        {
            return true;
        }

        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c)
                && c is not ('.' or '-' or '‑' or '’' or '\'' or '/' or '&' or '_')
                && !char.IsSurrogate(c)
                && !char.IsLowSurrogate(c))
            {
                return false;
            }
        }

        return char.IsLetter(word[0]) && !char.IsLower(word[0]) && !IsSentence(word);
    }

    // Scripts without capitals: a name has a handful of characters, a sentence has more.
    private static bool IsSentence(ReadOnlySpan<char> word) => !char.IsUpper(word[0]) && word.Length > 12;

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || word.Equals("of", StringComparison.OrdinalIgnoreCase)
            || word.Equals("the", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>Position of a label's colon; -1 when a sentence continues instead.</summary>
    private static int ColonAfter(string text, int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (c is ':' or '：' && depth <= 0)
            {
                return i > start && IsColonOfLabel(text, i, limit) ? i : -1;
            }

            if (c is '?' or '!' or ';' or '"' or '“' or '”' or '。' || (c is '.' && depth == 0 && !IsAbbreviation(text, start, i, limit)))
            {
                return -1;
            }
        }

        return -1;
    }

    // 10:30, http://, and 3:1 hold colons that label nothing; TRUMP:Well is a label that lost its space.
    private static bool IsColonOfLabel(string text, int colon, int limit) =>
        colon + 1 >= text.Length || colon + 1 >= limit || char.IsWhiteSpace(text[colon + 1]) || text[colon] == '：'
        || text[colon + 1] is '*' or '"' or '“' or '[' or '(' || (char.IsUpper(text[colon - 1]) && char.IsUpper(text[colon + 1]));

    private static bool IsAbbreviation(string text, int start, int dot, int limit)
    {
        const int longestTitle = 5; // letters of Lieut.; a longer word with a stop ends a sentence
        var word = dot;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return dot - word is > 0 and <= longestTitle
            && (char.IsUpper(text[word]) || (dot + 1 < limit && !char.IsWhiteSpace(text[dot + 1])));
    }

    /// <summary>
    /// The delivery note in brackets at <paramref name="start"/>, without the brackets. Only listed notes count, because
    /// events and inaudible words are bracketed too.
    /// </summary>
    public static string? MannerAt(string text, int start, int limit)
    {
        const int longest = 40; // characters: the longest listed note, with its brackets, has 30
        var window = start < limit ? text.AsSpan(start, Math.Min(longest, limit - start)) : [];
        var close = window.IndexOfAny(')', ']');
        return close > 1
            && window[0] is '(' or '['
            && !window[1..].StartsWith("off", StringComparison.OrdinalIgnoreCase)
            && DeliveryNotes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(window[1..close])
            ? window[1..close].ToString()
            : null;
    }

    private static int SkipMarkup(string text, int position, int limit)
    {
        while (position < limit && (text[position] is '*' or '_' || char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        return position;
    }

    private static int SkipMarkupAfter(string text, int position, int limit)
    {
        while (position < limit && text[position] is '*' or '_' or ']')
        {
            position++;
        }

        return position;
    }
}
