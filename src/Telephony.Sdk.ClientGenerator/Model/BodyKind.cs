namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>What a request carries.</summary>
internal enum BodyKind
{
    None,

    /// <summary>Nothing, but headers that describe content need content to stand on.</summary>
    Empty,

    Json,

    /// <summary>A form of the properties of an object.</summary>
    FormFields,

    /// <summary>A form of the pairs of a dictionary or list.</summary>
    FormPairs,
}
