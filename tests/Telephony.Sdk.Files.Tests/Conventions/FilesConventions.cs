using Telephony.Sdk.TestSupport.Conventions;

namespace Telephony.Sdk.Files.Tests.Conventions;

[TestFixture]
public sealed class FilesConventions() : ConventionsFixture(typeof(TableFile).Assembly, "Telephony.Sdk.Files");
