using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Core.Comparison;
using NewsReader.Core.Stories;
using NewsReader.Storage;
using Comparison = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>Two texts side by side, sentence by sentence.</summary>
internal sealed class ComparisonModel(ArticleStore articles, QuoteStore quotes, CorrectionStore said, TimeProvider clock) : PageModel
{
    /// <summary>Below this share of rows with a partner, two texts hardly tell the same story.</summary>
    private const double AlikeFrom = 0.1;

    public ComparisonAddress Address { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = null!;

    public ComparedSides Sides { get; private set; } = null!;

    public ComparisonLayout Layout { get; private set; } = null!;

    /// <summary>The fields that differ and whose values no row shows already.</summary>
    public IEnumerable<FieldItem> Fields =>
        Comparison.Fields
            .Where(change => change.Name is not "standfirst" && change.Wording is not Wording.Same)
            .Select(change => new FieldItem(change, Sides));

    /// <summary>Names of the fields that say the same in both texts.</summary>
    public IReadOnlyList<string> SameFields =>
        [.. Comparison.Fields.Where(change => change.Wording is Wording.Same).Select(change => change.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether both sides are one and the same text of the collection.</summary>
    public bool IsItself => Sides.Left.Revision.Id == Sides.Right.Revision.Id;

    public bool IsIdentical => Comparison.Rows.All(row => row.Wording is Wording.Same && !row.IsMoved);

    /// <summary>Whether the words are the same and only how they are written differs.</summary>
    public bool IsFormOnly => !IsIdentical && Comparison.Rows.All(row => row.Wording is Wording.Same or Wording.FormOnly && !row.IsMoved);

    public bool IsUnlike
    {
        get
        {
            var paired = Comparison.Rows.Count(row => row.Left.Count > 0 && row.Right.Count > 0);
            return paired < Comparison.Rows.Count * AlikeFrom;
        }
    }

    /// <summary>Whether the texts are shown whole instead of in rows, which would hardly hold a pair.</summary>
    public bool ShowsTexts => IsUnlike && !Address.ShowsAll;

    /// <summary>The rows a reader who goes from change to change stops at.</summary>
    public IReadOnlyList<RowItem> Changes { get; private set; } = [];

    /// <summary>The pairs of sentences of which readers said that they are not the same passage.</summary>
    public IReadOnlyList<PassageCorrection> Parted { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string left, string right, CancellationToken cancellation) =>
        await LoadAsync(left, right, cancellation) ? Page() : NotFound();

    /// <summary>Keeps what a reader says of a row, or takes back what one said before.</summary>
    /// <param name="row">The row whose sentences are not the same passage.</param>
    /// <param name="again">Index of a pair among <see cref="Parted"/> that is the same passage after all.</param>
    public async Task<IActionResult> OnPostAsync(string left, string right, int? row, int? again, CancellationToken cancellation)
    {
        if (!await LoadAsync(left, right, cancellation))
        {
            return NotFound();
        }

        if (row is { } number && number >= 1 && number <= Comparison.Rows.Count)
        {
            await PartAsync(Comparison.Rows[number - 1], cancellation);
        }
        else if (again is { } index && index >= 0 && index < Parted.Count)
        {
            await SayAsync(Parted[index] with { AreSame = true }, cancellation);
        }

        return LocalRedirect(Url.Content($"~/{Address}") + (row is null ? "" : $"#row-{row}"));
    }

    private async Task PartAsync(Row row, CancellationToken cancellation)
    {
        foreach (var sentence in row.Left)
        {
            foreach (var other in row.Right)
            {
                await SayAsync(new(sentence.Of(Comparison.Left.Text), other.Of(Comparison.Right.Text), AreSame: false), cancellation);
            }
        }
    }

    /// <summary>Whether both sentences stand in these very texts, each on its side.</summary>
    private bool IsHere(PassageCorrection pair) =>
        Comparison.Left.Text.Contains(pair.Left, StringComparison.Ordinal) && Comparison.Right.Text.Contains(pair.Right, StringComparison.Ordinal);

    private Task SayAsync(PassageCorrection correction, CancellationToken cancellation) =>
        said.AddPassageAsync(Sides.Left.Revision.ArticleId, Sides.Right.Revision.ArticleId, correction, clock.GetUtcNow(), cancellation);

    private async Task<bool> LoadAsync(string left, string right, CancellationToken cancellation)
    {
        if (RevisionReference.Parse(left) is not { } first
            || RevisionReference.Parse(right) is not { } second
            || await articles.FindAsync(first, cancellation) is not { } leftText
            || await articles.FindAsync(second, cancellation) is not { } rightText)
        {
            return false;
        }

        Address = ComparisonAddress.Of(first, second, Request.Query);
        var names = VersionNames.Of(leftText, rightText);
        Sides = new(new Side(leftText, names.Left, "left"), new Side(rightText, names.Right, "right"));
        var corrections = await said.PassagesAsync(leftText.ArticleId, rightText.ArticleId, cancellation);
        Comparison = Comparison.Of(leftText.Document, rightText.Document, corrections);
        Parted = [.. corrections.GroupBy(pair => (pair.Left, pair.Right)).Select(pair => pair.Last()).Where(pair => !pair.AreSame && IsHere(pair))];
        var spoken = new ComparedQuotes(
            Comparison.Rows, await quotes.OfRevisionAsync(leftText.Id, cancellation), await quotes.OfRevisionAsync(rightText.Id, cancellation));
        Layout = new ComparisonLayout(Comparison, Sides, spoken);
        Changes = [.. Layout.Rows.Where(row => row.IsChange)];
        return true;
    }
}
