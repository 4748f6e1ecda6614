namespace NewsReader.Core.Quotes.References;

/// <summary>
/// Everyone a document names. Longer names are gathered first; a surname, given name or acronym then joins the name it
/// shortens: the latest one met before it, else one that comes later.
/// </summary>
internal sealed class Cast
{
    /// <summary>So many bearers of one word are looked at: more are a list of names, not a report.</summary>
    private const int MostNamesakes = 64;

    private readonly Dictionary<string, List<Referent>> byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Referent>> byAnyWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Referent> byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<NameMention, Referent> referents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The cast of the names found.</summary>
    public Cast(IReadOnlyList<NameMention> names)
    {
        foreach (var name in names.Where(name => name.Words.Count > 1 && !name.IsDescription))
        {
            Admit(name, WithSameName(name));
        }

        Names = [.. names.Where(name => !name.IsDescription || (name.Words.Count == 1 && byLastWord.ContainsKey(name.Words[0])))];

        var recent = new HashSet<Referent>();
        foreach (var name in Names)
        {
            if (!referents.ContainsKey(name))
            {
                Admit(name, Shortened(name, recent));
            }

            recent.Add(referents[name]);
        }
    }

    /// <summary>The names in reading order.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>Who a name found in the document stands for.</summary>
    public Referent this[NameMention name] => referents[name];

    /// <summary>Who carries this name in full or as its last word; <see langword="null"/> when nobody does.</summary>
    public Referent? Named(IReadOnlyList<string> words) =>
        byLastWord.GetValueOrDefault(words[^1])?.LastOrDefault(known => words.Count == 1 || SameFirst(known.Words, words));

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

        referent.Count++;
        referent.Kind = referent.Kind == ReferentKind.Unknown || name.Kind == ReferentKind.Person ? Later(name.Kind, referent.Kind) : referent.Kind;
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

    private Referent? Shortened(NameMention name, HashSet<Referent> recent)
    {
        var word = name.Words[0];
        return Choose(byLastWord.GetValueOrDefault(word), name, recent)
            ?? Choose(byAnyWord.GetValueOrDefault(word), name, recent)
            ?? byAcronym.GetValueOrDefault(word);
    }

    private static Referent? Choose(List<Referent>? known, NameMention name, HashSet<Referent> recent)
    {
        var fitting = known?.Where(referent => Fits(referent, name)).ToList();
        return fitting is null or [] ? null : fitting.LastOrDefault(recent.Contains) ?? fitting[0];
    }

    /// <summary>A name after a title is a person's, and of the title's gender.</summary>
    private static bool Fits(Referent referent, NameMention name) =>
        (name.Core == name.First || referent.Kind != ReferentKind.Body)
        && (name.Core == name.First || name.Gender == Gender.Unknown || referent.Gender == Gender.Unknown || name.Gender == referent.Gender);
}
