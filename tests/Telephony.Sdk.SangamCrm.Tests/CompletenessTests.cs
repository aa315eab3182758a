using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangamCrm.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(new SangamCrmDocument());
