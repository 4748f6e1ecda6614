namespace NewsReader.Following.LooseXml;

/// <summary>An element with its attributes and content.</summary>
/// <param name="vocabulary">The vocabulary that its name belongs to.</param>
/// <param name="name">Its name without prefix, in lower case.</param>
/// <param name="parent">The element that contains it.</param>
internal sealed class LooseElement(XmlVocabulary vocabulary, string name, LooseElement? parent)
{
    /// <summary>Elements nest at most this deep; deeper ones are read as if they were siblings. Pages nest some 60 deep.</summary>
    public const int MostDepth = 256;

    private readonly List<object> content = [];

    /// <summary>The vocabulary that its name belongs to.</summary>
    public XmlVocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Its name without prefix, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>The element that contains it; <see langword="null"/> for the root.</summary>
    public LooseElement? Parent { get; } = parent;

    /// <summary>How many elements contain it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Its attributes; the first counts where a name repeats.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>The address that relative addresses in it refer to; <see langword="null"/> when none is known.</summary>
    public Uri? Base { get; init; }

    /// <summary>Its texts (<see cref="string"/>) and elements (<see cref="LooseElement"/>) in their order.</summary>
    public IReadOnlyList<object> Content => content;

    /// <summary>The elements directly inside it.</summary>
    public IEnumerable<LooseElement> Elements => content.OfType<LooseElement>();

    /// <summary>Whether it contains elements.</summary>
    public bool HasElements => content.Exists(part => part is LooseElement);

    /// <summary>The texts directly inside it, joined and without spaces at either end.</summary>
    public string OwnText => string.Concat(content.OfType<string>()).Trim();

    /// <summary>The value of an attribute, by its name in any case; <see langword="null"/> when it has none.</summary>
    public string? this[string attribute] =>
        Attributes.FirstOrDefault(given => given.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Whether it is an element of that name in that vocabulary.</summary>
    public bool Is(XmlVocabulary vocabulary, string name) =>
        Vocabulary == vocabulary && string.Equals(Name, name, StringComparison.Ordinal);

    /// <summary>Adds a text or an element at its end.</summary>
    public void Add(object part) => content.Add(part);

    /// <summary>Forgets an element at its end that was read completely.</summary>
    public void RemoveLast() => content.RemoveAt(content.Count - 1);
}
