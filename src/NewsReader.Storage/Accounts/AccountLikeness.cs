using System.Text;

namespace NewsReader.Storage.Accounts;

/// <summary>Names that a person may take for one another, since a letter of one alphabet looks like a letter of another.</summary>
public static class AccountLikeness
{
    // Small letters of Cyrillic and Greek, digits and marks, each before the Latin letter it is taken for (Unicode Technical
    // Standard 39, confusables.txt, as far as names are lower case).
    private const string Alike = "аaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhӏlвbкkмmнhтtгrпnαaοoνvρpυuιiκkτtχxγyωwηnεeσoβbμu0o1lıi";

    /// <summary>Why a name is not given to a new user, for a person; <see langword="null"/> when it is.</summary>
    /// <param name="name">The name, as <see cref="AccountName.Of"/> gives it.</param>
    /// <param name="others">The names there are.</param>
    public static string? RefusalOf(string name, IEnumerable<string> others)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(others);
        if (!name.IsNormalized(NormalizationForm.FormKC))
        {
            return "it has letters in a form that looks like others (wide, raised or joined)";
        }

        if (name.Where(char.IsLetter).Select(AlphabetOf).Distinct().Count() > 1)
        {
            return "it mixes letters of several alphabets";
        }

        return others.FirstOrDefault(other => LooksLike(name, other)) is { } alike ? $"it looks like {alike}" : null;
    }

    private static bool LooksLike(string name, string other) =>
        !string.Equals(other, name, StringComparison.Ordinal) && string.Equals(Shape(other), Shape(name), StringComparison.Ordinal);

    private static string Shape(string name) => string.Create(name.Length, name, static (shape, name) =>
    {
        for (var i = 0; i < name.Length; i++)
        {
            var at = Alike.IndexOf(name[i], StringComparison.Ordinal);
            var letter = at >= 0 && at % 2 == 0 ? Alike[at + 1] : name[i];
            shape[i] = letter == 'i' ? 'l' : letter;
        }
    });

    /// <summary>Which of the alphabets that look alike a letter belongs to; all others are one.</summary>
    private static int AlphabetOf(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2C60' and <= '\u2C7F') => 1,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => 2,
        (>= '\u0400' and <= '\u052F') or (>= '\uA640' and <= '\uA69F') => 3,
        _ => 4,
    };
}
