namespace NewsReader.Following.LooseXml;

/// <summary>
/// Builds the elements of a loose document and hands out its parts one after the other, so that memory does not grow with their
/// number. A wrong end tag closes the nearest open element of its name, or nothing.
/// </summary>
/// <param name="text">The decoded document.</param>
/// <param name="address">The address of the document, which relative ones refer to; <see langword="null"/> when unknown.</param>
/// <param name="parts">Names of the elements that are parts. A part inside another ends the outer one.</param>
internal sealed class ElementReader(string text, Uri? address, params string[] parts)
{
    /// <summary>A part contains some hundred elements; of more than this only the texts are read.</summary>
    private const int MostElements = 20_000;

    private readonly LooseScanner scanner = new(text);
    private readonly Namespaces namespaces = new();
    private readonly List<LooseElement> roots = [];
    private LooseElement? current;
    private LooseElement? part;
    private int elements;

    /// <summary>The outermost elements, without the parts that were handed out.</summary>
    public IReadOnlyList<LooseElement> Roots => roots;

    /// <summary>The parts in their order, each complete. One that the end of the text cuts off comes last.</summary>
    public IEnumerable<LooseElement> Parts()
    {
        while (scanner.Read())
        {
            var before = part;
            switch (scanner.Token)
            {
                case LooseToken.Text:
                    current?.Add(scanner.Text);
                    break;
                case LooseToken.End:
                    Close();
                    break;
                default:
                    foreach (var empty in Open())
                    {
                        yield return empty;
                    }

                    continue;
            }

            if (before is not null && part is null)
            {
                yield return Detached(before);
            }
        }

        if (part is not null)
        {
            yield return Detached(part);
        }
    }

    /// <summary>Opens an element; gives the part that it ends, and itself when it is an empty part.</summary>
    private IEnumerable<LooseElement> Open()
    {
        namespaces.Declare(scanner.Attributes, Depth);
        var (vocabulary, name) = namespaces.Resolve(scanner.Name);
        var isPart = vocabulary == XmlVocabulary.Core && parts.Contains(name, StringComparer.Ordinal);
        if (isPart && part is { } unfinished)
        {
            CloseTo(unfinished.Parent);
            yield return Detached(unfinished);
        }

        var element = Added(vocabulary, name, isPart);
        if (scanner.IsEmpty && isPart)
        {
            yield return Detached(element);
        }
        else if (!scanner.IsEmpty && Depth < LooseElement.MostDepth && elements <= MostElements)
        {
            (current, part) = (element, isPart ? element : part);
        }
        else
        {
            namespaces.Leave(Depth);
        }
    }

    private int Depth => current is null ? 0 : current.Depth + 1;

    private LooseElement Added(XmlVocabulary vocabulary, string name, bool isPart)
    {
        elements = isPart ? 0 : elements + 1;
        var element = new LooseElement(vocabulary, name, current)
        {
            Attributes = [.. scanner.Attributes],
            Base = BaseOf(scanner.Attributes),
        };
        if (elements > MostElements)
        {
            return element;
        }

        if (current is null)
        {
            roots.Add(element);
        }
        else
        {
            current.Add(element);
        }

        return element;
    }

    /// <summary>A finished part, taken out of what contains it: it was added last.</summary>
    private LooseElement Detached(LooseElement finished)
    {
        if (finished.Parent is { } parent)
        {
            parent.RemoveLast();
        }
        else
        {
            roots.Remove(finished);
        }

        return finished;
    }

    private Uri? BaseOf(IReadOnlyList<(string Name, string Value)> attributes)
    {
        var inherited = current is null ? address : current.Base;
        var given = attributes.FirstOrDefault(attribute => IsBase(attribute.Name)).Value;
        return given is null ? inherited : LooseAddress.Resolve(given, inherited) ?? inherited;
    }

    /// <summary>CDF writes the attribute without its prefix.</summary>
    private static bool IsBase(string attribute) =>
        attribute.Equals("xml:base", StringComparison.OrdinalIgnoreCase) || attribute.Equals("base", StringComparison.OrdinalIgnoreCase);

    private void Close()
    {
        var (vocabulary, name) = namespaces.Resolve(scanner.Name);
        for (var element = current; element is not null; element = element.Parent)
        {
            if (element.Is(vocabulary, name))
            {
                CloseTo(element.Parent);
                return;
            }
        }
    }

    private void CloseTo(LooseElement? outer)
    {
        while (current is not null && current != outer)
        {
            part = current == part ? null : part;
            namespaces.Leave(current.Depth);
            current = current.Parent;
        }
    }
}
