using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace NewsReader.Reading.Pdf;

/// <summary>
/// Counts what a page draws before it is drawn. A form is drawn as often as pages and other forms name it, so a few lines can mean
/// billions of letters, and each letter takes some hundreds of bytes.
/// </summary>
internal sealed class PdfDrawing(PdfDocument document)
{
    /// <summary>Letters and forms that a page draws; a page of a newspaper has some 50,000.</summary>
    public const long MostOfPage = 400_000;

    /// <summary>Forms inside each other. Programs nest a few; deeper ones count as a form that draws itself.</summary>
    private const int DeepestForms = 20;

    private readonly Dictionary<IndirectReference, long> costs = [];
    private readonly HashSet<IndirectReference> open = [];

    /// <summary>Whether no page of the document draws more than the limit.</summary>
    public bool IsBounded()
    {
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            if (ObjectAt(reference) is DictionaryToken page && page.TryGet(NameToken.Contents, out var contents)
                && StreamsOf(contents).Sum(stream => CostOf(stream, FormsOf(page, 0), 0)) > MostOfPage)
            {
                return false;
            }
        }

        return true;
    }

    private long CostOf(StreamToken content, Dictionary<string, IndirectReference> forms, int depth)
    {
        var bytes = content.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner).Span;
        var cost = (long)LettersOf(bytes);
        for (var at = bytes.IndexOf("Do"u8); at >= 0 && cost <= MostOfPage;)
        {
            cost += forms.TryGetValue(NameBefore(bytes[..at]), out var form) ? CostOf(form, depth + 1) : 1;
            var next = bytes[(at + 2)..].IndexOf("Do"u8);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return Math.Min(cost, MostOfPage + 1);
    }

    private long CostOf(IndirectReference reference, int depth)
    {
        if (costs.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (depth > DeepestForms || !open.Add(reference))
        {
            return MostOfPage + 1; // a form that draws itself
        }

        var isForm = ObjectAt(reference) is StreamToken { StreamDictionary: var entries } && entries.TryGet(NameToken.Subtype, out var kind)
            && kind is NameToken { Data: "Form" };
        var cost = isForm && ObjectAt(reference) is StreamToken form
            ? 1 + CostOf(form, FormsOf(form.StreamDictionary, 0), depth)
            : 1;
        open.Remove(reference);
        costs[reference] = cost;
        return cost;
    }

    // Letters are written in brackets, as they are or as hexadecimal digits.
    private static int LettersOf(ReadOnlySpan<byte> content)
    {
        var (letters, isInside) = (0, false);
        foreach (var value in content)
        {
            isInside = value is (byte)'(' or (byte)'<' || (isInside && value is not ((byte)')' or (byte)'>'));
            letters += isInside ? 1 : 0;
        }

        return letters;
    }

    private static string NameBefore(ReadOnlySpan<byte> content)
    {
        content = content.TrimEnd(" \t\r\n"u8);
        var slash = content.LastIndexOf((byte)'/');
        return slash < 0 ? "" : Encoding.Latin1.GetString(content[(slash + 1)..]);
    }

    /// <summary>The XObjects of a page or form by name. A page may have those of the pages above it.</summary>
    private Dictionary<string, IndirectReference> FormsOf(DictionaryToken owner, int depth)
    {
        const int deepestPages = 50; // levels of the page tree; a parent that leads back to its page ends here
        if (owner.TryGet(NameToken.Resources, out var resources) && Resolved(resources) is DictionaryToken found)
        {
            return found.TryGet(NameToken.Xobject, out var listed) && Resolved(listed) is DictionaryToken forms
                ? forms.Data.Where(form => form.Value is IndirectReferenceToken)
                    .ToDictionary(form => form.Key, form => ((IndirectReferenceToken)form.Value).Data, StringComparer.Ordinal)
                : [];
        }

        return depth < deepestPages && owner.TryGet(NameToken.Create("Parent"), out var parent) && Resolved(parent) is DictionaryToken above
            ? FormsOf(above, depth + 1)
            : [];
    }

    private IEnumerable<StreamToken> StreamsOf(IToken contents) =>
        (Resolved(contents) is ArrayToken parts ? parts.Data.Select(Resolved) : [Resolved(contents)]).OfType<StreamToken>();

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? ObjectAt(reference.Data) : token;

    private IToken? ObjectAt(IndirectReference reference) => document.Structure.GetObject(reference)?.Data;
}
