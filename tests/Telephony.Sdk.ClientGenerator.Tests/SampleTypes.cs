namespace Telephony.Sdk.ClientGenerator.Tests;

/// <summary>The types that snippets send.</summary>
internal static class SampleTypes
{
    public const string Source = """
        public enum Side
        {
            [System.Runtime.Serialization.EnumMember(Value = "in")]
            Inbound,
            Outbound,
        }

        public readonly struct Number(string text)
        {
            public override string ToString() => text;
        }

        public readonly struct Code(string text) : IFormattable
        {
            public override string ToString() => text ?? "";

            public string ToString(string? format, IFormatProvider? provider) => ToString();
        }

        public class Filter
        {
            public int? Limit { get; set; }

            [AliasAs("from_date"), Query(Format = "yyyy-MM-dd")]
            public DateTime? From { get; set; }

            [System.Text.Json.Serialization.JsonPropertyName("sort_by")]
            public string? Sort { get; set; }

            [AliasAs("alias"), System.Text.Json.Serialization.JsonPropertyName("json")]
            public string? Both { get; set; }

            public Side? Side { get; set; }

            public bool Computed => true;

            public string? WriteOnly { set { } }

            internal string Hidden => "";

            public static string Shared => "";
        }

        public sealed class LaterFilter : Filter
        {
            public Code Code { get; set; } = new("c d");
        }

        """;
}
