using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Stories;

namespace NewsReader.Pages.Front;

/// <summary>A story as the front page lists it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Difference">What differs between its texts; <see langword="null"/> for a single text.</param>
/// <param name="IsNew">Whether it changed since the reader's last visit.</param>
/// <param name="Day">The day under which it is listed, in UTC; <see langword="null"/> when the list is not by day.</param>
internal sealed record FrontStory(Story Story, StoryDifference? Difference, bool IsNew, DateOnly? Day)
{
    // Words from which the length is worth knowing before opening a report: ten minutes of reading.
    private const int LongReport = 2_500;

    /// <summary>Where the headline leads: to the only report, or to the story of several.</summary>
    public string Address => Story.Articles.Count > 1 ? $"stories/{Story.Id}" : $"articles/{Story.Lead.Id}";

    /// <summary>The headline; what stands for it when no version has words.</summary>
    public string Headline => Story.Headline?.Value ?? "A report without words";

    /// <summary>The outlets, each once, in order of arrival.</summary>
    public IReadOnlyList<string> Outlets =>
        [.. Story.Articles.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The media that are known, each once.</summary>
    public IReadOnlyList<string> Media =>
        [.. Story.Articles.Select(article => article.Medium).Distinct().Where(medium => medium is not Medium.Unknown)
            .Select(Phrases.Medium)];

    /// <summary>The short facts below the headline, as far as they are known.</summary>
    public IEnumerable<string> Facts()
    {
        if (Media.Count > 0)
        {
            yield return string.Join(", ", Media);
        }

        if (Story.Articles.Count > 1)
        {
            yield return Phrases.Count(Story.Articles.Count, "version");
        }
        else if (Story.Lead.Revision > 1)
        {
            yield return Phrases.Count(Story.Lead.Revision - 1, "edit");
        }

        if (Story.Published is { } published
            && (Day is not { } day || !published.StartsWith(StoryQuery.Iso(day)!, StringComparison.Ordinal)))
        {
            yield return Phrases.Date(published);
        }

        if (Story.Articles.Count == 1 && Story.Lead.Words >= LongReport)
        {
            yield return Phrases.Count(Story.Lead.Words, "word");
        }
    }
}
