using System.Globalization;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>Puts into facts why an article lies where it lies.</summary>
internal sealed class Reasoning(StoryMap map, ReaderLinks links, TermStatistics statistics)
{
    // Shared terms named as the reason for a decision. They are only shown; no decision depends on them.
    private const int MostTerms = 6;

    public StoryDecision Explain(IndexedArticle article, Regrouping change)
    {
        var others = new Unit(map.Articles(article.Story)).Sample.Where(other => other != article).ToList();
        return new()
        {
            Story = article.Story,
            IsNew = article.Story >= change.FirstNewStory,
            Score = others.Count == 0 ? 0 : others.Average(other => ArticleSimilarity.Of(article, other)),
            Reasons = others.Count == 0 ? [new(StoryReasonKind.NothingAlike, "")] : [.. Reasons(article, others)],
            Moves = change.Moves,
        };
    }

    private IEnumerable<StoryReason> Reasons(IndexedArticle article, List<IndexedArticle> others)
    {
        if (links.SameAs(article.Number).Any(other => map.Find(other)?.Story == article.Story))
        {
            yield return new(StoryReasonKind.ReaderSaidSame, "");
        }

        foreach (var term in SharedTerms(article, others))
        {
            yield return new(char.IsDigit(term[0]) ? StoryReasonKind.SharedNumber : StoryReasonKind.SharedTerm, term);
        }

        if (others.Select(other => Math.Abs((other.Day - article.Day) ?? double.NaN))
            .Where(double.IsFinite)
            .DefaultIfEmpty(-1)
            .Min() is >= 0 and var days)
        {
            yield return new(StoryReasonKind.DaysApart, ((int)days).ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<string> SharedTerms(IndexedArticle article, List<IndexedArticle> others)
    {
        var holders = others.SelectMany(other => other.Ids.ToArray()).CountBy(id => id).ToDictionary();
        return article.Heaviest(article.Ids.Length)
            .Select(at => (Id: article.Ids[at], Weight: article.Weights[at]))
            .Where(term => holders.ContainsKey(term.Id))
            .OrderByDescending(term => term.Weight * holders[term.Id]).ThenBy(term => term.Id)
            .Select(term => statistics.TextOf(term.Id))
            .Where(term => !term.Contains(TermReader.PairMark, StringComparison.Ordinal))
            .Take(MostTerms);
    }
}
