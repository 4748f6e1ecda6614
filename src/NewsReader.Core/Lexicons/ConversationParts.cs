using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Labels for people by their part in a conversation: <c>REPORTER</c>, <c>HOST</c>.</summary>
internal static class ConversationParts
{
    private static readonly FrozenSet<string> Parts = WordList.Load("Lexicons.English.Labels.parts.txt");

    /// <summary>Whether the key of a label is such a part.</summary>
    public static bool Contains(string key) => Parts.Contains(key);
}
