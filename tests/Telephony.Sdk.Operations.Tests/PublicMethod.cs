using Telephony.Sdk.DocumentedCalls;

namespace Telephony.Sdk.Operations.Tests;

/// <summary>What a call of a table names as its public method.</summary>
internal static class PublicMethod
{
    /// <summary>The type that has it: that of the client's property, or one of the package.</summary>
    public static Type TypeOf(DocumentedCall call)
    {
        string name = call.Method.Split('.')[0];
        return call.Vendor.Client.GetProperty(name)?.PropertyType ?? call.Vendor.Client.Assembly.GetExportedTypes().Single(type => type.Name == name);
    }

    /// <summary>Its name.</summary>
    public static string NameOf(DocumentedCall call) => call.Method.Split('.')[1];
}
