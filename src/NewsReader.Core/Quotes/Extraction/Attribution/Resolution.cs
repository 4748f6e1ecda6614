using NewsReader.Core.Quotes.Extraction.Names;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>The referent of a mention.</summary>
/// <param name="Referent">The person or body named in the document; <see langword="null"/> for a description without a name.</param>
/// <param name="Name">The fullest reference.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Pronoun">The pronoun of the mention when who it means is not sure; <see langword="null"/> otherwise.</param>
/// <param name="Certainty">How sure it is that the mention means the referent, 0 to 1; 1 unless it is a pronoun.</param>
internal sealed record Resolution(Referent? Referent, string Name, double Confidence, NounPhrase? Pronoun = null, double Certainty = 1);
