namespace Telephony.Sdk.ElisionDialer;

/// <summary>What the lines of a reply say.</summary>
/// <param name="Verdict">What the last SUCCESS or ERROR says, or null.</param>
/// <param name="BareRefusal">What a login error without the word ERROR says, or null. It counts only where there is nothing else.</param>
/// <param name="Notices">The NOTICE lines, also those before JSON.</param>
internal readonly record struct TextReply(ElisionAnswer? Verdict, ElisionAnswer? BareRefusal, IReadOnlyList<string> Notices);
