using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Presentation;
using NewsReader.Storage;

namespace NewsReader.Pages;

/// <summary>What happened, what to do, and an id that the log has too.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel(ILogger<ErrorModel> log) : PageModel
{
    private bool isOutOfReach;

    public int Status { get; private set; }

    public string Id { get; private set; } = "";

    public string Happened => Status switch
    {
        503 when isOutOfReach => ErrorPhrases.OutOfReach,
        400 => "That address asks for something we cannot read",
        401 => "You have to log in first",
        403 => "You may not do that from here",
        404 => "There is nothing at this address",
        408 => "The request took too long to arrive",
        410 => "This was withdrawn",
        413 => "That is too large",
        429 => "Too many requests at once",
        503 => "That took too long",
        >= 500 => "Something went wrong on our side",
        _ => "That did not work",
    };

    public string Advice => Status switch
    {
        503 when isOutOfReach => ErrorPhrases.WhenOutOfReach,
        400 => "Check it for a typing error, or start from the stories.",
        401 => "This site is for people with an account.",
        403 => "Changing is for editors, from the pages of this site. If you are one, open the page here and send its form again; if "
            + "not, whoever looks after this site can make you one.",
        404 => "It may have been mistyped. Search for it, or start from the stories.",
        408 => "Check the connection and send it again.",
        410 => "It was here once and has been taken out of the collection; the address of the article says what is known of it.",
        413 => "A document may have up to 15 MiB.",
        429 => "Wait a minute and try again.",
        503 => "Ask for less: a rarer word, a name with who:, a span of dates.",
        >= 500 => "Nothing was lost. Try again; if it happens again, look for the id below in the log.",
        _ => "Go back, or start from the stories.",
    };

    /// <summary>The status of an answer that a failure prevented.</summary>
    public static int StatusOf(Exception failure) =>
        failure is DatabaseException or DamagedDataException ? StatusCodes.Status503ServiceUnavailable
        : failure is BadHttpRequestException broken ? broken.StatusCode
        : StatusCodes.Status500InternalServerError;

    public void OnGet() => Show();

    public void OnPost() => Show();

    /// <summary>
    /// The status is the address's to say: a form that could not be read is still there, and would fail again if it were
    /// asked.
    /// </summary>
    private void Show()
    {
        var status = int.TryParse(RouteData.Values["status"] as string, CultureInfo.InvariantCulture, out var asked) ? asked : (int?)null;
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        isOutOfReach = failure?.Error is DatabaseException or DamagedDataException;
        Status = failure is not null ? StatusOf(failure.Error) : status ?? StatusCodes.Status404NotFound;
        Id = HttpContext.TraceIdentifier;
        Response.StatusCode = Status;
        if (failure is not null)
        {
            Failed(failure.Error, Id, failure.Path);
        }
    }

    [LoggerMessage(LogLevel.Error, "Error {Id} at {Path}")]
    private partial void Failed(Exception failure, string id, string path);
}
