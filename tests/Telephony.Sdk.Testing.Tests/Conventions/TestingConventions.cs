using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Testing.Tests.Conventions;

[TestFixture]
public sealed class TestingConventions() : ConventionsFixture(typeof(StubServer).Assembly, "Telephony.Sdk.Testing");
