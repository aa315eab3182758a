using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VisibleDocs;

/// <summary>What a user of an assembly can see, by the names that XML documentation has for it.</summary>
public static class VisibleMembers
{
    /// <summary>Reads the assembly, which needs nothing that it refers to, and closes it.</summary>
    public static IReadOnlySet<string> Read(Stream assembly)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromStream(assembly);
        var read = (IAssemblySymbol)CSharpCompilation.Create("Reader", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;
        return NamesIn(read.GlobalNamespace).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesIn(INamespaceOrTypeSymbol parent) =>
        from member in parent.GetMembers()
        where member is INamespaceSymbol || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        from name in member is INamespaceOrTypeSymbol inner ? NamesIn(inner).Append(member.GetDocumentationCommentId()) : [member.GetDocumentationCommentId()]
        where name is not null
        select name;
}
