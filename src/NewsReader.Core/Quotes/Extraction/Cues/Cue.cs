using NewsReader.Core.Quotes.Extraction.Names;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>A place in a sentence that attributes words: a verb of speech, or a formula, with who speaks.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the first item of the verb or formula.</param>
/// <param name="End">Index after its last item.</param>
/// <param name="Subject">Who speaks, as named here; <see langword="null"/> when the subject could not be found.</param>
/// <param name="Order">Position of the attributed words.</param>
/// <param name="IsReporting">Whether it can report a clause, as against attributing marked words only.</param>
/// <param name="Inherits">Whether the subject is that of an earlier verb of the sentence (<c>…, adding that</c>).</param>
/// <param name="IsDenied">Whether the words were not said: <c>never said</c>, <c>refused to say</c>.</param>
internal sealed record Cue(int Sentence, int First, int End, NounPhrase? Subject, CueOrder Order, bool IsReporting, bool Inherits = false,
    bool IsDenied = false)
{
    /// <summary>Where verb and subject together begin.</summary>
    public int Start => Subject is { } subject && !Inherits ? Math.Min(subject.First, First) : First;

    /// <summary>Where verb and subject together end.</summary>
    public int Finish => Subject is { } subject && !Inherits ? Math.Max(subject.End, End) : End;
}
