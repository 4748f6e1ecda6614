using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>
/// The last step of attribution: a quotation that goes on over several paragraphs, each opened by a mark and only the last one
/// closed, is one speech. Who is named at one of its paragraphs speaks in all of them, also when the name comes at the end. Words that
/// are no speech stay none, so that one mark never decides what is a quote two paragraphs away.
/// </summary>
internal static class ContinuedSpeech
{
    /// <summary>Factor of the confidence: a closing mark that was forgotten can join two speakers.</summary>
    private const double OfOtherParagraph = 0.9;

    /// <summary>Gives every paragraph of a continued quotation the speaker who is named at one of them.</summary>
    public static void Join(NarrativeText text, RunAttribution?[] attributions)
    {
        var opening = OpeningRuns(text);
        for (var first = 0; first < text.Runs.Count; first++)
        {
            var end = first + 1;
            while (end < text.Runs.Count && !text.Runs[end - 1].IsClosed && opening.Contains(end))
            {
                end++;
            }

            if (end > first + 1)
            {
                Share(attributions.AsSpan(first, end - first));
                first = end - 1;
            }
        }
    }

    /// <summary>The runs that open a paragraph.</summary>
    private static HashSet<int> OpeningRuns(NarrativeText text) =>
        [.. text.Paragraphs
            .Where(paragraph => paragraph.EndSentence > paragraph.FirstSentence)
            .Select(paragraph => text.At(text.Sentences[paragraph.FirstSentence].First))
            .Where(item => item.IsRun)
            .Select(item => item.Run)];

    private static void Share(Span<RunAttribution?> attributions)
    {
        RunAttribution? named = null;
        foreach (var attribution in attributions)
        {
            named ??= attribution is { Cue: not null, Speaker: not null } ? attribution : null;
        }

        if (named is not null)
        {
            foreach (ref var attribution in attributions)
            {
                attribution = attribution is null or { Cue: not null, Speaker: not null }
                    ? attribution
                    : new(null, named.Speaker, named.Confidence * OfOtherParagraph);
            }
        }
    }
}
