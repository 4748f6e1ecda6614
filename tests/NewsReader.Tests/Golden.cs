namespace NewsReader.Tests;

/// <summary>
/// Expected outputs kept as files under <c>golden/</c>, rewritten when <c>GOLDEN=write</c> and read by a person before they
/// are kept.
/// </summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "golden", name);
        if (Environment.GetEnvironmentVariable("GOLDEN") is "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}: run the tests once with GOLDEN=write, read the file, keep it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
