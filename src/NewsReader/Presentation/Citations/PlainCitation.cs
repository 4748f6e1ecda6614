namespace NewsReader.Presentation.Citations;

/// <summary>A citation as a sentence for a footnote: who, what, where, when, and where it is archived.</summary>
internal static class PlainCitation
{
    private const string Stops = ".?!…";

    private const string ClosingMarks = "”’\"'»)";

    /// <summary>The citation on one line.</summary>
    public static string Of(CitedReport report) => string.Join(' ', new[]
    {
        report.Quoted is { } words ? $"{words} In:" : null,
        report.Bylines.Count > 0 ? Ended(Phrases.List(report.Bylines)) : null,
        Title(report),
        Ended(Publication(report)),
        report.Original,
        $"{Kept(report)}: {report.Archive}",
    }.OfType<string>());

    /// <summary>When it was received and which revision is cited: what reference managers have no field for.</summary>
    public static string Kept(CitedReport report) =>
        $"Received {Phrases.Date(CitedDate.Of(report.Received).Joined('-'))}, archived as revision {report.Revision}";

    /// <summary>The medium in a word; <see langword="null"/> when it is not known.</summary>
    public static string? Medium(CitedReport report) => report.Medium is Core.Documents.Medium.Unknown ? null
        : Phrases.Medium(report.Medium);

    /// <summary>Its own title in quotation marks with the stop inside; one that was supplied has brackets instead.</summary>
    private static string Title(CitedReport report) =>
        report.IsTitleSupplied ? Ended(report.Title) : QuotationMarks.AroundTitle(Ended(report.Title));

    /// <summary>Outlet, date and medium: a sentence, so that <c>undated</c> begins with a capital where it comes first.</summary>
    private static string Publication(CitedReport report)
    {
        var words = string.Join(", ", new[] { report.Outlet, Phrases.Date(report.Published), Medium(report) }.OfType<string>());
        return report.Outlet is null ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>The words with a stop behind them, unless they have one, in quotation marks too.</summary>
    private static string Ended(string words) =>
        words.TrimEnd(ClosingMarks.ToCharArray()) is [.., var last] && Stops.Contains(last, StringComparison.Ordinal) ? words : words + ".";
}
