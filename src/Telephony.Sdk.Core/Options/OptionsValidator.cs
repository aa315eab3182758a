using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Telephony.Sdk.Secrets;

namespace Telephony.Sdk.Options;

/// <summary>Validates a client's options, on start and wherever a client is made.</summary>
/// <param name="sources">From which configuration they come, where they do.</param>
/// <param name="application">The whole configuration of the application, where the container has it.</param>
internal sealed class OptionsValidator<TOptions>(IEnumerable<OptionsSource<TOptions>>? sources = null, IConfiguration? application = null) : IValidateOptions<TOptions>
    where TOptions : TelephonyClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        string[] secrets = string.IsNullOrEmpty(name) ? [] : [.. options.Describe().Values.OfType<Secret>().Where(secret => !secret.IsEmpty).Select(secret => secret.Reveal())];
        foreach (OptionsSource<TOptions> source in secrets.Length == 0 ? [] : Sources(name))
        {
            source.Hide(secrets);
        }

        IReadOnlyList<string> problems = [.. Sources(name).SelectMany(source => new SectionProblem(options, application).FindMisspelt(source.Configuration)), .. options.FindProblems()];
        if (problems.Count == 0)
        {
            return ValidateOptionsResult.Success;
        }

        string which = Which(name, secrets);
        return ValidateOptionsResult.Fail(SectionProblems(name, options).Concat(problems).Select(problem => $"{which}: {problem}"));
    }

    /// <summary>Validates options that no container has seen.</summary>
    /// <exception cref="OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static void ThrowIfInvalid(TOptions options, string? key)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult result = new OptionsValidator<TOptions>().Validate(key, options);
        if (result.Failed)
        {
            throw OptionsProblems.Exception(typeof(TOptions), result.Failures);
        }
    }

    /// <summary>Which options, whose key may hold a secret of theirs, or one that they had before.</summary>
    private string Which(string? name, string[] secrets) =>
        new Scrubber(secrets).Scrub(Sources(name).Aggregate(OptionsProblems.Which(typeof(TOptions), name), (which, source) => source.Scrubber.Scrub(which)));

    private IEnumerable<OptionsSource<TOptions>> Sources(string? name) => (sources ?? []).Where(source => source.Name == name);

    /// <summary>What is wrong with the sections, which is why options are missing.</summary>
    private IEnumerable<string> SectionProblems(string? name, TOptions options) =>
        Sources(name).Select(source => new SectionProblem(options, application).Find(source.Configuration)).OfType<string>();
}
