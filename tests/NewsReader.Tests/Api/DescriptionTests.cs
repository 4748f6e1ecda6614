using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Api.Resources;
using NewsReader.Json;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Api;

/// <summary>What the description of the interface must say of every operation.</summary>
public sealed class DescriptionTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task EveryOperationHasAnIdAndSaysWhatCanGoWrong()
    {
        foreach (var (path, operation) in await OperationsAsync())
        {
            var responses = operation.GetProperty("responses").EnumerateObject().Select(response => response.Name).ToList();

            Assert.Matches("^[a-z][A-Za-z]+$", operation.GetProperty("operationId").GetString());
            Assert.NotEqual("", operation.GetProperty("description").GetString());
            Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "401", "429", "503" },
                responses.ToHashSet(StringComparer.Ordinal));
            Assert.True(!path.Contains('{', StringComparison.Ordinal) || responses.Contains("404"), path);
            Assert.True(!path.Contains("/articles/", StringComparison.Ordinal) || responses.Contains("410"), path);
        }
    }

    [Fact]
    public async Task OperationIdsAreUnique()
    {
        var ids = (await OperationsAsync()).ConvertAll(operation => operation.Operation.GetProperty("operationId").GetString());

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task IntegersAreIntegersAndNothingElse()
    {
        var types = Types(await DescriptionAsync()).ToList();

        Assert.Contains("integer", types);
        Assert.DoesNotContain(types, type =>
            type.Contains("integer", StringComparison.Ordinal) && type.Contains("string", StringComparison.Ordinal));
        Assert.DoesNotContain(types, type =>
            type.Contains("number", StringComparison.Ordinal) && type.Contains("string", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATokenAndASessionAreTheWaysIn()
    {
        var description = await DescriptionAsync();

        Assert.Equal(["token", "session"], description.GetProperty("components")
            .GetProperty("securitySchemes")
            .EnumerateObject()
            .Select(scheme => scheme.Name));
        Assert.Equal(3, description.GetProperty("security").GetArrayLength());
    }

    [Fact]
    public async Task TheBytesOfASourceAreBinary()
    {
        var (_, operation) = (await OperationsAsync()).Single(operation => operation.Path.EndsWith("/bytes", StringComparison.Ordinal));
        var schema = operation.GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/octet-stream")
            .GetProperty("schema");

        Assert.Contains("binary", schema.GetRawText() + (await DescriptionAsync())
            .GetProperty("components")
            .GetProperty("schemas")
            .GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheComparisonIsWhatItsTypeSays()
    {
        var json = await site.Client.GetStringAsync(At("/api/v1/comparisons/1...2"));
        var strict = new JsonSerializerOptions(JsonOutput.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        };
        var typed = JsonSerializer.Deserialize<ComparisonResource>(json, strict)!;

        Assert.NotEmpty(typed.Rows);
        Assert.Equal(Members(JsonDocument.Parse(json).RootElement),
            Members(JsonDocument.Parse(JsonSerializer.Serialize(typed, strict)).RootElement));
    }

    /// <summary>Every value with the way to it, without absent ones.</summary>
    private static IEnumerable<string> Members(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, at) => Members(item, $"{path}[{at}]")),
        JsonValueKind.Null => [],
        _ => [$"{path}={element.GetRawText()}"],
    };

    private static IEnumerable<string> Types(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            string.Equals(member.Name, "type", StringComparison.Ordinal)
                && member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array
                ? [member.Value.ToString()]
                : Types(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Types),
        _ => [],
    };

    private async Task<JsonElement> DescriptionAsync()
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync(At("/api/v1/openapi.json")));
        return document.RootElement.Clone();
    }

    private async Task<List<(string Path, JsonElement Operation)>> OperationsAsync() =>
    [
        .. (await DescriptionAsync())
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Value))),
    ];
}
