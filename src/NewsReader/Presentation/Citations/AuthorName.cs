using NewsReader.Core.Quotes;

namespace NewsReader.Presentation.Citations;

/// <summary>An author as reference managers file them: a person by family name, a body by its whole name.</summary>
/// <param name="Family">The family name with its particles (<c>van der Berg</c>); the whole name of a body.</param>
/// <param name="Given">The given names; <see langword="null"/> for a body, and for a person of one name.</param>
/// <param name="Suffix">What follows the name (<c>Jr.</c>, <c>III</c>); <see langword="null"/> when nothing does.</param>
internal sealed record AuthorName(string Family, string? Given = null, string? Suffix = null)
{
    private static readonly string[] Conjunctions = [", and ", " and ", " & "];

    /// <summary>Words of the longest personal name; what has more is a description.</summary>
    private const int MostWords = 6;

    /// <summary>Family and given name with a comma between, as bibliographies sort them; a body as it is.</summary>
    public string Inverted => string.Join(", ", new[] { Family, Given, Suffix }.OfType<string>());

    /// <summary>
    /// The names of a byline: several (<c>Reuters and John Smith</c>, <c>A. Roe, B. Poe and C. Doe</c>) where each is a person or
    /// one word and at least one is surely a person; otherwise the byline as one name (<c>Ministry of Agriculture and Food</c>).
    /// </summary>
    public static IReadOnlyList<AuthorName> AllOf(string byline)
    {
        var clean = CitedText.Clean(byline);
        var names = clean.Split(Conjunctions, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parts = names.Length < 2 ? names
            : [.. names[..^1].SelectMany(name => name.Split(", ", StringSplitOptions.RemoveEmptyEntries)), names[^1]];
        return parts.Length > 1 && Array.Exists(parts, IsPerson) && Array.TrueForAll(parts, part => IsPerson(part) || IsOneWord(part))
            ? [.. parts.Select(Of)]
            : [Of(clean)];
    }

    private static bool IsOneWord(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.All(char.IsLetter);

    /// <summary>Reads a name as printed in a byline; splits it into parts only if it is clearly a person's.</summary>
    public static AuthorName Of(string name)
    {
        var clean = CitedText.Clean(name);
        return IsPerson(clean) ? Person(clean) : new(clean);
    }

    private static bool IsPerson(string name) =>
        name.Contains(' ', StringComparison.Ordinal)
        && name.Split(' ').Length <= MostWords
        && name.All(letter => char.IsLetter(letter)
            || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            || " .,'’-‐".Contains(letter, StringComparison.Ordinal))
        && !name.Split(' ').Any(word => word is "and" or "and," or "für" or "for" or "of")
        && SpeakerKinds.Of(name) is SpeakerKind.Person;

    private static AuthorName Person(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        string? suffix = null;
        if (parts.Length == 2 && NameParts.IsSuffix(parts[1]))
        {
            suffix = parts[1];
        }
        else if (parts.Length == 2)
        {
            return new(parts[0], parts[1]);
        }
        else if (parts.Length != 1)
        {
            return new(name);
        }
        else if (words.Count > 2 && NameParts.IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }

        return Split(words, suffix);
    }

    /// <summary>The family name is the last word and the particles before it, which are written small.</summary>
    private static AuthorName Split(List<string> words, string? suffix)
    {
        if (NameParts.IsHonorific(words[0]))
        {
            words.RemoveAt(0);
        }

        var start = words.Count - 1;
        while (start > 1 && NameParts.IsParticle(words[start - 1]))
        {
            start--;
        }

        return start <= 0
            ? new(string.Join(' ', words), Given: null, suffix)
            : new(string.Join(' ', words.Skip(start)), string.Join(' ', words.Take(start)), suffix);
    }
}
