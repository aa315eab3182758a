using Telephony.Sdk.DocumentedCalls;
using Telephony.Sdk.TestSupport.Contracts;

namespace Telephony.Sdk.CPaaS.Tests;

[TestFixture]
public sealed class DocumentedCallTests : DocumentedCallFixture<CPaaSDocument>;
