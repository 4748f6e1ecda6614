using System.Globalization;
using System.Text;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// A fingerprint as one line: <c>f1 TAB day TAB source TAB term=weight term=weight …</c>, weights in hundredths, the day
/// empty when unknown.
/// </summary>
internal static class FingerprintFormat
{
    private const string Version = "f1";
    // Weights are stored as whole hundredths; another value would misread the stored ones.
    private const int Hundredths = 100;

    public static string Write(ArticleFingerprint fingerprint)
    {
        var line = new StringBuilder(Version).Append('\t')
            .Append(fingerprint.Day?.ToString("R", CultureInfo.InvariantCulture)).Append('\t')
            .Append(fingerprint.Source.ReplaceLineEndings(" ").Replace('\t', ' ')).Append('\t');
        foreach (var term in fingerprint.Terms)
        {
            line.Append(term.Text).Append('=').Append(Math.Round(term.Weight * Hundredths)).Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    public static ArticleFingerprint Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var fields = line.Split('\t');
        if (fields.Length != 4 || !string.Equals(fields[0], Version, StringComparison.Ordinal))
        {
            throw new FormatException($"not a fingerprint of version {Version}");
        }

        return new()
        {
            Day = fields[1].Length == 0 ? null : double.Parse(fields[1], CultureInfo.InvariantCulture),
            Source = fields[2],
            Terms = [.. fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Term)],
        };
    }

    private static FingerprintTerm Term(string written)
    {
        var at = written.LastIndexOf('=');
        return at > 0 && int.TryParse(written.AsSpan(at + 1), CultureInfo.InvariantCulture, out var weight)
            ? new(written[..at], weight / (double)Hundredths)
            : throw new FormatException($"\"{written}\" is not a term with its weight");
    }
}
