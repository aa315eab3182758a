using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Options;

namespace Telephony.Sdk.Registration;

/// <summary>
/// Tells <see cref="IOptionsMonitor{TOptions}"/> that configuration was reloaded, once what was reloaded can work. Until then everybody goes on
/// with the options that there were, and nobody who reloads configuration is thrown an exception.
/// </summary>
internal sealed class OptionsReload<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions> : IOptionsChangeTokenSource<TOptions>, IDisposable
    where TOptions : TelephonyClientOptions
{
    private readonly OptionsSource<TOptions> _source;
    private readonly IOptionsFactory<TOptions> _factory;
    private readonly string _vendor;
    private readonly ILogger _logger;
    private readonly IDisposable _subscription;
    private CancellationTokenSource _changed = new();
    private string? _lastProblems;

    public OptionsReload(OptionsSource<TOptions> source, IOptionsFactory<TOptions> factory, string vendor, ILogger logger)
    {
        _source = source;
        _factory = factory;
        _vendor = vendor;
        _logger = logger;
        _subscription = ChangeToken.OnChange(source.Configuration.GetReloadToken, OnReload);
    }

    public string Name => _source.Name;

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    public void Dispose() => _subscription.Dispose();

    private void OnReload()
    {
        string? problems = FindProblems();
        if (problems is null)
        {
            Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
        }
        else if (problems != _lastProblems)
        {
            Log.ReloadRefused(_logger, _vendor, _source.Scrubber.Scrub(OptionsProblems.Which(typeof(TOptions), Name)), problems);
        }

        _lastProblems = problems;
    }

    private string? FindProblems()
    {
        try
        {
            _factory.Create(Name);
            return null;
        }
        catch (OptionsValidationException exception)
        {
            return string.Join(" ", exception.Failures);
        }
        catch (Exception exception)
        {
            // The application's own code, whose words may hold values.
            return $"Making them failed with {exception.GetType().Name}.";
        }
    }
}
