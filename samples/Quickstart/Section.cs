using Microsoft.Extensions.Configuration;

namespace Quickstart;

/// <summary>A section of configuration as <c>appsettings.json</c>, user secrets and the environment would give it to a program of yours.</summary>
internal static class Section
{
    public static IConfiguration Of(params IEnumerable<(string Key, string? Value)> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build();
}
