using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Options;

/// <summary>Validates a client's options, on start and wherever a client is made.</summary>
internal sealed class OptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : TelephonyClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        IReadOnlyList<string> problems = options.FindProblems();
        if (problems.Count == 0)
        {
            return ValidateOptionsResult.Success;
        }

        string which = string.IsNullOrEmpty(name) ? typeof(TOptions).Name : $"{typeof(TOptions).Name} '{name}'";
        return ValidateOptionsResult.Fail(problems.Select(problem => $"{which}: {problem}"));
    }

    /// <summary>Validates options that no container has seen.</summary>
    /// <exception cref="OptionsValidationException">The options cannot work; the message says what to do.</exception>
    public static void ThrowIfInvalid(TOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult result = new OptionsValidator<TOptions>().Validate(name: null, options);
        if (result.Failed)
        {
            throw OptionsProblems.Exception(typeof(TOptions), result.Failures);
        }
    }
}
