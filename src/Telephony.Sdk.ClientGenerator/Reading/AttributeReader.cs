using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Reads Refit's attributes, whether the compilation knows their types or not.</summary>
internal sealed class AttributeReader(Compilation compilation)
{
    public IReadOnlyList<DeclaredAttribute> Read(ISymbol symbol)
    {
        List<DeclaredAttribute> found = [];
        foreach (AttributeData data in symbol.GetAttributes())
        {
            var syntax = data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
            if (NameOf(data, syntax) is not { } name)
            {
                continue;
            }

            bool isSource = syntax is not null && compilation.ContainsSyntaxTree(syntax.SyntaxTree);
            found.Add(isSource
                ? new DeclaredAttribute(name, FromSyntax(syntax!), syntax!.GetLocation())
                : new DeclaredAttribute(name, FromMetadata(data), Place: null));
        }

        return found;
    }

    private static string? NameOf(AttributeData data, AttributeSyntax? syntax)
    {
        if (data.AttributeClass is { TypeKind: not TypeKind.Error } type)
        {
            return type.ContainingNamespace is { Name: RefitNames.Namespace, ContainingNamespace.IsGlobalNamespace: true }
                ? RefitNames.Short(type.Name)
                : null;
        }

        return syntax is null ? null : NameOf(syntax);
    }

    /// <summary>The name of what may be a Refit attribute, by its text alone.</summary>
    public static string? NameOf(AttributeSyntax syntax)
    {
        string text = syntax.Name.ToString();
        int dot = text.LastIndexOf('.');
        if (dot >= 0 && text.Substring(0, dot) is not (RefitNames.Namespace or "global::" + RefitNames.Namespace))
        {
            return null;
        }

        string name = RefitNames.Short(text.Substring(dot + 1));
        return RefitNames.IsKnown(name) ? name : null;
    }

    private static List<DeclaredArgument> FromMetadata(AttributeData data)
    {
        List<DeclaredArgument> arguments = [];
        foreach (TypedConstant constant in data.ConstructorArguments)
        {
            arguments.Add(new DeclaredArgument(null, constant.Kind == TypedConstantKind.Array ? null : constant.Value, null));
        }

        foreach (KeyValuePair<string, TypedConstant> named in data.NamedArguments)
        {
            arguments.Add(new DeclaredArgument(named.Key, named.Value.Kind == TypedConstantKind.Array ? null : named.Value.Value, null));
        }

        return arguments;
    }

    private List<DeclaredArgument> FromSyntax(AttributeSyntax syntax)
    {
        List<DeclaredArgument> arguments = [];
        if (syntax.ArgumentList is null)
        {
            return arguments;
        }

        SemanticModel model = compilation.GetSemanticModel(syntax.SyntaxTree);
        foreach (AttributeArgumentSyntax argument in syntax.ArgumentList.Arguments)
        {
            string? property = argument.NameEquals?.Name.Identifier.ValueText;
            foreach (ExpressionSyntax item in Items(argument.Expression))
            {
                arguments.Add(new DeclaredArgument(property, model.GetConstantValue(item).Value, item));
            }
        }

        return arguments;
    }

    /// <summary>The items of an array that is written out, since <c>[Headers]</c> takes one.</summary>
    private static IEnumerable<ExpressionSyntax> Items(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax list when list.Elements.All(e => e is ExpressionElementSyntax)
            => list.Elements.Select(e => ((ExpressionElementSyntax)e).Expression),
        _ => [expression],
    };
}
