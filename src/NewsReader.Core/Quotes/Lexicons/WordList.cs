using System.Reflection;

namespace NewsReader.Core.Quotes.Lexicons;

/// <summary>The word lists that stand beside the code as sorted text files: one entry a line, <c>#</c> before a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of the list called <paramref name="name"/>, each cut at its spaces.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        var resource = $"{typeof(WordList).Namespace}.Data.{name}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        var entries = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(line.Split(' '));
            }
        }

        return entries;
    }
}
