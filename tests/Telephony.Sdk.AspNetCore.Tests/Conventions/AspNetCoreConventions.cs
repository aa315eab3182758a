using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.AspNetCore.Tests.Conventions;

[TestFixture]
public sealed class AspNetCoreConventions() : ConventionsFixture(typeof(ReceivedPush).Assembly, "Telephony.Sdk.AspNetCore", "Microsoft.AspNetCore.Builder", "Microsoft.Extensions.DependencyInjection");
