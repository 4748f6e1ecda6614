using System.Globalization;
using NewsReader.Core.Documents;

namespace NewsReader.Commands.Documents;

/// <summary>A document's reading for a person at a terminal: its fields, then its blocks with their roles.</summary>
internal static class ParsedText
{
    public static void Write(TextWriter page, Document document)
    {
        Write(page, document.Headline is { IsDerived: true } ? "headline (derived)" : "headline", document.Headline?.Value);
        Write(page, "section", document.Section?.Value);
        Write(page, "medium", document.Medium.ToString().ToLowerInvariant());
        Write(page, "outlet", document.Outlet?.Value);
        Write(page, "reporter", document.Reporters.Count > 0 ? string.Join(", ", document.Reporters.Select(field => field.Value)) : null);
        Write(page, "dateline", document.Dateline?.Value);
        Write(page, "published", document.Published?.Value);
        Write(page, "modified", document.Modified?.Value);
        Write(page, "duration", document.Duration?.Value);
        Write(page, "address", document.Address?.Value);
        Write(page, "language", document.Language);
        foreach (var block in document.Blocks)
        {
            Write(page, document, block);
        }

        var separator = "\n";
        foreach (var problem in document.Problems)
        {
            page.Write($"{separator}! {problem.Message}\n");
            separator = "";
        }
    }

    private static void Write(TextWriter page, string name, string? value)
    {
        if (value is not null)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"{name + ':',-20}{value}\n"));
        }
    }

    private static void Write(TextWriter page, Document document, Block block)
    {
        page.Write($"\n[{block.Role}");
        if (block.Offset is { } offset)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $" {offset:hh\\:mm\\:ss}"));
        }

        if (block.Speaker is { } speaker)
        {
            var role = speaker.Role is null ? "" : $", {speaker.Role}";
            var manner = speaker.Manner is null ? "" : $" ({speaker.Manner})";
            page.Write($" | {speaker.Name}{role}{manner}");
        }

        page.Write("]\n");
        page.Write(document.Text.AsSpan(block.Content.Start, block.Content.Length));
        page.Write(block.Credit is { } credit ? $"\n  credit: {credit.Value}\n" : "\n");
    }
}
