namespace SangamCrmSample.Demo;

/// <summary>What the built-in stub lets go wrong, to show how a failure looks.</summary>
internal enum DemoFailure
{
    None,
    WrongToken,
    LostReply,
}
