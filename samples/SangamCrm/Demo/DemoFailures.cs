namespace SangamCrmSample.Demo;

/// <summary>The failures as the command line names them.</summary>
internal static class DemoFailures
{
    public static string[] Names { get; } = ["wrong-token", "lost-reply"];

    public static DemoFailure Parse(string? name) => name switch
    {
        "wrong-token" => DemoFailure.WrongToken,
        "lost-reply" => DemoFailure.LostReply,
        _ => DemoFailure.None,
    };
}
