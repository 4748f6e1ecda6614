using System.Globalization;

namespace NewsReader.Core.Stories;

/// <summary>Puts into facts why an article lies where it lies.</summary>
internal static class Reasoning
{
    private const int MostTerms = 6;

    public static StoryDecision Explain(IndexedArticle article, StoryMap map, ReaderLinks links, Regrouping change)
    {
        var others = new Unit([.. map.Articles(article.Story).Where(other => other != article)]);
        return new()
        {
            Story = article.Story,
            IsNew = article.Story >= change.FirstNewStory,
            Score = others.Members.Count == 0 ? 0 : others.SimilarityTo(new([article])),
            Reasons = Reasons(article, others, links),
            Moves = change.Moves,
        };
    }

    private static List<StoryReason> Reasons(IndexedArticle article, Unit others, ReaderLinks links)
    {
        if (others.Members.Count == 0)
        {
            return [new(StoryReasonKind.NothingAlike, "")];
        }

        var reasons = new List<StoryReason>();
        if (links.SameAs(article.Number).Intersect(others.Members.Select(other => other.Number)).Any())
        {
            reasons.Add(new(StoryReasonKind.ReaderSaidSame, ""));
        }

        reasons.AddRange(SharedTerms(article, others));
        if (DaysApart(article, others) is { } days)
        {
            reasons.Add(new(StoryReasonKind.DaysApart, days.ToString(CultureInfo.InvariantCulture)));
        }

        return reasons;
    }

    private static IEnumerable<StoryReason> SharedTerms(IndexedArticle article, Unit others)
    {
        var held = others.Sample.SelectMany(other => other.Fingerprint.Terms).CountBy(term => term.Text).ToDictionary();
        return article.Fingerprint.Terms
            .Where(term => held.ContainsKey(term.Text) && !term.Text.Contains(TermReader.PairMark, StringComparison.Ordinal))
            .OrderByDescending(term => term.Weight * held[term.Text] * -Math.Log(CommonWords.ShareOf(term.Text)))
            .ThenBy(term => term.Text, StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(term => new StoryReason(char.IsDigit(term.Text[0]) ? StoryReasonKind.SharedNumber : StoryReasonKind.SharedTerm, term.Text));
    }

    private static int? DaysApart(IndexedArticle article, Unit others) =>
        article.Fingerprint.Day is { } day
        && others.Sample.Select(other => other.Fingerprint.Day).OfType<double>().Select(other => Math.Abs(other - day)).DefaultIfEmpty(-1).Min() is >= 0 and var least
            ? (int)least : null;
}
