using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Makes query parameters of the parameters that nothing else took.</summary>
internal sealed class QueryReader(ReadingContext context)
{
    public EquatableArray<FieldGroup> Read(IEnumerable<EndpointParameter> parameters, IEnumerable<string> keysOfRoute)
    {
        List<FieldGroup> groups = [];
        HashSet<string> keys = new(keysOfRoute, StringComparer.Ordinal);
        foreach (EndpointParameter parameter in parameters)
        {
            if (ReadOne(parameter) is not { } group)
            {
                continue;
            }

            groups.Add(group);
            foreach (FieldModel field in group.Fields.Where(f => !keys.Add(f.Key)))
            {
                context.Problems.Add(Rules.Duplicate, parameter.Place, field.Key, "the query would have that key twice");
            }
        }

        return new(groups);
    }

    private FieldGroup? ReadOne(EndpointParameter parameter)
    {
        ValueModel? value = context.Values.Read(parameter.Type, parameter.Expression, ValueUse.Query, parameter.Format, out string reason);
        if (value is not null)
        {
            return new FieldGroup(null, new([new FieldModel(parameter.UrlName, value)]));
        }

        if (parameter.Query is not null)
        {
            return new FieldReader(context).Read(parameter, ValueUse.Query);
        }

        context.Problems.Add(Rules.UnsupportedParameter, parameter.Place, parameter.Symbol.Name, reason);
        return null;
    }
}
