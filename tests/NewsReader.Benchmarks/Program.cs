using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Accuracy;
using NewsReader.Benchmarks.Compared;
using NewsReader.Benchmarks.Endurance;
using NewsReader.Benchmarks.Following;
using NewsReader.Benchmarks.Fuzz;
using NewsReader.Benchmarks.Load;

switch (args)
{
    case ["load", .. var options]:
        return await LoadRun.RunAsync(new(options));
    case ["pages", var site, .. var seconds]:
        return await PageRun.RunAsync(new Uri(site), seconds.Length > 0 ? int.Parse(seconds[0], CultureInfo.InvariantCulture) : 5);
    case ["fuzz", "documents", .. var options]:
        return DocumentFuzzCommand.Run(new(options));
    case ["fuzz", var what, .. var options]:
        return FuzzCommand.Run(what, new(options));
    case ["kill", "visits", .. var options]:
        return await VisitKillRun.RunAsync(new(options));
    case ["kill", .. var options]:
        return await KillRun.RunAsync(new(options));
    case ["readers", .. var options]:
        return await ReadersRun.RunAsync(new(options));
    case ["soak", .. var options]:
        return await SoakRun.RunAsync(new(options));
    case ["feeds", .. var options]:
        return await FeedHourRun.RunAsync(new(options));
    case ["simulate", .. var options]:
        return SimulateCommand.Run(new(options));
    case ["memory", "documents", .. var options]:
        return DocumentMemory.Run(options);
    case ["pdf", .. var options]:
        return PdfSpeed.Run(new(options));
    case ["accuracy", "turns", var file]:
        return TurnAccuracy.Run(file);
    case ["accuracy", "body", var file]:
        return BodyAccuracy.Run(file);
    case ["accuracy", "real-quote", var file]:
        return await RealQuoteAccuracy.RunAsync(file);
    case ["comparison", .. var rest]:
        return ComparisonCommand.Run(rest, Console.Out);
    default:
        // DiffPlex is published without optimisations, which BenchmarkDotNet would refuse to measure beside.
        var config = DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator);
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args, config);
        return 0;
}
