using System.Globalization;
using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Commands;

/// <summary>A document's reading for a person at a terminal: its fields, then its blocks with their roles.</summary>
internal static class ParsedText
{
    public static string Of(Document document)
    {
        var page = new StringBuilder();
        Field(page, document.Headline is { IsDerived: true } ? "headline (derived)" : "headline", document.Headline?.Value);
        Field(page, "section", document.Section?.Value);
        Field(page, "medium", document.Medium.ToString().ToLowerInvariant());
        Field(page, "outlet", document.Outlet?.Value);
        Field(page, "reporter", document.Reporters.Count > 0 ? string.Join(", ", document.Reporters.Select(field => field.Value)) : null);
        Field(page, "dateline", document.Dateline?.Value);
        Field(page, "published", document.Published?.Value);
        Field(page, "modified", document.Modified?.Value);
        Field(page, "duration", document.Duration?.Value);
        Field(page, "address", document.Address?.Value);
        Field(page, "language", document.Language);
        foreach (var block in document.Blocks)
        {
            Add(page, document, block);
        }

        foreach (var problem in document.Problems)
        {
            page.AppendLine().Append("! ").Append(problem.Message);
        }

        return page.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    private static void Field(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"{name + ':',-20}").AppendLine(value);
        }
    }

    private static void Add(StringBuilder page, Document document, Block block)
    {
        page.AppendLine().Append('[').Append(block.Role);
        if (block.Offset is { } offset)
        {
            page.Append(CultureInfo.InvariantCulture, $" {offset:hh\\:mm\\:ss}");
        }

        if (block.Speaker is { } speaker)
        {
            page.Append(" | ").Append(speaker.Name).Append(speaker.Role is null ? "" : ", " + speaker.Role).Append(speaker.Manner is null ? "" : $" ({speaker.Manner})");
        }

        page.AppendLine("]").AppendLine(block.Content.Of(document.Text));
        if (block.Credit is { } credit)
        {
            page.Append("  credit: ").AppendLine(credit.Value);
        }
    }
}
