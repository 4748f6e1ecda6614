using Microsoft.Data.Sqlite;
using NewsReader.Core.Search;
using NewsReader.Storage.Search;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>
/// Whatever was typed, the full-text index takes the expression made of it, and what was understood reads the same again.
/// </summary>
internal sealed class QueryCheck : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand match;
    private readonly SqliteParameter expression;

    public QueryCheck()
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = "create virtual table words using fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')";
        create.ExecuteNonQuery();
        match = connection.CreateCommand();
        match.CommandText = "select count(*) from words where words match @expression";
        expression = match.Parameters.Add("@expression", SqliteType.Text);
    }

    public void Dispose()
    {
        match.Dispose();
        connection.Dispose();
    }

    public void Run(string text)
    {
        var query = SearchQuery.Parse(text);
        foreach (var asked in new[] { FtsExpression.Stemmed(query).Match, FtsExpression.Exact(query).Match,
            FtsExpression.Substring(query).Match }.OfType<string>())
        {
            expression.Value = asked;
            match.ExecuteScalar();
        }

        var again = SearchQuery.Parse(query.ToString());
        if (query.ToString() is { Length: <= SearchQuery.LongestQuery } plain
            && !string.Equals(again.ToString(), plain, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"\"{plain}\" is read again as \"{again}\"");
        }
    }
}
