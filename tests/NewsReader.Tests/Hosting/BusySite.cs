namespace NewsReader.Tests.Hosting;

/// <summary>A site that lets one person ask as often as a test does.</summary>
public sealed class BusySite : RunningSite
{
    protected override string[] Settings => ["--RateLimits:UploadsPerMinute=10000", "--RateLimits:SearchesPerMinute=10000"];
}
