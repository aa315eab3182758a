using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.TestSupport.Stubs;

namespace Telephony.Sdk.Core.Tests.Conventions;

/// <summary>Reads the source of Core, and fails for a use that goes up or sideways. A room is a folder, whatever the namespaces in it are.</summary>
public sealed class FloorTests
{
    private static readonly string s_core = Path.Combine(RepositoryPaths.Root, "src", "Telephony.Sdk.Core");

    [Test]
    public void Every_folder_of_Core_has_its_floor() =>
        Directory.GetDirectories(s_core).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"]).Should().BeEquivalentTo(Floors.Rooms);

    [Test]
    public void No_room_uses_one_above_it_or_beside_it() => Wrong(Sources()).Should().BeEmpty();

    [Test]
    public void A_use_that_goes_up_is_found()
    {
        (string Room, string Text)[] sources = [("Errors", "namespace A { class Low { B.High? high; } }"), ("Sending", "namespace B { class High { A.Low? low; } }")];

        Wrong(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, path: Path.Combine(s_core, source.Room, "Some.cs")))).Should().Equal("Errors/Some.cs uses Sending (High)");
    }

    private static IEnumerable<string> Wrong(IEnumerable<SyntaxTree> sources)
    {
        IEnumerable<MetadataReference> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Telephony.Sdk.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Core", sources, platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.SyntaxTrees.SelectMany(tree => Wrong(tree, compilation.GetSemanticModel(tree))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Wrong(SyntaxTree tree, SemanticModel model)
    {
        string room = RoomOf(tree.FilePath);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            ISymbol? symbol = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } found and not INamespaceSymbol ? found : null;
            foreach (string used in symbol?.DeclaringSyntaxReferences.Select(declared => RoomOf(declared.SyntaxTree.FilePath)) ?? [])
            {
                if (!Floors.MayUse(room, used))
                {
                    yield return $"{room}/{Path.GetFileName(tree.FilePath)} uses {used} ({name.Identifier.Text})";
                }
            }
        }
    }

    private static string RoomOf(string file) => Path.GetRelativePath(s_core, file).Split(Path.DirectorySeparatorChar)[0];

    private static IEnumerable<SyntaxTree> Sources()
    {
        CSharpParseOptions options = new CSharpParseOptions(LanguageVersion.Preview).WithPreprocessorSymbols("NET", "NET10_0");
        foreach (string file in Directory.GetFiles(s_core, "*.cs", SearchOption.AllDirectories).Where(file => RoomOf(file) is not ("bin" or "obj")))
        {
            yield return CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file);
        }

        yield return CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using Telephony.Sdk.Polyfills; global using Telephony.Sdk.Toolkit;",
            options,
            Path.Combine(s_core, "Polyfills", "Usings.cs"));
    }
}
