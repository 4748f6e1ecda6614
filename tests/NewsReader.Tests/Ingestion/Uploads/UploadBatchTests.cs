using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Ingestion.Uploads;

public sealed class UploadBatchTests
{
    private readonly UploadBatch batch =
        new("id", DateTimeOffset.UnixEpoch, [new(1, "a.txt", Format.Text, 3, null), new(2, "b.mp3", null, 3, "not a format that is read")]);

    [Fact]
    public void WhatWaitsForAWordIsNotDone() => Assert.False(batch.Progress.IsDone);

    [Fact]
    public void ProgressStaysWhatItWasWhenADocumentIsReadMeanwhile()
    {
        batch.Keep(batch.Readable);
        var before = batch.Progress;
        batch.Report(1, new("a.txt", Outcome.Added, ArticleId: 7));

        Assert.False(before.IsDone);
        Assert.Null(before.Outcomes[1]);
        Assert.True(batch.Progress.IsDone);
        Assert.Equal(7, batch.Progress.Outcomes[1]?.ArticleId);
    }
}
