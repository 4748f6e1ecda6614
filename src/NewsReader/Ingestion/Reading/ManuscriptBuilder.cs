using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Ingestion.Reading;

/// <summary>Puts a manuscript together paragraph by paragraph, each on lines of its own, with what the format says of it.</summary>
internal sealed class ManuscriptBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<LayoutHint> hints = [];

    /// <summary>What was found doubtful on the way.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Adds a paragraph; nothing when it has no words.</summary>
    /// <param name="role">The role the format gives it; <see langword="null"/> when its layout is to tell.</param>
    public void Add(ReadOnlySpan<char> words, BlockRole? role = null, string? speaker = null, TimeSpan? offset = null)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append("\n\n");
        }

        var span = new TextSpan(text.Length, text.Length + words.Length);
        text.Append(words);
        hints.Add(new(span, role, speaker, offset));
    }

    public Manuscript Build(Metadata metadata, Medium medium = Medium.Unknown) =>
        new() { Text = text.ToString(), Hints = hints, Metadata = metadata, Medium = medium, Problems = Problems };
}
