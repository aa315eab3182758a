namespace Telephony.Sdk.SangomaCrm;

/// <summary>A value that is read past and never kept.</summary>
internal sealed class Discarded;
