using NewsReader.Core.Quotes.Lexicons;
using NewsReader.Core.Quotes.Reading;
using NewsReader.Core.Quotes.References;

namespace NewsReader.Core.Quotes.Attribution;

/// <summary>The step from the words that name a speaker to the fullest reference the document gives.</summary>
internal sealed class SpeakerResolver(Narrative text, Cast cast, Discourse discourse)
{
    private const double NamedConfidence = 0.97;
    private const double RoleConfidence = 0.8;
    private const double DescribedConfidence = 0.75;
    private const double PronounFloor = 0.45;
    private const double PronounRange = 0.5;

    private readonly Dictionary<int, NameMention> nameEndingAt = cast.Names.ToDictionary(name => name.End);

    /// <summary>Who the words of <paramref name="mention"/>, in sentence <paramref name="sentence"/>, mean; <see langword="null"/> when it cannot be told.</summary>
    public Resolution? Resolve(NounPhrase mention, int sentence)
    {
        if (text.Items[mention.First].Is(WordClass.Pronoun) && mention.End - mention.First == 1)
        {
            return OfPronoun(mention, sentence);
        }

        if (NameIn(mention) is { } name)
        {
            return new(cast[name], cast[name].Name, NamedConfidence);
        }

        return OfRole(mention) ?? OfBody(mention) ?? new(null, text.Span(mention.First, mention.End).Of(text.Text), DescribedConfidence);
    }

    private Resolution? OfPronoun(NounPhrase mention, int sentence)
    {
        var meant = PronounResolver.Resolve(text[mention.First], sentence, discourse, out var certainty);
        return meant is null
            ? new(null, text.Span(mention.First, mention.End).Of(text.Text), PronounFloor)
            : new(meant, meant.Name, PronounFloor + (PronounRange * certainty));
    }

    /// <summary>The name that ends the phrase's head, before any complement.</summary>
    private NameMention? NameIn(NounPhrase mention)
    {
        var end = mention.First + 1;
        while (end < mention.End && !(text.Items[end].Is(WordClass.Preposition) && !nameEndingAt.Values.Any(name => name.First < end && end < name.End)))
        {
            end++;
        }

        return nameEndingAt.TryGetValue(end, out var name) && !text.Items[end - 1].Is(WordClass.Genitive) ? name : null;
    }

    /// <summary><c>the judge</c>: the last one the text gave that role.</summary>
    private Resolution? OfRole(NounPhrase mention)
    {
        if (!IsDefinite(mention))
        {
            return null;
        }

        var head = HeadOf(mention);
        if (!text.Items[head].Is(WordClass.Role))
        {
            return null;
        }

        var noun = text[head].ToString();
        var bearer = discourse.Traces.Where(known => known.Key.RoleHeads.Contains(noun)).OrderByDescending(known => known.Value.Sentence).Select(known => known.Key).FirstOrDefault();
        return bearer is null ? null : new(bearer, bearer.Name, RoleConfidence);
    }

    /// <summary><c>the company</c>: the body named last.</summary>
    private Resolution? OfBody(NounPhrase mention)
    {
        var head = HeadOf(mention);
        if (!IsDefinite(mention) || mention.End - mention.First > 3 || !text.Items[head].Is(WordClass.BodyNoun) || text.Items[head].Is(WordClass.Plural))
        {
            return null;
        }

        var noun = text[head].ToString();
        var bodies = discourse.Traces.Where(known => known.Key.Kind == ReferentKind.Body).ToList();
        var meant = bodies.Where(known => known.Key.Words.Contains(noun, StringComparer.OrdinalIgnoreCase)).OrderByDescending(known => known.Value.Sentence).Select(known => known.Key).FirstOrDefault();
        return meant is null ? null : new(meant, meant.Name, RoleConfidence);
    }

    private bool IsDefinite(NounPhrase mention) => text.Is(mention.First, "the") || text.Items[mention.First].Is(WordClass.Capitalised) && !text.Is(mention.First, "a") && !text.Is(mention.First, "an");

    private int HeadOf(NounPhrase mention)
    {
        var end = mention.First + 1;
        while (end < mention.End && !text.Items[end].Is(WordClass.Preposition))
        {
            end++;
        }

        return end - 1;
    }
}
