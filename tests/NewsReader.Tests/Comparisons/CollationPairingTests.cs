using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Collation;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using Compared = NewsReader.Core.Comparisons.Comparison;

namespace NewsReader.Tests.Comparisons;

/// <summary>
/// A collation pairs what the pairwise comparisons of its versions pair, as far as that can be had for all of them at once.
/// </summary>
public sealed class CollationPairingTests
{
    private static readonly Arbitrary<Document[]> Three = Versions(3);

    [Fact]
    public void TwoVersionsPairAsTheirComparison() => Prop.ForAll(Versions(2), documents =>
    {
        var rows = Compared.Of(documents[0], documents[1]).Rows.Select(row => Written([row.Left, row.Right]));
        Assert.Equal(rows.Order(StringComparer.Ordinal), Rows(documents)
            .Select(row => Written(row.Sentences))
            .Order(StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ThreeVersionsPairAsTheirComparisonsWhereThoseAgree() => Prop.ForAll(Three, documents =>
    {
        var pairs = Pairs(documents);
        var rows = Rows(documents).Select(row => string.Join(' ', Members(row).Order())).ToHashSet(StringComparer.Ordinal);
        Assert.All(Closure(documents, pairs).Where(group => IsAgreed(group, pairs)), group =>
            Assert.Contains(string.Join(' ', group.Order()), rows));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SentencesShareARowOnlyThroughPairsOfTheComparisons() => Prop.ForAll(Three, documents =>
    {
        var rowOf = Closure(documents, Pairs(documents)).Index().SelectMany(group => group.Item.Select(member => (member, group.Index)))
            .ToDictionary(entry => entry.member, entry => entry.Index);
        Assert.All(Rows(documents), row => Assert.Single(Members(row).Select(member => rowOf[member]).Distinct()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void APairIsPartedOnlyToKeepTwoPassagesOutOfACell() => Prop.ForAll(Three, documents =>
    {
        var pairs = Pairs(documents);
        var rows = Rows(documents).Select(row => Members(row).ToList()).ToList();
        var rowOf = rows.SelectMany(row => row.Select(member => (member, row))).ToDictionary(entry => entry.member, entry => entry.row);
        foreach (var (one, other) in pairs.SelectMany(Links).Where(link => rowOf[link.One] != rowOf[link.Other]))
        {
            Assert.False(IsCell([.. rowOf[one], .. rowOf[other]], pairs), "Two rows that could be one are apart.");
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ACellHasNoTwoPassagesThatNothingJoins() => Prop.ForAll(Three, documents =>
    {
        var pairs = Pairs(documents);
        Assert.All(Rows(documents), row =>
            Assert.All(row.Sentences.Index(), cell => Assert.All(cell.Item.Zip(cell.Item.Skip(1)), neighbours =>
            Assert.True(AreBeside(documents[cell.Index], neighbours.First, neighbours.Second)
                || ShareRow(pairs, cell.Index, neighbours.First, neighbours.Second)))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AReadersPairSharesARow()
    {
        string[] texts =
            ["Rain fell on the hills. The mayor thanked them.", "Storms hit the north. The mayor thanked them.",
                "Rain fell on the hills. Nothing else."];
        var said = new PassageCorrection("Rain fell on the hills.", "Storms hit the north.", AreSame: true);
        var row = Rows([.. texts.Select(Texts.Document)], (left, right) => (left, right) switch { (0, 1) => [said], (1, 0) => [said.Mirrored], _ => [] })[0];
        Assert.Equal(3, row.Witnesses);
    }

    [Fact]
    public void WhatAReaderPartedIsNotJoinedThroughAThirdVersion()
    {
        string[] texts =
            ["The bridge over the Lenn was closed on Monday.", "The bridge over the Lenn was closed on Monday.",
                "The bridge over the Lenn was closed on Monday night."];
        var said = new PassageCorrection(texts[0], texts[2], AreSame: false);
        var rows = Rows([.. texts.Select(Texts.Document)], (left, right) => (left, right) switch { (0, 2) => [said], (2, 0) => [said.Mirrored], _ => [] });
        Assert.DoesNotContain(rows, row => row.Sentences[0].Count > 0 && row.Sentences[2].Count > 0);
    }

    private static Arbitrary<Document[]> Versions(int count) =>
        ArbMap.Default.GeneratorFor<int>()
            .Select(seed => Edits.DrawVersions(new Random(seed), count).Select(Texts.Document).ToArray())
            .ToArbitrary();

    private static IReadOnlyList<CollationRow> Rows(Document[] documents, Func<int, int,
        IReadOnlyList<PassageCorrection>>? corrections = null) =>
        CollatedDocuments.Of(documents, corrections).Rows;

    /// <summary>The rows that two sides share in the comparison of every two documents.</summary>
    private static List<(int Left, int Right, Row Row)> Pairs(Document[] documents) =>
    [
        .. from left in Enumerable.Range(0, documents.Length)
           from right in Enumerable.Range(left + 1, documents.Length - left - 1)
           from row in Compared.Of(documents[left], documents[right]).Rows
           where row.Left.Count > 0 && row.Right.Count > 0
           select (left, right, row),
    ];

    private static IEnumerable<((int Column, TextSpan Sentence) One,
        (int Column, TextSpan Sentence) Other)> Links((int Left, int Right, Row Row) pair) =>
        from one in pair.Row.Left from other in pair.Row.Right select ((pair.Left, one), (pair.Right, other));

    /// <summary>Sentences that pairs join, one after the other, whatever comes together that way.</summary>
    private static List<List<(int Column, TextSpan Sentence)>> Closure(Document[] documents, List<(int Left, int Right, Row Row)> pairs)
    {
        var groups = documents.Index()
            .SelectMany(document => document.Item.Body.SelectMany(block => block.Sentences).Select(sentence => (document.Index, sentence)))
            .ToDictionary(member => member, member => new List<(int Column, TextSpan Sentence)> { member });
        foreach (var (one, other) in pairs.SelectMany(Links))
        {
            var (into, from) = (groups[one], groups[other]);
            if (into != from)
            {
                into.AddRange(from);
                from.ForEach(member => groups[member] = into);
            }
        }

        return [.. groups.Values.Distinct()];
    }

    /// <summary>Whether every two versions in a group pair all of it: nothing in it is there only because of a third version.</summary>
    private static bool IsAgreed(List<(int Column, TextSpan Sentence)> group, List<(int Left, int Right, Row Row)> pairs) =>
        group.All(one => group.All(other => one == other || (one.Column == other.Column
            ? ShareRow(pairs, one.Column, one.Sentence, other.Sentence)
            : pairs.SelectMany(Links).Any(link => (link.One == one && link.Other == other) || (link.One == other && link.Other == one)))));

    private static bool IsCell(List<(int Column, TextSpan Sentence)> members, List<(int Left, int Right, Row Row)> pairs) =>
        members.GroupBy(member => member.Column, member => member.Sentence).All(cell =>
            cell.Order().Zip(cell.Order().Skip(1)).All(neighbours => ShareRow(pairs, cell.Key, neighbours.First, neighbours.Second)));

    private static bool ShareRow(List<(int Left, int Right, Row Row)> pairs, int column, TextSpan one, TextSpan other) => pairs.Any(pair =>
        (pair.Left == column && pair.Row.Left.Contains(one) && pair.Row.Left.Contains(other))
        || (pair.Right == column && pair.Row.Right.Contains(one) && pair.Row.Right.Contains(other)));

    private static bool AreBeside(Document document, TextSpan one, TextSpan other)
    {
        var sentences = document.Body.SelectMany(block => block.Sentences).ToList();
        return sentences.IndexOf(other) == sentences.IndexOf(one) + 1;
    }

    private static IEnumerable<(int Column, TextSpan Sentence)> Members(CollationRow row) =>
        row.Sentences.Index().SelectMany(cell => cell.Item.Select(sentence => (cell.Index, sentence)));

    private static string Written(IEnumerable<IEnumerable<TextSpan>> sides) =>
        string.Join(" | ", sides.Select(side => string.Join(' ', side)));
}
