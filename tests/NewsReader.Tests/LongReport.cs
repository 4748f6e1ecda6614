using System.Text;

namespace NewsReader.Tests;

/// <summary>Reports to fill a disk with.</summary>
internal static class LongReport
{
    /// <summary>A report of some ten kilobytes that no other compresses well beside.</summary>
    public static string Of(int number)
    {
        var (chance, text) = (new Random(number), new StringBuilder($"Report number {number}\n\n"));
        for (var word = 0; word < 1500; word++)
        {
            text.Append((char)('a' + chance.Next(26))).Append(chance.Next(100_000)).Append(word % 20 == 19 ? ".\n\n" : " ");
        }

        return text.ToString();
    }
}
