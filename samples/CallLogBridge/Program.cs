// Pushes of calls in, call logs of the CRM out. `dotnet run --project samples/CallLogBridge` feeds itself; README.md says how it becomes a real one.
using Telephony.Sdk.Samples.CallLogBridge;

WebApplication app = await BridgeApp.BuildAsync(args);
await app.RunAsync();
