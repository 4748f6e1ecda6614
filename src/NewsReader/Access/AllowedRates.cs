using System.Threading.RateLimiting;

namespace NewsReader.Access;

/// <summary>
/// The rates of <see cref="RateLimits"/>, with their defaults. A site with many readers behind one network address sets others
/// (<c>RateLimits__SearchesPerMinute=600</c>); <c>docs/security.md</c> lists them all.
/// </summary>
internal sealed record AllowedRates
{
    public const string Section = "RateLimits";

    /// <summary>
    /// The time in which the requests "per minute" are counted: a minute. Tests set an hour, which does not end in their
    /// middle.
    /// </summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);

    public int LoginsPerMinute { get; init; } = 5;

    public int SearchesPerMinute { get; init; } = 60;

    /// <summary>A search that takes longer is stopped inside the database.</summary>
    public double SecondsForASearch { get; init; } = 5;

    /// <summary>A comparison that takes longer is stopped: two texts of 15 MiB take 6 to 14 seconds.</summary>
    public double SecondsForAComparison { get; init; } = 30;

    /// <summary>Comparisons one person may have made at the same time; the others wait.</summary>
    public int ComparisonsAtATime { get; init; } = 2;

    /// <summary>Comparisons one person may wait for: many may read behind one network address, and most take milliseconds.</summary>
    public int ComparisonsWaiting { get; init; } = 64;

    /// <summary>Texts that are made into an answer for one person at the same time: the longest takes some 100 MiB while it is.</summary>
    public int TextsAtATime { get; init; } = 8;

    /// <summary>Texts one person may wait for: many may read behind one network address, and most take milliseconds.</summary>
    public int TextsWaiting { get; init; } = 512;

    /// <summary>
    /// Any other page or answer that takes longer is stopped: those of 15 MiB take a few seconds, and a machine may be busy
    /// with other things.
    /// </summary>
    public double SecondsForAPage { get; init; } = 30;

    /// <summary>
    /// Answers of one endpoint that are made at the same time, for all who ask: more than there are processors only wait for
    /// each other.
    /// </summary>
    public int AnswersAtATime { get; init; } = Environment.ProcessorCount;

    /// <summary>Maximum number of requests that wait for one endpoint; further ones get 429.</summary>
    public int AnswersWaiting { get; init; } = 512;

    public int UploadsPerMinute { get; init; } = 10;

    /// <summary>Addresses of other sites that one person may have requested.</summary>
    public int AddressesPerMinute { get; init; } = 10;

    /// <summary>Uploads that are worked on together: one is read while another is written.</summary>
    public int UploadsAtATime { get; init; } = 2;

    /// <summary>Uploads that may wait for their turn.</summary>
    public int UploadsWaiting { get; init; } = 16;

    public FixedWindowRateLimiterOptions PerMinute(int permits) =>
        new() { PermitLimit = permits, Window = Window, QueueLimit = 0, AutoReplenishment = true };

    /// <summary>Uploads of one person whose bytes may arrive at the same time.</summary>
    public int UploadsArriving { get; init; } = 8;

    /// <summary>An upload that takes longer to arrive is given up: the largest takes 100 seconds at 5 megabits a second.</summary>
    public double SecondsForAnUpload { get; init; } = 300;

    public ConcurrencyLimiterOptions Arriving() => AtATime(UploadsArriving, waiting: 0);

    public ConcurrencyLimiterOptions Uploads() => AtATime(UploadsAtATime, UploadsWaiting);

    public ConcurrencyLimiterOptions Comparisons() => AtATime(ComparisonsAtATime, ComparisonsWaiting);

    public ConcurrencyLimiterOptions Texts() => AtATime(TextsAtATime, TextsWaiting);

    public ConcurrencyLimiterOptions Answers() => AtATime(AnswersAtATime, AnswersWaiting);

    private static ConcurrencyLimiterOptions AtATime(int permits, int waiting) =>
        new() { PermitLimit = permits, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
}
