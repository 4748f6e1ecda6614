using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Net.Http.Headers;
using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>Chooses between a page and its data, which share an address.</summary>
internal sealed class DataSelector : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>Before the framework's own choices, so that no two endpoints are left to be ambiguous.</summary>
    public override int Order => -1000;

    /// <summary>Everywhere: where a page has no data, an address that asks for some leads nowhere.</summary>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var wanted = httpContext.Features.Get<DataRequest>();
        var hasData = Any(candidates, forms => true);
        var isData = wanted is not null && (wanted.IsNamed || Any(candidates, forms => forms.Formats.Contains(wanted.Format)));
        for (var index = 0; index < candidates.Count; index++)
        {
            var forms = candidates[index].Endpoint.Metadata.GetMetadata<DataForms>();
            if (isData ? forms?.Formats.Contains(wanted!.Format) is not true : forms is not null)
            {
                candidates.SetValidity(index, false);
            }
        }

        if (hasData && wanted is not { IsNamed: true })
        {
            httpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        return Task.CompletedTask;
    }

    private static bool Any(CandidateSet candidates, Func<DataForms, bool> condition)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (candidates.IsValidCandidate(index)
                && candidates[index].Endpoint.Metadata.GetMetadata<DataForms>() is { } forms
                && condition(forms))
            {
                return true;
            }
        }

        return false;
    }
}
