using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsReader.Storage.Stories;

namespace NewsReader.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(StoryStore stories) : IHealthCheck
{
    /// <summary>Marks the checks that must pass before readers are sent here.</summary>
    public const string Tag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await stories.CountAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
