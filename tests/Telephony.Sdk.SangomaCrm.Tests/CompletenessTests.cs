using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class CompletenessTests() : CompletenessFixture(new SangomaCrmDocument());
