namespace Telephony.Sdk.Testing.Hosting;

/// <summary>A body in equal parts over a time.</summary>
internal sealed record SlowBody(int Parts, TimeSpan Over);
