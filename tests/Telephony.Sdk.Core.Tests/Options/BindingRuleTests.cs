namespace Telephony.Sdk.Core.Tests.Options;

/// <summary>Options of a package that binds them otherwise than it should.</summary>
public sealed class BindingRuleTests
{
    [Test]
    public void To_describe_options_leaves_them_as_they_are()
    {
        var options = new ForgetfulOptions { Token = "test-token" };

        options.Describe()["Token"].Should().BeNull("it was read with nothing to fall back on");

        options.Token!.Reveal().Should().Be("test-token");
    }

    private sealed class ForgetfulOptions : TelephonyClientOptions
    {
        public Secret? Token { get; set; }

        protected override void Bind(OptionsSection section) => Token = section.Read(nameof(Token), (Secret?)null);

        protected override void FindProblems(IList<string> problems)
        {
        }
    }
}
