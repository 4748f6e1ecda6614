using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Core.Search;
using NewsReader.Core.Text;
using NewsReader.Pages.Quotes;
using NewsReader.Presentation;
using NewsReader.Json;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using Spectre.Console;

namespace NewsReader.Commands.Collections;

/// <summary><c>search quotes|articles QUERY</c> and <c>search real-quote TEXT</c>: as on the site.</summary>
internal static class SearchCommand
{
    // Results printed: as many as on a page of the site.
    private const int Most = 25;

    private static readonly Argument<string[]> Words = new("query")
    {
        Description = "What to find, in the query language of the site (help page \"search\").",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "The finds as JSON." };

    public static Command Create() => new("search", "Search the collection, as on the site.")
    {
        Kind("quotes", "Who said what.", async (query, database, cancellation) =>
        {
            var page = await new QuoteStore(database).SearchAsync(query, QuoteOrder.Relevance, 0, Most, cancellation: cancellation);
            return new(page.Count, page.IsCountExact, [.. page.Hits.Select(Find.Of)]);
        }),
        Kind("articles", "Full texts.", async (query, database, cancellation) =>
        {
            var page = await new ArticleStore(database).SearchAsync(query, 0, Most, cancellation);
            return new(page.Count, page.IsCountExact, [.. page.Hits.Select(Find.Of)]);
        }),
        RealQuote(),
    };

    /// <summary>Whether a command line is a search, in which a minus before a word does not start an option.</summary>
    public static bool Takes(CommandResult command) => command.Parent is CommandResult { Command.Name: "search" };

    private static Command RealQuote()
    {
        var text = new Argument<string>("text") { Description = "The words as you remember them." };
        var command = new Command("real-quote", "Find the real quote behind remembered words.") { text };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed,
            async (_, database) =>
            {
                var remembered = parsed.GetValue(text)!;
                if (RealQuoteQuery.Of(remembered).Problem is { } problem)
                {
                    await Console.Error.WriteLineAsync(problem.Message);
                    return ExitCode.WrongUse;
                }

                var found = (await new QuoteStore(database).FindRealAsync(remembered, Most, cancellation))
                    .Where(real => real.Nearness.IsFind)
                    .ToList();
                if (found.Count == 0)
                {
                    await Console.Error.WriteLineAsync("No such quote found.");
                }

                var page = ResultConsole.Open();
                foreach (var real in found)
                {
                    if (real.Nearness.IsReversed)
                    {
                        var reversal = RealModel.Reversal(real, remembered);
                        page.MarkupLineInterpolated($"[bold]Says the opposite of what you remember[/] ({reversal}):");
                    }

                    page.MarkupLine(QuotationMarks.Around(real.Hit.Stored.Quote.Type, Worded(real)));
                    page.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                        $"[grey]  {real.Nearness.Similarity:0%} · {Find.Of(real.Hit).Origin}[/]");
                }

                return ExitCode.Done;
            },
            cancellation));
        return command;
    }

    /// <summary>The quote with the words that were not remembered so in colour.</summary>
    private static string Worded(RealQuoteHit real)
    {
        var (text, worded, last) = (real.Hit.Stored.Quote.Text, new StringBuilder(), 0);
        foreach (var span in real.Nearness.Differences.Where(step => step.Kind != DifferenceKind.Same)
            .Select(step => step.Real)
            .OfType<TextSpan>())
        {
            worded.Append(Spectre.Console.Markup.Escape(text[last..span.Start]))
                .Append("[green]")
                .Append(Spectre.Console.Markup.Escape(span.Of(text)))
                .Append("[/]");
            last = span.End;
        }

        return worded.Append(Spectre.Console.Markup.Escape(text[last..])).ToString();
    }

    private static Command Kind(string name, string description, Func<SearchQuery, Database, CancellationToken, Task<Finds>> search)
    {
        var command = new Command(name, description) { Words, Json };
        command.SetAction(async (parsed, cancellation) =>
        {
            var query = SearchQuery.Parse(string.Join(' ', parsed.GetValue(Words)!));
            foreach (var problem in query.Problems)
            {
                await Console.Error.WriteLineAsync(problem.Message);
            }

            return query.Errors.Count > 0 ? ExitCode.WrongUse : await CollectionCommand.RunOnExistingAsync(
                parsed,
                async (_, database) =>
                {
                    Write(await search(query, database, cancellation), parsed.GetValue(Json));
                    return query.Problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
                },
                cancellation);
        });
        return command;
    }

    private static void Write(Finds finds, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(finds.ToJson().ToJsonString(JsonOutput.Options));
            return;
        }

        var page = ResultConsole.Open();
        foreach (var find in finds.Rows)
        {
            page.WriteLine(find.Shown);
            page.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[grey]  {find.Origin}[/]");
        }

        page.WriteLine($"{finds.Rows.Count} of {finds.Count}{(finds.IsExact ? "" : "+")}");
    }
}
