using System.Text.RegularExpressions;

namespace NewsReader.Tests.Hosting;

/// <summary>Sends forms of the site as a browser would, with the token their page carries.</summary>
internal static partial class Forms
{
    public static Uri At(string address) => new(address, UriKind.Relative);

    /// <summary>Posts fields and files to a page's own form.</summary>
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, string page, (string Name, string Value)[] fields, params (string Name, byte[] Bytes)[] files) =>
        client.SendAsync(page, "", fields, files);

    /// <summary>Posts fields and files to a page's own form, or to another handler of it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, string page, string handler, (string Name, string Value)[] fields,
            params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(Token().Match(await client.GetStringAsync(At(page))).Groups["token"].Value),
            "__RequestVerificationToken");
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "files", name);
        }

        return await client.PostAsync(At(page + handler), form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
