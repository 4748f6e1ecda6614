using NewsReader.Core.Documents;

namespace NewsReader.Presentation;

/// <summary>
/// Cuts a long text into parts, each a page of its own, so that what a page costs does not depend on how long the text is.
/// Cuts fall between blocks or sentences; only a sentence of many pages is cut inside.
/// </summary>
internal sealed class TextParts
{
    /// <summary>
    /// Code units of a part: some 10,000 words, an hour of reading, and a page of about 200 KB. Nearly every report is shorter.
    /// </summary>
    public const int Length = 60_000;

    /// <summary>Code units by which a part may be longer, to end where a sentence does.</summary>
    private const int Slack = 6_000;

    /// <summary>Blocks and sentences of a part: a part of very short ones would be a page of several megabytes.</summary>
    private const int MostPlaces = 3_000;

    /// <summary>Where each part begins.</summary>
    private readonly List<int> starts = [0];

    private readonly string text;

    /// <param name="document">The text.</param>
    public TextParts(Document document)
    {
        text = document.Text;
        var places = 0;
        foreach (var place in Places(document))
        {
            CutBefore(place);
            if (++places > MostPlaces || place >= starts[^1] + Length)
            {
                Begin(place);
                places = 1;
            }
        }

        CutBefore(text.Length);
    }

    /// <summary>How many there are, at least 1.</summary>
    public int Count => starts.Count;

    /// <summary>A part by its number.</summary>
    /// <param name="number">From 1 to <see cref="Count"/>.</param>
    public TextPart this[int number] => new(number, Count, new(starts[number - 1], number < Count ? starts[number] : text.Length));

    /// <summary>The part that shows a place.</summary>
    /// <param name="position">Code units from the start of the text; outside of it, the first or the last part.</param>
    public TextPart At(int position)
    {
        var found = starts.BinarySearch(position);
        return this[Math.Max(1, found >= 0 ? found + 1 : ~found)];
    }

    /// <summary>Starts of blocks and their further sentences, in order. A label is never separated from the words after it.</summary>
    private static IEnumerable<int> Places(Document document) =>
        document.Blocks.SelectMany(block => block.Sentences.Skip(1).Select(sentence => sentence.Start).Prepend(block.Span.Start));

    /// <summary>Cuts inside what is longer than a part and has no place to cut at.</summary>
    private void CutBefore(int place)
    {
        while (place > starts[^1] + Length + Slack)
        {
            var cut = starts[^1] + Length;
            Begin(char.IsLowSurrogate(text[cut]) ? cut + 1 : cut);
        }
    }

    private void Begin(int place)
    {
        if (place > starts[^1])
        {
            starts.Add(place);
        }
    }
}
