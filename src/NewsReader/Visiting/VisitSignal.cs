namespace NewsReader.Visiting;

/// <summary>Says that something became due, so that the visiting service looks at once. Thread-safe.</summary>
internal sealed class VisitSignal
{
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next signal after this call.</summary>
    public Task NextAsync() => Volatile.Read(ref next).Task;

    /// <summary>Gives the signal.</summary>
    public void Give() =>
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
