using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Options;

internal static class OptionsProblems
{
    /// <summary>What options that cannot work are told with, wherever it is noticed.</summary>
    public static OptionsValidationException Exception(Type options, IEnumerable<string> problems) => new(string.Empty, options, problems);

    /// <summary>Which options: their type, and the key of their account where it has one, in one line.</summary>
    public static string Which(Type options, string? name) => string.IsNullOrEmpty(name) ? options.Name : $"{options.Name} '{AccountName.InOneLine(name!)}'";
}
