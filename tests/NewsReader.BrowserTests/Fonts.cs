namespace NewsReader.BrowserTests;

/// <summary>Which fonts a browser has. A page must fit its window with either.</summary>
public enum Fonts
{
    /// <summary>DejaVu: the only fonts of a bare Linux, and among the widest that people read with.</summary>
    Wide,

    /// <summary>Liberation Sans Narrow and Liberation Serif: among the narrowest.</summary>
    Narrow,
}
