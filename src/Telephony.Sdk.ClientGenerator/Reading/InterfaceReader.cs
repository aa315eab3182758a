using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Finds endpoint interfaces and reads them into models.</summary>
internal static class InterfaceReader
{
    /// <summary>Whether a node is an interface with a method that looks like an endpoint. Cheap: it sees every node.</summary>
    public static bool IsCandidate(SyntaxNode node)
        => node is InterfaceDeclarationSyntax declaration && declaration.Members.Any(m => m.AttributeLists.Any(l => l.Attributes.Any(IsEndpointAttribute)));

    public static InterfaceReading? Read(GeneratorSyntaxContext generatorContext, CancellationToken cancellationToken)
    {
        var declaration = (InterfaceDeclarationSyntax)generatorContext.Node;
        if (generatorContext.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is not { } type
            || !IsFirstPart(type, declaration, cancellationToken))
        {
            return null;
        }

        string ownNamespace = type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();
        var context = new ReadingContext(generatorContext.SemanticModel.Compilation, ownNamespace);
        List<IMethodSymbol> methods = [.. type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary && (m.IsAbstract || HasVerb(m, context)))];
        if (!methods.Exists(m => HasVerb(m, context) || ResendReader.Read(m) is not null))
        {
            return null;
        }

        CheckShape(type, declaration, context.Problems);
        CheckMembers(type, methods, context.Problems);
        if (context.Problems.Count > 0)
        {
            return new InterfaceReading(null, LocationInfo.From(declaration.Identifier.GetLocation()), context.Problems.ToArray());
        }

        string className = type.Name.Substring(1);
        IReadOnlyList<DeclaredHeader> headers = new HeaderReader(context).ReadDeclared(context.Attributes.Read(type), isInherited: true);
        var methodReader = new MethodReader(context, new EndpointNames(className, methods), headers);
        EquatableArray<MethodModel> models = new(methods.Select(methodReader.Read));
        var model = new InterfaceModel(ownNamespace, TypeText.Identifier(type.Name), TypeText.Identifier(className), models, context.Enums.ToArray());
        return new InterfaceReading(model, LocationInfo.From(declaration.Identifier.GetLocation()), context.Problems.ToArray());
    }

    private static bool IsEndpointAttribute(AttributeSyntax attribute)
    {
        if (AttributeReader.NameOf(attribute) is { } name)
        {
            return RefitNames.IsVerb(name);
        }

        string text = attribute.Name.ToString();
        return RefitNames.Short(text.Substring(text.LastIndexOf('.') + 1)) == ResendReader.AttributeName;
    }

    /// <summary>A partial interface is read once, at the first of its parts that holds an endpoint.</summary>
    private static bool IsFirstPart(INamedTypeSymbol type, InterfaceDeclarationSyntax declaration, CancellationToken cancellationToken)
        => type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).FirstOrDefault(IsCandidate) == declaration;

    private static bool HasVerb(IMethodSymbol method, ReadingContext context)
        => context.Attributes.Read(method).Any(a => RefitNames.IsVerb(a.Name));

    private static void CheckShape(INamedTypeSymbol type, InterfaceDeclarationSyntax declaration, ProblemList problems)
    {
        Location place = declaration.Identifier.GetLocation();
        if (!type.TypeParameters.IsEmpty)
        {
            problems.Add(Rules.Generic, place, type.Name);
        }

        if (type.ContainingType is not null || type.IsFileLocal)
        {
            problems.Add(Rules.UnsupportedInterface, place, type.Name, "it must stand in a namespace, visible to the class that implements it");
        }

        if (type.Name.Length < 3 || type.Name[0] != 'I' || !char.IsUpper(type.Name[1]))
        {
            problems.Add(Rules.UnsupportedInterface, place, type.Name, "its name must start with 'I', since the class is named without it");
        }

        if (!type.AllInterfaces.IsEmpty)
        {
            problems.Add(Rules.UnsupportedInterface, declaration.BaseList?.GetLocation() ?? place, type.Name, "it inherits from another interface; declare every endpoint in the interface itself");
        }
    }

    private static void CheckMembers(INamedTypeSymbol type, List<IMethodSymbol> methods, ProblemList problems)
    {
        foreach (ISymbol member in type.GetMembers().Where(m => m is IPropertySymbol or IEventSymbol && m.IsAbstract))
        {
            problems.Add(Rules.NotAnEndpoint, member.Locations.FirstOrDefault(), member.Name);
        }

        foreach (IMethodSymbol method in methods)
        {
            if (method.IsGenericMethod)
            {
                problems.Add(Rules.Generic, method.Locations.FirstOrDefault(), method.Name);
            }
            else if (method.IsStatic)
            {
                problems.Add(Rules.NotAnEndpoint, method.Locations.FirstOrDefault(), method.Name);
            }
        }
    }
}
