using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>Finds bracketed production notes, and clips that are never opened or closed.</summary>
internal static partial class StageDirectionReader
{
    // Characters: the kind of clip, its programme and its date fit. A longer bracket is an aside of several clauses.
    private const int LongestDirection = 120;

    // (AP), (UNHCR): a publisher or a party, not an event.
    private const int LongestInitials = 5;

    // Labels in capitals: more of them make a transcript, and as many a conversation, in which notes of a scene may occur.
    private const int FewLabels = 2;

    // Inaudible words are not an event.
    private static readonly string[] Doubts = ["INAUDIBLE", "UNINTELLIGIBLE", "INDISCERNIBLE", "FOREIGN LANGUAGE", "OFF-MI", "VOICE"];

    private static readonly SearchValues<char> NoEvent = SearchValues.Create("()[]/©.,:0123456789");

    private static readonly FrozenSet<string> StageWords =
        WordList.Load("Lexicons.English.Page.stage-words.txt", StringComparer.OrdinalIgnoreCase);

    public static void Read(Draft draft)
    {
        DraftPassage? open = null;
        var isTranscript =
            new Lazy<bool>(() =>
                draft.Passages.Count(passage =>
                    passage.IsOpen
                        && LabelScanner.At(draft.Text, passage.Span.Start, passage.Span.End) is { IsUpper: true } label
                        && !PageLabels.Contains(label.Key)) > FewLabels);
        var isConversation = new Lazy<bool>(() => isTranscript.Value || draft.Passages.Count(passage => passage.IsOpen
            && (LetterScanner.At(draft.Text, passage.Span.Start, passage.Span.End) is not null
                || LabelScanner.At(draft.Text, passage.Span.Start, passage.Span.End) is { IsUpper: true })) >= FewLabels);
        var isCaptions = draft.Manuscript.Medium == Medium.Captions;
        foreach (var passage in draft.Passages)
        {
            if (!passage.IsOpen || BracketedNameScanner.At(draft.Text, passage.Span) is not null || !(IsDirection(passage.Words(draft.Text))
                || (SceneNote().IsMatch(passage.Words(draft.Text)) && isConversation.Value)
                || (isCaptions && IsSound(passage.Words(draft.Text)))
                    || (IsInCapitals(passage.Words(draft.Text)) && isTranscript.Value && IsOnce(draft, passage))))
            {
                continue;
            }

            passage.Role = BlockRole.StageDirection;
            open = Follow(draft, passage, open);
        }

        if (open is not null)
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip begins here and is never said to end.", open.Span));
        }
    }

    /// <summary>Whether the words are one or more bracketed events and nothing else.</summary>
    public static bool IsDirection(ReadOnlySpan<char> words)
    {
        if (words.Length is < 3 or > LongestDirection)
        {
            return false;
        }

        if (Proceedings().IsMatch(words) || Members().IsMatch(words) || OfHouse().IsMatch(words))
        {
            return true;
        }

        if (words[0] == '♪')
        {
            return words[^1] == '♪';
        }

        while (!words.IsEmpty)
        {
            var length = EventLength(words);
            if (length == 0)
            {
                return false;
            }

            words = words[length..].TrimStart(" \t\u00A0.\n");
        }

        return true;
    }

    // Where the words come back, they may name who speaks.
    private static bool IsOnce(Draft draft, DraftPassage direction) =>
        !draft.Passages.Exists(other =>
            other != direction
                && other.Span.Length == direction.Span.Length
                && other.Words(draft.Text).SequenceEqual(direction.Words(draft.Text)));

    // [WHALE SOUNDS] on its own line between speeches: neither a role nor a publisher.
    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        const int mostWords = 5; // a sound or a scene; longer text in capitals is a heading
        return words is ['(' or '[', .., ')' or ']'] && words[1..^1] is var inside && !inside.ContainsAny(NoEvent)
            && LetterCase.IsUpper(inside) && inside.Length > LongestInitials && LetterCase.WordCount(inside) <= mostWords
            && !ConversationParts.Contains(LetterCase.Key(inside)) && !OutletNames.IsKnown(inside);
    }

    /// <summary>
    /// The words of a show printed on one line, split at the events in capitals: <c>(BEGIN VIDEO CLIP)</c>. Notes about
    /// inaudible words are bracketed too, and remain in the text.
    /// </summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="span">The words.</param>
    /// <param name="isTurn">Whether the words belong to a speaker. An event at their start is then the manner of speaking.</param>
    public static IEnumerable<(TextSpan Span, bool IsDirection)> Cut(string text, TextSpan span, bool isTurn)
    {
        span = span.Trim(text);
        var start = span.Start;
        for (var i = isTurn ? start + 1 : start; i < span.End; i++)
        {
            var length = text[i] is '(' or '[' or '-' or '—' ? EventLength(text.AsSpan(i, Math.Min(LongestDirection, span.End - i))) : 0;
            if (length == 0 || !IsOfProduction(text.AsSpan(i, length)))
            {
                continue;
            }

            yield return (new TextSpan(start, i).Trim(text), false);
            yield return (new(i, i + length), true);
            start = i + length;
            i = start - 1;
        }

        yield return (new TextSpan(start, span.End).Trim(text), false);
    }

    private static bool IsOfProduction(ReadOnlySpan<char> direction)
    {
        foreach (var doubt in Doubts)
        {
            if (direction.Contains(doubt, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return LetterCase.IsUpper(direction) || direction.StartsWith("((") || direction.StartsWith("[[");
    }

    /// <summary>
    /// How far the event reaches with which the words begin, in brackets, double brackets or dashes; 0 when they begin with
    /// none.
    /// </summary>
    private static int EventLength(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("((") || words.StartsWith("[["))
        {
            var end = words.IndexOf(words[0] == '(' ? "))" : "]]");
            return end > 2 && words[2..end].IndexOfAny('/', '©', '@') < 0 && words[2..end].IndexOfAny("()[]") < 0 ? end + 2 : 0;
        }

        if (words[0] is '-' or '—' or '–')
        {
            return DashedLength(words);
        }

        var close = words[0] is '(' or '[' ? words.IndexOfAny(')', ']') : -1;
        return close > 1 && IsEvent(words[1..close]) ? close + 1 : 0;
    }

    private static int DashedLength(ReadOnlySpan<char> words)
    {
        var open = words.IndexOfAnyExcept("-—–");
        if (open < 0 || (open == 1 && words[0] == '-'))
        {
            return 0;
        }

        var dash = words[open..].IndexOf(words[..open], StringComparison.Ordinal);
        return dash > 1 && IsEvent(words.Slice(open, dash)) ? open + dash + open : 0;
    }

    // Whatever captions print in brackets, or between notes, is heard and not said: [ AULD LANG SYNE PLAYS ].
    private static bool IsSound(ReadOnlySpan<char> words) =>
        words[0] is '♪' or '♫' ? words[^1] is '♪' or '♫'
        : words[0] is '[' or '('
            && words[^1] is ']' or ')'
            && words[1..].IndexOfAny('[', '(') < 0
            && words.IndexOfAny(']', ')') == words.Length - 1;

    // In capitals anything may be an event (BEGIN VIDEO CLIP); in other letters one of its words must be known as one.
    private static bool IsEvent(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .\u00A0");
        if (inside.Contains('©') || (inside.Contains('/') && !StartsWithStageWord(inside)) || inside.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        const int mostWords = 9; // an event; in a longer bracket the listed word is one of a sentence
        foreach (var range in inside.SplitAny(' ', '\u00A0', ',', '-'))
        {
            if (StageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside[range].Trim(".")))
            {
                return LetterCase.WordCount(inside) <= mostWords;
            }
        }

        return StageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside);
    }

    // (Beifall bei der CDU/CSU): parties are named with their reaction.
    private static bool StartsWithStageWord(ReadOnlySpan<char> inside) =>
        inside.IndexOf(' ') is var space and > 0 && StageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside[..space]);

    // (Whereupon, at 11:02 a.m., the case was submitted.) · (The briefing was concluded at 2:54 p.m.)
    [GeneratedRegex(@"^[(\[](Whereupon\b[^()\[\]]*|(The )?(\w+ )?(briefing|meeting|hearing|conference|session|proceedings|interview"
        + @"|event|gaggle|debate|call) (was |were |has |is )?(concluded|ended|adjourned|recessed|began|begins|ends|concludes|suspended"
        + @"|resumed)\b[^()\[\]]*)[)\]]\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Proceedings();

    // Opposition members interjecting— · Several hon. Members rose—
    [GeneratedRegex(@"^((Several|An|A|Some) )?((hon|Hon)\. |Opposition |Government |Honourable )?[Mm]embers? (interjecting|interjected"
        + @"|rose|rising)\.?[—–-]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Members();

    // The meeting rose at 1.15 p.m. · The House adjourned at 16:48 · There was no objection. · Mrs Roe interjecting—
    [GeneratedRegex(@"^((The )?(\p{Lu}?\w+ ){0,3}([Mm]eeting|[Ss]itting|[Ss]ession|House|Senate|Committee|Council|Assembly|Chamber) "
        + @"(rose|met"
        + @"|adjourned|resumed|recessed|divided|(was|were|stood) (suspended|adjourned|called to order|resumed))( (at|until|from|on) "
        + @".{1,60})?"
        + @"\.?|(There (was|being) no objection|Without objection, it (is|was) so ordered)\.?|[\p{L} .'’-]{2,50} (interjecting|interjected"
        + @"|applauding|heckling)\W{0,2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfHouse();

    // (A video is shown.) · (Reporters take seats.): a sentence of its own in brackets, as no speech is printed.
    [GeneratedRegex(@"^[(\[]\p{Lu}\p{Ll}*( [\p{L}\p{N}'’,-]+){1,14}\.[)\]]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SceneNote();

    // (END VIDEO CLIP) closes something; (END) and (END 2:30 P.M.) are the end of it all.
    [GeneratedRegex(@"\(END (OF )?(AUDIO|CLIP|COMMERCIAL|EXCERPT|FILM|FOOTAGE|GRAPHIC|LIVE|MUSIC|NEWSBREAK|PHONE|RECORDING|SONG|SOUND"
        + @"|TAPE|VIDEO)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex EndOfClip();

    private static DraftPassage? Follow(Draft draft, DraftPassage passage, DraftPassage? open)
    {
        var words = passage.Words(draft.Text);
        var begins = words.LastIndexOf("BEGIN", StringComparison.Ordinal);
        var ends = EndOfClip().EnumerateMatches(words) is var matches && matches.MoveNext() ? matches.Current.Index : -1;
        if (ends >= 0 && open is null && (begins < 0 || ends < begins))
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip ends here that is never said to begin.", passage.Span));
        }

        if (begins >= 0 && open is not null && ends < 0)
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip begins here and is never said to end.", open.Span));
        }

        return begins > ends ? passage : ends >= 0 ? null : open;
    }
}
