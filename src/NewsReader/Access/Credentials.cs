using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access;

/// <summary>Creates, hashes and checks passwords and tokens. Neither is stored in clear text or logged.</summary>
internal static class Credentials
{
    /// <summary>The shortest password that is taken: the least that NIST SP 800-63B lets a person choose.</summary>
    public const int ShortestPassword = 8;

    /// <summary>Maximum length, so that hashing a password cannot be used for an attack.</summary>
    public const int LongestPassword = 256;

    private const string TokenPrefix = "newsreader_";
    private const string FeedTokenPrefix = "newsreaderfeed_";
    // Random bytes in a token: 256 bits, which cannot be guessed, so tokens need no slow hash.
    private const int TokenBytes = 32;

    private static readonly PasswordHasher<string> Hasher = new();

    /// <summary>Checked in the place of an account that is not there, so that the answer takes as long.</summary>
    private static readonly string NobodysHash = Hash(NewStamp());

    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <summary>
    /// Whether this is the password of the account; without an account <see langword="false"/> after the same amount of
    /// work.
    /// </summary>
    public static bool Verify(Account? account, string password)
    {
        var result = Hasher.VerifyHashedPassword("", account?.PasswordHash ?? NobodysHash, password);
        return account is not null && result is not PasswordVerificationResult.Failed;
    }

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>A random token; its prefix lets scanners for leaked secrets recognise it.</summary>
    public static string NewToken() => TokenPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>A token for feed readers, which opens feeds and nothing else.</summary>
    public static string NewFeedToken() => FeedTokenPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>Whether what was given as a password is a feed token, good or bad.</summary>
    public static bool IsFeedToken(string given) => given.StartsWith(FeedTokenPrefix, StringComparison.Ordinal);

    /// <summary>The stored hash of a token. Tokens are random in 2²⁵⁶, so a fast hash without salt is sufficient.</summary>
    public static string HashToken(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
