using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Options;

/// <summary>Validates a client's options, on start and wherever a client is made.</summary>
/// <param name="sources">From which configuration they come, where they do.</param>
/// <param name="application">The whole configuration of the application, where the container has it.</param>
internal sealed class OptionsValidator<TOptions>(IEnumerable<OptionsSource<TOptions>>? sources = null, IConfiguration? application = null) : IValidateOptions<TOptions>
    where TOptions : TelephonyClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        IReadOnlyList<string> problems = options.FindProblems();
        if (problems.Count == 0)
        {
            return ValidateOptionsResult.Success;
        }

        string which = OptionsProblems.Which(typeof(TOptions), name);
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

    /// <summary>What is wrong with the sections, which is why options are missing.</summary>
    private IEnumerable<string> SectionProblems(string? name, TOptions options) =>
        (sources ?? []).Where(source => source.Name == name).Select(source => new SectionProblem(options, application).Find(source.Configuration)).OfType<string>();
}
