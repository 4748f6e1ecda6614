using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>One of the two texts of a comparison, as its side of every row is set.</summary>
/// <param name="revision">The text.</param>
/// <param name="name">What it is called beside the other.</param>
/// <param name="place"><c>left</c> or <c>right</c>, for the style sheet.</param>
internal sealed class Side(Revision revision, string name, string place)
{
    private readonly SentencePlaces places = new(revision.Document);

    /// <summary>The text.</summary>
    public Revision Revision => revision;

    /// <summary>What it is called beside the other.</summary>
    public string Name => name;

    /// <summary>Who published it, where its name does not tell already; <see langword="null"/> when unknown.</summary>
    public string? Outlet => revision.Document.Outlet?.Value is { } outlet && !VersionNames.Tells(name, outlet) ? outlet : null;

    /// <summary><c>left</c> or <c>right</c>.</summary>
    public string Place => place;

    /// <summary>Sentences set for reading, those of one block together.</summary>
    public IReadOnlyList<CellPassage> Set(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextMark> marks)
    {
        var passages = new List<CellPassage>();
        for (var first = 0; first < sentences.Count;)
        {
            var block = places.BlockOf(sentences[first]);
            var last = first;
            while (last + 1 < sentences.Count && ReferenceEquals(places.BlockOf(sentences[last + 1]), block) && IsNext(sentences[last], sentences[last + 1]))
            {
                last++;
            }

            passages.Add(Set(sentences[first], new(sentences[first].Start, sentences[last].End), marks));
            first = last + 1;
        }

        return passages;
    }

    /// <summary>Where a sentence can be read in its text.</summary>
    private string? Address(TextSpan sentence) =>
        places.AnchorOf(sentence) is { } anchor ? TextAddress.Of(revision.Reference, anchor, sentence.Start) : null;

    private CellPassage Set(TextSpan first, TextSpan span, IReadOnlyList<TextMark> marks) => new(
        places.IsFirst(first) ? places.BlockOf(first)?.Speaker : null,
        new MarkedText(revision.Document.Text, span, marks.Where(mark => mark.Span.Overlaps(span))),
        Address(first));

    private bool IsNext(TextSpan sentence, TextSpan next) =>
        next.Start >= sentence.End && string.IsNullOrWhiteSpace(revision.Document.Text[sentence.End..next.Start]);
}
