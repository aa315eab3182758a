using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Telephony.Sdk.AspNetCore;

/// <summary>What a push holds: JSON, or the fields of a form, and those of the query.</summary>
internal sealed class PushPayload
{
    private PushPayload(string? json, IReadOnlyList<KeyValuePair<string, string?>> fields) => (Json, Fields) = (json, fields);

    /// <summary>The body, where it is JSON.</summary>
    public string? Json { get; }

    /// <summary>Those of the form, before those of the query.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Fields { get; }

    public static PushPayload Of(ReceivedPush push)
    {
        MediaTypeHeaderValue? type = MediaTypeHeaderValue.TryParse(push.ContentType, out MediaTypeHeaderValue? parsed) ? parsed : null;
        string? charset = HeaderUtilities.RemoveQuotes(type?.Charset ?? default).Value;
        List<KeyValuePair<string, string?>> query = [.. Split(push.Query, charset: null)];
        if (push.Body.Length == 0)
        {
            return new PushPayload(json: null, query);
        }

        if (HeaderUtilities.RemoveQuotes(type?.Boundary ?? default).Value is { Length: > 0 } boundary)
        {
            return new PushPayload(json: null, [.. Parts(push.Body, boundary, charset), .. query]);
        }

        string text = PushCharset.Read(push.Body, charset);
        return text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{") || text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("[")
            ? new PushPayload(text, query)
            : new PushPayload(json: null, [.. Split(text, charset), .. query]);
    }

    /// <summary>The parts of a form whose encoding is <c>multipart/form-data</c>, those that call themselves a file included. A body that broke off gives what came before.</summary>
    private static List<KeyValuePair<string, string?>> Parts(byte[] body, string boundary, string? charset)
    {
        List<KeyValuePair<string, string?>> parts = [];
        var reader = new MultipartReader(boundary, new MemoryStream(body));
        try
        {
            // Nothing is waited for: the body is in memory.
            while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
            {
                using var content = new MemoryStream();
                section.Body.CopyTo(content);
                string? name = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition) ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
                string? own = MediaTypeHeaderValue.TryParse(section.ContentType, out MediaTypeHeaderValue? type) ? HeaderUtilities.RemoveQuotes(type.Charset).Value : null;
                parts.Add(new(name ?? string.Empty, PushCharset.Read(content.ToArray(), own ?? charset)));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return parts;
        }

        return parts;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Split(string? form, string? charset) => PushReader.Split(form?.Trim('\uFEFF', ' ', '\t', '\r', '\n'), text => Decode(text, charset));

    private static string Decode(string text, string? charset)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text.Replace('+', ' ');
        }

        byte[] encoded = Encoding.UTF8.GetBytes(text);
        return PushCharset.Read(System.Net.WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length)!, charset);
    }
}
