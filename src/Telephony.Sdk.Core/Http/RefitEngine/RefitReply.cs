#if CLIENT_ENGINE_REFIT
namespace Telephony.Sdk.Http;

/// <summary>What a declared method gives back.</summary>
internal enum RefitReply
{
    /// <summary>Yes or no: <c>Task</c>.</summary>
    None,

    /// <summary>What the vendor's protocol reads: <c>Task&lt;T&gt;</c>.</summary>
    Decoded,

    /// <summary>The reply itself: <c>Task&lt;HttpResponseMessage&gt;</c>.</summary>
    Live,
}
#endif
