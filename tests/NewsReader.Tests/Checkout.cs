using System.Runtime.CompilerServices;

namespace NewsReader.Tests;

/// <summary>The files of the checkout the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Seed(string number) => Directory.GetFiles(Path.Combine(Root, "seeds"), number + "_*.txt").Single();

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
