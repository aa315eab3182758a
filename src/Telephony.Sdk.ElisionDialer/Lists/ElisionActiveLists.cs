namespace Telephony.Sdk.ElisionDialer;

/// <summary>The active lists of a dialer.</summary>
public sealed record ElisionActiveLists
{
    /// <summary>The lists, in the order of the dialer. Empty where it has none.</summary>
    public IReadOnlyList<ElisionActiveList> Lists { get; set; } = [];

    /// <summary>The dialer's NOTICE lines, without secrets.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];
}
