namespace AcmeRing;

internal interface ICallsEndpoints
{
    [Post("/v1/calls"), Resend(ResendRule.Never), ReplyId("call_id")]
    Task<AcmeCall> PlaceAsync([Body] AcmeNewCall call, CancellationToken cancellationToken);

    [Get("/v1/calls/{id}"), Resend(ResendRule.Read)]
    Task<AcmeCall> GetAsync(string id, CancellationToken cancellationToken);

    [Get("/v1/calls"), Resend(ResendRule.Read)]
    Task<IReadOnlyList<AcmeCall>> ListAsync(int limit, int offset, CancellationToken cancellationToken);
}

/// <summary>A call to place.</summary>
public sealed record AcmeNewCall([property: JsonPropertyName("from")] string From, [property: JsonPropertyName("to")] string To);

/// <summary>A call, as Acme Ring reports it.</summary>
public sealed record AcmeCall
{
    [JsonPropertyName("call_id"), JsonConverter(typeof(FilledStringConverter))] public string? Id { get; set; }
    [JsonPropertyName("from"), JsonConverter(typeof(LenientStringConverter))] public string? From { get; set; }
    [JsonPropertyName("to"), JsonConverter(typeof(LenientStringConverter))] public string? To { get; set; }
    [JsonPropertyName("started"), JsonConverter(typeof(UnixTimeConverter))] public DateTimeOffset? StartedAt { get; set; }
    [JsonPropertyName("talked"), JsonConverter(typeof(SecondsConverter))] public TimeSpan? TalkTime { get; set; }
    [JsonPropertyName("state"), JsonConverter(typeof(LenientStringConverter))] public string? State { get; set; }

    /// <summary>The key of the client that read it, where there are several accounts.</summary>
    [JsonIgnore] public string? Account { get; set; }

    /// <summary>The normal form that all vendors share.</summary>
    public CallRecord ToCallRecord() => new("Acme Ring", Id ?? string.Empty) { Account = Account, From = From, To = To, StartedAt = StartedAt, TalkTime = TalkTime, Status = State };
}

/// <summary>Places and reports calls.</summary>
public sealed class AcmeRingCalls
{
    private readonly ICallsEndpoints _endpoints;

    internal AcmeRingCalls(ICallsEndpoints endpoints) => _endpoints = endpoints;

    /// <summary>Rings a phone, once.</summary>
    public Task<AcmeCall> PlaceAsync(AcmeNewCall call, CancellationToken cancellationToken = default)
    {
        Argument.PhoneNumber(call.From, nameof(call.From), "Acme Ring API, \"Place a call\"");
        Argument.PhoneNumber(call.To, nameof(call.To), "Acme Ring API, \"Place a call\"");
        return _endpoints.PlaceAsync(call, cancellationToken);
    }

    /// <summary>One call.</summary>
    public Task<AcmeCall> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        Argument.Identifier(id, nameof(id), "the id of a call");
        return _endpoints.GetAsync(id, cancellationToken);
    }

    /// <summary>All calls, page by page.</summary>
    public PagedSequence<AcmeCall> ListAll(int? limit = null) => OffsetPaging.List(_endpoints.ListAsync, pageSize: 100, limit, call => call.Id,
        page => new TelephonyProtocolException("Acme Ring gave the same page of calls twice in a row.", "Acme Ring", "Calls.List", mayHaveTakenEffect: false, statusCode: 200, account: page[0].Account));
}
