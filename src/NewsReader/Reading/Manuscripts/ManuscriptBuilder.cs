using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Reading.Manuscripts;

/// <summary>Puts a manuscript together paragraph by paragraph, each on lines of its own, with what the format says of it.</summary>
internal sealed class ManuscriptBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<LayoutHint> hints = [];

    /// <summary>What was found doubtful on the way.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Characters written so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds a paragraph; nothing when it has no words.</summary>
    /// <param name="role">The role given by the format; <see langword="null"/> when the layout decides.</param>
    public void Add(ReadOnlySpan<char> words, BlockRole? role = null, string? speaker = null, TimeSpan? offset = null)
    {
        words = words.Trim();
        if (!words.IsEmpty)
        {
            hints.Add(new(Append(words, "\n\n"), role, speaker, offset));
        }
    }

    /// <summary>Adds a table row: one paragraph with a bar between its cells, because white space is collapsed on pages.</summary>
    public void AddRow(IEnumerable<string> cells, BlockRole? role) => Add(string.Join(" | ", cells), role);

    /// <summary>Adds words about a picture, or who made it.</summary>
    /// <param name="isCredit">Whether the format says that they name who made it.</param>
    /// <param name="isOfLast">Whether they are about the picture whose words were added last: then words and credit are made one.</param>
    public void AddCaption(ReadOnlySpan<char> words, bool isCredit, bool isOfLast)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return;
        }

        var last = isOfLast && hints is [.., { Role: BlockRole.Caption } one] && (isCredit ? one.Credit is null : one.Credit == one.Span)
            ? one
            : null;
        var span = Append(words, last is null ? "\n\n" : "\n");
        var hint =
            new LayoutHint(last is null ? span : new(last.Span.Start, span.End), BlockRole.Caption, Credit: isCredit ? span : last?.Credit);
        if (last is not null)
        {
            hints.RemoveAt(hints.Count - 1);
        }

        hints.Add(hint);
    }

    public Manuscript Build(Metadata metadata, Medium medium = Medium.Unknown) =>
        new() { Text = text.ToString(), Hints = hints, Metadata = metadata, Medium = medium, Problems = Problems };

    private TextSpan Append(ReadOnlySpan<char> words, string separator)
    {
        text.Append(text.Length > 0 ? separator : "");
        var start = text.Length;
        text.Append(words);
        return new(start, text.Length);
    }
}
