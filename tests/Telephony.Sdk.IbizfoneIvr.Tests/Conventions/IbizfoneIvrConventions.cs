using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.IbizfoneIvr.Tests.Conventions;

[TestFixture]
public sealed class IbizfoneIvrConventions()
    : ConventionsFixture(typeof(IbizfoneIvrClient).Assembly, "Telephony.Sdk.IbizfoneIvr", "Microsoft.Extensions.DependencyInjection");
