namespace NewsReader.Commands.Terminal;

/// <summary>Standard input and output in the place of a file, for which a command is given <c>-</c>.</summary>
internal static class StandardFile
{
    /// <summary>How a command line names them.</summary>
    public const string Name = "-";

    /// <summary>Everything on standard input.</summary>
    public static byte[] ReadInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Gives standard input as a file to work that needs one.</summary>
    public static async Task<T> WithInputAsync<T>(Func<string, Task<T>> work, CancellationToken cancellation)
    {
        using var folder = new TemporaryDirectory();
        var file = Path.Combine(folder.Path, "input");
        await using (var input = Console.OpenStandardInput())
        await using (var copy = File.Create(file))
        {
            await input.CopyToAsync(copy, cancellation);
        }

        return await work(file);
    }

    /// <summary>Writes the file that work makes to standard output.</summary>
    public static async Task<T> WithOutputAsync<T>(Func<string, Task<T>> work, CancellationToken cancellation)
    {
        using var folder = new TemporaryDirectory();
        var file = Path.Combine(folder.Path, "output");
        var result = await work(file);
        await using var written = File.OpenRead(file);
        await using var output = Console.OpenStandardOutput();
        await written.CopyToAsync(output, cancellation);
        return result;
    }

    /// <summary>A folder that only the owner reads, and that goes when the work is done.</summary>
    private sealed class TemporaryDirectory : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-");

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }
}
