using System.Collections;

namespace NewsReader.BrowserTests;

/// <summary>A folder with one set of fonts and a fontconfig file, so that a browser has these fonts whatever the machine has.</summary>
/// <remarks>Only Linux has fontconfig. On other systems a browser has the fonts of the system.</remarks>
internal sealed class FontFolder : IDisposable
{
    /// <summary>Where a Linux system has fonts, in subfolders of any depth.</summary>
    private static readonly string[] Places =
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-fonts-");

    public FontFolder(Fonts fonts)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var families = Families(fonts);
        foreach (var file in families.SelectMany(family => family.Files))
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, file), Find(file, fonts));
        }

        File.WriteAllText(Configuration, Configure([.. families.Select(family => (family.Generic, family.Name))]));
    }

    private string Configuration => Path.Combine(folder.FullName, "fonts.conf");

    /// <summary>This process's environment, changed so that a process started with it has these fonts only.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(one => KeyValuePair.Create((string)one.Key, (string?)one.Value ?? ""))
            .Where(one => one.Key is not "FONTCONFIG_FILE")
            .Append(new("FONTCONFIG_FILE", Configuration));

    public void Dispose() => folder.Delete(recursive: true);

    private static (string Generic, string Name, string[] Files)[] Families(Fonts fonts) => fonts switch
    {
        Fonts.Wide =>
        [
            ("sans-serif", "DejaVu Sans", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]),
            ("serif", "DejaVu Serif", ["DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"]),
            ("monospace", "DejaVu Sans Mono", ["DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"]),
        ],
        _ =>
        [
            ("sans-serif", "Liberation Sans Narrow", ["LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"]),
            ("serif", "Liberation Serif", ["LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf"]),
            ("monospace", "Liberation Mono", ["LiberationMono-Regular.ttf"]),
        ],
    };

    private static string Find(string file, Fonts fonts) =>
        Places.Where(Directory.Exists)
            .SelectMany(place => Directory.EnumerateFiles(place, file, SearchOption.AllDirectories))
            .FirstOrDefault()
        ?? throw new InvalidOperationException(
            $"The browser tests need the {fonts.ToString().ToLowerInvariant()} fonts, but {file} is not among the fonts of this machine. "
            + "Install DejaVu and Liberation (Debian: apt-get install fonts-dejavu-core fonts-liberation; "
            + "where it exists, fonts-liberation-sans-narrow too).");

    private string Configure((string Generic, string Name)[] families) =>
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>{folder.FullName}</dir>
          <cachedir>{Path.Combine(folder.FullName, "cache")}</cachedir>
        {string.Join('\n', families.Select(Alias))}
        </fontconfig>
        """;

    /// <summary>Chromium asks for a common font where a page names a generic family, and takes another only when fontconfig names it.</summary>
    private static string Alias((string Generic, string Name) family)
    {
        var asked = family.Generic switch { "sans-serif" => "Arial", "serif" => "Times New Roman", _ => "Courier New" };
        return string.Join('\n', new[] { family.Generic, asked }.Select(name =>
            $"  <alias binding=\"same\"><family>{name}</family><prefer><family>{family.Name}</family></prefer></alias>"));
    }
}
