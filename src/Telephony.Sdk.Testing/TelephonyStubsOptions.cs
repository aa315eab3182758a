namespace Telephony.Sdk.Testing;

/// <summary>How <see cref="TelephonyStubs"/> start.</summary>
public sealed class TelephonyStubsOptions
{
    /// <summary>The vendors to stand for.</summary>
    /// <value>Default none.</value>
    public IList<StubVendor> Vendors { get; } = [];

    /// <summary>Whether to serve https, with a self-signed certificate made in memory, instead of http.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool UseHttps { get; set; }

    /// <summary>
    /// Whether any values that a document allows are answered, with a reply made from them, and what is added is remembered;
    /// or nothing but the documents' own examples, word for word.
    /// </summary>
    /// <value>Default <see langword="false"/>: any values.</value>
    public bool ExamplesOnly { get; set; }

    /// <summary>The clock of the vendors: what is placed or added carries its time, and what is to come must be later than it.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Whether disposing throws <see cref="UnmatchedRequestException"/> when a request found no mapping, so that the test fails that sent it; also one that <see cref="StubJournal.Clear"/> has forgotten.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool FailOnUnmatched { get; set; }
}
