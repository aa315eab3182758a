using System.Diagnostics.CodeAnalysis;
using Refit;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Registration;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Toolkit;

/// <summary>What a client sends through: the endpoints that Refit makes over the account's <see cref="HttpClient"/>.</summary>
[Experimental(Experiments.Toolkit)]
public sealed class VendorConnection : IDisposable
{
    private readonly HttpClient _http;
    private readonly VendorPipeline _pipeline;
    private readonly RefitSettings _settings;
    private readonly bool _ownsHandlers;

    internal VendorConnection(HttpClient http, VendorPipeline pipeline, bool ownsHandlers)
    {
        _ownsHandlers = ownsHandlers;

        // Ours after all that was configured: deadlines are of operations, routes stand below the base address, and bodies have a length.
        http.BaseAddress = pipeline.Account.BaseAddress;
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TransferEncodingChunked = null;
        _http = http;
        _pipeline = pipeline;
        _settings = new RefitSettings(new VendorSerializer(pipeline.Reader.Json))
        {
            Buffered = false,
            RequestBodySerialization = RequestBodySerializationMode.Buffered,

            // The outermost handler has judged the reply and mapped the faults.
            ExceptionFactory = static _ => default,
            TransportExceptionFactory = static (_, exception, _) => exception,
        };
    }

    /// <summary>The key of the account, for exceptions that a vendor's package makes itself; null for the only one.</summary>
    public string? Account => _pipeline.Account.Key;

    /// <summary>The clock of the client: the container's, or the system's.</summary>
    public TimeProvider Time => _pipeline.Account.Time;

    /// <summary>The options of the client. Their secrets may have changed since it was made, and nothing else.</summary>
    public TelephonyClientOptions Options => _pipeline.Options;

    /// <summary>The endpoints of an interface, as Refit compiled them.</summary>
    /// <typeparam name="T">An interface of endpoints, each with its route and its <see cref="ResendAttribute"/>.</typeparam>
    /// <returns>What sends their requests.</returns>
    /// <exception cref="InvalidOperationException">One of them is declared in a way that cannot be kept to; the message names it.</exception>
    public T Endpoints<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.Interfaces)] T>()
    {
        _ = OperationTable.Of(typeof(T));
        return RestService.ForGenerated<T>(_http, _settings);
    }

    /// <summary>Closes the client: what is on its way ends.</summary>
    public void Dispose()
    {
        // First, as what is on its way is cancelled then, which would look like its caller's doing. The HttpClient is not disposed: it would name itself where the client is used on.
        _pipeline.Account.Close();
        _http.CancelPendingRequests();
        if (_ownsHandlers)
        {
            _pipeline.Dispose();
        }
    }
}
