using Microsoft.AspNetCore.Authorization;

namespace NewsReader.Access;

/// <summary>What a request must be allowed to.</summary>
/// <param name="IsForEditors">Whether only editors may ask; otherwise readers may ask for what changes nothing.</param>
internal sealed record AccessRequirement(bool IsForEditors) : IAuthorizationRequirement;
