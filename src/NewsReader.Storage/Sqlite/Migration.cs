using System.Globalization;
using System.Reflection;

namespace NewsReader.Storage.Sqlite;

/// <summary>One step of the schema's history. Steps are only ever appended; one that was released is never changed.</summary>
/// <param name="Version">Position in the history, from 1.</param>
/// <param name="Sql">The statements that make the step.</param>
internal sealed record Migration(int Version, string Sql)
{
    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static List<Migration> Load()
    {
        const string prefix = "NewsReader.Storage.Sqlite.Schema.";
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(
                int.Parse(Path.GetFileNameWithoutExtension(name[prefix.Length..]), CultureInfo.InvariantCulture),
                Text(assembly, name)))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
