using Telephony.Sdk.ClientGenerator.Diagnostics;

namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>What reading an interface gave.</summary>
/// <param name="Model">The interface; null if nothing can be written for it.</param>
/// <param name="Place">Where its name stands.</param>
/// <param name="Problems">The errors to report.</param>
internal sealed record InterfaceReading(InterfaceModel? Model, LocationInfo? Place, EquatableArray<Problem> Problems);
