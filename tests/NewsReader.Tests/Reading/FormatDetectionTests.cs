using System.Text;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class FormatDetectionTests
{
    [Theory]
    [InlineData("", nameof(Format.Text))]
    [InlineData("The ferry ran aground.", nameof(Format.Text))]
    [InlineData("From: the harbour\nSubject: the ferry\n\nIt ran aground.", nameof(Format.Text))]
    [InlineData("<b>The ferry</b> ran aground.", nameof(Format.Text))]
    [InlineData("\uFEFF<!DOCTYPE html><p>x", nameof(Format.Html))]
    [InlineData("<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", nameof(Format.Html))]
    [InlineData("<?xml version='1.0'?><nitf>", nameof(Format.Xml))]
    [InlineData("<tt xmlns='http://www.w3.org/ns/ttml'>", nameof(Format.Xml))]
    [InlineData("<SAMI><BODY>", nameof(Format.Sami))]
    [InlineData("WEBVTT\n\n", nameof(Format.WebVtt))]
    [InlineData("1\r\n00:00:01,000 --> 00:00:02,000\r\nWords", nameof(Format.SubRip))]
    [InlineData("---\ntitle: x\n---\n", nameof(Format.Markdown))]
    [InlineData("{\"text\":\"x\"}", nameof(Format.Json))]
    [InlineData("From: a@b.example\nReceived: from x\n by y\nMIME-Version: 1.0\n\nx", nameof(Format.Email))]
    [InlineData("%PDF-1.7", nameof(Format.Pdf))]
    [InlineData("PK\u0003\u0004", nameof(Format.Word))]
    public void AFileWithoutAnEndingIsWhatItBeginsLike(string opening, string format) =>
        Assert.Equal(format, FormatDetection.FormatOf("report", Encoding.UTF8.GetBytes(opening))?.ToString());

    [Fact]
    public void AnUnknownEndingIsNotGuessed() => Assert.Null(FormatDetection.FormatOf("report.mp3", "WEBVTT"u8));

    [Fact]
    public void AKnownEndingDecides() => Assert.Equal(Format.Text, FormatDetection.FormatOf("report.txt", "WEBVTT"u8));

    [Fact]
    public void PackedFilesHaveTheEndingBeforeTheirs() => Assert.Equal(Format.Text, FormatDetection.FormatOf("report.gz", [0x1F, 0x8B, 8]));
}
