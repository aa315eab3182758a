using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>A parameter of an endpoint and what its attributes make of it.</summary>
internal sealed class EndpointParameter(IParameterSymbol symbol, IReadOnlyList<DeclaredAttribute> attributes)
{
    public IParameterSymbol Symbol { get; } = symbol;

    public ITypeSymbol Type => Symbol.Type;

    /// <summary>The parameter as an expression.</summary>
    public string Expression { get; } = TypeText.Identifier(symbol.Name);

    public IReadOnlyList<DeclaredAttribute> Attributes { get; } = attributes;

    public DeclaredAttribute? Body { get; } = attributes.FirstOrDefault(a => a.Name == "Body");

    public DeclaredAttribute? Header { get; } = attributes.FirstOrDefault(a => a.Name == "Header");

    public DeclaredAttribute? Query { get; } = attributes.FirstOrDefault(a => a.Name == "Query");

    /// <summary>The name in the address: the alias, else the parameter's own.</summary>
    public string UrlName { get; } = attributes.FirstOrDefault(a => a.Name == "AliasAs")?.FirstText ?? symbol.Name;

    /// <summary>The format of <c>[Query(Format = "…")]</c>; a blank one is none, as in Refit.</summary>
    public string? Format => FormatOf(Query);

    /// <summary>Whether it is a token, nullable or not; a nullable one is refused.</summary>
    public bool IsToken
    {
        get
        {
            ValueReader.CanBeNull(Type, out ITypeSymbol type);
            return type is { Name: nameof(CancellationToken), ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };
        }
    }

    /// <summary>Whether Refit takes the parameter for the body of a POST, PUT or PATCH if nothing says otherwise.</summary>
    public bool LooksLikeBody => Type.IsReferenceType && Type.SpecialType != SpecialType.System_String && Query is null && Body is null;

    public Location? Place => Symbol.Locations.FirstOrDefault();

    public static string? FormatOf(DeclaredAttribute? query)
        => query?.Arguments.FirstOrDefault(a => a.Property == "Format")?.Value is string format && !string.IsNullOrWhiteSpace(format) ? format : null;
}
