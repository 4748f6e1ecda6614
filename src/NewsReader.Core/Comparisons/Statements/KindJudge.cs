using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Determines the kind of change of an edited place, if it changes a claim.</summary>
internal sealed class KindJudge(FindingFilter filter, ChangeLexicon lexicon)
{
    /// <summary>Minimum number of words of an added or dropped clause, and of words in it that the other text lacks.</summary>
    private const int FewestClauseWords = 4;

    /// <summary>A single new word may only put differently what the other text says elsewhere.</summary>
    private const int FewestNewInClause = 2;

    /// <summary>
    /// Minimum number of new words, of both sides together, that makes a replacement another claim. With fewer it is mostly the same
    /// claim in other words: of 21 such entries on pairs by another writer 12 were.
    /// </summary>
    private const int FewestNewInReplacement = 5;

    /// <summary>The same in headlines and the first two sentences, which are rewritten when the news changes.</summary>
    private const int FewestNewInOpening = 3;

    /// <summary>
    /// In longer stretches of other words a figure, a name or a negation is one claim of several, and does not say what the
    /// change is about.
    /// </summary>
    private const int MostWordsOfOneClaim = 12;

    /// <summary>A clause that only names who says it: the two officials said on Monday.</summary>
    private const int MostWordsOfSource = 6;

    private static readonly (MaterialKind Found, ChangeKind Kind)[] ByGravity =
    [
        (MaterialKind.Negation, ChangeKind.Negation), (MaterialKind.Number, ChangeKind.Number), (MaterialKind.Date, ChangeKind.Date),
            (MaterialKind.Name, ChangeKind.Name),
        (MaterialKind.AttributionVerb, ChangeKind.Attribution),
    ];

    /// <summary>The kind; <see langword="null"/> when the words differ and the claim does not.</summary>
    public ChangeKind? Of(EditedStatement edit, IEnumerable<Finding> findings)
    {
        var claims = findings.Where(finding => edit.Holds(finding) && filter.IsClaim(finding, edit))
            .Select(finding => finding.Kind)
            .ToHashSet();
        var (before, after) =
            (Senses(edit.Left, edit.Words.Left, edit.Words.LeftEnd), Senses(edit.Right, edit.Words.Right, edit.Words.RightEnd));
        if (!edit.IsReplacement && (HasOtherOutcome(before, Senses(edit.Right, 0, edit.Right.Units.Length))
            || HasOtherOutcome(after, Senses(edit.Left, 0, edit.Left.Units.Length))))
        {
            return ChangeKind.Outcome;
        }

        if (edit.IsReplacement && (HasOtherOutcome(before, after) || before.Exists(IsIntended) != after.Exists(IsIntended)))
        {
            return ChangeKind.Outcome;
        }

        if (Math.Max(edit.Words.LeftWords, edit.Words.RightWords) > MostWordsOfOneClaim && OfStatement(edit) is { } rewritten)
        {
            return rewritten;
        }

        return OfNegation(edit, before, after)
            ?? Gravest(claims)
            ?? OfNumber(edit)
            ?? OfSpeech(before, after)
            ?? OfCertainty(edit, before, after, claims)
            ?? OfSource(edit, before, after)
            ?? OfCause(edit, before, after)
            ?? (claims.Contains(MaterialKind.QuoteWording)
                ? ChangeKind.Quote
                : claims.Contains(MaterialKind.Qualifier)
                ? ChangeKind.Qualifier
                : OfStatement(edit));
    }

    /// <summary>A negation from the lists of the language, for languages in which a negation is not a separate word.</summary>
    private static ChangeKind? OfNegation(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after) =>
        before.Count(IsNegation) != after.Count(IsNegation) && edit.Words.Words < FewestClauseWords ? ChangeKind.Negation : null;

    /// <summary>A number in words of the language that replaces another.</summary>
    private ChangeKind? OfNumber(EditedStatement edit)
    {
        var (before, after) =
            (Numbers(edit.Left, edit.Words.Left, edit.Words.LeftEnd), Numbers(edit.Right, edit.Words.Right, edit.Words.RightEnd));
        return before.Count > 0 && after.Count > 0 && !before.SetEquals(after) ? ChangeKind.Number : null;
    }

    private HashSet<string> Numbers(ComparedPassage passage, int start, int end) =>
        [.. lexicon.In(passage.Units, start, end).Where(hit => hit.Group.Kind is "number").Select(hit => passage.KeyAt(hit.Start))];

    /// <summary>A verb of speech from the lists of the language that replaces one of another force.</summary>
    private static ChangeKind? OfSpeech(List<LexiconGroup> before, List<LexiconGroup> after) =>
        before.Find(IsSpeech) is { } one && after.Find(IsSpeech) is { } other && one != other ? ChangeKind.Attribution : null;

    private static bool IsNegation(LexiconGroup group) => group.Kind is "negation";

    private static bool IsSpeech(LexiconGroup group) => group.Kind is "speech";

    /// <summary>Whether something is expected or planned. If only one side says so, the outcome changed.</summary>
    private static bool IsIntended(LexiconGroup group) => group is { Kind: "outcome", Sense: "intended" };

