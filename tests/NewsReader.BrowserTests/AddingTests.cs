using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Reports are given, looked at and kept in a browser, with script and without.</summary>
public sealed class AddingTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FilesAreLookedAtThenKept(bool hasScript)
    {
        var visit = await OpenAsync("/add", new Look(HasScript: hasScript));
        var page = visit.Page;
        await page.GetByLabel("Several at once").SetInputFilesAsync(
        [
            File($"ferry-{hasScript}.txt", $"The ferry {hasScript} sailed again on Monday, the harbour master said."),
            File("song.mp3", "not a report"),
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("not a format that is read")).ToBeVisibleAsync();
        if (hasScript)
        {
            await visit.AssertUsableAsync(new Look(320), new Look(1280), new Look(1280, IsDark: true));
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Add selected" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Added" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "read it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("sailed again on Monday").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task WhatTheCollectionHasAlreadyIsNotCalledAdded()
    {
        var page = (await OpenAsync("/add")).Page;
        await page.GetByLabel("Several at once").SetInputFilesAsync([File("wire.txt", Texts.HarbourWire)]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Already here, byte for byte")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add selected" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing was added" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("not added: it was not selected")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FilesDroppedOnThePageAreChosen()
    {
        var page = (await OpenAsync("/add", new Look())).Page;
        await page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(["The bridge is closed."], "bridge.txt"));
              data.items.add(new File(["The bridge is open."], "open.txt"));
              document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);

        await Assertions.Expect(page.Locator("#chosen li")).ToHaveTextAsync(["bridge.txt", "open.txt"]);
    }

    private static FilePayload File(string name, string text) =>
        new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
