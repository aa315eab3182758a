using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.AspNetCore.DurableTests.Conventions;

[TestFixture]
public sealed class WolverineConventions() : ConventionsFixture(typeof(IPushHandler).Assembly, "Telephony.Sdk.AspNetCore", "Microsoft.Extensions.DependencyInjection", "Internal.Generated.WolverineHandlers");
