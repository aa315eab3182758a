using Microsoft.Extensions.Configuration;

namespace Telephony.Sdk.Options;

/// <summary>Finds out why configuration did not hold what options need. Names keys and never values.</summary>
/// <param name="options">The options, which tell their keys.</param>
/// <param name="application">The whole configuration of the application, to look for what may have been meant; null where nobody knows it.</param>
internal sealed class SectionProblem(TelephonyClientOptions options, IConfiguration? application)
{
    private const int MostShown = 10;
    private const int MostWrongLetters = 2;

    private readonly string[] _keys = [.. options.Describe().Keys];
    private readonly string[] _ownKeys = [.. options.OwnKeys()];

    /// <summary>What is wrong with the configuration that the options were read from; null where it holds keys of theirs.</summary>
    public string? Find(IConfiguration given)
    {
        if (given is IConfigurationSection section && !section.GetChildren().Any())
        {
            return string.IsNullOrEmpty(section.Value)
                ? WhyNothing(section.Path)
                : $"section '{section.Path}' is a single value, not an object with keys such as {string.Join(" and ", _ownKeys)}.";
        }

        string[] held = Held(given);
        (string Path, string[] Held)[] better = [.. Best(given).Where(found => found.Held.Length > held.Length)];
        if (held.Length > 0 && better.Length == 0)
        {
            return null;
        }

        string what = given is IConfigurationSection { Path: var path } ? $"section '{path}'" : "it was given the whole configuration, which";
        string holds = held.Length == 0 ? "holds none of its keys" : $"holds only {string.Join(", ", held)}";
        if (better.Length > 0)
        {
            return $"{what} {holds}: pass {string.Join(" or ", better.Select(found => $"configuration.GetSection(\"{found.Path}\")"))}, which holds {string.Join(", ", better[0].Held)}.";
        }

        return given is IConfigurationSection
            ? $"{what} {holds}, such as {_keys[0]} and {string.Join(" and ", _ownKeys)}: it holds {string.Join(", ", given.GetChildren().Select(child => child.Key).Take(MostShown))}."
            : $"{what} {holds}: pass the section that does, such as configuration.GetSection(\"{UsualName}\").";
    }

    /// <summary>Keys of the section that are nearly those of options that it does not hold. Others may be the application's own.</summary>
    public IEnumerable<string> FindMisspelt(IConfiguration given)
    {
        if (given is not IConfigurationSection { Path: var path })
        {
            yield break;
        }

        string[] missing = [.. _keys.Except(Held(given), StringComparer.OrdinalIgnoreCase)];
        foreach (string key in given.GetChildren().Where(IsValue).Select(child => child.Key).Except(_keys, StringComparer.OrdinalIgnoreCase))
        {
            if (NearName.Find(key, missing, MostWrongLetters) is { } near)
            {
                yield return $"section '{path}' has '{key}', which is no option: is '{near}' meant?";
            }
        }
    }

    /// <summary>Whether it is a value or a list of them; what has keys of its own is the application's.</summary>
    private static bool IsValue(IConfigurationSection child) => child.Value is not null || child.GetSection("0").Value is not null;

    /// <summary><c>CPaaS</c> for <c>CPaaSOptions</c>.</summary>
    private string UsualName => options.ToString().Replace("Options", string.Empty, StringComparison.Ordinal);

    /// <summary>A section does not know those beside it, so they are looked for from the top.</summary>
    private string WhyNothing(string path)
    {
        if (application is null)
        {
            return $"section '{path}' does not exist or is empty.";
        }

        IConfiguration parent = application;
        foreach (string name in path.Split(ConfigurationPath.KeyDelimiter[0]))
        {
            IConfigurationSection[] children = [.. parent.GetChildren()];
            if (!children.Any(child => string.Equals(child.Key, name, StringComparison.OrdinalIgnoreCase)))
            {
                return $"section '{path}' does not exist{Instead(name, parent, children)}.";
            }

            parent = parent.GetSection(name);
        }

        return $"section '{path}' {(parent.GetChildren().Any() ? "does not exist or is empty" : "is empty")}.";
    }

    /// <summary>A section of nearly that name, unless it has nothing of the vendor's and others have; else those.</summary>
    private string Instead(string name, IConfiguration parent, IConfigurationSection[] children)
    {
        string elsewhere = string.Concat(Best(application!).Select(found => $"; '{found.Path}' holds {string.Join(", ", found.Held)}"));
        string? near = NearName.Find(name, children.Where(child => child.GetChildren().Any()).Select(child => child.Key));
        return near is not null && parent.GetSection(near) is var section && (elsewhere.Length == 0 || HoldsOwn(section)) ? $"; there is '{section.Path}'" : elsewhere;
    }

    /// <summary>The sections below that hold most of the keys, one of the vendor's own among them.</summary>
    private IEnumerable<(string Path, string[] Held)> Best(IConfiguration configuration) =>
        Below(configuration)
            .Where(HasOwn)
            .Select(section => (section.Path, Held: Held(section)))
            .GroupBy(found => found.Held.Length)
            .OrderByDescending(found => found.Key)
            .FirstOrDefault() ?? Enumerable.Empty<(string, string[])>();

    private bool HoldsOwn(IConfigurationSection section) => Below(section).Prepend(section).Any(HasOwn);

    private bool HasOwn(IConfigurationSection section) => _ownKeys.Any(key => section.GetSection(key).Exists());

    private static IEnumerable<IConfigurationSection> Below(IConfiguration configuration) =>
        configuration.GetChildren().SelectMany(child => Below(child).Prepend(child));

    private string[] Held(IConfiguration configuration) => [.. _keys.Where(key => configuration.GetSection(key).Exists())];
}
