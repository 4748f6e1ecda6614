using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>One of the two texts of a comparison, as its side of every row is set.</summary>
/// <param name="revision">The text.</param>
/// <param name="name">Its name, distinct from the other's.</param>
/// <param name="place"><c>left</c> or <c>right</c>, for the style sheet.</param>
internal sealed class Side(Revision revision, string name, string place)
{
    private readonly SentencePlaces places = new(revision.Document);
    private Block? latest;

    /// <summary>The text.</summary>
    public Revision Revision => revision;

    /// <summary>Its name, distinct from the other's.</summary>
    public string Name => name;

    /// <summary>The publisher, unless its name already contains it; <see langword="null"/> when unknown.</summary>
    public string? Outlet => revision.Document.Outlet?.Value is { } outlet && !VersionNames.Contains(name, outlet) ? outlet : null;

    /// <summary><c>left</c> or <c>right</c>.</summary>
    public string Place => place;

    /// <summary>
    /// Sentences set for reading, those of one block together, below what was set last on this side. A speaker is named
    /// where the words go over to another turn, wherever in the turn they begin: a row may hold the middle of it, or come
    /// after a passage from elsewhere.
    /// </summary>
    public IReadOnlyList<CellPassage> Set(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextMark> marks)
    {
        var passages = new List<CellPassage>();
        for (var first = 0; first < sentences.Count;)
        {
            var block = places.BlockOf(sentences[first]);
            var last = first;
            while (last + 1 < sentences.Count
                && ReferenceEquals(places.BlockOf(sentences[last + 1]), block)
                && IsNext(sentences[last], sentences[last + 1]))
            {
                last++;
            }

            passages.Add(Set(sentences[first], new(sentences[first].Start, sentences[last].End), marks, ReferenceEquals(block, latest)
                ? null
                : block?.Speaker));
            latest = block;
            first = last + 1;
        }

        return passages;
    }

    /// <summary>Sentences set for reading by themselves: each part of a turn names its speaker, whatever comes before it.</summary>
    public IReadOnlyList<CellPassage> SetApart(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextMark> marks)
    {
        latest = null;
        return Set(sentences, marks);
    }

    /// <summary>Where a sentence can be read in its text.</summary>
    private string? Address(TextSpan sentence) =>
        places.AnchorOf(sentence) is { } anchor ? TextAddress.Of(revision.Reference, anchor, sentence.Start) : null;

    private CellPassage Set(TextSpan first, TextSpan span, IReadOnlyList<TextMark> marks, SpeakerLabel? speaker) => new(
        speaker,
        new MarkedText(revision.Document.Text, span, marks.Where(mark => mark.Span.Overlaps(span))),
        Address(first));

    private bool IsNext(TextSpan sentence, TextSpan next) =>
        next.Start >= sentence.End && string.IsNullOrWhiteSpace(revision.Document.Text[sentence.End..next.Start]);
}
