namespace Telephony.Sdk.AspNetCore;

/// <summary>Who may push to an endpoint, and how much. The options of one source are named by it; those that you set for all are the default of each.</summary>
public sealed class PushOptions
{
    /// <summary>
    /// The secrets of which a request must bring one: as the route value <c>secret</c>, or as <see cref="QueryParameter"/> or <see cref="Header"/>. Letters, digits
    /// and <c>-._~</c>, at least 16 of them. Several for the time in which one is exchanged for another.
    /// </summary>
    /// <value>None, which is refused at the start unless <see cref="AllowedNetworks"/> or <see cref="AllowAnyone"/> is set.</value>
    public IList<Secret> Secrets { get; } = [];

    /// <summary>The name of the query parameter that may hold the secret. It is taken out of what is kept.</summary>
    /// <value>Null: none is looked for.</value>
    public string? QueryParameter { get; set; }

    /// <summary>The name of the header that may hold the secret.</summary>
    /// <value>Null: none is looked for.</value>
    public string? Header { get; set; }

    /// <summary>
    /// The networks that may push, such as <c>203.0.113.0/24</c> or one address. Behind a proxy, let <c>UseForwardedHeaders</c> find the address of the caller first.
    /// </summary>
    /// <value>None: all may.</value>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>Whether anybody who knows the address may push, without a secret and from everywhere.</summary>
    /// <value>False.</value>
    public bool AllowAnyone { get; set; }

    /// <summary>How long a body may be, in bytes; a longer one is answered with 413.</summary>
    /// <value>1 MiB.</value>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>How long a query string may be, in characters; a longer one is answered with 414.</summary>
    /// <value>16,384.</value>
    public int MaxQueryLength { get; set; } = 16 * 1024;

    /// <summary>How many fields a query and a form may have together; more are answered with 413.</summary>
    /// <value>1,000.</value>
    public int MaxFields { get; set; } = 1000;

    /// <summary>How long reading and keeping a push may take together; then it is answered with 503, and the vendor is to send it again.</summary>
    /// <value>5 seconds, as Exotel waits 15 for an answer, and others do not say how long they do.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    internal IEnumerable<string> Problems()
    {
        if (Secrets.Count == 0 && AllowedNetworks.Count == 0 && !AllowAnyone)
        {
            yield return $"{nameof(Secrets)} is empty: set one, and put it into the address that you give the vendor, as the last part or in a query; or name {nameof(AllowedNetworks)}, or set {nameof(AllowAnyone)}";
        }

        if (Secrets.Any(secret => !PushSecret.IsUsable(secret)))
        {
            yield return $"{nameof(Secrets)} holds one that is shorter than {PushSecret.Shortest} characters, or has others than letters, digits and -._~ in it";
        }

        foreach (string network in AllowedNetworks.Where(network => !PushNetworks.TryParse(network, out _)))
        {
            yield return $"{nameof(AllowedNetworks)} holds '{network}', which is neither an address nor a network such as 203.0.113.0/24";
        }

        if (MaxBodyLength < 1 || MaxQueryLength < 1 || MaxFields < 1)
        {
            yield return $"{nameof(MaxBodyLength)}, {nameof(MaxQueryLength)} and {nameof(MaxFields)} must be at least 1";
        }

        if (Timeout <= TimeSpan.Zero)
        {
            yield return $"{nameof(Timeout)} must be longer than zero, such as 00:00:05";
        }
    }
}
