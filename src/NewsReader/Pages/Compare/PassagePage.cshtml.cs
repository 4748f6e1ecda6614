using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Pages.Compare;

/// <summary>The form to mark a row as different passages, or to pair an unmatched passage.</summary>
[Authorize(AccessPolicies.Editors)]
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class PassagePageModel(ArticleStore articles, CorrectionStore corrections, TimeProvider clock) : PageModel
{
    private const string LeftSide = "left";
    private const string RightSide = "right";

    private Comparison comparison = null!;
    private Revision leftText = null!;
    private Revision rightText = null!;
    private Row row = null!;

    /// <summary>The row's number, from 1.</summary>
    public int Number { get; private set; }

    public string LeftName { get; private set; } = "";

    public string RightName { get; private set; } = "";

    public IReadOnlyList<string> Left => Texts(comparison.Left.Text, row.Left);

    public IReadOnlyList<string> Right => Texts(comparison.Right.Text, row.Right);

    /// <summary>The row in its comparison, below the site's root.</summary>
    public string Back => $"{ComparedSides.AddressOf(leftText, rightText)}#row-{Number}";

    /// <summary>Whether both texts have something in the row.</summary>
    public bool IsPair => row.Left.Count > 0 && row.Right.Count > 0;

    /// <summary>What the row's sentences could belong to instead, for each side that has one.</summary>
    public IEnumerable<PassageChoice> Choices
    {
        get
        {
            if (row.Left.Count > 0)
            {
                yield return new(LeftSide, RightName, Alone(Wording.OnlyRight));
            }

            if (row.Right.Count > 0)
            {
                yield return new(RightSide, LeftName, Alone(Wording.OnlyLeft));
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(string left, string right, [FromRoute(Name = "row")] int number,
        CancellationToken cancellation) =>
        await LoadAsync(left, right, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string left, string right, [FromRoute(Name = "row")] int number, string side, int other, CancellationToken cancellation)
    {
        if (!await LoadAsync(left, right, number, cancellation)
            || Choices.FirstOrDefault(choice => string.Equals(choice.Side, side, StringComparison.Ordinal)) is not { } choice
            || choice.Candidates.FirstOrDefault(candidate => candidate.Row == other).Sentence is not { } sentence)
        {
            return NotFound();
        }

        await KeepAsync(side is LeftSide ? new(Left[0], sentence, AreSame: true) : new(sentence, Right[0], AreSame: true), cancellation);
        return LocalRedirect("~/" + Back);
    }

    /// <summary>Keeps that no sentence of the row's one side is the same passage as one of the other.</summary>
    public async Task<IActionResult> OnPostPartAsync(string left, string right, [FromRoute(Name = "row")] int number,
        CancellationToken cancellation)
    {
        if (!await LoadAsync(left, right, number, cancellation))
        {
            return NotFound();
        }

        foreach (var pair in Left.SelectMany(_ => Right, (one, other) => new PassageCorrection(one, other, AreSame: false)))
        {
            await KeepAsync(pair, cancellation);
        }

        return LocalRedirect("~/" + Back);
    }

    private Task KeepAsync(PassageCorrection correction, CancellationToken cancellation) =>
        corrections.AddPassageAsync(leftText.ArticleId, rightText.ArticleId, correction, clock.GetUtcNow(), cancellation);

    private async Task<bool> LoadAsync(string left, string right, int number, CancellationToken cancellation)
    {
        if (await articles.FindPairAsync(left, right, cancellation) is not { } pair)
        {
            return false;
        }

        (leftText, rightText) = pair;
        (LeftName, RightName) = VersionNames.Of(leftText, rightText);
        comparison = await corrections.CompareAsync(leftText, rightText, cancellation);
        if (number < 1 || number > comparison.Rows.Count)
        {
            return false;
        }

        (Number, row) = (number, comparison.Rows[number - 1]);
        return true;
    }

    private List<(int Row, string Sentence)> Alone(Wording wording) =>
        [.. comparison.Rows.Index()
            .Where(other => other.Item.Wording == wording)
            .Select(other => (other.Index + 1, wording is Wording.OnlyLeft
            ? other.Item.Left[0].Of(comparison.Left.Text)
            : other.Item.Right[0].Of(comparison.Right.Text)))];

    private static List<string> Texts(string text, IReadOnlyList<TextSpan> sentences) =>
        [.. sentences.Select(sentence => sentence.Of(text))];
}
