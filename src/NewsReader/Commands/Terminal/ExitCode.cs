namespace NewsReader.Commands.Terminal;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs failed; each was named on standard error.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int WrongUse = 2;
}
