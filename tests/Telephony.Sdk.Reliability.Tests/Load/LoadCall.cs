using System.Globalization;
using Telephony.Sdk.Reliability.Tests.Vendors;
using Telephony.Sdk.Testing;

namespace Telephony.Sdk.Reliability.Tests.Load;

/// <summary>One call of many. Its requests carry which it is, in a header that the program adds.</summary>
/// <param name="Operation">The documented call.</param>
/// <param name="Id">Which of many it is.</param>
internal sealed record LoadCall(Call Operation, long Id)
{
    private const string Header = "X-Load-Call";

    private static readonly AsyncLocal<LoadCall?> s_current = new();

    public Task SendAsync(IServiceProvider services)
    {
        s_current.Value = this;
        return Operation.SendAsync(services, CancellationToken.None);
    }

    /// <summary>The call that sent this.</summary>
    public static LoadCall Of(StubRequest request)
    {
        string[] parts = request.Headers[Header]!.Split(' ');
        return new LoadCall(AllVendors.Calls[int.Parse(parts[0], CultureInfo.InvariantCulture)], long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The handler that adds the header.</summary>
    internal sealed class Handler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // What is sent again has the headers that were added to what was sent first.
            LoadCall call = s_current.Value!;
            request.Headers.Remove(Header);
            request.Headers.Add(Header, string.Create(CultureInfo.InvariantCulture, $"{AllVendors.Calls.Index().First(it => it.Item == call.Operation).Index} {call.Id}"));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
