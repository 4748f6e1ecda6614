using NewsReader.Core.Documents;
using NewsReader.Core.Stories.Grouping;
using NewsReader.Core.Text;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Storage;

/// <summary>An empty collection, and what is put in it. A subclass says in which kind of database.</summary>
public abstract class CollectionTest : IAsyncLifetime
{
    protected static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    protected Database Database { get; private set; } = null!;

    protected StoryStore Stories { get; private set; } = null!;

    protected ArticleStore Articles { get; private set; } = null!;

    protected SourceStore Sources { get; private set; } = null!;

    protected QuoteStore Quotes { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = Create(folder.Path);
        await Database.MigrateAsync();
        (Stories, Articles, Sources, Quotes) = (new(Database), new(Database), new(Database), new(Database));
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A database of the kind under test, in an empty folder of its own.</summary>
    protected abstract Database Create(string directory);

    protected static Document Sample(string text, string? headline) => new()
    {
        Text = text,
        Headline = headline is null ? null : new Field(headline),
        Reporters = [new("Jane Smith", new TextSpan(0, 2))],
        Blocks =
        [
            new Block
            {
                Role = BlockRole.Turn,
                Span = new(0, text.Length),
                Content = new(0, text.Length),
                Sentences = [new(0, text.Length)],
                Speaker = new("JANE", "ROLE", new(0, 1)),
                Offset = TimeSpan.FromSeconds(65),
            },
        ],
        Problems = [new(ProblemKind.Timing, "odd", new TextSpan(0, 1))],
    };

    protected Task<Source> KeepAsync(string origin, byte[] bytes, DateTimeOffset? at = null) =>
        Database.WriteAsync(change => SourceStore.KeepAsync(
        change,
        new Source { Sha256 = SourceStore.NameOf(bytes), Origin = origin, MediaType = "text/plain", ReceivedAt = at ?? Morning },
        new PackedBytes(bytes)));

    protected Task<long> AddAsync(string identity, string text, DateTimeOffset? at = null) => AddAsync(identity, Sample(text, null), at);

    protected async Task<long> AddAsync(string identity, Document document, DateTimeOffset? at = null)
    {
        var source = await KeepAsync(identity, [.. document.Text.Select(letter => (byte)letter)]);
        return await Database.WriteAsync(async change =>
        {
            var (article, story) = (await ArticleStore.NextIdAsync(change), await StoryStore.NextIdAsync(change));
            await StoryStore.OpenAsync(change, story, at ?? Morning);
            await ArticleStore.AddAsync(change, article, story, identity);
            await ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, document, 1));
            await ArticleStore.ShowAsync(change, [article]);
            await StoryStore.KeepFingerprintAsync(change, article, StoryStore.Packed(ArticleFingerprint.Of(document)), most: 1_000);
            return article;
        });
    }

    protected async Task ReviseAsync(long article, Document document)
    {
        var source = await KeepAsync("revised", [9]);
        await Database.WriteAsync(async change =>
        {
            await ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, document, 1));
            await ArticleStore.ShowAsync(change, [article]);
        });
    }
}
