using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Ingestion.Facts;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Articles;

/// <summary>Where an editor corrects the facts about an article.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class FactsModel(ArticleStore articles, FactStore given, FactCorrector corrector) : PageModel
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["headline"] = "Headline",
        ["outlet"] = "Outlet",
        ["published"] = "Published (2026-11-30, or with a time)",
        ["address"] = "Address",
        ["language"] = "Language (en, pt-BR)",
        ["medium"] = "Medium",
    };

    /// <summary>The media that can be chosen.</summary>
    public static IReadOnlyList<string> Media { get; } =
        [.. Enum.GetValues<Medium>().Where(medium => medium != Medium.Unknown).Select(medium => medium.ToString().ToLowerInvariant())];

    public long ArticleId { get; private set; }

    /// <summary>The current text, with the facts that it is shown with.</summary>
    public Document Document { get; private set; } = null!;

    /// <summary>What is written in the form.</summary>
    public FactsForm Form { get; private set; } = new();

    /// <summary>What cannot be stored, by field.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>What a field is called.</summary>
    public static string LabelOf(string name) => Labels[name];

    /// <summary>The fields that take text: name, label, content, and what the document states.</summary>
    public static IEnumerable<(string Name, string Label, string? Value, string? Stated)> FieldsOf(FactsForm form, FactsForm stated) =>
    [
        ("headline", Labels["headline"], form.Headline, stated.Headline),
        ("outlet", Labels["outlet"], form.Outlet, stated.Outlet),
        ("published", Labels["published"], form.Published, stated.Published),
        ("address", Labels["address"], form.Address, stated.Address),
        ("language", Labels["language"], form.Language, stated.Language),
    ];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Form = FactsForm.Of(await given.OfAsync(id, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, FactsForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Form = form;
        var facts = form.Read(out var errors);
        Errors = errors;
        if (!ModelState.IsValid || errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await corrector.GiveAsync(id, facts, cancellation);
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/articles/{id}"));
    }

    private async Task<bool> LoadAsync(long id, CancellationToken cancellation)
    {
        ArticleId = id;
        if (await articles.FindAsync(new RevisionReference(id), cancellation) is not { } current)
        {
            return false;
        }

        Document = current.Document;
        return true;
    }
}
