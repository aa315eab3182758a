using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.SangomaCrm.Tests;

[TestFixture]
public sealed class DocumentedCallTests : DocumentedCallFixture<SangomaCrmDocument>;
