using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.PhoneNumbers.Tests.Conventions;

[TestFixture]
public sealed class PhoneNumbersConventions() : ConventionsFixture(typeof(PhoneNumber).Assembly, "Telephony.Sdk.PhoneNumbers");
