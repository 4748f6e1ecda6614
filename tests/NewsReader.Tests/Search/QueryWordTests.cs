using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class QueryWordTests
{
    [Fact]
    public void EveryFieldIsFoundByItsNameInAnyCase()
    {
        foreach (var field in Enum.GetValues<SearchField>())
        {
            Assert.Equal(field, QueryWord.Field(QueryWord.Of(field)));
            Assert.Equal(field, QueryWord.Field(QueryWord.Of(field).ToUpperInvariant()));
            Assert.Contains(QueryWord.Of(field) + ":", QueryWord.FieldNames, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("whom")]
    [InlineData("who ")]
    [InlineData("0")]
    public void OtherNamesAreNoField(string name) => Assert.Null(QueryWord.Field(name));

    [Theory]
    [InlineData("", 'a', false)]
    [InlineData("q", 'a', false)]
    [InlineData("19", '3', false)]
    [InlineData("https", '/', false)]
    [InlineData("std", ':', false)]
    [InlineData("note", ' ', false)]
    [InlineData("two words", 'a', false)]
    [InlineData("abcdefghijklmnopqrstu", 'a', false)]
    [InlineData("abcdefghijklmnopqrst", 'a', true)]
    [InlineData("speaker", '“', true)]
    public void ALatinWordAndAColonLookLikeAFilter(string name, char next, bool expected) =>
        Assert.Equal(expected, QueryWord.LooksLikeFilter(name, next));

    [Theory]
    [InlineData("", false)]
    [InlineData("… — !", false)]
    [InlineData("😀", false)]
    [InlineData("5", true)]
    [InlineData("𠀀", true)]
    public void ASearchNeedsALetterOrDigit(string text, bool expected) => Assert.Equal(expected, QueryWord.HasLetterOrDigit(text));

    [Theory]
    [InlineData("", false)]
    [InlineData("it's", false)]
    [InlineData("a b", true)]
    [InlineData("a\0b", true)]
    [InlineData("a»", true)]
    public void BlanksAndMarksNeedMarks(string value, bool expected) => Assert.Equal(expected, QueryWord.NeedsMarks(value));
}
