using NewsReader.Core.Documents;

namespace NewsReader.Api.Description;

/// <summary>
/// What the description says of a query parameter that the program reads itself, so that whatever is wrong with it can be
/// answered in words.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class DocumentedAsAttribute : Attribute
{
    /// <summary>The format of JSON Schema: <c>date</c>, <c>date-time</c>; <see langword="null"/> for any text.</summary>
    public string? Format { get; init; }

    /// <summary>Whether it takes one of the names of <see cref="Medium"/>, in lower case.</summary>
    public bool IsMedium { get; init; }

    /// <summary>The enumeration of whose names it takes one, in lower case; <see langword="null"/> for any text.</summary>
    public Type? NameOf { get; init; }

    /// <summary>The pattern it must match; <see langword="null"/> for none.</summary>
    public string? Pattern { get; init; }
}
