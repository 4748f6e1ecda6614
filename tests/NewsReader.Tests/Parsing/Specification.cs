using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Parsing;

/// <summary>The examples of <c>docs/transcript-format.md</c>: an input block, then a reading block, under a heading.</summary>
internal sealed record Specification(string Title, Format Format, string Input, string Reading)
{
    public static string Path { get; } = System.IO.Path.Combine(Checkout.Root, "docs", "transcript-format.md");

    public static List<Specification> Examples()
    {
        var (examples, title, format, input) = (new List<Specification>(), "", Format.Text, (string?)null);
        var lines = File.ReadAllLines(Path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                title = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i].StartsWith("```input", StringComparison.Ordinal))
            {
                format = lines[i].EndsWith("input", StringComparison.Ordinal)
                    ? Format.Text
                    : DocumentReader.FormatOf(lines[i]["```input".Length..].Trim()) ?? throw new FormatException(lines[i]);
                input = Block(lines, ref i);
            }
            else if (lines[i].StartsWith("```reading", StringComparison.Ordinal))
            {
                examples.Add(new($"{title} {examples.Count + 1}", format, input
                    ?? throw new FormatException($"line {i + 1}: a reading without an input"), Block(lines, ref i)));
            }
        }

        return examples;
    }

    /// <summary>What the example is read as today.</summary>
    public string Actual()
    {
        // A middle dot stands for a no-break space, which nobody could see on the page.
        var document = DocumentParser.Parse(DocumentReader.Read(Input.Replace('·', '\u00A0'), Format));
        var reading = new StringBuilder();
        foreach (var (name, field) in Fields(document))
        {
            reading.Append(name).Append(field.IsDerived ? " (derived)" : "").Append(" = ").Append(field.Value).Append('\n');
        }

        foreach (var block in document.Blocks)
        {
            Append(reading, document, block);
        }

        foreach (var problem in document.Problems)
        {
            reading.Append("problem: ").Append(problem.Kind).Append('\n');
        }

        return reading.ToString().TrimEnd('\n');
    }

    private static IEnumerable<(string Name, Field Field)> Fields(Document document)
    {
        (string, Field?)[] fields =
        [
            ("headline", document.Headline), ("section", document.Section), ("outlet", document.Outlet), ("dateline", document.Dateline),
            ("published", document.Published), ("modified", document.Modified), ("duration", document.Duration),
        ];
        return fields.Where(field => field.Item2 is { IsDerived: false }).Select(field => (field.Item1, field.Item2!))
            .Concat(document.Reporters.Select(reporter => ("reporter", reporter)));
    }

    private static void Append(StringBuilder reading, Document document, Block block)
    {
        reading.Append(block.Role.ToString().ToLowerInvariant());
        if (block.Offset is { } offset)
        {
            reading.Append(" at ").Append(offset.ToString("c"));
        }

        if (block.Speaker is { } speaker)
        {
            reading.Append(" | ")
                .Append(speaker.Name)
                .Append(speaker.Role is null ? "" : ", " + speaker.Role)
                .Append(speaker.Manner is null ? "" : $" ({speaker.Manner})");
        }

        reading.Append(": ").Append(block.Content.Of(document.Text).ReplaceLineEndings("⏎").Replace('\t', '⇥'));
        reading.Append(block.Credit is null ? "" : $" [credit: {block.Credit.Value}]").Append('\n');
    }

    private static string Block(string[] lines, ref int i)
    {
        var start = ++i;
        while (i < lines.Length && lines[i] is not "```")
        {
            i++;
        }

        return string.Join('\n', lines[start..i]);
    }
}
