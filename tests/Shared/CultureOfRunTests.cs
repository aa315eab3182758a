using System.Globalization;

namespace Telephony.Sdk.Tests;

/// <summary>A run in another culture and time zone must not be one in name only.</summary>
public sealed class CultureOfRunTests
{
    private static readonly string _expected = (CultureOfRunAttribute.Requested ?? CultureInfo.CurrentCulture).Name;

    [Test]
    public void Tests_run_in_the_culture_asked_for() =>
        CultureInfo.CurrentCulture.Name.Should().Be(_expected);

    [Test]
    public async Task Tasks_run_in_the_culture_asked_for() =>
        (await Task.Run(() => CultureInfo.CurrentCulture.Name)).Should().Be(_expected);

    [Test]
    public void Threads_that_inherit_nothing_run_in_the_culture_asked_for()
    {
        string? seen = null;
        var thread = new Thread(() => seen = CultureInfo.CurrentCulture.Name);
        thread.UnsafeStart();
        thread.Join();

        seen.Should().Be(_expected);
    }

    [Test]
    public void Local_time_is_of_the_zone_asked_for()
    {
        string? zone = Environment.GetEnvironmentVariable("TZ");
        if (CultureOfRunAttribute.Requested is not null && !string.IsNullOrEmpty(zone) && !OperatingSystem.IsWindows())
        {
            TimeZoneInfo.Local.Id.Should().Be(zone);
        }
    }
}
