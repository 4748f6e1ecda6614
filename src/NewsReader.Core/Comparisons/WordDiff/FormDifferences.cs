using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>Differences in the spelling of unchanged words, or in the marks between them.</summary>
internal sealed class FormDifferences
{
    private readonly List<TextSpan> left = [];
    private readonly List<TextSpan> right = [];

    private FormDifferences()
    {
    }

    /// <summary>Where on the left.</summary>
    public IReadOnlyList<TextSpan> Left => left;

    /// <summary>Where on the right.</summary>
    public IReadOnlyList<TextSpan> Right => right;

    /// <summary>The differences of form between two passages whose unchanged words are known.</summary>
    public static FormDifferences Of(string leftText, NormalizedToken[] left, string rightText, NormalizedToken[] right, int[] partners)
    {
        var found = new FormDifferences();
        for (var i = 0; i < partners.Length; i++)
        {
            var j = partners[i];
            if (j < 0)
            {
                continue;
            }

            found.Note(leftText, left[i].Span, rightText, right[j].Span);
            if (i + 1 < partners.Length && partners[i + 1] == j + 1)
            {
                found.Note(leftText, new(left[i].Span.End, left[i + 1].Span.Start), rightText,
                    new(right[j].Span.End, right[j + 1].Span.Start));
            }
        }

        return found;
    }

    private void Note(string leftText, TextSpan leftSpan, string rightText, TextSpan rightSpan)
    {
        (leftSpan, rightSpan) = (leftSpan.Trim(leftText), rightSpan.Trim(rightText));
        if (leftText.AsSpan(leftSpan.Start, leftSpan.Length).SequenceEqual(rightText.AsSpan(rightSpan.Start, rightSpan.Length)))
        {
            return;
        }

        if (!leftSpan.IsEmpty)
        {
            left.Add(leftSpan);
        }

        if (!rightSpan.IsEmpty)
        {
            right.Add(rightSpan);
        }
    }
}
