#pragma warning disable MA0048 // the types of one vendor

using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telephony.Sdk.Benchmarks;

internal sealed class ClickToCall
{
    public string? AgentNumber { get; set; }

    public string? CallerId { get; set; }

    public string? DestinationNumber { get; set; }

    public string? RecordingOption { get; set; }

    public string? Transcript { get; set; }
}

internal sealed class DateRange
{
    public string? StartCallDate { get; set; }

    public string? EndCallDate { get; set; }

    public string? RecordCount { get; set; }

    public string? Offset { get; set; }
}

/// <summary><c>{"response":{…,"success":"true"}}</c></summary>
internal sealed class Enveloped<T>
    where T : class, IAnswer
{
    public T? Response { get; set; }

    public T ToAnswer() => Response is { Success: "true" } answer ? answer : throw new InvalidOperationException("The vendor refused.");
}

internal interface IAnswer
{
    string? Success { get; }
}

internal sealed class Receipt : IAnswer
{
    public string? Success { get; set; }

    public string? RequestId { get; set; }
}

internal sealed class RecordList : IAnswer
{
    public string? Success { get; set; }

    public List<CallRecordRow>? Result { get; set; }
}

internal sealed class CallRecordRow
{
    public long Id { get; set; }

    public string? Uniqueid { get; set; }

    public string? RequestId { get; set; }

    public string? AccountId { get; set; }

    public string? CallDirection { get; set; }

    public string? CallerId { get; set; }

    public string? AgentNumber { get; set; }

    public string? CustomerNumber { get; set; }

    public string? DialedNumber { get; set; }

    public string? DestinationContext { get; set; }

    public string? DialStatus { get; set; }

    public string? CallStatus { get; set; }

    [JsonConverter(typeof(HttpDateConverter))]
    public DateTimeOffset CallDate { get; set; }

    [JsonConverter(typeof(HttpDateConverter))]
    public DateTimeOffset Answer { get; set; }

    [JsonConverter(typeof(HttpDateConverter))]
    public DateTimeOffset End { get; set; }

    public double CallDuration { get; set; }

    public double Billsec { get; set; }

    public string? DtmfInputs { get; set; }

    public string? RecordingName { get; set; }
}

/// <summary>Reads <c>Fri, 07 Jul 2023 06:08:09 GMT</c> as the documentation of System.Text.Json shows it.</summary>
internal sealed class HttpDateConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Utf8Parser.TryParse(reader.ValueSpan, out DateTimeOffset value, out _, 'R') ? value : throw new JsonException("Expected a time.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => throw new NotSupportedException();
}
