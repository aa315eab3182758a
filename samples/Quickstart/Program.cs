using Quickstart;
using Telephony.Sdk.Samples;

return await CommandLine.RunAsync(QuickstartCommand.Create(), args);
