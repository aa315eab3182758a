using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Decides how a value of a type becomes text, or why it cannot.</summary>
internal sealed class ValueReader(EnumRegistry enums)
{
    private const string Flattened = "its type is not one value to Refit, which would flatten it; implement IFormattable, mark it [Query] to send its properties, or pass a string";

    /// <summary>The types whose text depends on the culture, which Refit does not fix for headers.</summary>
    private static readonly HashSet<string> CultureBound = new(StringComparer.Ordinal)
    {
        "Single", "Double", "Decimal", "Half", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan",
    };

    public static bool CanBeNull(ITypeSymbol type, out ITypeSymbol underlying)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            underlying = nullable.TypeArguments[0];
            return true;
        }

        underlying = type;
        return type.IsReferenceType;
    }

    /// <summary>The value, or null and the <paramref name="reason"/> why the type has no text here.</summary>
    public ValueModel? Read(ITypeSymbol declared, string expression, ValueUse use, string? format, out string reason)
    {
        bool canBeNull = CanBeNull(declared, out ITypeSymbol type);
        reason = Reject(type, use);
        if (reason.Length > 0)
        {
            return null;
        }

        ValueKind kind = KindOf(type);
        string? helper = kind == ValueKind.Enumeration ? enums.HelperFor((INamedTypeSymbol)type, format) : null;
        return new ValueModel(kind, expression, canBeNull, format, helper);
    }

    private static string Reject(ITypeSymbol type, ValueUse use)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            // The compiler reports the missing type; a second error would hide it.
            return string.Empty;
        }

        if (IsCollection(type))
        {
            return "collections have no single text; join the values into a string";
        }

        bool isEnum = type.TypeKind == TypeKind.Enum;
        bool isPlain = type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char
            || isEnum || IsUri(type) || OpenValues.Is(type);
        if (use == ValueUse.Header)
        {
            return isEnum ? "Refit writes an enum's .NET name into a header; pass a string"
                : IsInSystem(type) && CultureBound.Contains(type.Name) ? "its text in a header depends on the machine's culture; pass a string"
                : isPlain || IsFormattable(type) || Prints(type) ? string.Empty
                : "its type has no text of its own; pass a string";
        }

        bool isOneValue = isPlain || IsFormattable(type) || (use != ValueUse.Query && Prints(type));
        return isOneValue ? string.Empty
            : use == ValueUse.Query ? Flattened
            : "its type has no text of its own; override ToString or pass a string";
    }

    private static ValueKind KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ValueKind.Text,
        { SpecialType: SpecialType.System_Boolean } => ValueKind.Boolean,
        { TypeKind: TypeKind.Enum } => ValueKind.Enumeration,
        { SpecialType: SpecialType.System_Char } => ValueKind.Printed,
        _ when !IsFormattable(type) => ValueKind.Printed,
        { IsValueType: true } => ValueKind.FormattableStruct,
        _ => ValueKind.FormattableClass,
    };

    public static bool IsCollection(ITypeSymbol type)
        => type.SpecialType != SpecialType.System_String
            && (type.TypeKind == TypeKind.Array
                || type.SpecialType == SpecialType.System_Collections_IEnumerable
                || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static bool IsFormattable(ITypeSymbol type)
        => IsIFormattable(type) || type.AllInterfaces.Any(IsIFormattable);

    private static bool IsIFormattable(ITypeSymbol type) => type.Name == nameof(IFormattable) && IsInSystem(type);

    private static bool IsUri(ITypeSymbol type) => type.Name == nameof(Uri) && IsInSystem(type);

    private static bool IsInSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a type prints itself on purpose: what every object inherits, and what records print, is for debugging.</summary>
    private static bool Prints(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; t = t.BaseType)
        {
            if (t.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(m => m.IsOverride && m.Parameters.IsEmpty) is { } print)
            {
                return !print.IsImplicitlyDeclared && !print.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");
            }
        }

        return false;
    }
}
