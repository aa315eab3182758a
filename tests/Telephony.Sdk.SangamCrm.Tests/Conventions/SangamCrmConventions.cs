using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.SangamCrm.Tests.Conventions;

[TestFixture]
public sealed class SangamCrmConventions()
    : ConventionsFixture(typeof(SangamCrmClient).Assembly, "Telephony.Sdk.SangamCrm", "Microsoft.Extensions.DependencyInjection");
