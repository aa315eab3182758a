using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Testing.Tests.Conventions;

[TestFixture]
public sealed class TestingConventions() : ConventionsFixture(typeof(TelephonyStubs).Assembly, "Telephony.Sdk.Testing");
