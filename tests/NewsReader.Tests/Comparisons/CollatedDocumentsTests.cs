using NewsReader.Core.Comparisons.Collation;

namespace NewsReader.Tests.Comparisons;

public sealed class CollatedDocumentsTests
{
    private static readonly string[] Versions =
    [
        "The dam broke at dawn near Riverton. Two villages were flooded within the hour. Rescuers came by boat.",
        "Heavy rain fell over the northern valley. The dam broke at dawn near Riverton. Three villages were flooded within the hour.",
        "Two villages were flooded within the hour. Rescuers came by boat. The dam broke at dawn near Riverton, officials said.",
    ];

    [Fact]
    public void NoDocumentsAreNoCollation() => Assert.Throws<ArgumentException>(() => CollatedDocuments.Of([]));

    [Fact]
    public void EmptyDocumentsHaveNoRows() => Assert.Empty(CollatedDocuments.Of([Texts.Document(""), Texts.Document(" ")]).Rows);

    [Fact]
    public void ThePassagesOfThreeVersionsStandInRows()
    {
        var rows = CollatedDocuments.Of([.. Versions.Select(Texts.Document)]).Rows;

        Assert.Equal(4, rows.Count);
        Assert.Equal([1, 3, 3, 2], rows.Select(row => row.Witnesses));
        Assert.StartsWith("Heavy rain", rows[0].Sentences[1][0].Of(Versions[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderOfTheDocumentsDecidesNothing()
    {
        var random = new Random(11);
        for (var round = 0; round < 60; round++)
        {
            var (left, right) = Edits.Draw(random);
            string[] texts = [left, right, Edits.Draw(new Random(round)).Right];
            var expected = Written(texts);

            Assert.Equal(expected, Written([texts[2], texts[0], texts[1]]));
            Assert.Equal(expected, Written([texts[1], texts[0], texts[2]]));
        }
    }

    [Fact]
    public void EverySentenceStandsInExactlyOneRow()
    {
        var documents = Versions.Select(Texts.Document).ToList();
        var rows = CollatedDocuments.Of(documents).Rows;
        for (var column = 0; column < documents.Count; column++)
        {
            var expected = documents[column].Blocks.SelectMany(block => block.Sentences);

            Assert.Equal(expected.Order(), rows.SelectMany(row => row.Sentences[column]).Order());
        }
    }

    /// <summary>The rows in words, the columns of each sorted so that only the rows and their order count.</summary>
    private static string Written(string[] texts) =>
        string.Join('\n', CollatedDocuments.Of([.. texts.Select(Texts.Document)]).Rows.Select(row =>
        string.Join(" | ", row.Sentences.Select((spans, column) => string.Join(" + ", spans.Select(span => span.Of(texts[column]))))
            .Order(StringComparer.Ordinal))));
}
