namespace NewsReader.Tests.Architecture;

/// <summary>The folders of <c>src</c>, and which of them use which, as the code says it.</summary>
internal sealed class SourceFolders
{
    private readonly SortedDictionary<string, SortedSet<string>> arrows = new(StringComparer.Ordinal);

    private SourceFolders(IReadOnlyList<SourceFile> files)
    {
        Files = files;
        var types = files.SelectMany(file => file.Types, (file, name) => (name, file))
            .ToLookup(declared => declared.name, declared => declared.file, StringComparer.Ordinal);
        var extensions = files.SelectMany(file => file.Extensions, (file, name) => (name, file))
            .ToLookup(declared => declared.name, declared => declared.file, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var used = file.Names.SelectMany(name => types[name]).Concat(file.Members.SelectMany(name => extensions[name]))
                .Where(other => file.Sees(other.Namespace) && !string.Equals(other.Folder, file.Folder, StringComparison.Ordinal));
            Of(file.Folder).UnionWith(used.Select(other => other.Folder));
        }
    }

    /// <summary>The folders of the checkout the tests were built from.</summary>
    public static SourceFolders Current { get; } = new([.. Sources().Select(path => SourceFile.Read(Root, path))]);

    /// <summary>Every file of code.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Every folder with code in it, and the folders of the same project that it uses.</summary>
    public IEnumerable<(string Folder, IReadOnlyCollection<string> Uses)> Arrows =>
        arrows.Select(arrow => (arrow.Key, (IReadOnlyCollection<string>)[.. arrow.Value.Where(used => SameProject(arrow.Key, used))]));

    /// <summary>The groups of folders that need each other, directly or through others.</summary>
    public IEnumerable<string> Cycles() =>
        arrows.Keys.Where(folder => ReachableFrom(folder).Contains(folder));

    private static string Root => Path.Combine(Checkout.Root, "src");

    private static IEnumerable<string> Sources() =>
        new[] { "*.cs", "*.cshtml" }.SelectMany(pattern => Directory.GetFiles(Root, pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    private static bool SameProject(string one, string other) =>
        string.Equals(one.Split('/')[0], other.Split('/')[0], StringComparison.Ordinal);

    private SortedSet<string> Of(string folder) =>
        arrows.TryGetValue(folder, out var used) ? used : arrows[folder] = new(StringComparer.Ordinal);

    private HashSet<string> ReachableFrom(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(Of(folder));
        while (waiting.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                Of(next).ToList().ForEach(waiting.Push);
            }
        }

        return reached;
    }
}
