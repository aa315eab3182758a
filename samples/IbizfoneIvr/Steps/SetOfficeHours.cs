using System.Globalization;
using Telephony.Sdk.IbizfoneIvr;
using Telephony.Sdk.Samples;

namespace IbizfoneIvrSample.Steps;

/// <summary>Sets when the office is active.</summary>
internal sealed class SetOfficeHours(IIbizfoneIvrClient ivr, SampleOptions options, Screen screen)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Hours is not var (opens, closes))
        {
            screen.Skip("Set the office hours", "name them with --opens and --closes");
            return;
        }

        await ivr.OfficeHours.SetAsync(options.Day, opens, closes, cancellationToken);

        screen.Done(string.Create(CultureInfo.InvariantCulture, $"Set the office hours: {options.Day} from {opens:HH:mm} to {closes:HH:mm}"));
    }
}
