using System.CommandLine;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Commands.Terminal;

/// <summary>What the formats are called on the command line and in JSON Lines.</summary>
internal static class FormatNames
{
    /// <summary>Plain text.</summary>
    public const string Text = "text";

    private static readonly Dictionary<string, Format> Known =
        FormatTable.All.ToDictionary(entry => entry.Name, entry => entry.Format, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name.</summary>
    public static IReadOnlyCollection<string> All => Known.Keys;

    /// <summary>The format of a name, in any case; <see langword="null"/> when there is none of that name.</summary>
    public static Format? Find(string name) => Known.TryGetValue(name, out var format) ? format : null;

    /// <summary>An option that says in which format standard input is written.</summary>
    public static Option<string?> Option() =>
        new Option<string?>("--format") { Description = "Format of standard input (-); plain text when it is not given." }
        .AcceptOnlyFromAmong([.. Known.Keys]);
}
