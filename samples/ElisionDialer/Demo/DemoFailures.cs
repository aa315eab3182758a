namespace ElisionDialerSample.Demo;

/// <summary>The failures as the command line names them.</summary>
internal static class DemoFailures
{
    public static string[] Names { get; } = ["wrong-password", "cut-import", "unreachable"];

    public static DemoFailure Parse(string? name) => name switch
    {
        "wrong-password" => DemoFailure.WrongPassword,
        "cut-import" => DemoFailure.CutImport,
        "unreachable" => DemoFailure.Unreachable,
        _ => DemoFailure.None,
    };
}
