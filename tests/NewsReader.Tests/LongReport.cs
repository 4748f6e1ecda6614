using System.Text;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests;

/// <summary>Reports to fill a disk with, or to be busy with for a while.</summary>
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

    /// <summary>A report of eight thousand sentences, each its own by <paramref name="step"/>: to compare two takes a while.</summary>
    public static IncomingDocument OfSentences(string name, int step) => new(
        name + ".txt",
        Format.Text,
        Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 8_000)
            .Select(number => $"House {number * step} was sold to buyer {number}."))),
        name);
}
