using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Telephony.Sdk.Samples.CallLogBridge.Page;

/// <summary>The page is behind a password, in a cookie of the session; without one it answers to this machine only.</summary>
internal static class SignIn
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddAntiforgery();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.HttpOnly = true;
        });
    }

    /// <summary>Protects the pages of a group, and maps the way in.</summary>
    public static void Map(WebApplication app, RouteGroupBuilder pages, BridgeOptions options)
    {
        if (options.Password is not { } password)
        {
            // Pushes are for the vendors, who are elsewhere; the page is not.
            pages.AddEndpointFilter(async (context, next) => IsOfThisMachine(context.HttpContext)
                ? await next(context)
                : Results.Text("Set Bridge:Password: without one this page answers to its own machine only.", statusCode: StatusCodes.Status403Forbidden));
            return;
        }

        pages.RequireAuthorization();
        app.MapGet("/sign-in", (HttpContext http) => Form(http, string.Empty));
        app.MapPost("/sign-in", async (HttpContext http) =>
        {
            string given = (await http.Request.ReadFormAsync())["password"].ToString();
            if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(password.Reveal()))))
            {
                // Slower to try than to type.
                await Task.Delay(TimeSpan.FromSeconds(1), http.RequestAborted);
                return Form(http, "<p class=\"state dead\" role=\"alert\">That is not the password.</p>");
            }

            await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "operator")], CookieAuthenticationDefaults.AuthenticationScheme)));
            return Results.LocalRedirect("/");
        });
        app.MapPost("/sign-out", async (HttpContext http) =>
        {
            await http.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        });
    }

    /// <summary>The name counts, too: another site's page must not get here by a name of its own that leads to this machine.</summary>
    private static bool IsOfThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded")
        && http.Request.Host.Host is ("localhost" or "127.0.0.1" or "[::1]");

    private static IResult Form(HttpContext http, string problem) => CallPages.Answer(http, "Sign in", $"""
        <h2>Sign in</h2>
        {problem}
        <form method="post" action="/sign-in">{CallPages.Token(http)}<p><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required autofocus></p><p><button>Sign in</button></p></form>
        """);
}
