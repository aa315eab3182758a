#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Telephony.Sdk.Http
{
    /// <summary>Keeps the text of the last request instead of sending it.</summary>
    internal sealed class ApiClient
    {
        public string Sent { get; private set; } = "nothing";

        public ApiRequest NewRequest(Endpoint endpoint, string pathAndQuery) => new ApiRequest(endpoint, pathAndQuery);

        public HttpContent JsonBody<T>(T body) => new StringContent("json(" + (body?.ToString() ?? "null") + ")", Encoding.UTF8, "application/json");

        public Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
        {
            Sent = request.Text("none");
            return Task.CompletedTask;
        }

        public Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
        {
            Sent = request.Text(typeof(T).Name);
            return Task.FromResult<T>(default!);
        }

        public Task<HttpResponseMessage> SendForResponseAsync(ApiRequest request, CancellationToken cancellationToken)
        {
            Sent = request.Text("response");
            return Task.FromResult(new HttpResponseMessage());
        }
    }

    /// <summary>A request that knows its address as it was asked for.</summary>
    internal sealed class ApiRequest : HttpRequestMessage
    {
        private readonly Endpoint _endpoint;
        private readonly string _pathAndQuery;

        public ApiRequest(Endpoint endpoint, string pathAndQuery)
            : base(endpoint.Method, new Uri("http://host" + pathAndQuery))
        {
            _endpoint = endpoint;
            _pathAndQuery = pathAndQuery;
        }

        public void SetHeader(string name, string? value)
        {
            if (value is null)
            {
                return;
            }

            if (Headers.TryGetValues(name, out _))
            {
                Headers.Remove(name);
            }

            if (!Headers.TryAddWithoutValidation(name, value) && Content != null)
            {
                Content.Headers.Remove(name);
                Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        public string Text(string reply)
        {
            var lines = new List<string> { Method + " " + _pathAndQuery };
            lines.AddRange(Headers.Select(h => h.Key + ": " + string.Join(",", h.Value)));
            if (Content != null)
            {
                lines.AddRange(Content.Headers.Where(h => h.Key != "Content-Length").Select(h => h.Key + ": " + string.Join(",", h.Value)));
                lines.Add("[" + Content.ReadAsStringAsync().Result + "]");
            }

            lines.Add("-> " + reply + " " + _endpoint.Operation + " " + _endpoint.ResendRule);
            return string.Join("\n", lines);
        }
    }
}
