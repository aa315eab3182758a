namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>One endpoint as the catalogue lists it.</summary>
internal sealed record CatalogueEntry(string Field, string Operation, string Verb, string Route, string ResendRule);
