namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>Overloads over <see cref="IIbizfoneOfficeHours"/>.</summary>
public static class IbizfoneOfficeHoursExtensions
{
    /// <summary>Sets when the office is active on a day of the week.</summary>
    /// <param name="officeHours">The office hours.</param>
    /// <param name="day">The day of the week.</param>
    /// <param name="opens">When the hours begin: a time of day in whole minutes.</param>
    /// <param name="closes">When they end: a time of day in whole minutes.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The day is no day of the week, or a time has seconds or is not one of a day; nothing was sent.</exception>
    public static Task SetAsync(this IIbizfoneOfficeHours officeHours, DayOfWeek day, TimeSpan opens, TimeSpan closes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(officeHours);
        return officeHours.SetAsync(Convert(day), opens, closes, cancellationToken);
    }

#if NET
    /// <summary>Sets when the office is active.</summary>
    /// <param name="officeHours">The office hours.</param>
    /// <param name="day">Every day, or a day of the week.</param>
    /// <param name="opens">When the hours begin, in whole minutes.</param>
    /// <param name="closes">When they end, in whole minutes.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The day is none of the document's, or a time has seconds; nothing was sent.</exception>
    public static Task SetAsync(this IIbizfoneOfficeHours officeHours, IbizfoneDay day, TimeOnly opens, TimeOnly closes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(officeHours);
        return officeHours.SetAsync(day, opens.ToTimeSpan(), closes.ToTimeSpan(), cancellationToken);
    }

    /// <summary>Sets when the office is active on a day of the week.</summary>
    /// <param name="officeHours">The office hours.</param>
    /// <param name="day">The day of the week.</param>
    /// <param name="opens">When the hours begin, in whole minutes.</param>
    /// <param name="closes">When they end, in whole minutes.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>When the IVR has answered <c>Success</c>.</returns>
    /// <exception cref="ArgumentException">The day is no day of the week, or a time has seconds; nothing was sent.</exception>
    public static Task SetAsync(this IIbizfoneOfficeHours officeHours, DayOfWeek day, TimeOnly opens, TimeOnly closes, CancellationToken cancellationToken = default) =>
        officeHours.SetAsync(day, opens.ToTimeSpan(), closes.ToTimeSpan(), cancellationToken);
#endif

    private static IbizfoneDay Convert(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => IbizfoneDay.Monday,
        DayOfWeek.Tuesday => IbizfoneDay.Tuesday,
        DayOfWeek.Wednesday => IbizfoneDay.Wednesday,
        DayOfWeek.Thursday => IbizfoneDay.Thursday,
        DayOfWeek.Friday => IbizfoneDay.Friday,
        DayOfWeek.Saturday => IbizfoneDay.Saturday,
        DayOfWeek.Sunday => IbizfoneDay.Sunday,
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "day must be a day of the week."),
    };
}
