using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsReader.Access.Authentication;

namespace NewsReader.Api.Description;

/// <summary>The general part of the API description: name, address, authentication, groups.</summary>
internal sealed class DocumentFacts : IOpenApiDocumentTransformer
{
    private const string Token = "token";
    private const string Session = "session";

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Stories", "What happened: sets of articles that report it."),
        ("Articles", "Reports, their revisions, and the bytes they were read from."),
        ("Quotes", "What was said."),
        ("Speakers", "People and bodies that speak."),
        ("Comparisons", "How two texts tell the same story."),
        ("Documents", "Putting documents in."),
        ("Sources", "Feeds and pages that are followed, and their visits."),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "NewsReader",
            Version = context.DocumentName,
            Description =
                "How a news story was told, version by version. Names follow schema.org. What is unknown is null; no date is made up. "
                + "Offsets count Unicode code points. Whatever goes wrong is answered with problem details (RFC 9457).",
            Contact = new() { Name = "The operator of this site" },
        };
        var root = context.ApplicationServices.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.PathBase.Value;
        document.Servers = [new() { Url = string.IsNullOrEmpty(root) ? "/" : root, Description = "This site" }];
        document.Tags = Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }).ToHashSet();
        AddSecurity(document);
        return Task.CompletedTask;
    }

    /// <summary>A token or a session where people have to log in; nothing on a site that is open to this machine alone.</summary>
    private static void AddSecurity(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Token] =
                new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "A token made with \"newsreader users token NAME\"."
                },
            [Session] =
                new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.ApiKey,
                    In = ParameterLocation.Cookie,
                    Name = Sessions.Cookie,
                    Description = "The session of a person who has logged in on the pages."
                },
        };
        document.Security =
        [
            new() { [new OpenApiSecuritySchemeReference(Token, document)] = [] },
            new() { [new OpenApiSecuritySchemeReference(Session, document)] = [] },
            new(),
        ];
    }
}
