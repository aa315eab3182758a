using System.Text.Json.Nodes;

namespace Telephony.Sdk.Testing.Shapes;

/// <summary>A campaign that was created here.</summary>
/// <param name="Number">A later one has a larger number.</param>
/// <param name="Details">As it is listed.</param>
/// <param name="Records">One for each contact.</param>
internal sealed record CPaaSCampaign(int Number, JsonObject Details, IReadOnlyList<CPaaSRecord> Records);
