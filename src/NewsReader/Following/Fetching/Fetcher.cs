using System.Net;
using System.Net.Http.Headers;

namespace NewsReader.Following.Fetching;

/// <summary>
/// Makes every request of the program to other sites. It follows redirects by itself and checks each, asks robots.txt, and gives each
/// host one request at a time. Total but for cancellation: whatever a site does is an outcome, never an exception. Thread-safe.
/// </summary>
internal sealed class Fetcher : IDisposable
{
    /// <summary>Redirects that are followed.</summary>
    public const int MostRedirects = 5;

    /// <summary>Time for one answer, its body included.</summary>
    public static readonly TimeSpan TimeForAnswer = TimeSpan.FromSeconds(20);

    /// <summary>A longer validator is not remembered by any site for long, and takes room in every request.</summary>
    private const int LongestValidator = 1_024;

    /// <summary>Longest wait that a site can ask for (Retry-After): a wrong date must not stop a feed for years.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    private readonly HttpClient client;
    private readonly TimeProvider time;
    private readonly HostTurns turns;
    private readonly RobotsCache robots;

    /// <param name="network">The network that is used; that of this machine unless given.</param>
    public Fetcher(FetchSettings settings, TimeProvider time, NetworkAccess? network = null)
    {
        this.time = time;
        turns = new(time);
        robots = new((address, cancellation) => FetchAsync(new(address.AbsoluteUri, RobotsUse.Ignore), cancellation), time);
        var connector = new CheckedConnector(settings.AllowedNetworks, network ?? NetworkAccess.OfThisMachine);
        client = new(FetchHandler.Create(connector)) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xml;q=.9, */*;q=.5");
        ResponseBody.Accept(client.DefaultRequestHeaders);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Fetches one address.</summary>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var (text, from, seen) = (request.Address, (Uri?)null, new HashSet<string>(StringComparer.Ordinal));
        var (movedTo, isMoved) = ((Uri?)null, true);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (Next(text, from, seen, out var refusal) is not { } address)
            {
                return new(FetchOutcome.Refused, refusal!);
            }

            movedTo = isMoved && from is not null ? address : movedTo;
            var rules = request.Robots is RobotsUse.Ignore ? RobotsRules.AllowAll : await robots.OfAsync(address, cancellation);
            if (request.Robots is RobotsUse.Obey && rules == RobotsRules.AllowNothing)
            {
                return new(FetchOutcome.Unreachable, "The site cannot be reached, or cannot deliver its robots.txt.");
            }

            if (request.Robots is RobotsUse.Obey && !rules.Allows(address))
            {
                return new(FetchOutcome.Disallowed, "The site asks programs not to fetch this address (robots.txt).");
            }

            var (result, location) = await AnswerAsync(address, request, rules.Delay, cancellation);
            if (location is null)
            {
                return result with { MovedTo = movedTo };
            }

            isMoved &= result.Status is 301 or 308;
            (text, from) = (location, address);
        }

        return new(FetchOutcome.Refused, $"It redirects more than {MostRedirects} times.");
    }

    /// <summary>The address that is asked next; <see langword="null"/>, with the reason, when it is refused.</summary>
    private static Uri? Next(string text, Uri? from, HashSet<string> seen, out string? refusal)
    {
        var address = FetchAddress.Parse(text, from, out refusal);
        refusal ??= from?.Scheme is "https" && address!.Scheme is "http" ? "It redirects from https to http."
            : !seen.Add(address!.GetLeftPart(UriPartial.Query)) ? "It redirects in a circle."
            : null;
        return refusal is null ? address : null;
    }

    /// <summary>The result of one request, with the address that it redirects to.</summary>
    private async Task<(FetchResult Result, string? Location)> AnswerAsync(Uri address, FetchRequest request, TimeSpan pause,
        CancellationToken cancellation)
    {
        using var turn = await turns.EnterAsync(address.IdnHost, pause, cancellation);
        using var limit = new CancellationTokenSource(TimeForAnswer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var message = Message(address, request);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, address, request, either.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            cancellation.ThrowIfCancellationRequested();
            return (fault.GetBaseException() is RefusedHostException
                ? new(FetchOutcome.Refused, "It is not an address of the public internet.")
                : new(FetchOutcome.Unreachable, "The site cannot be reached, or its answer broke off."), null);
        }
    }

    private static HttpRequestMessage Message(Uri address, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        AddValidator(message.Headers, "If-None-Match", request.ETag);
        AddValidator(message.Headers, "If-Modified-Since", request.LastModified);
        return message;
    }

    private static void AddValidator(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is { Length: > 0 and <= LongestValidator } && value.All(letter => letter is >= ' ' and < '\u007F'))
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }

    private async Task<(FetchResult Result, string? Location)> ReadAsync(HttpResponseMessage response, Uri address, FetchRequest request,
        CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return (new(FetchOutcome.Refused, "") { Status = status }, Header(response.Headers, "Location") ?? "");
        }

        var result = new FetchResult(FetchOutcome.Fetched, "")
        {
            Status = status,
            FinalAddress = address,
            ContentType = Header(response.Content.Headers, "Content-Type"),
            ETag = Validator(response.Headers, "ETag"),
            LastModified = Validator(response.Content.Headers, "Last-Modified"),
            RetryAfter = WaitOf(response.Headers.RetryAfter),
            FreshFor = Freshness(response),
        };
        var isConditional = request.ETag is not null || request.LastModified is not null;
        if (response.StatusCode == HttpStatusCode.NotModified && isConditional)
        {
            return (result with { Outcome = FetchOutcome.NotModified, Message = "It has not changed." }, null);
        }

        if (status is not 200)
        {
            return (result with { Outcome = FetchOutcome.Failed, Message = $"The site answered with status {status}." }, null);
        }

        var (bytes, refusal) = await ResponseBody.ReadAsync(response.Content, cancellation);
        return (refusal is null
            ? result with { Bytes = bytes }
            : result with { Outcome = FetchOutcome.Unreadable, Message = refusal }, null);
    }

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static string? Validator(HttpHeaders headers, string name) =>
        Header(headers, name) is { Length: <= LongestValidator } value ? value : null;

    /// <summary>By the cache rules (RFC 9111, 4.2.1). Both times of Expires are the site's, so that no clock but its own counts.</summary>
    private static TimeSpan? Freshness(HttpResponseMessage response)
    {
        var fresh = response.Headers.CacheControl is { } rules
            ? rules.NoCache || rules.NoStore ? null : rules.MaxAge
            : response.Content.Headers.Expires - response.Headers.Date;
        return fresh > TimeSpan.Zero ? fresh : null;
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait is null ? null
            : wait < TimeSpan.Zero ? TimeSpan.Zero
            : wait > LongestWait ? LongestWait
            : wait;
    }
}
