namespace Telephony.Sdk.Testing.Matching;

internal enum FieldKind
{
    Header,
    Query,
    Form,
}
