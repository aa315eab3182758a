namespace Telephony.Sdk.ElisionDialer;

/// <summary>The document's 'Y' and 'N'.</summary>
internal static class YesNo
{
    public static string? Write(bool? value) => value switch
    {
        true => "Y",
        false => "N",
        null => null,
    };
}
