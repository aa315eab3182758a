namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>What an endpoint gives back.</summary>
internal enum ReplyKind
{
    /// <summary><c>Task</c>: success is enough.</summary>
    None,

    /// <summary><c>Task&lt;T&gt;</c>: the decoded reply.</summary>
    Decoded,

    /// <summary><c>Task&lt;HttpResponseMessage&gt;</c>: the live reply, not judged.</summary>
    Response,
}
