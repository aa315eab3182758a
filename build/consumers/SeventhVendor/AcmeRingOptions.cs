namespace AcmeRing;

/// <summary>The address and the credentials of an account.</summary>
public sealed class AcmeRingOptions : TelephonyClientOptions
{
    /// <summary>The API key, which is sent as <c>Authorization: Bearer</c>.</summary>
    public Secret? ApiKey { get; set; }

    protected override void Bind(OptionsSection section) => ApiKey = section.Read(nameof(ApiKey), ApiKey);

    protected override void FindProblems(IList<string> problems) => CheckSecret(problems, nameof(ApiKey), ApiKey, "copy it from the page API of your account.");
}
