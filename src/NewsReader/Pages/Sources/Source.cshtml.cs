using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Pages.Sources;

/// <summary>A source as it was received: shown as plain characters, or handed over byte for byte.</summary>
internal sealed class SourceModel(SourceStore sources, WithdrawalStore withdrawals) : PageModel
{
    /// <summary>Characters shown on the page; the download has all of them.</summary>
    private const int MostShown = 200_000;

    private bool isWithdrawn;

    public Source Source { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public long Length { get; private set; }

    public bool IsCut { get; private set; }

    private int Missing => isWithdrawn ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await ReadAsync(id, cancellation) is not { } bytes)
        {
            return StatusCode(Missing);
        }

        var text = CharsetDecoder.Decode(bytes, stated: HttpFacts.CharsetOf(Source.MediaType)).Text;
        (Length, IsCut) = (bytes.Length, text.Length > MostShown);
        Text = IsCut ? text[..MostShown] : text;
        return Page();
    }

    /// <summary>The bytes, always as a download and never as a page.</summary>
    public async Task<IActionResult> OnGetBytesAsync(long id, CancellationToken cancellation) =>
        await ReadAsync(id, cancellation) is { } bytes ? File(bytes, "application/octet-stream", Source.FileName) : StatusCode(Missing);

    /// <summary>The source's bytes; <see langword="null"/> when it never was, or what was read from it is withdrawn.</summary>
    private async Task<byte[]?> ReadAsync(long id, CancellationToken cancellation)
    {
        if (await sources.FindAsync(id, cancellation) is not { } source)
        {
            return null;
        }

        Source = source;
        isWithdrawn = await withdrawals.OfSourceAsync(id, cancellation) is not null;
        return isWithdrawn ? null : await sources.BytesAsync(source.Sha256, cancellation);
    }
}
