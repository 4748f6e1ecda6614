namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Someone or something a document names, with the fullest name met so far.</summary>
internal sealed class Referent(IReadOnlyList<string> words)
{
    /// <summary>The words of the fullest name.</summary>
    public IReadOnlyList<string> Words { get; set; } = words;

    /// <summary>Its kind.</summary>
    public ReferentKind Kind { get; set; }

    /// <summary>The gender for pronouns.</summary>
    public Gender Gender { get; set; }

    /// <summary>The role the text gives, as printed; <see langword="null"/> while none is met.</summary>
    public string? Role { get; set; }

    /// <summary>Head nouns of the roles given, folded: <c>minister</c>.</summary>
    public HashSet<string> RoleHeads { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often the document names it.</summary>
    public int Count { get; set; }

    /// <summary>
    /// The title that distinguishes it from another with the same surname (<c>Mrs</c>) or completes the name (<c>Pope</c>);
    /// <see langword="null"/> for all others.
    /// </summary>
    public string? Title { get; set; }

    /// <summary>The fullest name.</summary>
    public string Name => Title is null ? string.Join(' ', Words) : $"{Title} {string.Join(' ', Words)}";
}
