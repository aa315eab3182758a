using System.Reflection;
using System.Runtime.Versioning;
using PublicApiGenerator;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>What an assembly shows to the world.</summary>
public static class PublicApi
{
    /// <summary>Where this is <c>1</c>, the committed files are rewritten.</summary>
    public const string AcceptVariable = "TELEPHONY_ACCEPT_API";

    /// <summary>How something is read, written or shown in a debugger is no promise to callers.</summary>
    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        ExcludeAttributes =
        [
            "System.ComponentModel.TypeConverterAttribute",
            "System.Diagnostics.DebuggerDisplayAttribute",
            "System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembersAttribute",
            "System.Diagnostics.DebuggerTypeProxyAttribute",
            "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
            "System.Text.Json.Serialization.JsonConverterAttribute",
            "System.Text.Json.Serialization.JsonExtensionDataAttribute",
            "System.Text.Json.Serialization.JsonIgnoreAttribute",
            "System.Text.Json.Serialization.JsonPropertyNameAttribute",
            "System.Text.Json.Serialization.JsonPropertyOrderAttribute",
        ],
    };

    /// <summary>The public and protected types and members of the assembly's build for a target, as C#.</summary>
    /// <returns>Null where there is no such build beside the one that runs.</returns>
    public static string? Print(Assembly assembly, string target) =>
        // Read, not run: the generator looks at the file only, and at what it refers to, which stands beside it.
        FindBuild(assembly, target) is { } file ? Assembly.LoadFile(file).GeneratePublicApi(s_options).ReplaceLineEndings("\n") + "\n" : null;

    private static string? FindBuild(Assembly assembly, string target)
    {
        if (assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.EndsWith("v" + target[3..], StringComparison.Ordinal))
        {
            return assembly.Location;
        }

        // tests/Tests.props has the older targets built, not net10.0, where the tests themselves run on another.
        string name = assembly.GetName().Name!;
        string configuration = assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string file = Path.Combine(RepositoryPaths.Root, "src", name, "bin", configuration, target, name + ".dll");
        return target != "net10.0" && File.Exists(file) ? file : null;
    }
}
