using System.Collections.Frozen;
using System.Reflection;

namespace NewsReader.Core.Text;

/// <summary>A word list from an embedded data file: one entry per line, <c>#</c> starts a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of the embedded file, compared as written unless <paramref name="comparer"/> says otherwise.</summary>
    /// <param name="file">Folder and file as in the project, with dots: <c>Lexicons.English.Text.abbreviations.txt</c>.</param>
    public static FrozenSet<string> Load(string file, StringComparer? comparer = null) =>
        Lines(file).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    /// <summary>The entries of the embedded file in the order they are written.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NewsReader.Core." + file)
            ?? throw new FileNotFoundException($"The word list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }
}
