using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Timed;

/// <summary>Reads TTML captions (also DFXP and IMSC): paragraphs with times, and agents as voices.</summary>
internal static class TtmlReading
{
    // Frames a second where the file does not say (TTML2, ttp:frameRate).
    private const double UsualFrameRate = 30;

    /// <summary>The manuscript of a TTML file; for one without captions, an empty one with the reason.</summary>
    public static Manuscript Read(string text) =>
        BoundedXml.Parse(text, out var reason) is { Root: { } root } ? Read(root) : Refused.Because(reason);

    /// <summary>The captions below a <c>tt</c> element.</summary>
    public static Manuscript Read(XElement root)
    {
        var rate = NumberOf(root, "frameRate") ?? UsualFrameRate;
        var times = new TimedMarkup(rate, NumberOf(root, "tickRate") ?? rate);
        var agents = root.Descendants().Where(element => element.Name.LocalName is "agent").Select(agent =>
                (Id: agent.Attributes().FirstOrDefault(one => one.Name.LocalName is "id")?.Value, Name: NameOf(agent)))
            .Where(agent => agent is { Id: not null, Name.Length: > 0 })
            .DistinctBy(agent => agent.Id, StringComparer.Ordinal)
            .ToDictionary(agent => agent.Id!, agent => agent.Name, StringComparer.Ordinal);
        var cues = root.Descendants().Where(element => element.Name.LocalName is "p")
            .Select(paragraph => CueOf(paragraph, times, agents))
            .Where(cue => !string.IsNullOrWhiteSpace(cue.Text))
            .ToList();
        return cues.Count == 0 ? Refused.Because("There are no captions in the file.") : CaptionReading.Joined(cues, []);
    }

    private static CaptionCue CueOf(XElement paragraph, TimedMarkup times, Dictionary<string, string> agents)
    {
        var timed = Attribute(paragraph, "begin") is null
            ? paragraph.Elements().FirstOrDefault(span => Attribute(span, "begin") is not null) ?? paragraph
            : paragraph;
        // Times count from the beginning of the element around (TTML2, 12.2).
        var origin = timed.Ancestors().Aggregate(TimeSpan.Zero,
            (sum, outer) => sum + (times.TimeOf(Attribute(outer, "begin")) ?? TimeSpan.Zero));
        var start = origin + times.TimeOf(Attribute(timed, "begin"));
        var end = (origin + times.TimeOf(Attribute(timed, "end"))) ?? (start + times.TimeOf(Attribute(timed, "dur")));
        var agent = paragraph.AncestorsAndSelf().Select(element => Attribute(element, "agent")).FirstOrDefault(id => id is not null);
        return new(start, end, agent is null ? null : agents.GetValueOrDefault(agent), WordsOf(paragraph));
    }

    private static string WordsOf(XElement paragraph)
    {
        var words = new StringBuilder();
        foreach (var node in paragraph.DescendantNodes())
        {
            words.Append(node switch
            {
                XText text => text.Value.ReplaceLineEndings(" "),
                XElement { Name.LocalName: "br" } => "\n",
                _ => "",
            });
        }

        return string.Join('\n', words.ToString().Split('\n')
            .Select(line => string.Join(' ', line.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
    }

    private static string NameOf(XElement agent) =>
        agent.Elements().FirstOrDefault(element => element.Name.LocalName is "name")?.Value.Trim() ?? "";

    private static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, name, StringComparison.Ordinal))?.Value;

    private static double? NumberOf(XElement root, string name) =>
        double.TryParse(Attribute(root, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
