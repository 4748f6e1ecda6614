namespace NewsReader.Tests.Hosting;

/// <summary>What every answer tells a browser, whatever the answer is.</summary>
internal static class Guarded
{
    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public static void AssertIs(HttpResponseMessage answer) =>
        Assert.All(Headers, header => Assert.Equal([header.Value], answer.Headers.TryGetValues(header.Name, out var values) ? values : []));
}
