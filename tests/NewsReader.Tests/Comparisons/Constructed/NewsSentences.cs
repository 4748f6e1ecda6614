namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>
/// Sentences of the length and make of news, drawn by a seed from phrases written for this: who did what, where, when, and
/// what else is known.
/// </summary>
internal static class NewsSentences
{
    private static readonly string[] Openings =
        ["On Tuesday morning", "Late last night", "After weeks of quarrelling", "Despite warnings from the harbour master",
            "In a letter to parliament", "Two days before the vote",
         "According to three people in the room", "For the second time this year", "Under pressure from the farmers’ union",
             "At a crowded hearing in the old customs hall", "Hours after the ferry docked",
         "In the border town of Velden", "With the reservoir nearly empty", "Speaking from the steps of the court",
             "By the end of the week", "Behind closed doors"];

    private static readonly string[] Actors =
        ["Mayor Ilse Brandt", "the regional governor", "Finance Minister Tomas Rey", "a panel of retired judges", "the dockworkers’ union",
            "Captain Oriol Mas", "the owner of the glassworks", "the national grid operator",
         "Professor Hanne Lund", "the parents of 40 pupils", "police in Karsholm", "the opposition leader, Vera Quist",
             "a spokesman for the railway", "the health inspectorate", "the widow of the pilot", "three members of the council"];

    private static readonly string[] Deeds =
        ["rejected a plan to sell", "promised to reopen", "asked a court to seal off", "voted to rebuild", "refused to pay for",
            "published 300 pages about", "halted all work on", "signed a contract for", "demanded an inquiry into",
         "quietly withdrew from", "offered nine million crowns for", "warned of cracks in", "apologised for the fire at",
             "ordered an inspection of", "broke off talks over", "praised the volunteers of"];

    private static readonly string[] Objects =
        ["the disused shipyard", "the mountain tunnel", "a hospital for miners", "the town’s only bakery", "the copper mine at Sandvik",
            "the bridge across the Orla", "the summer theatre", "a school that closed in 1998", "the new tram depot",
            "the lighthouse on Skarv",
         "the river dam", "the national archive", "a warehouse full of grain", "the botanical garden", "the coastal radar station",
             "the football ground"];

    private static readonly string[] Tails =
        ["although nobody had asked residents what they wanted", "which has stood empty since the flood",
            "because the insurance had expired in March", "while engineers argued over the cost of steel",
            "and said that more would be known by Friday",
         "even as hundreds marched through the centre in protest", "a decision that surprised investors and neighbours alike",
             "but gave no reason for the sudden change of course", "where some 2,500 people still draw their wages",
             "despite a ruling by the highest court in the country",
         "so that repairs could begin before the first frost", "in what critics described as a gift to speculators",
             "as the first snow blocked every pass to the south", "and left the hall without taking a single question",
             "with only four votes to spare in a tired assembly", "though the minutes of the meeting tell another story"];

    private static readonly string[] Remarks =
        ["“We have waited long enough for an honest answer,”", "“Nobody in this valley believes those figures,”",
            "“It was never a question of money,”", "“I would sign the same paper tomorrow,”", "“There is no plan for the winter,”",
            "“The children deserve better than this,”",
         "“You can’t run a railway on promises,”", "“That door is closed for good,”"];

    /// <summary>Words put in place of others; none stands in a sentence.</summary>
    public static IReadOnlyList<string> Foreign { get; } =
        ["amber", "bitter", "candle", "drastic", "elegant", "fragile", "glacial", "hollow", "ivory", "jagged", "kindred", "lavish",
            "mellow", "nimble", "obscure", "placid", "quaint", "rustic", "solemn", "tangled", "uneven", "velvet", "wistful", "zealous"];

    /// <summary>
    /// A number of sentences, no two of which share more than one phrase: two that do would be one passage to any reader.
    /// </summary>
    public static List<string> Draw(Random random, int count)
    {
        var drawn = new List<string[]>();
        while (drawn.Count < count)
        {
            var phrases = Phrases(random);
            if (drawn.TrueForAll(other => other.Intersect(phrases, StringComparer.Ordinal).Count() < 2))
            {
                drawn.Add(phrases);
            }
        }

        return drawn.ConvertAll(phrases => Sentence(phrases));
    }

    /// <summary>How it opens, who, what was done, to what, and the rest.</summary>
    private static string[] Phrases(Random random) =>
        [Opening(random), One(Actors, random), One(Deeds, random), One(Objects, random), One(Tails, random)];

    private static string Opening(Random random) => random.Next(5) switch
    {
        0 => One(Remarks, random),
        1 => "",
        _ => One(Openings, random),
    };

    private static string Sentence(string[] phrases) => phrases[0] switch
    {
        "" => $"{char.ToUpperInvariant(phrases[1][0])}{phrases[1][1..]} {phrases[2]} {phrases[3]}, {phrases[4]}.",
        ['“', ..] => $"{phrases[0]} said {phrases[1]}, who had earlier {phrases[2]} {phrases[3]}, {phrases[4]}.",
        _ => $"{phrases[0]} {phrases[1]} {phrases[2]} {phrases[3]}, {phrases[4]}.",
    };

    private static string One(string[] phrases, Random random) => phrases[random.Next(phrases.Length)];
}
