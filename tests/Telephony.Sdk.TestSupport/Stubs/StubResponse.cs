using System.Globalization;
using System.Text;

using Telephony.Sdk.Testing;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>
/// What a stub server answers in a test. Make one with <see cref="Json"/>, <see cref="Text"/>, <see cref="Bytes"/> or <see cref="Empty"/>,
/// and change it with <c>with { Delay = … }</c>.
/// </summary>
public sealed record StubResponse
{
    /// <summary>The HTTP status, 200 to 599.</summary>
    /// <value>Default 200.</value>
    public int Status { get; init; } = 200;

    /// <summary>The reason phrase beside the status.</summary>
    /// <value>Default <see langword="null"/>: the standard one of the status.</value>
    public string? StatusMessage { get; init; }

    /// <summary>The headers; a name may come more than once. <c>Content-Length</c> and <c>Transfer-Encoding</c> are set by the server.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body.</summary>
    /// <value>Default empty.</value>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How long to wait before the reply, or the fault, begins; at most 10 days.</summary>
    /// <value>Default none.</value>
    public TimeSpan Delay { get; init; }

    /// <summary>In how many parts the body is sent, and how long that takes.</summary>
    /// <value>Default <see langword="null"/>: at once.</value>
    public (int Parts, TimeSpan Over)? Slow { get; init; }

    /// <summary>What goes wrong below HTTP.</summary>
    /// <value>Default <see cref="StubFault.None"/>.</value>
    public StubFault Fault { get; init; }

    /// <summary>A JSON reply (<c>application/json</c>), sent exactly as written; it is not checked, so that broken JSON can be sent too.</summary>
    public static StubResponse Json(string json, int status = 200) =>
        Bytes(Encoding.UTF8.GetBytes(json), "application/json", status);

    /// <summary>A text reply in UTF-8.</summary>
    public static StubResponse Text(string text, int status = 200, string contentType = "text/plain; charset=utf-8") =>
        Bytes(Encoding.UTF8.GetBytes(text), contentType, status);

    /// <summary>A reply of these bytes.</summary>
    public static StubResponse Bytes(ReadOnlyMemory<byte> body, string contentType, int status = 200) =>
        new() { Status = status, Body = body, Headers = [new("Content-Type", contentType)] };

    /// <summary>A reply without a body.</summary>
    public static StubResponse Empty(int status = 200) => new() { Status = status };

    /// <summary>No reply, but a fault.</summary>
    public static StubResponse Failing(StubFault fault) => new() { Fault = fault };

    /// <summary>The same reply with one more header.</summary>
    public StubResponse WithHeader(string name, string value) => this with { Headers = [.. Headers, new(name, value)] };

    /// <summary>Status and size, without headers and body.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Status} ({Body.Length} bytes){(Fault == StubFault.None ? "" : $", {Fault}")}");
}
