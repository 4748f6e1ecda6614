using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Facts;
using NewsReader.Ingestion.Uploads;
using NewsReader.Requests;

namespace NewsReader.Pages.Add;

/// <summary>An upload: the preview before it is added, the outcome afterwards.</summary>
[Authorize(AccessPolicies.Editors)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[DisableRequestTimeout]
internal sealed class BatchModel(PendingUploads desk, UploadConfirmation keeper, Previewer previewer) : PageModel
{
    /// <summary>Maximum number of documents with a preview.</summary>
    private const int MostShown = 10;

    /// <summary>Bytes that are read to be shown, whatever the number of documents.</summary>
    private const long MostBytes = 4 << 20;

    public UploadBatch Batch { get; private set; } = null!;

    /// <summary>How far it was when the page was asked for.</summary>
    public UploadProgress Progress { get; private set; } = null!;

    /// <summary>How the first documents are read.</summary>
    public IReadOnlyList<Preview> Previews { get; private set; } = [];

    /// <summary>What the documents shown become, in a sentence; <see langword="null"/> when one document says it itself.</summary>
    public string? Outcome => Previews.Count < 2 ? null : BatchOutcome.Of(Previews);

    /// <summary>Documents that are not shown: there are too many of them.</summary>
    public IReadOnlyList<Upload> Unread { get; private set; } = [];

    /// <summary>Documents that cannot be added, and why.</summary>
    public IReadOnlyList<(string Name, string Reason)> Refused { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (desk.Find(id) is not { } batch)
        {
            return NotFound();
        }

        (Batch, Progress) = (batch, batch.Progress);
        if (Progress.IsKept || await TryPreviewAsync(cancellation))
        {
            return Page();
        }

        Progress = batch.Progress;
        return Progress.IsKept ? Page() : NotFound();
    }

    /// <summary>The facts that cannot be stored, in sentences.</summary>
    public IReadOnlyList<string> FactErrors { get; private set; } = [];

    // With its name, the other fields of a form without facts are not read as facts.
    public async Task<IActionResult> OnPostAsync(string id, int[] keep, bool drop,
        [FromForm(Name = "facts")] Dictionary<int, FactsForm>? facts, CancellationToken cancellation)
    {
        if (desk.Find(id) is not { } batch)
        {
            return NotFound();
        }

        if (drop && !batch.IsKept)
        {
            desk.Drop(batch);
            return LocalRedirect(Url.Content("~/add"));
        }

        if (!TryReadFacts(batch, facts ?? [], out var given))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await OnGetAsync(id, cancellation);
        }

        return await keeper.KeepAsync(batch, batch.Readable.Where(upload => keep.Contains(upload.Number)), given, cancellation)
            ? LocalRedirect(Url.Content($"~/add/{id}"))
            : this.Busy();
    }

    private bool TryReadFacts(UploadBatch batch, Dictionary<int, FactsForm> forms, out Dictionary<int, GivenFacts> given)
    {
        given = [];
        var errors = new List<string>();
        foreach (var upload in batch.Readable)
        {
            if (forms.GetValueOrDefault(upload.Number) is { } form)
            {
                given[upload.Number] = form.Read(out var wrong);
                errors.AddRange(wrong.Values.Select(messages => $"{upload.Name}: {string.Join(' ', messages)}"));
            }
        }

        FactErrors = errors;
        return errors.Count == 0 && ModelState.IsValid;
    }

    /// <summary>The outcome of each document as it comes to be known, as server-sent events; the last says that all is done.</summary>
    public static async IAsyncEnumerable<SseItem<UploadEvent>> FollowAsync(UploadBatch batch,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (number, outcome) in batch.FollowAsync(cancellation))
        {
            yield return new(UploadEvent.Of(number, outcome), "outcome");
        }

        yield return new(new UploadEvent(0, "", null), "done");
    }

    /// <returns>Whether the bytes were there to the end: while they are read, another window may keep or drop them.</returns>
    private async Task<bool> TryPreviewAsync(CancellationToken cancellation)
    {
        try
        {
            await PreviewAsync(cancellation);
            return true;
        }
        catch (Exception gone) when (gone is DirectoryNotFoundException or FileNotFoundException)
        {
            return false;
        }
    }

    private async Task PreviewAsync(CancellationToken cancellation)
    {
        var (waiting, unread, bytes) = (new List<(Upload Upload, byte[] Bytes)>(), new List<Upload>(), 0L);
        foreach (var upload in Batch.Readable)
        {
            bytes += upload.Length;
            if (waiting.Count > 0 && (waiting.Count == MostShown || bytes > MostBytes))
            {
                unread.Add(upload);
            }
            else
            {
                waiting.Add((upload, await desk.BytesAsync(Batch, upload, cancellation)));
            }
        }

        var previews = await previewer.ReadAsync(waiting, cancellation);
        Previews = [.. previews.Where(preview => preview.Refusal is null)];
        Unread = unread;
        Refused = [
            .. Batch.Uploads.Where(upload => upload.Refusal is not null).Select(upload => (upload.Name, upload.Refusal!)),
            .. previews.Where(preview => preview.Refusal is not null).Select(preview => (preview.Upload.Name, preview.Refusal!)),
        ];
    }
}
