namespace NewsReader.Core.Documents;

/// <summary>Why a range of text is not part of the report.</summary>
public enum FurnitureReason
{
    /// <summary>White space between blocks.</summary>
    Separator,

    /// <summary>A page's own label or prompt: <c>READ MORE:</c>, <c>E-mail to a friend</c>, copyright lines.</summary>
    PageFurniture,

    /// <summary>A mark of the format or the wire: <c>###</c>, <c>REUTER...</c>, a page number.</summary>
    FormatMark,

    /// <summary>Text that is repeated from elsewhere (a credit given twice).</summary>
    Repetition,
}
