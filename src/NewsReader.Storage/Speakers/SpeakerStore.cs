using System.Data.Common;
using Dapper;
using NewsReader.Storage.Quotes;

namespace NewsReader.Storage.Speakers;

/// <summary>People and bodies that speak in the collection. Their quotes are found through <see cref="QuoteStore"/>.</summary>
public sealed class SpeakerStore(Database database)
{
    /// <summary>Words of a name that are looked at.</summary>
    private const int MostWords = 8;

    private const string CurrentQuotes =
        "from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id and a.current_revision = r.id where "
        + "q.speaker_id = s.id";

    private const string QuotesOfStory =
        "from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id where a.story_id = @story";

    /// <summary>The speaker called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public Task<SpeakerProfile?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection =>
            {
                var name = await connection.QuerySingleOrDefaultAsync<string?>("select name from speaker where id = @id", new { id });
                var roles = await connection.QueryAsync<(string Role, string? First, string? Last, long Quotes)>(
                    """
                    select min(q.role), min(r.published) as first, max(r.published) as last, count(*) as quotes
                    from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id and a.current_revision = r.id
                    where q.speaker_id = @id and q.role is not null
                    group by lower(q.role) order by quotes desc, lower(q.role)
                    """,
                    new { id });
                var names = await connection.QueryAsync<string>(
                    """
                    select q.speaker_name from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id
                      and a.current_revision = r.id
                    where q.speaker_id = @id and q.speaker_name is not null
                    group by q.speaker_name order by count(*) desc, q.speaker_name
                    """,
                    new { id });
                return name is null
                    ? null
                    : new SpeakerProfile(id, name,
                        [.. roles.Select(role => new SpeakerRole(role.Role, role.First, role.Last, role.Quotes))])
                    { Names = [.. names] };
            },
            cancellation);

    /// <summary>Speakers one of whose words begins with each of the words given, whatever their case and accents, by name.</summary>
    /// <param name="name">Words of a name; without any, the result is empty.</param>
    /// <param name="most">How many, at least 1.</param>
    public async Task<IReadOnlyList<SpeakerProfile>> SearchAsync(string name, int most, CancellationToken cancellation = default)
    {
        var words = NameNormalizer.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        var values = new DynamicParameters(new { most });
        words.Index().ToList().ForEach(word => values.Add($"w{word.Index}", " " + word.Item));
        var found = words.Count == 0 ? [] : await database.ReadAsync(
            connection => connection.QueryAsync<(long Id, string Name)>(
                $"select id, name from speaker where "
                + $"{string.Join(" and ", words.Select((_, index) => $"instr(folded, @w{index}) > 0"))} order by name, id limit @most",
                values),
            cancellation);
        return [.. found.Select(speaker => new SpeakerProfile(speaker.Id, speaker.Name, []))];
    }

    /// <summary>Speakers who said something in the current texts, by name.</summary>
    /// <param name="name">Words of the name, as <see cref="SearchAsync"/> takes them; without any, everyone.</param>
    /// <param name="skip">How many to pass over, from 0.</param>
    /// <param name="take">How many, at least 1.</param>
    public async Task<IReadOnlyList<SpeakerProfile>> ListAsync(string name, int skip, int take, CancellationToken cancellation = default)
    {
        var words = NameNormalizer.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        var values = new DynamicParameters(new { skip, take });
        words.Index().ToList().ForEach(word => values.Add($"w{word.Index}", " " + word.Item));
        var named = string.Concat(words.Select((_, index) => $" and instr(s.folded, @w{index}) > 0"));
        var found = await database.ReadAsync(
            connection => connection.QueryAsync<(long Id, string Name, long Quotes)>(
                $"""
                select s.id, s.name, (select count(*) {CurrentQuotes}) as quotes
                from speaker s where exists (select 1 {CurrentQuotes}){named}
                order by s.name, s.id limit @take offset @skip
                """,
                values),
            cancellation);
        return [.. found.Select(speaker => new SpeakerProfile(speaker.Id, speaker.Name, []) { Quotes = speaker.Quotes })];
    }

    /// <summary>Whether a name holds anything that can be looked for.</summary>
    public static bool CanBeFound(string name) => NameNormalizer.Of(name).Length > 0;

    /// <summary>
    /// Stores a reader's correction that two speakers are one person: from now on, and after reprocessing, their quotes
    /// belong to one person.
    /// </summary>
    /// <param name="id">The speaker who is a different person.</param>
    /// <param name="sameAs">Who it is.</param>
    /// <param name="at">When it was said.</param>
    public Task MergeAsync(long id, long sameAs, DateTimeOffset at, CancellationToken cancellation = default) =>
        id == sameAs ? Task.CompletedTask : database.WriteAsync(
            change => change.ExecuteAsync(
                """
                update person_correction set same_as = (select identity from speaker where id = @sameAs)
                  where same_as = (select identity from speaker where id = @id);
                delete from person_correction where identity = (select identity from speaker where id = @sameAs);
                insert into person_correction (identity, same_as, made_at)
                  select one.identity, other.identity, @at from speaker one, speaker other where one.id = @id and other.id = @sameAs
                  on conflict (identity) do update set same_as = excluded.same_as, made_at = excluded.made_at;
                update quote set speaker_id = @sameAs where speaker_id = @id;
                """,
                new { id, sameAs, at }),
            cancellation);

    /// <summary>Takes back that others were said to be this speaker: every quote goes to whom its own text names.</summary>
    public Task SeparateAsync(long id, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async change =>
            {
                await change.ExecuteAsync("delete from person_correction where same_as = (select identity from speaker where id = @id)",
                    new { id });
                await ResolveAsync(change, "q.speaker_id = @id", new { id });
            },
            cancellation);

    /// <summary>
    /// Stores a reader's correction that a full name means another person in one story: from now on, and after
    /// reprocessing, its quotes there belong to that other person. Merging the two undoes it.
    /// </summary>
    /// <param name="name">The name, as a text gives it.</param>
    /// <param name="story">The story.</param>
    /// <param name="at">When it was said.</param>
    public Task PartAsync(string name, long story, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async change =>
            {
                var (identity, other) = (SpeakerIdentity.Everywhere(name), SpeakerIdentity.Within(name, story));
                var names = (await change.QueryAsync<string>(
                    $"select distinct q.speaker_name {QuotesOfStory} and q.speaker_name is not null", new { story }))
                    .Where(known => SpeakerIdentity.Everywhere(known).Equals(identity, StringComparison.Ordinal)).ToList();
                await change.ExecuteAsync(
                    $"""
                    insert into speaker (identity, name, folded) select @other, name, folded from speaker where identity = @identity
                      on conflict (identity) do nothing;
                    insert into person_correction (identity, same_as, made_at) select identity, identity, @at from speaker
                      where identity = @other
                      on conflict (identity) do update set same_as = excluded.same_as, made_at = excluded.made_at;
                    update quote set speaker_id = (select id from speaker where identity = @other)
                      where exists (select 1 from speaker where identity = @other) and id in (select q.id {QuotesOfStory}
                        and q.speaker_name in @names);
                    """,
                    new { identity, other, story, at, names });
            },
            cancellation);

    /// <summary>
    /// The name and the story, where an identity is that of somebody who is parted from all others of the name (or has one
    /// in that story only); else <see langword="null"/>.
    /// </summary>
    public static (string Name, long Story)? Parted(string identity) => SpeakerIdentity.Parted(identity);

    /// <summary>Returns quotes to the speakers named in their own texts, within their story.</summary>
    /// <param name="change">The transaction it happens in.</param>
    /// <param name="condition">Which quotes: a condition on <c>q</c>, <c>r</c> and <c>a</c>, fixed text.</param>
    /// <param name="values">The values of its parameters.</param>
    internal static async Task ResolveAsync(DbConnection change, string condition, object values)
    {
        var named = await change.QueryAsync<(long Quote, string Name, long Story)>(
            $"""
            select q.id, q.speaker_name, a.story_id from quote q
              join revision r on r.id = q.revision_id join article a on a.id = r.article_id
            where {condition} and q.speaker_name is not null
            """,
            values);
        foreach (var story in named.GroupBy(quote => quote.Story).ToList())
        {
            var ids = await IdsAsync(change, story.Select(quote => quote.Name), story.Key);
            await change.ExecuteAsync(
                "update quote set speaker_id = @speaker where id = @Quote and speaker_id is not @speaker",
                story.Select(quote => new { quote.Quote, speaker = ids[SpeakerIdentity.Of(quote.Name, story.Key)] }));
        }
    }

    /// <summary>
    /// Whether each quote of a revision belongs to the person it names in its story, and to no speaker when it names none.
    /// </summary>
    public Task<bool> AreThoseNamedAsync(long revisionId, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection =>
            {
                var story =
                    await connection.QuerySingleAsync<long>("select a.story_id from revision r join article a on a.id = r.article_id "
                        + "where r.id = @revisionId",
                        new { revisionId });
                var quotes =
                    (await connection.QueryAsync<(string? Name,
                        long? Speaker)>("select speaker_name, speaker_id from quote where revision_id = @revisionId", new { revisionId }))
                    .ToList();
                var ids = await KnownAsync(connection, Named(quotes.Select(quote => quote.Name).OfType<string>(), story), story);
                return quotes.All(quote =>
                    quote.Speaker == (quote.Name is { } name && ids.TryGetValue(SpeakerIdentity.Of(name, story), out var id) ? id : null));
            },
            cancellation);

    /// <summary>
    /// What the collection calls the speakers named in a story, by identity; new ones are added, and a reader's merges
    /// hold.
    /// </summary>
    internal static async Task<Dictionary<string, long>> IdsAsync(DbConnection change, IEnumerable<string> names, long storyId)
    {
        var named = Named(names, storyId);
        if (named.Count == 0)
        {
            return [];
        }

        var ids = await KnownAsync(change, named, storyId);
        var missing = named.Where(speaker => !ids.ContainsKey(speaker.Key)).ToList();
        if (missing.Count > 0)
        {
            await change.ExecuteAsync(
                "insert into speaker (identity, name, folded) values (@Key, @Value, @folded)",
                missing.Select(speaker => new { speaker.Key, speaker.Value, folded = $" {NameNormalizer.Of(speaker.Value)} " }));
            ids = await KnownAsync(change, named, storyId);
        }

        return ids;
    }

    private static Dictionary<string, string> Named(IEnumerable<string> names, long storyId) =>
        names.Select(name => KeyValuePair.Create(SpeakerIdentity.Of(name, storyId), name))
            .DistinctBy(speaker => speaker.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Those of the speakers that are known, by identity. Who a reader says is somebody else in this story is that one.</summary>
    private static async Task<Dictionary<string, long>> KnownAsync(DbConnection change, Dictionary<string, string> named, long storyId)
    {
        var known = (await change.QueryAsync<(string Identity, long Id)>(
            """
            select s.identity, coalesce(
              (select other.id from person_correction c join speaker other on other.identity = c.same_as
                where c.identity = s.identity), s.id)
            from speaker s where s.identity in @identities
            """,
            new
            {
                identities = named.Keys.Concat(named.Values.Select(name => SpeakerIdentity.Within(name, storyId)))
                .Distinct(StringComparer.Ordinal)
            }))
            .ToDictionary(speaker => speaker.Identity, speaker => speaker.Id, StringComparer.Ordinal);
        foreach (var (identity, name) in named)
        {
            if (known.TryGetValue(SpeakerIdentity.Within(name, storyId), out var parted))
            {
                known[identity] = parted;
            }
        }

        return known;
    }
}
