namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Where a value stands in a request; Refit writes some types in one place and not in another.</summary>
internal enum ValueUse
{
    Path,
    Query,
    Form,
    Header,
}
