using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 3)]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    public void ASpanOutsideTheTextHasNoWords(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end).Of("ab"));

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n\u00A0", "")]
    [InlineData("a", "a")]
    [InlineData(" a b\n", "a b")]
    [InlineData("\u3000普京 ", "普京")]
    public void TrimmingLeavesTheWords(string text, string expected)
    {
        var trimmed = new TextSpan(0, text.Length).Trim(text);

        Assert.Equal(expected, trimmed.Of(text));
        Assert.Equal(trimmed, trimmed.Trim(text));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void TheEndIsOutside(int position, bool expected) => Assert.Equal(expected, new TextSpan(2, 5).Contains(position));

    [Theory]
    [InlineData(0, 2, false, false)]
    [InlineData(0, 3, true, false)]
    [InlineData(2, 5, true, true)]
    [InlineData(3, 3, true, true)]
    [InlineData(4, 6, true, false)]
    [InlineData(5, 6, false, false)]
    public void NeighboursDoNotOverlap(int start, int end, bool overlaps, bool contains)
    {
        var (span, other) = (new TextSpan(2, 5), new TextSpan(start, end));

        Assert.Equal(overlaps, span.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(span));
        Assert.Equal(contains, span.Contains(other));
    }

    [Theory]
    [InlineData(1, 2, 1, 2, 0)]
    [InlineData(1, 2, 1, 3, -1)]
    [InlineData(1, 9, 2, 3, -1)]
    [InlineData(3, 4, 1, 9, 1)]
    public void ReadingOrderIsByStartThenEnd(int start, int end, int otherStart, int otherEnd, int expected)
    {
        var (one, other) = (new TextSpan(start, end), new TextSpan(otherStart, otherEnd));

        Assert.Equal(expected, Math.Sign(one.CompareTo(other)));
        Assert.Equal(-expected, Math.Sign(other.CompareTo(one)));
        Assert.Equal(expected < 0, one < other);
        Assert.Equal(expected > 0, one > other);
        Assert.Equal(expected <= 0, one <= other);
        Assert.Equal(expected >= 0, one >= other);
    }
}
