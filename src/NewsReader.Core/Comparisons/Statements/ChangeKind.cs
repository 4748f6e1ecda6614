namespace NewsReader.Core.Comparisons.Statements;

/// <summary>What a change to check is about. A change has one kind: the gravest that applies to it.</summary>
public enum ChangeKind
{
    /// <summary>The outcome: died or hurt, charged or convicted, rose or fell, planned or done.</summary>
    Outcome,

    /// <summary>A negation that turns the sense.</summary>
    Negation,

    /// <summary>A figure, quantity or score.</summary>
    Number,

    /// <summary>A date or time.</summary>
    Date,

    /// <summary>A sentence or clause with a claim of its own that only the right text has.</summary>
    StatementAdded,

    /// <summary>A sentence or clause with a claim of its own that only the left text has.</summary>
    StatementDropped,

    /// <summary>The certainty: confirmed, reported, alleged, expected.</summary>
    Certainty,

    /// <summary>The source, or the force of the attribution (said, claimed, admitted).</summary>
    Attribution,

    /// <summary>The speaker of a quotation.</summary>
    Speaker,

    /// <summary>The words of a quotation.</summary>
    Quote,

    /// <summary>A name of a person, place or body.</summary>
    Name,

    /// <summary>The cause.</summary>
    Cause,

    /// <summary>A word that bounds a claim: so-called, often, nearly.</summary>
    Qualifier,

    /// <summary>The same matter in words that say something else, and none of the other kinds.</summary>
    Wording,
}
