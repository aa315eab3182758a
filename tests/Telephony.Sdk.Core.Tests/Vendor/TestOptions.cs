using Telephony.Sdk.Options;

namespace Telephony.Sdk.Core.Tests.Vendor;

internal sealed class TestOptions : TelephonyClientOptions
{
    public Secret? Token { get; set; }

    private protected override void Bind(OptionsSection section) => Token = section.Read(nameof(Token), Token);

    private protected override void FindProblems(List<string> problems) => CheckSecret(problems, nameof(Token), Token, "ask the test for it.");
}
