using Telephony.Sdk.CPaaS;
using Telephony.Sdk.DocumentedCalls;

namespace Telephony.Sdk.Testing.Tests.Clients;

public sealed class CPaaSClientTests() : ClientFixture<ICPaaSClient>(new CPaaSDocument())
{
    // Those of the document's examples.
    private const string List = "LS608c393614";
    private const string DndList = "DNd2b09f8f80";

    internal override IEnumerable<Func<Task>> Requests(ICPaaSClient client, LegalValues values)
    {
        DateTime soon = new(values.Number(2200, 9998), 1, 1);
        DateTime first = values.Clock(1).Date;
        yield return () => client.Calls.ClickToCallAsync(new(Mobile(values), values.PhoneNumber(), Mobile(values)) { Recording = values.MaybeOf(values.Word<CPaaSRecordingOption>), Transcript = values.One(true, false) });
        yield return () => client.Calls.BlindTransferAsync(values.Text(), values.Text());
        yield return () => client.Calls.AttendedTransferAsync(values.Text(), values.Text());
        yield return () => client.Calls.StartRecordingAsync(values.Text());
        yield return () => client.Calls.HangUpAsync(values.Text());
        yield return () => client.OneTimePasswords.SendAsync(new(Mobile(values), values.Text(), values.Id(), values.Number(1, int.MaxValue), values.PhoneNumber()) { Speech = values.Maybe(() => Speech(values)) });
        yield return () => client.Callbacks.CreateAsync(new(Mobile(values), values.PhoneNumber(), Mobile(values), soon, values.Zone()) { Recording = values.Word<CPaaSRecordingOption>() });
        yield return () => client.Callbacks.UpdateAsync(new(values.Id(), Mobile(values), values.PhoneNumber(), Mobile(values), soon) { Recording = values.Word<CPaaSRecordingOption>() });
        yield return () => client.Callbacks.DeleteAsync(values.Id());
        yield return () => client.ContactLists.CreateAsync(values.Text());
        yield return () => client.ContactLists.AddAsync(values.One(List, values.Id()), [new(values.Text(), values.PhoneNumber()), new(values.Text(), values.PhoneNumber()) { Fields = { [values.Text()] = values.One("", "\n", values.Text()) } }]);
        yield return () => client.ContactLists.ImportAsync(values.One(List, values.Id()), values.Text());
        yield return () => client.DndLists.CreateAsync(values.Text());
        yield return () => client.DndLists.AddAsync(values.One(DndList, values.Id()), [new(values.Text(), values.PhoneNumber())]);
        yield return () => client.DndLists.ImportAsync(values.One(DndList, values.Id()), values.Text());
        foreach (CPaaSNewCampaign campaign in Campaigns(values))
        {
            campaign.TimeZone = values.Maybe(values.Zone);
            campaign.RetryOnStatuses = values.Maybe(() => values.Text());
            campaign.RetryAttempts = values.MaybeOf(() => values.Number(0, int.MaxValue));
            yield return () => client.Campaigns.CreateAsync(campaign);
        }

        yield return () => client.Campaigns.StopAsync(values.Id());
        yield return () => client.Campaigns.ListAsync();
        yield return () => client.CallDetailRecords.ListByDateAsync(first, first.AddDays(values.Number(0, 30)), values.MaybeOf(() => values.Number(1, int.MaxValue)), values.MaybeOf(() => values.Number(0, int.MaxValue)));
        yield return () => client.CallDetailRecords.ListByRequestAsync(values.Id());
        yield return () => client.CallDetailRecords.ListByCampaignAsync(values.Id());
        yield return () => client.Statistics.GetAsync();
        yield return () => client.Statistics.GetLiveAsync();
        yield return () => client.Statistics.GetByCampaignAsync(values.Id());
    }

    private static IEnumerable<CPaaSNewCampaign> Campaigns(LegalValues values)
    {
        (DateTime start, DateTime end) = values.One((DateTime.MinValue, DateTime.MinValue.AddSeconds(1)), (new DateTime(9999, 12, 31), new DateTime(9999, 12, 31, 23, 59, 59)), (values.Clock(1, 4000), values.Clock(4002)));
        var pace = new CPaaSCampaignPace(values.Number(1, int.MaxValue), values.Number(1, int.MaxValue), values.Number(0, int.MaxValue), TimeSpan.FromSeconds(values.Number(0, int.MaxValue)));
        yield return new CPaaSDynamicAnnouncementCampaign(List, DndList, values.Text(), values.PhoneNumber(), "Dear\n" + values.Text(), start, end, pace) { Speech = values.Maybe(() => Speech(values)) };
        yield return new CPaaSRecordedAnnouncementCampaign(values.Id(), DndList, values.Text(), values.PhoneNumber(), values.Text(), start, end, pace);
        yield return new CPaaSIvrCampaign(List, DndList, values.Text(), values.PhoneNumber(), values.Text(), start, end, pace) { Speech = values.Maybe(() => Speech(values)) };
    }

    private static string Mobile(LegalValues values) => values.Digits(10, 15);

    private static CPaaSSpeech Speech(LegalValues values) => new()
    {
        Voice = values.Word<CPaaSVoice>(),
        Volume = values.One(CPaaSVolume.Silent, CPaaSVolume.ExtraSoft, CPaaSVolume.Soft, CPaaSVolume.Medium, CPaaSVolume.Loud, CPaaSVolume.ExtraLoud),
        Rate = values.One(CPaaSRate.ExtraSlow, CPaaSRate.Slow, CPaaSRate.Medium, CPaaSRate.Fast, CPaaSRate.ExtraFast),
        Pitch = values.One(CPaaSPitch.ExtraLow, CPaaSPitch.Low, CPaaSPitch.Medium, CPaaSPitch.High, CPaaSPitch.ExtraHigh),
        LanguageCode = values.Text(),
        Engine = values.One(CPaaSSpeechEngine.Standard, CPaaSSpeechEngine.Neural),
    };
}
