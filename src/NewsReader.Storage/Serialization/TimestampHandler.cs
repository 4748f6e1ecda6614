using System.Data;
using System.Globalization;
using Dapper;

namespace NewsReader.Storage.Serialization;

/// <summary>Keeps moments as ISO 8601 text in UTC, so that they sort as they follow each other.</summary>
internal sealed class TimestampHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A moment as it is stored.</summary>
    public static string Text(DateTimeOffset value) => value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = Text(value);

    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
