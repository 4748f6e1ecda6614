using NewsReader.Core.Documents;

namespace NewsReader.Presentation;

/// <summary>What a block that is no plain paragraph is called where it stands.</summary>
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
