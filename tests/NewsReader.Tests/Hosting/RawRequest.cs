using System.Net.Sockets;
using System.Text;

namespace NewsReader.Tests.Hosting;

/// <summary>A request as bytes on a connection of its own, which no client library would send.</summary>
internal static class RawRequest
{
    /// <summary>Sends the bytes, and reads all that is answered until the server closes the connection.</summary>
    /// <param name="endsEarly">Whether nothing more can follow the bytes: the sender shuts its side of the connection.</param>
    public static async Task<string> SendAsync(Uri site, string bytes, bool endsEarly = false)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes));
        if (endsEarly)
        {
            connection.Client.Shutdown(SocketShutdown.Send);
        }

        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // A server may reset what it has refused; what it said before counts.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    /// <summary>The number in the first line of an answer; 0 when there is none.</summary>
    public static int StatusOf(string answer) =>
        answer.Split(' ') is [_, { Length: >= 3 } status, ..]
            && int.TryParse(status[..3], System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
