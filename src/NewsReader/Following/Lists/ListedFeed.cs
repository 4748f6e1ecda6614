namespace NewsReader.Following.Lists;

/// <summary>A feed in a list of feeds.</summary>
/// <param name="Address">The address of the feed.</param>
/// <param name="Title">What the list calls it; its address when the list does not say.</param>
/// <param name="Home">The address of its pages; <see langword="null"/> when the list names none.</param>
/// <param name="Folder">The folders it is in, from the outermost.</param>
internal sealed record ListedFeed(string Address, string Title, string? Home, IReadOnlyList<string> Folder);
