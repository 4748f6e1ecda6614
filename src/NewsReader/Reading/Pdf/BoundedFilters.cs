using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NewsReader.Reading.Pdf;

/// <summary>
/// The filters by which a PDF packs its streams, with a limit for everything that one document unpacks. A page may draw the same
/// stream any number of times, so how often streams are asked for is limited too.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Bytes of one stream, unpacked: a page of text has some 100,000, a font with all characters 20 million.</summary>
    public const int LargestStream = 64 << 20;

    /// <summary>Bytes of all streams together, unpacked; a report of 300 pages has some 20 million.</summary>
    public const long LargestDocument = 512L << 20;

    /// <summary>Streams that one page asks for; a page of a newspaper has some dozens of pictures and fonts.</summary>
    public const int MostStreamsOfPage = 2_000;

    private long unpacked;
    private int streams;

    /// <summary>Whether the document is larger than a limit.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Begins another page, whose streams are counted from 0.</summary>
    public void BeginPage() => streams = 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(0);
        return Wrapped(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Wrapped(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Wrapped(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Counts a stream, or the bytes of one.</summary>
    /// <exception cref="InvalidDataException">The document is larger than a limit.</exception>
    private void Count(int bytes)
    {
        unpacked += bytes;
        streams += bytes == 0 ? 1 : 0;
        if (unpacked > LargestDocument || streams > MostStreamsOfPage)
        {
            throw Exceeded();
        }
    }

    private InvalidDataException Exceeded()
    {
        IsExceeded = true;
        return new("The PDF unpacks to more than its limit.");
    }

    private List<IFilter> Wrapped(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bounded(filter, this))];

    private sealed class Bounded(IFilter inner, BoundedFilters limits) : IFilter
    {
        // What deflate and LZW make of a byte at most, by their definitions.
        private const int MostOfDeflate = 1_032;
        private const int MostOfOther = 2_800;
        private const int HeaderLength = 2;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (IsTooLarge(input))
            {
                throw limits.Exceeded();
            }

            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            limits.Count(output.Length);
            return output;
        }

        private bool IsTooLarge(Memory<byte> input) => inner switch
        {
            FlateFilter => input.Length > LargestStream / MostOfDeflate && !EndsInTime(input),
            LzwFilter => input.Length > LargestStream / MostOfOther,
            _ => false,
        };

        // Unpacks once without storing anything: the library would first take all the memory. It skips the two bytes of the
        // header and their checksum, and so does this.
        private static bool EndsInTime(Memory<byte> input)
        {
            var length = 0L;
            try
            {
                using var packed = new MemoryStream(input.ToArray()) { Position = HeaderLength };
                using var stream = new DeflateStream(packed, CompressionMode.Decompress);
                var buffer = new byte[1 << 16];
                for (var read = stream.Read(buffer); read > 0 && length <= LargestStream; read = stream.Read(buffer))
                {
                    length += read;
                }

            }
            catch (InvalidDataException)
            {
                // The library returns what is before the damage.
            }

            return length <= LargestStream;
        }
    }
}
