using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsReader.Requests;

/// <summary>The response when the upload queue is full.</summary>
internal static class Refusals
{
    /// <summary>Seconds after which a full queue has room again: it reads far more than a hundred documents a second.</summary>
    public const int RetryAfter = 5;

    /// <summary>Status 429: too many documents wait; <c>Retry-After</c> says when to try again.</summary>
    public static IActionResult Busy(this PageModel page)
    {
        page.Response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
        return page.StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
