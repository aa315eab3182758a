namespace Telephony.Sdk.Core.Tests.Vendor;

internal sealed class TestOptions : TelephonyClientOptions
{
    public Secret? Token { get; set; }

    protected override void Bind(OptionsSection section) => Token = section.Read(nameof(Token), Token);

    protected override void FindProblems(IList<string> problems) => CheckSecret(problems, nameof(Token), Token, "ask the test for it.");
}
