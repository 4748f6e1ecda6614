namespace NewsReader.Export;

/// <summary>A document in an export; its bytes are a separate file named by their SHA-256.</summary>
/// <param name="Id">What the collection it comes from calls it.</param>
/// <param name="Sha256">Names its bytes.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Identity">What makes a later one the same article.</param>
/// <param name="EncodingFormat">Its media type.</param>
/// <param name="DateReceived">The time of receipt.</param>
/// <param name="Facts">The facts that a person gave with it, as JSON.</param>
internal sealed record ArchivedSource(long Id, string Sha256, string Origin, string? Identity, string EncodingFormat,
    DateTimeOffset DateReceived, string? Facts = null)
{
    // Hexadecimal digits of a SHA-256.
    private const int NameLength = 64;

    /// <summary>Only a SHA-256 is a valid name, so that no list and no database can refer to files outside the folder.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static void RefuseName(string sha256)
    {
        if (sha256.Length != NameLength || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new InvalidDataException("A document is not named by its SHA-256. The collection is damaged.");
        }
    }
}
