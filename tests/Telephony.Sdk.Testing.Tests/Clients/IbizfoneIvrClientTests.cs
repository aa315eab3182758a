using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.IbizfoneIvr;

namespace Telephony.Sdk.Testing.Tests.Clients;

public sealed class IbizfoneIvrClientTests() : ClientFixture<IIbizfoneIvrClient>(new IbizfoneIvrDocument())
{
    internal override IEnumerable<Func<Task>> Requests(IIbizfoneIvrClient client, LegalValues values)
    {
        yield return () => client.Agents.SetStatusAsync(values.PhoneNumber(), values.One(IbizfoneAgentStatus.Off, IbizfoneAgentStatus.Available));
        yield return () => client.Holidays.AddAsync(values.Clock(firstYear: 1).Date);
        yield return () => client.OfficeHours.SetAsync(values.One(Enum.GetValues<IbizfoneDay>()), TimeSpan.FromMinutes(values.Number(0, 1439)), TimeSpan.FromMinutes(values.Number(0, 1439)));
    }
}
