using Telephony.Sdk.Validation;

namespace Telephony.Sdk.SangamCrm;

/// <summary>What Exotel demands of arguments, checked before anything is sent.</summary>
internal static class ExotelCheck
{
    private const string Document = "SangamCRM - Telephony API Developer Guide, \"3. Exotel Click-to-Call API Configuration\", and Exotel's own";
    private const int LongestCall = 14400;
    private const int LongestCustomField = 128;
    private const int MostEvents = 2;

    public static void CallSid(string callSid) => Argument.Identifier(callSid, nameof(callSid), "the Sid of a call that ConnectAsync gave");

    public static void Connect(ExotelConnectRequest request)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request), $"request is required ({Document}).");
        }

        Argument.PhoneNumber(request.From, nameof(request.From), Document);
        Argument.PhoneNumber(request.To, nameof(request.To), Document);
        Argument.PhoneNumber(request.CallerId, nameof(request.CallerId), Document);
        Word(request.CallType?.Value, nameof(request.CallType));
        Seconds(request.TimeLimit, nameof(request.TimeLimit), LongestCall);
        Seconds(request.RingTimeout, nameof(request.RingTimeout), int.MaxValue);
        Address(request.WaitUrl, nameof(request.WaitUrl));
        Word(request.RecordingChannels?.Value, nameof(request.RecordingChannels));
        Word(request.RecordingFormat?.Value, nameof(request.RecordingFormat));
        if (request.CustomField is not null)
        {
            Argument.Length(request.CustomField, nameof(request.CustomField), 1, LongestCustomField, Document);
            Argument.WellFormed(request.CustomField, nameof(request.CustomField));
        }

        Address(request.StatusCallback, nameof(request.StatusCallback));
        Word(request.StatusCallbackContentType?.Value, nameof(request.StatusCallbackContentType));
        Events(request);
    }

    private static void Events(ExotelConnectRequest request)
    {
        if (request.StatusCallbackEvents.Count > MostEvents || request.StatusCallbackEvents.Distinct().Count() < request.StatusCallbackEvents.Count)
        {
            throw Bad(nameof(request.StatusCallbackEvents), "may hold two events, each once");
        }

        foreach (ExotelCallbackEvent one in request.StatusCallbackEvents)
        {
            Word(one.Value, nameof(request.StatusCallbackEvents));
        }

        if (request.StatusCallback is null && (request.StatusCallbackEvents.Count > 0 || request.StatusCallbackContentType is not null))
        {
            throw Bad(nameof(request.StatusCallback), "is missing: without it there is nowhere to post events to");
        }
    }

    private static ArgumentException Bad(string name, string rule) => new($"{name} {rule} ({Document}).", name);

    private static void Word(string? value, string name)
    {
        if (value is not null)
        {
            Argument.Text(value, name, Document);
        }
    }

    private static void Address(Uri? value, string name)
    {
        if (value is not null)
        {
            Argument.HttpAddress(value, name, Document);
        }
    }

    private static void Seconds(TimeSpan? value, string name, int most)
    {
        if (value is not { } time)
        {
            return;
        }

        if (time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(name, time, $"{name} must be a whole number of seconds ({Document}).");
        }

        Argument.Range((long)time.TotalSeconds, name, 1, most, Document);
    }
}
