using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.AspNetCore;

/// <summary>
/// Stands between the server and the application, and takes the secrets of pushes out of addresses: what the application is given, ASP.NET's own logs of requests,
/// its traces and every middleware do not hold them.
/// </summary>
internal sealed class SecretHidingServer(IServer server, PushSources sources, IOptionsMonitor<PushOptions> options) : IServer
{
    public IFeatureCollection Features => server.Features;

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull =>
        server.StartAsync(new Application<TContext>(application, Hide), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);

    public void Dispose() => server.Dispose();

    private void Hide(IFeatureCollection features)
    {
        if (features.Get<IHttpRequestFeature>() is not { } request)
        {
            return;
        }

        (string path, string query) = (request.Path, request.QueryString);
        foreach (Secret secret in sources.Names.SelectMany(source => options.Get(source).Secrets))
        {
            request.Path = request.Path.Replace(secret.Reveal(), HiddenPushSecret.Mask, StringComparison.Ordinal);
            request.QueryString = request.QueryString.Replace(secret.Reveal(), HiddenPushSecret.Mask, StringComparison.Ordinal);
        }

        if (path != request.Path || query != request.QueryString)
        {
            request.RawTarget = request.Path + request.QueryString;
            features.Set(new HiddenPushSecret(path, query));
        }
    }

    private sealed class Application<TContext>(IHttpApplication<TContext> application, Action<IFeatureCollection> hide) : IHttpApplication<TContext>
        where TContext : notnull
    {
        public TContext CreateContext(IFeatureCollection contextFeatures)
        {
            hide(contextFeatures);
            return application.CreateContext(contextFeatures);
        }

        public Task ProcessRequestAsync(TContext context) => application.ProcessRequestAsync(context);

        public void DisposeContext(TContext context, Exception? exception) => application.DisposeContext(context, exception);
    }
}
