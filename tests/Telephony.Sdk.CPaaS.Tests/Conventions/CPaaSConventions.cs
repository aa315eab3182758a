using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.CPaaS.Tests.Conventions;

[TestFixture]
public sealed class CPaaSConventions()
    : ConventionsFixture(typeof(CPaaSClient).Assembly, "Telephony.Sdk.CPaaS", "Microsoft.Extensions.DependencyInjection");
