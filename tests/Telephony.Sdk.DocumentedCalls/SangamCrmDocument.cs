using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.Testing;
using static Telephony.Sdk.Toolkit.ResendRule;

namespace Telephony.Sdk.DocumentedCalls;

/// <summary>SangamCRM: the two sections of its document that are its own.</summary>
public sealed class SangamCrmDocument : DocumentOf<ISangamCrmClient>
{
    private const string Customer = "7891237894";
    private const string Agent = "9871239874";

    private static readonly DateTimeOffset s_start = new(2020, 11, 10, 10, 55, 47, IndianTime.Zone.BaseUtcOffset);

    public override string Name => "SangamCrm";

    public override string Title => "SangamCRM - Telephony API Developer Guide";

    public override StubVendor Stub => StubVendor.SangamCrm;

    public override IReadOnlyList<(string Key, string Value)> Credentials => [("Token", StubVendor.Token)];

    public override IReadOnlyList<(string Key, string Value)> OtherSettings => [("IvrName", "test-ivr")];

    public override IReadOnlyList<DocumentedCall> Calls => field ??=
    [
        Of("1. CRM Call Log API", "CallLogs.Push", Never, "CallLogs.PushAsync",
            (crm, token) => crm.CallLogs.PushAsync(
                [
                    new SangamCallLog(CallDirection.Outbound, Agent, Customer, s_start, s_start.AddMinutes(1), SangamCallStatus.Held, "1") { Subject = Agent },
                    new SangamCallLog(CallDirection.Inbound, Customer, Agent, s_start.AddMinutes(3), s_start.AddMinutes(4), SangamCallStatus.Held, "1"),
                ],
                token),
            new(
                "POST /api/v1/ivr-call-log?ivr-name=test-ivr",
                """[{"duration":"00:01:00","enjay_lat_source_number":"9871239874","date_start":"2020-11-10 10:55:47","date_end":"2020-11-10 10:56:47","mobile_call_detect_c":"0","name":"9871239874","enjay_lat_destination_number":"7891237894","assigned_user_id":"1","decision_variable":"","direction":"Outbound","call_status":"Held","logged_via":"Calllog","logged_by":"IVR","synapse_recording_link":""},{"duration":"00:01:00","enjay_lat_source_number":"7891237894","date_start":"2020-11-10 10:58:47","date_end":"2020-11-10 10:59:47","mobile_call_detect_c":"0","name":"7891237894","enjay_lat_destination_number":"9871239874","assigned_user_id":"1","decision_variable":"","direction":"Inbound","call_status":"Held","logged_via":"Calllog","logged_by":"IVR","synapse_recording_link":""}]"""),
            results => $"{Words.Count(results.Count, "result")}, {results[0].Id}, log calls of {results[0].Number}: {results[0].Decision}",
            "1 result, b80a3578-84a4-4139-90b1-7a68d8fco6de, log calls of 8200414448: always"),
        Of("2. Call Pop-up API", "CallPopups.Notify", Never, "CallPopups.NotifyAsync",
            (crm, token) => crm.CallPopups.NotifyAsync(new SangamCallPopup(Agent, Customer, "abc@gmail.com", "12398778.1234", s_start), token),
            new("POST /api/v1/ivr-call-notify?ivr-name=test-ivr", """{"cli":"9871239874","event":"TC","uniqueid":"12398778.1234","time":"2020-11-10 10:55:47","nm":"abc@gmail.com","to":"7891237894"}"""),
            "12398778.1234 was shown to abc@gmail.com"),
    ];

    public override IHttpClientBuilder Add(IServiceCollection services, IConfiguration section) => services.AddSangamCrm(section);
}
