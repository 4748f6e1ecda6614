using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsReader.Tests.Hosting;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Api.Clients;

/// <summary>A C# client that is generated from the description of the API compiles and calls every operation of a running site.</summary>
public sealed class CSharpClientTests(BusySite site) : IClassFixture<BusySite>
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task AGeneratedClientCallsEveryOperation()
    {
        var description = await site.Client.GetStringAsync(At("/api/v1/openapi.json"));
        var calls = await File.ReadAllTextAsync(
            Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Api", "Clients", "Calls.cs"));
        var assembly = Compile(await GenerateAsync(description), calls);
        using var recorder = new RecordedCalls();
        using var http = new HttpClient(recorder) { BaseAddress = site.Client.BaseAddress };

        await (Task)assembly.GetType("Generated.Calls")!.GetMethod("RunAsync")!.Invoke(null, [http])!;

        var operations = Operations(description);
        Assert.NotEmpty(operations);
        Assert.Empty(operations.Where(operation => !recorder.Made.Any(operation.Value.IsMatch)).Select(operation => operation.Key));
    }

    private static async Task<string> GenerateAsync(string description) =>
        new CSharpClientGenerator(await OpenApiDocument.FromJsonAsync(description), new()
        {
            ClassName = "NewsReaderClient",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.NewtonsoftJson },
        }).GenerateFile();

    private static Assembly Compile(params string[] sources)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "GeneratedClient", sources.Select(source => CSharpSyntaxTree.ParseText(source)), platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        var errors = compilation.Emit(bytes).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors.Select(error => error.ToString()));
        return Assembly.Load(bytes.ToArray());
    }

    /// <summary>A pattern of the requests of each operation, by operationId.</summary>
    private static Dictionary<string, Regex> Operations(string description)
    {
        using var document = JsonDocument.Parse(description);
        return document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Path: path.Name, Method: method)))
            .ToDictionary(
                operation => operation.Method.Value.GetProperty("operationId").GetString()!,
                operation => RequestsOf(operation.Method.Name, operation.Path),
                StringComparer.Ordinal);
    }

    private static Regex RequestsOf(string method, string path)
    {
        var address = Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "[^/]+?", RegexOptions.None, MatchTimeout);
        return new($"^{method.ToUpperInvariant()} {address}$", RegexOptions.None, MatchTimeout);
    }

    /// <summary>Passes requests on and records them.</summary>
    private sealed class RecordedCalls() : DelegatingHandler(new SocketsHttpHandler())
    {
        public HashSet<string> Made { get; } = new(StringComparer.Ordinal);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Made.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
