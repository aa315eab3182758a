using System.Globalization;
using Telephony.Sdk.Benchmarks;

IWay[] ways = [new ByHand(), new Ours(), new RefitWay.Bare(), new RefitWay.ByFactory(), new RefitWay.WithResilience(), new FlurlWay(), new RestEaseWay(), new RestSharpWay()];
return args is [FirstCalls.Argument, var number]
    ? await FirstCalls.SendOneAsync(ways[int.Parse(number, CultureInfo.InvariantCulture)])
    : await Bench.RunAsync(ways, args);
