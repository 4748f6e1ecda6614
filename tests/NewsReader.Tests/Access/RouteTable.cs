using System.Text.RegularExpressions;

namespace NewsReader.Tests.Access;

/// <summary>Every address of the site and whom it lets in: to look, and to change. A new address needs a row.</summary>
internal static partial class RouteTable
{
    public static Dictionary<string, (Who Get, Who Post)> Rows { get; } = new()
    {
        // What a person needs before logging in, and what asks whether the site is well.
        ["/login"] = (Who.Everyone, Who.Everyone),
        ["/error/{status:int:range(400,599)?}"] = (Who.Everyone, Who.Everyone),
        ["/health/live"] = (Who.Everyone, Who.Editors),
        ["/health/ready"] = (Who.Everyone, Who.Editors),

        // What a person changes of their own.
        ["/logout"] = (Who.Readers, Who.Readers),
        ["/settings"] = (Who.Readers, Who.Readers),

        // What is read.
        ["/"] = (Who.Readers, Who.Editors),
        ["/articles"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/history"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/revisions/{number:int}"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/revisions/{number:int}/citation.{form:regex(^(txt|bib|ris|csl)$)}"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/revisions/{number:int}/quotes/{position:int}/citation.{form:regex(^(txt|bib|ris|csl)$)}"] = (Who.Readers,
            Who.Editors),
        ["/collate/{texts}"] = (Who.Readers, Who.Editors),
        ["/compare"] = (Who.Readers, Who.Editors),
        ["/compare/{left}...{right}"] = (Who.Readers, Who.Editors),
        ["/edits"] = (Who.Readers, Who.Editors),
        ["/sources"] = (Who.Readers, Who.Editors),
        ["/sources.opml"] = (Who.Readers, Who.Editors),
        ["/subscriptions/{id:long}"] = (Who.Readers, Who.Editors),
        ["/help/{name?}"] = (Who.Readers, Who.Editors),
        ["/quotes"] = (Who.Readers, Who.Editors),
        ["/quotes/real"] = (Who.Readers, Who.Editors),
        ["/sources/{id:long}/{handler:regex(^bytes$)?}"] = (Who.Readers, Who.Editors),
        ["/search"] = (Who.Readers, Who.Editors),
        ["/speakers"] = (Who.Readers, Who.Editors),
        ["/speakers/{id:long}"] = (Who.Readers, Who.Editors),
        ["/stories"] = (Who.Readers, Who.Editors),
        ["/stories/{id:long}"] = (Who.Readers, Who.Editors),

        // What programs read, and what they may put in.
        ["/api/{documentName}/openapi.json"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles/{id:long}"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles/{id:long}/facts"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles/{id:long}/revisions"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles/{id:long}/revisions/{number:int}"] = (Who.Readers, Who.Editors),
        ["/api/v1/comparisons/{left}...{right}"] = (Who.Readers, Who.Editors),
        ["/api/v1/documents"] = (Who.Readers, Who.Editors),
        ["/api/v1/articles/{id:long}/visits"] = (Who.Readers, Who.Editors),
        ["/api/v1/edits"] = (Who.Readers, Who.Editors),
        ["/api/v1/subscriptions"] = (Who.Readers, Who.Editors),
        ["/api/v1/subscriptions/{id:long}"] = (Who.Readers, Who.Editors),
        ["/api/v1/subscriptions/{id:long}/visits"] = (Who.Readers, Who.Editors),
        ["/api/v1/quotes"] = (Who.Readers, Who.Editors),
        ["/api/v1/quotes/real"] = (Who.Readers, Who.Editors),
        ["/api/v1/sources/{id:long}/bytes"] = (Who.Readers, Who.Editors),
        ["/api/v1/speakers"] = (Who.Readers, Who.Editors),
        ["/api/v1/speakers/{id:long}"] = (Who.Readers, Who.Editors),
        ["/api/v1/speakers/{id:long}/quotes"] = (Who.Readers, Who.Editors),
        ["/api/v1/stories"] = (Who.Readers, Who.Editors),
        ["/api/v1/stories/{id:long}"] = (Who.Readers, Who.Editors),
        ["/api/v1/stories/{id:long}/facts"] = (Who.Readers, Who.Editors),

        ["/metrics"] = (Who.Readers, Who.Editors),

        // What is added.
        ["/add"] = (Who.Editors, Who.Editors),
        ["/sources/add"] = (Who.Editors, Who.Editors),
        ["/add/{id:length(32)}"] = (Who.Editors, Who.Editors),
        ["/add/{id:length(32)}/events"] = (Who.Editors, Who.Editors),

        // What is corrected.
        ["/articles/{id:long}/facts"] = (Who.Editors, Who.Editors),
        ["/articles/{id:long}/withdraw"] = (Who.Editors, Who.Editors),
        ["/compare/{left}...{right}/parted"] = (Who.Editors, Who.Editors),
        ["/compare/{left}...{right}/passage/{row:int}"] = (Who.Editors, Who.Editors),
        ["/quotes/{id:long}/speaker"] = (Who.Editors, Who.Editors),
        ["/speakers/{id:long}/same"] = (Who.Editors, Who.Editors),
        ["/stories/{id:long}/same"] = (Who.Editors, Who.Editors),
    };

    /// <summary>An address of a route, of what is there.</summary>
    public static string Filled(string route) => Filled(route, id: "1");

    /// <summary>An address of a route with this id.</summary>
    public static string Filled(string route, string id) => Parameter().Replace(route, match => match.Value switch
    {
        [.., '?', '}'] => "",
        "{documentName}" => "v1",
        "{id:length(32)}" => new string('1', 32),
        "{form:regex(^(txt|bib|ris|csl)$)}" => "txt",
        "{texts}" => "1...2",
        "{right}" => "2",
        _ => id,
    });

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
