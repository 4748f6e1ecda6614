using System.Net;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sqlite;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class BadDayOfASiteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => new DataDirectory(folder.Path).Database;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WhatCannotBeKeptNowIsNotAcceptedAndCanBeSentAgain()
    {
        await using var site = await StartedSite.StartAsync(folder.Path, new(), patience: TimeSpan.FromSeconds(3));
        await using (var held = new SqliteConnection($"Data Source={Database};Pooling=false"))
        {
            await held.OpenAsync();
            await held.ExecuteAsync("begin immediate");
            using var refused = await SendAsync(site.Client);
            using var form = await site.Client.SendAsync("/quotes/1/speaker", [("speaker", "-other"), ("other", "Ann Correctly")]);
            using var read = await site.Client.GetAsync(At("/articles/1"));

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("Nothing was changed", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain("held by", await refused.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, form.StatusCode);
            Assert.Contains("Nothing was changed", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        }

        using var taken = await SendAsync(site.Client);
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
    }

    [Fact]
    public async Task AnUnreadSourceWhoseBytesAreDamagedStopsNeitherTheSiteNorTheOthers()
    {
        await using (var database = new SqliteDatabase(Database))
        {
            await database.MigrateAsync();
            var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
            await ingester.KeepAsync([Arrival("damaged"), Arrival("whole")]);
            await database.WriteAsync(change => change.ExecuteAsync(
                "update content set bytes = x'ffffffffffffffff' where sha256 = (select sha256 from source where origin = 'damaged.txt')"));
        }

        await using var site = await StartedSite.StartAsync(folder.Path);
        await site.Resumed;

        var states =
            await site.Database.ReadAsync(connection =>
                connection.QueryAsync<string>("select origin || ' ' || state from source order by origin"));
        Assert.Equal(["damaged.txt received", "whole.txt read"], states);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(At("/articles/1"))).StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client) =>
        client.PostAsync(At("/api/v1/documents?name=flood.txt"),
            new StringContent("The flood reached the old mill on Sunday.", Encoding.UTF8, "text/plain"));

    private static IncomingDocument Arrival(string name) =>
        new(name + ".txt", Format.Text, Encoding.UTF8.GetBytes($"The {name} bridge was shut on Monday.\n\nNobody was hurt, said Ann Lee."),
            name);
}
