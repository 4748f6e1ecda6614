namespace NewsReader.Configuration;

/// <summary>Paths of a collection on disk, and of the files shipped with the program.</summary>
/// <param name="Path">The directory, absolute. It may not exist yet.</param>
internal sealed record DataDirectory(string Path)
{
    /// <summary>Environment variable that sets the directory.</summary>
    public const string Variable = "NEWSREADER_DATA";

    /// <summary>The database file.</summary>
    public string Database => System.IO.Path.Combine(Path, "newsreader.db");

    /// <summary>Where log files go.</summary>
    public string Logs => System.IO.Path.Combine(Path, "logs");

    /// <summary>Path of uploads that wait for confirmation.</summary>
    public string Incoming => System.IO.Path.Combine(Path, "incoming");

    /// <summary>Path of the keys that protect cookies and forms.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>The sample reports shipped with the program.</summary>
    public static string Seeds => System.IO.Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>The directory asked for, else the environment's, else <c>data</c> in a checkout, else the user's data folder.</summary>
    public static DataDirectory Resolve(string? asked) =>
        new(System.IO.Path.GetFullPath(
            NonEmpty(asked)
            ?? NonEmpty(Environment.GetEnvironmentVariable(Variable))
            ?? InCheckout()
            ?? System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "NewsReader")));

    private static string? NonEmpty(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    /// <summary><c>data</c> next to the solution, when the program runs from a build in a checkout.</summary>
    private static string? InCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NewsReader.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "data");
            }
        }

        return null;
    }
}
