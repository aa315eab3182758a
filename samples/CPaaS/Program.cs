using CPaaSSample;
using Telephony.Sdk.Samples;

return await CommandLine.RunAsync(SampleCommand.Create(), args);
