using Telephony.Sdk.Benchmarks;

IWay[] ways = [new ByHand(), new Ours(), new RefitWay.Bare(), new RefitWay.ByFactory(), new RefitWay.WithResilience(), new FlurlWay(), new RestEaseWay(), new RestSharpWay()];
return args switch
{
    [FirstCalls.Argument, var way] => await FirstCalls.SendOneAsync(ways, way),
    [RowRun.Argument, var row, var rounds] => await RowRun.MeasureAsync(ways, row, rounds),
    _ => Bench.Run(ways, args),
};
