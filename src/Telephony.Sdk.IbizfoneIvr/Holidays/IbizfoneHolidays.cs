namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class IbizfoneHolidays(IHolidaysEndpoints endpoints) : IIbizfoneHolidays
{
    public Task AddAsync(DateTime holiday, CancellationToken cancellationToken)
    {
        HolidayRules.Date(holiday);
        return endpoints.AddAsync(holiday, cancellationToken);
    }
}
