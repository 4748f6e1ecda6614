using System.Xml.Linq;
using NewsReader.Core.Documents;

namespace NewsReader.Feeds;

/// <summary>A report as an entry of a feed shows it.</summary>
internal static class DocumentMarkup
{
    /// <summary>The parts of the report in their order, with who speaks and what pictures show.</summary>
    public static IReadOnlyList<XElement> Of(Document document) =>
        [.. document.Blocks.Select(block => Of(block, document.Text)).OfType<XElement>()];

    private static XElement? Of(Block block, string text) => block.Role switch
    {
        _ when block.Content.IsEmpty => null,
        BlockRole.Heading => FeedMarkup.Directed("h2", block.Content.Of(text)),
        BlockRole.Caption => FeedMarkup.Element("figure",
            FeedMarkup.Directed("figcaption", block.Content.Of(text), block.Credit is { } credit ? $" ({credit.Value})" : null)),
        BlockRole.Turn when block.Speaker is { } speaker =>
            FeedMarkup.Paragraph(FeedMarkup.Element("b", speaker.Name + ":"), " ", block.Content.Of(text)),
        _ when block.IsBody => FeedMarkup.Paragraph(block.Content.Of(text)),
        _ => null,
    };
}
