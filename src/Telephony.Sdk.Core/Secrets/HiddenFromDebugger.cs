namespace Telephony.Sdk.Secrets;

/// <summary>What a debugger shows in the place of an object that holds credentials: nothing. Whoever needs them asks for the raw view.</summary>
#pragma warning disable CS9113 // a debugger calls it with the object
internal sealed class HiddenFromDebugger(object holder);
#pragma warning restore CS9113
