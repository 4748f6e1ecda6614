namespace NewsReader.BrowserTests.Controls;

/// <summary>Reports that give every list of the site a second page.</summary>
internal static class ControlData
{
    /// <summary>More stories than the front page holds.</summary>
    public const int Stories = 32;

    private static readonly string[] Syllables =
    [
        "ba", "ke", "mi", "do", "fu", "la", "re", "ti", "no", "su", "va", "ge", "hi", "po", "tu", "za", "we", "ri", "co", "lu",
    ];

    /// <summary>A report that is like no other: every word of weight is its own.</summary>
    /// <param name="number">What makes it so.</param>
    /// <param name="day">When, as its first sentence says.</param>
    /// <param name="end">Its last sentences.</param>
    public static string Election(int number, string day, string end) =>
        $"{Name(number, 1)} {Word(number, 2)} in Xanten{number}\n\n{First(number, day)}\n\n"
        + $"“I {Word(number, 3)} the {Word(number, 4)},” said {Name(number, 5)} Quill{number}, the warden.\n\n{end}\n";

    /// <summary>The first sentence of such a report.</summary>
    public static string First(int number, string day) =>
        $"{Name(number, 1)} {Word(number, 6)} the {Word(number, 7)} {Word(number, 8)} of Xanten{number} {day}.";

    private static string Name(int number, int place) => char.ToUpperInvariant(Word(number, place)[0]) + Word(number, place)[1..];

    /// <summary>A word that no other report and no other place has.</summary>
    private static string Word(int number, int place)
    {
        var word = "";
        for (var rest = (number * 10) + place + 8000; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }

    /// <summary>More quotes of one person than a page holds.</summary>
    public static string ManyQuotes { get; } =
        "The chorus rehearses\n\n" + string.Join("\n\n", Enumerable.Range(1, 30).Select(number =>
        $"“We sang verse {number} of the old song in the rain,” said Ida Brook, the conductor.")) + "\n";

    /// <summary>More people who say something than the list of speakers shows at once, and a line that is not part of the report.</summary>
    public static string ManySpeakers { get; } =
        "The parish council meets\n\n" + string.Join("\n\n", Enumerable.Range(1, 110).Select(number =>
        $"“The {Word(number, 0)} road is wet,” said {Name(number, 1)} {Name(number, 2)}.")) + "\n\n###\n";

    /// <summary>Where the report that has an address of its own was published.</summary>
    public const string Original = "https://ledger.example/norbury";

    /// <summary>A report with an address of its own.</summary>
    public const string Published = $"""
        <!DOCTYPE html><html lang="en"><head><title>Norbury votes on a quay</title><link rel="canonical" href="{Original}">
        <meta property="og:site_name" content="Norbury Ledger"></head>
        <body><article><h1>Norbury votes on a quay</h1>
        <p>Norbury votes on a new quay in the spring, and the harbour master is in favour.</p>
        <p>The old quay was built of oak that was felled on the hill above the town.</p></article></body></html>
        """;

    /// <summary>More revisions of one report than its history shows at once, the last with more changes to check than are open.</summary>
    public static IReadOnlyList<string> Revisions { get; } =
    [
        .. Enumerable.Range(1, 22).Select(number => Rows(number, number)),
        Rows(23, 100),
    ];

    private static string Rows(int edition, int first) =>
        $"Ferry counts of Norbury, edition {edition}\n\n" + string.Join("\n\n", Enumerable.Range(0, 9).Select(row =>
            $"On pier {(char)('A' + row)} of Norbury the company counted {first + row} passengers during that whole morning.")) + "\n";
}
