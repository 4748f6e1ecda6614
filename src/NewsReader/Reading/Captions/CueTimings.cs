namespace NewsReader.Reading.Captions;

/// <summary>Reads the timing line of a cue, to the letter of WebVTT (section 6.3) or as SubRip and SBV files write it.</summary>
internal ref struct CueTimings
{
    private const string Arrow = "-->";
    private readonly bool isStrict;
    private ReadOnlySpan<char> rest;

    private CueTimings(ReadOnlySpan<char> line, bool isStrict)
    {
        rest = line;
        this.isStrict = isStrict;
    }

    /// <summary>The times of a WebVTT timing line; <see langword="null"/> when the line is not valid.</summary>
    public static (TimeSpan Start, TimeSpan End)? ReadWebVtt(ReadOnlySpan<char> line) => new CueTimings(line, isStrict: true).Read(Arrow);

    /// <summary>The times of a SubRip timing line, comma or dot before the milliseconds.</summary>
    public static (TimeSpan Start, TimeSpan End)? ReadSubRip(ReadOnlySpan<char> line) => new CueTimings(line, isStrict: false).Read(Arrow);

    /// <summary>The times of an SBV timing line.</summary>
    public static (TimeSpan Start, TimeSpan End)? ReadSbv(ReadOnlySpan<char> line) =>
        new CueTimings(line.Trim(), isStrict: false).Read(",");

    private (TimeSpan Start, TimeSpan End)? Read(string separator)
    {
        SkipSpace();
        if (Timestamp() is not { } start)
        {
            return null;
        }

        SkipSpace();
        if (!rest.StartsWith(separator))
        {
            return null;
        }

        rest = rest[separator.Length..];
        SkipSpace();
        return Timestamp() is { } end ? (start, end) : null;
    }

    private TimeSpan? Timestamp()
    {
        var first = Digits();
        if (first.Length is 0 or > 6 || !Take(':'))
        {
            return null;
        }

        var second = Digits();
        if (second.Length != 2)
        {
            return null;
        }

        var hasHours = rest is [':', ..];
        if (!hasHours && (first.Length != 2 && isStrict))
        {
            return null;
        }

        var third = hasHours && Take(':') ? Digits() : default;
        return hasHours && third.Length != 2 ? null
            : Fraction() is not { } milliseconds ? null
            : hasHours ? TimeOf(first, second, third, milliseconds)
            : TimeOf("0", first, second, milliseconds);
    }

    private static TimeSpan? TimeOf(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes, ReadOnlySpan<char> seconds, int milliseconds)
    {
        var (minute, second) = (Number(minutes), Number(seconds));
        return minute > 59 || second > 59 ? null : new TimeSpan(0, Number(hours), minute, second, milliseconds);
    }

    private int? Fraction()
    {
        if (rest is not ['.' or ',', ..])
        {
            return isStrict ? null : 0;
        }

        if (isStrict && rest[0] != '.')
        {
            return null;
        }

        // In SBV a comma parts the two times: what follows it is milliseconds only when it is not another time.
        var before = rest;
        rest = rest[1..];
        var digits = Digits();
        if (!isStrict && before[0] == ',' && rest is [':', ..])
        {
            rest = before;
            return 0;
        }

        return digits.Length == 3 || (!isStrict && digits.Length is 1 or 2) ? Number(digits) : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private ReadOnlySpan<char> Digits()
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        rest = rest[digits.Length..];
        return digits;
    }

    private bool Take(char c)
    {
        if (rest.IsEmpty || rest[0] != c)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private void SkipSpace() => rest = rest.TrimStart(" \t\f\r");
}
