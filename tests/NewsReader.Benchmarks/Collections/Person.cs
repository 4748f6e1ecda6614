namespace NewsReader.Benchmarks.Collections;

/// <summary>Someone who speaks in the news.</summary>
/// <param name="Name">First name and surname.</param>
/// <param name="Role">As a report gives it, in lower case.</param>
internal sealed record Person(string Name, string Role)
{
    private static readonly string[] FirstNames =
    [
        "Adam", "Alice", "Amina", "Anna", "Boris", "Carla", "Chen", "Daniel", "Dora", "Elena", "Emeka", "Erik", "Fatima", "George", "Grace",
            "Hana", "Hugo", "Ibrahim", "Ines", "Ivan", "Jane",
        "Jorge", "Julia", "Karim", "Kofi", "Laura", "Leila", "Liam", "Lucy", "Marco", "Maria", "Mei", "Nadia", "Noah", "Olga", "Omar",
            "Peter", "Priya", "Rosa", "Sam", "Sofia", "Tomas", "Yusuf",
    ];

    private static readonly string[] Roles =
    [
        "the finance minister", "the mayor", "a police spokeswoman", "the opposition leader", "a union official", "the chief executive",
            "a climate scientist", "the head coach", "a defence lawyer",
        "the foreign minister", "a hospital director", "the lead prosecutor", "a resident", "the fire chief", "an economist",
            "the party chairwoman", "a relief worker", "the team captain",
    ];

    /// <summary>How a later mention or a transcript names them.</summary>
    public string Surname => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public static Person Draw(Random chance) =>
        new($"{FirstNames[chance.Next(FirstNames.Length)]} {Vocabulary.Name(chance)}", Roles[chance.Next(Roles.Length)]);
}
