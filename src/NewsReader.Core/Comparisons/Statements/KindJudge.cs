using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Lexicons;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Determines the kind of change of an edited place, if it changes a claim.</summary>
internal sealed class KindJudge(FindingFilter filter, ChangeLexicon lexicon)
{
    /// <summary>Minimum number of words of an added or dropped clause, and of words in it that the other text lacks.</summary>
    private const int FewestClauseWords = 4;

    /// <summary>A single new word may only put differently what the other text says elsewhere.</summary>
    private const int FewestNewInClause = 2;

    /// <summary>Minimum number of new words, of both sides together, that makes a replacement another claim.</summary>
    private const int FewestNewInReplacement = 3;

    /// <summary>
    /// In longer stretches of other words a figure, a name or a negation is one claim of several, and does not say what the
    /// change is about.
    /// </summary>
    private const int MostWordsOfOneClaim = 12;

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
        return !left.SetEquals(right) && (edit.New > 0 || edit.Words.Words < FewestClauseWords || claims.Contains(MaterialKind.Qualifier)) ? ChangeKind.Certainty : null;

        static bool IsCertainty(LexiconGroup group) => group.Kind is "certainty";
    }

    /// <summary>A source named on one side only: by a phrase (according to), or by a clause with a verb of speech that the other lacks.</summary>
    private static ChangeKind? OfSource(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after) =>
        edit.New > 0
            && (before.Exists(IsSource) != after.Exists(IsSource)
                || (!edit.IsReplacement
                    && edit.Words.Words <= MostWordsOfOneClaim
                    && (HasVerb(edit.Left, edit.Words.Left, edit.Words.LeftEnd) || HasVerb(edit.Right, edit.Words.Right, edit.Words.RightEnd))))
            ? ChangeKind.Attribution
            : null;

    /// <summary>Whether the last word, or the first, is a verb of speech: the minister said, said the minister.</summary>
    private static bool HasVerb(ComparedPassage passage, int start, int end) =>
        end - start > 1 && (AttributionVerbs.Contains(passage.KeyAt(end - 1)) || AttributionVerbs.Contains(passage.KeyAt(start)));

    private static ChangeKind? OfCause(EditedStatement edit, List<LexiconGroup> before, List<LexiconGroup> after) =>
        before.Exists(IsCause) != after.Exists(IsCause) && edit.New > 1 ? ChangeKind.Cause : null;

    private static ChangeKind? OfStatement(EditedStatement edit) =>
        edit.IsReplacement ? (edit.New >= FewestNewInReplacement ? ReplacementKind(edit) : null)
        : edit.Words.Words < FewestClauseWords || edit.New < FewestNewInClause ? null
        : edit.Words.LeftWords > 0 ? ChangeKind.StatementDropped : ChangeKind.StatementAdded;

    /// <summary>If only one side has new words, its statement is added or dropped.</summary>
    private static ChangeKind ReplacementKind(EditedStatement edit) =>
        edit.NewLeft.Count == 0 ? ChangeKind.StatementAdded : edit.NewRight.Count == 0 ? ChangeKind.StatementDropped : ChangeKind.Wording;

    private static bool IsSource(LexiconGroup group) => group.Kind is "source";

    private static bool IsCause(LexiconGroup group) => group.Kind is "cause";

    private List<LexiconGroup> Senses(ComparedPassage passage, int start, int end) =>
        [.. lexicon.Touching(passage.Units, start, end).Select(hit => hit.Group)];
}
