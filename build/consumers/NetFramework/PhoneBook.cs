using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.SangomaCrm;

namespace NetFramework
{
    /// <summary>Uses the client, and is tested with fakes of what it answers.</summary>
    public sealed class PhoneBook
    {
        private readonly ISangomaCrmClient _client;

        public PhoneBook(ISangomaCrmClient client)
        {
            _client = client;
        }

        public static IServiceCollection Register(IServiceCollection services)
        {
            return services.AddSangomaCrm(options =>
            {
                options.BaseAddress = new Uri("https://pbx.example.com");
                options.Token = "secret";
                options.Timeout = TimeSpan.FromSeconds(5);
            }, "pune").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()).Services;
        }

        public static SangomaCrmClient Connect(string token)
        {
            return SangomaCrmClient.Create(new SangomaCrmOptions
            {
                BaseAddress = new Uri("https://pbx.example.com"),
                Token = token,
            });
        }

        public async Task<string> FindNameAsync(string extension, CancellationToken cancellationToken)
        {
            try
            {
                SangomaUser user = await _client.Users.GetByExtensionAsync(extension, cancellationToken).ConfigureAwait(false);
                return user.DisplayName;
            }
            catch (TelephonyApiException e) when (e.Kind == TelephonyErrorKind.NotFound)
            {
                return null;
            }
        }

        public async Task<List<CallRecord>> ReadCallsAsync(DateTimeOffset since)
        {
            var calls = new List<CallRecord>();
            IAsyncEnumerator<SangomaCall> pages = _client.Calls.ListAllCallsAsync(SangomaDirection.Both, since).GetAsyncEnumerator();
            try
            {
                while (await pages.MoveNextAsync().ConfigureAwait(false))
                {
                    calls.Add(pages.Current.ToCallRecord());
                }
            }
            finally
            {
                await pages.DisposeAsync().ConfigureAwait(false);
            }

            return calls;
        }

        public Task AddWebhookAsync()
        {
            return _client.Webhooks.AddAsync(new Uri("https://crm.example.com/hook"), SangomaDirection.Inbound);
        }
    }

    public sealed class FakeUsers : ISangomaUsers
    {
        public Task<SangomaUser> GetByExtensionAsync(string extension, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Task.FromResult(new SangomaUser { DefaultExtension = extension, DisplayName = "Asha Rao" });
        }

        public Task<SangomaUser> GetByIdAsync(string id, CancellationToken cancellationToken = default(CancellationToken))
        {
            throw new TelephonyApiException("No such user.", "Sangoma CRM", "Users.GetById", false, TelephonyErrorKind.NotFound, 404);
        }
    }

    public static class Fakes
    {
        public static CallRecord Call()
        {
            return new CallRecord("Sangoma CRM", "1551929887.12") { From = "1000", TalkTime = TimeSpan.FromSeconds(9), Status = "ANSWERED" };
        }

        public static SangomaCall SangomaCall()
        {
            return new SangomaCall(new SangomaCallRow { Uuid = "1551929887.12" });
        }
    }
}
