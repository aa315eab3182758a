using Microsoft.AspNetCore.Antiforgery;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>What holds for every page: nothing foreign runs in it, nobody keeps it, and what changes something comes from a form of its own.</summary>
internal static class Pages
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Map(WebApplication app, BridgeOptions options)
    {
        app.Use(async (http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = Policy;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            http.Response.Headers.CacheControl = "no-store";
            await next(http);
        });
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(CheckFormAsync);

        RouteGroupBuilder pages = app.MapGroup(string.Empty);
        CallPages.Map(pages);
        DeadPages.Map(pages);
        SignIn.Map(app, pages, options);
    }

    /// <summary>Every form of the pages carries a token. Pushes come from vendors, and carry their secret.</summary>
    private static async Task CheckFormAsync(HttpContext http, RequestDelegate next)
    {
        bool isPush = http.GetEndpoint()?.Metadata.GetMetadata<AspNetCore.PushEndpointMetadata>() is not null;
        if (HttpMethods.IsPost(http.Request.Method) && !isPush && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync("The form is too old, or is not of this page: go back, load it again, and send it once more.", http.RequestAborted);
            return;
        }

        await next(http);
    }
}
