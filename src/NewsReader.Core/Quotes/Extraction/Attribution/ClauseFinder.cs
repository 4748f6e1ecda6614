using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Cues;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>
/// The step that finds indirect speech: the clause a verb of speech reports, after it, before it, or around "according to".
/// </summary>
internal static class ClauseFinder
{
    /// <summary>Maximum number of items for time, place and hearer between the verb and <c>that</c>.</summary>
    private const int LongestCircumstance = 14;

    /// <summary>A clause of fewer words is a set phrase: <c>said goodbye</c>.</summary>
    private const int ShortestClause = 3;

    /// <summary>The clauses reported in a sentence, given its cues in reading order.</summary>
    public static List<ReportedClause> Find(NarrativeText text, Sentence sentence, List<Cue> cues)
    {
        var clauses = new List<ReportedClause>();
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            if (!cue.IsReporting || cue.IsDenied || cue.Subject is null)
            {
                continue;
            }

            if (cue.Order == CueOrder.Around)
            {
                AddAround(text, sentence, cue, cues, clauses);
            }
            else if (cue.Order == CueOrder.After)
            {
                AddBefore(text, sentence, cue, i, cues, clauses);
                AddResumed(text, sentence, cue, i, cues, clauses);
            }
            else
            {
                AddAfter(text, sentence, cue, i, cues, clauses);
            }
        }

