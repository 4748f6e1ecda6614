using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Reads a line that holds a date, a time or both and nothing else: <c>Aired July 25, 2022 - 21:00 ET</c>.</summary>
/// <param name="Date">The day; <see langword="null"/> when only a time is given.</param>
/// <param name="Time">The time of day, as printed there.</param>
/// <param name="Zone">What to put after the time: <c>Z</c>, <c>-04:00</c>; empty when unknown.</param>
/// <param name="IsUpdate">Whether the line says when the text was last changed.</param>
internal readonly record struct DateLine(DateOnly? Date, TimeOnly? Time, string Zone, bool IsUpdate)
{
    /// <summary>Characters: a weekday, a date, a time with its zone and a word such as Updated fit. A longer line is a sentence.</summary>
    public const int LongestLine = 90;

    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789:");

    private static readonly FrozenSet<string> Words =
        WordList.Load("Lexicons.English.Page.date-words.txt", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Months = WordList.Lines("Lexicons.English.Page.month-names.txt")
        .Select(line => line.Split(' '))
        .SelectMany(line => line.Skip(1).Select(name => (name, int.Parse(line[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Updates = ["updat", "modif", "aktualis", "atualiz", "actualiz", "aggiorn", "mis", "更新"];

    /// <summary>ISO 8601 with as much as is known; <see langword="null"/> without a day.</summary>
    public string? Iso => Date is not { } date ? null
        : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + (Time is { } time ? time.ToString("'T'HH:mm", CultureInfo.InvariantCulture) + Zone : "");

    /// <summary>The date and time of a line; <see langword="null"/> when it says anything else.</summary>
    public static DateLine? Read(ReadOnlySpan<char> line)
    {
        var words = line.Trim("()[] ");
        if (words.Length is 0 or > LongestLine || !words.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var reading = new Reading();
        foreach (var range in words.SplitAny(' ', ',', '\u00A0', '|', '(', ')', '\n', '\t', '：', '\u3000'))
        {
            if (!reading.Take(words[range].Trim(".-–—•·:;/")))
            {
                return null;
            }
        }

        return reading.Result;
    }

    private sealed class Reading
    {
        private int year, month, day;
        private TimeOnly? time;
        private string zone = "";
        private bool isUpdate;
        private bool isMeridiemKnown;
        private bool isDated;

        public DateLine? Result =>
            IsDay(out var date)
                ? new(date, time, zone, isUpdate)
                : time is not null && day == 0 && year == 0
                ? new(null, time, zone, isUpdate)
                : null;

        public bool Take(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty || TakeMonth(word) || TakeNumber(word) || TakeTime(word) || TakeIso(word) || TakeDotted(word) || TakeHan(word))
            {
                return true;
            }

            isUpdate |= IsOfUpdate(word);
            Meridiem(word);
            zone = ZoneOffsets.Of(word) ?? zone;
            return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || IsDotted(word);
        }

        private static bool IsOfUpdate(ReadOnlySpan<char> word)
        {
            foreach (var stem in Updates)
            {
                if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsDotted(ReadOnlySpan<char> word) => word is "a.m" or "p.m" or "A.M" or "P.M";

        private bool TakeMonth(ReadOnlySpan<char> word)
        {
            const int shortest = 3; // letters: Sep, and Sept has one more
            var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
            for (var i = 0; i < 12 && month == 0; i++)
            {
                if (word.Equals(names[i], StringComparison.OrdinalIgnoreCase)
                    || (word.Length is shortest or shortest + 1 && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                {
                    month = i + 1;
                    return true;
                }
            }

            return month == 0 && Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out month);
        }

        private bool TakeNumber(ReadOnlySpan<char> word)
        {
            var digits = word.TrimEnd("stndrh");
            if (digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            if (digits.Length == 4 && (isDated || word[digits.Length..].StartsWith("h")))
            {
                return TakeClock(digits);
            }

            if (digits.Length == 4)
            {
                year = number;
                isDated = month > 0 && day > 0;
            }
            else if (day == 0)
            {
                day = number;
            }

            return digits.Length != 3;
        }

        // 2130h, and 2130 behind a whole date: four digits are a year only where the date still lacks one.
        private bool TakeClock(ReadOnlySpan<char> digits)
        {
            if (!TimeOnly.TryParseExact(digits, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            {
                return false;
            }

            time ??= clock;
            return true;
        }

        // 9:30, 09.30, 9:30am are times; what a.m. or p.m. makes of them comes with the next word.
        private bool TakeTime(ReadOnlySpan<char> word)
        {
            // 18h05: French and Portuguese.
            if (word.Length is 4 or 5
                && word.IndexOf('h') is var hours and > 0
                && TimeOnly.TryParse($"{word[..hours]}:{word[(hours + 1)..]}", CultureInfo.InvariantCulture, out var written))
            {
                time ??= written;
                return true;
            }

            var end = word.IndexOfAnyExcept(ClockCharacters);
            var digits = end < 0 ? word : word[..end];
            var colon = digits.IndexOf(':');
            if (colon is < 1 or > 2
                || !TimeOnly.TryParse(digits.Length > 5 ? digits[..5] : digits, CultureInfo.InvariantCulture, out var parsed))
            {
                return false;
            }

            // A second time behind it is how long it took.
            if (time is not null && isMeridiemKnown)
            {
                return end < 0;
            }

            time = parsed;
            return end < 0 || Meridiem(word[end..]) || word[end..] is "h";
        }

        private bool TakeIso(ReadOnlySpan<char> word)
        {
            const int dateLength = 10; // 2024-05-12
            if (word.Length < dateLength
                || !DateOnly.TryParseExact(word[..dateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                    out var date))
            {
                return false;
            }

            (year, month, day, isDated) = (date.Year, date.Month, date.Day, true);
            return word.Length == dateLength;
        }

        // 12.05.2024 is the twelfth of May wherever dots are written; 09.14 behind a date is a time.
        private bool TakeDotted(ReadOnlySpan<char> word)
        {
            if (DateOnly.TryParseExact(word, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                (year, month, day, isDated) = (date.Year, date.Month, date.Day, true);
                return true;
            }

            if (year == 0
                || time is not null
                || !TimeOnly.TryParseExact(word, "H.mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dotted))
            {
                return false;
            }

            time = dotted;
            return true;
        }

        // 2024年8月1日, with the time glued to it or not.
        private bool TakeHan(ReadOnlySpan<char> word)
        {
            var (ofYear, ofMonth, ofDay) = (word.IndexOf('年'), word.IndexOf('月'), word.IndexOf('日'));
            return ofYear == 4 && ofMonth > ofYear && ofDay > ofMonth
                && int.TryParse(word[..ofYear], NumberStyles.None, CultureInfo.InvariantCulture, out year)
                && int.TryParse(word[(ofYear + 1)..ofMonth], NumberStyles.None, CultureInfo.InvariantCulture, out month)
                && int.TryParse(word[(ofMonth + 1)..ofDay], NumberStyles.None, CultureInfo.InvariantCulture, out day)
                && (ofDay == word.Length - 1 || TakeTime(word[(ofDay + 1)..]));
        }

        private bool Meridiem(ReadOnlySpan<char> word)
        {
            var isAfternoon = word.StartsWith("p", StringComparison.OrdinalIgnoreCase);
            if (time is not { } hour || word.Trim('.') is not ("am" or "pm" or "AM" or "PM" or "a.m" or "p.m" or "A.M" or "P.M"))
            {
                return false;
            }

            isMeridiemKnown = true;
            time = isAfternoon && hour.Hour < 12 ? hour.AddHours(12) : !isAfternoon && hour.Hour == 12 ? hour.AddHours(-12) : hour;
            return true;
        }

        private bool IsDay(out DateOnly date)
        {
            date = default;
            return year is >= 1700 and <= 2999
                && month is >= 1 and <= 12
                && day > 0
                && day <= DateTime.DaysInMonth(year, month)
                && (date = new(year, month, day)) != default;
        }
    }
}
