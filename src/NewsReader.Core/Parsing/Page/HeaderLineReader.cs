using System.Collections.Frozen;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Reads the facts that archives and typescripts state at the head of a text, each on a line of its own behind its name:
/// <c>HEADLINE: …</c>, <c>Date: …</c>, <c>Source: …</c>. Boxes of facts and speakers look alike, so a head is believed where it
/// holds a name that only archives use, or begins the text and says when and where it was published.
/// </summary>
internal static class HeaderLineReader
{
    // An archive prints its own name, the programme and the day between the facts it names.
    private const int HeadPassages = 24;
    private const int MostUnnamed = 8; // lines between the facts: archive, programme, day; with more of them the report has begun
    private const int MostUnnamedWords = 16; // words of such a line; more are a paragraph, even without a stop
    private const int FewestWordsOfReport = 8; // words up to a stop; a shorter line is an abbreviation or a motto
    private const int LongestKey = 24; // characters: PUBLICATION DATE has 16, and bold marks may be around it
    private const int MostWordsOfFact = 20; // words of a fact left out, such as a list of subjects; more are a paragraph
    private const int MostWordsOfName = 12; // words of an outlet, a date or people's names with their offices; more are a sentence
    private const string Other = "other";

    private static readonly FrozenDictionary<string,
        (string Field, bool IsOfArchive)> Facts = WordList.Lines("Lexicons.English.Page.header-keys.txt")
        .Select(line => line.Split(": ", 2))
        .SelectMany(line => line[1].Split(", ").Select(key => (Key: key.TrimEnd('!'), Field: line[0], IsOfArchive: key.EndsWith('!'))))
        .ToFrozenDictionary(fact => fact.Key, fact => (fact.Field, fact.IsOfArchive), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string,
        (string Field, bool IsOfArchive)>.AlternateLookup<ReadOnlySpan<char>> FactOf = Facts.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Read(Draft draft)
    {
        var head = HeadOf(draft);
        if (!IsHead(draft, head))
        {
            return;
        }

        Part(draft, head);
        draft.HeadEnd = head[^1].Span.End;
        foreach (var line in head)
        {
            Settle(draft, line);
        }

        if (head.Exists(line => line.IsOfArchive))
        {
            SettleFoot(draft);
        }
    }

    // A label comes back, as a speaker does; a fact is stated once.
    private static bool IsHead(Draft draft, List<HeaderLine> head)
    {
        var fields = head.Where(line => line.Field is not Other)
            .CountBy(line => line.Field, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        if (fields.Count == 0 || fields.Any(field => field.Value > 1 && field.Key is not ("section" or "standfirst")))
        {
            return false;
        }

        var isDated = fields.ContainsKey("published")
            || head.Exists(line => line.Value.Of(draft.Text).StartsWith("http", StringComparison.Ordinal));
        return head.Exists(line => line.IsOfArchive)
            ? head.Count > 1
            : isDated
                && (fields.ContainsKey("outlet") || fields.ContainsKey("byline"))
                && draft.Passages.Find(passage => LetterCase.HasLetters(passage.Words(draft.Text)))?.Span.Start == head[0].Span.Start;
    }

    /// <summary>What an archive prints below the report: more facts, or its subjects under a line that says so.</summary>
    private static void SettleFoot(Draft draft)
    {
        var classification = draft.Passages.FindLastIndex(passage => passage.IsOpen && passage.Words(draft.Text) is "Classification");
        for (var i = draft.Passages.Count - 1; i >= 0 && draft.Passages[i].IsOpen; i--)
        {
            if (i < classification
                || (classification < 0
                    && Named(draft.Text, draft.Passages[i].Span) is null
                    && draft.Passages[i].Words(draft.Text) is not "End of Document"))
            {
                return;
            }

            draft.Passages[i].Furniture = FurnitureReason.PageFurniture;
        }
    }

    /// <summary>The lines of the head that name a fact, down to the first that can only be the report.</summary>
    private static List<HeaderLine> HeadOf(Draft draft)
    {
        var head = new List<HeaderLine>();
        var unnamed = 0;
        var awaited = default(string);
        foreach (var passage in draft.Passages.Take(HeadPassages).TakeWhile(passage => passage.IsOpen))
        {
            var named = Line.Read(draft.Text, passage.Span).Select(line => Named(draft.Text, line.Span)).OfType<HeaderLine>().ToList();
            if (named.Count == 0 && awaited is { } field)
            {
                named.Add(new(passage.Span, passage.Span, field, IsOfArchive: false));
            }

            unnamed += named.Count == 0 ? 1 : 0;
            if (unnamed > MostUnnamed || (named.Count == 0 && IsOfReport(passage.Words(draft.Text))))
            {
                break;
            }

            awaited = named is [.., { Value.IsEmpty: true, Field: not Other } last] ? last.Field : null;
            head.AddRange(named);
        }

        return head;
    }

    private static bool IsOfReport(ReadOnlySpan<char> words) =>
        LetterCase.WordCount(words) is var count
            && (count > MostUnnamedWords
                || (count >= FewestWordsOfReport
                    && LetterCase.EndsWithStop(words)
                    && !words.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)));

    private static HeaderLine? Named(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var colon = words[..Math.Min(words.Length, LongestKey)].IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return words is "Body" or "BODY" ? new(line, new(line.End, line.End), Other, IsOfArchive: false) : null;
        }

        Span<char> key = stackalloc char[colon];
        words[..colon].ToUpperInvariant(key);
        var value = Undecorated(text, new TextSpan(line.Start + colon + 1, line.End).Trim(text));
        return FactOf.TryGetValue(key.TrimEnd(" *").TrimStart("*"), out var fact)
            && IsFact(text.AsSpan(value.Start, value.Length), fact.Field)
            ? new(line, value, fact.Field, fact.IsOfArchive)
            : null;
    }

