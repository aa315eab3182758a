using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>The enums that the endpoints of one interface write.</summary>
internal sealed class EnumRegistry(TypeText types)
{
    private readonly List<EnumModel> _models = [];

    public EquatableArray<EnumModel> ToArray() => new(_models);

    /// <summary>The method that names the members of <paramref name="type"/>.</summary>
    public string HelperFor(INamedTypeSymbol type, string? format)
    {
        string name = types.Of(type);
        EnumModel? known = _models.Find(m => m.Type == name && m.Format == format);
        if (known is null)
        {
            string helper = "TextOf" + type.Name;
            int others = _models.Count(m => m.Helper.StartsWith(helper, StringComparison.Ordinal));
            known = new EnumModel(others == 0 ? helper : helper + "_" + (others + 1), name, format, new(Members(type, format)));
            _models.Add(known);
        }

        return known.Helper;
    }

    private static IEnumerable<EnumMemberModel> Members(INamedTypeSymbol type, string? format)
    {
        HashSet<object> seen = [];
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            string? text = DeclaredText(field) ?? (format is null ? field.Name : null);
            if (text is not null && field.ConstantValue is { } value && seen.Add(value))
            {
                yield return new EnumMemberModel(TypeText.Identifier(field.Name), text);
            }
        }
    }

    private static string? DeclaredText(IFieldSymbol field)
    {
        AttributeData? attribute = field.GetAttributes().FirstOrDefault(
            a => a.AttributeClass?.ToDisplayString() == "System.Runtime.Serialization.EnumMemberAttribute");
        return attribute?.NamedArguments.FirstOrDefault(a => a.Key == "Value").Value.Value as string;
    }
}
