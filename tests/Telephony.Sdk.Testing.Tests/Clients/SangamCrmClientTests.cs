using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.SangamCrm;

namespace Telephony.Sdk.Testing.Tests.Clients;

public sealed class SangamCrmClientTests() : ClientFixture<ISangamCrmClient>(new SangamCrmDocument())
{
    internal override IEnumerable<Func<Task>> Requests(ISangamCrmClient client, LegalValues values)
    {
        yield return () => client.CallLogs.PushAsync([.. Enumerable.Range(0, values.Number(1, 5)).Select(_ => Log(values))]);
        yield return () => client.CallPopups.NotifyAsync(new SangamCallPopup(values.Text(), values.Text(), values.Text(), values.Text(), values.Instant()) { Event = values.Word<SangamPopupEvent>() });
    }

    private static SangamCallLog Log(LegalValues values)
    {
        DateTimeOffset start = values.Instant();
        return new SangamCallLog(
            values.One(CallDirection.Inbound, CallDirection.Outbound), values.Text(), values.Text(), start, start.AddSeconds(values.Number(0, 1_000_000)), values.Word<SangamCallStatus>(), values.Text())
        {
            Subject = values.Maybe(() => values.Text()),
            Decision = values.MaybeOf(values.Word<SangamDecision>) ?? default,
            LoggedBy = values.Word<SangamLoggedBy>(),
            RecordingLink = values.Maybe(() => values.Address()),
        };
    }
}
