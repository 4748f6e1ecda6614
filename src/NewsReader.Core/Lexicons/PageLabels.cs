using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Labels that pages print before a colon and that name no speaker: <c>PHOTO</c>, <c>READ MORE</c>.</summary>
internal static class PageLabels
{
    private static readonly FrozenSet<string> Labels = WordList.Load("Lexicons.English.Labels.non-speakers.txt");
    private static readonly FrozenSet<string> Words = WordList.Load("Lexicons.English.Labels.non-speaker-words.txt");

    /// <summary>Whether a label, given by its key, is such a label or contains a word that no speaker's label has.</summary>
    public static bool Contains(string key)
    {
        if (Labels.Contains(key.TrimEnd('.')))
        {
            return true;
        }

        foreach (var range in key.AsSpan().Split(' '))
        {
            if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key.AsSpan(range)))
            {
                return true;
            }
        }

        return false;
    }
}
