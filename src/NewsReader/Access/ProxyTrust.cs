using Microsoft.AspNetCore.HttpOverrides;
using NewsReader.Configuration;

namespace NewsReader.Access;

/// <summary>Trusts only configured proxies about the user, address and scheme of a request.</summary>
internal static class ProxyTrust
{
    public static void UseProxyTrust(this IApplicationBuilder app, AccessSettings settings)
    {
        app.Use((context, next) =>
        {
            if (settings.UserHeader is { } header && !settings.Trusts(context.Connection.RemoteIpAddress))
            {
                context.Request.Headers.Remove(header);
            }

            return next(context);
        });
        if (settings.Proxies.Count > 0)
        {
            app.UseForwardedHeaders(Believed(settings));
            app.Use((context, next) =>
            {
                if (context.Request.Scheme is "http" or "https")
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status400BadRequest; // it would appear in the addresses that we send to people
                return Task.CompletedTask;
            });
        }
    }

    private static ForwardedHeadersOptions Believed(AccessSettings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}
