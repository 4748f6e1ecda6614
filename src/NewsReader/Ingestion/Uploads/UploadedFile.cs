using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion.Uploads;

/// <summary>A document as uploaded.</summary>
/// <param name="Name">The name it comes under.</param>
/// <param name="Format">How it is written; <see langword="null"/> when that is nothing we read.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="CopyAsync">Copies its bytes to where they are held.</param>
internal sealed record UploadedFile(string Name, Format? Format, long Length, Func<Stream, CancellationToken, Task> CopyAsync)
{
    /// <summary>A file of a form.</summary>
    public static UploadedFile Of(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return new(name.Length > 0 ? name : "a file without a name", FormatOf(name, file), file.Length, file.CopyToAsync);
    }

    private static Format? FormatOf(string name, IFormFile file)
    {
        using var opening = file.OpenReadStream();
        var bytes = new byte[FormatDetection.Opening];
        return FormatDetection.FormatOf(name, bytes.AsSpan(0, opening.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    /// <summary>Text that was pasted or typed.</summary>
    public static UploadedFile Of(string text, Format format)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new("pasted text", format, bytes.Length, (target, cancellation) => target.WriteAsync(bytes, cancellation).AsTask());
    }
}
