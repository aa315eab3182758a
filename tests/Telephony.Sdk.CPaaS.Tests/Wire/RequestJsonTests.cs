using System.Text.Json;

namespace Telephony.Sdk.CPaaS.Tests.Wire;

/// <summary>Requests that are their own JSON: an application that keeps one in a queue gets it back.</summary>
[TestFixture]
public sealed class RequestJsonTests
{
    [Test]
    public void A_request_survives_the_way_there_and_back()
    {
        var call = new CPaaSClickToCall("919979271234", "15168148111", "918000685678") { Recording = CPaaSRecordingOption.Both, Transcript = true };
        var callback = new CPaaSCallback("919979271234", "15168148111", "918000685678", new DateTime(2023, 11, 7, 19, 0, 1), "Asia/Kolkata") { Recording = CPaaSRecordingOption.On };
        var change = new CPaaSCallbackChange("5431b82e57", "919979271234", "15168148111", "918000685678", new DateTime(2023, 11, 7, 19, 0, 1));
        var contact = new CPaaSDndContact("ankit", "919979271234");

        ThereAndBack(call).Should().BeEquivalentTo(call);
        ThereAndBack(new CPaaSClickToCall("1", "2", "3")).Transcript.Should().BeFalse();
        ThereAndBack(callback).Should().BeEquivalentTo(callback);
        ThereAndBack(change).Should().BeEquivalentTo(change);
        ThereAndBack(contact).Should().BeEquivalentTo(contact);
    }

    private static T ThereAndBack<T>(T request) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(request))!;
}
