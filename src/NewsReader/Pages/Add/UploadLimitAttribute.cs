using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsReader.Pages.Add;

/// <summary>
/// Refuses a request that says itself that it is too large, before anything of it is read, in words a person understands.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter, IRequestSizeLimitMetadata
{
    /// <summary>Bytes of one request: several documents of the largest size.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>Asked by routing, before anything of the request is read.</summary>
    public long? MaxRequestBodySize => MostBytes;

    /// <summary>Before the form's token is looked for, which would read the whole of it.</summary>
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > MostBytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }
}
