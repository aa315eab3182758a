using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>A request as it stood on the wire.</summary>
/// <param name="Head">The request line and the headers, byte for byte.</param>
internal sealed record RawRequest(string Head)
{
    public string Body { get; init; } = string.Empty;

    public int ContentLength => int.Parse(Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);

    /// <summary>All that a server which ends lines at any line break would take for a line, without values.</summary>
    public string Shape => string.Join("; ", Lines.Skip(1).Select(line => line.Split(':')[0]).Prepend($"{Lines[0].Split(' ').Length} words"));

    /// <summary>Whether a server reads this text in it, as a value or in one.</summary>
    public bool Holds(string text) => Values.Any(value => value.Contains(text, StringComparison.Ordinal));

    /// <summary>Every value in it, as a server reads it: of the path, the query, headers, a form and JSON.</summary>
    private IEnumerable<string> Values
    {
        get
        {
            string target = Lines[0].Split(' ')[1];
            IEnumerable<string> path = target.Split('?')[0].Split('/').Select(Uri.UnescapeDataString);
            IEnumerable<string> fields = target.Split('?').Skip(1).Append(Body.StartsWith('{') || Body.StartsWith('[') ? string.Empty : Body)
                .SelectMany(text => text.Split('&')).Select(pair => WebUtility.UrlDecode(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            IEnumerable<string> headers = Lines.Skip(1).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]).SelectMany(OfHeader);
            string[] plain = [.. path, .. fields, .. headers];
            return plain.Concat(plain.Append(Body).SelectMany(OfJson));
        }
    }

    private string[] Lines => Head.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private string? Header(string name) =>
        Lines.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];

    private static IEnumerable<string> OfHeader(string value) =>
        value.StartsWith("Basic ", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(value["Basic ".Length..])).Split(':') : [value];

    private static IEnumerable<string> OfJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. Texts(document.RootElement)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value).Prepend(property.Name)),
        _ => [],
    };
}
