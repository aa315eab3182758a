using System.Diagnostics;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>Hears every span of every source; those of the stub server, which is the vendor, are not ours.</summary>
internal static class ActivitySink
{
    public static IDisposable Listen(Action<string, string?> add)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                foreach (string? text in Texts(activity))
                {
                    add("span " + activity.Source.Name, text);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static IEnumerable<string?> Texts(Activity activity) =>
    [
        activity.DisplayName, activity.OperationName, activity.StatusDescription, activity.TraceStateString, activity.ToString(),
        .. activity.TagObjects.Select(Text),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.SelectMany(one => one.Tags.Select(Text).Prepend(one.Name)),
        .. activity.Links.SelectMany(link => link.Tags ?? []).Select(Text),
    ];

    private static string Text(KeyValuePair<string, object?> tag) => $"{tag.Key}={tag.Value}";
}
