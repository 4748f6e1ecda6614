using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsReader.Core.Text;

namespace NewsReader.Markup;

/// <summary>
/// A stretch of a document's text as HTML: every character encoded, and elements around the stretches that are marked.
/// Marks may cross in any way; the elements never do.
/// </summary>
internal sealed class MarkedText : IHtmlContent
{
    private readonly string text;
    private readonly TextSpan span;
    private readonly List<TextMark> marks;

    /// <param name="text">The whole text the marks point into.</param>
    /// <param name="span">The part to show; marks are clipped to it.</param>
    /// <param name="marks">The marks, in any order.</param>
    public MarkedText(string text, TextSpan span, IEnumerable<TextMark> marks)
    {
        this.text = text;
        this.span = span;
        this.marks = [.. marks
            .Where(mark => !mark.Span.IsEmpty && mark.Span.Overlaps(span))
            .OrderBy(mark => mark.Span.Start)
            .ThenBy(mark => mark.Layer)
            .ThenByDescending(mark => mark.Span.End)];
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var open = new List<TextMark>();
        var active = new List<TextMark>();
        var next = 0;
        var position = span.Start;
        foreach (var cut in Cuts())
        {
            WriteText(writer, encoder, position, cut);
            position = cut;
            active.RemoveAll(mark => mark.Span.End <= cut);
            while (next < marks.Count && marks[next].Span.Start <= cut)
            {
                Enter(active, marks[next++], cut);
            }

            Change(writer, encoder, open, active, cut);
        }

        WriteText(writer, encoder, position, span.End);
        Close(writer, open, 0);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Every place where a mark begins or ends, in order, each once.</summary>
    private SortedSet<int> Cuts()
    {
        var cuts = new SortedSet<int>();
        foreach (var mark in marks)
        {
            cuts.Add(Math.Max(mark.Span.Start, span.Start));
            cuts.Add(Math.Min(mark.Span.End, span.End));
        }

        return cuts;
    }

    /// <summary>Adds a mark inside those of its own and earlier layers, unless it has ended already.</summary>
    private static void Enter(List<TextMark> active, TextMark mark, int position)
    {
        if (mark.Span.End > position)
        {
            var place = active.FindIndex(other => other.Layer > mark.Layer);
            active.Insert(place < 0 ? active.Count : place, mark);
        }
    }

    /// <summary>Closes the marks that end or must be split here, and opens those that begin here.</summary>
    private void Change(TextWriter writer, HtmlEncoder encoder, List<TextMark> open, List<TextMark> active, int position)
    {
        var shared = 0;
        while (shared < open.Count && shared < active.Count && ReferenceEquals(open[shared], active[shared]))
        {
            shared++;
        }

        Close(writer, open, shared);
        foreach (var mark in active.Skip(shared))
        {
            Open(writer, encoder, mark, isFirst: position == Math.Max(mark.Span.Start, span.Start));
            open.Add(mark);
        }
    }

    private static void Open(TextWriter writer, HtmlEncoder encoder, TextMark mark, bool isFirst)
    {
        writer.Write('<');
        writer.Write(mark.Element);
        Attribute(writer, encoder, "id", isFirst ? mark.Id : null);
        Attribute(writer, encoder, "class", mark.Class);
        writer.Write('>');
    }

    private static void Attribute(TextWriter writer, HtmlEncoder encoder, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($" {name}=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
    }

    private static void Close(TextWriter writer, List<TextMark> open, int keep)
    {
        for (var last = open.Count - 1; last >= keep; last--)
        {
            writer.Write($"</{open[last].Element}>");
            open.RemoveAt(last);
        }
    }

    private void WriteText(TextWriter writer, HtmlEncoder encoder, int start, int end) =>
        encoder.Encode(writer, text, start, end - start);
}
