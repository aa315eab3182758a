namespace IbizfoneIvrSample.Demo;

/// <summary>The failures as the command line names them.</summary>
internal static class DemoFailures
{
    public static string[] Names { get; } = ["wrong-key", "invalid-time", "unreachable"];

    public static DemoFailure Parse(string? name) => name switch
    {
        "wrong-key" => DemoFailure.WrongKey,
        "invalid-time" => DemoFailure.InvalidTime,
        "unreachable" => DemoFailure.Unreachable,
        _ => DemoFailure.None,
    };
}
