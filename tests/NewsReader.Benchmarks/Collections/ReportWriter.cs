using System.Globalization;
using System.Text;

namespace NewsReader.Benchmarks.Collections;

/// <summary>Writes one outlet's report of a story: shared sentences, some of them reworded, its own sentences, and five quotes.</summary>
internal sealed class ReportWriter(Vocabulary vocabulary, Random chance)
{
    private const int QuotesAReport = 5;
    private static readonly string[] Outlets =
        ["Morning Courier", "Harbour Times", "Channel Six", "The Ledger", "Northern Wire", "Radio Meridian", "City Post", "Daily Standard"];
    private static readonly string[] Verbs = ["said", "told reporters", "added", "warned", "claimed"];

    private readonly Prose _prose = new(vocabulary, chance);

    public GeneratedArticle Write(int number, Plot plot, DateTimeOffset published)
    {
        var isTranscript = chance.Next(4) == 0;
        var headline = isTranscript ? "" : Reworded(plot.Headline);
        var text = isTranscript ? Transcript(plot) : Article(plot, headline);
        return new(
            number, plot.Number, Outlets[chance.Next(Outlets.Length)],
            published.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), headline, text);
    }

    private string Article(Plot plot, string headline)
    {
        var text = new StringBuilder(headline).Append("\n\n");
        var namedBefore = new HashSet<Person>();
        foreach (var utterance in Chosen(plot))
        {
            text.Append(Narration(plot)).Append("\n\n");
            var words = utterance.AsQuoted(chance, vocabulary);
            var name = namedBefore.Add(utterance.Speaker)
                ? $"{utterance.Speaker.Name}, {utterance.Speaker.Role}"
                : utterance.Speaker.Surname;
            var verb = Verbs[chance.Next(Verbs.Length)];
            text.Append(CultureInfo.InvariantCulture, $"“{words},” {name} {verb}.\n\n");
        }

        return text.Append(Narration(plot)).Append('\n').ToString();
    }

    private string Transcript(Plot plot)
    {
        var text = new StringBuilder(Narration(plot)).Append('\n');
        foreach (var utterance in Chosen(plot))
        {
            var label =
                $"{utterance.Speaker.Name} "
                + $"{utterance.Speaker.Role[(utterance.Speaker.Role.IndexOf(' ', StringComparison.Ordinal) + 1)..]}".ToUpperInvariant();
            text.Append(CultureInfo.InvariantCulture, $"{label}: \"{utterance.AsQuoted(chance, vocabulary)}.\"\n")
                .Append(Narration(plot))
                .Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<Utterance> Chosen(Plot plot)
    {
        var utterances = plot.Utterances.ToArray();
        chance.Shuffle(utterances);
        return utterances.Take(QuotesAReport);
    }

    /// <summary>Two or three sentences, most of them known from other reports of the story.</summary>
    private string Narration(Plot plot) =>
        string.Join(' ', Enumerable.Range(0, chance.Next(2, 4)).Select(_ =>
            chance.Next(10) < 6 ? Reworded(plot.Sentences[chance.Next(plot.Sentences.Count)]) : _prose.Sentence(plot.Topic)));

    /// <summary>The sentence as it is, or with a word or two exchanged.</summary>
    private string Reworded(string sentence)
    {
        var words = sentence.Split(' ');
        for (var changes = chance.Next(3); changes > 0; changes--)
        {
            words[chance.Next(1, words.Length - 1)] = vocabulary.Draw(chance);
        }

        return string.Join(' ', words);
    }
}
