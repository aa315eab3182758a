using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Finds the body among the parameters of an endpoint.</summary>
internal sealed class BodyReader(ReadingContext context)
{
    public BodyModel Read(string verb, IReadOnlyList<EndpointParameter> parameters)
    {
        List<EndpointParameter> bodies = [.. parameters.Where(p => p.Body is not null)];
        if (bodies.Count == 0)
        {
            return BodyModel.None;
        }

        EndpointParameter body = bodies[0];
        if (bodies.Count > 1)
        {
            Refuse(bodies[1], "the endpoint has another body already");
        }

        if (verb == "GET")
        {
            Refuse(body, "a GET has none; servers and caches drop it");
        }

        return IsForm(body) switch
        {
            true => ReadForm(body),
            false => ReadJson(body),
            null => BodyModel.None,
        };
    }

    /// <summary>Whether the body is a form; null if its serialization is not supported. Buffering is always on.</summary>
    private bool? IsForm(EndpointParameter body)
    {
        bool isForm = false;
        foreach (DeclaredArgument argument in body.Body!.Arguments)
        {
            switch (argument.LastName)
            {
                case "UrlEncoded":
                    isForm = true;
                    break;
                case "Default" or "Serialized" or null when argument.Property is null && (argument.LastName is not null || argument.Value is bool):
                    break;
                default:
                    context.Problems.Add(Rules.UnsupportedAttribute, body.Body.Place, "Body", "write it without arguments, or with BodySerializationMethod.Default, Serialized or UrlEncoded");
                    return null;
            }
        }

        return isForm;
    }

    private BodyModel ReadJson(EndpointParameter body)
    {
        bool isSerialized = body.Body!.Arguments.Any(a => a.LastName == "Serialized");
        if (body.Type.SpecialType == SpecialType.System_String && !isSerialized)
        {
            Refuse(body, "Refit sends a string as plain text; use BodySerializationMethod.Serialized for a JSON string, or an object");
        }
        else if (Bases(body.Type).Any(t => t.Name is "HttpContent" or "Stream" or "MultipartItem"))
        {
            Refuse(body, "content that is not JSON or a form is not generated");
        }

        return new BodyModel(BodyKind.Json, body.Expression, null);
    }

    private BodyModel ReadForm(EndpointParameter body)
    {
        if (body.Type.SpecialType == SpecialType.System_String)
        {
            Refuse(body, "a form needs fields; use an object or a dictionary");
            return BodyModel.None;
        }

        if (IsPairs(body.Type) || body.Type.AllInterfaces.Any(IsPairs))
        {
            string? nullCheck = ValueReader.CanBeNull(body.Type, out _) ? body.Expression : null;
            return new BodyModel(BodyKind.FormPairs, body.Expression, new FieldGroup(nullCheck, EquatableArray<FieldModel>.Empty));
        }

        FieldGroup? fields = new FieldReader(context).Read(body, ValueUse.Form);
        return fields is null ? BodyModel.None : new BodyModel(BodyKind.FormFields, body.Expression, fields);
    }

    private static bool IsPairs(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence
            && sequence.TypeArguments[0] is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair
            && pair.TypeArguments.All(t => t.SpecialType == SpecialType.System_String);

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    private void Refuse(EndpointParameter parameter, string reason)
        => context.Problems.Add(Rules.InvalidBody, parameter.Place, parameter.Symbol.Name, reason);
}
