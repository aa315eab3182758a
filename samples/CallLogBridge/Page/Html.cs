using System.Globalization;
using System.Text.Encodings.Web;
using Telephony.Sdk.Samples.CallLogBridge.Calls;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The parts of the pages. All that came from outside goes through <see cref="Text"/>.</summary>
internal static class Html
{
    public static string Text(string? value) => HtmlEncoder.Default.Encode(value ?? string.Empty);

    public static string Page(string title, string body, string signOut) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{Text(title)} – Call log bridge</title>
          <link rel="stylesheet" href="/bridge.css">
          <script src="/bridge.js" defer></script>
        </head>
        <body>
          <a class="skip" href="#main">To the calls</a>
          <header>
            <h1><a href="/">Call log bridge</a></h1>
            <nav aria-label="Pages"><a href="/">Calls</a> <a href="/dead">Dead letters</a>{signOut}</nav>
          </header>
          <main id="main">
        {body}
          </main>
        </body>
        </html>
        """;

    public static string Row(CallLine line)
    {
        CallView call = line.View;
        return $"""
            <tr id="call-{Number(line.Number)}" data-state="{Text(line.Crm)}" data-source="{Text(call.Source)}">
              <td data-label="Began">{Time(call.StartedAt)}</td>
              <td data-label="From">{Text(call.From)}</td>
              <td data-label="To">{Text(call.To)}</td>
              <td data-label="Direction">{Text(call.Direction)}</td>
              <td data-label="Talked">{Talk(call.TalkSeconds)}</td>
              <td data-label="Outcome">{Text(call.IsOver ? call.Outcome : "in progress")}</td>
              <td data-label="CRM"><span class="state {Text(line.Crm)}">{Text(Words(line.Crm))}</span></td>
              <td><a href="/calls/{Number(line.Number)}">Story<span class="hidden"> of the call {Text(call.CallId)}</span></a></td>
            </tr>
            """;
    }

    public static string Words(string? state) => state switch
    {
        null or "" => "–",
        "sending" => "being sent",
        "sent" => "logged",
        "refused" => "refused",
        "unknown" => "unknown: please look",
        "asked" => "to be sent again",
        _ => state,
    };

    public static string Time(DateTimeOffset? time) =>
        time is { } at ? $"<time datetime=\"{at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}\">{at.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)}</time>" : "–";

    public static string Talk(double? seconds) => seconds is { } talked ? TimeSpan.FromSeconds(Math.Round(talked)).ToString("c", CultureInfo.InvariantCulture) : "–";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
