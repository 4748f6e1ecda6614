using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsReader.Pages;

/// <summary>What happened, what to do, and an id that the log has too.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel(ILogger<ErrorModel> log) : PageModel
{
    public int Status { get; private set; }

    public string Id { get; private set; } = "";

    public string Happened => Status switch
    {
        400 => "That address asks for something we cannot read",
        401 => "You have to log in first",
        403 => "That is for editors",
        404 => "There is nothing at this address",
        410 => "This was withdrawn",
        413 => "That is too large",
        429 => "Too many requests at once",
        503 => "That took too long",
        >= 500 => "Something went wrong on our side",
        _ => "That did not work",
    };

    public string Advice => Status switch
    {
        400 => "Check it for a typing error, or start from the stories.",
        401 => "This site is for people with an account.",
        403 => "You may read here, and not change. Whoever looks after this site can make you an editor.",
        404 => "It may have been mistyped. Search what was said, or start from the stories.",
        410 => "It was here once and has been taken out of the collection; the address of the article says what is known of it.",
        413 => "A document may have up to 15 MiB.",
        429 => "Wait a minute and try again.",
        503 => "Ask for less: a rarer word, a name with who:, a span of dates.",
        >= 500 => "Nothing was lost. Try again; if it happens again, look for the id below in the log.",
        _ => "Go back, or start from the stories.",
    };

    public void OnGet([FromRoute] int? status) => Show(status);

    public void OnPost([FromRoute] int? status) => Show(status);

    private void Show(int? status)
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        Status = failure is not null ? StatusCodes.Status500InternalServerError : status ?? StatusCodes.Status404NotFound;
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
