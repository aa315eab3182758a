namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>Everything that is needed to write the sending of one endpoint.</summary>
internal sealed record EndpointModel(
    CatalogueEntry Entry,
    EquatableArray<RoutePart> Route,
    EquatableArray<FieldGroup> Query,
    EquatableArray<HeaderModel> Headers,
    BodyModel Body,
    ReplyKind Reply,
    string ReplyType,
    string Token);
