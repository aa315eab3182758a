namespace SangomaCrmSample.Demo;

/// <summary>The failures as the command line names them.</summary>
internal static class DemoFailures
{
    public static string[] Names { get; } = ["wrong-token", "unreachable", "cut-recording"];

    public static DemoFailure Parse(string? name) => name switch
    {
        "wrong-token" => DemoFailure.WrongToken,
        "unreachable" => DemoFailure.Unreachable,
        "cut-recording" => DemoFailure.CutRecording,
        _ => DemoFailure.None,
    };
}
