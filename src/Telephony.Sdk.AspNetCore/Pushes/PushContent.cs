using Microsoft.AspNetCore.Http;

namespace Telephony.Sdk.AspNetCore;

/// <summary>What a request brought, within its limits.</summary>
internal sealed record PushContent(string? ContentType, string? Query, byte[] Body, (int Status, string Reason)? Problem)
{
    private const int FirstSize = 4 * 1024;

    public static async Task<PushContent> ReadAsync(HttpRequest request, PushOptions options, CancellationToken cancellationToken)
    {
        string? query = WithoutSecret(request.QueryString.Value, options.QueryParameter);
        byte[]? body;
        try
        {
            body = await ReadBodyAsync(request, options.MaxBodyLength, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            return Refused(exception.StatusCode, "it broke off, or is no HTTP");
        }
        catch (IOException)
        {
            return Refused(StatusCodes.Status400BadRequest, "it broke off");
        }

        if (body is null)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, "its body is too long");
        }

        if (body.Length == 0 && query is null)
        {
            return Refused(StatusCodes.Status400BadRequest, "it holds nothing");
        }

        var content = new PushContent(request.ContentType, query, body, Problem: null);
        return FieldsOf(content) > options.MaxFields ? Refused(StatusCodes.Status413PayloadTooLarge, "it has too many fields") : content;
    }

    private static PushContent Refused(int status, string reason) => new(ContentType: null, Query: null, [], (status, reason));

    private static int FieldsOf(PushContent content) =>
        (content.Query?.Count(c => c == '&') ?? 0) + 1 + (IsForm(content.ContentType) ? content.Body.Count(b => b == (byte)'&') : 0) + PartsOf(content);

    private static bool IsForm(string? contentType) => contentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static int PartsOf(PushContent content)
    {
        if (content.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            return 0;
        }

        int parts = 0;
        ReadOnlySpan<byte> left = content.Body;
        ReadOnlySpan<byte> header = "isposition:"u8;
        for (int next = left.IndexOf(header); next >= 0; next = left.IndexOf(header))
        {
            parts++;
            left = left[(next + header.Length)..];
        }

        return parts;
    }

    /// <summary>Null where it is longer than it may be.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, int longest, CancellationToken cancellationToken)
    {
        if (request.ContentLength > longest)
        {
            return null;
        }

        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? FirstSize, longest));
        byte[] buffer = new byte[FirstSize];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > longest)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>The query as it was sent, without the field that holds our own secret; null for nothing.</summary>
    private static string? WithoutSecret(string? query, string? parameter)
    {
        string[] fields = [.. (query ?? string.Empty).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(field => parameter is null || !string.Equals(Uri.UnescapeDataString(field.Split('=')[0]), parameter, StringComparison.OrdinalIgnoreCase))];
        return fields.Length == 0 ? null : string.Join('&', fields);
    }
}
