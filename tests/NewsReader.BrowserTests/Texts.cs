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

    /// <summary>A headline no page was drawn for, and a word no line can hold.</summary>
    public static string LongHeadline { get; } =
        string.Concat(Enumerable.Repeat("Endless headline ", 588)) + "\n\n"
        + "A short report follows. It says little, and it says it twice. " + new string('w', 400) + "\n";
}
