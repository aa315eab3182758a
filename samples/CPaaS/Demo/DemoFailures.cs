namespace CPaaSSample.Demo;

/// <summary>The failures as the command line names them.</summary>
internal static class DemoFailures
{
    public static string[] Names { get; } = ["wrong-auth", "lost-reply", "no-record", "unreachable"];

    public static DemoFailure Parse(string? name) => name switch
    {
        "wrong-auth" => DemoFailure.WrongAuth,
        "lost-reply" => DemoFailure.LostReply,
        "no-record" => DemoFailure.NoRecord,
        "unreachable" => DemoFailure.Unreachable,
        _ => DemoFailure.None,
    };
}
