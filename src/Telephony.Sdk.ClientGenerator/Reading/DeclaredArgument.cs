using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>An argument of a Refit attribute.</summary>
/// <param name="Property">The property it sets; null for a constructor argument.</param>
/// <param name="Value">Its constant value; null if it is not a constant.</param>
/// <param name="Syntax">Its expression; null if it was read from metadata.</param>
internal sealed record DeclaredArgument(string? Property, object? Value, ExpressionSyntax? Syntax)
{
    /// <summary>The last name of the expression: <c>UrlEncoded</c> of <c>BodySerializationMethod.UrlEncoded</c>.</summary>
    public string? LastName => Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Where a part of a string stands; the whole expression if it is not a plain literal.</summary>
    public Location? PlaceOf(int index, int length)
    {
        if (Syntax is LiteralExpressionSyntax literal && literal.Token.Text.Length == literal.Token.ValueText.Length + 2)
        {
            return Location.Create(literal.SyntaxTree, new(literal.SpanStart + 1 + index, length));
        }

        return Syntax?.GetLocation();
    }
}
