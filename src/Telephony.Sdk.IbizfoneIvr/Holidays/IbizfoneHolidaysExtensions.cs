#if NET
namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Shorthands over <see cref="IIbizfoneHolidays"/>.</summary>
public static class IbizfoneHolidaysExtensions
{
    /// <summary>Makes a date a holiday.</summary>
    /// <param name="holidays">The holidays.</param>
    /// <param name="holiday">The date on the IVR's calendar.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    public static Task AddAsync(this IIbizfoneHolidays holidays, DateOnly holiday, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return holidays.AddAsync(holiday.ToDateTime(TimeOnly.MinValue), cancellationToken);
    }
}
#endif
