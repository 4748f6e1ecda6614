using System.Collections;

namespace NewsReader.Tests.Comparisons;

/// <summary>A list that reports each look at it, so that a test can act at a known point of the work on it.</summary>
internal sealed class WatchedList<T>(IReadOnlyList<T> items, Action onLook) : IReadOnlyList<T>
{
    public int Count
    {
        get
        {
            onLook();
            return items.Count;
        }
    }

    public T this[int index]
    {
        get
        {
            onLook();
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        onLook();
        return items.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
