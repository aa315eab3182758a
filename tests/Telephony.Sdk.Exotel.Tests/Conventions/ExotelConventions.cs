using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Exotel.Tests.Conventions;

[TestFixture]
public sealed class ExotelConventions()
    : ConventionsFixture(typeof(ExotelClient).Assembly, "Telephony.Sdk.Exotel", "Microsoft.Extensions.DependencyInjection");
