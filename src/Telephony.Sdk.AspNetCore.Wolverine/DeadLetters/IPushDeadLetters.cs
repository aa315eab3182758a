namespace Telephony.Sdk.AspNetCore;

/// <summary>The pushes that could not be handled: they are kept, and can be handled again, as they came or mended.</summary>
public interface IPushDeadLetters
{
    /// <summary>Lists dead letters, the newest first.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">How many are on a page: 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>A page of them, and how many there are.</returns>
    Task<DeadPushPage> ListAsync(int page = 1, int pageSize = 100, CancellationToken cancellationToken = default);

    /// <summary>Finds one dead letter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The dead letter; null when there is none of that id, as it was replayed or discarded.</returns>
    Task<DeadPush?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Has dead letters handled again, from the first try on: within seconds, not at once.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="cancellationToken">Ends the request, which may have been carried out then.</param>
    /// <returns>When it is written that they are to be handled.</returns>
    Task ReplayAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Has all dead letters handled again: after an update that reads what the old version could not, or when what was down is up.</summary>
    /// <param name="cancellationToken">Ends the request, which may have been carried out then.</param>
    /// <returns>When it is written that they are to be handled.</returns>
    Task ReplayAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Has a dead letter handled again with another payload. Its key and when it came stay as they are.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="contentType">The content type of the new body.</param>
    /// <param name="query">The new query.</param>
    /// <param name="body">The new body.</param>
    /// <param name="cancellationToken">Ends the request, which may have been carried out then.</param>
    /// <returns>Whether there was a dead letter of that id, whose push could be read from the database.</returns>
    Task<bool> EditAndReplayAsync(Guid id, string? contentType, string? query, byte[] body, CancellationToken cancellationToken = default);

    /// <summary>Deletes dead letters for good.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="cancellationToken">Ends the request, which may have been carried out then.</param>
    /// <returns>When they are gone.</returns>
    Task DiscardAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}
