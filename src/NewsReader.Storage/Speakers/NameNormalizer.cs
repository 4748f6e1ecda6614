using System.Globalization;
using System.Text;

namespace NewsReader.Storage.Speakers;

/// <summary>Names as people look for them: case and accents do not matter.</summary>
internal static class NameNormalizer
{
    /// <summary>The words in lower case without accents, with single spaces between.</summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
