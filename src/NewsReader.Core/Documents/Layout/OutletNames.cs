using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Layout;

/// <summary>The names of agencies and of other publishers, as they sign their reports.</summary>
internal static class OutletNames
{
    private static readonly FrozenSet<string> Agencies = WordList.Load("Documents.Layout.Agencies.txt");
    private static readonly FrozenSet<string> Outlets = WordList.Load("Documents.Layout.Outlets.txt");

    /// <summary>Whether the words are an agency's name, whose copy others print.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether the words are the name of an agency or any other known publisher.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => IsAgency(name) || Outlets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
