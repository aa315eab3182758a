namespace Telephony.Sdk.Core.Tests.Vendor;

/// <summary>What an application injects.</summary>
internal interface ITestClient
{
    ITestEndpoints Endpoints { get; }
}
