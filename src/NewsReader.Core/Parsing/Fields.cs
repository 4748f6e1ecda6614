using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Page;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing;

/// <summary>Brings together what the file says of itself and what its text says: metadata wins, the text fills the gaps.</summary>
internal static class Fields
{
    public static Document Fill(Draft draft, Document document)
    {
        var metadata = draft.Manuscript.Metadata;
        return document with
        {
            Medium = MediumReader.Of(draft),
            IsLive = metadata.IsLive,
            Language = metadata.Language ?? ScriptLanguage.Of(draft.Text),
            Headline = Of(metadata.Headline, draft.Headline) ?? DerivedHeadline(document),
            Section = Of(metadata.Section, draft.Section),
            Standfirst = Of(metadata.Standfirst is { } given && !CutSummary.Is(given, document) ? given : null, draft.Standfirst),
            Outlet = Of(metadata.Outlet, draft.Outlet) ?? Of(metadata.Reporters.FirstOrDefault(name => OutletNames.IsKnown(name)), null),
            Reporters = Reporters(metadata) is { Count: > 0 } reporters ? reporters : draft.Reporters,
            Dateline = Of(metadata.Dateline, draft.Dateline),
            Published = Of(metadata.Published, draft.Published),
            Modified = Of(metadata.Modified, draft.Modified),
            Duration = Of(metadata.Duration, draft.Duration),
            Address = Of(metadata.Address, null),
            SignOff = draft.SignOff,
            Problems = ProblemsOf(draft, document),
        };
    }

    // Beyond this many sentences a statement no longer belongs to the opening.
    private const int BlocksWithHeadline = 8;

    // Words of a sentence that serves as the headline: a greeting mostly has two, and what happened takes three.
    private const int FewestWordsOfHeadline = 3;

    private static Field? Of(string? given, Field? found) =>
        given is null ? found
        : found is not null && string.Equals(found.Value, given, StringComparison.Ordinal) ? found
        : new(given);

    // Pages give whole bylines as authors ("By Ann Lee and Bo Chan, The Agency"), and themselves.
    private static List<Field> Reporters(Metadata metadata) =>
        [.. metadata.Reporters.SelectMany(BylineReader.NamesIn)
            .Where(name => !OutletNames.IsLikely(name) && !string.Equals(name, metadata.Outlet, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal).Select(name => new Field(name))];

    /// <summary>The first sentence with content; when there is none (shots, numbers, labels), the first text of any kind.</summary>
    private static Field? DerivedHeadline(Document document)
    {
        TextSpan? first = null;
        foreach (var block in document.Body.Take(BlocksWithHeadline))
        {
            foreach (var sentence in block.Sentences)
            {
                first ??= sentence;
                if (IsHeadlineSentence(document.Text.AsSpan(sentence.Start, sentence.Length)))
                {
                    return Derived(document.Text, sentence);
                }
            }
        }

        return first is { } any ? Derived(document.Text, any) : null;
    }

    // A sentence may run over several lines of a typescript; a headline has one line.
    private static Field Derived(string text, TextSpan sentence) =>
        new(string.Join(' ', sentence.Of(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), sentence, IsDerived: true);

    // “Good evening.” and “Thank you, Ann.” say nothing about the report, and shots and labels end without a stop. A first
    // line in lower case is the middle of the report. Scripts without spaces between words have one-word sentences.
    private static bool IsHeadlineSentence(ReadOnlySpan<char> sentence) =>
        LetterCase.IsCaseless(sentence)
        || (LetterCase.WordCount(sentence) >= FewestWordsOfHeadline
            && (LetterCase.EndsWithStop(sentence)
                || !(LetterCase.IsUpper(sentence) || sentence[^1] == ':' || char.IsAsciiDigit(sentence[0]) || sentence[0] == '-')));

    private static List<Problem> ProblemsOf(Draft draft, Document document)
    {
        if (Addresses.AreAll(document.Text))
        {
            draft.Problems.Add(new(ProblemKind.NoArticle,
                "This is only an address. Pages are not fetched: save the page, or copy its text, and add that."));
        }
        else if (!document.Body.Any())
        {
            draft.Problems.Add(new(ProblemKind.NoArticle, ReasonFor(document)));
        }

        return draft.Problems;
    }

    private static string ReasonFor(Document document)
    {
        // Characters of the text that the problem quotes; only shown.
        const int shown = 60;
        var words = document.Text.AsSpan().Trim().TrimEnd('.');
        return words.IsEmpty
            ? "There are no words in this document."
            : $"There is no report in this document, only "
                + $"“{words[..Math.Min(words.Length, shown)].ToString().ReplaceLineEndings(" ")}{(words.Length > shown ? "…" : "")}”.";
    }
}
