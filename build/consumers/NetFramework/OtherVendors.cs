using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;

namespace NetFramework
{
    /// <summary>The other packages, in C# 7.3: registered, asked, and faked.</summary>
    public static class OtherVendors
    {
        public static IServiceCollection Register(IServiceCollection services)
        {
            services.AddSangamCrm(options => { options.BaseAddress = new Uri("https://crm.example.com"); options.IvrName = "ivr"; options.Token = "secret"; });
            services.AddExotel(options => { options.AccountSid = "sid"; options.ApiKey = "secret"; options.ApiToken = "secret"; });
            services.AddIbizfoneIvr(options => { options.BaseAddress = new Uri("https://ivr.example.com"); options.CustomerId = "1"; options.ApiKey = "secret"; });
            services.AddCPaaS(options => { options.BaseAddress = new Uri("https://cpaas.example.com"); options.Account = "account"; options.Auth = "secret"; });
            return services.AddElisionDialer(options => { options.BaseAddress = new Uri("https://dialer.example.com"); options.Source = "crm"; options.User = "api"; options.Password = "secret"; }).Services;
        }

        public static async Task<string> RingAsync(ICPaaSClient cpaas)
        {
            var call = new CPaaSClickToCall("919979270000", "15168148111", "918000680000") { Recording = CPaaSRecordingOption.On, Transcript = true };
            CPaaSReceipt receipt = await cpaas.Calls.ClickToCallAsync(call).ConfigureAwait(false);
            IReadOnlyList<CPaaSCallDetailRecord> records = await cpaas.CallDetailRecords.WaitForRequestAsync(receipt.Id).ConfigureAwait(false);
            return records[0].ToCallRecord().Status;
        }

        public static Task<ExotelCall> ConnectAsync(IExotelClient exotel)
        {
            return exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890") { CustomField = "order 7" });
        }

        public static Task<IReadOnlyList<SangamCallLogResult>> LogAsync(ISangamCrmClient crm, CallRecord call)
        {
            return crm.CallLogs.PushAsync(new[] { SangamCallLog.From(call, "1") });
        }

        public static Task OpenAsync(IIbizfoneIvrClient ivr)
        {
            return ivr.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeSpan(9, 30, 0), new TimeSpan(18, 30, 0));
        }

        public static Task<ElisionAgentResult> RenameAsync(IElisionDialerClient dialer)
        {
            return dialer.Agents.UpdateAsync(new ElisionAgentUpdate("1000") { FullName = "Asha Rao", IsActive = true });
        }

        public static IbizfoneCallLog FakeLog()
        {
            return new IbizfoneCallLog { CallId = "1", Status = new IbizfoneCallStatus("VOICEMAIL") };
        }

        public static CPaaSCallDetailRecord FakeRecord()
        {
            return new CPaaSCallDetailRecord { Id = "352", DialStatus = CPaaSDialStatus.Answer };
        }
    }
}
