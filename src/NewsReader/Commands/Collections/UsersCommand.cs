using System.CommandLine;
using NewsReader.Access;
using NewsReader.Commands.Terminal;
using NewsReader.Requests;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;

namespace NewsReader.Commands.Collections;

/// <summary><c>users</c>: manages users.</summary>
internal static class UsersCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "The name to log in with: letters, digits and . _ @ + -" };

    private static readonly Option<AccountRole> Role = new("--role")
    {
        Description = "What the person may do: reader (reads) or editor (also adds and corrects).",
        DefaultValueFactory = _ => AccountRole.Reader,
    };

    private static readonly Option<bool> Last =
        new("--last") { Description = "Remove even the last user, after whom nobody has to log in." };

    private static readonly Option<bool> Revoke = new("--revoke") { Description = "End every token of this user instead of making one." };

    private static readonly Option<bool> RevokeFeed = new(
        "--revoke")
    { Description = "End the feed token of this user instead of making one." };

    public static Command Create() => new("users", "Say who gets in. Without any user, nobody has to log in, and only this machine can.")
    {
        Make("add", "Add a user; the password is asked for, or read from standard input.", [Name, Role], AddAsync),
        Make("list", "List the users.", [], (_, accounts, cancellation) => ListAsync(accounts, cancellation)),
        Make("password", "Give a user another password; who is logged in has to log in again.", [Name], ForOne(SetPasswordAsync)),
        Make("token", "Make a token for programs, shown once: Authorization: Bearer TOKEN.", [Name, Revoke], ForOne(TokenAsync)),
        Make("feed-token", "Make a private token for feed readers, shown once, in the place of the one there was.", [Name, RevokeFeed],
            FeedTokenAsync),
        Make("remove", "Remove a user with every token; who is logged in is shut out.", [Name, Last], ForOne(RemoveAsync)),
    };

    private static Command Make(
        string name, string description, Symbol[] symbols, Func<ParseResult, Database, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction((parsed, cancellation) =>
            CollectionCommand.RunAsync(parsed, (_, database) => run(parsed, database, cancellation), cancellation));
        return command;
    }

    private static Command Make(
        string name, string description, Symbol[] symbols, Func<ParseResult, AccountStore, CancellationToken, Task<int>> run) =>
        Make(name, description, symbols, (parsed, database, cancellation) => run(parsed, new AccountStore(database), cancellation));

    /// <summary>What a command does with a user who must be there.</summary>
    private static Func<ParseResult, AccountStore, CancellationToken, Task<int>> ForOne(
        Func<ParseResult, AccountStore, Account, CancellationToken, Task<int>> run) =>
        async (parsed, accounts, cancellation) =>
            AccountName.Of(parsed.GetValue(Name)) is { } name && await accounts.FindAsync(name, cancellation) is { } account
                ? await run(parsed, accounts, account, cancellation)
                : await RefuseAsync($"There is no user {parsed.GetValue(Name)}. Nothing was changed.");

    private static async Task<int> AddAsync(ParseResult parsed, AccountStore accounts, CancellationToken cancellation)
    {
        if (AccountName.Of(parsed.GetValue(Name)) is not { } name)
        {
            return await RefuseAsync($"A name has 1 to {AccountName.Longest} letters, digits and . _ @ + -");
        }

        if (AccountLikeness.RefusalOf(name, (await accounts.ListAsync(cancellation)).Select(account => account.Name)) is { } likeness)
        {
            return await RefuseAsync($"{name} is not added: {likeness}.");
        }

        if (await PasswordInput.ReadAsync() is not { } password)
        {
            return ExitCode.SomeFailed;
        }

        var role = parsed.GetValue(Role);
        var account = new Account { Name = name, Role = role, PasswordHash = Credentials.Hash(password), Stamp = Credentials.NewStamp() };
        if (!await accounts.AddAsync(account, TimeProvider.System.GetUtcNow(), cancellation))
        {
            return await RefuseAsync($"There is a user {name} already. Nothing was changed.");
        }

        Console.WriteLine($"{name} may log in as {role.ToString().ToLowerInvariant()}.");
        return ExitCode.Done;
    }

    private static async Task<int> ListAsync(AccountStore accounts, CancellationToken cancellation)
    {
        foreach (var account in await accounts.ListAsync(cancellation))
        {
            Console.WriteLine($"{account.Name}\t{account.Role.ToString().ToLowerInvariant()}\t{account.Tokens} tokens");
        }

        return ExitCode.Done;
    }

    private static async Task<int> SetPasswordAsync(ParseResult parsed, AccountStore accounts, Account account,
        CancellationToken cancellation)
    {
        if (await PasswordInput.ReadAsync() is not { } password)
        {
            return ExitCode.SomeFailed;
        }

        await accounts.SetPasswordAsync(account.Id, Credentials.Hash(password), Credentials.NewStamp(), cancellation);
        Console.WriteLine($"{account.Name} has another password.");
        return ExitCode.Done;
    }

    private static async Task<int> TokenAsync(ParseResult parsed, AccountStore accounts, Account account, CancellationToken cancellation)
    {
        if (parsed.GetValue(Revoke))
        {
            Console.WriteLine($"{await accounts.RevokeTokensAsync(account.Id, cancellation)} tokens of {account.Name} have ended.");
            return ExitCode.Done;
        }

        var token = Credentials.NewToken();
        await accounts.AddTokenAsync(account.Id, Credentials.HashToken(token), TimeProvider.System.GetUtcNow(), cancellation);
        Console.WriteLine(token);
        await Console.Error.WriteLineAsync("This is shown once and kept nowhere. Send it as: Authorization: Bearer TOKEN");
        return ExitCode.Done;
    }

    private static Task<int> FeedTokenAsync(ParseResult parsed, Database database, CancellationToken cancellation) =>
        ForOne((_, _, account, ended) => FeedTokenAsync(account, new FeedTokenStore(database), parsed.GetValue(RevokeFeed),
            ended))(parsed, new AccountStore(database), cancellation);

    private static async Task<int> FeedTokenAsync(Account account, FeedTokenStore tokens, bool isRevoked, CancellationToken cancellation)
    {
        if (isRevoked)
        {
            Console.WriteLine(await tokens.RevokeAsync(account.Id, cancellation) ? $"The feed token of {account.Name} is revoked."
                : $"{account.Name} has no feed token.");
            return ExitCode.Done;
        }

        var token = Credentials.NewFeedToken();
        await tokens.SetAsync(account.Id, Credentials.HashToken(token), TimeProvider.System.GetUtcNow(), cancellation);
        Console.WriteLine(token);
        await Console.Error.WriteLineAsync(
            $"This is shown once; only its hash is stored. Add it to the address of a feed: /stories.atom?{FeedRequest.Parameter}=TOKEN");
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(ParseResult parsed, AccountStore accounts, Account account, CancellationToken cancellation)
    {
        if ((await accounts.ListAsync(cancellation)).Count == 1 && !parsed.GetValue(Last))
        {
            return await RefuseAsync($"{account.Name} is the last user: without one, nobody has to log in. Say --last if that is meant.");
        }

        await accounts.RemoveAsync(account.Id, cancellation);
        Console.WriteLine($"{account.Name} is removed.");
        return ExitCode.Done;
    }

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return ExitCode.SomeFailed;
    }
}
