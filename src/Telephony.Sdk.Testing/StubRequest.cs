using System.Globalization;
using System.Text;
using Telephony.Sdk.Testing.Diagnostics;

namespace Telephony.Sdk.Testing;

/// <summary>A request that arrived in full, as the journal keeps it. Holds real values; prints without credentials.</summary>
public sealed class StubRequest
{
    private static readonly AsyncLocal<StubRequest?> _current = new();

    private volatile bool _replySent;

    internal StubRequest(string method, string target, StubFields headers, ReadOnlyMemory<byte> body)
    {
        Method = method;
        Target = target;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        Path = question < 0 ? target : target[..question];
        Query = question < 0 ? StubFields.Empty : UrlEncoded.Parse(target[(question + 1)..]);
        Headers = headers;
        Body = body;
        Text = Encoding.UTF8.GetString(body.Span);
        Form = IsForm ? UrlEncoded.Parse(Text) : StubFields.Empty;
    }

    /// <summary>The request that is being answered, for matchers and callbacks of your own: WireMock.Net's own view has decoded it already.</summary>
    /// <value><see langword="null"/> outside of those.</value>
    public static StubRequest? Current
    {
        get => _current.Value;
        internal set => _current.Value = value;
    }

    /// <summary>The method, as sent.</summary>
    public string Method { get; }

    /// <summary>Path and query, as sent (still escaped).</summary>
    public string Target { get; }

    /// <summary>The path, as sent (still escaped), without the query.</summary>
    public string Path { get; }

    /// <summary>The query parameters, decoded.</summary>
    public StubFields Query { get; }

    /// <summary>The headers.</summary>
    public StubFields Headers { get; }

    /// <summary>The fields of an <c>application/x-www-form-urlencoded</c> body, decoded; empty for any other body.</summary>
    public StubFields Form { get; }

    /// <summary>The body, byte by byte.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text { get; }

    /// <summary>Which connection it came on: 1 for the first that the server accepted.</summary>
    public int Connection { get; internal init; }

    /// <summary>Which request it was on its connection: 1 for the first, more when the client reused the connection.</summary>
    public int NumberOnConnection { get; internal init; }

    /// <summary>The documented mapping that answered.</summary>
    /// <value><see langword="null"/> while none has, and when it was a <c>Given</c> of your own.</value>
    public StubMapping? Mapping { get; internal set; }

    /// <summary>The title of the mapping that answered; of one without a title, its id.</summary>
    /// <value><see langword="null"/> while none has.</value>
    public string? MappingName { get; internal set; }

    /// <summary>Why no mapping answered: the request, the nearest mapping and the difference, credentials as <c>***</c>.</summary>
    /// <value><see langword="null"/> when one did.</value>
    public string? Mismatch => Explanation?.Text;

    internal Explanation? Explanation { get; set; }

    /// <summary>The fault it was answered with.</summary>
    /// <value>Default <see cref="StubFault.None"/>.</value>
    public StubFault Fault { get; internal set; }

    /// <summary>Whether a whole reply was handed to the connection; false for every fault and while a delay runs.</summary>
    public bool ReplySent
    {
        get => _replySent;
        internal set => _replySent = value;
    }

    private bool IsForm =>
        Headers["Content-Type"]?.Contains("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The request line and what became of it, credentials as <c>***</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Method} {Mask.Text(Target)} ({Body.Length} bytes) -> {Outcome}");

    private string Outcome =>
        (MappingName is { } name ? $"\"{name}\"" : "no mapping") + (Fault == StubFault.None ? "" : $", {Fault}") + (ReplySent ? "" : ", no reply sent");
}
