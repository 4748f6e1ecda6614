using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Generated;

/// <summary>Calls every operation of the interface through the generated client, as an outside program does.</summary>
public static class Calls
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = new NewsReaderClient(http);

        var stories = await client.ListStoriesAsync(null, Medium.Web, null, null, null, null, null, false, 1);
        Require(stories.Items.Count == 1, "one story");
        var story = await client.GetStoryAsync(stories.Items.First().Id);
        Require(story.Articles.Count > 0, "a story with articles");

        Require((await client.ListStoryFactsAsync(stories.Items.First().Id)) != null, "facts");

        var found = await client.SearchArticlesAsync("summit", 1, 10);
        Require(found.Count > 0, "articles");
        var article = await client.GetArticleAsync(1);
        int words = article.WordCount;
        Require(words > 50 && article.Quotes.Count > 0, "an article with quotes");
        await client.SetFactsAsync(1, new FactsForm { Outlet = "The Tide" });
        Require((await client.GetFactsAsync(1)).Outlet == "The Tide", "the facts that were given");
        Require((await client.SetFactsAsync(1, new FactsForm())).Text == article.Text, "the article without them");
        Require((await client.ListRevisionsAsync(1)).Items.Count == 1, "one revision");
        Require((await client.GetRevisionAsync(1, 1)).Text == article.Text, "the same text");
        using (var file = await client.GetSourceBytesAsync(1))
        using (var bytes = new MemoryStream())
        {
            await file.Stream.CopyToAsync(bytes);
            Require(bytes.Length > 100, "bytes");
        }

        var quotes = await client.SearchQuotesAsync("who:trump", true, 1, 10);
        Require(quotes.Items.Count > 0, "quotes");
        var real = await client.FindRealQuotesAsync(quotes.Items.First().Text);
        Require(real.Items.First().Similarity > 0.9 && real.Items.First().IsReversed == false, "the real quote");
        var speaker = (await client.SearchSpeakersAsync("trump", 10)).Items.First();
        Require((await client.GetSpeakerAsync(speaker.Id)).Name == speaker.Name, "the speaker");
        Require((await client.ListSpeakerQuotesAsync(speaker.Id, 1, 10)).Items.Count > 0, "what the speaker said");

        var comparison = await client.CompareAsync("1", "2");
        int same = comparison.Summary.Same;
        double confidence = comparison.Rows.First().Confidence;
        Require(same > 0 && confidence >= 0, "a comparison");

        using (var document = new MemoryStream(Encoding.UTF8.GetBytes("The tide came early on Sunday and stayed.")))
        {
            var added = await client.AddDocumentAsync("tide.txt", "tide", new FileParameter(document, "tide.txt", "text/plain"));
            Require(added.Article > 0 && added.Outcome == Outcome.Added, "an article added");
        }

        var followed = await client.FollowAsync(new SubscriptionRequest
        {
            Address = "https://news.example/feed",
            Kind = SubscriptionKind.Feed,
            Folder = "News/Region",
        });
        Require(followed.Folder.Count == 2 && followed.Name == "news.example", "a subscription");
        Require((await client.ListSubscriptionsAsync(1, 10)).Items.Single().Id == followed.Id, "the list of sources");
        Require((await client.GetSubscriptionAsync(followed.Id)).Address == "https://news.example/feed", "one source");
        Require((await client.ChangeSubscriptionAsync(followed.Id, new SubscriptionChange { PaceMinutes = 60, IsPaused = true })).State
            == "paused", "a paused source");
        Require((await client.ListVisitsAsync(followed.Id)).Items.Count == 0, "no visits");
        Require((await client.ListVisitsOfArticleAsync(1)).Items.Count == 0, "no visits of an article");
        Require((await client.ListEditsAsync(null)).Items.Count >= 0, "the edits");
        await client.UnfollowAsync(followed.Id);

        try
        {
            await client.SearchQuotesAsync("medium:tv", false, 1, 10);
            Require(false, "a filter that is refused");
        }
        catch (ApiException<HttpValidationProblemDetails> refused)
        {
            Require(refused.StatusCode == 400 && refused.Result.Errors["q"].First().Contains("takes one of"), "the reason");
        }

        try
        {
            await client.GetArticleAsync(999_999);
            Require(false, "an article that is not there");
        }
        catch (ApiException<ProblemDetails> missing)
        {
            Require(missing.StatusCode == 404, "that it is not there");
        }
    }

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The client did not get " + what + ".");
        }
    }
}
