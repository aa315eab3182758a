namespace Telephony.Sdk.Benchmarks;

/// <summary>A column of the tables: one way to call the vendors, in its own idiom. Each method makes a client over a vendor in memory and gives what is measured.</summary>
internal interface IWay
{
    string Name { get; }

    Call GetUser(HttpMessageHandler vendor);

    Call ClickToCall(HttpMessageHandler vendor);

    Call AddAgent(HttpMessageHandler vendor);

    Call ListCalls(HttpMessageHandler vendor);

    Call ListRecords(HttpMessageHandler vendor);
}
