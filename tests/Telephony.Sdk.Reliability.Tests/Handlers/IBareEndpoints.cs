using Refit;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>What a program without us would declare: the requests of ours, by Refit alone.</summary>
internal interface IBareEndpoints
{
    [Get("/{**path}")]
    Task GetAsync(string path, CancellationToken cancellationToken);

    [Post("/{**path}")]
    Task PostAsync(string path, [Body] HttpContent body, CancellationToken cancellationToken);
}
