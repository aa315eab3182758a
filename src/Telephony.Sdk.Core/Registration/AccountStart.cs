namespace Telephony.Sdk.Registration;

/// <summary>Nothing but a name under which <see cref="AccountStartValidator"/> is asked when the application starts.</summary>
internal sealed class AccountStart;
