using System.Text;

namespace Telephony.Sdk.Sending;

/// <summary>Credentials as the first fields of a form body, which keeps its length. A request without a form gets none.</summary>
internal sealed class FormCredentials(params (string Name, string Value)[] fields) : Credentials
{
    private const string FormType = "application/x-www-form-urlencoded";

    private readonly byte[] _fields = Encoding.UTF8.GetBytes(string.Concat(fields.Select(pair => Uri.EscapeDataString(pair.Name) + "=" + Uri.EscapeDataString(pair.Value) + "&")));

    public override IEnumerable<string> Secrets => fields.Select(pair => pair.Value);

    public override object? Apply(HttpRequestMessage request)
    {
        if (request.Content is not { } form || form.Headers.ContentType?.MediaType != FormType)
        {
            return null;
        }

        // In memory, so nothing is waited for.
        request.Content = new ByteArrayContent([.. _fields, .. form.ReadAsByteArrayAsync().GetAwaiter().GetResult()]);
        request.Content.Headers.ContentType = form.Headers.ContentType;
        return form;
    }

    public override void Remove(HttpRequestMessage request, object? before)
    {
        if (before is HttpContent form)
        {
            request.Content = form;
        }
    }
}
