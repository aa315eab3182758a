using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.ElisionDialer.Tests.Conventions;

[TestFixture]
public sealed class ElisionDialerConventions()
    : ConventionsFixture(typeof(ElisionDialerClient).Assembly, "Telephony.Sdk.ElisionDialer", "Microsoft.Extensions.DependencyInjection");
