using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsReader.Core.Documents;

namespace NewsReader.Api.Description;

/// <summary>Describes the query parameters that are marked with <see cref="DocumentedAsAttribute"/>.</summary>
internal sealed class ParameterSchemas : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if (described.ParameterDescriptor is IParameterInfoParameterDescriptor { ParameterInfo: var parameter }
                && parameter.GetCustomAttribute<DocumentedAsAttribute>() is { } documented
                && operation.Parameters?.FirstOrDefault(one =>
                    string.Equals(one.Name, described.Name, StringComparison.Ordinal)) is OpenApiParameter written)
            {
                written.Schema = documented.IsMedium ? new OpenApiSchemaReference(nameof(Medium), context.Document) : SchemaOf(documented);
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(DocumentedAsAttribute documented) => new()
    {
        Type = JsonSchemaType.String,
        Format = documented.Format,
        Pattern = documented.Pattern,
        Enum = documented.NameOf is { } names
            ? [.. Enum.GetNames(names).Select(name => (JsonNode)name.ToLowerInvariant())]
            : null,
    };
}
