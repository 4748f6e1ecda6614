using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class SearchQueryTests
{
    private const string NoSpeakerFilter =
        "There is no filter speaker: here. The filters are who:, source:, medium:, type:, story: and date:. "
        + "To search for the words as they are, put them in quotation marks.";

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\0 ", "")]
    [InlineData("OR", "OR needs a word before and after it.")]
    [InlineData("a OR", "OR needs a word before and after it.")]
    [InlineData("a OR OR b", "OR needs a word before and after it.")]
    [InlineData("a NOT", "NOT needs a word after it.")]
    [InlineData("- * ( )",
        "There is no letter or digit here to search for.|There is no letter or digit here to search for.|There is no letter or digit "
        + "here to search for.|There is no letter or digit here to search for.")]
    [InlineData("\"never closed", "The quotation mark is not closed; everything after it was taken as one phrase.")]
    [InlineData("AND", "AND needs a word before and after it.")]
    [InlineData("who:", "who: needs a name after it.")]
    [InlineData("medium: web", "medium: needs one of web, broadcast, wire, captions, unknown after it.")]
    [InlineData("speaker:smith", NoSpeakerFilter)]
    [InlineData("-speaker:\"Ann Smith\" rain", NoSpeakerFilter)]
    [InlineData("medium:smoke", "medium: takes one of web, broadcast, wire, captions, unknown, not “smoke”.")]
    [InlineData("type:loud", "type: takes one of direct, indirect, mixed, not “loud”.")]
    [InlineData("story:-1", "story: takes the number of a story, not “-1”.")]
    [InlineData("date:july",
        "date: takes a day, month or year such as 2018-07-15, 2018-07 or 2018, or two of them in order with a slash between, not “july”.")]
    [InlineData("date:2018-07/2018-01",
        "date: takes a day, month or year such as 2018-07-15, 2018-07 or 2018, or two of them in order with a slash between, not "
        + "“2018-07/2018-01”.")]
    [InlineData("date:/",
        "date: takes a day, month or year such as 2018-07-15, 2018-07 or 2018, or two of them in order with a slash between, not “/”.")]
    [InlineData("peace OR who:putin", "OR joins words with words, or filters of one kind; here both sides must hold.")]
    public void WhatMakesNoSenseIsAnsweredWithASentence(string query, string problems) =>
        Assert.Equal(problems, string.Join('|', SearchQuery.Parse(query).Problems.Select(problem => problem.Message)));

    [Fact]
    public void AQueryOfTenThousandCharactersIsRefused()
    {
        var query = SearchQuery.Parse(new string('x', 10_000));

        Assert.True(query.IsEmpty);
        Assert.Equal("A search can have up to 200 characters; this one has 10000.", Assert.Single(query.Problems).Message);
    }

    [Theory]
    [InlineData("date:foo")]
    [InlineData("rain date:foo")]
    [InlineData("rain -medium:tv")]
    [InlineData("rain OR type:sung")]
    [InlineData("rain story:abc who:trump")]
    [InlineData("rain who:")]
    [InlineData("rain outlet:cgtn")]
    [InlineData("rain foo:OR")]
    [InlineData("***")]
    [InlineData("OR")]
    [InlineData("AND")]
    public void AQueryThatWouldFindTooMuchHasErrors(string query) => Assert.NotEmpty(SearchQuery.Parse(query).Errors);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\0 ")]
    [InlineData("rain ***")]
    [InlineData("rain OR")]
    [InlineData("\"rain and")]
    [InlineData("rain OR who:putin")]
    public void WhatNarrowsNothingIsNoError(string query) => Assert.Empty(SearchQuery.Parse(query).Errors);

    [Theory]
    [InlineData("peace talks", "peace talks")]
    [InlineData("  Peace   TALKS ", "Peace TALKS")]
    [InlineData("“get along very well”", "\"get along very well\"")]
    [InlineData("peace AND talks NOT war", "peace talks -war")]
    [InlineData("-\"cold war\"", "-\"cold war\"")]
    [InlineData("peace OR talks OR \"arms control\"", "peace OR talks OR \"arms control\"")]
    [InlineData("WHO:\"Donald Trump\" Medium:WEB type:Direct story:007", "who:\"Donald Trump\" medium:web type:direct story:7")]
    [InlineData("date:2018-01/2018-07 -source:cgtn", "date:2018-01/2018-07 -source:cgtn")]
    [InlineData("who:trump OR who:putin", "who:trump who:putin")]
    [InlineData("19:30 https://example.org/a", "19:30 https://example.org/a")]
    [InlineData("Warning: rain std::list \"note:this\" q:a", "Warning: rain std::list \"note:this\" q:a")]
    [InlineData("don't post-war or", "don't post-war or")]
    public void AQueryIsEchoedInItsPlainestForm(string typed, string echo)
    {
        var query = SearchQuery.Parse(typed);

        Assert.Empty(query.Problems);
        Assert.Equal(echo, query.ToString());
    }

    [Fact]
    public void AProblemPointsAtWhatWasTyped()
    {
        const string typed = "peace medium:smoke talks";

        Assert.Equal("medium:smoke", Assert.Single(SearchQuery.Parse(typed).Problems).Span.Of(typed));
    }

    [Fact]
    public void EachChipRemovesItself()
    {
        var chips = SearchQuery.Parse("peace OR talks who:\"Donald Trump\" -war").Chips;

        Assert.Equal("peace OR talks|who:\"Donald Trump\"|-war", string.Join('|', chips.Select(chip => chip.Text)));
        Assert.Equal("who:\"Donald Trump\" -war|peace OR talks -war|peace OR talks who:\"Donald Trump\"",
            string.Join('|', chips.Select(chip => chip.Without)));
    }

    [Fact]
    public void TermsOfScriptsWithoutSpacesAreTold()
    {
        var query = SearchQuery.Parse("peace 和平 สันติภาพ -戦争");

        Assert.Equal("和平 สันติภาพ", string.Join(' ', query.UnspacedTerms));
    }

    [Fact]
    public void AnyStringParsesAndItsEchoParsesToTheSame() =>
        Prop.ForAll(Queries.Any(), typed =>
        {
            var echo = SearchQuery.Parse(typed).ToString();
            var again = SearchQuery.Parse(echo);
            return echo.Length > SearchQuery.LongestQuery
                || (again.Problems.Count == 0 && string.Equals(again.ToString(), echo, StringComparison.Ordinal));
        }).Check(Queries.Often);

    [Fact]
    public void EveryProblemAndPartLiesInsideTheQuery() =>
        Prop.ForAll(Queries.Any(), typed =>
        {
            var query = SearchQuery.Parse(typed);
            return query.Problems.Select(problem => problem.Span).Concat(query.Parts.Select(part => part.Span))
                .All(span => span.Start >= 0 && span.Start < span.End && span.End <= typed.Length);
        }).Check(Queries.Often);
}
