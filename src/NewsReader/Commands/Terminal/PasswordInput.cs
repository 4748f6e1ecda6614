using System.Text;
using NewsReader.Access;

namespace NewsReader.Commands.Terminal;

/// <summary>
/// Reads a new password privately: typed twice on a terminal without echo, or one line of standard input. Never an
/// argument, which other users of the machine could read.
/// </summary>
internal static class PasswordInput
{
    /// <summary>The password, or <see langword="null"/> after saying on standard error why there is none.</summary>
    public static async Task<string?> ReadAsync()
    {
        var password = Console.IsInputRedirected ? await Console.In.ReadLineAsync() ?? "" : Typed("Password: ");
        if (password.Length is < Credentials.ShortestPassword or > Credentials.LongestPassword)
        {
            await Console.Error.WriteLineAsync($"A password has {Credentials.ShortestPassword} to {Credentials.LongestPassword} "
                + $"characters. Nothing was changed.");
            return null;
        }

        if (!Console.IsInputRedirected && !string.Equals(password, Typed("Again: "), StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync("Those were two different passwords. Nothing was changed.");
            return null;
        }

        return password;
    }

    private static string Typed(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key is not ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key is ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
