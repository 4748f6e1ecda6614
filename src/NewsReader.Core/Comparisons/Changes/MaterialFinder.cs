using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>Finds the changes inside a pair that alter what is claimed.</summary>
internal static class MaterialFinder
{
    /// <summary>The material changes of a pair whose words differ, in reading order of the left side.</summary>
    public static List<Finding> Find(ComparedPassage left, ComparedPassage right, PassageDiff diff, NameIndex names)
    {
        var hunks = Hunk.Of(diff.Partners, right.Units.Length);
        var findings = new List<Finding>();
        findings.AddRange(FigureChanges.Find(left, right, hunks));
        findings.AddRange(NameChanges.Find(left, right, hunks, names));
        findings.AddRange(WordingChanges.Find(left, right, hunks));
        findings.AddRange(QuoteChanges.FindWording(left, right, hunks));
        findings.Sort((one, other) => Place(one).CompareTo(Place(other)));
        return findings;

        static (int, int, MaterialKind) Place(Finding finding) =>
            (finding.Left?.Start ?? int.MaxValue, finding.Right?.Start ?? int.MaxValue, finding.Kind);
    }
}
