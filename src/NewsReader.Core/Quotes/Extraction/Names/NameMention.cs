namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>A name and its position in the narrative.</summary>
/// <param name="First">Index of the first item, titles before the name included.</param>
/// <param name="Core">Index of the first item of the name itself.</param>
/// <param name="End">Index after its last item.</param>
/// <param name="Words">The words of the name itself, without possessive endings.</param>
/// <param name="Kind">The kind of referent, as far as this mention shows.</param>
/// <param name="Gender">The gender indicated by the titles or the given name.</param>
/// <param name="Title">The titles before it, as printed; <see langword="null"/> when there are none.</param>
/// <param name="IsDescription">
/// Whether the words are those of a role, so that they are a name only where the text uses them as a surname.
/// </param>
internal sealed record NameMention(int First, int Core, int End, IReadOnlyList<string> Words, ReferentKind Kind, Gender Gender,
    string? Title = null, bool IsDescription = false);
