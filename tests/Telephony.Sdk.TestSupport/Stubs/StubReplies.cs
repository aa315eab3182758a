using Telephony.Sdk.Testing;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace Telephony.Sdk.TestSupport.Stubs;

/// <summary>Replies of a stub server in one line. What was mapped last is asked first.</summary>
public static class StubReplies
{
    private static int s_last;

    /// <summary>Answers with these replies in turn; the last one is repeated.</summary>
    /// <param name="stubs">The server.</param>
    /// <param name="method">The method, or <c>ANY</c>.</param>
    /// <param name="path">Relative to the base address unless it begins with a slash; escaped, as it is sent. With a <c>?</c> the query must be the same.</param>
    /// <param name="response">The first reply.</param>
    /// <param name="then">The replies after it.</param>
    public static Guid Map(this TelephonyStubs stubs, string method, string path, StubResponse response, params StubResponse[] then)
    {
        StubResponse[] replies = [response, .. then];
        int next = -1;
        return stubs.Map(method, path, _ => replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)]);
    }

    /// <inheritdoc cref="Map(TelephonyStubs, string, string, StubResponse, StubResponse[])"/>
    public static Guid Map(this TelephonyStubs stubs, string method, string path, Func<StubRequest, StubResponse> respond)
    {
        string target = path.StartsWith('/') ? path : new Uri(stubs.BaseAddress, ".").AbsolutePath + path;
        return stubs.Map(new SentTo(method, target), respond);
    }

    /// <summary>Answers whatever is asked.</summary>
    public static Guid MapAll(this TelephonyStubs stubs, StubResponse response) => stubs.Map(new SentTo("ANY", target: null), _ => response);

    private static Guid Map(this TelephonyStubs stubs, SentTo request, Func<StubRequest, StubResponse> respond)
    {
        Guid guid = Guid.NewGuid();
        stubs.Server.Given(Request.Create().Add(request)).WithGuid(guid).WithTitle(request.ToString()).AtPriority(-Interlocked.Increment(ref s_last))
            .RespondWith(Response.Create().WithCallback(async _ => await AnswerAsync(respond(StubRequest.Current!))));
        return guid;
    }

    private static async Task<IResponseMessage> AnswerAsync(StubResponse response)
    {
        await Task.Delay(response.Delay);
        IResponseBuilder builder = Response.Create();
        if (response.Fault != StubFault.None)
        {
            builder.WithFault(response.Fault);
        }

        if (response.Slow is { } slow)
        {
            builder.WithSlowBody(slow.Parts, slow.Over);
        }

        if (response.StatusMessage is { } words)
        {
            builder.WithReasonPhrase(words);
        }

        foreach (IGrouping<string, string> header in response.Headers.GroupBy(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase))
        {
            builder.WithHeader(header.Key, [.. header]);
        }

        return new ResponseMessage
        {
            StatusCode = response.Status,
            Headers = builder.ResponseMessage.Headers,
            BodyData = new BodyData { BodyAsBytes = response.Body.ToArray(), DetectedBodyType = BodyType.Bytes },
        };
    }
}
