using System.Text;

namespace Telephony.Sdk.Http;

/// <summary>Credentials as the first fields of a form body, which keeps its length. A request without a form gets none.</summary>
internal sealed class FormCredentials(params (string Name, string Value)[] fields) : Credentials
{
    private const string FormType = "application/x-www-form-urlencoded";

    // Whether they are on already is told by how the form begins: another attempt's message is a copy with them.
    private readonly byte[] _fields = Encoding.UTF8.GetBytes(string.Concat(fields.Select(pair => Uri.EscapeDataString(pair.Name) + "=" + Uri.EscapeDataString(pair.Value) + "&")));

    public override IEnumerable<string> Secrets => fields.Select(pair => pair.Value);

    public override void Apply(ApiRequest request)
    {
        if (Form(request) is { } form && !HasFields(form))
        {
            Replace(request, [.. _fields, .. form]);
        }
    }

    public override void Remove(ApiRequest request)
    {
        if (Form(request) is { } form && HasFields(form))
        {
            Replace(request, form.AsSpan(_fields.Length).ToArray());
        }
    }

    private static byte[]? Form(ApiRequest request) =>
        request.Content?.Headers.ContentType?.MediaType == FormType ? request.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult() : null;

    private static void Replace(ApiRequest request, byte[] form)
    {
        HttpContent former = request.Content!;
        request.Content = new ByteArrayContent(form);
        request.Content.Headers.ContentType = former.Headers.ContentType;
        former.Dispose();
    }

    private bool HasFields(byte[] form) => form.AsSpan().StartsWith(_fields);
}
