using System.Collections.Frozen;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Finds names on their own lines, without a colon or a time, above each speech. Headings look alike, so names count only
/// together: each has a time below it, or at least two of them recur, alternating, and none contains an ordinary word.
/// </summary>
internal sealed class StandaloneNames
{
    // Characters: a name with constituency and party, or an office with its holder. A longer line is a sentence.
    private const int LongestOfParliament = 140;

    // Words of speech without a stop. A shorter line below a name is another heading, or a job title.
    private const int FewestWordsOfSpeech = 12;

    // Tuned on the plain articles among hand-labelled news (1,700 documents), of which none has two headings that come back by turns.
    private const int FewestHeads = 4;
    private const int FewestThatComeBack = 2;

    // A constituency, a party or an office with its holder is evidence that no heading has.
    private const int FewestInParliament = 3;

    private static readonly FrozenSet<string> SpokenWords =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "I", "me", "my", "our", "thank", "thanks", "us", "we", "you", "your");

    private readonly Draft draft;
    private readonly List<(DraftPassage Passage, DraftPassage Below, LabelParts Label, string Key)> heads = [];
    private readonly HashSet<DraftPassage> timed = [];

    private StandaloneNames(Draft draft)
    {
        this.draft = draft;
        for (var i = 0; i + 1 < draft.Passages.Count; i++)
        {
            if (IsLine(draft.Passages[i]) && SpeechBelow(i) is { } below && LabelOf(draft.Passages[i]) is { } label)
            {
                heads.Add((draft.Passages[i], below, label, LetterCase.Key(label.Name)));
            }
        }
    }

    /// <summary>The names on lines of their own, each with the text of its line; none when the lines are headings.</summary>
    public static Dictionary<DraftPassage, LabelCandidate> Of(Draft draft)
    {
        var found = new StandaloneNames(draft);
        return found.AreSpeakers() ? found.heads.ToDictionary(head => head.Passage, head => CandidateOf(head.Passage, head.Label)) : [];
    }

    private static LabelCandidate CandidateOf(DraftPassage passage, LabelParts label) => new()
    {
        Span = passage.Span,
        Name = label.Name,
        Role = label.Role,
        Manner = label.Manner,
        Form = LabelForm.Head,
        WordsStart = passage.Span.End,
    };

    private bool AreSpeakers()
    {
        if (heads.Count > 1 && heads.TrueForAll(head => timed.Contains(head.Passage)))
        {
            return true;
        }

        if (heads.Count >= FewestInParliament && heads.Exists(head => AffiliationLines.IsOfParliament(head.Passage.Words(draft.Text))))
        {
            return true;
        }

        if (heads.Count < FewestHeads)
        {
            return false;
        }

        var back = heads.CountBy(head => head.Key, StringComparer.Ordinal)
            .Where(name => name.Value > 1)
            .ToDictionary(StringComparer.Ordinal);
        var repeated = heads.Zip(heads.Skip(1)).Count(pair => string.Equals(pair.First.Key, pair.Second.Key, StringComparison.Ordinal));
        // A name printed with a job title, even once, is more than a heading.
        if (back.Count > 0
            && (back.Count >= FewestThatComeBack || heads.Count(head => IsSpoken(head.Below.Words(draft.Text))) * 2 >= heads.Count)
            && heads.Count(head =>
                LetterCase.StartsUpper(head.Label.Role) && head.Key.Contains(' ', StringComparison.Ordinal)) * 2 >= heads.Count)
        {
            return true;
        }

        if (back.Count < FewestThatComeBack || back.Values.Sum() * 3 < heads.Count * 2 || repeated * 4 > heads.Count)
        {
            return false;
        }

        var ordinary = OrdinaryWords(draft.Text);
        var lines = heads.ConvertAll(head => head.Passage).ToHashSet();
        var names =
            NameWords.Of(string.Join('\n', draft.Passages.Where(passage => !lines.Contains(passage))
                .Select(passage => passage.Span.Of(draft.Text))));
        return back.Keys.All(key => IsPerson(key, ordinary, names));
    }

    // A report about people refers to them in the third person, not to me and you.
    private static bool IsSpoken(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\n', ',', '.', '’', '\'', '?'))
        {
            if (SpokenWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string key, HashSet<string> ordinary, HashSet<string> names)
    {
        var words = key.Split(' ');
        return ConversationParts.Contains(key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' '))
            || (!Array.Exists(words, ordinary.Contains) && (words.Length > 1 || names.Contains(key) || OutletNames.IsKnown(key)));
    }

    private bool IsLine(DraftPassage passage) => passage.IsOpen && (passage.Span.Length <= NameLines.LongestLine
        || (passage.Span.Length <= LongestOfParliament && AffiliationLines.IsOfParliament(passage.Words(draft.Text))));

    private LabelParts? LabelOf(DraftPassage passage)
    {
        var words = passage.Words(draft.Text);
        if (AffiliationLines.OfficeOf(words.ToString()) is { } office)
        {
            return office;
        }

        var isOfParliament = AffiliationLines.IsOfParliament(words);
        if (LetterCase.EndsWithStop(words)
            || words[^1] is '-' or '–' or '—'
            || words.ContainsAny(":：?!\"“".AsSpan())
            || (!isOfParliament && (words.Contains('\n') || words.StartsWith("The ", StringComparison.Ordinal))))
        {
            return null;
        }

        var label = Parts(passage.Span);
        return LetterCase.WordCount(label.Name) <= NameLines.MostNameWords
            && LabelScanner.IsName(label.Name)
            && !PageLabels.Contains(LetterCase.Key(label.Name))
            && !CreditScanner.HasCreditWord(words) ? label : null;
    }

    /// <summary>Name and role: <c>Jane Roe (Linden)</c>, <c>Jane Roe -- Chief Executive</c>.</summary>
    private LabelParts Parts(TextSpan line)
    {
        var dash = draft.Text.AsSpan(line.Start, line.Length).IndexOfAny('-', '–', '—');
        var role = dash > 0 && draft.Text[line.Start + dash - 1] == ' '
            ? draft.Text.AsSpan(line.Start + dash, line.Length - dash).Trim("-–— ")
            : [];
        return LetterCase.StartsUpper(role)
            ? LabelParts.Read(draft.Text, new(line.Start, line.Start + dash - 1), LabelScanner.DeliveryNotes)
                with
            { Role = role.ToString() }
            : LabelParts.Read(draft.Text, line, LabelScanner.DeliveryNotes);
    }

    // A time may come between the name and the words.
    private DraftPassage? SpeechBelow(int i)
    {
        var isTimed = draft.Passages[i + 1].Role == BlockRole.Time;
        if (isTimed)
        {
            timed.Add(draft.Passages[i]);
        }

        var next = isTimed ? i + 2 : i + 1;
        return next < draft.Passages.Count && draft.Passages[next] is { IsOpen: true } below && below.Words(draft.Text) is var words
            && (LetterCase.EndsWithStop(words) || LetterCase.WordCount(words) >= FewestWordsOfSpeech) ? below : null;
    }

    /// <summary>The words the text also prints in lower case, in capitals.</summary>
    private static HashSet<string> OrdinaryWords(string text)
    {
        var ordinary = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', '\u00A0'))
        {
            var word = text.AsSpan(range).Trim("\"“”‘’'(),.;:!?[]—–-…");
            if (word.Length > 0 && char.IsLower(word[0]))
            {
                ordinary.Add(word.ToString().ToUpperInvariant());
            }
        }

        return ordinary;
    }
}
