namespace Telephony.Sdk.SangomaCrm;

/// <summary>A client of the Sangoma CRM REST API of a FreePBX. Safe for use by several threads; make one and keep it.</summary>
public interface ISangomaCrmClient
{
    /// <summary>Call lists, recordings and voicemails.</summary>
    ISangomaCalls Calls { get; }

    /// <summary>The users of the PBX.</summary>
    ISangomaUsers Users { get; }

    /// <summary>The addresses that the PBX posts calls to.</summary>
    ISangomaWebhooks Webhooks { get; }
}
