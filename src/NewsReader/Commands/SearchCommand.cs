using System.CommandLine;
using System.Globalization;
using NewsReader.Core.Search;
using NewsReader.Storage;
using Spectre.Console;

namespace NewsReader.Commands;

/// <summary><c>search quotes|articles QUERY</c>: as on the site.</summary>
internal static class SearchCommand
{
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
    };

    private static Command Kind(string name, string description, Func<SearchQuery, Database, CancellationToken, Task<Finds>> search)
    {
        var command = new Command(name, description) { Words, Json };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed,
            async (_, database) =>
            {
                var query = SearchQuery.Parse(string.Join(' ', parsed.GetValue(Words)!));
                foreach (var problem in query.Problems)
                {
                    await Console.Error.WriteLineAsync(problem.Message);
                }

                Write(await search(query, database, cancellation), parsed.GetValue(Json));
                return query.Problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
            },
            cancellation));
        return command;
    }

    private static void Write(Finds finds, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(finds.ToJson().ToJsonString(JsonLines.Options));
            return;
        }

        foreach (var find in finds.Rows)
        {
            AnsiConsole.WriteLine(find.Words);
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[grey]  {find.Origin}[/]");
        }

        Console.WriteLine($"{finds.Rows.Count} of {finds.Count}{(finds.IsExact ? "" : "+")}");
    }
}
