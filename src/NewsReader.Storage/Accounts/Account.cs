namespace NewsReader.Storage.Accounts;

/// <summary>Somebody who may log in.</summary>
public sealed record Account
{
    /// <summary>Number in the database.</summary>
    public long Id { get; init; }

    /// <summary>The name to log in with, in the form <see cref="AccountName"/> gives it.</summary>
    public required string Name { get; init; }

    /// <summary>The role.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>The password as a slow salted hash; never the password.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>Random value that changes with every password: a session with another value has ended.</summary>
    public required string Stamp { get; init; }

    /// <summary>Number of API tokens of the account.</summary>
    public long Tokens { get; init; }
}
