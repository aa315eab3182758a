using Microsoft.Extensions.DependencyInjection;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>What an application puts around its clients.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Around">Puts it around one client that was added.</param>
internal sealed record Surrounding(string Name, Action<IHttpClientBuilder> Around)
{
    /// <summary>Says it before any client was added.</summary>
    public Action<IServiceCollection> Before { get; init; } = _ => { };

    /// <summary>Whether it sends again by itself what failed, or whatever there is.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether it sends again whatever became of the first, so that what has worked ends in our refusal to send it again.</summary>
    public bool RepeatsSuccess { get; init; }

    /// <summary>Whether it decides by the clock how often it sends, so that it is not the same in every run.</summary>
    public bool IsRace { get; init; }

    public override string ToString() => Name;
}
