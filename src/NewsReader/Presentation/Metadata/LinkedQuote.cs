using System.Text.Json.Nodes;
using NewsReader.Core.Quotes;
using NewsReader.Json;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation.Metadata;

/// <summary>
/// A quote in the terms of schema.org. Only the speaker's own words are a <c>Quotation</c>: a clause in the reporter's words is a work
/// of the genre paraphrase that is based on one, and has as parts the words that it quotes.
/// </summary>
internal static class LinkedQuote
{
    /// <summary>The quote as part of its report.</summary>
    /// <param name="text">The text that its spans point into.</param>
    /// <param name="address">The permanent address of the report.</param>
    public static JsonObject Of(StoredQuote stored, string text, string address)
    {
        var quote = stored.Quote;
        var item = new JsonObject
        {
            ["@type"] = quote.Type is QuoteType.Direct ? "Quotation" : "CreativeWork",
            ["@id"] = address + TextAddress.Place(Anchors.Quote(stored), stored.Quote.Extent.Start),
            ["text"] = quote.Text,
            ["position"] = stored.Ordinal + 1,
            ["isPartOf"] = new JsonObject { ["@id"] = address },
        };
        if (quote.Type is QuoteType.Direct)
        {
            Attribute(item, quote.Speaker);
        }
        else
        {
            item.Set("genre", "paraphrase");
            item.Set("isBasedOn", quote.Speaker is null ? null : Said(quote.Speaker, words: null));
            item.Set("hasPart", JsonNodes.List(quote.Marked, own => Said(quote.Speaker, own.Of(text))));
        }

        return item;
    }

    /// <summary>What the speaker said: the words, where they are known.</summary>
    private static JsonObject Said(Speaker? speaker, string? words)
    {
        var said = new JsonObject { ["@type"] = "Quotation" };
        said.Set("text", words);
        Attribute(said, speaker);
        return said;
    }

    /// <summary>A person or body is the creator of the words; a speaker who is only described is credited with them.</summary>
    private static void Attribute(JsonObject said, Speaker? speaker)
    {
        switch (speaker is null ? SpeakerKind.Described : SpeakerKinds.Of(speaker.Name, speaker.Role))
        {
            case SpeakerKind.Person:
                var person = JsonNodes.Thing("Person", speaker!.Name);
                person.Set("jobTitle", speaker.Role);
                said.Set("creator", person);
                break;
            case SpeakerKind.Body:
                said.Set("creator", JsonNodes.Thing("Organization", speaker!.Name));
                break;
            default:
                said.Set("creditText", speaker?.Name);
                break;
        }
    }
}
