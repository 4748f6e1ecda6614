using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Api.Clients;

/// <summary>A client in C# that is generated from the description compiles and calls every operation of a running site.</summary>
public sealed class CSharpClientTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task AGeneratedClientCallsEveryOperation()
    {
        var description = await site.Client.GetStringAsync(At("/api/v1/openapi.json"));
        var assembly = Compile(await GenerateAsync(description), await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Api", "Clients", "Calls.cs")));
        using var calls = new RecordedCalls();
        using var http = new HttpClient(calls) { BaseAddress = site.Client.BaseAddress };

        await (Task)assembly.GetType("Generated.Calls")!.GetMethod("RunAsync")!.Invoke(null, [http])!;

        Assert.Empty(Operations(description).Where(operation => !calls.Made.Any(call => operation.IsMatch(call))));
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
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "GeneratedClient", sources.Select(source => CSharpSyntaxTree.ParseText(source)), platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return Assembly.Load(bytes.ToArray());
    }

    /// <summary>A pattern of each operation's requests.</summary>
    private static List<Regex> Operations(string description)
    {
        using var document = JsonDocument.Parse(description);
        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from method in path.Value.EnumerateObject()
               select new Regex($"^{method.Name.ToUpperInvariant()} {Regex.Replace(Regex.Escape(path.Name), @"\\\{[^}]+}", "[^/]+?", RegexOptions.None, TimeSpan.FromSeconds(1))}$", RegexOptions.None, TimeSpan.FromSeconds(1)),
        ];
    }

    /// <summary>Passes requests on and remembers them.</summary>
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
