using System.Globalization;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

[assembly: Telephony.Sdk.Tests.CultureOfRun]

namespace Telephony.Sdk.Tests;

/// <summary>
/// Runs all tests of the assembly in the culture that the environment variable <c>TELEPHONY_CULTURE</c> names, such as
/// <c>th-TH</c>; without the variable, in the machine's.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class CultureOfRunAttribute : NUnitAttribute, IApplyToContext
{
    public const string Variable = "TELEPHONY_CULTURE";

    /// <summary>The culture asked for, or null.</summary>
    /// <exception cref="CultureNotFoundException">This machine does not have it, or has no cultures at all.</exception>
    public static CultureInfo? Requested =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? CultureInfo.GetCultureInfo(name, predefinedOnly: true) : null;

    public void ApplyToContext(TestExecutionContext context)
    {
        if (Requested is not { } culture)
        {
            return;
        }

        context.CurrentCulture = culture;
        context.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
