using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.IbizfoneIvr.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(new IbizfoneIvrDocument());
