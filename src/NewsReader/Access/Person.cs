using System.Globalization;
using System.Security.Claims;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access;

/// <summary>An account as the framework's principal, and back.</summary>
internal static class Person
{
    private const string StampClaim = "stamp";

    public static ClaimsPrincipal Of(Account account, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.Name),
            new(ClaimTypes.Role, account.Role.ToString()),
            new(StampClaim, account.Stamp),
        ],
        scheme));

    /// <summary>The account's number; <see langword="null"/> for a foreign principal.</summary>
    public static long? IdOf(ClaimsPrincipal? person) =>
        long.TryParse(person?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    /// <summary>Whether the principal was made of the account as it is now.</summary>
    public static bool IsCurrent(ClaimsPrincipal person, Account account) =>
        string.Equals(person.FindFirstValue(StampClaim), account.Stamp, StringComparison.Ordinal)
        && person.IsInRole(account.Role.ToString());
}