    // **Title:** The river
    private static TextSpan Undecorated(string text, TextSpan value) =>
        value.Length > 2 && text.AsSpan(value.Start, 2) is "**" ? new TextSpan(value.Start + 2, value.End).Trim(text) : value;

    // A name is short and not a sentence; a line with a running time is a duration, whatever its label.
    private static bool IsFact(ReadOnlySpan<char> value, string field) => ClockScanner.TimeOf(value) is null && field switch
    {
        "headline" or "standfirst" => true,
        Other =>
            LetterCase.WordCount(value) <= MostWordsOfFact
                && !value.EndsWith("?")
                && !(LetterCase.EndsWithStop(value) && LetterCase.WordCount(value) > MostWordsOfName / 2),
        "outlet" =>
            LetterCase.WordCount(value) <= MostWordsOfName
                && !LetterCase.EndsWithStop(value)
                && !value.Contains("://", StringComparison.Ordinal),
        _ => LetterCase.WordCount(value) <= MostWordsOfName
            && !value.EndsWith("?")
            && !(LetterCase.EndsWithStop(value) && LetterCase.WordCount(value) > 2),
    };

    /// <summary>Makes each line of the head a passage, where several had been taken for one.</summary>
    private static void Part(Draft draft, List<HeaderLine> head)
    {
        var end = head[^1].Span.End;
        var passages = new List<DraftPassage>(draft.Passages.Count + head.Count);
        foreach (var passage in draft.Passages)
        {
            if (passage.Span.Start >= end || !passage.Words(draft.Text).Contains('\n') || head.Exists(line => line.Span == passage.Span))
            {
                passages.Add(passage);
                continue;
            }

            passages.AddRange(Line.Read(draft.Text, passage.Span).Select((line, i) =>
                new DraftPassage { Span = line.Span, EmptyLinesBefore = i == 0 ? passage.EmptyLinesBefore : 0 }));
        }

        draft.Passages = passages;
    }

    private static void Settle(Draft draft, HeaderLine line)
    {
        var passage = draft.Passages.Find(one => one.Span.Start == line.Span.Start)!;
        var fact = new Field(line.Value.Of(draft.Text), line.Value);
        passage.Content = line.Value;
        switch (line.Value.IsEmpty ? Other : line.Field)
        {
            case "headline":
                passage.Role = BlockRole.Headline;
                draft.Headline ??= fact;
                break;
            case "section":
                passage.Role = BlockRole.Section;
                draft.Section ??= fact;
                break;
            case "standfirst":
                passage.Role = BlockRole.Standfirst;
                draft.Standfirst ??= fact;
                break;
            case "outlet":
                passage.Role = BlockRole.Byline;
                draft.Outlet ??= fact;
                break;
            case "byline":
                passage.Role = BlockRole.Byline;
                BylineReader.AddNames(draft, WithoutBy(draft.Text, line.Value));
                break;
            case "dateline":
                passage.Role = BlockRole.Dateline;
                draft.Dateline ??= fact;
                break;
            case "published":
                SettleDate(draft, passage, line.Value);
                break;
            default:
                passage.Content = null;
                passage.Furniture = FurnitureReason.PageFurniture;
                break;
        }
    }

    private static TextSpan WithoutBy(string text, TextSpan names) =>
        text.AsSpan(names.Start, names.Length).StartsWith("by ", StringComparison.OrdinalIgnoreCase)
            ? new(names.Start + 3, names.End)
            : names;

    private static void SettleDate(Draft draft, DraftPassage passage, TextSpan value)
    {
        passage.Role = BlockRole.Dateline;
        passage.Content = null;
        draft.Published ??= DateLine.Read(draft.Text.AsSpan(value.Start, value.Length))?.Iso is { } iso ? new(iso, value) : null;
    }

    /// <summary>A line that names a fact.</summary>
    /// <param name="Span">The whole line.</param>
    /// <param name="Value">The text after the colon; may be empty.</param>
    /// <param name="Field">The field it states, as in the list of names.</param>
    /// <param name="IsOfArchive">Whether only archives name it so.</param>
    private readonly record struct HeaderLine(TextSpan Span, TextSpan Value, string Field, bool IsOfArchive);
}
