using Dapper;

namespace NewsReader.Storage.Sources;

/// <summary>The collection as it is carried to another: everything that is not derived, in the order it came.</summary>
public sealed class ExchangeStore(Database database)
{
    private static readonly string[] Kinds =
    [
        """
        select 'passage' as kind, left_article as article, left_sentence as text, right_article as other_article,
               right_sentence as other_text, are_same, made_at from passage_correction order by id
        """,
        "select 'story' as kind, one_article as article, other_article, are_same, made_at from story_correction order by id",
        "select 'speaker' as kind, article_id as article, quote as text, speaker_name as other_text, made_at from speaker_correction order by id",
        "select 'withdrawal' as kind, article_id as article, reason as text, withdrawn_at as made_at from withdrawal order by article_id",
        "select 'person' as kind, identity as text, same_as as other_text, made_at from person_correction order by id",
    ];

    /// <summary>Every source, in the order of arrival.</summary>
    public async Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<Source>("select id, sha256, origin, identity, media_type, charset, received_at, state, reason from source order by id"),
            cancellation)];

    /// <summary>Every revision, in the order of arrival.</summary>
    public async Task<IReadOnlyList<ExportedRevision>> RevisionsAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<ExportedRevision>("select article_id as article, number as revision, source_id as source from revision order by id"),
            cancellation)];

    /// <summary>Everything readers said, in the order they said it.</summary>
    public Task<IReadOnlyList<ExportedCorrection>> CorrectionsAsync(CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<ExportedCorrection>>(
            async connection =>
            {
                var said = new List<ExportedCorrection>();
                foreach (var kind in Kinds)
                {
                    said.AddRange(await connection.QueryAsync<ExportedCorrection>(kind));
                }

                return [.. said.OrderBy(correction => correction.MadeAt)];
            },
            cancellation);

    /// <summary>The speaker that an identity means, or <see langword="null"/> when nobody has it.</summary>
    public Task<long?> SpeakerAsync(string identity, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<long?>("select id from speaker where identity = @identity", new { identity }), cancellation);
}
