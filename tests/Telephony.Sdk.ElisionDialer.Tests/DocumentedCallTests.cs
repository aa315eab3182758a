using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.ElisionDialer.Tests;

[TestFixture]
public sealed class DocumentedCallTests : DocumentedCallFixture<ElisionDialerDocument>;
