namespace Telephony.Sdk.SangamCrm;

/// <summary>How the token stands in the header <c>Authorization</c>. The document shows neither; both are in use.</summary>
public enum SangamTokenScheme
{
    /// <summary>The token alone: <c>Authorization: token</c>.</summary>
    Raw = 0,

    /// <summary><c>Authorization: Bearer token</c>.</summary>
    Bearer,
}
