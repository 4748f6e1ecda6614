using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>
/// Finds the changes to check of a comparison: statement by statement, each once, ranked. A pure function of the rows; swapping the
/// sides mirrors every entry.
/// </summary>
internal sealed class ChangeFinder
{
    /// <summary>
    /// Below this confidence the two sides of a row may not be the same passage: nothing is claimed of single words there.
    /// </summary>
    private const double LeastConfidence = 0.7;

    /// <summary>Minimum number of new words, or share of new words, that makes an unpaired sentence a claim.</summary>
    private const int FewestNew = 2;

    /// <summary>Share of a sentence's words: in a short one a single new word makes a claim of its own.</summary>
    private const double LeastNewShare = 0.3;

    /// <summary>Maximum number of edited places compared one by one. A pair with more is compared as a whole, in linear time.</summary>
    private const int MostRegions = 64;

    private readonly ChangeSide left;
    private readonly ChangeSide right;
    private readonly ChangeLexicon lexicon;
    private readonly KindJudge judge;
    private readonly List<ChangeDraft> drafts = [];

    private ChangeFinder(ChangeSide left, ChangeSide right, ChangeLexicon lexicon)
    {
        (this.left, this.right, this.lexicon) = (left, right, lexicon);
        judge = new(new(left, right, lexicon), lexicon);
    }

    /// <summary>The changes, gravest first.</summary>
    /// <param name="rows">The rows of the report.</param>
    /// <param name="around">The rows of what surrounds it.</param>
    /// <param name="left">The left text: report and surroundings.</param>
    /// <param name="right">The right text.</param>
    /// <param name="language">The language of the texts, if known.</param>
    /// <param name="cancellation">Checked between rows.</param>
    public static List<StatementChange> Find(
        List<PlacedRow> rows, List<PlacedRow> around, (ComparedText Body, ComparedText Around) left,
            (ComparedText Body, ComparedText Around) right,
        string? language, CancellationToken cancellation)
    {
        var stems = new Dictionary<string, string?>(StringComparer.Ordinal);
        var finder =
            new ChangeFinder(new(left.Body, left.Around, stems), new(right.Body, right.Around, stems), ChangeLexicon.For(language));
        for (var index = 0; index < rows.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.Read(rows[index], index, left.Body, right.Body);
        }

        for (var index = 0; index < around.Count; index++)
        {
            finder.ReadAround(around[index], rows.Count + index);
        }

        return new ChangeRanking(finder.left, finder.right, finder.lexicon).Rank(finder.drafts);
    }

    /// <summary>
    /// A row of the surroundings: headlines, captions and correction lines are compared; a new correction line is the gravest
    /// change of all.
    /// </summary>
    private void ReadAround(PlacedRow placed, int row)
    {
        var roles =
            new[] { placed.Left is { } before
                ? left.Around.Blocks[before].Role
                : (BlockRole?)null, placed.Right is { } after
                ? right.Around.Blocks[after].Role
                : null };
        if (placed.Left is not null && placed.Right is not null)
        {
            if (roles.All(role => role is BlockRole.Headline or BlockRole.Standfirst or BlockRole.Caption)
                || IsCorrection(ChangeSide.PassageOf(left.Around, placed.Row.Left))
                || IsCorrection(ChangeSide.PassageOf(right.Around, placed.Row.Right)))
            {
                Read(placed, row, left.Around, right.Around);
            }
        }
        else
        {
            ReadAlone(placed, row, placed.Left is null ? right.Around : left.Around, correctionsOnly: true);
        }
    }

    private void Read(PlacedRow placed, int row, ComparedText before, ComparedText after)
    {
        switch (placed.Row.Wording)
        {
            case Wording.OnlyLeft:
                ReadAlone(placed, row, before, correctionsOnly: false);
                break;
            case Wording.OnlyRight:
                ReadAlone(placed, row, after, correctionsOnly: false);
                break;
            case Wording.Reworded when placed.Row.IsReplaced || placed.Row.Confidence < LeastConfidence:
                ReadUnsure(placed, row, before, after);
                break;
            case Wording.Reworded:
                ReadPair(placed, row, ChangeSide.PassageOf(before, placed.Row.Left), ChangeSide.PassageOf(after, placed.Row.Right));
                break;
        }

        foreach (var speaker in placed.Findings.Where(finding => finding.Kind == MaterialKind.QuoteSpeaker))
        {
            drafts.Add(ChangeDraft.OfSpeaker(row, speaker));
        }
    }

