using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Summaries;

/// <summary>Follows facts through the versions of a story: the values of one statement in the order they were published.</summary>
public static class FactTimeline
{
    /// <summary>More facts than this no longer give an overview.</summary>
    public const int MostFacts = 11;

    /// <summary>Words before and after a value that name what it is a value of.</summary>
    private const int TopicLength = 40;

    /// <summary>The facts, those of most values first, then the gravest.</summary>
    /// <param name="steps">Comparisons of each version with the next one, in order of publication.</param>
    /// <exception cref="ArgumentException">The comparisons are not of neighbouring versions.</exception>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Comparison> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var facts = new List<Trail>();
        for (var step = 0; step < steps.Count; step++)
        {
            if (step > 0 && !string.Equals(steps[step - 1].Right.Text, steps[step].Left.Text, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Comparison {step} does not begin with the version that the one before ends with.",
                    nameof(steps));
            }

            Extend(facts, steps[step], step);
        }

        return
        [
            .. facts.Where(fact => fact.Values.Count > 1).OrderByDescending(fact => fact.Values.Count).ThenByDescending(fact => fact.Score)
                .Take(MostFacts).Select(fact => new Fact(fact.Kind, fact.Topic, fact.Values, fact.Score)),
        ];
    }

    private static void Extend(List<Trail> facts, Comparison step, int index)
    {
        var changes =
            step.Changes.Where(change =>
                change is { Left: not null, Right: not null }
                    && change.Kind is not (ChangeKind.Quote or ChangeKind.Wording or ChangeKind.Attribution))
            .ToList();
        var places = facts.ConvertAll(fact => fact.Place);
        for (var number = 0; number < places.Count; number++)
        {
            facts[number].Place = places[number] is { } place && !changes.Exists(change => change.Left!.Value.Overlaps(place))
                ? Carried(place, step)
                : null;
        }

        foreach (var change in changes)
        {
            var known = places.FindIndex(place => place is { } span && change.Left!.Value.Overlaps(span));
            if (known < 0)
            {
                facts.Add(new(change, step, index));
            }
            else
            {
                facts[known].Add(change, step, index + 1);
            }
        }
    }

    /// <summary>
    /// Where the words of a value are in the next version, when its sentence is still there; <see langword="null"/> when
    /// they are not.
    /// </summary>
    private static TextSpan? Carried(TextSpan place, Comparison step)
    {
        var row = step.Rows.FirstOrDefault(row => row.Left.Any(sentence => sentence.Overlaps(place)));
        var words = place.Of(step.Left.Text);
        foreach (var sentence in row?.Right ?? [])
        {
            if (step.Right.Text.IndexOf(words, sentence.Start, sentence.Length, StringComparison.Ordinal) is var found and >= 0)
            {
                return new(found, found + words.Length);
            }
        }

        return null;
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A fact while it is followed.</summary>
    private sealed class Trail
    {
        public Trail(StatementChange change, Comparison step, int version)
        {
            Values.Add(new(version, change.Left!.Value, Line(change.Left.Value.Of(step.Left.Text))));
            Topic = TopicOf(change, step);
            Add(change, step, version + 1);
        }

        public ChangeKind Kind { get; private set; }

        public string Topic { get; }

        public double Score { get; private set; }

        public List<FactValue> Values { get; } = [];

        /// <summary>Where its value is in the latest version; <see langword="null"/> when that version no longer has it.</summary>
        public TextSpan? Place { get; set; }

        public void Add(StatementChange change, Comparison step, int version)
        {
            (Kind, Score, Place) = (change.Kind, Math.Max(Score, change.Score), change.Right);
            Values.Add(new(version, change.Right!.Value, Line(change.Right.Value.Of(step.Right.Text))));
        }

        /// <summary>
        /// The words of its sentence after the value, or before it when it ends the sentence. A value outside the sentences of
        /// its row is a label: the topic is the beginning of what is said under it.
        /// </summary>
        private static string TopicOf(StatementChange change, Comparison step)
        {
            var (value, text) = (change.Left!.Value, step.Left.Text);
            var sentences = step.Rows.Concat(step.Surroundings).ElementAt(change.Row).Left;
            if (!sentences.Any(sentence => sentence.Overlaps(value)))
            {
                return sentences.Count == 0 ? "" : Start(Line(sentences[0].Of(text)));
            }

            var sentence = sentences.First(sentence => sentence.Overlaps(value));
            var before = Line(new TextSpan(sentence.Start, Math.Max(sentence.Start, value.Start)).Of(text));
            var after = Line(new TextSpan(Math.Min(value.End, sentence.End), sentence.End).Of(text)).TrimEnd('.', ' ');
            return after.Length > before.Length || before.Length == 0 ? Start(after) : End(before);
        }

        private static string Start(string words) =>
            words.Length <= TopicLength ? words : words[..Math.Max(0, words.LastIndexOf(' ', TopicLength))];

        private static string End(string words) =>
            words.Length <= TopicLength ? words : words[(words.IndexOf(' ', words.Length - TopicLength) + 1)..];
    }
}
