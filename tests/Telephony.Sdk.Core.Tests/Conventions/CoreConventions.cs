using System.Diagnostics.CodeAnalysis;
using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Core.Tests.Conventions;

[TestFixture]
public sealed class CoreConventions() : ConventionsFixture(typeof(TelephonyException).Assembly, "Telephony.Sdk", "Telephony.Sdk.Toolkit")
{
    [Test]
    public void What_only_packages_of_vendors_need_is_experimental_and_nothing_else() =>
        typeof(TelephonyException).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(ExperimentalAttribute), inherit: false))
            .Should().BeEquivalentTo(typeof(TelephonyException).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(VendorReplyReader).Namespace && !IsForSerializers(type)));

    /// <summary>An application's own JSON source generator writes their names, where nobody can switch the warning off for a line.</summary>
    private static bool IsForSerializers(Type type) => typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) || type == typeof(IOpenValue<>);
}
