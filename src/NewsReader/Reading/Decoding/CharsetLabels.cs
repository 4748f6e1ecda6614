using System.Collections.Frozen;

namespace NewsReader.Reading.Decoding;

/// <summary>The labels by which pages name their charsets, as browsers read them (WHATWG Encoding Standard, 4.2).</summary>
internal static class CharsetLabels
{
    private static readonly (string Charset, string Labels)[] Table =
    [
        ("utf-8", "unicode-1-1-utf-8 utf8 utf-8"),
        ("ibm866", "866 cp866 csibm866 ibm866"),
        ("iso-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2"),
        ("iso-8859-3", "csisolatin3 iso-8859-3 iso8859-3 iso_8859-3 l3 latin3"),
        ("iso-8859-4", "csisolatin4 iso-8859-4 iso8859-4 iso_8859-4 l4 latin4"),
        ("iso-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso8859-5 iso88595 iso_8859-5"),
        ("iso-8859-6", "arabic asmo-708 ecma-114 iso-8859-6 iso8859-6 iso_8859-6"),
        ("iso-8859-7", "csisolatingreek ecma-118 greek greek8 iso-8859-7 iso8859-7 iso88597 iso_8859-7"),
        ("iso-8859-8", "csisolatinhebrew hebrew iso-8859-8 iso-8859-8-i iso8859-8 iso_8859-8 logical visual"),
        ("iso-8859-13", "iso-8859-13 iso8859-13"),
        ("iso-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        ("koi8-r", "cskoi8r koi koi8 koi8-r koi8_r"),
        ("koi8-u", "koi8-ru koi8-u"),
        ("macintosh", "csmacintosh mac macintosh x-mac-roman"),
        ("windows-874", "dos-874 iso-8859-11 iso8859-11 tis-620 windows-874"),
        ("windows-1250", "cp1250 windows-1250 x-cp1250"),
        ("windows-1251", "cp1251 windows-1251 x-cp1251"),
        ("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 l1 "
            + "latin1 us-ascii windows-1252 x-cp1252"),
        ("windows-1253", "cp1253 windows-1253 x-cp1253"),
        ("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 windows-1254 "
            + "x-cp1254"),
        ("windows-1255", "cp1255 windows-1255 x-cp1255"),
        ("windows-1256", "cp1256 windows-1256 x-cp1256"),
        ("windows-1257", "cp1257 windows-1257 x-cp1257"),
        ("windows-1258", "cp1258 windows-1258 x-cp1258"),
        ("x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
        ("gb18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 cp936 ms936 "
            + "windows-936"),
        ("big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
        ("euc-jp", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        ("iso-2022-jp", "csiso2022jp iso-2022-jp"),
        ("shift_jis", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"),
        ("ks_c_5601-1987", "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
            + "windows-949 cp949 uhc"),
    ];

    private static readonly FrozenDictionary<string, string> ByLabel = Table
        .SelectMany(row => row.Labels.Split(' ').Select(label => (label, row.Charset)))
        .ToFrozenDictionary(pair => pair.label, pair => pair.Charset, StringComparer.OrdinalIgnoreCase);

    /// <summary>The charset of a label, by a name that .NET knows; the label itself when no browser knows it.</summary>
    public static string CharsetOf(string label) => ByLabel.GetValueOrDefault(label, label);

    /// <summary>Whether the bytes are ISO-2022-JP, which is plain ASCII but for its escape sequences.</summary>
    public static bool IsEscapedJapanese(ReadOnlySpan<byte> bytes) =>
        (bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0)
            && bytes.IndexOf("\u001B("u8) >= 0
            && !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);
}
