using System.Net;
using System.Text.RegularExpressions;
using NewsReader.Tests.Access;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Storage;

/// <summary>No page and no answer walks over a table that grows with the collection.</summary>
public sealed partial class QueryPlanTests(LargeSite collection) : IClassFixture<LargeSite>
{
    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "article", "article_address", "body", "content", "fingerprint", "quote", "quote_fact", "revision", "sighting", "source", "speaker",
        "story", "story_move", "visit", "watch",
    };

    /// <summary>Walks that are allowed: what the statement contains, the table, and why.</summary>
    private static readonly (string Contains, string Table, string Reason)[] Allowed =
    [
        ("order by s.changed_at desc, s.id desc limit", "story", "walks the index of the list's own order and stops when the page is full"),
        ("order by s.published desc, s.id desc limit", "story", "walks the index of the list's own order and stops when the page is full"),
        ("order by s.versions desc, s.id desc limit", "story", "walks the index of the list's own order and stops when the page is full"),
        ("coalesce(sum(versions), 0) from story", "story",
            "adds up an index of one small number a story, for the head of the front page: 3 ms with 60,000"),
        ("order by k.quote_id desc limit", "quote_fact", "every quote is found: walks from the newest and stops when the page is full"),
        ("as circumstance from quote_fact k where true", "quote_fact",
            "every quote is found: stops at the number up to which finds are counted"),
        ("select 1 from quote_fact k where true limit", "quote_fact",
            "every quote is found: stops at the number up to which finds are counted"),
        ("order by r.id desc limit", "revision", "every article is found: walks from the newest and stops when the page is full"),
        ("select count(*) from (select 1 from revision r", "revision",
            "every article is found: stops at the number up to which finds are counted"),
        ("instr(s.folded,", "speaker", "a word inside a name has no index; the names alone are read, a few bytes each"),
        ("from speaker", "speaker", "a page of the list of names, in the order of the names"),
        ("instr(folded,", "speaker",
            "a word inside a name has no index; the names alone are walked, a few bytes each, and a search has its time limit"),
        ("from quote_fact k join circumstance c", "quote_fact",
            "a filter without words: the facts are walked, a few bytes each, and a search has its time limit"),
        ("from source order by id desc limit 1", "source", "takes the last row"),
        ("select not exists (select 1 from source)", "source", "stops at the first row"),
        ("where r.number > 1 order by r.id desc limit", "revision", "counts edits from the newest and stops at a thousand"),
        ("from watch where next_at is not null order by next_at limit 1", "watch", "takes the first row of the index of due visits"),
        ("select count(*) from watch where next_at is not null", "watch", "counts the rows of the index of due visits, for the head of a list"),
        ("where r.number > 1 and r.id < @before", "revision", "walks the index of edits from the newest and stops when the page is full"),
        ("select count(*) from story", "story", "counts the rows of its smallest index for the metrics, once in a while"),
    ];

    /// <summary>An address of every route that is read; what is asked of each is looked at.</summary>
    private static readonly Dictionary<string, string[]> Addresses = new(StringComparer.Ordinal)
    {
        ["/"] = ["/", "/?outlet=Outlet+3", "/?medium=web", "/?from=2026-03-01&to=2026-03-05", "/?several=true", "/?versions=compared",
            "/?sort=published", "/?sort=versions", "/?sort=published&after=2026-03-01-17", "/?since=2026-03-01T00:00:00Z"],
        ["/articles"] = ["/articles", "/articles?q=relationship", "/articles?q=who:Person"],
        ["/articles/{id:long}"] = ["/articles/17", "/articles/17.json", "/articles/999999"],
        ["/articles/{id:long}/history"] = ["/articles/17/history", "/articles/17/history.json"],
        ["/articles/{id:long}/revisions/{number:int}"] = ["/articles/17/revisions/1", "/articles/17/revisions/1.csv"],
        ["/articles/{id:long}/revisions/{number:int}/citation.{form:regex(^(txt|bib|ris|csl)$)}"] =
            ["/articles/17/revisions/1/citation.bib"],
        ["/articles/{id:long}/revisions/{number:int}/quotes/{position:int}/citation.{form:regex(^(txt|bib|ris|csl)$)}"] =
            ["/articles/17/revisions/1/quotes/1/citation.txt"],
        ["/articles/{id:long}/facts"] = ["/articles/17/facts"],
        ["/articles/{id:long}/withdraw"] = ["/articles/17/withdraw"],
        ["/collate/{texts}"] = ["/collate/17...18"],
        ["/compare"] = ["/compare", "/compare?left=17&right=18"],
        ["/compare/{left}...{right}"] = ["/compare/17...18", "/compare/17...18.json"],
        ["/compare/{left}...{right}/parted"] = ["/compare/17...18/parted"],
        ["/compare/{left}...{right}/passage/{row:int}"] = ["/compare/17...18/passage/1"],
        ["/quotes"] =
            ["/quotes", "/quotes?q=river", "/quotes?q=river+who:Person", "/quotes?q=source:%22Outlet+3%22", "/quotes.csv?q=river"],
        ["/quotes/real"] = ["/quotes/real?text=the+river+rose+again"],
        ["/quotes/{id:long}/speaker"] = ["/quotes/40/speaker"],
        ["/sources/{id:long}/{handler:regex(^bytes$)?}"] = ["/sources/17", "/sources/17/bytes"],
        ["/speakers"] = ["/speakers?q=person"],
        ["/speakers/{id:long}"] = ["/speakers/40", "/speakers/40.json"],
        ["/speakers/{id:long}/same"] = ["/speakers/40/same", "/speakers/40/same?q=person"],
        ["/stories"] = ["/stories.atom", "/stories.json"],
        ["/stories/{id:long}"] = ["/stories/9", "/stories/9.json"],
        ["/stories/{id:long}/same"] = ["/stories/9/same", "/stories/9/same?q=relationship"],
        ["/api/v1/articles"] = ["/api/v1/articles", "/api/v1/articles?q=relationship"],
        ["/api/v1/articles/{id:long}"] = ["/api/v1/articles/17"],
        ["/api/v1/articles/{id:long}/facts"] = ["/api/v1/articles/17/facts"],
        ["/api/v1/articles/{id:long}/revisions"] = ["/api/v1/articles/17/revisions"],
        ["/api/v1/articles/{id:long}/revisions/{number:int}"] = ["/api/v1/articles/17/revisions/1"],
        ["/api/v1/comparisons/{left}...{right}"] = ["/api/v1/comparisons/17...18"],
        ["/api/v1/quotes"] = ["/api/v1/quotes", "/api/v1/quotes?q=river"],
        ["/api/v1/quotes/real"] = ["/api/v1/quotes/real?text=the+river+rose+again"],
        ["/api/v1/sources/{id:long}/bytes"] = ["/api/v1/sources/17/bytes"],
        ["/api/v1/speakers"] = ["/api/v1/speakers?q=person"],
        ["/api/v1/speakers/{id:long}"] = ["/api/v1/speakers/40"],
        ["/api/v1/speakers/{id:long}/quotes"] = ["/api/v1/speakers/40/quotes"],
        ["/api/v1/stories"] = ["/api/v1/stories"],
        ["/api/v1/stories/{id:long}"] = ["/api/v1/stories/9"],
        ["/api/v1/stories/{id:long}/facts"] = ["/api/v1/stories/9/facts"],
        ["/health/ready"] = ["/health/ready"],
        ["/api/v1/articles/{id:long}/visits"] = ["/api/v1/articles/17/visits"],
        ["/api/v1/edits"] = ["/api/v1/edits", "/api/v1/edits?before=1000"],
        ["/api/v1/subscriptions"] = ["/api/v1/subscriptions"],
        ["/api/v1/subscriptions/{id:long}"] = ["/api/v1/subscriptions/1"],
        ["/api/v1/subscriptions/{id:long}/visits"] = ["/api/v1/subscriptions/1/visits"],
        ["/edits"] = ["/edits", "/edits?before=1000", "/edits.atom", "/edits.csv"],
        ["/sources"] = ["/sources", "/sources?only=attention"],
        ["/sources.opml"] = ["/sources.opml"],
        ["/subscriptions/{id:long}"] = ["/subscriptions/1"],
        ["/metrics"] = ["/metrics"],
        ["/search"] = ["/search", "/search?q=river"],
        ["/add"] = ["/add"],
        ["/settings"] = ["/settings"],
        ["/help/{name?}"] = ["/help", "/help/search"],
    };

    /// <summary>Routes that ask the collection nothing.</summary>
    private static readonly string[] Silent =
    [
        "/login", "/logout", "/error/{status:int:range(400,599)?}", "/health/live", "/api/{documentName}/openapi.json", "/api/v1/documents",
        "/add/{id:length(32)}", "/add/{id:length(32)}/events", "/sources/add",
    ];

    public static IEnumerable<TheoryDataRow<string>> All =>
        Addresses.Values.SelectMany(addresses => addresses).Select(address => new TheoryDataRow<string>(address));

    [Fact]
    public void EveryRouteIsLookedAt() =>
        Assert.Equal(RouteTable.Rows.Keys.Order(StringComparer.Ordinal), Addresses.Keys.Concat(Silent).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public async Task NoStatementWalksOverAGrowingTable(string address)
    {
        HttpStatusCode? status = null;
        var asked = await collection.AskedForAsync(async client =>
        {
            using var answer = await client.GetAsync(At(address));
            status = answer.StatusCode;
        });

        Assert.InRange((int)status!, 200, 410);
        foreach (var sql in asked.Where(sql =>
            sql.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase)
                || sql.TrimStart().StartsWith("with", StringComparison.OrdinalIgnoreCase)))
        {
            var walked = (await collection.PlanAsync(sql)).Select(line => Walked(line, sql)).OfType<string>();
            Assert.DoesNotContain(walked, table =>
                !Allowed.Any(one =>
                    string.Equals(one.Table, table, StringComparison.Ordinal) && sql.Contains(one.Contains, StringComparison.Ordinal)));
        }
    }

    /// <summary>The speaker's page asks for each quote's own article, not for the quotes of all.</summary>
    [Fact]
    public async Task ASpeakersStatementsAreHeard() =>
        Assert.Contains(await collection.AskedForAsync(client => client.GetStringAsync(At("/speakers/41"))), sql =>
            sql.Contains("group by lower(q.role)", StringComparison.Ordinal));

    /// <summary>The growing table that a line of a plan walks over, or <see langword="null"/>.</summary>
    private static string? Walked(string line, string sql) =>
        Scan().Match(line) is { Success: true } scan
            && !line.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal)
            && TableOf(scan.Groups["name"].Value, sql) is var table
            && Growing.Contains(table)
            ? table
            : null;

    private static string TableOf(string alias, string sql) =>
        Named().Matches(sql)
            .FirstOrDefault(named => string.Equals(named.Groups["alias"].Value, alias, StringComparison.Ordinal)) is { } found
            ? found.Groups["table"].Value
            : alias;

    [GeneratedRegex("^SCAN (?<name>\\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Scan();

    [GeneratedRegex("(?:from|join)\\s+(?<table>\\w+)\\s+(?:as\\s+)?(?<alias>\\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
