using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.SangomaCrm.Tests.Conventions;

[TestFixture]
public sealed class SangomaCrmConventions()
    : ConventionsFixture(typeof(SangomaCrmClient).Assembly, "Telephony.Sdk.SangomaCrm", "Microsoft.Extensions.DependencyInjection");
