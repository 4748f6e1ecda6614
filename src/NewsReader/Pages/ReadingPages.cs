using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using NewsReader.Pages.Help;

namespace NewsReader.Pages;

/// <summary>The pages people read, as services.</summary>
internal static class ReadingPages
{
    public static IServiceCollection AddReadingPages(this IServiceCollection services)
    {
        // Letters of every script as themselves: what markup could be made of is encoded all the same.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddRazorPages(pages => pages.Conventions
            .AddPageRoute("/Index", "/stories")
            .AddPageRoute("/Articles/Article", "/articles/{id:long}/revisions/{number:int}"));
        return services.AddSingleton<HelpPages>();
    }
}