        return clauses;
    }

    /// <summary><c>According to X, the clause.</c> and <c>The clause, according to X.</c></summary>
    private static void AddAround(NarrativeText text, Sentence sentence, Cue cue, List<Cue> cues, List<ReportedClause> clauses)
    {
        if (cue.First == sentence.First || text.At(cue.First - 1).Mark != ',' && cue.First - sentence.First < ShortestClause)
        {
            var comma = cue.Finish;
            while (comma < sentence.End && text.Items[comma].Mark != ',')
            {
                comma++;
            }

            Add(text, cue, comma + 1, TrimEnd(text, comma + 1, sentence.End), clauses);
        }
        else if (!cues.Exists(other => other.Order == CueOrder.After && other.First < cue.First && text.At(other.Start - 1).IsRun))
        {
            Add(text, cue, sentence.First, TrimEnd(text, sentence.First, cue.First), clauses);
        }
    }

    /// <summary><c>The clause, X said.</c></summary>
    private static void AddBefore(NarrativeText text, Sentence sentence, Cue cue, int index, List<Cue> cues, List<ReportedClause> clauses)
    {
        if (text.At(cue.Start - 1).IsRun && text.At(cue.Start - 2).Mark == ':')
        {
            return; // a sentence of its own led up to the quotation
        }

        var first = index > 0 && cues[index - 1].Order != CueOrder.Before ? cues[index - 1].Finish : sentence.First;
        var end = Math.Min(cue.Start, CueFinder.Described(text, cue.First, cue.Subject!.Value, sentence).First);
        Add(text, cue, SkipLead(text, first, end), TrimEnd(text, first, end), clauses);
    }

    /// <summary><c>It is on his watch, X said, that the country …</c>: what follows the attribution.</summary>
    private static void AddResumed(NarrativeText text, Sentence sentence, Cue cue, int index, List<Cue> cues, List<ReportedClause> clauses)
    {
        var after = cue.Finish;
        var isTurned = cue.Subject!.Value.First > cue.First;
        if (text.At(after).Mark == ','
            && (!isTurned || text.Is(after + 1, "that"))
            && after + 1 < sentence.End
            && !text.At(after + 1).Is(WordClass.Gerund | WordClass.Relative | WordClass.Preposition | WordClass.Subordinator)
            && !text.At(after + 1).IsRun
            && !text[after + 1].EndsWith("ing", StringComparison.Ordinal))
        {
            Add(text, cue, after + 1, EndOf(text, sentence, after + 1, index, cues), clauses);
        }
    }

    /// <summary><c>X said (that) the clause.</c></summary>
    private static void AddAfter(NarrativeText text, Sentence sentence, Cue cue, int index, List<Cue> cues, List<ReportedClause> clauses)
    {
        var first = ClauseStart(text, cue, sentence.End);
        if (first >= sentence.End || text.Items[first].Mark == ':' || text.Items[first].IsDash || EndsItsClause(text, first))
        {
            return;
        }

        var end = EndOf(text, sentence, first, index, cues);
        if (text.Is(first, "that") || (ClauseVerbs.Contain(text[cue.First]) && CanBeClause(text, first, end)))
        {
            Add(text, cue, first, end, clauses);
        }
    }

    /// <summary><c>said “we will rebuild the school,” and left</c>: the comma inside the marks ends what was said.</summary>
    private static bool EndsItsClause(NarrativeText text, int run) =>
        text.Items[run].IsRun
            && text.Runs[text.Items[run].Run].Inner is var inner
            && text.Text[inner.End - 1] == ','
            && Words.In(text.Text, inner).Count > ShortestClause;

    private static int ClauseStart(NarrativeText text, Cue cue, int limit)
    {
        limit = Math.Min(limit, cue.End + LongestCircumstance);
        for (var i = cue.End; i < limit; i++)
        {
            if (text.Is(i, "that") && !text.At(i + 1).Is(WordClass.Preposition) && IsCircumstance(text, cue.End, i))
            {
                return i;
            }

            if (text.Items[i].IsRun || text.Items[i].Mark is ':' or ';')
            {
                break;
            }
        }

        return SkipCircumstance(text, cue, limit);
    }

    /// <summary>Whether the items between the verb and <c>that</c> only give time, place, manner or hearer.</summary>
    private static bool IsCircumstance(NarrativeText text, int first, int end)
    {
        if (first < end
            && !text.Items[first].Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb)
            && text.Items[first].Mark != ','
            && !Hearers.Follow(text[first - 1]))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (text.Items[i].Is(WordClass.Auxiliary | WordClass.PlainVerb | WordClass.Subordinator))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Skips the hearer (<c>told reporters</c>), adverbs and times.</summary>
    private static int SkipCircumstance(NarrativeText text, Cue cue, int limit)
    {
        var i = cue.End;
        if (Hearers.Follow(text[cue.First]) && NounPhraseReader.StartingAt(text, i, limit) is { } hearer)
        {
            i = hearer.End;
        }

        while (i < limit
            && (text.Items[i].Is(WordClass.Time)
                || (text.Items[i].Is(WordClass.Adverb) && !text.Is(i, "now"))
                || (text.Items[i].Is(WordClass.Preposition) && text.At(i + 1).Is(WordClass.Time))
                || text.At(i).Mark == ','
                && i > cue.End))
        {
            i++;
        }

        return i;
    }

    private static bool CanBeClause(NarrativeText text, int first, int end)
    {
        var item = text.Items[first];
        if (item.Mark == ','
            || text.Is(first + 1, "words")
            || item.Is(WordClass.Conjunction)
            || text.Is(first, "to")
            || text.Is(first, "of")
            || text.Is(first, "about")
            || text.Is(first, "so")
            || item.Is(WordClass.Gerund))
        {
            return false;
        }

        var hasVerb = false;
        for (var i = first; i < end && !hasVerb; i++)
        {
            hasVerb = IsFinite(text, i) || (i > first && text.Items[i].IsRun);
        }

        return hasVerb && (!item.Is(WordClass.Preposition) || Contains(text, first, end, ','));
    }

    private static bool IsFinite(NarrativeText text, int at)
    {
        var item = text.Items[at];
        return item.Is(WordClass.Auxiliary | WordClass.PlainVerb)
            || (item.Is(WordClass.Speech) && item.Is(WordClass.Past | WordClass.Present))
            || (item.IsWord && !item.Is(WordClass.Capitalised) && text[at].EndsWith("ed", StringComparison.Ordinal))
            || text[at] is "we’re" or "they’re" or "isn’t" or "wasn’t" or "won’t" or "that’s" or "it’s" or "he’s" or "she’s";
    }

    private static bool Contains(NarrativeText text, int first, int end, char mark)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Items[i].Mark == mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence's end, or where the next cue of its own takes over.</summary>
    private static int EndOf(NarrativeText text, Sentence sentence, int first, int index, List<Cue> cues)
    {
        for (var next = index + 1; next < cues.Count; next++)
        {
            var before = cues[next].Start - 1;
            if (cues[next].Start > first
                && (cues[next].IsReporting || !cues[next].Inherits)
                && (text.At(before).Mark == ',' || text.At(before).Is(WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator))
                && cues[next].Order != CueOrder.Around)
            {
                return TrimEnd(text, first, text.At(before).Is(WordClass.Conjunction | WordClass.Subordinator) ? before : before + 1);
            }
        }

        return TrimEnd(text, first, sentence.End);
    }

    private static int SkipLead(NarrativeText text, int first, int end)
    {
        while (first < end && text.Items[first].Mark is ',' or '—' or '–' or '-')
        {
            first++;
        }

        return first;
    }

    private static int TrimEnd(NarrativeText text, int first, int end)
    {
        while (end > first && text.At(end - 1).Kind == ItemKind.Punctuation && text.At(end - 1).Mark is not (')' or ']' or '%'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Keeps a clause of enough words that is not one quotation alone.</summary>
    private static void Add(NarrativeText text, Cue cue, int first, int end, List<ReportedClause> clauses)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += text.Items[i].Kind is ItemKind.Word or ItemKind.Number ? 1 : 0;
        }

        var hasRun = end > first && (text.At(first).IsRun || text.At(end - 1).IsRun);
        if (words >= ShortestClause || (hasRun && words > 0 && end - first > 1))
        {
            clauses.Add(new(cue, first, end));
        }
    }
}
