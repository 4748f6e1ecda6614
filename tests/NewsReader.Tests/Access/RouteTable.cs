namespace NewsReader.Tests.Access;

/// <summary>Every address of the site and whom it lets in: to look, and to change. A new address needs a row.</summary>
internal static class RouteTable
{
    public static Dictionary<string, (Who Get, Who Post)> Rows { get; } = new()
    {
        // What a person needs before logging in, and what asks whether the site is well.
        ["/login"] = (Who.Everyone, Who.Everyone),
        ["/error/{status:int:range(400,599)?}"] = (Who.Everyone, Who.Everyone),
        ["/health/live"] = (Who.Everyone, Who.Everyone),
        ["/health/ready"] = (Who.Everyone, Who.Everyone),

        // What a person changes of their own.
        ["/logout"] = (Who.Readers, Who.Readers),
        ["/settings"] = (Who.Readers, Who.Readers),

        // What is read.
        ["/"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/history"] = (Who.Readers, Who.Editors),
        ["/articles/{id:long}/revisions/{number:int}"] = (Who.Readers, Who.Editors),
        ["/compare"] = (Who.Readers, Who.Editors),
        ["/compare/{left}...{right}"] = (Who.Readers, Who.Editors),
        ["/help/{name?}"] = (Who.Readers, Who.Editors),
        ["/quotes"] = (Who.Readers, Who.Editors),
        ["/quotes/real"] = (Who.Readers, Who.Editors),
        ["/sources/{id:long}/{handler:regex(^bytes$)?}"] = (Who.Readers, Who.Editors),
        ["/speakers/{id:long}"] = (Who.Readers, Who.Editors),
        ["/stories/{id:long}"] = (Who.Readers, Who.Editors),

        // What is corrected.
        ["/compare/{left}...{right}/passage/{row:int}"] = (Who.Editors, Who.Editors),
        ["/quotes/{id:long}/speaker"] = (Who.Editors, Who.Editors),
        ["/speakers/{id:long}/same"] = (Who.Editors, Who.Editors),
        ["/stories/{id:long}/same"] = (Who.Editors, Who.Editors),
    };
}
