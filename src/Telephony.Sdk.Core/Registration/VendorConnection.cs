using System.Diagnostics.CodeAnalysis;
using Refit;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Registration;

/// <summary>What a client sends through: the endpoints that Refit makes over the account's <see cref="HttpClient"/>.</summary>
internal sealed class VendorConnection : IDisposable
{
    private readonly HttpClient _http;
    private readonly VendorAccount _account;
    private readonly RefitSettings _settings;

    public VendorConnection(HttpClient http, VendorPipeline pipeline)
    {
        // Ours after all that was configured: deadlines are of operations, routes stand below the base address, and bodies have a length.
        http.BaseAddress = pipeline.Account.BaseAddress;
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TransferEncodingChunked = null;
        _http = http;
        _account = pipeline.Account;
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
    public string? Account => _account.Key;

    public TimeProvider Time => _account.Time;

    /// <summary>The endpoints of an interface.</summary>
    /// <exception cref="InvalidOperationException">One of them is declared in a way that cannot be kept to; the message names it.</exception>
    public T Endpoints<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>()
    {
        _ = OperationTable.Of(typeof(T));
        return RestService.ForGenerated<T>(_http, _settings);
    }

    public void Dispose()
    {
        // First, as disposing cancels what is on its way, which would look like its caller's doing.
        _account.IsClosed = true;
        _http.Dispose();
    }
}
