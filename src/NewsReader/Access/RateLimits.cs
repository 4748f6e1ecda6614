using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace NewsReader.Access;

/// <summary>Rate limits and timeouts of expensive requests, per person, or per network without a login.</summary>
internal static class RateLimits
{
    /// <summary>Policy of endpoints that search.</summary>
    public const string Search = "search";

    /// <summary>Policy of endpoints that compare texts.</summary>
    public const string Comparison = "comparison";

    /// <summary>Policy of endpoints that return a whole text.</summary>
    public const string Text = "text";

    /// <summary>Policy of endpoints that receive documents.</summary>
    public const string Uploads = "uploads";

    /// <summary>Policy of endpoints that request a web address that a person typed.</summary>
    public const string Addresses = "addresses";

    /// <summary>Adds <c>Retry-After</c> to a refused request.</summary>
    public static void SetRetryAfter(HttpContext context, RateLimitLease refused)
    {
        var wait = refused.TryGetMetadata(MetadataName.RetryAfter, out var until) ? until : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Limits the requests per minute, and the time of each, for an endpoint that searches.</summary>
    public static TBuilder LimitAsSearch<TBuilder>(this TBuilder searching)
        where TBuilder : IEndpointConventionBuilder => searching.LimitAs(Search);

    /// <summary>Limits the concurrent requests, and the time of each, for an endpoint that compares.</summary>
    public static TBuilder LimitAsComparison<TBuilder>(this TBuilder comparing)
        where TBuilder : IEndpointConventionBuilder => comparing.LimitAs(Comparison);

    /// <summary>Limits the concurrent requests for an endpoint that returns a whole text.</summary>
    public static TBuilder LimitAsText<TBuilder>(this TBuilder reading)
        where TBuilder : IEndpointConventionBuilder => reading.RequireRateLimiting(Text);

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<AllowedRates>().BindConfiguration(AllowedRates.Section);
        services.AddSingleton<LoginLimits>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<AllowedRates>>((timeouts, rates) =>
        {
            timeouts.DefaultPolicy = Within(rates.Value.SecondsForAPage);
            timeouts.AddPolicy(Search, Within(rates.Value.SecondsForASearch))
                .AddPolicy(Comparison, Within(rates.Value.SecondsForAComparison));
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                SetRetryAfter(rejected.HttpContext, rejected.Lease);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Search, context =>
                RateLimitPartition.GetFixedWindowLimiter(Asking(context), _ => Rates(context).PerMinute(Rates(context).SearchesPerMinute)));
            options.AddPolicy(Comparison, context =>
                RateLimitPartition.GetConcurrencyLimiter(Asking(context), _ => Rates(context).Comparisons()));
            options.AddPolicy(Text, context => RateLimitPartition.GetConcurrencyLimiter(Asking(context), _ => Rates(context).Texts()));
            options.AddPolicy(Uploads, context => PostsPerMinute(context, rates => rates.UploadsPerMinute));
            options.AddPolicy(Addresses, context => PostsPerMinute(context, rates => rates.AddressesPerMinute));
        });
        return services;
    }

    private static RateLimitPartition<string> PostsPerMinute(HttpContext context, Func<AllowedRates, int> permits) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(Asking(context), _ => Rates(context).PerMinute(permits(Rates(context))))
            : RateLimitPartition.GetNoLimiter("");

    private static TBuilder LimitAs<TBuilder>(this TBuilder address, string policy)
        where TBuilder : IEndpointConventionBuilder
    {
        address.RequireRateLimiting(policy);
        address.WithRequestTimeout(policy);
        return address;
    }

    private static RequestTimeoutPolicy Within(double seconds) =>
        new() { Timeout = TimeSpan.FromSeconds(seconds), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    private static AllowedRates Rates(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<AllowedRates>>().Value;

    /// <summary>The key for which a request is counted: the user, or the network without a login.</summary>
    internal static string Asking(HttpContext context) =>
        Person.IdOf(context.User)?.ToString(CultureInfo.InvariantCulture) ?? ClientNetwork.Of(context.Connection.RemoteIpAddress);
}
