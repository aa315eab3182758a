namespace Telephony.Sdk.CPaaS;

/// <summary>A one-time password to announce by phone (CPaaS API, "One Time Password").</summary>
/// <param name="customerNumber">Whom to call: 10 to 15 digits, the country code in front.</param>
/// <param name="password">The one-time password; a string converts to it. It is kept out of logs, exceptions and <c>ToString</c>.</param>
/// <param name="templateId">The approved announcement template of the account, such as <c>AN2222314c96</c>.</param>
/// <param name="repeat">How often it is announced; at least once.</param>
/// <param name="callerId">The caller ID that the customer sees.</param>
public sealed class CPaaSOneTimePassword(string customerNumber, Secret? password, string templateId, int repeat, string callerId)
{
    /// <summary>Whom to call (<c>customer_number</c>).</summary>
    public string CustomerNumber { get; } = customerNumber;

    /// <summary>The one-time password (<c>otp</c>).</summary>
    public Secret? Password { get; } = password;

    /// <summary>The approved announcement template (<c>announce_template_id</c>).</summary>
    public string TemplateId { get; } = templateId;

    /// <summary>How often it is announced (<c>repeat</c>).</summary>
    public int Repeat { get; } = repeat;

    /// <summary>The caller ID that the customer sees (<c>caller_id</c>).</summary>
    public string CallerId { get; } = callerId;

    /// <summary>How it is spoken.</summary>
    /// <value>Null: the vendor's defaults.</value>
    public CPaaSSpeech? Speech { get; set; }

    /// <summary>Checks it without sending it, so that one bad row of many does not stop the others.</summary>
    /// <param name="problems">All that is wrong with it; empty for nothing.</param>
    /// <returns>Whether nothing is wrong that can be seen from here.</returns>
    public bool TryValidate(out IReadOnlyList<RequestProblem> problems) => Argument.TryValidate(Validate, out problems);

    internal void Validate()
    {
        const string section = "Document for CPaaS APIs, \"One Time Password\"";
        CallRules.MobileNumber(CustomerNumber, nameof(CustomerNumber), section);
        Argument.Text(Password?.Reveal(), nameof(Password), section);
        Argument.Identifier(TemplateId, nameof(TemplateId), $"the id of an approved template, such as AN2222314c96 ({section})");
        Argument.Range(Repeat, nameof(Repeat), 1, int.MaxValue, section);
        Argument.PhoneNumber(CallerId, nameof(CallerId), section);
        Speech?.Validate(section);
    }

    /// <summary>Whom to call, the template and the caller ID; never the password.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of("one-time password to", CustomerNumber, Line.In(TemplateId, CallerId));
}
