using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary>What a command was given after its name: <c>--name value</c> pairs.</summary>
internal sealed class CommandOptions(string[] arguments)
{
    public string? Text(string name) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    public int? Number(string name) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The seed asked for, or a new one; printed, so that the run can be made again.</summary>
    public int Seed()
    {
        var seed = Number("--seed") ?? Random.Shared.Next();
        Console.WriteLine($"seed {seed}");
        return seed;
    }
}
