using System.Buffers;
using System.Globalization;

namespace NewsReader.Following.Fetching;

/// <summary>The rules of a robots.txt for this program (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>What a name of a program consists of (RFC 9309, 2.2.1).</summary>
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");

    /// <summary>The name that a robots.txt addresses this program by.</summary>
    public const string Agent = "NewsReader";

    /// <summary>Characters that are read: the RFC asks for at least 500 KiB.</summary>
    private const int MostCharacters = 500 << 10;

    /// <summary>A site that asks for a longer pause does not expect to be asked again at all.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    private readonly List<RobotsRule> rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Rules that allow everything.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Rules that allow nothing: the site cannot say at the moment.</summary>
    public static RobotsRules AllowNothing { get; } = Read("User-agent: *\nDisallow: /");

    /// <summary>The pause between two requests that the site asks for, at most a minute; zero when it does not ask.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>Reads a robots.txt. Lines that are not rules are skipped.</summary>
    public static RobotsRules Read(string text)
    {
        var (named, general, isNamed) = (new RobotsRules(), new RobotsRules(), false);
        var (forNamed, forGeneral, isInAgents) = (false, false, false);
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).TrimStart('\uFEFF').EnumerateLines())
        {
            var (key, value) = Split(line);
            if (key is "user-agent")
            {
                (forNamed, forGeneral) = isInAgents ? (forNamed, forGeneral) : (false, false);
                forNamed |= IsNamed(value);
                forGeneral |= value is ['*', ..] && (value.Length == 1 || char.IsWhiteSpace(value[1]));
                (isNamed, isInAgents) = (isNamed || forNamed, true);
            }
            else if (key is "allow" or "disallow" or "crawl-delay")
            {
                isInAgents = false;
                Add(named, forNamed, key, value);
                Add(general, forGeneral, key, value);
            }
        }

        return isNamed ? named : general;
    }

    /// <summary>Whether an address may be fetched: the longest rule decides, and of two equally long ones the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = RobotsRule.Normalized(address.PathAndQuery);
        if (path is "/robots.txt")
        {
            return true;
        }

        var best = rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.IsAllowed)
            .FirstOrDefault();
        return best?.IsAllowed ?? true;
    }

    private static void Add(RobotsRules rules, bool isAddressed, string key, string value)
    {
        if (!isAddressed || value.Length == 0)
        {
            return;
        }

        if (key is not "crawl-delay")
        {
            rules.rules.Add(new(value, key is "allow"));
        }
        else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            rules.Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds));
        }
    }

    private static (string Key, string Value) Split(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0
            ? SplitAtSpace(line.Trim())
            : (line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString());
    }

    /// <summary>A line of exactly two words: its author forgot the colon.</summary>
    private static (string Key, string Value) SplitAtSpace(ReadOnlySpan<char> line)
    {
        var space = line.IndexOfAny(' ', '\t');
        var value = space < 0 ? default : line[space..].Trim();
        return value.IsEmpty || value.IndexOfAny(' ', '\t') >= 0
            ? ("", "")
            : (line[..space].ToString().ToLowerInvariant(), value.ToString());
    }

    /// <summary>Whether a group addresses this program: by its name, with anything after it that belongs to no name.</summary>
    private static bool IsNamed(string value)
    {
        var name = value.AsSpan();
        var end = name.IndexOfAnyExcept(NameCharacters);
        return (end < 0 ? name : name[..end]).Equals(Agent, StringComparison.OrdinalIgnoreCase);
    }
}
