using NewsReader.Configuration;
using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace NewsReader.Hosting;

/// <summary>Configures the log: everything goes to files in the data directory, warnings also to standard error.</summary>
internal static class SiteLog
{
    // Files, one a day. Two weeks are enough to look into a failure after a holiday, and bound the space.
    private const int DaysKept = 14;

    /// <summary>Assemblies of the configured sinks; listed, so that startup does not search the program's folder for them.</summary>
    private static readonly ConfigurationReaderOptions Known =
        new(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    public static void Configure(WebApplicationBuilder builder, DataDirectory data) =>
        builder.Services.AddSerilog(
            new LoggerConfiguration()
                .ReadFrom.Configuration(builder.Configuration, Known)
                .WriteTo.Console(
                    new LogLines(),
                    restrictedToMinimumLevel: LogEventLevel.Warning,
                    standardErrorFromLevel: LogEventLevel.Verbose)
                .WriteTo.File(
                    new LogLines(),
                    Path.Combine(OwnerOnly.Directory(data.Logs).FullName, "newsreader-.log"),
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: DaysKept,
                    shared: true)
                .CreateLogger(),
            dispose: true);
}
