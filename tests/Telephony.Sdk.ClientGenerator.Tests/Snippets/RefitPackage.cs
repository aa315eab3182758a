using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>A library with the public attributes that the Refit package has.</summary>
internal static class RefitPackage
{
    public static MetadataReference Reference(string nameSpace = "Refit")
        => Compile(Resource.Read("StandIns/Refit.cs").Replace("namespace Refit", "namespace " + nameSpace, StringComparison.Ordinal));

    public static MetadataReference Compile(string source)
    {
        var compilation = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], References.Runtime, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
