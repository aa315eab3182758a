namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>Whose Refit attributes a compilation sees.</summary>
internal enum RefitPresence
{
    /// <summary>Nobody's: we write them.</summary>
    None,

    /// <summary>Those we wrote into another assembly that shows its internals: declarations use them.</summary>
    Shared,

    /// <summary>The Refit package's: it implements the interfaces, we write the catalogue and the factory.</summary>
    Package,
}
