using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Telephony.Sdk.AspNetCore.Tests.Problems;

/// <summary>What a client throws is answered as problem details.</summary>
public sealed class ProblemDetailsTests
{
    private static readonly TestCaseData[] s_problems =
    [
        new(Refusal(TelephonyErrorKind.NotFound), 404),
        new(Refusal(TelephonyErrorKind.Conflict), 409),
        new(Refusal(TelephonyErrorKind.InvalidRequest), 422),
        new(Refusal(TelephonyErrorKind.DoNotDisturb), 422),
        new(Refusal(TelephonyErrorKind.RateLimited), 429),
        new(Refusal(TelephonyErrorKind.Authentication), 502),
        new(Refusal(TelephonyErrorKind.Server), 502),
        new(new TelephonyProtocolException("m", "Exotel", "Calls.Connect", mayHaveTakenEffect: true, statusCode: 200), 502),
        new(new TelephonyTransportException("m", "Exotel", "Calls.Connect", mayHaveTakenEffect: true), 502),
        new(new TelephonyTransportException("m", "Exotel", "Calls.Connect", mayHaveTakenEffect: true, isTimeout: true), 504),
    ];

    [TestCaseSource(nameof(s_problems))]
    public void Each_kind_has_its_status(TelephonyException exception, int status)
    {
        Microsoft.AspNetCore.Mvc.ProblemDetails details = TelephonyProblemDetails.Of(exception)!;

        (details.Status, details.Detail).Should().Be((status, exception.Message));
        details.Extensions.Should().BeEquivalentTo(new Dictionary<string, object?> { ["vendor"] = "Exotel", ["operation"] = "Calls.Connect", ["mayHaveTakenEffect"] = exception.MayHaveTakenEffect });
        details.Title.Should().NotBeNullOrEmpty();
    }

    [Test]
    public void A_refused_value_is_the_fault_of_who_asked()
    {
        Microsoft.AspNetCore.Mvc.ProblemDetails details = TelephonyProblemDetails.Of(new TelephonyArgumentException(new RequestProblem("From", "must be digits", "Exotel, \"Connect\"")))!;

        (details.Status, details.Detail, details.Extensions["field"]).Should().Be((400, "From must be digits (Exotel, \"Connect\").", "From"));
        TelephonyProblemDetails.Of(new InvalidOperationException()).Should().BeNull("it is not ours");
    }

    [Test]
    public async Task An_application_answers_with_them()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddTelephonyProblemDetails();
        await using WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/ours", () => { throw new TelephonyApiException("Exotel is busy.", "Exotel", "Calls.Connect", mayHaveTakenEffect: false, TelephonyErrorKind.RateLimited, 429, retryAfter: TimeSpan.FromSeconds(1.5)); });
        app.MapGet("/other", () => { throw new InvalidOperationException("test"); });
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using HttpResponseMessage ours = await http.GetAsync(new Uri("/ours", UriKind.Relative));
        using HttpResponseMessage other = await http.GetAsync(new Uri("/other", UriKind.Relative));

        ((int)ours.StatusCode, ours.Headers.RetryAfter!.ToString(), ours.Content.Headers.ContentType!.MediaType).Should().Be((429, "2", "application/problem+json"));
        using JsonDocument problem = JsonDocument.Parse(await ours.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("detail").GetString().Should().Be("Exotel is busy.");
        problem.RootElement.GetProperty("mayHaveTakenEffect").GetBoolean().Should().BeFalse();
        ((int)other.StatusCode).Should().Be(500);
    }

    private static TelephonyApiException Refusal(TelephonyErrorKind kind) => new("m", "Exotel", "Calls.Connect", mayHaveTakenEffect: false, kind, 400);
}
