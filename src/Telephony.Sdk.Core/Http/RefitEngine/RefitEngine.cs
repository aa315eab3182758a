#if CLIENT_ENGINE_REFIT
using System.Diagnostics.CodeAnalysis;
using Refit;

namespace Telephony.Sdk.Http;

/// <summary>
/// The seam to the Refit package: Refit reads the declaration and the arguments into a request, the <see cref="ApiClient"/>
/// sends it as it sends those of generated clients.
/// </summary>
internal static class RefitEngine
{
    /// <summary>Refit joins its paths to an address; only what follows it is used.</summary>
    private static readonly Uri s_placeholder = new("http://refit.invalid/");

    public static T Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>(ApiClient client, IReadOnlyList<Endpoint> catalogue)
    {
        var settings = new RefitSettings(new RefitSerializer(client))
        {
            Buffered = true,
            CaptureMethodArguments = true,
            ExceptionFactory = static _ => default,
            DeserializationExceptionFactory = static (_, exception) => new ValueTask<Exception?>(exception),
            TransportExceptionFactory = static (_, exception, _) => exception,
        };
        var http = new HttpClient(new RefitBridge(client, RefitRoutes.Of(typeof(T), catalogue)))
        {
            BaseAddress = s_placeholder,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        return RestService.ForGenerated<T>(http, settings);
    }
}
#endif
