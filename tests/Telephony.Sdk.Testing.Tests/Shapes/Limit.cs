using System.Globalization;

namespace Telephony.Sdk.Testing.Tests.Shapes;

/// <summary>What a document says of a field: how many characters, or which numbers.</summary>
/// <param name="Operation">As the package declares it.</param>
/// <param name="Field">Its name.</param>
/// <param name="Least">The smallest that is taken.</param>
/// <param name="Most">The largest; null for no limit.</param>
/// <param name="Value">A value of a size.</param>
/// <param name="Request">A request with the value.</param>
internal sealed record Limit(string Operation, string Field, int Least, int? Most, Func<int, string> Value, Func<string, HttpRequestMessage> Request)
{
    public static Limit Length(string operation, string field, int least, int? most) => new(operation, field, least, most, Digits, Body(operation, field));

    public static Limit Number(string operation, string field, int least, int? most = null) => new(operation, field, least, most, Text, Body(operation, field));

    public static string Digits(int length) => new('7', length);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => $"{Operation} {Field}";

    private static Func<string, HttpRequestMessage> Body(string operation, string field) => value => BodyRequest.All.Single(request => request.Operation == operation).With(field, value);
}
