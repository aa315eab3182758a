using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Telephony.Sdk;
using Telephony.Sdk.CPaaS;
using Telephony.Sdk.ElisionDialer;
using Telephony.Sdk.Exotel;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Consumers
{
    /// <summary>What every program does: the same calls with clients of a container, of an account with a key, and without a container.</summary>
    internal sealed class SmokeTest
    {
        private const string Uuid = "1551929887.12";
        private const long RecordingLength = 16044;
        private readonly Clients _clients;
        private readonly Arrivals _arrivals;

        private SmokeTest(Clients clients, Arrivals arrivals)
        {
            _clients = clients;
            _arrivals = arrivals;
        }

        public static async Task RunAsync(Arguments arguments)
        {
            var accounts = new Accounts(arguments);
            var arrivals = new Arrivals(arguments);
            var services = new ServiceCollection();
            Clients.Register(services, accounts);
            Clients.Register(services, accounts, "pune");
            using (ServiceProvider provider = services.BuildServiceProvider())
            {
                await new SmokeTest(Clients.From(provider), arrivals).RunAllAsync("container").ConfigureAwait(false);
                await new SmokeTest(Clients.From(provider, "pune"), arrivals).RunAllAsync("key").ConfigureAwait(false);
            }

            await new SmokeTest(Clients.Create(accounts), arrivals).RunAllAsync("no container").ConfigureAwait(false);
        }

        private async Task RunAllAsync(string kind)
        {
            await ReadAsync().ConfigureAwait(false);
            FirstAnswer.Note();
            await _arrivals.CheckAsync("cpaas", RingAsync).ConfigureAwait(false);
            await _arrivals.CheckAsync("exotel", ConnectAsync).ConfigureAwait(false);
            await _arrivals.CheckAsync("elision-dialer", AddListAsync, hasBody: false).ConfigureAwait(false);
            await _arrivals.CheckAsync("sangam-crm", PopUpAsync).ConfigureAwait(false);
            await OpenOfficeAsync().ConfigureAwait(false);
            await RefuseAsync().ConfigureAwait(false);
            await ListPagesAsync().ConfigureAwait(false);
            await DownloadAsync().ConfigureAwait(false);
            Console.WriteLine("the smoke passed: " + kind);
        }

        private async Task ReadAsync()
        {
            SangomaUser user = await _clients.Sangoma.Users.GetByExtensionAsync("1000").ConfigureAwait(false);
            Check.That("the user's name", user.DisplayName, "John Smith");
            Check.That("the user's extension", user.DefaultExtension, "1000");
        }

        /// <summary>A body of JSON.</summary>
        private async Task RingAsync()
        {
            var call = new CPaaSClickToCall("919979271234", "15168148111", "918000685678") { Recording = CPaaSRecordingOption.On, Transcript = true };
            CPaaSReceipt receipt = await _clients.CPaaS.Calls.ClickToCallAsync(call).ConfigureAwait(false);
            Check.That("the id of the click to call", receipt.Id, "57362de4f0");
        }

        /// <summary>A form.</summary>
        private async Task ConnectAsync()
        {
            ExotelCall call = await _clients.Exotel.Calls.ConnectAsync(new ExotelConnectRequest("09876500682", "09876500240", "08080804890")).ConfigureAwait(false);
            Check.That("the id of Exotel's call", string.IsNullOrEmpty(call.Sid), false);
            Check.That("the status of Exotel's call", call.Status, ExotelCallStatus.InProgress);
        }

        /// <summary>A GET that must not be sent twice.</summary>
        private async Task AddListAsync()
        {
            ElisionListResult list = await _clients.Elision.Lists.AddAsync(new ElisionNewList("1101", "Test API list", "TESTCAMP")).ConfigureAwait(false);
            Check.That("the list", list.ListId, "1101");
        }

        /// <summary>An array of JSON, and a time.</summary>
        private Task PopUpAsync()
        {
            var rungAt = new DateTimeOffset(2020, 11, 10, 10, 55, 47, TimeSpan.FromHours(5.5));
            return _clients.Sangam.CallPopups.NotifyAsync(new SangamCallPopup("9871239874", "7891237894", "abc@gmail.com", "12398778.1234", rungAt));
        }

        /// <summary>A reply in words.</summary>
        private Task OpenOfficeAsync()
        {
            return _clients.Ibizfone.OfficeHours.SetAsync(IbizfoneDay.Daily, new TimeSpan(9, 30, 0), new TimeSpan(18, 30, 0));
        }

        private async Task RefuseAsync()
        {
            try
            {
                await _clients.Sangoma.Users.GetByIdAsync("4040").ConfigureAwait(false);
            }
            catch (TelephonyApiException refusal)
            {
                Check.That("the kind of the refusal", refusal.Kind, TelephonyErrorKind.NotFound);
                Check.That("the status of the refusal", refusal.StatusCode, 404);
                Check.That("the vendor's words", refusal.VendorMessage, "User not found");
                return;
            }

            throw new InvalidOperationException("A user that is not there was found.");
        }

        /// <summary>Three pages: 3, 3 and 1 rows.</summary>
        private async Task ListPagesAsync()
        {
            var rows = new List<SangomaCallRow>();
            IAsyncEnumerator<SangomaCallRow> pages = _clients.Sangoma.Calls.ListAllAsync(SangomaDirection.Both, pageSize: 3).GetAsyncEnumerator();
            try
            {
                while (await pages.MoveNextAsync().ConfigureAwait(false))
                {
                    rows.Add(pages.Current);
                }
            }
            finally
            {
                await pages.DisposeAsync().ConfigureAwait(false);
            }

            Check.That("the number of rows", rows.Count, 7);
            Check.That("the first row", rows[0].Uuid, "1551940000.1");
            Check.That("the number of calls", rows.Select(row => row.Uuid).Distinct().Count(), 4);
        }

        private async Task DownloadAsync()
        {
            using (Download recording = await _clients.Sangoma.Calls.OpenRecordingAsync(Uuid).ConfigureAwait(false))
            using (var copy = new MemoryStream())
            {
                Check.That("the type of the recording", recording.ContentType, "audio/x-wav");
                Check.That("the name of the recording", recording.FileName, "external-1000-6025551212-20190307-033807-1551929887.12.wav");
                Check.That("the bytes copied", await recording.CopyToAsync(copy).ConfigureAwait(false), RecordingLength);
                Check.That("the beginning of the recording", BitConverter.ToString(copy.ToArray(), 0, 4), "52-49-46-46");
            }

            string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            try
            {
                Check.That("the bytes saved", await _clients.Sangoma.Calls.SaveRecordingAsync(Uuid, file).ConfigureAwait(false), RecordingLength);
                Check.That("the length of the file", new FileInfo(file).Length, RecordingLength);
            }
            finally
            {
                File.Delete(file);
            }
        }
    }
}
