using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class FilterValueTests
{
    [Theory]
    [InlineData(SearchField.Who, "—", null)]
    [InlineData(SearchField.Who, "Ann Lee", "Ann Lee")]
    [InlineData(SearchField.Source, "普京", "普京")]
    [InlineData(SearchField.Medium, "smoke", null)]
    [InlineData(SearchField.Medium, "WEB", "web")]
    [InlineData(SearchField.Type, "Direct", "direct")]
    [InlineData(SearchField.Story, "+1", null)]
    [InlineData(SearchField.Story, "1.0", null)]
    [InlineData(SearchField.Story, "99999999999999999999", null)]
    [InlineData(SearchField.Story, "007", "7")]
    [InlineData(SearchField.Date, "2018/2017", null)]
    [InlineData(SearchField.Date, "2018-07/", "2018-07/")]
    public void AValueIsCanonicalOrObjectedTo(SearchField field, string typed, string? expected)
    {
        Assert.Equal(expected, FilterValue.Of(field, typed, out var objection));
        Assert.Equal(expected is null, objection.Length > 0);
    }

    [Fact]
    public void AnObjectionNamesTheFilterAndWhatItTakes()
    {
        foreach (var field in Enum.GetValues<SearchField>())
        {
            Assert.Null(FilterValue.Of(field, "", out var objection));
            Assert.StartsWith($"{QueryWord.Of(field)}: needs ", objection, StringComparison.Ordinal);
        }
    }
}
