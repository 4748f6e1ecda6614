using System.Text;
using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>Cuts a query into pieces: bare words and marked phrases, with a leading minus or field name. Every string can be cut.</summary>
internal sealed class QueryReader(string typed)
{
    private readonly string _query = WithoutBrokenCharacters(typed);
    private int _at;

    /// <summary>A word or phrase as typed.</summary>
    /// <param name="Text">Without marks, minus and field name; blanks inside a phrase made single.</param>
    /// <param name="IsPhrase">Whether it was in quotation marks.</param>
    /// <param name="IsExcluded">Whether a minus preceded it.</param>
    /// <param name="Field">The field named before it, if any.</param>
    /// <param name="UnknownField">What was typed like the name of a field before it, and is the name of none.</param>
    /// <param name="IsClosed">False when the mark that opened it is never closed.</param>
    public readonly record struct Piece(string Text, bool IsPhrase, bool IsExcluded, SearchField? Field, string? UnknownField,
        bool IsClosed, TextSpan Span);

    /// <summary>The pieces in the order typed.</summary>
    public IEnumerable<Piece> Pieces()
    {
        while (Skip())
        {
            yield return Next();
        }
    }

    private bool Skip()
    {
        while (_at < _query.Length && QueryWord.IsBlank(_query[_at]))
        {
            _at++;
        }

        return _at < _query.Length;
    }

    private Piece Next()
    {
        var start = _at;
        var isExcluded = _query[_at] == '-' && _at + 1 < _query.Length && !QueryWord.IsBlank(_query[_at + 1]);
        _at += isExcluded ? 1 : 0;
        var (field, unknown) = Field();
        var isPhrase = _at < _query.Length && QueryWord.IsMark(_query[_at]);
        var (text, isClosed) = isPhrase ? Phrase() : (Word(), true);
        return new(Clean(text), isPhrase, isExcluded, field, unknown, isClosed, new(start, _at));
    }

    /// <summary>
    /// Reads over <c>name:</c> when it names a field or looks as if it did; what else has a colon (<c>19:30</c>, an
    /// address) is a word.
    /// </summary>
    private (SearchField? Known, string? Unknown) Field()
    {
        var colon = _query.IndexOf(':', _at);
        if (colon < 0)
        {
            return (null, null);
        }

        var name = _query[_at..colon];
        var field = QueryWord.Field(name);
        var isUnknown = field is null && colon + 1 < _query.Length && QueryWord.LooksLikeFilter(name, _query[colon + 1]);
        _at = field is null && !isUnknown ? _at : colon + 1;
        return (field, isUnknown ? name : null);
    }

    private string Word()
    {
        var start = _at;
        while (_at < _query.Length && !QueryWord.IsBlank(_query[_at]) && !QueryWord.IsMark(_query[_at]))
        {
            _at++;
        }

        return _query[start.._at];
    }

    private (string Text, bool IsClosed) Phrase()
    {
        var closing = QueryWord.ClosingOf(_query[_at]);
        var start = _at + 1;
        var end = _query.IndexOf(closing == ' ' ? '»' : closing, start);
        _at = end < 0 ? _query.Length : end + 1;
        return (_query[start..(end < 0 ? _query.Length : end)], end >= 0);
    }

    /// <summary>Blanks count once, and a straight mark inside other marks says nothing.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!QueryWord.IsBlank(character) && character != '"')
            {
                clean.Append(character);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Halves of surrogate pairs, which no text holds on purpose, become blanks; offsets stay.</summary>
    private static string WithoutBrokenCharacters(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return whole.ToString();
    }
}
