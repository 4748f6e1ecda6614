using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsReader.Tests.Reading.Pdf;

/// <summary>Writes PDF files object by object, so that a test can write what no library would.</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> objects = [];

    /// <summary>The number that the next object has.</summary>
    public int Next => objects.Count + 1;

    /// <summary>Adds an object; returns a reference to it.</summary>
    public string Add(string content)
    {
        objects.Add(Encoding.Latin1.GetBytes(content));
        return Reference(objects.Count);
    }

    /// <summary>Adds a stream; returns a reference to it.</summary>
    /// <param name="entries">Entries of its dictionary besides its length.</param>
    public string AddStream(byte[] content, string entries = "")
    {
        var opening = Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {entries} >>\nstream\n"));
        objects.Add([.. opening, .. content, .. "\nendstream"u8]);
        return Reference(objects.Count);
    }

    /// <summary>Adds a stream packed with deflate.</summary>
    public string AddPacked(byte[] content)
    {
        var target = new MemoryStream();
        using (var packing = new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(content);
        }

        return AddStream(target.ToArray(), "/Filter /FlateDecode");
    }

    /// <summary>A document whose pages all have the same content.</summary>
    /// <param name="addContent">Adds the content and returns its reference.</param>
    /// <param name="resources">Entries of the pages' resources.</param>
    public static byte[] Document(Func<RawPdf, string> addContent, int pages = 1, Func<RawPdf, string>? resources = null, string trailer = "")
    {
        var pdf = new RawPdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var content = addContent(pdf);
        var more = resources?.Invoke(pdf) ?? "";
        var tree = Reference(pdf.Next + pages);
        var kids = Enumerable.Range(0, pages).Select(_ => pdf.Add($"<< /Type /Page /Parent {tree} /MediaBox [0 0 595 842] "
            + $"/Resources << /Font << /F1 {font} >> {more} >> /Contents {content} >>")).ToList();
        pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', kids)}] >>"));
        var root = pdf.Add($"<< /Type /Catalog /Pages {tree} >>");
        return pdf.Build($"/Root {root} {trailer}");
    }

    /// <summary>The file.</summary>
    /// <param name="trailer">Entries of its trailer besides its size.</param>
    public byte[] Build(string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n")));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} {trailer} >>\nstartxref\n{start}\n%%EOF");
        file.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return file.ToArray();
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");
}
