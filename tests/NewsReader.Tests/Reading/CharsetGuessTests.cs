using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;

namespace NewsReader.Tests.Reading;

public sealed class CharsetGuessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII")]
    [InlineData("A “quoted” word — and a café.")]
    [InlineData("Le président a déclaré que la réforme serait votée à l’été, après un débat où « tout » a été dit et répété.")]
    [InlineData("El señor Muñoz dijo que la situación económica será difícil, según la comisión de educación y de energía.")]
    public void WesternTextsAreLeftToWindows1252(string text) =>
        Assert.Null(CharsetGuess.Decode(CharsetDecoder.Windows1252.GetBytes(text)));

    [Fact]
    public void RandomBytesAreDecodedAsSomething()
    {
        var random = new Random(7);
        for (var length = 0; length < 300; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);

            Assert.True(CharsetDecoder.Decode(bytes).Text.Length <= length);
        }
    }

    [Fact]
    public void ACharacterCutInTheMiddleIsShownAsReplaced()
    {
        var bytes = Encoded("市长说没有人受伤，道路已经重新开放，学校明天照常上课。", "gb18030");
        var decoded = CharsetDecoder.Decode(bytes[..^1]);

        Assert.Equal("gb18030", decoded.Charset, ignoreCase: true);
        Assert.Equal("市长说没有人受伤，道路已经重新开放，学校明天照常上课\uFFFD", decoded.Text);
    }

    [Fact]
    public void FewAccentsIdentifyNoLatinCharset() =>
        Assert.Equal("windows-1252", CharsetDecoder.Decode(Encoded("Wałęsa", "windows-1250")).Charset);

    [Theory]
    [InlineData("windows-1250",
        "Premier powiedział, że rząd przyjął ustawę o ochronie środowiska i że będzie ją wdrażał jeszcze w tym roku. "
        + "Zdaniem opozycji źle to świadczy o całym gabinecie, który łamie obietnice złożone wyborcom.")]
    [InlineData("iso-8859-2",
        "Předseda vlády řekl, že nový zákon začne platit příští rok a že se týká všech obcí. Opozice namítá, že změny přicházejí "
        + "příliš pozdě a že úřady nebudou mít dost času, aby se na ně připravily.")]
    [InlineData("windows-1251", "Премьер-министр заявил, что правительство приняло новый закон.")]
    [InlineData("koi8-r", "Премьер-министр заявил, что правительство приняло новый закон.")]
    [InlineData("koi8-u", "Прем’єр-міністр заявив, що уряд ухвалив новий закон про освіту, і подякував усім, хто його підтримав.")]
    [InlineData("windows-1253", "Ο πρωθυπουργός δήλωσε ότι η κυβέρνηση ψήφισε τον νέο νόμο.")]
    [InlineData("windows-1254", "Başbakan, hükümetin yeni yasayı kabul ettiğini ve çalışmaların önümüzdeki yıl başlayacağını söyledi.")]
    [InlineData("windows-1255", "ראש הממשלה אמר כי הממשלה אישרה את החוק החדש.")]
    [InlineData("windows-1256", "قال رئيس الوزراء إن الحكومة أقرت القانون الجديد اليوم.")]
    [InlineData("shift_jis", "首相は、政府が新しい法律を承認したと述べた。")]
    [InlineData("euc-jp", "首相は、政府が新しい法律を承認したと述べた。")]
    [InlineData("euc-kr", "총리는 정부가 새로운 법을 승인했다고 말했다.")]
    [InlineData("gb18030", "总理说，政府已经批准了新的法律，市长说没有人受伤。")]
    [InlineData("big5", "總理表示，政府已經批准了新的法律，市長說沒有人受傷，道路已經重新開放。")]
    public void AnUndeclaredCharsetIsGuessedAndReported(string charset, string text)
    {
        text = charset is "koi8-u" ? text.Replace('’', '\'') : text;
        var decoded = CharsetDecoder.Decode(Encoded(text, charset));

        Assert.Equal(text, decoded.Text);
        Assert.Equal(ProblemKind.Charset, Assert.Single(decoded.Problems).Kind);
    }

    [Fact]
    public void ADeclarationIsStrongerThanTheGuess()
    {
        var bytes = Encoded("<meta charset=\"windows-1251\"><p>Премьер-министр заявил, что правительство приняло закон.</p>", "koi8-r");

        Assert.Equal("windows-1251", CharsetDecoder.Decode(bytes).Charset);
    }

    private static byte[] Encoded(string text, string charset) => (CodePagesEncodingProvider.Instance.GetEncoding(charset)
        ?? Encoding.GetEncoding(charset)).GetBytes(text);
}
