using System.Globalization;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Names;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>The step for transcripts: a turn under a speaker's label is that speaker's words, whole.</summary>
internal static class LabelledTurns
{
    /// <summary>A label says it outright; what is left is that the label itself was read wrongly.</summary>
    private const double Confidence = 0.99;

    /// <summary>The labelled turns of <paramref name="document"/> as direct quotes, in reading order.</summary>
    public static IEnumerable<Quote> Read(Document document, EntityRegistry cast) =>
        document.Blocks.Where(block => block is { Role: BlockRole.Turn, Speaker: not null } && !block.Content.IsEmpty)
            .Select(block => new Quote
            {
                Parts = [block.Content],
                Text = block.Content.Of(document.Text),
                Type = QuoteType.Direct,
                Mention = block.Speaker!.Span,
                Speaker = SpeakerOf(block.Speaker, cast),
                Confidence = Confidence,
            });

    private static Speaker SpeakerOf(SpeakerLabel label, EntityRegistry cast)
    {
        var words = label.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = NameEnd(words, label.Role is not null);
        var role = string.Join(' ', words[end..].Concat(label.Role is null ? [] : [label.Role]));
        return new(FullName(string.Join(' ', words[..end]), cast), role.Length > 0 ? role : null);
    }

    /// <summary>End of a label's name when a role follows without punctuation: <c>ANA LIMA HARBOUR MASTER</c>.</summary>
    private static int NameEnd(string[] words, bool hasRole)
    {
        var endsInRole = words.Length > 2 && Is(words[^1], WordClass.Role | WordClass.Honorific);
        var isBeforeRole = hasRole
            && words.Length == 3
            && Is(words[0], WordClass.GivenName)
            && Is(words[2], WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.WorkNoun | WordClass.Place);
        return (endsInRole || isBeforeRole) && !Is(words[0], WordClass.Role | WordClass.Honorific) && !Is(words[1], WordClass.GivenName)
            ? 2
            : words.Length;
    }

    private static bool Is(string word, WordClass classes) => (Lexicon.Of(word) & classes) != WordClass.None;

    /// <summary>
    /// The label's name as the report writes it (<c>Donald Trump</c> for <c>DONALD TRUMP</c>); else the label's own, not in
    /// capitals throughout.
    /// </summary>
    private static string FullName(string label, EntityRegistry cast)
    {
        var words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0
            && cast.Named(words) is { } known
            && known.Words.Count >= words.Length
            && !known.Name.Equals(label, StringComparison.Ordinal))
        {
            return known.Name;
        }

        return words.Length > 1 && label.Equals(label.ToUpperInvariant(), StringComparison.Ordinal)
            ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(label.ToLowerInvariant()) : label;
    }
}
