using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace NewsReader.Caching;

/// <summary>Registers the cache of answers.</summary>
internal static class CachingServices
{
    /// <summary>Size of the response cache in bytes: about a thousand compressed pages, of the 250 MiB that the program may use.</summary>
    private const long MostBytes = 8 << 20;

    /// <summary>Largest response that is cached, in bytes.</summary>
    private const long LargestAnswer = 1 << 20;

    /// <summary>How long an unused response remains cached. Validity does not depend on time.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private static readonly string[] DataTypes =
        ["application/atom+xml", "application/feed+json", "application/problem+json", "application/x-bibtex", "text/csv"];

    public static IServiceCollection AddCaching(this IServiceCollection services)
    {
        services.AddSingleton<ChangeVersion>();
        services.AddSingleton<PageKey>();
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. DataTypes]);
        services.AddSingleton<IConfigureOptions<OutputCacheOptions>>(provider => new ConfigureOptions<OutputCacheOptions>(
            options =>
                options.AddBasePolicy(new PageCache(provider.GetRequiredService<PageKey>(),
                    provider.GetRequiredService<IResponseCompressionProvider>()))));
        return services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = LargestAnswer;
            options.DefaultExpirationTimeSpan = Kept;
        });
    }

    /// <summary>After it is known who asks and whether they may; before anything is made.</summary>
    public static void UseCaching(this IApplicationBuilder app)
    {
        app.UseMiddleware<InvalidateOnWrite>();
        app.UseMiddleware<ConditionalRequests>();
        app.UseOutputCache();
        app.UseResponseCompression();
    }
}
