using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Text.Sentences;

public sealed class QuestionMarkTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("¿No!", false)]
    [InlineData("Why?”", true)]
    [InlineData("为什么？", true)]
    [InlineData("لماذا؟", true)]
    public void AQuestionIsMarkedInAnyPrint(string text, bool expected)
    {
        Assert.Equal(expected, QuestionMark.StandsIn(text));
        Assert.Equal(expected, text.Any(QuestionMark.Is));
    }
}
