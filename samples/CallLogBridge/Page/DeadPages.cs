using System.Globalization;
using System.Text;
using Telephony.Sdk.AspNetCore;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The dead letters: why each was not handled, and what becomes of it.</summary>
internal static class DeadPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/dead", ListAsync);
        pages.MapGet("/dead/{id:guid}", ShowAsync);
        pages.MapPost("/dead/{id:guid}", ActAsync);
        pages.MapPost("/dead/replay-all", async (IPushDeadLetters letters, CancellationToken cancellationToken) =>
        {
            await letters.ReplayAllAsync(cancellationToken);
            return Results.LocalRedirect("/dead");
        });
    }

    private static async Task<IResult> ListAsync(HttpContext http, IPushDeadLetters letters, CancellationToken cancellationToken)
    {
        DeadPushPage page = await letters.ListAsync(1, 200, cancellationToken);
        var body = new StringBuilder("<h2>Dead letters</h2>");
        body.Append(CultureInfo.InvariantCulture, $"<p>{page.TotalCount} pushes could not be handled. They stay here until somebody decides.</p>");
        if (page.TotalCount > 0)
        {
            body.Append(CultureInfo.InvariantCulture, $"<form method=\"post\" action=\"/dead/replay-all\">{CallPages.Token(http)}<button>Replay all</button></form><ul>");
            foreach (DeadPush dead in page.Items)
            {
                body.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/dead/{dead.Id}\">{Html.Text(dead.Push?.Kind ?? "a push")}</a>, {Html.Time(dead.FailedAt)}: <span class=\"state dead\">{Html.Text(dead.Reason)}</span>{(dead.IsReplaying ? " (about to be handled again)" : string.Empty)}</li>");
            }

            body.Append("</ul>");
        }

        return CallPages.Answer(http, "Dead letters", body.ToString());
    }

    private static async Task<IResult> ShowAsync(Guid id, HttpContext http, IPushDeadLetters letters, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(id, cancellationToken) is not { } dead)
        {
            return CallPages.Answer(http, "Dead letter", "<h2>It is no dead letter any more</h2><p>It was replayed or discarded. <a href=\"/dead\">All dead letters</a></p>");
        }

        ReceivedPush? push = dead.Push;
        return CallPages.Answer(http, "Dead letter", $"""
            <h2>{Html.Text(push?.Kind ?? "A push")}, {Html.Time(push?.ReceivedAt)}</h2>
            <p class="state dead">{Html.Text(dead.Reason)}</p>
            <form method="post" action="/dead/{id}">
              {CallPages.Token(http)}
              <p><button name="do" value="replay" autofocus>Replay as it came</button> <button name="do" value="discard">Discard for good</button></p>
              <h3>Mend it</h3>
              <div><label for="type">Content type</label><input id="type" name="type" value="{Html.Text(push?.ContentType)}"></div>
              <div><label for="query">Query</label><input id="query" name="query" value="{Html.Text(push?.Query)}"></div>
              <div><label for="body">Body</label><textarea id="body" name="body">{Html.Text(push is null ? null : Encoding.UTF8.GetString(push.Body))}</textarea></div>
              <p><button name="do" value="edit">Replay as mended</button></p>
            </form>
            """);
    }

    private static async Task<IResult> ActAsync(Guid id, HttpContext http, IPushDeadLetters letters, CancellationToken cancellationToken)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        switch (form["do"].ToString())
        {
            case "replay":
                await letters.ReplayAsync([id], cancellationToken);
                break;
            case "edit":
                await letters.EditAndReplayAsync(id, NullIfEmpty(form["type"]), NullIfEmpty(form["query"]), Encoding.UTF8.GetBytes(form["body"].ToString()), cancellationToken);
                break;
            case "discard":
                await letters.DiscardAsync([id], cancellationToken);
                break;
            default:
                return Results.BadRequest();
        }

        return Results.LocalRedirect("/dead");
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
