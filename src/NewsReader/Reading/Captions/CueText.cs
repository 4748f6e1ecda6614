using System.Text;

namespace NewsReader.Reading.Captions;

/// <summary>
/// Resolves the tags and entities of a WebVTT cue (the tokenizer of section 6.4) into plain words, cut where the voice changes.
/// </summary>
internal static class CueText
{
    /// <summary>The words of a cue with who speaks them; a cue without voices is one piece without a name.</summary>
    public static IEnumerable<(string? Voice, string Words)> Read(string payload)
    {
        var words = new StringBuilder();
        string? voice = null;
        for (var position = 0; position < payload.Length;)
        {
            if (payload[position] != '<')
            {
                var end = payload.IndexOf('<', position) is var tag and >= 0 ? tag : payload.Length;
                words.Append(CharacterReferences.Resolve(payload[position..end]));
                position = end;
                continue;
            }

            var close = payload.IndexOf('>', position);
            var name = payload[(position + 1)..(close < 0 ? payload.Length : close)];
            position = close < 0 ? payload.Length : close + 1;
            if (IsVoice(name) || name is "/v")
            {
                yield return (voice, words.ToString());
                words.Clear();
                voice = name is "/v" ? null : VoiceOf(name);
            }
        }

        yield return (voice, words.ToString());
    }

    private static bool IsVoice(string tag) =>
        tag is "v" || (tag.Length > 1 && tag[0] == 'v' && (char.IsWhiteSpace(tag[1]) || tag[1] == '.'));

    // <v.loud Mary> has classes after the v and the name after the first white space.
    private static string? VoiceOf(string tag)
    {
        var space = tag.AsSpan().IndexOfAny(' ', '\t', '\n');
        var name = space < 0 ? "" : CharacterReferences.Resolve(tag[(space + 1)..]).Trim();
        return name.Length == 0 ? null : name;
    }
}
