using System.Globalization;

namespace NewsReader.Core.Stories;

/// <summary>
/// A reference to a text in addresses: <c>7</c> is the current revision of article 7, <c>7.2</c> permanently its second
/// revision.
/// </summary>
/// <param name="ArticleId">The article, from 1.</param>
/// <param name="Number">The revision, from 1; <see langword="null"/> for the current one.</param>
public sealed record RevisionReference(long ArticleId, int? Number = null)
{
    /// <summary>Reads <c>7</c> or <c>7.2</c>; anything else is <see langword="null"/>.</summary>
    public static RevisionReference? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        if (parts.Length > 2 || !TryRead(parts[0], out var article))
        {
            return null;
        }

        return parts.Length == 1 ? new(article)
            : TryRead(parts[1], out var number) && number <= int.MaxValue ? new(article, (int)number)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Number is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{ArticleId}.{number}")
            : ArticleId.ToString(CultureInfo.InvariantCulture);

    private static bool TryRead(string digits, out long value) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
}
