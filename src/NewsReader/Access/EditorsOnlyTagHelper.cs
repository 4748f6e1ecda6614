using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsReader.Access;

/// <summary><c>editors-only</c> on an element hides it from people who may not change the collection.</summary>
[HtmlTargetElement(Attributes = Name)]
public sealed class EditorsOnlyTagHelper(IServiceProvider services) : TagHelper
{
    private const string Name = "editors-only";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(Name);
        if (!await MayEditAsync(ViewContext.HttpContext))
        {
            output.SuppressOutput();
        }
    }

    /// <summary>Asked once a request: a page may have hundreds of such elements.</summary>
    private async Task<bool> MayEditAsync(HttpContext request)
    {
        if (request.Items[typeof(EditorsOnlyTagHelper)] is not bool mayEdit)
        {
            mayEdit = await services.GetRequiredService<AccessHandler>().MayEditAsync(request.User, request.RequestAborted);
            request.Items[typeof(EditorsOnlyTagHelper)] = mayEdit;
        }

        return mayEdit;
    }
}
