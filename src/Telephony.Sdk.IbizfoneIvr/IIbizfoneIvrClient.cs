namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>
/// A client of the iBizFone IVR. Safe for use by several threads; make one and keep it.
/// The call logs that the IVR pushes are read by <see cref="IbizfoneCallLog"/>.
/// </summary>
public interface IIbizfoneIvrClient
{
    /// <summary>Agents, active or inactive.</summary>
    IIbizfoneAgents Agents { get; }

    /// <summary>The dates on which calls are not answered.</summary>
    IIbizfoneHolidays Holidays { get; }

    /// <summary>The hours of the day in which the office is active.</summary>
    IIbizfoneOfficeHours OfficeHours { get; }
}
