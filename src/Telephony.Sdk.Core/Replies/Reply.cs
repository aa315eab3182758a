using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Telephony.Sdk.Json;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Toolkit;

/// <summary>A reply on its way through a vendor's reader. Its body is there until the reader returns.</summary>
[Experimental(Experiments.Toolkit)]
public sealed class Reply
{
    private readonly ReplyBody _body;
    private Scrubber? _own;

    internal Reply(HttpResponseMessage response, Operation operation, ReplyBody body)
    {
        Response = response;
        Operation = operation;
        _body = body;
    }

    /// <summary>The key of the account that it comes from, for rows to carry; null for the only one.</summary>
    public string? Account => Operation.Account.Key;

    /// <summary>The HTTP status.</summary>
    public int StatusCode => (int)Response.StatusCode;

    /// <summary>The operation that was answered, e.g. <c>Calls.Get</c>.</summary>
    public string OperationName => Operation.Name;

    /// <summary>The field that identifies what was made, as <see cref="ReplyIdAttribute"/> names it beside the route; null where there is none.</summary>
    public string? ReplyId => Operation.Declaration.ReplyId;

    /// <summary>The body (of a page, a refusal and a file its beginning) from its first character that is not blank; behind <see cref="SkipToJson"/> from its JSON.</summary>
    public ReadOnlySpan<byte> Head => _body.Head;

    /// <summary>Whether <see cref="Head"/> is all there is.</summary>
    public bool IsComplete => _body.IsComplete;

    /// <summary>Whether it begins as HTML and XML do.</summary>
    public bool IsPage => _body.IsPage;

    /// <summary>Whether it begins with what PHP itself prints: a warning, a notice, an error.</summary>
    public bool IsPhpMessage => JsonStart.IsPhpMessage(Head);

    /// <summary>Whether it begins with PHP's word that the script failed.</summary>
    public bool SaysPhpFailed => JsonStart.SaysPhpFailed(Head);

    /// <summary>Whether the request had secrets of its own, besides the credentials, which the vendor may echo (<see cref="ICarriesSecrets"/>).</summary>
    public bool HasSecrets => Operation.Secrets.Count > 0;

    internal HttpResponseMessage Response { get; }

    internal Operation Operation { get; }

    /// <summary>Moves past what PHP prints before the JSON: byte order marks, blanks, messages.</summary>
    /// <returns>False when no JSON follows.</returns>
    public bool SkipToJson() => _body.SkipToJson();

    /// <summary>
    /// Reads the object or array that <see cref="Head"/> begins with. A field that cannot be read is none, and its raw value is kept in the extension data of
    /// its type, under its name. What PHP prints behind the JSON is passed over, other text is an error.
    /// </summary>
    /// <typeparam name="T">What it is read into.</typeparam>
    /// <param name="type">How to read it.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="System.Text.Json.JsonException">It is not so; <see cref="VendorReplyReader"/> makes a <see cref="TelephonyProtocolException"/> of it.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> type) => _body.ReadJson(type);

    /// <summary>The head as text, for vendors that answer in words. It may hold secrets: <see cref="Scrub"/> what of it leaves the reader.</summary>
    /// <returns>The text.</returns>
    public string ReadText() => _body.ReadText();

    /// <summary>The beginning of the body as text, without secrets.</summary>
    /// <param name="maxLength">How many characters at the most.</param>
    /// <returns>The text.</returns>
    public string Excerpt(int maxLength = 4096) => _body.Excerpt(Operation.Scrubber, maxLength);

    /// <summary>Takes the credentials, and secrets of the request itself, out of a text, in every encoding in which they may come back.</summary>
    /// <param name="text">What the vendor says.</param>
    /// <returns>The text with <c>***</c> in their places.</returns>
    public string Scrub(string text) => Operation.Scrubber.Scrub(text);

    /// <summary>Whether a text holds a secret of the request itself.</summary>
    /// <param name="text">What the vendor says.</param>
    /// <returns>True when it must not be shown.</returns>
    // Stryker disable once Assignment: made anew each time it would be slower, and the same
    public bool EchoesSecret(string text) => HasSecrets && !(_own ??= new Scrubber(Operation.Secrets)).IsClean(text);
}
