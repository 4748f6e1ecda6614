using System.Globalization;

namespace NewsReader.Visiting;

/// <summary>What an operator decides about visits.</summary>
internal sealed record VisitSettings
{
    /// <summary>Set to <c>off</c>, the site visits nothing by itself.</summary>
    public const string SwitchVariable = "NEWSREADER_VISITS";

    /// <summary>How many addresses are visited at the same time, each of another host.</summary>
    public const string AtATimeVariable = "NEWSREADER_VISITS_AT_A_TIME";

    /// <summary>Minutes that pass at least between two visits of one address.</summary>
    public const string PaceVariable = "NEWSREADER_PACE";

    /// <summary>More visits at the same time need more memory and processor than a small machine has.</summary>
    private const int MostAtATime = 64;

    /// <summary>A longer time between visits is a mistake: nothing would be visited any more.</summary>
    private const int LongestPace = 30 * 24 * 60;

    /// <summary>Whether the site visits by itself what is due.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Visits at the same time. Most of a visit is waiting for a site.</summary>
    public int AtATime { get; init; } = 8;

    /// <summary>The shortest time between two visits of one address; <see langword="null"/> for those of the schedule.</summary>
    public TimeSpan? Pace { get; init; }

    /// <summary>Reads the settings from variables.</summary>
    /// <exception cref="FormatException">One of them cannot be meant; the message is for a person.</exception>
    public static VisitSettings Of(Func<string, string?> variable) => new()
    {
        IsOn = (variable(SwitchVariable) ?? "on").ToLowerInvariant() switch
        {
            "on" or "" => true,
            "off" => false,
            var other => throw new FormatException($"{SwitchVariable}: \"{other}\" is neither on nor off."),
        },
        AtATime = Number(variable(AtATimeVariable), AtATimeVariable, MostAtATime) ?? new VisitSettings().AtATime,
        Pace = Number(variable(PaceVariable), PaceVariable, LongestPace) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
    };

    private static int? Number(string? text, string name, int most) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}: \"{text}\" is not a number from 1 to {most}."));
}
