namespace NewsReader.BrowserTests;

/// <summary>Reports the tests wrote themselves.</summary>
internal static class Texts
{
    public const string Harbour = """
        Harbour bridge closes for repairs

        Officials closed the harbour bridge on Monday after inspectors found cracks in two of its cables.

        “We will not reopen it until every cable has been tested,” said Maria Olsen, the city engineer.

        Ferries carried about 4,000 people across the water during the first day. Shops on the north side reported a quiet morning.

        The bridge was built in 1931 and last repaired nine years ago.
        """;

    public const string HarbourRevised = """
        Harbour bridge closes for repairs

        Officials closed the harbour bridge on Monday after inspectors reportedly found cracks in three of its cables.

        “We will not reopen it until every cable has been tested,” said Maria Olsen, the city engineer.

        The bridge was built in 1931 and last repaired nine years ago.

        Ferries carried about 4,500 people across the water during the first day. Shops on the north side reported a quiet morning.

        A second inspection is planned for the weekend.
        """;

    public const string HarbourInOtherMarks = """
        Harbour bridge closes for repairs

        Officials closed the harbour bridge on Monday after inspectors found cracks in 2 of its cables.

        "We will not reopen it until every cable has been tested," said Maria Olsen, the city engineer.

        Ferries carried about 4000 people across the water during the first day. Shops on the north side reported a quiet morning.

        The bridge was built in 1931 and last repaired 9 years ago.
        """;

    public const string HarbourWire = """
        Harbour bridge shut after inspectors find cracks

        Officials closed the harbour bridge on Monday after inspectors found cracks in two of its cables.

        “We will not reopen it until every cable has been tested,” the city engineer, Maria Olsen, said.

        Ferries carried nearly 5,000 people across the water on the first day.

        The bridge was built in 1931.
        """;

    public const string HarbourRadio = """
        Harbour bridge closed

        The harbour bridge has been closed since Monday. Inspectors found cracks in two of its cables.

        Maria Olsen, the city engineer, said: “We will not reopen it until every cable has been tested.”

        Some 4,000 people took the ferries during the first day. Shops on the north side reported a quiet morning.

        The bridge was built in 1931 and last repaired nine years ago. A second inspection is planned.
        """;

    public const string Hostile = """
        <script>document.title='broken'</script><img src=x onerror=alert(1)> Council votes on "new" rules

        <svg onload=alert(2)></svg> The council voted on Tuesday for rules that nobody had read. <iframe src=javascript:alert(3)></iframe>

        “</blockquote><script>alert(4)</script> We read all of it & more,” said <b onmouseover=alert(5)>Ann Carter</b>, the mayor.

        <a href="javascript:alert(6)">Read more</a> <style>*{display:none}</style> ]]> --> {{7*7}} ${7*7} @(7*7) </p></article></main>
        """;

    public const string Arabic = """
        إغلاق جسر الميناء للإصلاح

        أغلق المسؤولون جسر الميناء يوم الاثنين بعد أن عثر المفتشون على تشققات في اثنين من كابلاته.

        قالت ماريا أولسن، مهندسة المدينة: «لن نعيد فتحه حتى يتم اختبار كل كابل».

        نقلت العبارات حوالي 4000 شخص عبر المياه خلال اليوم الأول.
        """;

    /// <summary>A sentence too long and too repetitive to be compared word by word with one of other words as often repeated.</summary>
    /// <param name="words">The words it repeats.</param>
    public static string Refrain(string words) =>
        $"The choir sang all night\n\nThe choir sang the refrain of the old song all night "
        + $"{string.Concat(Enumerable.Repeat(words, 300))}in the market square.\n";

    /// <summary>A headline no page was drawn for, and a word no line can hold.</summary>
    public static string LongHeadline { get; } =
        string.Concat(Enumerable.Repeat("Endless headline ", 588)) + "\n\n"
        + "A short report follows. It says little, and it says it twice. " + new string('w', 400) + "\n";

    /// <summary>Words that no line can hold, in a headline and in a quote.</summary>
    public static string LongWords { get; } =
        $"Donaudampfschifffahrtsgesellschaftskapitänswitwenrente is paid\n\n“{new string('o', 300)}, and nothing else,” said Ella "
        + $"Brandt, a widow.\n\nNobody had expected the pension.\n";

    /// <summary>A dated report of a paper, so that quotes have dates.</summary>
    public static string Dated(int month) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Council report {month}</title>
        <meta property="og:site_name" content="Ledger"><meta property="article:published_time" content="2018-0{month}-15T10:00:00Z"></head>
        <body><article><h1>Council report number {month}</h1>
        <p>The council met on the fifteenth and heard report number {month} about the roads of ward {month}.</p>
        {string.Concat(Enumerable.Range(1, month).Select(item => $"<p>“Item {item} of list {month} has been settled,” said Ann Carter, the mayor.</p>"))}
        <p>The next meeting takes place in four weeks, and the agenda of it will be printed before then.</p></article></body></html>
        """;

    /// <summary>A report of a hundred thousand words.</summary>
    public static string Endless { get; } = "An endless report\n\n" + string.Join("\n\n", Enumerable.Range(1, 2000).Select(number =>
        $"Paragraph {number} of the endless report tells of house {number * 7919} in street {number * 31}, which was sold to buyer "
        + $"{number * 104_729} for a price that nobody wants to name. "
        + $"The next house of that street, number {number * 7919 + 2}, is still for sale, and the owner {number * 17} says that it will "
        + $"be sold before the end of the year."));
}
