using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Feeds;

/// <summary>
/// Ids of feeds and their entries: <c>urn:uuid:</c> made of the collection's identifier and the name of the thing in it, so that they
/// are the same behind any host, and another collection's differ. UUIDs of version 8 (RFC 9562), from SHA-256.
/// </summary>
/// <param name="collection">The collection's identifier.</param>
internal sealed class FeedIds(string collection)
{
    // The byte with the version of a UUID (RFC 9562, section 4.2).
    private const int VersionByte = 6;
    // The byte with the variant of a UUID (RFC 9562, section 4.1).
    private const int VariantByte = 8;

    /// <summary>The id of a thing.</summary>
    /// <param name="name">Names the thing in this collection: <c>articles/1/revisions/2</c>.</param>
    public string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{collection}\n{name}")).AsSpan(0, 16);
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
