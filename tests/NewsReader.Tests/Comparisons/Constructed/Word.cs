namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>A word of a built pair as either side writes it; <see langword="null"/> on the side that does not have it.</summary>
internal readonly record struct Word(string? Left, string? Right)
{
    /// <summary>Whether only one side has it.</summary>
    public bool IsChange => Left is null || Right is null;

    public string? On(bool isLeft) => isLeft ? Left : Right;
}
