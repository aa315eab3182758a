using System.Globalization;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample.Steps;

/// <summary>Makes a date a holiday.</summary>
internal sealed class AddHoliday(IIbizfoneIvrClient ivr, SampleOptions options, Screen screen)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Holiday is not { } holiday)
        {
            screen.Skip("Add a holiday", "name one with --holiday; the IVR has no way to take it back");
            return;
        }

        await ivr.Holidays.AddAsync(holiday, cancellationToken);

        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Added a holiday: {holiday:yyyy-MM-dd}"));
    }
}
