using System.Text;
using Telephony.Sdk.Exotel;

namespace Telephony.Sdk.AspNetCore.Tests.Pushes;

/// <summary>What a push holds, in each charset and encoding.</summary>
public sealed class ReadingTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [TestCase("calllogid=7&department=Jos%C3%A9", Form, "utf-8")]
    [TestCase("calllogid=7&department=José", Form, "utf-8")]
    [TestCase("calllogid=7&department=José", Form + "; charset=iso-8859-1", "iso-8859-1")]
    [TestCase("calllogid=7&department=Jos%E9", Form + "; charset=\"windows-1252\"", "utf-8")]
    [TestCase("calllogid=7&department=Jos%E9", Form, "utf-8", Description = "It is no UTF-8, so each byte is a character.")]
    [TestCase("calllogid=7&department=José", Form, "iso-8859-1")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json", "utf-8")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json; charset=utf-16", "utf-16")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json", "utf-16", Description = "Its mark says so.")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json", "iso-8859-1")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json; charset=no-such", "utf-8")]
    [TestCase("""{"calllogid":7,"department":"José"}""", "application/json; charset=utf-7", "utf-8")]
    public void A_name_arrives_as_it_was_typed(string body, string contentType, string sent)
    {
        Encoding encoding = Encoding.GetEncoding(sent);

        Push(PushKinds.IbizfoneCallLog, [.. sent == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(body)], contentType).ReadIbizfoneCallLog().Department.Should().Be("José");
    }

    [Test]
    public void The_parts_of_a_form_are_read_in_their_own_charset()
    {
        byte[] body = [.. "--b\r\nContent-Disposition: form-data; name=\"calllogid\"\r\n\r\n7\r\n--b\r\nContent-Disposition: form-data; name=department; filename=\"x.txt\"\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nJos"u8, 0xE9, .. "\r\n--b--\r\n"u8];

        Push(PushKinds.IbizfoneCallLog, body, "multipart/form-data; boundary=b").ReadIbizfoneCallLog().Department.Should().Be("José");
    }

    [Test]
    public void A_form_that_broke_off_gives_what_came_before() =>
        Push(PushKinds.ExotelStatus, Encoding.UTF8.GetBytes("--b\r\nContent-Disposition: form-data; name=\"CallSid\"\r\n\r\nb6\r\n--b\r\nContent-Disposition: form-data; name=\"Sta"), "multipart/form-data; boundary=\"b\"")
            .ReadExotelStatus().CallSid.Should().Be("b6");

    [Test]
    public void The_query_counts_where_the_body_says_nothing()
    {
        ExotelStatusCallback callback = new ReceivedPush("exotel", PushKinds.ExotelStatus, "k", isVendorKey: true, default, "application/json", "CallSid=b6&Status=busy", "{}"u8.ToArray()).ReadExotelStatus();

        (callback.CallSid, callback.Status).Should().Be(("b6", ExotelCallStatus.Busy));
    }

    [Test]
    public void A_kind_of_your_own_has_no_reader() =>
        FluentActions.Invoking(() => Push("fax", [], contentType: null).ReadCallRecord()).Should().Throw<ArgumentException>().WithMessage("No reader is known for a push of the kind 'fax'.*");

    [Test]
    public void Two_states_of_a_call_have_two_keys()
    {
        string[] keys =
        [
            KeyOf(PushKinds.ExotelStatus, "CallSid=1&EventType=answered&Status=in-progress"),
            KeyOf(PushKinds.ExotelStatus, "CallSid=1&EventType=terminal&Status=completed"),
            KeyOf(PushKinds.ExotelStatus, "CallSid=2&EventType=terminal&Status=completed"),
            KeyOf(PushKinds.IbizfoneCallLog, "calllogid=1&callstatus=ANSWER"),
            KeyOf(PushKinds.SangomaEvent, "uuid=1&type=START"),
            KeyOf(PushKinds.SangomaEvent, "uuid=1&type=END&duration=13"),
            KeyOf(PushKinds.SangomaEvent, "uuid=1&type=END&duration=300"),
            KeyOf(PushKinds.SangomaEvent, "nothing=1"),
            KeyOf(PushKinds.SangomaEvent, "nothing=2"),
            KeyOf(PushKinds.IbizfoneCallLog, "nothing=1"),
        ];

        keys.Should().OnlyHaveUniqueItems();
        keys.Should().AllSatisfy(key => key.Length.Should().BeLessThanOrEqualTo(250));
        KeyOf(PushKinds.ExotelStatus, "CallSid=1&EventType=terminal&Status=completed&DateUpdated=later").Should().Be(keys[1], "the vendor sends it again");
        KeyOf(PushKinds.SangomaEvent, "uuid=1&type=END&duration=300").Should().Be(keys[6]);
    }

    [TestCase("calllogid={0}&callstatus=ANSWER", 300)]
    [TestCase("calllogid=%0A%E2%98%83", 1)]
    public void A_key_is_short_and_in_plain_letters(string form, int length) =>
        KeyOf(PushKinds.IbizfoneCallLog, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, new string('7', length))).Should().MatchRegex("^ibizfone/ibizfone-call-log/[0-9A-F]{32}$");

    private static string KeyOf(string kind, string form) =>
        PushKey.Of(new ReceivedPush(PushKinds.DefaultSource(kind)!, kind, "", isVendorKey: false, default, Form, query: null, Encoding.UTF8.GetBytes(form)), out _);

    private static ReceivedPush Push(string kind, byte[] body, string? contentType) => new("s", kind, "k", isVendorKey: true, default, contentType, query: null, body);
}
