using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Text;
using NewsReader.Following.Fetching;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Requests;

namespace NewsReader.Pages.Add;

/// <summary>Where people give reports: files, or pasted text.</summary>
[Authorize(AccessPolicies.Editors)]
[EnableRateLimiting(RateLimits.Uploads)]
[UploadLimit]
[RequestFormLimits(
    MultipartBodyLengthLimit = UploadLimitAttribute.MostBytes,
    ValueLengthLimit = DocumentReader.LargestSize)]
[DisableRequestTimeout]
internal sealed class AddModel(PendingUploads desk, UploadConfirmation keeper) : PageModel
{
    /// <summary>What pasted text may be written as, with what people call it.</summary>
    public static IReadOnlyList<(Format Format, string Name)> Formats { get; } =
        [.. FormatTable.All.Where(entry => entry.IsText).Select(entry => (entry.Format, entry.Label))];

    /// <summary>What is missing, for a person; <see langword="null"/> while nothing is.</summary>
    public string? Objection { get; private set; }

    /// <summary>The text as it was pasted, for a page that is shown again.</summary>
    public string? Text { get; private set; }

    /// <summary>The address that another program, or a person in the wrong field, gave; <see langword="null"/> without one.</summary>
    public string? Address { get; private set; }

    /// <summary>What the text is written as, for a page that is shown again.</summary>
    public Format Format { get; private set; }

    /// <param name="address">An address that is filled in, as by the share menu of a phone.</param>
    /// <param name="text">What some programs share instead: an address, or words with one among them.</param>
    public void OnGet(string? address, string? text) => Address = Shared(address) ?? Shared(text);

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile> files, string? text, Format format, bool once,
        CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        (Text, Format) = (text, format);
        if (Addresses.AreAll(text))
        {
            Objection =
                "This is an address. It is filled in above: preview it there."
                + (files.Count > 0 ? " Choose the other files again, too." : "");
            Address = Shared(text);
            return Page();
        }

        var deliveries = files.Where(file => file.FileName.Length > 0).Select(UploadedFile.Of).ToList();
        if (!string.IsNullOrWhiteSpace(text))
        {
            deliveries.Add(UploadedFile.Of(text, format));
        }

        if (deliveries.Count == 0)
        {
            Objection = "There is nothing to read yet: choose files, or paste a text.";
            return Page();
        }

        return await desk.ReceiveAsync(deliveries, cancellation) is not { } batch ? this.Busy()
            : once && !await keeper.KeepAsync(batch, batch.Readable, cancellation) ? this.Busy()
            : LocalRedirect(Url.Content($"~/add/{batch.Id}"));
    }

    /// <summary>The first address of the web in shared words, or <see langword="null"/>.</summary>
    private static string? Shared(string? words) =>
        words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(FetchAddress.IsOfWeb);
}
