using NewsReader.Core.Stories;

namespace NewsReader.Storage.Articles;

/// <summary>A revision that followed another one of the same article.</summary>
/// <param name="Before">The revision before.</param>
/// <param name="After">The revision that the edit made.</param>
public sealed record Edit(Revision Before, Revision After);
