namespace NewsReader.Pages.Settings;

/// <summary>A reader's display settings, stored only in a cookie.</summary>
/// <param name="Scheme">Light or dark; <see langword="null"/> follows the device.</param>
/// <param name="Size">Larger text; <see langword="null"/> follows the browser.</param>
/// <param name="HasKeys">Whether single keys act.</param>
internal sealed record ReadingSettings(string? Scheme = null, string? Size = null, bool HasKeys = true)
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "reading";

    private const string KeysOff = "keys-off";

    /// <summary>The schemes a reader can hold to.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["light", "dark"];

    /// <summary>The text sizes in addition to the browser's own.</summary>
    public static IReadOnlyList<string> Sizes { get; } = ["large", "largest"];

    /// <summary>The settings a request carries; whatever is not ours is passed over.</summary>
    public static ReadingSettings Of(HttpRequest request)
    {
        var words = (request.Cookies[Cookie] ?? "").Split('.');
        return new(Schemes.FirstOrDefault(words.Contains), Sizes.FirstOrDefault(words.Contains), !words.Contains(KeysOff));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('.', new[] { Scheme, Size, HasKeys ? null : KeysOff }.OfType<string>());
}
