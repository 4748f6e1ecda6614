using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons.Languages;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>A block of the document that can hold attributed words.</summary>
/// <param name="Block">The block.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">Index after its last sentence.</param>
/// <param name="Language">The language its words are read in.</param>
internal readonly record struct Paragraph(Block Block, int FirstSentence, int EndSentence, SpeechLanguage Language);
