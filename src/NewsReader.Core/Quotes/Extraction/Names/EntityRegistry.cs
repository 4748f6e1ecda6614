using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>
/// All people and bodies named in a document. Longer names are collected first; a surname, given name or acronym then joins
/// the name it shortens: its previous referent, else the one named most so far, else a later one.
/// </summary>
internal sealed class EntityRegistry
{
    /// <summary>Maximum number of people with one name word that are compared; a text with more is a list of names.</summary>
    private const int MostNamesakes = 64;

    /// <summary>Titles of those who go by one name, which is their full name only with it: <c>Pope</c>, <c>Queen</c>.</summary>
    private static readonly FrozenSet<string> OneNameTitles =
        WordList.Load("Lexicons.English.Quotes.one-name-titles.txt", StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<Referent>> byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Referent>> byAnyWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Referent> byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<NameMention, Referent> referents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The last referent of a short name.</summary>
    private readonly Dictionary<string, Referent> bearers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Number of mentions so far.</summary>
    private readonly Dictionary<Referent, int> timesNamed = [];

    /// <summary>The titles of those who have no more than a surname.</summary>
    private readonly Dictionary<Referent, string> titles = [];

    /// <summary>The cast of the names found.</summary>
    public EntityRegistry(IReadOnlyList<NameMention> names)
    {
        foreach (var name in names.Where(name => name.Words.Count > 1 && !name.IsDescription))
        {
            Admit(name, WithSameName(name));
        }

        Names = [.. names.Where(name => !name.IsDescription || (name.Words.Count == 1 && byLastWord.ContainsKey(name.Words[0])))];

        foreach (var name in Names)
        {
            if (!referents.ContainsKey(name))
            {
                Admit(name, Shortened(name));
                bearers[name.Words[0]] = referents[name];
            }

            timesNamed[referents[name]] = timesNamed.GetValueOrDefault(referents[name]) + 1;
        }

        foreach (var namesakes in byLastWord.Values.Where(known => known.Count(namesake => namesake.Words.Count == 1) > 1))
        {
            namesakes.ForEach(namesake => namesake.Title = titles.GetValueOrDefault(namesake));
        }

        foreach (var (referent, title) in titles.Where(titled => titled.Key.Words.Count == 1 && OneNameTitles.Contains(titled.Value)))
        {
            referent.Title = title;
        }
    }

    /// <summary>The names in reading order.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>The names between two items, in order, found in the time of a look-up and their number.</summary>
    public IEnumerable<NameMention> NamesBetween(int first, int end)
    {
        var (low, high) = (0, Names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Names[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Names.Count && Names[i].First < end; i++)
        {
            yield return Names[i];
        }
    }

    /// <summary>The referent of a name in the document.</summary>
    public Referent this[NameMention name] => referents[name];

    /// <summary>The referent with this full name or last word; <see langword="null"/> when there is none.</summary>
    public Referent? Named(IReadOnlyList<string> words) =>
        byLastWord.GetValueOrDefault(words[^1])?.LastOrDefault(known => words.Count == 1 || SameFirst(known.Words, words));

    /// <summary>Those whose name ends with this word; at most <see cref="MostNamesakes"/>.</summary>
    public IReadOnlyList<Referent> Family(string surname) => byLastWord.GetValueOrDefault(surname, []);

    private void Admit(NameMention name, Referent? known)
    {
        var referent = known ?? new Referent(name.Words);
        if (known is null)
        {
            Index(referent);
        }
        else if (name.Words.Count > known.Words.Count && name.Words.Count < 5)
        {
            known.Words = name.Words;
        }

        if (name is { Words.Count: 1, Title: { } title } && referent.Words.Count == 1)
        {
            titles.TryAdd(referent, title);
        }

        referent.Count++;
        referent.Kind = referent.Kind == ReferentKind.Unknown || name.Kind == ReferentKind.Person
            ? Later(name.Kind, referent.Kind)
            : referent.Kind;
        referent.Gender = referent.Gender == Gender.Unknown ? name.Gender : referent.Gender;
        referents[name] = referent;
    }

    private static ReferentKind Later(ReferentKind found, ReferentKind known) => found == ReferentKind.Unknown ? known : found;

    private void Index(Referent referent)
    {
        Add(byLastWord, referent.Words[^1], referent);
        foreach (var word in referent.Words)
        {
            Add(byAnyWord, word, referent);
        }

        if (referent.Words.Count > 1)
        {
            byAcronym[string.Concat(referent.Words.Select(word => char.ToUpperInvariant(word[0])))] = referent;
        }
    }

    private static void Add(Dictionary<string, List<Referent>> index, string word, Referent referent)
    {
        if (!index.TryGetValue(word, out var list))
        {
            index[word] = list = [];
        }

        if (list.Count < MostNamesakes)
        {
            list.Add(referent);
        }
    }

    private Referent? WithSameName(NameMention name) =>
        byLastWord.GetValueOrDefault(name.Words[^1])?.FirstOrDefault(known => SameFirst(known.Words, name.Words));

    /// <summary>Same first word, or an initial of it, or one name inside the other.</summary>
    private static bool SameFirst(IReadOnlyList<string> known, IReadOnlyList<string> other) =>
        known[0].Equals(other[0], StringComparison.OrdinalIgnoreCase)
        || (IsInitial(known[0]) || IsInitial(other[0])) && char.ToUpperInvariant(known[0][0]) == char.ToUpperInvariant(other[0][0])
        || known.Contains(other[0], StringComparer.OrdinalIgnoreCase) || other.Contains(known[0], StringComparer.OrdinalIgnoreCase);

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private Referent? Shortened(NameMention name)
    {
        var word = name.Words[0];
        return Choose(byLastWord.GetValueOrDefault(word), name)
            ?? Choose(byAnyWord.GetValueOrDefault(word), name)
            ?? byAcronym.GetValueOrDefault(word);
    }

    /// <summary>
    /// Of several bearers of the name, the previous referent: a report that names the wife in full continues to mean the
    /// husband. At first, the one named most, people before bodies; a tie is ambiguous.
    /// </summary>
    private Referent? Choose(List<Referent>? known, NameMention name)
    {
        var fitting = known?.Where(referent => Fits(referent, name))
            .OrderBy(referent => referent.Kind == ReferentKind.Body)
            .ThenByDescending(referent => timesNamed.GetValueOrDefault(referent))
            .ToList();
        return fitting is null or [] ? null
            : bearers.GetValueOrDefault(name.Words[0]) is { } before && fitting.Contains(before) ? before
            : fitting.Count > 1
                && fitting[1].Kind != ReferentKind.Body
                && timesNamed.GetValueOrDefault(fitting[1]) is > 0 and var second
                && second == timesNamed.GetValueOrDefault(fitting[0])
                ? null
            : fitting[0];
    }

    /// <summary>A name after a title is a person's, and of the title's gender.</summary>
    private static bool Fits(Referent referent, NameMention name) =>
        (name.Core == name.First || referent.Kind != ReferentKind.Body)
        && (name.Core == name.First
            || name.Gender == Gender.Unknown
            || referent.Gender == Gender.Unknown
            || name.Gender == referent.Gender);
}
