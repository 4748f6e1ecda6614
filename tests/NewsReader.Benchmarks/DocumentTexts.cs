using System.Text;

namespace NewsReader.Benchmarks;

/// <summary>Articles and transcripts of a given length, in the shapes that news has.</summary>
internal static class DocumentTexts
{
    private const string Paragraph =
        "The river that flooded the old town of Linden last week fell by 3.5 metres on Monday, Mayor John Doe said. “The bridge holds,” "
        + "he told reporters, “and we checked it twice.” U.S. engineers from the Water Board, which built the dam in 1962, were not so "
        + "sure.";

    /// <summary>A report with headline, byline, caption and dateline.</summary>
    public static string Article(int words) =>
        "Bridge holds as river falls\n\nBy Ann Lee and Bo Chan\n\nThe old bridge at dusk on Monday. (Jo Doe/Reuters)\n\nLINDEN, "
        + "Freeland (Reuters) - "
            + Repeated("", words);

    /// <summary>An interview of two, a paragraph each in turn.</summary>
    public static string Transcript(int words) => "Aired July 25, 2022 - 21:00 ET\n\n" + Repeated("JANE ROE, HOST: |DOE: ", words);

    private static string Repeated(string labels, int words)
    {
        var text = new StringBuilder();
        var wordsOfParagraph = Paragraph.Split(' ').Length;
        var turns = labels.Split('|');
        for (var i = 0; i * wordsOfParagraph < words; i++)
        {
            text.Append(turns[i % turns.Length]).Append(Paragraph).Append("\n\n");
        }

        return text.ToString();
    }
}
