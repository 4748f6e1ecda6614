using System.Reflection;
using System.Text.RegularExpressions;
using NewsReader.Core.Text;
using NewsReader.Storage;

namespace NewsReader.Tests;

/// <summary>No text can make a regular expression of ours run away.</summary>
public sealed class RegularExpressionTests
{
    private static readonly Assembly[] Ours = [typeof(TextSpan).Assembly, typeof(Database).Assembly, typeof(DataDirectory).Assembly];

    [Fact]
    public void EveryExpressionIsMatchedInLinearTime()
    {
        var members = Ours.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(member => member.GetCustomAttributes<GeneratedRegexAttribute>(), (member, expression) => (Member: $"{member.DeclaringType}.{member.Name}", expression.Options))
            .ToList();

        Assert.NotEmpty(members);
        Assert.DoesNotContain(members, member => !member.Options.HasFlag(RegexOptions.NonBacktracking));
    }

    [Fact]
    public void NoExpressionIsMadeWhereTheFirstTestDoesNotSeeIt()
    {
        var made = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var code
                && (code.Contains("new Regex(", StringComparison.Ordinal) || code.Contains(" Regex.", StringComparison.Ordinal) || code.Contains("(Regex.", StringComparison.Ordinal)));

        Assert.Empty(made);
    }
}
