using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Telephony.Sdk.Testing.Diagnostics;
using Telephony.Sdk.Testing.Mappings;

namespace Telephony.Sdk.Testing.Hosting;

/// <summary>The way of a request: read, matched, journalled, answered.</summary>
internal sealed class RequestHandler(MappingStore mappings, StubJournal journal, StubFaults faults, CancellationToken stopping)
{
    private static readonly TimeSpan _longestDelay = TimeSpan.FromDays(10);

    public async Task HandleAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            StubConnection connection = context.Features.GetRequiredFeature<StubConnection>();
            StubRequest request = await RequestReader.ReadAsync(context, connection, ended.Token).ConfigureAwait(false);
            request.Mapping = mappings.Match(request);
            StubResponse response = Answer(request);
            journal.Add(request);
            var writer = new ResponseWriter(context, connection, request, stopping);
            await writer.WriteAsync(response, ended.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or BadHttpRequestException)
        {
            context.Abort();
        }
    }

    private StubResponse Answer(StubRequest request)
    {
        try
        {
            StubResponse response = request.Mapping is { } mapping
                ? Checked(mapping.Respond(request))
                : UnmatchedReply.Create(request, mappings.All, mappings.Strict);
            (StubFault fault, TimeSpan delay) = faults.Take(request);
            request.Fault = fault == StubFault.None ? response.Fault : fault;
            return response with { Fault = request.Fault, Delay = response.Delay + delay };
        }
#pragma warning disable CA1031 // Handlers and conditions of faults are the test's own code: whatever they throw has to reach the test's reader.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return StubResponse.Text($"The code for the mapping {request.Mapping} failed: {e.GetType().Name}: {MaskedBody.Show(e.Message)}\n", status: 500);
        }
    }

    private static StubResponse Checked(StubResponse? response)
    {
        _ = response ?? throw new InvalidOperationException("it returned null");
        if (response.Status is < 200 or > 599)
        {
            throw new InvalidOperationException("the status is not between 200 and 599");
        }

        if (response.Delay < TimeSpan.Zero || response.Delay > _longestDelay)
        {
            throw new InvalidOperationException($"the delay is not between 0 and {_longestDelay}");
        }

        if (response.StatusMessage is { } message && !ReplyHead.IsHeaderText(message))
        {
            throw new InvalidOperationException("the status message holds a character that it cannot carry");
        }

        foreach ((string name, string value) in response.Headers)
        {
            if (ReplyHead.Problem(name) is { } problem)
            {
                throw new InvalidOperationException($"the header '{name}': {problem}");
            }

            if (!ReplyHead.IsHeaderText(value))
            {
                throw new InvalidOperationException($"the header '{name}' holds a character that it cannot carry");
            }
        }

        return response;
    }
}
