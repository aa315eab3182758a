using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Testing.Tests.Conventions;

public sealed class TestingConventions() : ConventionsFixture(typeof(StubServer).Assembly, "Telephony.Sdk.Testing");
