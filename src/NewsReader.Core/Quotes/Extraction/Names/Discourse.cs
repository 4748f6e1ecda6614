namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Who has been named and who has spoken up to a point of the text: what pronouns and silence refer back to.</summary>
internal sealed class Discourse
{
    /// <summary>Maximum number of remembered referents. Above it the older half is forgotten; a report names fewer.</summary>
    private const int MostInMind = 512;

    private readonly Dictionary<Referent, Trace> traces = [];

    /// <summary>The last speaker; <see langword="null"/> before the first.</summary>
    public Referent? LastSpeaker { get; private set; }

    /// <summary>The first sentence of the paragraph being read.</summary>
    public int ParagraphStart { get; set; }

    /// <summary>Those met so far, in the order of their first mention.</summary>
    public IEnumerable<KeyValuePair<Referent, Trace>> Traces => traces;

    /// <summary>Notes that <paramref name="referent"/> was named in sentence <paramref name="sentence"/>.</summary>
    /// <param name="isSubject">Whether it is the first named there, and so most likely what the sentence is about.</param>
    /// <param name="certainty">How sure it is that the words there mean this one, 0 to 1.</param>
    /// <param name="isIntroduced">Whether the name is followed by its bearer's role between commas.</param>
    public void Name(Referent referent, int sentence, int item, bool isSubject, double certainty = 1, bool isIntroduced = false)
    {
        if (traces.Count >= MostInMind)
        {
            Forget();
        }

        var known = traces.TryGetValue(referent, out var trace)
            ? trace
            : trace with { Subject = -1, Spoke = -1, Introduced = isIntroduced ? sentence : -1 };
        traces[referent] =
            known with
            {
                Sentence = sentence,
                Item = item,
                Subject = isSubject
                ? sentence
                : known.Subject,
                Count = known.Count + 1,
                Certainty = certainty
            };
    }

    /// <summary>How sure the last mention of <paramref name="referent"/> was.</summary>
    public double CertaintyOf(Referent referent) => traces[referent].Certainty;

    private void Forget()
    {
        foreach (var old in traces.OrderBy(known => known.Value.Item).Take(MostInMind / 2).Select(known => known.Key).ToList())
        {
            traces.Remove(old);
        }
    }

    /// <summary>Notes that <paramref name="referent"/> spoke in sentence <paramref name="sentence"/>.</summary>
    /// <param name="certainty">How sure it is that the words there mean this one, 0 to 1.</param>
    public void Speak(Referent referent, int sentence, int item, double certainty)
    {
        Name(referent, sentence, item, isSubject: true, certainty);
        traces[referent] = traces[referent] with { Spoke = sentence };
        if (referent.Kind == ReferentKind.Unknown && referent.Words.Count is 2 or 3)
        {
            referent.Kind = ReferentKind.Person;
        }

        LastSpeaker = referent;
    }

    /// <summary>The state of one referent.</summary>
    /// <param name="Sentence">The last sentence that named it.</param>
    /// <param name="Item">Where that sentence named it.</param>
    /// <param name="Subject">The last sentence it was the subject of; -1 for none.</param>
    /// <param name="Spoke">The last sentence it spoke in; -1 for none.</param>
    /// <param name="Introduced">The sentence that named it first, when that introduced it; else -1.</param>
    /// <param name="Count">How often it was named or meant.</param>
    /// <param name="Certainty">How sure it is that the last mention meant it, 0 to 1.</param>
    public readonly record struct Trace(int Sentence, int Item, int Subject, int Spoke, int Introduced, int Count, double Certainty);
}
