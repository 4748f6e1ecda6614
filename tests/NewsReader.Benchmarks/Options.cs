using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary>Options of a command, each a name followed by its value.</summary>
internal static class Options
{
    /// <summary>The number given for an option; <see langword="null"/> when it was not given.</summary>
    public static int? Number(string[] arguments, string name) =>
        Text(arguments, name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>What was given for an option; <see langword="null"/> when it was not given.</summary>
    public static string? Text(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
