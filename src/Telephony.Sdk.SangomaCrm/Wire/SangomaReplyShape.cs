namespace Telephony.Sdk.SangomaCrm;

/// <summary>What a JSON reply turns out to be, told from its beginning, before it is read into the right type.</summary>
internal enum SangomaReplyShape
{
    /// <summary>An array of rows.</summary>
    Rows,

    /// <summary>One row as an object.</summary>
    Row,

    /// <summary><c>{status,data:[…]}</c>.</summary>
    EnvelopedRows,

    /// <summary><c>{status,data:{…}}</c>.</summary>
    EnvelopedRow,

    /// <summary><c>{"status":true}</c>, with nothing in the place of the rows and none elsewhere.</summary>
    NoRows,

    /// <summary><c>{"status":false,…}</c>: no.</summary>
    Refusal,

    /// <summary>Neither rows nor a yes without any nor a no.</summary>
    Unclear,
}
