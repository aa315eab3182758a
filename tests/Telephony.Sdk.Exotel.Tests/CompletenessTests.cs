using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.Exotel.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(new ExotelDocument());
