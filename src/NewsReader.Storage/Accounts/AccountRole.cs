namespace NewsReader.Storage.Accounts;

/// <summary>The role of an account.</summary>
public enum AccountRole
{
    /// <summary>Reads, compares, searches and exports.</summary>
    Reader,

    /// <summary>Does what a reader does, adds documents and corrects what the program got wrong.</summary>
    Editor,
}
