using System.Text.RegularExpressions;
using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>Which pages have data, and where.</summary>
internal static partial class DataPages
{
    /// <summary>
    /// The data of the page that is shown, with its addresses below the site's root; empty where a page has none, as one of
    /// what is withdrawn.
    /// </summary>
    public static IReadOnlyList<(DataFormat Format, string Address)> Of(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (context.Response.StatusCode != StatusCodes.Status200OK || !WithData().IsMatch(path))
        {
            return [];
        }

        var list = path is "/" ? "stories" : path[1..];
        return [.. DataFormats.OfLists.Select(format => (format, $"{list}.{format.Suffix()}{request.QueryString.ToUriComponent()}"))];
    }

    [GeneratedRegex(
        "^/($|stories$|speakers$|articles$|edits$|quotes(/real)?$|stories/[0-9]+$|articles/[0-9]+(/history|/revisions/[0-9]+)?$"
            + "|speakers/[0-9]+$|compare/[0-9.]+$)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WithData();
}
