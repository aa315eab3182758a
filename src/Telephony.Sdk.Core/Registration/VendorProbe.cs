namespace Telephony.Sdk;

/// <summary>Looks whether the vendor of a registered client answers, without changing anything there. Each <c>AddX</c> registers one for its account.</summary>
public sealed class VendorProbe
{
    private readonly Func<CancellationToken, Task> _run;

    /// <summary>Makes one; public for your tests, and for clients of your own.</summary>
    /// <param name="vendor">The vendor's name.</param>
    /// <param name="account">The key under which its client is registered; null for none.</param>
    /// <param name="asksVendor">Whether it asks the vendor with the account's credentials.</param>
    /// <param name="run">Looks, and throws what is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vendor"/> or <paramref name="run"/> is null.</exception>
    public VendorProbe(string vendor, string? account, bool asksVendor, Func<CancellationToken, Task> run)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(run);
        Vendor = vendor;
        Account = account;
        AsksVendor = asksVendor;
        _run = run;
    }

    /// <summary>The vendor's name.</summary>
    public string Vendor { get; }

    /// <summary>The key under which its client is registered; null for none.</summary>
    public string? Account { get; }

    /// <summary>
    /// Whether it asks for something that the vendor's document lets one read, with the account's credentials. If not, as the vendor has nothing to read, it only
    /// connects, over TLS where the address has it: that somebody answers there is all that it shows.
    /// </summary>
    public bool AsksVendor { get; }

    /// <summary>Looks.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the vendor has answered.</returns>
    /// <exception cref="TelephonyException">It did not, or refused.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => _run(cancellationToken);

    /// <summary>The vendor, the account, and what it does.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(AccountName.Of(Vendor, Account), AsksVendor ? "asks" : "connects");
}
