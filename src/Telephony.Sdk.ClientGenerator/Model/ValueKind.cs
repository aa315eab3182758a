namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>How a value becomes text.</summary>
internal enum ValueKind
{
    Text,
    Boolean,

    /// <summary>A struct that formats itself by culture, which is the invariant one here.</summary>
    FormattableStruct,

    /// <summary>A class that formats itself by culture.</summary>
    FormattableClass,

    /// <summary>An enum: its name, or its <c>[EnumMember]</c> value.</summary>
    Enumeration,

    /// <summary>A type with one text: a character, an address, a string-backed struct.</summary>
    Printed,
}
