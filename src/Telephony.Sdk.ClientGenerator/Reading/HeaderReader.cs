using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Merges the headers of interface, method and parameters, later ones over earlier ones.</summary>
internal sealed class HeaderReader(ReadingContext context)
{
    private static readonly HashSet<string> ContentHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    public static bool DescribesContent(string name) => ContentHeaders.Contains(name);

    /// <summary>The headers that an interface or a method declares.</summary>
    public IReadOnlyList<DeclaredHeader> ReadDeclared(IReadOnlyList<DeclaredAttribute> attributes, bool isInherited)
    {
        List<DeclaredHeader> headers = [];
        foreach (DeclaredArgument argument in attributes.Where(a => a.Name == "Headers").SelectMany(a => a.Arguments))
        {
            Location? place = argument.Syntax?.GetLocation();
            if (argument.Value is not string header)
            {
                Refuse(argument.Syntax?.ToString() ?? string.Empty, "it must be a constant string", place);
                continue;
            }

            int colon = header.IndexOf(':');
            string name = (colon < 0 ? header : header.Substring(0, colon)).Trim();
            string? text = colon < 0 ? null : header.Substring(colon + 1).Trim();
            if (IsValidName(name, header, place) && IsValidText(name, text, place))
            {
                headers.Add(new DeclaredHeader(name, text, isInherited, place));
            }
        }

        return headers;
    }

    /// <summary>The headers of one endpoint.</summary>
    public List<HeaderModel> Merge(IEnumerable<DeclaredHeader> declared, IReadOnlyList<EndpointParameter> parameters, string verb, bool hasBody)
    {
        Dictionary<string, HeaderModel> merged = new(StringComparer.OrdinalIgnoreCase);
        List<string> order = [];
        foreach (DeclaredHeader header in declared)
        {
            if (DescribesContent(header.Name) && verb == "GET")
            {
                if (!header.IsInherited)
                {
                    Refuse(header.Name, "it describes a body, and a GET has none", header.Place);
                }

                continue;
            }

            Set(new HeaderModel(header.Name, header.Text, null));
        }

        HashSet<string> fromParameters = new(StringComparer.OrdinalIgnoreCase);
        foreach (EndpointParameter parameter in parameters.Where(p => p.Header is not null))
        {
            if (ReadParameter(parameter, verb) is { } header)
            {
                if (!fromParameters.Add(header.Name))
                {
                    context.Problems.Add(Rules.Duplicate, parameter.Place, header.Name, "another parameter sets that header");
                }

                Set(header);
            }
        }

        return [.. order.Select(name => merged[name]).Where(h => !h.IsRemoval || (hasBody && DescribesContent(h.Name)))];

        void Set(HeaderModel header)
        {
            if (!merged.ContainsKey(header.Name))
            {
                order.Add(header.Name);
            }

            merged[header.Name] = header;
        }
    }

    private HeaderModel? ReadParameter(EndpointParameter parameter, string verb)
    {
        Location? place = parameter.Header!.Place;
        string name = parameter.Header.FirstText?.Trim() ?? string.Empty;
        if (!IsValidName(name, name, place))
        {
            return null;
        }

        if (DescribesContent(name) && verb == "GET")
        {
            Refuse(name, "it describes a body, and a GET has none", place);
            return null;
        }

        ValueModel? value = context.Values.Read(parameter.Type, parameter.Expression, ValueUse.Header, null, out string reason);
        if (value is null)
        {
            context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, reason);
            return null;
        }

        return new HeaderModel(name, null, value);
    }

    private bool IsValidName(string name, string declared, Location? place)
    {
        bool isToken = name.Length > 0 && name.All(c => c is > ' ' and < '\u007f' && "()<>@,;:\\\"/[]?={}".IndexOf(c) < 0);
        if (!isToken)
        {
            Refuse(Printable(declared), "a header is 'Name: value', and its name a word of letters, digits and hyphens", place);
        }

        return isToken;
    }

    private bool IsValidText(string name, string? text, Location? place)
    {
        bool isValid = text is null || text.All(c => c is '\t' or (>= ' ' and < '\u007f'));
        if (!isValid)
        {
            Refuse(name, "its value holds a line break, another control character or a letter outside ASCII", place);
        }

        return isValid;
    }

    private static string Printable(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);

    private void Refuse(string name, string reason, Location? place)
        => context.Problems.Add(Rules.InvalidHeader, place, name, reason);
}
