using System;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Consumers
{
    /// <summary>A client of each vendor, in each of the ways that an application has to one.</summary>
    internal sealed class Clients
    {
        public ISangomaCrmClient Sangoma { get; private set; }

        public ICPaaSClient CPaaS { get; private set; }

        public IExotelClient Exotel { get; private set; }

        public IElisionDialerClient Elision { get; private set; }

        public ISangamCrmClient Sangam { get; private set; }

        public IIbizfoneIvrClient Ibizfone { get; private set; }

        /// <summary>Registers them all, for the account of a key or, without one, for the only account.</summary>
        public static void Register(IServiceCollection services, Accounts accounts, string key = null)
        {
            services.AddSangomaCrm(accounts.Set, key);
            services.AddCPaaS(accounts.Set, key);
            services.AddExotel(accounts.Set, key);
            services.AddElisionDialer(accounts.Set, key);
            services.AddSangamCrm(accounts.Set, key);
            services.AddIbizfoneIvr(accounts.Set, key);
        }

        /// <summary>Those of a container.</summary>
        public static Clients From(IServiceProvider services, string key = null)
        {
            return new Clients
            {
                Sangoma = services.GetRequiredKeyedService<ISangomaCrmClient>(key),
                CPaaS = services.GetRequiredKeyedService<ICPaaSClient>(key),
                Exotel = services.GetRequiredKeyedService<IExotelClient>(key),
                Elision = services.GetRequiredKeyedService<IElisionDialerClient>(key),
                Sangam = services.GetRequiredKeyedService<ISangamCrmClient>(key),
                Ibizfone = services.GetRequiredKeyedService<IIbizfoneIvrClient>(key),
            };
        }

        /// <summary>Without a container.</summary>
        public static Clients Create(Accounts accounts)
        {
            return new Clients
            {
                Sangoma = SangomaCrmClient.Create(Filled<SangomaCrmOptions>(accounts.Set)),
                CPaaS = CPaaSClient.Create(Filled<CPaaSOptions>(accounts.Set)),
                Exotel = ExotelClient.Create(Filled<ExotelOptions>(accounts.Set)),
                Elision = ElisionDialerClient.Create(Filled<ElisionDialerOptions>(accounts.Set)),
                Sangam = SangamCrmClient.Create(Filled<SangamCrmOptions>(accounts.Set)),
                Ibizfone = IbizfoneIvrClient.Create(Filled<IbizfoneIvrOptions>(accounts.Set)),
            };
        }

        private static T Filled<T>(Action<T> fill)
            where T : new()
        {
            var options = new T();
            fill(options);
            return options;
        }
    }
}
