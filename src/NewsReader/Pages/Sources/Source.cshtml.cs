using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Ingestion.Reading;
using NewsReader.Storage;

namespace NewsReader.Pages.Sources;

/// <summary>A source as it was received: shown as plain characters, or handed over byte for byte.</summary>
internal sealed class SourceModel(SourceStore sources, WithdrawalStore withdrawals) : PageModel
{
    /// <summary>Characters shown on the page; the download has all of them.</summary>
    private const int MostShown = 200_000;

    public Source Source { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public long Length { get; private set; }

    public bool IsCut { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await sources.FindAsync(id, cancellation) is not { } source)
        {
            return NotFound();
        }

        if (await withdrawals.OfSourceAsync(id, cancellation) is not null)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Source = source;
        var bytes = await sources.BytesAsync(source.Sha256, cancellation);
        var text = CharsetDecoder.Decode(bytes).Text;
        (Length, IsCut) = (bytes.Length, text.Length > MostShown);
        Text = IsCut ? text[..MostShown] : text;
        return Page();
    }

    /// <summary>The bytes, always as a download and never as a page.</summary>
    public async Task<IActionResult> OnGetBytesAsync(long id, CancellationToken cancellation) =>
        await sources.FindAsync(id, cancellation) is not { } source ? NotFound()
        : await withdrawals.OfSourceAsync(id, cancellation) is not null ? StatusCode(StatusCodes.Status410Gone)
        : File(await sources.BytesAsync(source.Sha256, cancellation), "application/octet-stream", FileName(source));

    private static string FileName(Source source) => Path.GetFileName(source.Origin) is { Length: > 0 } name ? name : $"source-{source.Id}";
}
