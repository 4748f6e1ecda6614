using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Rows;

/// <summary>An article with the columns of its current revision that lists show.</summary>
internal sealed class ArticleRow
{
    /// <summary>The columns, from <c>article a join revision r</c>.</summary>
    public const string Columns = """
        a.id, a.story_id, r.number, r.headline, r.headline_is_derived, r.lead, r.outlet, r.medium, r.reporters, r.dateline,
        r.published, r.duration, r.language, r.words, r.received_at
        """;

    public long Id { get; init; }

    public long StoryId { get; init; }

    public long Number { get; init; }

    public string? Headline { get; init; }

    public bool HeadlineIsDerived { get; init; }

    public string? Lead { get; init; }

    public string? Outlet { get; init; }

    public string Medium { get; init; } = "";

    public string Reporters { get; init; } = "[]";

    public string? Dateline { get; init; }

    public string? Published { get; init; }

    public string? Duration { get; init; }

    public string? Language { get; init; }

    public long Words { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public ArticleSummary ToSummary() => new()
    {
        Id = Id,
        StoryId = StoryId,
        Revision = (int)Number,
        Headline = Headline is null ? null : new Field(Headline, IsDerived: HeadlineIsDerived),
        Lead = Lead,
        Outlet = Outlet,
        Medium = Enum.Parse<Medium>(Medium, ignoreCase: true),
        Reporters = StoredReading.Names(Reporters),
        Dateline = Dateline,
        Published = Published,
        Duration = Duration,
        Language = Language,
        Words = (int)Words,
        ReceivedAt = ReceivedAt,
    };
}
