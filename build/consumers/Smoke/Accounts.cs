using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Consumers
{
    /// <summary>The accounts that the stub servers know.</summary>
    internal sealed class Accounts
    {
        private const string Account = "test-account";
        private const string Token = "test-token";
        private readonly Arguments _arguments;

        public Accounts(Arguments arguments)
        {
            _arguments = arguments;
        }

        public void Set(SangomaCrmOptions options)
        {
            options.BaseAddress = _arguments.Address("sangoma-crm");
            options.Token = Token;
        }

        public void Set(CPaaSOptions options)
        {
            options.BaseAddress = _arguments.Address("cpaas");
            options.Account = Account;
            options.Auth = Token;
        }

        public void Set(ExotelOptions options)
        {
            options.BaseAddress = _arguments.Address("exotel");
            options.AccountSid = "test-sid";
            options.ApiKey = Account;
            options.ApiToken = Token;
        }

        public void Set(ElisionDialerOptions options)
        {
            options.BaseAddress = _arguments.Address("elision-dialer");
            options.Source = "test";
            options.User = Account;
            options.Password = Token;
        }

        public void Set(SangamCrmOptions options)
        {
            options.BaseAddress = _arguments.Address("sangam-crm");
            options.IvrName = "test-ivr";
            options.Token = Token;
        }

        public void Set(IbizfoneIvrOptions options)
        {
            options.BaseAddress = _arguments.Address("ibizfone-ivr");
            options.CustomerId = Account;
            options.ApiKey = Token;
        }
    }
}
