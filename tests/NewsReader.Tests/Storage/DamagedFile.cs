namespace NewsReader.Tests.Storage;

/// <summary>Changes bytes of a closed database file as a failing disk does. The same seed changes the same bytes.</summary>
internal static class DamagedFile
{
    private const int PageSize = 16_384;

    public static void Damage(string file, int seed)
    {
        var (chance, bytes) = (new Random(seed), File.ReadAllBytes(file));
        switch (seed % 5)
        {
            case 0: // a bit here and there
                foreach (var _ in Enumerable.Range(0, 1 + chance.Next(8)))
                {
                    bytes[chance.Next(100, bytes.Length)] ^= (byte)(1 << chance.Next(8));
                }

                break;
            case 1: // a page of something else
                chance.NextBytes(Page(bytes, chance));
                break;
            case 2: // a page that was never written
                Page(bytes, chance).Clear();
                break;
            case 3: // bits of one page, its header among them
                var page = Page(bytes, chance);
                foreach (var _ in Enumerable.Range(0, 40))
                {
                    page[chance.Next(chance.Next(2) == 0 ? 100 : page.Length)] ^= (byte)(1 << chance.Next(8));
                }

                break;
            default: // the end is cut off
                bytes = bytes[..(bytes.Length - (PageSize * chance.Next(1, (bytes.Length / PageSize / 2) + 1)))];
                break;
        }

        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Any page but the first.</summary>
    private static Span<byte> Page(byte[] bytes, Random chance) =>
        bytes.AsSpan(PageSize * chance.Next(1, bytes.Length / PageSize), PageSize);
}
