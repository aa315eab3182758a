using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Reads one method of an endpoint interface.</summary>
internal sealed class MethodReader(ReadingContext context, EndpointNames names, IReadOnlyList<DeclaredHeader> inheritedHeaders)
{
    public MethodModel Read(IMethodSymbol method)
    {
        int problemsBefore = context.Problems.Count;
        EndpointModel? endpoint = ReadEndpoint(method);
        bool isSound = context.Problems.Count == problemsBefore;
        return new MethodModel(
            TypeText.Identifier(method.Name),
            (method.ReturnsByRef ? "ref " : string.Empty) + context.Types.Of(method.ReturnType),
            new(method.Parameters.Select(p => new ParameterModel(Modifier(p) + context.Types.Of(p.Type), TypeText.Identifier(p.Name)))),
            isSound ? endpoint : null);
    }

    private EndpointModel? ReadEndpoint(IMethodSymbol method)
    {
        Location? place = method.Locations.FirstOrDefault();
        IReadOnlyList<DeclaredAttribute> attributes = context.Attributes.Read(method);
        List<DeclaredAttribute> verbs = [.. attributes.Where(a => RefitNames.IsVerb(a.Name))];
        if (verbs.Count == 0)
        {
            context.Problems.Add(Rules.NotAnEndpoint, place, method.Name);
            return null;
        }

        if (verbs.Count > 1)
        {
            context.Problems.Add(Rules.MoreThanOneVerb, verbs[1].Place, method.Name);
            return null;
        }

        AttributeRules.CheckMethod(attributes, context.Problems);
        string? resendRule = ResendReader.Read(method);
        if (resendRule is null)
        {
            context.Problems.Add(Rules.MissingResend, place, method.Name);
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax() as MethodDeclarationSyntax;
        ReplyKind reply = new ReplyReader(context).Read(method, syntax?.ReturnType.GetLocation(), out string replyType);
        List<EndpointParameter> parameters = [.. method.Parameters.Select(p => new EndpointParameter(p, context.Attributes.Read(p)))];
        HashSet<EndpointParameter> refused = CheckParameters(method, parameters, RefitNames.Verbs.TryGetValue(verbs[0].Name, out string? verb) ? verb : "GET");
        if (verb is null || ReadRoute(verbs[0], place) is not { } template)
        {
            return null;
        }

        var binder = new RouteBinder(context, template, verbs[0].First!);
        EquatableArray<RoutePart> route = binder.Bind(parameters);
        BodyModel body = new BodyReader(context).Read(verb, parameters);
        var headerReader = new HeaderReader(context);
        IReadOnlyList<DeclaredHeader> ownHeaders = headerReader.ReadDeclared(attributes, isInherited: false);
        List<HeaderModel> headers = headerReader.Merge(inheritedHeaders.Concat(ownHeaders), parameters, verb, body.Kind != BodyKind.None);
        if (body.Kind == BodyKind.None && headers.Exists(h => HeaderReader.DescribesContent(h.Name)))
        {
            body = BodyModel.Empty;
        }

        EquatableArray<FieldGroup> query = new QueryReader(context).Read(
            parameters.Where(p => !p.IsToken && p.Body is null && p.Header is null && !refused.Contains(p) && !binder.IsBound(p)),
            template.QueryKeys);
        (string operation, string field) = names.Of(method);
        var entry = new CatalogueEntry(field, operation, verb, verbs[0].FirstText!, resendRule ?? string.Empty);
        return new EndpointModel(entry, route, query, new(headers), body, reply, replyType, parameters.LastOrDefault()?.Expression ?? string.Empty);
    }

    private RouteTemplate? ReadRoute(DeclaredAttribute verb, Location? place)
    {
        if (verb.FirstText is not { } text)
        {
            context.Problems.Add(Rules.InvalidRoute, verb.Place ?? place, verb.First?.Syntax?.ToString() ?? string.Empty, "it must be a constant string");
            return null;
        }

        RouteTemplate template = RouteParser.Parse(text);
        if (template.Error is { } error)
        {
            Location? errorPlace = verb.First!.PlaceOf(error.Index, error.Length);
            string[] arguments = error.Reason is null ? [text] : [text, error.Reason];
            context.Problems.Add(error.Rule, errorPlace, arguments);
            return null;
        }

        return template;
    }

    /// <summary>Checks the parameters as a list, and gives back those that need no second error.</summary>
    private HashSet<EndpointParameter> CheckParameters(IMethodSymbol method, List<EndpointParameter> parameters, string verb)
    {
        if (parameters.Count == 0 || !parameters[parameters.Count - 1].IsToken || parameters[parameters.Count - 1].Type.Name != nameof(CancellationToken) || parameters.Count(p => p.IsToken) > 1)
        {
            context.Problems.Add(Rules.MissingToken, method.Locations.FirstOrDefault(), method.Name);
        }

        bool takesBody = verb is "POST" or "PUT" or "PATCH" && parameters.TrueForAll(p => p.Body is null);
        HashSet<string> urlNames = new(StringComparer.OrdinalIgnoreCase);
        HashSet<EndpointParameter> refused = [];
        foreach (EndpointParameter parameter in parameters)
        {
            AttributeRules.CheckParameter(parameter, context.Problems);
            if (parameter.Symbol.RefKind != RefKind.None)
            {
                context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, "ref, out and in parameters cannot travel");
                refused.Add(parameter);
            }
            else if (takesBody && parameter.LooksLikeBody)
            {
                context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, "Refit takes it for the body; mark it [Body] or [Query]");
                refused.Add(parameter);
            }

            if (!parameter.IsToken && !urlNames.Add(parameter.UrlName))
            {
                context.Problems.Add(Rules.Duplicate, parameter.Place, parameter.UrlName, "another parameter has that name or alias");
            }
        }

        return refused;
    }

    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => string.Empty,
    };
}
