namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>A method of an endpoint interface.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="ReturnType">The return type as the signature shows it.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Endpoint">What it sends; null if its declaration has errors, which are reported instead.</param>
internal sealed record MethodModel(string Name, string ReturnType, EquatableArray<ParameterModel> Parameters, EndpointModel? Endpoint);
