using SangomaCrmSample.Demo;

namespace SangomaCrmSample;

/// <summary>What the command line says. The token is not in it: it comes from the environment or from user secrets.</summary>
internal sealed record SampleOptions
{
    /// <summary>The real PBX; null for the built-in stub.</summary>
    public Uri? BaseAddress { get; init; }

    public string? CertificateFingerprint { get; init; }

    /// <summary>Only calls of the last so many days; null for all.</summary>
    public int? Days { get; init; }

    /// <summary>The call to show; null for the newest with a recording.</summary>
    public string? Uuid { get; init; }

    /// <summary>The file to save the recording as; null for one in the directory for temporary files.</summary>
    public string? Output { get; init; }

    /// <summary>The user to look up; null for none.</summary>
    public string? Extension { get; init; }

    /// <summary>The webhook to add, change and remove; null for none.</summary>
    public Uri? WebhookUrl { get; init; }

    public DemoFailure DemoFailure { get; init; }
}
