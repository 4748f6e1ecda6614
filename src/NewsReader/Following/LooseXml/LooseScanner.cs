namespace NewsReader.Following.LooseXml;

/// <summary>
/// Reads the tags and texts of XML or HTML, well-formed or not, in one pass and linear time. A document type declaration is
/// skipped with everything in it: no entity is defined, nothing outside the text is read. Comments and processing instructions
/// are skipped too, stylesheets included. A <c>&lt;</c> or <c>&amp;</c> that opens nothing is text.
/// </summary>
/// <param name="text">The decoded document.</param>
internal sealed class LooseScanner(string text)
{
    private const string CommentStart = "<!--";
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";

    private readonly List<(string Name, string Value)> attributes = [];
    private readonly Stack<string> open = new();
    private int at;
    private int start;
    private bool isWithoutSectionEnds;
    private bool isWithoutSubsetEnds;

    /// <summary>The kind of the current token.</summary>
    public LooseToken Token { get; private set; }

    /// <summary>The name in the current tag as written, prefix included.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The current text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the current start tag ends with <c>/&gt;</c>.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The attributes of the current start tag in their order, values without character references.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => attributes;

    /// <summary>The current token as written.</summary>
    public string Raw => text[start..at];

    /// <summary>Reads the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (at < text.Length)
        {
            start = at;
            if (text[at] != '<' || IsLiteral(at))
            {
                ReadText();
                return true;
            }

            if (StartsWith(SectionStart))
            {
                ReadSection();
                return true;
            }

            if (text[at + 1] is '!' or '?')
            {
                at = AfterDeclaration();
                continue;
            }

            ReadTag();
            return true;
        }

        return false;
    }

    /// <summary>Skips the content of a <c>script</c> or <c>style</c>, which is not markup, up to its end tag.</summary>
    public void SkipRaw(string name)
    {
        var end = text.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? text.Length : end;
    }

    /// <summary>Whether the <c>&lt;</c> here opens nothing: no name, end tag, declaration or instruction follows.</summary>
    private bool IsLiteral(int place)
    {
        var next = place + 1 < text.Length ? text[place + 1] : ' ';
        return !(IsNameStart(next)
            || next is '!' && place + 2 < text.Length && (text[place + 2] is '-' or '[' || char.IsAsciiLetter(text[place + 2]))
            || next is '?'
            || next is '/' && place + 2 < text.Length && IsNameStart(text[place + 2]));
    }

    private void ReadText()
    {
        var end = at;
        do
        {
            end = text.IndexOf('<', end + 1);
        }
        while (end >= 0 && IsLiteral(end));

        end = end < 0 ? text.Length : end;
        (Token, Text) = (LooseToken.Text, CharacterText.Decode(text.AsSpan(at, end - at)));
        at = end;
    }

    private void ReadSection()
    {
        var from = at + SectionStart.Length;
        var end = isWithoutSectionEnds ? -1 : text.IndexOf(SectionEnd, from, StringComparison.Ordinal);
        isWithoutSectionEnds = end < 0;
        var next = end + SectionEnd.Length;
        if (end < 0)
        {
            // A section without an end ends with the element that it is in.
            var close = open.TryPeek(out var name) ? text.IndexOf("</" + name, from, StringComparison.Ordinal) : -1;
            end = next = close < 0 ? text.Length : close;
        }

        (Token, Text) = (LooseToken.Text, CharacterText.Clean(text[from..end]));
        at = next;
    }

    /// <summary>Where the text goes on after a comment, an instruction or a document type.</summary>
    private int AfterDeclaration()
    {
        if (StartsWith(CommentStart))
        {
            return After("-->", at + CommentStart.Length);
        }

        return text[at + 1] is '?' ? After(">", at) : AfterDocumentType();
    }

    private int AfterDocumentType()
    {
        var end = text.IndexOfAny(['>', '['], at);
        if (end < 0 || text[end] is '>')
        {
            return end < 0 ? text.Length : end + 1;
        }

        // The internal subset ends with a bracket and, after spaces, the end of the declaration.
        for (var close = isWithoutSubsetEnds ? -1 : text.IndexOf(']', end); close >= 0; close = text.IndexOf(']', close + 1))
        {
            var next = close + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next < text.Length && text[next] is '>')
            {
                return next + 1;
            }
        }

        isWithoutSubsetEnds = true;
        return After(">", at);
    }

    private int After(string mark, int from) =>
        text.IndexOf(mark, from, StringComparison.Ordinal) is var end and >= 0 ? end + mark.Length : text.Length;

    private void ReadTag()
    {
        var isEnd = text[at + 1] is '/';
        at += isEnd ? 2 : 1;
        (Token, Name, IsEmpty) = (isEnd ? LooseToken.End : LooseToken.Start, ReadName(), false);
        attributes.Clear();
        ReadAttributes();
        Follow();
    }

    /// <summary>Follows which element is open, for a CDATA section without an end.</summary>
    private void Follow()
    {
        if (Token == LooseToken.Start && !IsEmpty && open.Count < LooseElement.MostDepth)
        {
            open.Push(Name);
        }
        else if (Token == LooseToken.End && open.TryPeek(out var last) && string.Equals(last, Name, StringComparison.Ordinal))
        {
            open.Pop();
        }
    }

    private string ReadName()
    {
        var from = at;
        while (at < text.Length && IsName(text[at]))
        {
            at++;
        }

        return text[from..at];
    }

    private void ReadAttributes()
    {
        while (at < text.Length && text[at] is not '<')
        {
            var letter = text[at];
            if (letter is '>')
            {
                at++;
                return;
            }

            IsEmpty = letter is '/' && at + 1 < text.Length && text[at + 1] is '>';
            if (!IsName(letter))
            {
                at++;
                continue;
            }

            var name = ReadName();
            attributes.Add((name, ReadValue()));
        }
    }

    private string ReadValue()
    {
        var equals = Skip(at);
        if (equals >= text.Length || text[equals] is not '=')
        {
            return "";
        }

        at = Skip(equals + 1);
        if (at >= text.Length)
        {
            return "";
        }

        return text[at] is '"' or '\'' ? ReadQuoted(text[at]) : ReadUnquoted();
    }

    private string ReadQuoted(char quote)
    {
        var from = at + 1;
        var end = text.IndexOfAny([quote, '<'], from);
        if (end >= 0 && text[end] is '<' && text.AsSpan(from, end - from).IndexOf('>') is var length and >= 0)
        {
            // The quotation mark is missing: the tag ends before the next one begins.
            at = from + length;
            return CharacterText.Decode(text.AsSpan(from, length));
        }

        end = text.IndexOf(quote, from);
        end = end < 0 ? text.Length : end;
        at = Math.Min(end + 1, text.Length);
        return CharacterText.Decode(text.AsSpan(from, end - from));
    }

    private string ReadUnquoted()
    {
        var from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')
            && !(text[at] is '/' && at + 1 < text.Length && text[at + 1] is '>'))
        {
            at++;
        }

        return CharacterText.Decode(text.AsSpan(from, at - from));
    }

    private int Skip(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private bool StartsWith(string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase);

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter is '_';

    private static bool IsName(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ':';
}
