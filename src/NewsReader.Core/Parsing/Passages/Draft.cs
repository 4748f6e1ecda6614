using NewsReader.Core.Documents;

namespace NewsReader.Core.Parsing.Passages;

/// <summary>A document while it is being read: its passages, and what has been found out so far.</summary>
internal sealed class Draft(Manuscript manuscript)
{
    public Manuscript Manuscript { get; } = manuscript;

    public string Text => Manuscript.Text;

    /// <summary>The passages in order. Together they hold every character that is not white space.</summary>
    public List<DraftPassage> Passages { get; set; } = [];

    public List<Problem> Problems { get; } = [.. manuscript.Problems];

    public Field? Headline { get; set; }

    public Field? Section { get; set; }

    public Field? Standfirst { get; set; }

    public Field? Outlet { get; set; }

    public List<Field> Reporters { get; } = [];

    public Field? Dateline { get; set; }

    public Field? Published { get; set; }

    public Field? Modified { get; set; }

    public Field? Duration { get; set; }

    /// <summary>Whether the dateline is signed by an agency.</summary>
    public bool IsAgencyCopy { get; set; }

    public Field? SignOff { get; set; }

    /// <summary>Where the lines end that state facts before the report; 0 without such a head.</summary>
    public int HeadEnd { get; set; }
}
