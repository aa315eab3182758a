using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Telephony.Sdk.TestSupport.Docs;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.TestSupport.Conventions;

/// <summary>What holds in every package. A package's test project derives a fixture that names its assembly and its root namespaces.</summary>
/// <remarks>Mark the derived fixture <c>[TestFixture]</c>: NUnit passes over an assembly that does not name it.</remarks>
/// <param name="assembly">The package's assembly.</param>
/// <param name="rootNamespaces">Where its public types may stand.</param>
public abstract partial class ConventionsFixture(Assembly assembly, params string[] rootNamespaces)
{
    private IEnumerable<Type> PublicTypes => assembly.GetExportedTypes();

    [Test]
    public void Every_public_async_method_takes_a_token_last()
    {
        IEnumerable<string> wrong = PublicTypes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && IsAsync(method.ReturnType) && !IsDisposal(method))
            .Where(method => method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
            .Select(method => $"{method.DeclaringType}.{method.Name}");

        wrong.Should().BeEmpty("whoever awaits something must be able to give up");
    }

    [Test]
    public void Every_public_method_that_returns_a_task_is_named_Async()
    {
        IEnumerable<string> wrong = PublicTypes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && typeof(Task).IsAssignableFrom(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(method => $"{method.DeclaringType}.{method.Name}");

        wrong.Should().BeEmpty();
    }

    [Test]
    public void Public_types_stand_in_the_root_namespaces_only()
    {
        IEnumerable<string> wrong = PublicTypes
            .Where(type => !rootNamespaces.Contains(type.Namespace, StringComparer.Ordinal))
            .Select(type => type.FullName!);

        wrong.Should().BeEmpty("rooms are internal; what a user needs stands at {0}", string.Join(" or ", rootNamespaces));
    }

    [Test]
    public void Nobody_but_tests_sees_its_internals() =>
        assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
            .Should().NotContain(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal) && friend != "Telephony.Sdk.TestSupport", "packages of different versions must fit together");

    [Test]
    public void Exceptions_that_can_be_thrown_are_sealed_and_can_be_made_in_a_test()
    {
        IEnumerable<Type> wrong = PublicTypes
            .Where(type => typeof(Exception).IsAssignableFrom(type) && !type.IsAbstract)
            .Where(type => !type.IsSealed || type.GetConstructors().Length == 0);

        wrong.Should().BeEmpty();
    }

    /// <summary>What the compiler writes prints times by the machine's culture; a calendar that ends in 2077 even throws.</summary>
    [Test]
    public void Records_that_hold_times_print_the_same_in_every_culture()
    {
        IEnumerable<Type> wrong = PublicTypes
            .Where(type => type.GetMethod("<Clone>$") is not null && type.GetProperties().Any(property => IsTime(property.PropertyType)))
            .Where(type => type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute)));

        wrong.Should().BeEmpty("each needs a ToString of its own");
    }

    /// <summary>A web API that gives a reply back writes the names of the vendor, or those of C#, not both side by side.</summary>
    [Test]
    public void What_is_written_as_JSON_has_the_names_of_the_vendor_or_its_own()
    {
        IEnumerable<Type> wrong = PublicTypes
            .Where(type => Written(type).Select(property => property.IsDefined(typeof(JsonPropertyNameAttribute))).Distinct().Count() > 1);

        wrong.Should().BeEmpty("what is derived from a reply is [JsonIgnore]");
    }

    [TestCase("net10.0")]
    [TestCase("net8.0")]
    [TestCase("net472")]
    public void The_public_API_is_the_committed_one(string target)
    {
        string name = assembly.GetName().Name!;
        string file = Path.Combine("tests", GetType().Assembly.GetName().Name!, "PublicApi", $"{name}.{target}.txt");
        if (PublicApi.Print(assembly, target) is { } api)
        {
            CommittedFile.Check(file, api, PublicApi.AcceptVariable);
            return;
        }

        // These tests run on another target than net10.0, or the package has no build for this one.
        File.Exists(Path.Combine(RepositoryPaths.Root, file)).Should().Be(target == "net10.0", "{0} has no build for {1}", name, target);
    }

    /// <summary>Validation of packages compares net8.0 and net10.0; .NET Framework is another platform to it.</summary>
    [Test]
    public void Every_target_shows_the_same_but_for_overloads_with_types_of_newer_ones()
    {
        string?[] printed = [PublicApi.Print(assembly, "net472"), PublicApi.Print(assembly, "net8.0"), PublicApi.Print(assembly, "net10.0")];
        string[] apis = [.. printed.OfType<string>().Select(WithoutNewerTypes).Distinct(StringComparer.Ordinal)];

        apis.Should().NotBeEmpty();
        apis[^1].Should().Be(apis[0]);
    }

    [Test]
    public void The_schema_of_appsettings_is_the_committed_one()
    {
        Type[] options = [.. PublicTypes.Where(type => type.IsSubclassOf(typeof(TelephonyClientOptions)))];
        string file = Path.Combine("src", assembly.GetName().Name!, "ConfigurationSchema.json");
        if (options.Length > 0)
        {
            CommittedFile.Check(file, ConfigurationSchema.Write(options), PublicApi.AcceptVariable);
            return;
        }

        File.Exists(Path.Combine(RepositoryPaths.Root, file)).Should().BeFalse("{0} has no options", assembly);
    }

    private static IEnumerable<PropertyInfo> Written(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetMethod?.IsPublic == true && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always } && !property.IsDefined(typeof(JsonExtensionDataAttribute)));

    /// <summary>Without the members that take or give one, the types that hold nothing else, and a mark that older targets lack.</summary>
    private static string WithoutNewerTypes(string api) => EmptyType().Replace(NewerMember().Replace(api, string.Empty), string.Empty);

    [GeneratedRegex(@"^(.*\bSystem\.(DateOnly|TimeOnly)\b.*| +\[System\.Diagnostics\.CodeAnalysis\.Experimental\(.*)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewerMember();

    [GeneratedRegex(@"^ +public .*\n +\{\n +\}\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyType();

    private static bool IsTime(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { } plain && (plain == typeof(DateTime) || plain == typeof(DateTimeOffset));

    private static bool IsAsync(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static bool IsDisposal(MethodInfo method) =>
        method.Name == nameof(IAsyncDisposable.DisposeAsync) || method.IsDefined(typeof(CompilerGeneratedAttribute));
}
