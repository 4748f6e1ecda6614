using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Languages;

/// <summary>
/// The words of one language by which quotations are attributed: classes of words, phrases that name a source, and traits of its
/// grammar. The recognisers ask this object and know no language themselves. Its lists are the files of one folder of
/// <c>Lexicons</c>; another language is another folder. Thread-safe: nothing changes once it is loaded.
/// </summary>
internal sealed class SpeechLanguage
{
    /// <summary>Longer words are in no list.</summary>
    private const int LongestWord = 40;

    private const WordClass Naming = WordClass.GivenName | WordClass.Masculine | WordClass.Feminine | WordClass.Place;

    private readonly Classify classify;
    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly SpeechGrammar grammar;

    /// <summary>The language of English texts, whose lists and rules are the most detailed.</summary>
    private SpeechLanguage()
    {
        (Tag, classify, IsDetailed, grammar) = ("en", Lexicon.Of, true, SpeechGrammar.None);
        words = FrozenDictionary<string, WordClass>.Empty.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private SpeechLanguage(string tag, string folder)
    {
        Tag = tag;
        var listed = SpeechWords.Gather(folder);
        LongestListed = listed.Keys.Max(word => word.Length);
        words = listed.GetAlternateLookup<ReadOnlySpan<char>>();
        classify = Listed;
        grammar = SpeechGrammar.Load(folder);
    }

    private delegate WordClass Classify(ReadOnlySpan<char> word);

    /// <summary>English.</summary>
    public static SpeechLanguage English { get; } = new();

    /// <summary>Its BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>
    /// Whether the cues of this language are found by the rules for subjects, asides and clauses in English order, and not by frames
    /// of verb and subject.
    /// </summary>
    public bool IsDetailed { get; }

    /// <summary>The length of the longest listed word, in characters: the farthest a word without spaces around it can reach.</summary>
    public int LongestListed { get; }

    /// <summary>Whether spaces separate its words.</summary>
    public bool IsSpaced => !grammar.Has("traits", "unspaced");

    /// <summary>Whether all nouns begin with a capital, so that a capital does not mark a name.</summary>
    public bool CapitalisesNouns => grammar.Has("traits", "noun-capitals");

    /// <summary>Whether a verb without a subject continues the last one: <c>Añadió que …</c>.</summary>
    public bool DropsSubjects => grammar.Has("traits", "dropped-subjects");

    /// <summary>Whether a dash at the start of a paragraph opens speech: <c>—No iremos —dijo Ana—.</c></summary>
    public bool HasDialogueDashes => grammar.Has("traits", "dialogue-dashes");

    /// <summary>Words that lose their last vowel before another word: <c>l’</c>, <c>qu’</c>; without the apostrophe.</summary>
    public IReadOnlyCollection<string> Elided => grammar["elided"];

    /// <summary>Pronouns joined to the verb before them with a hyphen: <c>-t-il</c>; the longest first.</summary>
    public IReadOnlyCollection<string> Enclitics => grammar["enclitics"];

    /// <summary>The language with this tag; <see langword="null"/> when it has no lists.</summary>
    /// <param name="tag">A BCP 47 tag; the region does not matter.</param>
    public static SpeechLanguage? Of(string? tag)
    {
        var primary = tag is null ? "" : tag.Split('-', '_')[0].ToLowerInvariant();
        return primary is "en" ? English : Loaded.GetValueOrDefault(primary)?.Value;
    }

    /// <summary>Possible classes of <paramref name="word"/>, by the lists and its spelling.</summary>
    public WordClass ClassOf(ReadOnlySpan<char> word) => classify(word);

    /// <summary>The classes of exactly these characters; <see cref="WordClass.None"/> when they are in no list.</summary>
    public WordClass Exactly(ReadOnlySpan<char> word) => words.TryGetValue(word, out var listed) ? listed : WordClass.None;

    /// <summary>Whether the word is in a list of the grammar, in any letters.</summary>
    /// <param name="list">A line of <c>grammar.txt</c>: <c>binders</c>.</param>
    /// <param name="word">The word.</param>
    public bool Lists(string list, ReadOnlySpan<char> word) => grammar.Has(list, word);

    /// <summary>The phrases of a list of the grammar, each as its words.</summary>
    /// <param name="list">A line of <c>grammar.txt</c>: <c>sources before</c>.</param>
    public IReadOnlyList<string[]> Phrases(string list) => grammar.Phrases(list);

    private static readonly FrozenDictionary<string, Lazy<SpeechLanguage>> Loaded = WordList.Lines("Lexicons.languages.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(entry => entry[0], entry => new Lazy<SpeechLanguage>(() => new(entry[0], entry[1])),
            StringComparer.Ordinal);

    private WordClass Listed(ReadOnlySpan<char> word)
    {
        var shape = WordShape.Of(word);
        if (word.Length is 0 or > LongestWord)
        {
            return shape;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return words.TryGetValue(folded, out var listed) ? shape | listed
            : (shape & WordClass.Capitalised) != WordClass.None && Accents.Remove(folded) && words.TryGetValue(folded, out var name)
            ? shape | (name & Naming)
            : shape;
    }
}
