using System.Text;
using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Takes a route template apart, and refuses text that an address would change or drop.</summary>
internal sealed class RouteParser
{
    private const string PathPunctuation = "-._~!$&'()*+,;=:@/%";

    private readonly string _route;
    private readonly List<RouteToken> _tokens = [];
    private readonly List<string> _queryKeys = [];
    private readonly StringBuilder _text = new();

    /// <summary>The declared text of the path segment at hand, without its placeholders.</summary>
    private readonly StringBuilder _segment = new();
    private RouteError? _error;

    private RouteParser(string route) => _route = route;

    public static RouteTemplate Parse(string route)
    {
        var parser = new RouteParser(route);
        if (route.Length == 0 || route[0] != '/')
        {
            parser.Fail(Rules.RouteWithoutSlash, 0, route.Length);
        }
        else
        {
            int query = parser.ReadPath();
            if (parser._error is null && query < route.Length)
            {
                parser.ReadQuery(query + 1);
            }

            parser.FlushText();
        }

        return new RouteTemplate(parser._tokens, parser._queryKeys, parser._error);
    }

    private int ReadPath()
    {
        int i = 0;
        while (i < _route.Length && _route[i] != '?' && _error is null)
        {
            char c = _route[i];
            if (c is '{' or '}')
            {
                i = ReadPlaceholder(i, inQuery: false);
                continue;
            }

            if (c == '/')
            {
                EndSegment(i);
            }
            else
            {
                _segment.Append(c);
            }

            if (!IsPathText(i))
            {
                Fail(Rules.InvalidRoute, i, 1, $"'{c}' would not reach the server as it stands; escape it");
            }

            _text.Append(c);
            i++;
        }

        EndSegment(i);
        return i;
    }

    private void ReadQuery(int start)
    {
        _text.Append('?');
        int position = start;
        foreach (string pair in _route.Substring(start).Split('&'))
        {
            int equals = pair.IndexOf('=');
            if (equals <= 0 || pair.IndexOf('{') is >= 0 and int brace && brace < equals)
            {
                Fail(Rules.InvalidRoute, position, pair.Length, "its query must be made of key=value pairs");
                return;
            }

            string key = Uri.UnescapeDataString(pair.Substring(0, equals));
            if (_queryKeys.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                Fail(Rules.InvalidRoute, position, equals, $"its query has '{key}' twice");
                return;
            }

            if (_queryKeys.Count > 0)
            {
                _text.Append('&');
            }

            _queryKeys.Add(key);
            AppendQueryText(pair.Substring(0, equals));
            _text.Append('=');
            ReadQueryValue(position + equals + 1, position + pair.Length);
            position += pair.Length + 1;
        }
    }

    private void ReadQueryValue(int start, int end)
    {
        int i = start;
        while (i < end && _error is null)
        {
            int brace = _route.IndexOfAny(['{', '}'], i, end - i);
            AppendQueryText(_route.Substring(i, (brace < 0 ? end : brace) - i));
            i = brace < 0 ? end : ReadPlaceholder(brace, inQuery: true);
        }
    }

    /// <summary>Query text is decoded and escaped again, as Refit does with a query of the template's own.</summary>
    private void AppendQueryText(string text)
    {
        if (text.IndexOf('#') >= 0)
        {
            Fail(Rules.InvalidRoute, _route.IndexOf('#'), 1, "'#' would end the address; write %23");
        }

        _text.Append(Uri.EscapeDataString(Uri.UnescapeDataString(text.Replace('+', ' '))));
    }

    private int ReadPlaceholder(int open, bool inQuery)
    {
        int close = _route.IndexOf('}', open);
        string name = close <= open ? string.Empty : _route.Substring(open + 1, close - open - 1);
        bool isCatchAll = name.StartsWith("**", StringComparison.Ordinal);
        name = isCatchAll ? name.Substring(2) : name;
        if (name.Length == 0 || _route[open] == '}' || name.IndexOf('{') >= 0)
        {
            Fail(Rules.UnbalancedBrace, open, Math.Max(close - open, 0) + 1);
            return _route.Length;
        }

        if (isCatchAll && inQuery)
        {
            Fail(Rules.InvalidRoute, open, close - open + 1, "a catch-all stands in the path, not in the query");
        }

        FlushText();
        _tokens.Add(new RouteToken(isCatchAll ? RoutePartKind.CatchAll : inQuery ? RoutePartKind.Query : RoutePartKind.Path, name, open));
        return close + 1;
    }

    private bool IsPathText(int i) => _route[i] switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' => true,
        '%' => i + 2 < _route.Length && Uri.IsHexDigit(_route[i + 1]) && Uri.IsHexDigit(_route[i + 2]),
        char c => PathPunctuation.IndexOf(c) >= 0,
    };

    private void EndSegment(int end)
    {
        if (_segment.Length > 0 && Uri.UnescapeDataString(_segment.ToString()) is "." or "..")
        {
            Fail(Rules.InvalidRoute, 0, end, "a segment of dots would be resolved to another path");
        }

        _segment.Clear();
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            _tokens.Add(new RouteToken(RoutePartKind.Text, _text.ToString(), 0));
            _text.Clear();
        }
    }

    private void Fail(DiagnosticDescriptor rule, int index, int length, string? reason = null)
        => _error ??= new RouteError(rule, index, length, reason);
}
