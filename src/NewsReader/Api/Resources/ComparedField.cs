namespace NewsReader.Api.Resources;

/// <summary>A fact that both texts state, or one of them.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Left">What the left text says; null when it says nothing.</param>
/// <param name="Right">What the right text says.</param>
/// <param name="Wording">How the two differ.</param>
internal sealed record ComparedField(string Name, string? Left, string? Right, ComparedWording Wording);
