using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;

namespace NewsReader.Reading.Manuscripts;

/// <summary>
/// Cleans what a file says of itself as its text is cleaned, and leaves out what cannot be so: an address that is none, a
/// duration or language that no standard knows.
/// </summary>
internal static partial class CheckedFacts
{
    /// <param name="facts">What the file says.</param>
    /// <param name="problems">Called for everything that is left out.</param>
    public static Metadata Of(Metadata facts, List<Problem> problems) => Checked(Cleaned(facts), problems);

    private static Metadata Checked(Metadata facts, List<Problem> problems) => facts with
    {
        Address = Kept(facts.Address, "address", IsAddressOfReport(facts.Address), problems),
        Duration = Kept(facts.Duration, "duration", facts.Duration is { } duration && Duration().IsMatch(duration), problems),
        Language = Kept(facts.Language, "language", facts.Language is { } language && LanguageTag().IsMatch(language), problems),
    };

    /// <summary>Every fact without control characters and lone surrogates, whatever the escapes of its format made of it.</summary>
    private static Metadata Cleaned(Metadata facts) => facts with
    {
        Headline = Clean(facts.Headline),
        Section = Clean(facts.Section),
        Standfirst = Clean(facts.Standfirst),
        Outlet = Clean(facts.Outlet),
        Reporters = [.. facts.Reporters.Select(Clean).OfType<string>()],
        Dateline = Clean(facts.Dateline),
        Published = Clean(facts.Published),
        Modified = Clean(facts.Modified),
        Duration = Clean(facts.Duration),
        Address = Clean(facts.Address),
        Language = Clean(facts.Language),
    };

    private static string? Clean(string? fact) =>
        fact is null ? null : TextCleaner.Clean(fact, []).Trim() is { Length: > 0 } clean ? clean : null;

    private static string? Kept(string? fact, string name, bool isGood, List<Problem> problems)
    {
        if (fact is not null && !isGood)
        {
            // Characters of the fact that the problem quotes; only shown.
            const int shown = 60;
            problems.Add(new(ProblemKind.Metadata,
                $"Its {name} was left out: “{(fact.Length > shown ? fact[..shown] + "…" : fact)}” is none of a report."));
        }

        return isGood ? fact : null;
    }

    // A site's own address is on all its pages; used as an article's address it would make them all one article.
    private static bool IsAddressOfReport(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery is not "/";

    // ISO 8601, without the years, months and weeks that no recording lasts.
    [GeneratedRegex(@"^P([0-9]{1,4}D)?(T([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,9}(\.[0-9]{1,9})?S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    // BCP 47, section 2.1, without its grandfathered tags.
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
