namespace NewsReader.BrowserTests.Controls;

/// <summary>The sites on which controls are operated.</summary>
internal enum ControlSite
{
    /// <summary>The newsroom with data of every kind.</summary>
    Newsroom,

    /// <summary>A site whose only report could not be read.</summary>
    Fresh,

    /// <summary>A site for people with an account: <c>ann</c>, with the password of <see cref="ControlRoom.Password"/>.</summary>
    Guarded,
}
