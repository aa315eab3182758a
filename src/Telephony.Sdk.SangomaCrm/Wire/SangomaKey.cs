namespace Telephony.Sdk.SangomaCrm;

/// <summary>The names around rows that mean something.</summary>
internal enum SangomaKey
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary><c>status</c> or <c>success</c>.</summary>
    Status,

    /// <summary>Where the rows are.</summary>
    Data,

    /// <summary>Words.</summary>
    Message,

    /// <summary>What went wrong.</summary>
    Error,
}
