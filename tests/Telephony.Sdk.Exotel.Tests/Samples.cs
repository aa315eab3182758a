using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Exotel.Tests;

/// <summary>What most tests send, and to whom.</summary>
internal static class Samples
{
    public static ExotelConnectRequest Connect(string to = "09876500240") => new("09876500682", to, "08080804890");

    /// <summary>Options without an address: Exotel's own.</summary>
    public static ExotelOptions Options(Uri? baseAddress = null)
    {
        var options = new ExotelOptions();
        Configure(options, baseAddress);
        return options;
    }

    public static void Configure(ExotelOptions options, Uri? baseAddress)
    {
        options.BaseAddress = baseAddress ?? options.BaseAddress;
        options.AccountSid = "test-sid";
        options.ApiKey = "test-account";
        options.ApiToken = "test-token";
    }

    /// <summary>A client whose requests a handler answers.</summary>
    public static ExotelClient NewClient(this AnsweringHandler handler, string? key = null) => ExotelClient.Create(Options(), primaryHandler: handler, key: key);
}
