using Microsoft.Extensions.Options;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Names all that is wrong with the options of a source.</summary>
internal sealed class PushOptionsValidator : IValidateOptions<PushOptions>
{
    public ValidateOptionsResult Validate(string? name, PushOptions options)
    {
        string[] problems = [.. options.Problems().Select(problem => $"{nameof(PushOptions)} of the source '{name}': {problem}.")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
