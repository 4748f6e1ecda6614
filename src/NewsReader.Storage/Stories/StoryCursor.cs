using System.Globalization;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Stories;

/// <summary>A place in the list of stories: just after this one. Stays right when stories arrive above it.</summary>
/// <param name="Key">What the last story is sorted by, as <see cref="ToString"/> writes it.</param>
/// <param name="Id">That story.</param>
public sealed record StoryCursor(string Key, long Id)
{
    // A publication time with fractions of a second and a zone has 33 characters.
    private const int LongestKey = 40;

    /// <summary>A place in the order of change.</summary>
    /// <param name="changedAt">When the last story listed was changed.</param>
    /// <param name="id">That story.</param>
    public static StoryCursor Of(DateTimeOffset changedAt, long id) => new(changedAt.UtcTicks.ToString(CultureInfo.InvariantCulture), id);

    /// <summary>Reads what <see cref="ToString"/> wrote; <see langword="null"/> when it is no place in this order.</summary>
    public static StoryCursor? Parse(StoryOrder order, string? text) =>
        text?.LastIndexOf('-') is { } at and >= 0 && at <= LongestKey
        && long.TryParse(text[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var story)
        && new StoryCursor(text[..at], story) is var cursor && cursor.Value(order) is not null
            ? cursor
            : null;

    /// <summary>The key as the database compares it; <see langword="null"/> when it is none of this order.</summary>
    internal object? Value(StoryOrder order) => order switch
    {
        StoryOrder.Published => Key,
        StoryOrder.Versions => long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var versions) ? versions : null,
        _ => long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? TimestampHandler.Text(new(ticks, TimeSpan.Zero))
            : null,
    };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}-{Id}");
}
