using Dapper;

namespace NewsReader.Storage;

/// <summary>People and bodies that speak in the collection. Their quotes are found through <see cref="QuoteStore"/>.</summary>
public sealed class SpeakerStore(Database database)
{
    /// <summary>The speaker called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public Task<SpeakerProfile?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection =>
            {
                var name = await connection.QuerySingleOrDefaultAsync<string?>("select name from speaker where id = @id", new { id });
                var roles = await connection.QueryAsync<RoleRow>(
                    """
                    select q.role, min(r.published) as first, max(r.published) as last, count(*) as quotes
                    from quote q join revision r on r.id = q.revision_id join article a on a.current_revision = r.id
                    where q.speaker_id = @id and q.role is not null
                    group by q.role order by quotes desc, q.role
                    """,
                    new { id });
                return name is null ? null : new SpeakerProfile(id, name, [.. roles.Select(role => new SpeakerRole(role.Role, role.First, role.Last, role.Quotes))]);
            },
            cancellation);

    /// <summary>A row of roles as the database gives it: it does not say of what type an empty or computed column is.</summary>
    private sealed class RoleRow
    {
        public string Role { get; init; } = "";

        public string? First { get; init; }

        public string? Last { get; init; }

        public long Quotes { get; init; }
    }
}
