using NewsReader.Benchmarks;
using NewsReader.Core.Parsing;
using NewsReader.Reading;

namespace NewsReader.Tests.Parsing;

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

    /// <summary>Digits of other scripts are digits to a regular expression, and none to the parser of numbers.</summary>
    [Theory]
    [InlineData("0\uAA56:00:01\n1\n0:00:01.000,0:00:02.00re\nHe left.", "srt")]
    [InlineData("0\uAA56:01 He left.\n0:0\u0665 She stayed.\n0:03 They slept.", "txt")]
    [InlineData("Report\n\nRunning time: \u0663\u0662 min\n\nHe left.", "txt")]
    public void WhatAFuzzerBrokeIsRead(string text, string extension) =>
        Assert.Contains("He left.", DocumentParser.Parse(DocumentReader.Read(text, DocumentReader.FormatOf("x." + extension)!.Value)).Text,
            StringComparison.Ordinal);
}
