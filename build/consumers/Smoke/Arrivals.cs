using System;
using System.Globalization;
using System.Net.Http;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Telephony.Sdk;

namespace Consumers
{
    /// <summary>Calls that must not run twice, and how often the stub servers got them.</summary>
    internal sealed class Arrivals
    {
        // .NET Framework sends a GET that must not run twice on a connection of its own; mono, which runs the same program, does not.
        private static readonly bool s_keepsGet = !RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

        private readonly Arguments _arguments;

        public Arrivals(Arguments arguments)
        {
            _arguments = arguments;
        }

        /// <summary>A call that must not run twice: also when the server gives up the kept-alive connection that it comes on.</summary>
        public async Task CheckAsync(string vendor, Func<Task> call, bool hasBody = true)
        {
            int before = await CountArrivedAsync(vendor).ConfigureAwait(false);
            await call().ConfigureAwait(false);
            Check.That("the number of requests that arrived at " + vendor, await CountArrivedAsync(vendor).ConfigureAwait(false) - before, 1);

            bool? mayHaveArrived = null;
            await AskAsync(vendor, "give-up").ConfigureAwait(false);
            try
            {
                await call().ConfigureAwait(false);
            }
            catch (TelephonyTransportException exception)
            {
                mayHaveArrived = exception.MayHaveTakenEffect;
            }

            await AskAsync(vendor, "go-on").ConfigureAwait(false);
            Check.That("the number of requests on a dying connection of " + vendor, await CountArrivedAsync(vendor).ConfigureAwait(false) - before - 1, 1);
            if (hasBody || s_keepsGet)
            {
                Check.That("whether the request on a dying connection may have arrived", mayHaveArrived, true);
            }
        }

        private async Task<int> CountArrivedAsync(string vendor)
        {
            return int.Parse(await AskAsync(vendor, "arrived").ConfigureAwait(false), CultureInfo.InvariantCulture);
        }

        private async Task<string> AskAsync(string vendor, string what)
        {
            using (var client = new HttpClient())
            {
                return await client.GetStringAsync(new Uri(_arguments.Address(vendor), "/smoke/" + what)).ConfigureAwait(false);
            }
        }
    }
}
