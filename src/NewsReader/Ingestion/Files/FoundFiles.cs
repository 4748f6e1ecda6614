namespace NewsReader.Ingestion.Files;

/// <summary>The files under the requested paths.</summary>
/// <param name="Files">
/// The files to take in, in the order of their names; one that was named itself also when it is of no format that is read,
/// so that it is refused by name.
/// </param>
/// <param name="PassedOver">Files in folders that are of no format that is read, and links.</param>
/// <param name="Missing">Paths that lead nowhere.</param>
internal sealed record FoundFiles(IReadOnlyList<string> Files, IReadOnlyList<string> PassedOver, IReadOnlyList<string> Missing);
