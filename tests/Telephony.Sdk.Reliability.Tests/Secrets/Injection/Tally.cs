using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>What became of the texts.</summary>
internal sealed class Tally
{
    private string? _shape;

    public int Refused { get; private set; }

    public int Arrived { get; private set; }

    public List<string> Problems { get; } = [];

    /// <summary>Sends, and gives the one request that arrived, if one did; a text has to be in it.</summary>
    public async Task<RawRequest?> SendAsync(string what, RawServer server, Func<Task> send, string? text, bool isHarmless)
    {
        Exception? thrown = null;
        try
        {
            await send();
        }
#pragma warning disable CA1031 // which exception it is, is what is asked
        catch (Exception exception)
#pragma warning restore CA1031
        {
            thrown = exception;
        }

        IReadOnlyList<RawRequest> arrived = server.Take();
        return Judge(what, thrown, arrived, text, isHarmless) is { } problem ? Add(problem) : arrived.SingleOrDefault();
    }

    public override string ToString() => $"{Refused} refused before anything was sent, {Arrived} arrived";

    private string? Judge(string what, Exception? thrown, IReadOnlyList<RawRequest> arrived, string? text, bool isHarmless)
    {
        if (thrown is ArgumentException or OptionsValidationException)
        {
            Refused++;
            return arrived.Count == 0 ? null : $"{what}: {arrived.Count} requests arrived before {thrown.GetType().Name}";
        }

        if (thrown is not (null or TelephonyException) || arrived.Count != 1)
        {
            return $"{what}: {arrived.Count} requests arrived, {thrown}";
        }

        Arrived++;
        _shape = isHarmless ? arrived[0].Shape : _shape;
        return arrived[0].Shape != _shape ? $"{what}: {arrived[0].Head}"
            : text is not null && !arrived[0].Holds(text) ? $"{what}: arrived as something else"
            : null;
    }

    private RawRequest? Add(string problem)
    {
        Problems.Add(problem);
        return null;
    }
}
