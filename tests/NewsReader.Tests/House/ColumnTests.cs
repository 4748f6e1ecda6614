namespace NewsReader.Tests.House;

/// <summary>Two files fit side by side on a wide screen.</summary>
public sealed class ColumnTests
{
    /// <summary>Columns of a line, indentation included.</summary>
    private const int MostColumns = 140;

    [Fact]
    public void NoLineIsWiderThanTheLimit()
    {
        var wide = SourceText.ProgramFiles.SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Place: $"{Path.GetRelativePath(Checkout.Root, file)}:{index + 1}", line.Length))
            .Where(line => line.Length > MostColumns));

        Assert.Empty(wide);
    }
}
