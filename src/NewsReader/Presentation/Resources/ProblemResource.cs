using NewsReader.Core.Documents;

namespace NewsReader.Presentation.Resources;

/// <summary>Something in a text that was doubtful.</summary>
/// <param name="Kind">What kind of doubt.</param>
/// <param name="Message">What was found and how it was taken.</param>
/// <param name="Start">Where it begins, in code points; null when it is of the whole.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ProblemResource(ProblemKind Kind, string Message, int? Start, int? End);
