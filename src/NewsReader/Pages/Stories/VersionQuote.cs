using NewsReader.Core.Stories;
using NewsReader.Storage;

namespace NewsReader.Pages.Stories;

/// <summary>A quote of one version of a story.</summary>
/// <param name="Revision">The text it stands in.</param>
/// <param name="Version">What that version is called.</param>
/// <param name="Quote">The quote.</param>
internal sealed record VersionQuote(RevisionReference Revision, string Version, StoredQuote Quote);
