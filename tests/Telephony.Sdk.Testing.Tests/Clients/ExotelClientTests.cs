using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.Exotel;

namespace Telephony.Sdk.Testing.Tests.Clients;

public sealed class ExotelClientTests() : ClientFixture<IExotelClient>(new ExotelDocument())
{
    internal override IEnumerable<Func<Task>> Requests(IExotelClient client, LegalValues values)
    {
        yield return () => client.Calls.ConnectAsync(new ExotelConnectRequest(values.PhoneNumber(), values.PhoneNumber(), values.PhoneNumber()));
        yield return () => client.Calls.ConnectAsync(Full(values));
        yield return () => client.Calls.GetAsync(values.Id());
    }

    private static ExotelConnectRequest Full(LegalValues values) => new(values.PhoneNumber(), values.PhoneNumber(), values.PhoneNumber())
    {
        CallType = values.Word<ExotelCallType>(),
        TimeLimit = TimeSpan.FromSeconds(values.Number(1, 14400)),
        RingTimeout = TimeSpan.FromSeconds(values.Number(1, int.MaxValue)),
        WaitUrl = values.Address(),
        Record = values.One(true, false),
        RecordingChannels = values.Word<ExotelRecordingChannels>(),
        RecordingFormat = values.Word<ExotelRecordingFormat>(),
        CustomField = values.Text(1, 128),
        StatusCallback = values.Address(),
        StatusCallbackEvents = { ExotelCallbackEvent.Answered, new ExotelCallbackEvent(values.Text(10)) },
        StatusCallbackContentType = values.Word<ExotelCallbackContentType>(),
    };
}
