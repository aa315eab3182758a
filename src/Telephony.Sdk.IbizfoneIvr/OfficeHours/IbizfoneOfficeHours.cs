using System.Globalization;

namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Checks arguments, then sends through the declared endpoints.</summary>
internal sealed class IbizfoneOfficeHours(IOfficeHoursEndpoints endpoints) : IIbizfoneOfficeHours
{
    public Task SetAsync(IbizfoneDay day, TimeSpan opens, TimeSpan closes, CancellationToken cancellationToken)
    {
        OfficeHoursRules.Day(day);
        OfficeHoursRules.TimeOfDay(opens, nameof(opens), "st_time");
        OfficeHoursRules.TimeOfDay(closes, nameof(closes), "en_time");
        return endpoints.SetAsync(day, Clock(opens), Clock(closes), cancellationToken);
    }

    /// <summary><c>HH:MI AM/PM</c>: midnight is <c>12:00 AM</c>, noon <c>12:00 PM</c>. The words are the document's, not the culture's.</summary>
    private static string Clock(TimeSpan time) => (DateTime.MinValue + time).ToString("hh:mm tt", CultureInfo.InvariantCulture);
}
