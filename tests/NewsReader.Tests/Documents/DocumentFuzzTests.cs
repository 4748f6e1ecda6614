using NewsReader.Benchmarks;

namespace NewsReader.Tests.Documents;

/// <summary>A short run of the fuzzer over the layouts of the specification, in every format, from a fixed seed.</summary>
public sealed class DocumentFuzzTests
{
    [Fact]
    public void MutatedLayoutsNeverThrowAndLoseNothing()
    {
        var fuzz = new DocumentFuzz(DocumentFuzz.LayoutsOf(File.ReadAllText(Specification.Path)), seed: 20180716);

        for (var i = 0; i < 5_000; i++)
        {
            fuzz.Step();
        }
    }
}