    private void ReadPair(PlacedRow placed, int row, ComparedPassage before, ComparedPassage after)
    {
        var regions = EditRegions.Of(placed.Row, before, after);
        foreach (var words in regions.Count > MostRegions ? [new Hunk(0, before.Units.Length, 0, after.Units.Length)] : regions)
        {
            var edit = Edit(before, after, words);
            if (!IsFurniture(before, words.Left, words.LeftEnd)
                && !IsFurniture(after, words.Right, words.RightEnd)
                && judge.Of(edit, placed.Findings) is { } kind)
            {
                drafts.Add(ChangeDraft.Of(kind, row, edit));
            }
        }
    }

    /// <summary>A pair that may be two different passages: what either says that the other text lacks.</summary>
    private void ReadUnsure(PlacedRow placed, int row, ComparedText before, ComparedText after)
    {
        if (placed.Row.Shape == Shape.One)
        {
            var (one, other) = (ChangeSide.PassageOf(before, placed.Row.Left), ChangeSide.PassageOf(after, placed.Row.Right));
            var edit = Edit(one, other, new(0, one.Units.Length, 0, other.Units.Length));
            var (dropped, added) = (IsStatement(one, edit.NewLeft), IsStatement(other, edit.NewRight));
            if (dropped || added)
            {
                drafts.Add(ChangeDraft.OfUnsure(row, edit, dropped, added));
            }

            return;
        }

        foreach (var sentence in placed.Row.Left)
        {
            AddAlone(ChangeSide.PassageOf(before, [sentence]), row, isLeft: true, isCutQuote: false);
        }

        foreach (var sentence in placed.Row.Right)
        {
            AddAlone(ChangeSide.PassageOf(after, [sentence]), row, isLeft: false, isCutQuote: false);
        }
    }

    private void ReadAlone(PlacedRow placed, int row, ComparedText text, bool correctionsOnly)
    {
        var isLeft = placed.Right is null;
        var passage = ChangeSide.PassageOf(text, isLeft ? placed.Row.Left : placed.Row.Right);
        if (!correctionsOnly || IsCorrection(passage))
        {
            AddAlone(passage, row, isLeft, placed.Findings.Any(finding => finding.Kind == MaterialKind.QuoteWording));
        }
    }

    private bool IsCorrection(ComparedPassage passage) =>
        lexicon.Has(passage.Units, 0, Math.Min(passage.Units.Length, ChangeRanking.CorrectionWithin), "correction");

    private void AddAlone(ComparedPassage passage, int row, bool isLeft, bool isCutQuote)
    {
        var lacking = NewWords(passage, 0, passage.Units.Length, null, 0, 0, isLeft ? right.Vocabulary : left.Vocabulary);
        if (!IsFurniture(passage, 0, passage.Units.Length) && IsStatement(passage, lacking))
        {
            drafts.Add(ChangeDraft.OfAlone(row, passage, lacking, isLeft, isCutQuote));
        }
    }

    private bool IsStatement(ComparedPassage passage, IReadOnlyList<int> lacking) =>
        lacking.Count >= FewestNew
            || (lacking.Count > 0
                && lacking.Count >= LeastNewShare * passage.Units.Count(unit => left.Vocabulary.StemOf(unit) is not null));

    private bool IsFurniture(ComparedPassage passage, int start, int end) => lexicon.Has(passage.Units, start, end, "furniture");

    private EditedStatement Edit(ComparedPassage before, ComparedPassage after, Hunk words) => new(
        before,
        after,
        words,
        NewWords(before, words.Left, words.LeftEnd, after, words.Right, words.RightEnd, right.Vocabulary),
        NewWords(after, words.Right, words.RightEnd, before, words.Left, words.LeftEnd, left.Vocabulary));

    /// <summary>Indexes of the informative words that the other text has nowhere, in no form.</summary>
    private static List<int> NewWords(ComparedPassage passage, int start, int end, ComparedPassage? facing, int facingStart, int facingEnd,
        Vocabulary other)
    {
        var lacking = new List<int>();
        for (var index = start; index < end; index++)
        {
            if (other.StemOf(passage.Units[index]) is { } stem && !other.Has(stem)
                && !(facing is not null && SameMeaning.IsIn(passage, index, facing, facingStart, facingEnd)))
            {
                lacking.Add(index);
            }
        }

        return lacking;
    }
}
