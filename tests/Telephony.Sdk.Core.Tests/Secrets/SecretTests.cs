using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Telephony.Sdk.Core.Tests.Vendor;

namespace Telephony.Sdk.Core.Tests.Secrets;

public sealed class SecretTests
{
    private readonly Secret _secret = new("test-token");

    [Test]
    public void It_prints_as_a_mask_everywhere()
    {
        _secret.ToString().Should().Be("***");
        $"{_secret}|{_secret,5}".Should().Be("***|  ***");
        string.Concat("a", _secret).Should().Be("a***");
        JsonSerializer.Serialize(_secret).Should().Be("\"***\"");
        JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { ["token"] = _secret }).Should().Be("{\"token\":\"***\"}");
        TypeDescriptor.GetConverter(_secret).ConvertToInvariantString(_secret).Should().Be("***");
    }

    [Test]
    public void The_debugger_shows_a_mask_and_no_field()
    {
        typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.Should().Be("***");
        typeof(Secret).GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
            .Should().ContainSingle()
            .Which.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State.Should().Be(DebuggerBrowsableState.Never);
        typeof(Secret).GetProperties().Should().BeEmpty("a property would be shown, bound and serialized");
    }

    [Test]
    public void Options_print_without_it()
    {
        var options = new TestOptions { Token = _secret, BaseAddress = new Uri("https://vendor.example") };

        options.ToString().Should().Be("TestOptions");
        JsonSerializer.Serialize(options).Should().Contain("\"Token\":\"***\"").And.NotContain("test-token");
    }

    [Test]
    public void Only_Reveal_gives_the_text() => _secret.Reveal().Should().Be("test-token");

    [Test]
    public void It_is_made_from_a_string_by_assignment_JSON_and_type_converter()
    {
        Secret? assigned = "test-token";
        assigned.Should().Be(_secret);
        Secret.FromString("test-token").Should().Be(_secret);
        Secret.FromString(null).Should().BeNull();
        JsonSerializer.Deserialize<Secret>("\"test-token\"").Should().Be(_secret);
        JsonSerializer.Deserialize<Secret>("null").Should().BeNull();
        TypeDescriptor.GetConverter(typeof(Secret)).ConvertFromInvariantString("test-token").Should().Be(_secret);
        TypeDescriptor.GetConverter(typeof(Secret)).CanConvertFrom(typeof(string)).Should().BeTrue("configuration asks before it binds");
        TypeDescriptor.GetConverter(typeof(Secret)).CanConvertFrom(typeof(int)).Should().BeFalse();
        _secret.Invoking(_ => TypeDescriptor.GetConverter(typeof(Secret)).ConvertFrom(7)).Should().Throw<NotSupportedException>();
    }

    [TestCase("1")]
    [TestCase("{}")]
    [TestCase("true")]
    public void Other_JSON_is_refused_without_printing_it(string json) =>
        json.Invoking(it => JsonSerializer.Deserialize<Secret>(it)).Should().Throw<JsonException>();

    [Test]
    public void Equality_is_of_the_text()
    {
        _secret.Should().Be(new Secret("test-token"));
        _secret.GetHashCode().Should().Be(new Secret("test-token").GetHashCode());
        _secret.Equals(new Secret("test-tokem")).Should().BeFalse();
        _secret.Equals(new Secret("test")).Should().BeFalse();
        _secret.Equals((object)"test-token").Should().BeFalse();
        _secret.Equals(other: null).Should().BeFalse();
        _secret.Invoking(_ => new Secret(null!)).Should().Throw<ArgumentNullException>();
    }
}
