namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>A header of one endpoint after interface and method were merged.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Text">The declared value; null for a parameter's value or a removal.</param>
/// <param name="Value">The parameter that gives the value.</param>
internal sealed record HeaderModel(string Name, string? Text, ValueModel? Value)
{
    /// <summary>Whether the header takes the body's own header of that name away.</summary>
    public bool IsRemoval => Text is null && Value is null;
}
