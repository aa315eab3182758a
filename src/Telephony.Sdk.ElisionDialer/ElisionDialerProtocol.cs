using System.Text.Json;
using System.Text.RegularExpressions;
using Telephony.Sdk.Http;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>
/// How the dialer says yes and no: in three dialects, any of them in reply to any function, told apart by their first character; with
/// HTTP 200 in either case. Replies echo passwords, which go no further than <see cref="ElisionAnswer"/>.
/// </summary>
internal sealed class ElisionDialerProtocol : VendorProtocol
{
    public const string VendorName = "Elision dialer";

    // Whatever stands in JSON under a key that has "pass" in it, also where the text breaks off.
    private static readonly Regex s_passwords = new(
        """(?<key>"[^"\\]*pass[^"\\]*"\s*:\s*)("([^"\\]|\\.)*"?|[^,}\]\s]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    private readonly string[] _credentials;

    /// <param name="credentials">The API user and the password.</param>
    /// <param name="time">The clock.</param>
    public ElisionDialerProtocol(string[] credentials, TimeProvider time)
        : base(VendorName, ElisionDialerJsonContext.Default.Options, new Scrubber(RequestSecrets.WithKeptForms(credentials)), time) =>
        _credentials = credentials;

    protected override string CredentialOptions => $"{nameof(ElisionDialerOptions.User)} and {nameof(ElisionDialerOptions.Password)}";

    public override Scrubber ScrubberFor(ApiRequest request)
    {
        string[] secrets = [.. RequestSecrets.Of(request)];
        return secrets.Length == 0 ? Scrubber : new Scrubber(RequestSecrets.WithKeptForms([.. _credentials, .. secrets]));
    }

    protected override async ValueTask<T> DecodeAsync<T>(Reply reply, CancellationToken cancellationToken)
    {
        ElisionAnswer answer = await ReadAsync(reply, cancellationToken).ConfigureAwait(false) ?? throw Malformed(reply, "it is of none of the dialer's dialects");
        if (!answer.IsSuccess)
        {
            throw Refused(reply, answer.ToProblem());
        }

        if (answer.Notices.Count > 0)
        {
            Scrubber secrets = ScrubberFor(reply.Request);
            answer.Notices = [.. answer.Notices.Select(secrets.Scrub)];
        }

        if (typeof(T) == typeof(List<ElisionActiveList>))
        {
            return (T)(object)(ActiveLists(answer) ?? throw Malformed(reply, "it holds no active lists"));
        }

        if (typeof(T) == typeof(LeadReplies))
        {
            return (T)(object)new LeadReplies(answer);
        }

        return answer.Leads is null ? (T)(object)answer : throw Malformed(reply, "it is about leads");
    }

    protected override VendorProblem ReadProblem(ReplyBody body) => ReadComplete(body) is { IsSuccess: false } answer ? answer.ToProblem() : default;

    /// <summary>An authentication error echoes the credentials, so nothing of it but the reason is kept.</summary>
    protected override string ReplyText(ReplyBody body, ApiRequest request) =>
        ReadComplete(body) is { Kind: TelephonyErrorKind.Authentication } answer
            ? ScrubberFor(request).Scrub(answer.Message!)
            : s_passwords.Replace(base.ReplyText(body, request), "${key}\"***\"");

    /// <summary>Reads lines, or JSON of any length, behind whatever PHP prints first.</summary>
    private async ValueTask<ElisionAnswer?> ReadAsync(Reply reply, CancellationToken cancellationToken)
    {
        ReplyBody body = reply.Body;
        if (Words(body) is { } words)
        {
            return words;
        }

        IReadOnlyList<string> notices = Notices(body);
        if (!body.SkipToJson())
        {
            return null;
        }

        JsonElement root = await body.ReadJsonAsync(TypeInfo<JsonElement>(), cancellationToken).ConfigureAwait(false);
        ElisionAnswer? answer = JsonDialect.Read(root);
        answer?.Notices = notices;
        return answer;
    }

    /// <summary>The same of a reply that is all there, for refusals: never throws.</summary>
    private static ElisionAnswer? ReadComplete(ReplyBody body)
    {
        if (Words(body) is { } words)
        {
            return words;
        }

        IReadOnlyList<string> notices = Notices(body);
        ElisionAnswer? answer = null;
        ReadJsonProblem(body, root =>
        {
            answer = JsonDialect.Read(root.Clone());
            return default;
        });
        answer?.Notices = notices;
        return answer;
    }

    private static ElisionAnswer? Words(ReplyBody body) => !body.IsComplete || IsJson(body) ? null : TextDialect.Read(body.ReadText());

    private static IReadOnlyList<string> Notices(ReplyBody body) => !body.IsComplete || IsJson(body) ? [] : TextDialect.Notices(body.ReadText());

    private static bool IsJson(ReplyBody body) => !body.Head.IsEmpty && body.Head[0] is (byte)'{' or (byte)'[';

    /// <summary>The items of a list; PHP writes one with gaps as an object. Null where there is neither.</summary>
    private static List<ElisionActiveList>? ActiveLists(ElisionAnswer answer) => answer.Data.ValueKind switch
    {
        JsonValueKind.Array => [.. answer.Data.EnumerateArray().Select(JsonDialect.Text).OfType<string>().Select(ElisionActiveList.Parse)],
        JsonValueKind.Object => [.. answer.Data.EnumerateObject().Select(item => JsonDialect.Text(item.Value)).OfType<string>().Select(ElisionActiveList.Parse)],
        _ => null,
    };
}
