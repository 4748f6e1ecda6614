using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsReader.Tests.Architecture;

/// <summary>A source file: the types and extension methods it declares, and the names its code uses.</summary>
internal sealed partial class SourceFile
{
    private SourceFile(string path, string folder, string @namespace)
    {
        Path = path;
        Folder = folder;
        Namespace = @namespace;
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <summary>Its folder, from the project's name on: <c>NewsReader.Core/Text</c>.</summary>
    public string Folder { get; }

    /// <summary>The namespace of its code.</summary>
    public string Namespace { get; }

    /// <summary>Top-level types it declares; <c>X</c> too where it declares <c>XAttribute</c>.</summary>
    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Extension methods it declares.</summary>
    public HashSet<string> Extensions { get; } = new(StringComparer.Ordinal);

    /// <summary>Names in its code that may be a type's: not those behind a dot, and not those in comments.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Names behind a dot, which may be an extension method's.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Namespaces it imports.</summary>
    public HashSet<string> Imports { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether code here sees the types of a namespace without qualifying them.</summary>
    public bool Sees(string other) =>
        Imports.Contains(other)
            || string.Equals(Namespace, other, StringComparison.Ordinal)
            || Namespace.StartsWith(other + ".", StringComparison.Ordinal);

    /// <summary>Reads a C# file or a Razor view below <paramref name="root"/>.</summary>
    public static SourceFile Read(string root, string path)
    {
        var folder = System.IO.Path.GetRelativePath(root, System.IO.Path.GetDirectoryName(path)!).Replace('\\', '/');
        var file = new SourceFile(path, folder, folder.Replace('/', '.'));
        var text = File.ReadAllText(path);
        if (path.EndsWith(".cshtml", StringComparison.Ordinal))
        {
            file.Imports.UnionWith(RazorUsing().Matches(text).Select(match => match.Groups["namespace"].Value));
            var body = RazorUsing().Replace(text, "");
            file.Names.UnionWith(Identifier().Matches(body).Select(match => match.Groups["name"].Value));
        }
        else
        {
            file.Read(CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());
        }

        return file;
    }

    private void Read(CompilationUnitSyntax code)
    {
        Imports.UnionWith(code.Usings.Select(directive => directive.Name?.ToString() ?? ""));
        foreach (var name in code.Members.SelectMany(member => member.DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => !NamesMember(name)))
        {
            (IsBehindDot(name) ? Members : Names).Add(name.Identifier.Text);
        }

        foreach (var type in code.DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax))
        {
            Types.Add(type.Identifier.Text);
            if (type.Identifier.Text.EndsWith("Attribute", StringComparison.Ordinal))
            {
                Types.Add(type.Identifier.Text[..^"Attribute".Length]);
            }
        }

        Extensions.UnionWith(code.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.ParameterList.Parameters is [{ Modifiers: var first }, ..] && first.Any(SyntaxKind.ThisKeyword))
            .Select(method => method.Identifier.Text));
    }

    /// <summary>
    /// Whether a name is that of a member or parameter that is matched, given or set: <c>Name: 1</c>, <c>{ Name = 1 }</c>.
    /// </summary>
    private static bool NamesMember(SimpleNameSyntax name) =>
        name.Parent is NameColonSyntax or NameEqualsSyntax
        || name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

    private static bool IsBehindDot(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        QualifiedNameSyntax qualified => qualified.Right == name,
        _ => false,
    };

    [GeneratedRegex(@"^@using (?<namespace>[\w.]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex RazorUsing();

    [GeneratedRegex(@"(^|[^.\w""])(?<name>[A-Z]\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
