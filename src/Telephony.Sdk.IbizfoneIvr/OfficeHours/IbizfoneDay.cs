namespace Telephony.Sdk.IbizfoneIvr;

/// <summary>The day that office hours are for. The document lists these eight words and no other; they are sent as they are named here.</summary>
public enum IbizfoneDay
{
    /// <summary>Every day: <c>Daily</c>.</summary>
    Daily = 0,

    /// <summary><c>Monday</c>.</summary>
    Monday,

    /// <summary><c>Tuesday</c>.</summary>
    Tuesday,

    /// <summary><c>Wednesday</c>.</summary>
    Wednesday,

    /// <summary><c>Thursday</c>.</summary>
    Thursday,

    /// <summary><c>Friday</c>.</summary>
    Friday,

    /// <summary><c>Saturday</c>.</summary>
    Saturday,

    /// <summary><c>Sunday</c>.</summary>
    Sunday,
}
