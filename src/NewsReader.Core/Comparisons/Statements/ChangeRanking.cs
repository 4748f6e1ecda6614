using NewsReader.Core.Documents;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Ranks changes by a linear model and drops duplicates.</summary>
internal sealed class ChangeRanking(ChangeSide left, ChangeSide right, ChangeLexicon lexicon)
{
    /// <summary>A correction line says so in its first words.</summary>
    public const int CorrectionWithin = 8;

    /// <summary>From this share of common new words on, two entries are the same change.</summary>
    private const double SameChange = 0.7;

    /// <summary>
    /// Number of the gravest entries searched for a duplicate. Searching all of a long list would take too long.
    /// </summary>
    private const int MostRemembered = 200;

    /// <summary>Maximum number of new words that raise the score of a statement.</summary>
    private const int MostCounted = 10;

    /// <summary>The first sentences after the opening one, which weigh more than the rest.</summary>
    private const int NearOpening = 3;

    /// <summary>The changes with scores and words, gravest first; of equals the one nearer to the top of its text.</summary>
    public List<StatementChange> Rank(List<ChangeDraft> drafts)
    {
        var ranked = drafts.Select(draft => (Draft: draft, Score: Score(draft)))
            .OrderByDescending(entry => entry.Score).ThenBy(entry => Place(entry.Draft)).ThenBy(entry => entry.Draft.Row).ToList();
        var changes = new List<StatementChange>(ranked.Count);
        var told = new List<HashSet<string>>();
        foreach (var (draft, score) in ranked)
        {
            var words = draft.New.ToHashSet(StringComparer.Ordinal);
            if (words.Count > 0 && told.Exists(other => IsSame(other, words)))
            {
                continue;
            }

            if (told.Count < MostRemembered)
            {
                told.Add(words);
            }

            changes.Add(new(draft.Kind, draft.Row, draft.Left?.Span, draft.Right?.Span, Math.Round(score, 3),
                ChangeWords.Of(draft, left.Body.Text, right.Body.Text)));
        }

        return changes;
    }

    private static bool IsSame(HashSet<string> one, HashSet<string> other) =>
        one.Count > 0 && one.Count(other.Contains) >= SameChange * Math.Max(one.Count, other.Count);

    private double Score(ChangeDraft draft) =>
        ChangeWeights.Of(draft.Kind)
            + Opening(draft) + Content(draft) + (Math.Min(draft.New.Count, MostCounted) * ChangeWeights.Of("each-new-word"));

    private double Opening(ChangeDraft draft)
    {
        if (Role(draft.Left, left) is BlockRole.Headline || Role(draft.Right, right) is BlockRole.Headline)
        {
            return ChangeWeights.Of("headline");
        }

        return Math.Min(SentenceOf(draft.Left, left), SentenceOf(draft.Right, right)) switch
        {
            0 => ChangeWeights.Of("opening"),
            <= NearOpening => ChangeWeights.Of("near-opening"),
            _ => 0,
        };
    }

    private double Content(ChangeDraft draft)
    {
        var hits = Hits(draft.Left).Concat(Hits(draft.Right)).Select(hit => hit.Group).ToList();
        return (hits.Exists(group => group.Family is "fate" or "arrest") ? ChangeWeights.Of("fate") : 0)
            + (IsFigured(draft.Left) || IsFigured(draft.Right) ? ChangeWeights.Of("figure") : 0)
            + (IsCorrection(draft.Left) || IsCorrection(draft.Right) ? ChangeWeights.Of("correction") : 0);
    }

    private IEnumerable<LexiconHit> Hits(DraftWords? words) =>
        words?.Passage is { } passage ? lexicon.In(passage.Units, words.Start, words.End) : [];

    private static bool IsFigured(DraftWords? words) =>
        words?.Passage is { } passage && Array.Exists(passage.Units[words.Start..words.End], unit => unit.Kind == FormKind.Number);

    private bool IsCorrection(DraftWords? words) =>
        words?.Passage is { } passage && lexicon.Has(passage.Units, 0, Math.Min(passage.Units.Length, CorrectionWithin), "correction");

    private static BlockRole? Role(DraftWords? words, ChangeSide side) =>
        words?.Passage is { } passage && ReferenceEquals(passage.Source, side.Around)
            ? side.Around.Blocks[passage.Sentences[0]].Role
            : null;

    /// <summary>How far down in the report the words are, in sentences.</summary>
    private static int SentenceOf(DraftWords? words, ChangeSide side) => words is null ? int.MaxValue
        : words.Passage is { } passage
            ? (ReferenceEquals(passage.Source, side.Around) ? int.MaxValue : passage.Sentences[0])
            : ChangeSide.IndexOf(side.Body.Sentences, words.Span);

    /// <summary>Where in its text a change is, from 0 at the top to 1; the earlier of both sides.</summary>
    private double Place(ChangeDraft draft) => Math.Min(
        draft.Left is { } before
            ? (double)before.Span.Start / Math.Max(1, left.Body.Text.Length)
            : 1, draft.Right is { } after
            ? (double)after.Span.Start / Math.Max(1, right.Body.Text.Length)
            : 1);
}
