using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class LabelledLineTests
{
    [Theory]
    [InlineData("ANN: Why?", true)]
    [InlineData("ANN: 为什么？", true)]
    [InlineData("ANN: So.\nWhy?", false)]
    [InlineData("ANN: ", false)]
    public void OnlyTheLabelledLineItselfAsks(string text, bool expected) =>
        Assert.Equal(expected, LabelledLine.Asks(text, LabelScanner.At(text, 0, text.Length)!));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void OneLineInFiveAsksInAConversation(int lines, bool expected)
    {
        var text = "ANN: Why?\n" + string.Concat(Enumerable.Repeat("BEA: So.\n", lines - 1));

        Assert.Equal(expected, LabelledLine.AskOftenEnough(text, Read(text)));
    }

    [Theory]
    [InlineData("ANN: One.\nBEA: two", true)]
    [InlineData("ANN: One.\nBEA: two\nANN: three", false)]
    public void HalfOfTheLinesAreSentences(string text, bool expected) =>
        Assert.Equal(expected, LabelledLine.AreMostlySentences(text, Read(text)));

    [Theory]
    [InlineData("ANN: 1\nBEA: 2\nANN: 3\nANN: 4", true)]
    [InlineData("ANN: 1\nANN: 2\nBEA: 3", false)]
    public void ALabelSeldomFollowsItself(string text, bool expected) =>
        Assert.Equal(expected, LabelledLine.TakeTurns(Read(text), label => label.Key));

    [Fact]
    public void LabelsOfOneNameAreEqualByKeyAndSurname()
    {
        const string Text = "Jane  Roe: Well.";
        var label = LabelScanner.At(Text, 0, Text.Length)!;

        Assert.Equal(("JANE ROE", "ROE", false), (label.Key, label.Surname, label.IsUpper));
    }

    private static List<LabelCandidate> Read(string text)
    {
        var labels = new List<LabelCandidate>();
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : text.Length)
        {
            labels.Add(LabelScanner.At(text, start, text.Length)!);
        }

        return labels;
    }
}
