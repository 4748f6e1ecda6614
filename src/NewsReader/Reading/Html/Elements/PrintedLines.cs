using System.Text;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>The lines that an element's words are printed on: those of its blocks, and those that line breaks part.</summary>
internal sealed class PrintedLines
{
    private readonly StringBuilder line = new();

    public PrintedLines(IElement element)
    {
        Add(element);
        Break();
    }

    /// <summary>The lines that hold words, each with its white space made regular.</summary>
    public List<string> Lines { get; } = [];

    private void Add(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                line.Append(text.Data);
            }
            else if (child is IElement inner && !PageParts.IsSilent(inner))
            {
                AddInner(inner);
            }
        }
    }

    private void AddInner(IElement inner)
    {
        var isLine = PageParts.IsBlock(inner) || inner.LocalName is "br" or "time";
        if (isLine)
        {
            Break();
        }

        Add(inner);
        if (isLine)
        {
            Break();
        }
    }

    private void Break()
    {
        if (PageMeta.OneLine(line.ToString()) is { Length: > 0 } words)
        {
            Lines.Add(words);
        }

        line.Clear();
    }
}
