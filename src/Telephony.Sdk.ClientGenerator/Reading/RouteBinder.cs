using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Fills the placeholders of a route with parameters.</summary>
internal sealed class RouteBinder(ReadingContext context, RouteTemplate template, DeclaredArgument routeArgument)
{
    private readonly HashSet<EndpointParameter> _bound = [];

    /// <summary>Whether the route took the parameter, which is then no query parameter.</summary>
    public bool IsBound(EndpointParameter parameter) => _bound.Contains(parameter);

    public EquatableArray<RoutePart> Bind(IReadOnlyList<EndpointParameter> parameters)
    {
        List<RoutePart> parts = [];
        foreach (RouteToken token in template.Tokens)
        {
            if (token.Kind == RoutePartKind.Text)
            {
                parts.Add(new RoutePart(token.Kind, token.Text, null));
            }
            else if (Find(token, parameters) is { } parameter && ReadValue(token, parameter) is { } value)
            {
                parts.Add(new RoutePart(token.Kind, token.Text, value));
            }
        }

        return new(parts);
    }

    private EndpointParameter? Find(RouteToken token, IReadOnlyList<EndpointParameter> parameters)
    {
        EndpointParameter? parameter = parameters.FirstOrDefault(
            p => !p.IsToken && string.Equals(p.UrlName, token.Text, StringComparison.OrdinalIgnoreCase));
        Location? place = routeArgument.PlaceOf(token.Index, token.Text.Length + (token.Kind == RoutePartKind.CatchAll ? 4 : 2));
        if (parameter is null)
        {
            context.Problems.Add(Rules.UnmatchedPlaceholder, place, token.Text);
        }
        else if (!_bound.Add(parameter))
        {
            context.Problems.Add(Rules.Duplicate, place, token.Text, "a route has a placeholder once");
            return null;
        }

        return parameter;
    }

    private ValueModel? ReadValue(RouteToken token, EndpointParameter parameter)
    {
        string reason = string.Empty;
        ValueModel? value = null;
        if (parameter.Body is not null || parameter.Header is not null)
        {
            reason = "it fills a placeholder of the route, so it is neither header nor body";
        }
        else if (token.Kind == RoutePartKind.CatchAll && parameter.Type.SpecialType != SpecialType.System_String)
        {
            reason = "a catch-all placeholder takes a string";
        }
        else
        {
            value = context.Values.Read(parameter.Type, parameter.Expression, ValueUse.Path, parameter.Format, out reason);
        }

        if (value is null)
        {
            context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, reason);
        }

        return value;
    }
}
