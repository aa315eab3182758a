namespace Telephony.Sdk.SangamCrm;

/// <summary>A client of the telephony API of SangamCRM. Safe for use by several threads; make one and keep it.</summary>
public interface ISangamCrmClient
{
    /// <summary>Finished calls, pushed into the CRM.</summary>
    ISangamCallLogs CallLogs { get; }

    /// <summary>Ringing calls, shown on an agent's screen.</summary>
    ISangamCallPopups CallPopups { get; }
}
