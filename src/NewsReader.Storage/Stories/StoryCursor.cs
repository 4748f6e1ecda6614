using System.Globalization;

namespace NewsReader.Storage.Stories;

/// <summary>A place in the list of stories: just after this one. Stays right when stories arrive above it.</summary>
/// <param name="ChangedAt">When the last story listed was changed.</param>
/// <param name="Id">That story.</param>
public sealed record StoryCursor(DateTimeOffset ChangedAt, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is <see langword="null"/>, the top of the list.</summary>
    public static StoryCursor? Parse(string? text) =>
        text?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var story)
            ? new(new DateTimeOffset(at, TimeSpan.Zero), story)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ChangedAt.UtcTicks}-{Id}");
}
