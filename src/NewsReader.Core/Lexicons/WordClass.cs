namespace NewsReader.Core.Lexicons;

/// <summary>Possible classes of a word, by the word lists and its spelling. A word can have several; its context decides.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Starts a noun phrase: <c>the</c>, <c>several</c>.</summary>
    Determiner = 1,

    /// <summary>A possessive that starts a noun phrase: <c>his</c>.</summary>
    Possessive = 1 << 1,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 2,

    /// <summary>Joins equals: <c>and</c>, <c>but</c>.</summary>
    Conjunction = 1 << 3,

    /// <summary>Opens a clause that depends on another: <c>although</c>.</summary>
    Subordinator = 1 << 4,

    /// <summary>Opens a relative clause: <c>who</c>.</summary>
    Relative = 1 << 5,

    /// <summary>A personal or indefinite pronoun.</summary>
    Pronoun = 1 << 6,

    /// <summary>An auxiliary or modal verb.</summary>
    Auxiliary = 1 << 7,

    /// <summary>A noun of time that may follow <c>this</c>: <c>week</c>.</summary>
    TimeSpan = 1 << 8,

    /// <summary>An adverb or a negation.</summary>
    Adverb = 1 << 9,

    /// <summary>A day or month, or an adverb of time.</summary>
    Time = 1 << 10,

    /// <summary>A verb that reports speech with a clause: <c>said</c>.</summary>
    Reporting = 1 << 11,

    /// <summary>A verb that attributes marked words only: <c>called</c>.</summary>
    Quoting = 1 << 12,

    /// <summary>A verb form in <c>-ing</c>.</summary>
    Gerund = 1 << 13,

    /// <summary>A finite past form or participle.</summary>
    Past = 1 << 14,

    /// <summary>A third-person present form.</summary>
    Present = 1 << 15,

    /// <summary>A base form.</summary>
    Base = 1 << 16,

    /// <summary>A noun for a person by office, trade or kin.</summary>
    Role = 1 << 17,

    /// <summary>A noun for a text that speaks: <c>report</c>.</summary>
    DocumentNoun = 1 << 18,

    /// <summary>A noun for an organisation: <c>ministry</c>.</summary>
    BodyNoun = 1 << 19,

    /// <summary>A title before a name: <c>Mr</c>.</summary>
    Honorific = 1 << 20,

    /// <summary>A lower-case part inside names: <c>van</c>.</summary>
    Particle = 1 << 21,

    /// <summary>A given name.</summary>
    GivenName = 1 << 22,

    /// <summary>Given to or said of men.</summary>
    Masculine = 1 << 23,

    /// <summary>Given to or said of women.</summary>
    Feminine = 1 << 24,

    /// <summary>A common verb that is none of speech.</summary>
    PlainVerb = 1 << 25,

    /// <summary>A noun next to the title of a work.</summary>
    WorkNoun = 1 << 26,

    /// <summary>A plural noun, according to the lists.</summary>
    Plural = 1 << 27,

    /// <summary>Begins with a capital letter.</summary>
    Capitalised = 1 << 28,

    /// <summary>All its letters are capitals, and there are two or more.</summary>
    AllCapitals = 1 << 29,

    /// <summary>Ends in the possessive <c>'s</c> or <c>s'</c>.</summary>
    Genitive = 1 << 30,

    /// <summary>A country, state or city.</summary>
    Place = 1 << 31,

    /// <summary>Any verb of attribution.</summary>
    Speech = Reporting | Quoting,

    /// <summary>Starts a noun phrase.</summary>
    Opener = Determiner | Possessive,

    /// <summary>A noun that can head a speaker given by description.</summary>
    SpeakerNoun = Role | DocumentNoun | BodyNoun,

    /// <summary>Words of grammar: never part of a name.</summary>
    Function = Determiner | Possessive | Preposition | Conjunction | Subordinator | Relative | Pronoun | Auxiliary | Adverb | Time,
}
