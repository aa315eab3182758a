namespace Telephony.Sdk.ClientGenerator;

/// <summary>The steps that tests watch for needless work.</summary>
internal static class TrackingNames
{
    public const string Interfaces = nameof(Interfaces);
    public const string Catalogue = nameof(Catalogue);
    public const string Clients = nameof(Clients);
    public const string Problems = nameof(Problems);
    public const string OpenValues = nameof(OpenValues);
    public const string Environment = nameof(Environment);
}
