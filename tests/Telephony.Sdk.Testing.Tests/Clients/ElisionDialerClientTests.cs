using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.ElisionDialer;

namespace Telephony.Sdk.Testing.Tests.Clients;

[TestFixture("Query")]
[TestFixture("Form")]
public sealed class ElisionDialerClientTests(string transport) : ClientFixture<IElisionDialerClient>(new ElisionDialerDocument(), ("Transport", transport))
{
    internal override IEnumerable<Func<Task>> Requests(IElisionDialerClient client, LegalValues values)
    {
        yield return () => client.Agents.AddAsync(new(values.Text(2, 20), values.Text(1, 20), values.Number(1, 9), values.Text(1, 50), values.Text(1, 20)));
        yield return () => client.Agents.AddAsync(new(values.Text(2, 20), values.Text(1, 20), values.Number(1, 9), values.Text(1, 50), values.Text(1, 20))
        {
            PhoneLogin = values.Text(1, 20),
            PhonePassword = values.Text(1, 20),
            VoicemailId = values.Digits(1, 10),
            Email = values.Text(1, 100),
        });
        yield return () => client.Agents.UpdateAsync(Update(values));
        yield return () => client.Agents.UpdateAsync(new("1000") { IsActive = values.One(true, false) });
        yield return () => client.Lists.AddAsync(new(values.Digits(2, 14), values.Text(6, 30), values.Text(2, 8)) { IsActive = values.One<bool?>(true, false, null) });
        yield return () => client.Lists.ListActiveAsync();
        yield return async () => (await client.Leads.AddAsync([.. Enumerable.Range(0, values.Number(1, 5)).Select(_ => Lead(values))])).ThrowIfFailed();
    }

    private static ElisionAgentUpdate Update(LegalValues values) => new(values.One("1000", values.Text(2, 20)))
    {
        Password = values.Text(1, 20),
        Level = values.Number(1, 9),
        FullName = values.Text(1, 50),
        UserGroup = values.Text(1, 20),
        PhoneLogin = values.Text(1, 20),
        PhonePassword = values.Text(1, 20),
        VoicemailId = values.Digits(1, 10),
        Email = values.Text(1, 100),
        IsActive = values.One(true, false),
    };

    private static ElisionLead Lead(LegalValues values) => new(values.PhoneNumber(most: 40), values.Digits(2, 14))
    {
        City = values.Maybe(() => values.Text()),
        Email = values.Maybe(() => values.Text()),
        FirstName = values.One(null, "", "two\nlines", values.Text()),
        LastName = values.Maybe(() => values.Text()),
        VendorLeadCode = values.Maybe(() => values.Text()),
        PostalCode = values.Maybe(() => values.Text()),
        AdditionalFields = { ["address1"] = values.Text() },
    };
}
