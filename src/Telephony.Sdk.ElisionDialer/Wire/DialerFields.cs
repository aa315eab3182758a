using System.Diagnostics;
using Refit;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The fields of a request, by the document's names and in its order, for a query and for a form. What is null is left out.</summary>
[DebuggerDisplay("***")]
internal sealed class DialerFields(params (string Name, string? Value)[] fields) : ICarriesSecrets
{
    public const string AgentPassword = "agent_pass";
    public const string PhonePassword = "phone_pass";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly (string Name, string? Value)[] _fields = [.. fields.Where(field => field.Value is not null)];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IEnumerable<string> Secrets => KeptSecrets.WithKeptForms(new[] { this[AgentPassword], this[PhonePassword] }.OfType<string>());

    public string? this[string name]
    {
        get
        {
            foreach ((string field, string? value) in _fields)
            {
                if (field == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    public FormBody ToForm(string function) => new([("function", function), .. _fields], Secrets);

    /// <summary>The document's 'Y' and 'N'.</summary>
    public static string? YesOrNo(bool? value) => value switch
    {
        true => "Y",
        false => "N",
        null => null,
    };

    /// <summary>Has Refit write them into a query.</summary>
    internal sealed class Query : IQueryConverter<DialerFields>
    {
        public void Flatten(DialerFields value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings)
        {
            foreach ((string name, string? text) in value._fields)
            {
                builder.Add(name, text!, preEncoded: false);
            }
        }
    }
}
