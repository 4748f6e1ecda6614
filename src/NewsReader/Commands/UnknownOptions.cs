using System.CommandLine;
using System.CommandLine.Parsing;
using NewsReader.Commands.Collections;

namespace NewsReader.Commands;

/// <summary>Finds words that are written like options and are none: the parser would take them for names of files.</summary>
internal static class UnknownOptions
{
    /// <summary>
    /// The options of a command line that its command does not have, as they were written. Behind <c>--</c> nothing is an
    /// option; <c>-</c> is standard input or output; where a search is typed, <c>-word</c> leaves out a word.
    /// </summary>
    public static IReadOnlyList<string> Find(ParseResult parsed)
    {
        var mark = SearchCommand.Takes(parsed.CommandResult) ? "--" : "-";
        var (tokens, behind) = (parsed.Tokens, parsed.Tokens.ToList().FindIndex(token => token.Type == TokenType.DoubleDash));
        var free = (behind < 0 ? [] : tokens.Skip(behind)).ToHashSet<Token>(ReferenceEqualityComparer.Instance);
        return
        [
            .. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
                .Where(token => !free.Contains(token) && token.Value.Length > 1 && token.Value.StartsWith(mark, StringComparison.Ordinal))
                .Select(token => token.Value),
            .. parsed.UnmatchedTokens.Where(token => token.Length > 1 && token.StartsWith('-')),
        ];
    }
}
