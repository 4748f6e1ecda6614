using Dapper;

namespace NewsReader.Storage.Sources;

/// <summary>The collection as it is carried to another: everything that is not derived, in the order it came.</summary>
public sealed class ExchangeStore(Database database)
{
    private static readonly (string Kind, string Sql)[] Kinds =
    [
        ("passage", """
        select 'passage' as kind, left_article as article, left_sentence as text, right_article as other_article,
               right_sentence as other_text, are_same, made_at from passage_correction order by id
        """),
        ("story", "select 'story' as kind, one_article as article, other_article, are_same, made_at from story_correction order by id"),
        ("speaker",
            "select 'speaker' as kind, article_id as article, quote as text, speaker_name as other_text, made_at from "
            + "speaker_correction order by id"),
        ("facts",
            "select 'facts' as kind, id as article, facts as text, facts_at as made_at from article where facts_at is not null "
            + "order by id"),
        ("withdrawal",
            "select 'withdrawal' as kind, article_id as article, reason as text, withdrawn_at as made_at from withdrawal order by "
            + "article_id"),
        ("person", "select 'person' as kind, identity as text, same_as as other_text, made_at from person_correction order by id"),
    ];

    /// <summary>Every source that can be read, in the order of arrival.</summary>
    /// <param name="report">Called with a sentence for each stretch that cannot be read.</param>
    public IAsyncEnumerable<Source> SourcesAsync(Action<string> report, CancellationToken cancellation = default) =>
        new RowWalk(database, "source", report).ReadAsync<Source>(
            "select id, sha256, origin, identity, media_type, charset, received_at, state, reason, facts from source "
            + "where id between @first and @last order by id",
                cancellation);

    /// <summary>Every revision that can be read, in the order of arrival.</summary>
    /// <param name="report">Called with a sentence for each stretch that cannot be read.</param>
    public IAsyncEnumerable<ExportedRevision> RevisionsAsync(Action<string> report, CancellationToken cancellation = default) =>
        new RowWalk(database, "revision", report).ReadAsync<ExportedRevision>(
            "select article_id as article, number as revision, source_id as source from revision where id between @first and @last "
            + "order by id",
                cancellation);

    /// <summary>Everything readers said that can be read, in the order they said it.</summary>
    /// <param name="report">Called with a sentence for each kind of correction that cannot be read.</param>
    public async Task<IReadOnlyList<ExportedCorrection>> CorrectionsAsync(Action<string> report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var said = new List<ExportedCorrection>();
        foreach (var (kind, sql) in Kinds)
        {
            try
            {
                said.AddRange(await database.ReadAsync(connection => connection.QueryAsync<ExportedCorrection>(sql), cancellation));
            }
            catch (Exception damaged) when (Damage.IsIn(damaged))
            {
                report($"what readers said of each {kind} cannot be read; restore a backup");
            }
        }

        return [.. said.OrderBy(correction => correction.MadeAt)];
    }

    /// <summary>The speaker with an identity, or <see langword="null"/>.</summary>
    public Task<long?> SpeakerAsync(string identity, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<long?>("select id from speaker where identity = @identity", new { identity }),
                    cancellation);
}
