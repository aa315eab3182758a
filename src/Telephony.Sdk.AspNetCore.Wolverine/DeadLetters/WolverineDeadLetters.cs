using System.Text.Json;
using Telephony.Sdk.AspNetCore.Sink;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;
using Wolverine.Runtime;

namespace Telephony.Sdk.AspNetCore.DeadLetters;

/// <summary>The dead letters in Wolverine's store.</summary>
internal sealed class WolverineDeadLetters(IWolverineRuntime runtime) : IPushDeadLetters
{
    private const int LargestPage = 1000;

    private IDeadLetters Letters => runtime.Storage.DeadLetters;

    public async Task<DeadPushPage> ListAsync(int page, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, LargestPage);
        DeadLetterEnvelopeResults found = await CultureOfWolverine.RunAsync(() => Letters.QueryAsync(new DeadLetterEnvelopeQuery { PageNumber = page, PageSize = pageSize }, cancellationToken)).ConfigureAwait(false);
        return new DeadPushPage([.. found.Envelopes.Select(ToDeadPush)], found.TotalCount);
    }

    public async Task<DeadPush?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await CultureOfWolverine.RunAsync(() => Letters.DeadLetterEnvelopeByIdAsync(id)).ConfigureAwait(false) is { } found ? ToDeadPush(found) : null;
    }

    public Task ReplayAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        OfIds(ids) is { } query ? CultureOfWolverine.RunAsync(() => Letters.ReplayAsync(query, cancellationToken)) : Task.CompletedTask;

    public Task ReplayAllAsync(CancellationToken cancellationToken) => CultureOfWolverine.RunAsync(() => Letters.ReplayAsync(new DeadLetterEnvelopeQuery(), cancellationToken));

    public async Task<bool> EditAndReplayAsync(Guid id, string? contentType, string? query, byte[] body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if ((await FindAsync(id, cancellationToken).ConfigureAwait(false))?.Push is not { } push)
        {
            return false;
        }

        var edited = new ReceivedPush(push.Source, push.Kind, push.Key, push.IsVendorKey, push.ReceivedAt, contentType, query, body, push.TraceParent);
        await CultureOfWolverine.RunAsync(() => Letters.EditAndReplayAsync(id, JsonSerializer.SerializeToUtf8Bytes(edited), cancellationToken)).ConfigureAwait(false);
        return true;
    }

    public Task DiscardAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        OfIds(ids) is { } query ? CultureOfWolverine.RunAsync(() => Letters.DiscardAsync(query, cancellationToken)) : Task.CompletedTask;

    /// <summary>Null for none: a query without ids would be one for all.</summary>
    private static DeadLetterEnvelopeQuery? OfIds(IReadOnlyCollection<Guid> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Count > 0 ? new DeadLetterEnvelopeQuery([.. ids]) : null;
    }

    private static DeadPush ToDeadPush(DeadLetterEnvelope letter) =>
        new(letter.Id, Read(letter.Envelope?.Data), letter.ExceptionMessage, letter.ExceptionType, letter.FailedAt, letter.Replayable);

    private static ReceivedPush? Read(byte[]? data)
    {
        try
        {
            return data is null ? null : JsonSerializer.Deserialize<ReceivedPush>(data, JsonSerializerOptions.Web);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentNullException)
        {
            return null;
        }
    }
}
