using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>The roles a transcript has given its speakers so far: printed once, they hold for the surname alone later on.</summary>
internal sealed class RoleMemory
{
    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>The role of a label: its own, or the one given to the same speaker before.</summary>
    public string? RoleOf(LabelCandidate label)
    {
        if (label.Role is null)
        {
            return roles.GetValueOrDefault(label.Key);
        }

        roles[label.Key] = label.Role;
        var surname = label.Surname;
        if (surname.Length < label.Key.Length)
        {
            Remember(surname, label);
        }

        return label.Role;
    }

    // Two people share a surname, so it no longer identifies whose role it is.
    private void Remember(string surname, LabelCandidate label)
    {
        var isShared = owners.TryGetValue(surname, out var owner) && !string.Equals(owner, label.Key, StringComparison.Ordinal);
        owners[surname] = label.Key;
        roles[surname] = isShared ? null : label.Role;
    }
}
