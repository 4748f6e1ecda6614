using System.ComponentModel.DataAnnotations;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion.Facts;

/// <summary>Facts about a report as a person writes them into a form or a program sends them.</summary>
internal sealed record FactsForm
{
    // Characters of a fact: any title and most addresses fit; a longer text is a paragraph in the wrong field.
    private const int Longest = 1_000;

    /// <summary>The title.</summary>
    [StringLength(Longest)]
    public string? Headline { get; init; }

    /// <summary>Who published it.</summary>
    [StringLength(Longest)]
    public string? Outlet { get; init; }

    /// <summary>When it was published: a year, month, day or time (ISO 8601).</summary>
    [StringLength(Longest)]
    public string? Published { get; init; }

    /// <summary>How it was published: <c>web</c>, <c>broadcast</c>, <c>wire</c> or <c>captions</c>.</summary>
    [StringLength(Longest)]
    public string? Medium { get; init; }

    /// <summary>Its own address.</summary>
    [StringLength(Longest)]
    public string? Address { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    [StringLength(Longest)]
    public string? Language { get; init; }

    /// <summary>The form as filled in with facts.</summary>
    public static FactsForm Of(GivenFacts facts) => new()
    {
        Headline = facts.Headline,
        Outlet = facts.Outlet,
        Published = facts.Published,
        Medium = facts.Medium?.ToString().ToLowerInvariant(),
        Address = facts.Address,
        Language = facts.Language,
    };

    /// <summary>The form as filled in with what a document is shown with.</summary>
    public static FactsForm Of(Document document) => new()
    {
        Headline = document.Headline?.Value,
        Outlet = document.Outlet?.Value,
        Published = document.Published?.Value,
        Medium = document.Medium == Core.Documents.Medium.Unknown ? null : document.Medium.ToString().ToLowerInvariant(),
        Address = document.Address?.Value,
        Language = document.Language,
    };

    /// <summary>The facts; what cannot be one is absent and in <paramref name="errors"/>, by field.</summary>
    public GivenFacts Read(out Dictionary<string, string[]> errors)
    {
        errors = new(StringComparer.Ordinal);
        var stated = new Metadata
        {
            Headline = OrNull(Headline),
            Outlet = OrNull(Outlet),
            Published = Timestamps.Iso(Published),
            Address = OrNull(Address),
            Language = OrNull(Language),
        };
        var facts = CheckedFacts.Of(stated, []);
        Medium? medium = Enum.TryParse<Medium>(Medium, ignoreCase: true, out var known) && Enum.IsDefined(known)
            && known != Core.Documents.Medium.Unknown ? known : null;
        Require(errors, "published", Published, facts.Published, "Write a date as 2026-11-30 or a time as 2026-11-30T18:00:00Z.");
        Require(errors, "medium", Medium, medium, "Choose web, broadcast, wire or captions.");
        Require(errors, "address", Address, facts.Address, "Write the full address of the report, with https.");
        Require(errors, "language", Language, facts.Language, "Write a language tag such as en or pt-BR.");
        return new()
        {
            Headline = facts.Headline,
            Outlet = facts.Outlet,
            Published = facts.Published,
            Medium = medium,
            Address = facts.Address,
            Language = facts.Language,
        };
    }

    private static void Require(Dictionary<string, string[]> errors, string name, string? written, object? read, string hint)
    {
        if (read is null && OrNull(written) is not null)
        {
            errors[name] = [hint];
        }
    }

    private static string? OrNull(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}
