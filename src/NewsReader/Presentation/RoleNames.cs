using NewsReader.Core.Documents;

namespace NewsReader.Presentation;

/// <summary>The label of a block that is not a plain paragraph.</summary>
internal static class RoleNames
{
    /// <summary>The role in a reader's words.</summary>
    public static string Of(BlockRole role) => role switch
    {
        BlockRole.StageDirection => "direction",
        BlockRole.SignOff => "sign-off",
        BlockRole.Related => "related",
        BlockRole.Trailer => "note",
        _ => role.ToString().ToLowerInvariant(),
    };
}
