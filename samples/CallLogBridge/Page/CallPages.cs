using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Telephony.Sdk.AspNetCore;
using Telephony.Sdk.Samples.CallLogBridge.Calls;
using Telephony.Sdk.Samples.CallLogBridge.Crm;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The list of calls, the story of one, and what is decided about it. No number and no secret is in an address: a search is posted, and a call has a number of the bridge's own.</summary>
internal static class CallPages
{
    private static readonly string[] s_states = ["sent", "unknown", "refused", "sending", "asked"];

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/", (string? state, string? source, HttpContext http) => ListAsync(http, new CallFilter(state ?? string.Empty, source ?? string.Empty)));
        pages.MapPost("/search", async (HttpContext http) =>
        {
            IFormCollection form = await http.Request.ReadFormAsync();
            return await ListAsync(http, new CallFilter(form["state"].ToString(), form["source"].ToString(), form["search"].ToString()));
        });
        pages.MapGet("/events", (long? after, HttpContext http, LiveCalls live, CancellationToken cancellationToken) => TypedResults.ServerSentEvents(live.FollowAsync(
            long.TryParse(http.Request.Headers["Last-Event-ID"], CultureInfo.InvariantCulture, out long last) ? last : after ?? 0, cancellationToken)));
        pages.MapGet("/calls/{number:long}", StoryAsync);
        pages.MapPost("/calls/{number:long}/decide", DecideAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CallFilter filter)
    {
        Ledger ledger = http.RequestServices.GetRequiredService<Ledger>();
        TimeProvider time = http.RequestServices.GetRequiredService<TimeProvider>();
        // Before the list: what changes meanwhile comes again, not too late.
        long after = await ledger.LastChangeAsync(http.RequestAborted);
        List<CallLine> lines = await ledger.ListAsync(filter, http.RequestAborted);
        var zone = TimeZoneInfo.Local;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
        DateTimeOffset midnight = new(day.ToDateTime(TimeOnly.MinValue), zone.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue)));
        List<CallLine> today = await ledger.DayAsync(midnight, midnight.AddDays(1), http.RequestAborted);
        return Answer(http, "Calls", $"""
            {DayChart.Of(today, day, zone)}
            <form class="filter" method="post" action="/search">
              {Token(http)}
              <div><label for="search">Number, agent or id</label><input id="search" name="search" type="search" value="{Html.Text(filter.Search)}"></div>
              <div><label for="state">At the CRM</label><select id="state" name="state"><option value="">all</option>{Options(s_states, filter.State)}</select></div>
              <div><label for="source">From</label><select id="source" name="source"><option value="">all</option>{Options(["ibizfone", "sangoma", "exotel"], filter.Source)}</select></div>
              <button>Show</button>
              <p id="live" role="status"></p>
            </form>
            <table>
              <caption class="hidden">Calls, the latest first</caption>
              <thead><tr><th scope="col">Began</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Direction</th><th scope="col">Talked</th><th scope="col">Outcome</th><th scope="col">CRM</th><th scope="col">Story</th></tr></thead>
              <tbody id="calls" data-after="{Html.Number(after)}" data-state="{Html.Text(filter.State)}" data-source="{Html.Text(filter.Source)}" data-search="{(filter.Search.Length > 0 ? "true" : "false")}">
            {string.Concat(lines.Select(Html.Row))}
              </tbody>
            </table>
            """);
    }

    private static async Task<IResult> StoryAsync(long number, HttpContext http, Ledger ledger, CancellationToken cancellationToken)
    {
        if (await ledger.FindAsync(number, cancellationToken) is not { } line)
        {
            return Results.NotFound();
        }

        List<ReceivedPush> pushes = await ledger.PushesOfAsync(line.Key, cancellationToken);
        List<CrmEntry> crm = await ledger.CrmOfAsync(line.Key, cancellationToken);
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<h2>Call {Html.Text(line.View.CallId)} of {Html.Text(line.View.Vendor)}</h2>");
        body.Append("<h3>At the CRM</h3>").Append(crm.Count == 0 ? "<p>Nothing was sent yet.</p>" : "<ul>");
        foreach (CrmEntry entry in crm)
        {
            body.Append(CultureInfo.InvariantCulture, $"<li>{Html.Text(entry.What)}: <span class=\"state {Html.Text(entry.State.ToString().ToLowerInvariant())}\">{Html.Text(Html.Words(entry.State.ToString().ToLowerInvariant()))}</span>, {Html.Time(entry.ChangedAt)}. {Html.Text(entry.Words)}{(entry.State == CrmState.Unknown ? Decision(http, number, entry.What) : string.Empty)}</li>");
        }

        body.Append(crm.Count == 0 ? string.Empty : "</ul>");
        body.Append(CultureInfo.InvariantCulture, $"<h3>The record</h3><pre>{Html.Text(PushedCall.Of(pushes).Record.ToString())}</pre><h3>What was pushed</h3>");
        foreach (ReceivedPush push in pushes)
        {
            body.Append(CultureInfo.InvariantCulture, $"<h4>{Html.Time(push.ReceivedAt)}, {Html.Text(push.Kind)}, {Html.Text(push.ContentType ?? "no content type")}</h4><pre>{Html.Text(push.Query)}{Html.Text(Encoding.UTF8.GetString(push.Body))}</pre>");
        }

        return Answer(http, "Call " + line.View.CallId, body.ToString());
    }

    private static async Task<IResult> DecideAsync(long number, HttpContext http, Ledger ledger, CallLogger logger, CancellationToken cancellationToken)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        string what = form["what"].ToString();
        bool sendAgain = form["decision"] == "again";
        if (await ledger.FindAsync(number, cancellationToken) is not { } line)
        {
            return Results.NotFound();
        }

        if (await ledger.DecideAsync(line.Key, what, sendAgain ? CrmState.Asked : CrmState.Sent, sendAgain ? "Somebody looked: the CRM does not have it." : "Somebody looked: the CRM has it.", cancellationToken) && sendAgain && what == CrmLog.Log)
        {
            await SendAgainAsync(ledger, logger, line.Key, cancellationToken);
        }

        return Results.LocalRedirect($"/calls/{Html.Number(number)}");
    }

    private static async Task SendAgainAsync(Ledger ledger, CallLogger logger, string key, CancellationToken cancellationToken)
    {
        try
        {
            await logger.LogAsync(key, PushedCall.Of(await ledger.PushesOfAsync(key, cancellationToken)).Record, cancellationToken);
        }
        catch (Exception exception) when (exception is TelephonyException or DeadPushException)
        {
            // The page shows how it stands, with the words.
        }
    }

    private static string Decision(HttpContext http, long number, string what) =>
        $"""
        <form method="post" action="/calls/{Html.Number(number)}/decide">{Token(http)}<input type="hidden" name="what" value="{Html.Text(what)}">
          <p>Look into the CRM. <button name="decision" value="there">It is there</button> <button name="decision" value="again">It is not: send it again</button></p>
        </form>
        """;

    internal static string Token(HttpContext http) =>
        $"<input type=\"hidden\" name=\"__RequestVerificationToken\" value=\"{Html.Text(http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken)}\">";

    internal static IResult Answer(HttpContext http, string title, string body) => Results.Content(
        Html.Page(title, body, http.User.Identity?.IsAuthenticated == true ? $"<form method=\"post\" action=\"/sign-out\">{Token(http)}<button>Sign out</button></form>" : string.Empty), "text/html; charset=utf-8");

    private static string Options(IEnumerable<string> values, string chosen) =>
        string.Concat(values.Select(value => $"<option value=\"{Html.Text(value)}\"{(value == chosen ? " selected" : string.Empty)}>{Html.Text(value)}</option>"));
}
