using System.Text;

namespace NewsReader.Benchmarks;

/// <summary>Layouts cut, joined, doubled and damaged at random; the same seed gives the same documents.</summary>
internal sealed class DocumentMutations(IReadOnlyList<string> layouts, Random random)
{
    private const int LargestDocument = 20_000;

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\t", " ", "\u00A0", ":", "\"", "“", "”", "(", ")", "[", "]", "<", ">", ">>", "-->", "Q  ", "NAME: ",
            "(BEGIN VIDEO CLIP)", "<div>", "</p>", "<b>", "&amp;", "---\n", "# ", "* ",
        "{\"text\":\"", "\\u0000", "WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n", "1:02", "😀", "\u0301", "\u202E", "。", "؟", "\uFEFF",
            "\u00AD", "\u2028", "\0", "\u0085", "\uD800", "â€™", "Ã©",
    ];

    /// <summary>One more document, as bytes: mostly UTF-8, now and then damaged.</summary>
    public byte[] Next()
    {
        var text = new StringBuilder(layouts[random.Next(layouts.Count)]);
        for (var steps = random.Next(1, 8); steps > 0 && text.Length < LargestDocument; steps--)
        {
            Mutate(text);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(4) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private void Mutate(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(60, text.Length - at) + 1);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                text.Insert(at, layouts[random.Next(layouts.Count)]);
                break;
            case 4:
                text.Length = at;
                break;
            default:
                text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 200))));
                break;
        }
    }
}
