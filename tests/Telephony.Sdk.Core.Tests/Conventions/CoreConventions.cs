using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Core.Tests.Conventions;

[TestFixture]
public sealed class CoreConventions() : ConventionsFixture(typeof(TelephonyException).Assembly, "Telephony.Sdk");
