namespace Telephony.Sdk.Core.Tests.Errors;

/// <summary>The constructors that people fake refusals with.</summary>
public sealed class ExceptionTests
{
    [Test]
    public void A_refusal_can_be_faked()
    {
        var error = new TelephonyApiException("m", "v", "o", mayHaveTakenEffect: true, TelephonyErrorKind.Conflict, 409, "c", "vm", "t", TimeSpan.FromSeconds(3));

        error.Should().BeEquivalentTo(new
        {
            Message = "m",
            Vendor = "v",
            Operation = "o",
            MayHaveTakenEffect = true,
            Kind = TelephonyErrorKind.Conflict,
            StatusCode = 409,
            VendorCode = "c",
            VendorMessage = "vm",
            ReplyText = "t",
            RetryAfter = TimeSpan.FromSeconds(3),
            InnerException = (Exception?)null,
        });
        error.Should().BeAssignableTo<TelephonyException>();
    }

    [Test]
    public void An_unreadable_reply_can_be_faked()
    {
        var inner = new FormatException();
        var error = new TelephonyProtocolException("m", "v", "o", mayHaveTakenEffect: true, 200, "t", inner);

        error.Should().BeEquivalentTo(new { Message = "m", Vendor = "v", Operation = "o", MayHaveTakenEffect = true, StatusCode = 200, ReplyText = "t" });
        error.InnerException.Should().BeSameAs(inner);
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    public void A_broken_connection_can_be_faked(bool mayHaveReached, bool isTimeout)
    {
        var error = new TelephonyTransportException("m", "v", "o", mayHaveReached, isTimeout);

        error.Should().BeEquivalentTo(new { Message = "m", Vendor = "v", Operation = "o", MayHaveTakenEffect = mayHaveReached, IsTimeout = isTimeout });
    }

    [TestCase("pune")]
    [TestCase(null)]
    public void The_account_can_be_faked(string? account)
    {
        TelephonyException[] errors =
        [
            new TelephonyApiException("m", "v", "o", mayHaveTakenEffect: false, TelephonyErrorKind.Conflict, 409, account: account),
            new TelephonyProtocolException("m", "v", "o", mayHaveTakenEffect: true, 200, account: account),
            new TelephonyTransportException("m", "v", "o", mayHaveTakenEffect: true, account: account),
        ];

        errors.Should().OnlyContain(error => error.Account == account);
    }
}
