using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Cuts a line at the bars, bullets and dots that separate facts on a page.</summary>
internal static class DividedLine
{
    /// <summary>The parts with words, in order; the whole line when nothing divides it.</summary>
    public static List<TextSpan> PartsOf(string text, TextSpan line)
    {
        var parts = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i == line.End || text[i] is '|' or '•' or '·' or '\n')
            {
                var part = new TextSpan(start, i).Trim(text);
                start = i + 1;
                if (!part.IsEmpty)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }
}
