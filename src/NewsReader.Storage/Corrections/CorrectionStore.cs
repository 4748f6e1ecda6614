using System.Data.Common;
using Dapper;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Corrections;

/// <summary>
/// Readers' corrections of passages, stories and speakers. They are stored separately from derived data and applied over
/// it; the latest of two contradicting corrections wins.
/// </summary>
public sealed class CorrectionStore(Database database)
{
    /// <summary>Keeps that two sentences are, or are not, the same passage.</summary>
    /// <param name="left">The article on the left.</param>
    /// <param name="right">The article on the right.</param>
    /// <param name="correction">The sentences and what was said of them.</param>
    /// <param name="at">When it was said.</param>
    public Task AddPassageAsync(long left, long right, PassageCorrection correction, DateTimeOffset at,
        CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                insert into passage_correction (left_article, left_sentence, right_article, right_sentence, are_same, made_at)
                values (@leftArticle, @Left, @rightArticle, @Right, @AreSame, @at)
                """,
                new { leftArticle = left, rightArticle = right, correction.Left, correction.Right, correction.AreSame, at }),
            cancellation);

    /// <summary>The corrections of passages of two articles, oldest first, whichever side each article was on.</summary>
    public async Task<IReadOnlyList<PassageCorrection>> PassagesAsync(long left, long right, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            async connection => (await connection.QueryAsync<(string Left, string Right, bool AreSame)>(
                """
                select left_sentence, right_sentence, are_same from (
                  select id, left_sentence, right_sentence, are_same from passage_correction
                    where left_article = @left and right_article = @right
                  union
                  select id, right_sentence, left_sentence, are_same from passage_correction
                    where left_article = @right and right_article = @left)
                order by id
                """,
                new { left, right })).Select(said => new PassageCorrection(said.Left, said.Right, said.AreSame)),
            cancellation)];

    /// <summary>
    /// What readers said of passages of every two of several articles, in the order they said it, by the articles in either
    /// order.
    /// </summary>
    public async Task<ILookup<(long Left, long Right), PassageCorrection>> PassagesAmongAsync(
        IReadOnlyCollection<long> articles, CancellationToken cancellation = default)
    {
        var said = await database.ReadAsync(
            connection => connection.QueryAsync<(long LeftArticle, long RightArticle, string Left, string Right, bool AreSame)>(
                """
                select left_article, right_article, left_sentence, right_sentence, are_same from passage_correction
                where left_article in @articles and right_article in @articles
                order by id
                """,
                new { articles }),
            cancellation);
        return said
            .SelectMany(one => new[]
            {
                (Articles: (one.LeftArticle, one.RightArticle), Correction: new PassageCorrection(one.Left, one.Right, one.AreSame)),
                (Articles: (one.RightArticle, one.LeftArticle), Correction: new PassageCorrection(one.Right, one.Left, one.AreSame)),
            })
            .ToLookup(one => one.Articles, one => one.Correction);
    }

    /// <summary>Keeps who said a quote, and gives it to them in every revision of the article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quote">The words of the quote.</param>
    /// <param name="speaker">The speaker; <see langword="null"/> for unknown.</param>
    /// <param name="at">When that was said.</param>
    public Task AddSpeakerAsync(long article, string quote, string? speaker, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async change =>
            {
                await change.ExecuteAsync(
                    "insert into speaker_correction (article_id, quote, speaker_name, made_at) values (@article, @quote, @speaker, @at)",
                    new { article, quote, speaker, at });
                var story = await change.QuerySingleAsync<long>("select story_id from article where id = @article", new { article });
                var ids = speaker is null ? null : await SpeakerStore.IdsAsync(change, [new(speaker)], story);
                await change.ExecuteAsync(
                    """
                    update quote set speaker_id = @id, speaker_name = @speaker, role = null, is_corrected = 1
                    where text = @quote and revision_id in (select id from revision where article_id = @article)
                      and (speaker_name is null or speaker_name <> coalesce(@speaker, ''))
                    """,
                    new { id = ids?.Values.Single(), article, quote, speaker });
            },
            cancellation);

    /// <summary>
    /// Undoes every correction of the speaker of a quote. The caller then derives its quotes again: see <see
    /// cref="QuoteStore.ReplaceAsync"/>.
    /// </summary>
    public static Task WithdrawSpeakerAsync(DbConnection change, long article, string quote) =>
        change.ExecuteAsync("delete from speaker_correction where article_id = @article and quote = @quote", new { article, quote });

    /// <summary>Keeps that two articles do, or do not, report the same story.</summary>
    public static Task AddStoryAsync(DbConnection change, long one, long other, bool areSame, DateTimeOffset at) =>
        change.ExecuteAsync(
            "insert into story_correction (one_article, other_article, are_same, made_at) values (@one, @other, @areSame, @at)",
            new { one, other, areSame, at });

    /// <summary>The corrections of the articles of a story: the latest for each pair, oldest first.</summary>
    /// <param name="articles">The articles of the story.</param>
    public async Task<IReadOnlyList<StoryCorrection>> StoriesAsync(IReadOnlyCollection<long> articles,
        CancellationToken cancellation = default) =>
        [.. (await database.ReadAsync(
            connection => connection.QueryAsync<(long One, long Other, bool AreSame)>(
                """
                select one_article, other_article, are_same from story_correction
                where id in (
                  select max(id) from story_correction
                  where one_article in @articles or other_article in @articles
                  group by min(one_article, other_article), max(one_article, other_article))
                order by id
                """,
                new { articles }),
            cancellation)).Select(said => new StoryCorrection(said.One, said.Other, said.AreSame))];

    /// <summary>Takes back whatever was said of two articles.</summary>
    public static Task WithdrawStoryAsync(DbConnection change, long one, long other) =>
        change.ExecuteAsync(
            """
            delete from story_correction
            where (one_article = @one and other_article = @other) or (one_article = @other and other_article = @one)
            """,
            new { one, other });

    /// <summary>The corrections of stories, oldest first.</summary>
    public static async Task<IReadOnlyList<StoryCorrection>> StoriesAsync(DbConnection change) =>
        [.. (await change.QueryAsync<(long One, long Other,
            bool AreSame)>("select one_article, other_article, are_same from story_correction order by id"))
            .Select(said => new StoryCorrection(said.One, said.Other, said.AreSame))];

    /// <summary>The corrected speakers in the article of a revision, by the words of the quote; the latest correction counts.</summary>
    internal static async Task<Dictionary<string, string?>> SpeakersAsync(DbConnection change, long revisionId)
    {
        var said = await change.QueryAsync<(string Quote, string? Speaker)>(
            """
            select quote, speaker_name from speaker_correction
            where article_id = (select article_id from revision where id = @revisionId) order by id
            """,
            new { revisionId });
        var speakers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (quote, speaker) in said)
        {
            speakers[quote] = speaker;
        }

        return speakers;
    }
}