    private static ChangeKind? Gravest(HashSet<MaterialKind> claims)
    {
        foreach (var (found, kind) in ByGravity)
        {
            if (claims.Contains(found))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool HasOtherOutcome(List<LexiconGroup> before, List<LexiconGroup> after) =>
        before.Exists(one => one.Kind is "outcome" && !after.Contains(one)
            && after.Exists(other =>
                other.Kind is "outcome" && string.Equals(other.Family, one.Family, StringComparison.Ordinal) && !before.Contains(other)));

    private static ChangeKind? OfCertainty(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after,
        HashSet<MaterialKind> claims)
    {
        var (left, right) = (before.Where(IsCertainty).ToHashSet(), after.Where(IsCertainty).ToHashSet());
        return !left.SetEquals(right)
            && (edit.New > 0 || edit.Words.Words < FewestClauseWords || claims.Contains(MaterialKind.Qualifier))
            ? ChangeKind.Certainty
            : null;

        static bool IsCertainty(LexiconGroup group) => group.Kind is "certainty";
    }

    /// <summary>
    /// A source named on one side only. Where words are only added or dropped, the rest of the passage must not name it either, by a phrase
    /// (according to) or a verb of speech.
    /// </summary>
    private ChangeKind? OfSource(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after)
    {
        if (edit.IsReplacement)
        {
            return before.Exists(IsSource) != after.Exists(IsSource) && edit.New > 0 ? ChangeKind.Attribution : null;
        }

        var isShort = edit.Words.Words <= MostWordsOfSource && (edit.New > 0 || !HasName(edit));
        return edit.Words.LeftWords > 0
            ? (Cites(edit.Left, edit.Words.Left, edit.Words.LeftEnd, isShort) && !Cites(edit.Right, 0, edit.Right.Units.Length, true)
                ? ChangeKind.Attribution : null)
            : (Cites(edit.Right, edit.Words.Right, edit.Words.RightEnd, isShort) && !Cites(edit.Left, 0, edit.Left.Units.Length, true)
                ? ChangeKind.Attribution : null);
    }

    /// <summary>Whether a name is among the words. A person whom the other text has too is cited there in another sentence.</summary>
    private static bool HasName(EditedStatement edit) =>
        Enumerable.Range(edit.Words.Left, edit.Words.LeftWords).Any(index => index > 0 && NameIndex.IsCapital(edit.Left, index))
            || Enumerable.Range(edit.Words.Right, edit.Words.RightWords).Any(index => index > 0 && NameIndex.IsCapital(edit.Right, index));

    private bool Cites(ComparedPassage passage, int start, int end, bool isVerbEnough) =>
        lexicon.Has(passage.Units, start, end, "source")
            || (isVerbEnough
                && end - start > 1
                && Enumerable.Range(start, end - start).Any(index => AttributionVerbs.Contains(passage.KeyAt(index))));

    private static ChangeKind? OfCause(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after) =>
        before.Exists(IsCause) != after.Exists(IsCause) && edit.New > 1 ? ChangeKind.Cause : null;

    private static ChangeKind? OfStatement(EditedStatement edit) =>
        edit.IsReplacement
            ? (HasSameFigures(edit) || edit.New < (IsOpening(edit) ? FewestNewInOpening : FewestNewInReplacement)
                ? null : ReplacementKind(edit))
        : edit.Words.Words < FewestClauseWords || edit.New < FewestNewInClause ? null
        : edit.Words.LeftWords > 0 ? ChangeKind.StatementDropped : ChangeKind.StatementAdded;

    private static bool IsOpening(EditedStatement edit) => edit.Left.Sentences[0] <= 1 || edit.Right.Sentences[0] <= 1;

    /// <summary>Whether both sides give the same figures, at least one: other words around them are another way to say it.</summary>
    private static bool HasSameFigures(EditedStatement edit)
    {
        var (before, after) =
            (Figures(edit.Left, edit.Words.Left, edit.Words.LeftEnd), Figures(edit.Right, edit.Words.Right, edit.Words.RightEnd));
        return before.Count > 0
            && before.SetEquals(after)
            && Math.Max(edit.Words.LeftWords, edit.Words.RightWords) <= MostWordsOfOneClaim;
    }

    private static HashSet<string> Figures(ComparedPassage passage, int start, int end) =>
        [.. passage.Units[start..end].Where(unit => unit.Kind == FormKind.Number).Select(unit => unit.Key)];

    /// <summary>If only one side has new words, its statement is added or dropped.</summary>
    private static ChangeKind ReplacementKind(EditedStatement edit) =>
        edit.NewLeft.Count == 0 ? ChangeKind.StatementAdded : edit.NewRight.Count == 0 ? ChangeKind.StatementDropped : ChangeKind.Wording;

    private static bool IsSource(LexiconGroup group) => group.Kind is "source";

    private static bool IsCause(LexiconGroup group) => group.Kind is "cause";

    private List<LexiconGroup> Senses(ComparedPassage passage, int start, int end) =>
        [.. lexicon.Touching(passage.Units, start, end).Select(hit => hit.Group)];
}
