using System.Globalization;
using System.Text;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Summaries;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Text;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Comparisons;

/// <summary>The web article against the broadcast, as a reader must see them.</summary>
public sealed class SeedComparisonTests
{
    private static readonly Comparison Seeds = Comparison.Of(Read("000"), Read("001"));

    [Fact]
    public void TheWholeComparisonIsAsAPersonReadIt() => Golden.Matches("comparison/seeds.txt", Written(Seeds));

    [Theory]
    [InlineData("From the beginning of his campaign", Wording.FormOnly)]
    [InlineData("However, this desire runs counter", Wording.Reworded)]
    [InlineData("Why, when it comes to Putin", Wording.Same)]
    [InlineData("Then there is the Muller investigation", Wording.Same)]
    [InlineData("That probe continues", Wording.FormOnly)]
    [InlineData("On the eve of the Helsinki summit", Wording.Reworded)]
    [InlineData("In characteristic Trump fashion", Wording.Same)]
    public void ASentenceOfTheArticleBecame(string start, Wording wording) => Assert.Equal(wording, RowOf(start).Wording);

    [Fact]
    public void TheSanctionsSentenceIsSplit() => Assert.Equal(Shape.Split, RowOf("Washington has imposed").Shape);

    [Fact]
    public void AQuestionHeardAsAStatementIsOneAlteredQuote()
    {
        var row = RowOf("You know what?");
        var change = Assert.Single(Seeds.Material, change => ReferenceEquals(Seeds.Rows[change.Row], row));

        Assert.Equal((Wording.Reworded, Shape.Merged, MaterialKind.QuoteWording), (row.Wording, row.Shape, change.Kind));
        Assert.Equal(("what?", "what"), (change.Left?.Of(Seeds.Left.Text), change.Right?.Of(Seeds.Right.Text)));
    }

    [Fact]
    public void OftenAddedAndSoCalledDroppedAreMaterial()
    {
        var qualifiers = Seeds.Material.Where(change => change.Kind == MaterialKind.Qualifier).ToList();

        Assert.Contains(qualifiers, change => change.Left is null && change.Right?.Of(Seeds.Right.Text) is "often");
        Assert.Contains(qualifiers, change => change.Right is null && change.Left?.Of(Seeds.Left.Text) is "so-called");
    }

    [Theory]
    [InlineData("so-called")]
    [InlineData("often")]
    [InlineData("is minimal")]
    [InlineData("captured the most attention")]
    [InlineData("quote")]
    public void TheSummaryNamesWhatAReaderNames(string words) =>
        Assert.Contains(SubstanceSummary.Of(Seeds, "web", "broadcast"), sentence => sentence.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void QuoteStyleIsNowhereAChange() => Assert.DoesNotContain(
        Seeds.Rows.SelectMany(row => row.Deleted.Select(span => span.Of(Seeds.Left.Text)).Concat(row.Inserted.Select(span => span.Of(Seeds.Right.Text)))),
        marked => marked.All(character => !char.IsLetterOrDigit(character)) || marked is "Trump’s" or "Trump's" or "He’s" or "He's");

    private static Document Read(string seed) => DocumentParser.Parse(DocumentReader.Read(File.ReadAllText(Checkout.Seed(seed)), Format.Text));

    private static Row RowOf(string start) =>
        Seeds.Rows.Single(row => row.Left.Count > 0 && row.Left[0].Of(Seeds.Left.Text).StartsWith(start, StringComparison.Ordinal));

    private static string Written(Comparison compared)
    {
        var page = new StringBuilder();
        foreach (var field in compared.Fields)
        {
            page.Append(CultureInfo.InvariantCulture, $"{field.Name}: {field.Wording} | {field.Left} | {field.Right}\n");
        }

        foreach (var (index, row) in compared.Rows.Index())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{index} {row.Wording} {row.Shape}{(row.IsMoved ? " moved" : "")}{(row.IsReplaced ? " replaced" : "")} {row.Confidence:F2} {string.Join("; ", row.Reasons)}\n")
                .Append("  - ").Append(Marked(compared.Left.Text, row.Left, row.Deleted)).Append('\n')
                .Append("  + ").Append(Marked(compared.Right.Text, row.Right, row.Inserted)).Append('\n');
        }

        foreach (var change in compared.Material)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nmaterial {change.Kind} in {change.Row}: {change.Left?.Of(compared.Left.Text)} -> {change.Right?.Of(compared.Right.Text)}");
        }

        return page.Append('\n').ToString();
    }

    private static string Marked(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> marks) => string.Join(" // ", sentences.Select(sentence =>
    {
        var marked = new StringBuilder(sentence.Of(text));
        foreach (var mark in marks.Where(sentence.Contains).Reverse())
        {
            marked.Insert(mark.End - sentence.Start, ']').Insert(mark.Start - sentence.Start, '[');
        }

        return marked.ToString();
    }));
}
