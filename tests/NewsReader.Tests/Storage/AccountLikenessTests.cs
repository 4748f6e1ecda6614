using NewsReader.Storage.Accounts;

namespace NewsReader.Tests.Storage;

public sealed class AccountLikenessTests
{
    private static readonly string[] There = ["admin", "paul", "лена", "alice"];

    [Theory]
    [InlineData("аdmin")]
    [InlineData("pаul")]
    [InlineData("αdmin")]
    [InlineData("ｐaul")]
    [InlineData("ﬁona")]
    [InlineData("adm1n")]
    [InlineData("admln")]
    [InlineData("a1ice")]
    [InlineData("аӏісе")]
    public void ANameThatLooksLikeAnotherIsRefused(string name) => Assert.NotNull(AccountLikeness.RefusalOf(AccountName.Of(name)!, There));

    [Theory]
    [InlineData("admin")]
    [InlineData("paula")]
    [InlineData("елена")]
    [InlineData("田中さん")]
    [InlineData("josé.o-neill@example")]
    [InlineData("νίκος")]
    [InlineData("user7")]
    public void ANameOfItsOwnIsTaken(string name) => Assert.Null(AccountLikeness.RefusalOf(AccountName.Of(name)!, There));
}
