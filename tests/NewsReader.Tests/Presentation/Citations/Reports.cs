using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Presentation.Citations;
using NewsReader.Storage.Rows;

namespace NewsReader.Tests.Presentation.Citations;

/// <summary>Reports to be cited.</summary>
internal static class Reports
{
    /// <summary>The permanent address here.</summary>
    public const string Archive = "http://127.0.0.1:5080/articles/7/revisions/2";

    /// <summary>A web report with everything that a citation can say.</summary>
    public static Document Whole { get; } = new()
    {
        Text = "",
        Medium = Medium.Web,
        Language = "en",
        Headline = new("A look at the Trump-Putin relationship"),
        Section = new("World Today"),
        Standfirst = new("Despite the limited contact, Trump often admires Putin."),
        Outlet = new("CGTN"),
        Reporters = [new("Nathan King"), new("Associated Press"), new("Anna van der Berg")],
        Dateline = new("Helsinki"),
        Published = new("2018-07-15T09:30:00Z"),
        Address = new("https://news.example/2018/07/look?id=1&x=%20a_b"),
    };

    /// <summary>What no program should be harmed by, wherever it stands.</summary>
    public static TheoryData<string> Hostile =>
    [
        "50% & #1_\\input{x} $y$ ~^ </script>\"",
        "}} , title = {stolen",
        "A\r\nER  - \r\nTY  - JOUR\nTI  - Stolen",
        "\u0000\u0007 bell\u001b[31m red\u2028line\u2029para",
        "\u202Etxt.exe\u2066 turned",
        "<b>bold</b><script>alert(1)</script>]]>&amp;",
        "عنوان التقرير: «قال الوزير»",
        "half a pair \uFFFE",
        "}",
        "\\",
        "{",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("{", 5_000)),
    ];

    /// <summary>A report with that text wherever a document can have text.</summary>
    public static Document Filled(string hostile) => Whole with
    {
        Headline = new(hostile),
        Section = new(hostile),
        Standfirst = new(hostile),
        Outlet = new(hostile),
        Reporters = [new(hostile), new("Nathan King")],
        Dateline = new(hostile),
        Published = new(hostile),
        Address = new(hostile),
    };

    public static CitedReport Cited(Document document, string? origin = null, StoredQuote? quote = null) =>
        CitedReport.Of(Revision(document), origin, Archive, quote);

    public static Revision Revision(Document document) => new()
    {
        Id = 1,
        ArticleId = 7,
        Number = 2,
        ReceivedAt = new(2026, 11, 21, 18, 5, 0, TimeSpan.Zero),
        SourceId = 1,
        Words = 3,
        Document = document,
    };

    public static StoredQuote Quote(string words, QuoteType type = QuoteType.Direct) => new(
        1, 2, null, IsCorrected: false, new Quote
        {
            Parts = [new(0, 0)],
            Text = words,
            Type = type,
            Confidence = 1,
            Speaker = new("S. O. Body", "mayor & more")
        });
}
