using System.Text;

namespace NewsReader.Storage.Accounts;

/// <summary>Names to log in with: one person, one spelling.</summary>
public static class AccountName
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int Longest = 64;

    /// <summary>The name as stored and compared: composed, lower case.</summary>
    /// <returns>
    /// <see langword="null"/> for an invalid name: empty, too long, or with characters other than letters, digits and <c>.
    /// _ @ + -</c>.
    /// </returns>
    public static string? Of(string? typed)
    {
        var name = typed?.Trim() ?? "";
        if (name.Length is 0 or > Longest || !name.All(IsAllowed))
        {
            return null;
        }

        return name.Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }

    private static bool IsAllowed(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '@' or '+' or '-';
}
