using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>Makes parts of pieces: filters, words, and words joined by <c>OR</c>.</summary>
internal sealed class QueryParser
{
    private readonly List<SearchPart> _parts = [];
    private readonly List<SearchProblem> _problems = [];
    private TextSpan? _or;
    private TextSpan? _not;
    private TextSpan? _and;

    public SearchQuery Parse(string query)
    {
        foreach (var piece in new QueryReader(query).Pieces())
        {
            Take(piece);
        }

        DropOperators();
        return new() { Parts = _parts, Problems = [.. _problems.OrderBy(problem => problem.Span)] };
    }

    private void Take(QueryReader.Piece piece)
    {
        if (!piece.IsClosed)
        {
            Object(piece.Span, "The quotation mark is not closed; everything after it was taken as one phrase.");
        }

        if (IsOperator(piece, QueryWord.Or))
        {
            TakeOr(piece.Span);
        }
        else if (IsOperator(piece, QueryWord.Not))
        {
            _not = piece.Span;
        }
        else if (IsOperator(piece, QueryWord.And))
        {
            _and = piece.Span;
        }
        else
        {
            TakeOperand(piece with { IsExcluded = piece.IsExcluded || _not is not null });
        }
    }

    private void TakeOr(TextSpan span)
    {
        if (_parts.Count == 0 || _or is not null)
        {
            ObjectToOr(span);
            return;
        }

        _or = span;
    }

    private void TakeOperand(QueryReader.Piece piece)
    {
        SearchPart? part = piece.Field is { } field
            ? Filter(field, piece)
            : piece.UnknownField is { } name
            ? Unknown(name, piece)
            : Words(piece);
        _not = null;
        if (part is null)
        {
            return;
        }

        if (_or is { } or && !Joined(part))
        {
            Object(or, "OR joins words with words, or filters of one kind; here both sides must hold.");
        }
        else if (_or is null)
        {
            _parts.Add(part);
        }

        _or = null;
    }

    /// <summary>
    /// Joins <paramref name="part"/> to the last part as an alternative, or adds it on its own when the two cannot be
    /// alternatives.
    /// </summary>
    private bool Joined(SearchPart part)
    {
        switch (_parts[^1], part)
        {
            case (SearchWords { IsExcluded: false } first, SearchWords { IsExcluded: false } second)
                when first.Alternatives[0].IsUnspaced == second.Alternatives[0].IsUnspaced:
                _parts[^1] =
                    first with
                    {
                        Alternatives = [.. first.Alternatives, .. second.Alternatives],
                        Span = new(first.Span.Start, second.Span.End)
                    };
                return true;
            case (SearchFilter { IsExcluded: false } first, SearchFilter { IsExcluded: false } second) when first.Field == second.Field:
                _parts.Add(part);
                return true;
            default:
                _parts.Add(part);
                return false;
        }
    }

    private SearchWords? Words(QueryReader.Piece piece)
    {
        if (QueryWord.HasLetterOrDigit(piece.Text))
        {
            return new([new(piece.Text, piece.IsPhrase)], piece.IsExcluded, piece.Span);
        }

        Object(piece.Span, "There is no letter or digit here to search for.");
        return null;
    }

    private SearchFilter? Filter(SearchField field, QueryReader.Piece piece)
    {
        var value = FilterValue.Of(field, piece.Text, out var objection);
        if (value is not null)
        {
            return new(field, value, piece.IsExcluded, piece.Span);
        }

        ObjectToFilter(piece.Span, objection);
        return null;
    }

    private SearchPart? Unknown(string name, QueryReader.Piece piece)
    {
        ObjectToFilter(piece.Span, FilterValue.Unknown(name));
        return null;
    }

    private void DropOperators()
    {
        if (_or is { } or)
        {
            ObjectToOr(or);
        }

        if (_not is { } not)
        {
            Object(not, "NOT needs a word after it.");
        }

        if (_and is { } and && _parts.Count + _problems.Count == 0)
        {
            Object(and, "AND needs a word before and after it.");
        }
    }

    private void ObjectToOr(TextSpan span) => Object(span, "OR needs a word before and after it.");

    private void ObjectToFilter(TextSpan span, string message) => _problems.Add(new(span, message, IsFilter: true));

    private void Object(TextSpan span, string message) => _problems.Add(new(span, message));

    private static bool IsOperator(QueryReader.Piece piece, string name) =>
        piece is { IsPhrase: false, IsExcluded: false, Field: null, UnknownField: null }
            && string.Equals(piece.Text, name, StringComparison.Ordinal);
}
