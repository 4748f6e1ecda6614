using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Json;
using NewsReader.Storage.Sources;

namespace NewsReader.Export;

/// <summary>The list of a collection archive: everything that cannot be derived again.</summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Version">Version of the form.</param>
/// <param name="Sources">The documents in the order of their arrival.</param>
/// <param name="Revisions">Which of them became which text.</param>
/// <param name="Corrections">What readers said, in the order they said it.</param>
internal sealed record CollectionArchive(
    string Format, int Version, IReadOnlyList<ArchivedSource> Sources, IReadOnlyList<ExportedRevision> Revisions,
        IReadOnlyList<ExportedCorrection> Corrections)
{
    /// <summary>What <see cref="Format"/> says.</summary>
    public const string Name = "newsreader-collection";

    /// <summary>The version that is written, and the latest that is read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Name of its file.</summary>
    public const string File = "collection.json";

    private static readonly JsonSerializerOptions Options =
        new(JsonOutput.Options)
        {
            WriteIndented = true,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip
        };

    /// <summary>Whether every entry of its lists says something, and no two documents have the same name.</summary>
    private bool IsWhole =>
        !Sources.Contains(null!)
            && !Revisions.Contains(null!)
            && !Corrections.Contains(null!)
            && Sources.DistinctBy(source => source.Id).Count() == Sources.Count;

    /// <summary>As JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>From its JSON.</summary>
    /// <exception cref="InvalidDataException">It is not ours, or of a later version.</exception>
    public static CollectionArchive Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<CollectionArchive>(json, Options) is { Format: Name, Version: <= CurrentVersion } read
                && read.IsWhole
                ? read
                : throw new InvalidDataException("It is no collection of ours, or one of a later version of this program.");
        }
        catch (JsonException unreadable)
        {
            throw new InvalidDataException($"It is no collection of ours: {unreadable.Message}", unreadable);
        }
    }
}
