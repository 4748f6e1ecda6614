using System.Text.RegularExpressions;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Recognises how official reports print the members of a parliament: the surname or the office in capitals, the rest in title
/// case (<c>Mr T R VANDERBYL:</c>, <c>The MINISTER OF HEALTH:</c>, <c>An HON MEMBER:</c>).
/// </summary>
internal static partial class MemberLabels
{
    /// <summary>Certain labels of this form that show an official report: nothing else prints capitals in the surname alone.</summary>
    public const int FewestOfReport = 2;

    /// <summary>Whether a name has this form.</summary>
    public static bool IsMember(LabelCandidate label) =>
        label is { Form: LabelForm.Colon, IsUpper: false } && (Office().IsMatch(label.Name) || Member().IsMatch(label.Name));

    /// <summary>Whether a name has this form and an honorific or article that leaves no doubt.</summary>
    public static bool IsCertain(LabelCandidate label) =>
        label is { Form: LabelForm.Colon, IsUpper: false } && (Office().IsMatch(label.Name) || Titled().IsMatch(label.Name));

    private const string Surname = @"((de|du|van|von|der|den|da|le|la|of|and|the|Mc|Mac|O['’])[ ]?)*\p{Lu}[\p{Lu}'’-]+";

    [GeneratedRegex(@"^(The|An|Several|Some) (\p{Lu}[\p{Lu}'’,-]*\.?|of|the|and|for|in|pro|tempore)( (\p{Lu}[\p{Lu}'’,-]*\.?|of|the|and"
        + @"|for|in|pro|tempore))*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,9}\.?( \p{Lu}{1,3}\.?| \p{Lu}\p{Ll}+)* " + Surname + "( " + Surname + ")*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"^(Mr|Mrs|Ms|Miss|Dr|Adv|Prof|Professor|Rev|Hon|Sir|Dame|Lord|Lady|Baroness|Senator|Mnr|Mev|Mme|M|Herr|Frau|Sen|Rep)"
        + @"\.? .*\p{Lu}{2}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
