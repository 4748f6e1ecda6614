namespace NewsReader.Benchmarks.Collections;

/// <summary>A made-up report as a file would hold it.</summary>
/// <param name="Number">From 1, in order of appearance.</param>
/// <param name="Story">The number of the story it tells, from 1: the truth that grouping is to find.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, ISO 8601 in UTC.</param>
/// <param name="Headline">Its headline; a transcript has none and the string is empty.</param>
/// <param name="Text">The whole text: headline, paragraphs and quotes of an article, or the labelled turns of a transcript.</param>
public sealed record GeneratedArticle(int Number, int Story, string Outlet, string Published, string Headline, string Text)
{
    /// <summary>The report as a Markdown file with its facts in the front matter.</summary>
    public string Markdown => $"---\noutlet: {Outlet}\npublished: {Published}\n---\n\n{Text}";
}
