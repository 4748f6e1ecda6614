using FsCheck;
using FsCheck.Fluent;

namespace NewsReader.Tests.Comparisons;

/// <summary>Texts and edited copies of them, drawn by a seed: sentences dropped, added, moved, split, merged, words replaced.</summary>
internal static class Edits
{
    private static readonly string[] Words =
        ["harbour", "minister", "flood", "ballot", "engine", "orchard", "winter", "signal", "copper", "verdict", "railway", "doctor",
         "protest", "budget", "island", "teacher", "border", "market", "village", "strike", "U.S.", "Peter", "Lima", "don’t", "twenty-five",
             "3.5%",
         "café", "naïve", "été", "Москва", "שלום", "普京", "😀", "***", "the", "of", "and", "in", "was", "to", "a"];

    /// <summary>A text and an edited copy, paragraphs on lines.</summary>
    public static Arbitrary<(string Left, string Right)> Pairs { get; } =
        ArbMap.Default.GeneratorFor<int>().Select(seed => Draw(new Random(seed))).ToArbitrary();

    public static (string Left, string Right) Draw(Random random)
    {
        var left = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Sentence(random)).ToList();
        return (Join(left, random), Join(Edited(left, random), random));
    }

    /// <summary>A text and edited copies of it.</summary>
    public static string[] DrawVersions(Random random, int count)
    {
        var first = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Sentence(random)).ToList();
        return [Join(first, random), .. Enumerable.Range(1, count - 1).Select(_ => Join(Edited(first, random), random))];
    }

    private static List<string> Edited(List<string> sentences, Random random)
    {
        var edited = new List<string>(sentences);
        for (var edit = random.Next(0, 8); edit > 0; edit--)
        {
            Change(edited, random);
        }

        return edited;
    }

    public static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(3, 14)).Select(_ => Words[random.Next(Words.Length)]).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        var sentence = string.Join(' ', words);
        return (random.Next(6) == 0 ? "“" + sentence + "”" : sentence) + (random.Next(5) == 0 ? "?" : ".");
    }

    private static void Change(List<string> sentences, Random random)
    {
        var at = random.Next(sentences.Count + 1);
        if (at == sentences.Count || sentences.Count == 0)
        {
            sentences.Insert(at, Sentence(random));
            return;
        }

        var sentence = sentences[at];
        switch (random.Next(5))
        {
            case 0:
                sentences.RemoveAt(at);
                break;
            case 1:
                sentences.RemoveAt(at);
                sentences.Insert(random.Next(sentences.Count + 1), sentence);
                break;
            case 2:
                sentences[at] =
                    string.Join(' ', sentence.Split(' ').Select(word => random.Next(4) == 0 ? Words[random.Next(Words.Length)] : word));
                break;
            case 3:
                sentences[at] = sentence.Replace('“', '"').Replace('”', '"').Replace('’', '\'');
                break;
            default:
                sentences.Insert(at, sentence);
                break;
        }
    }

    private static string Join(List<string> sentences, Random random) =>
        string.Concat(sentences.Select(sentence => sentence + (random.Next(4) == 0 ? "\n" : " ")));
}
