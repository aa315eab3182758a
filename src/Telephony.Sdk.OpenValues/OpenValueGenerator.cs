using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Telephony.Sdk.OpenValues;

/// <summary>Writes what the structs of open vocabularies have in common, so that each declares its known words only.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenValueGenerator : IIncrementalGenerator
{
    /// <summary>The step that tests watch for needless work.</summary>
    internal const string ReadingStep = "OpenValues";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<OpenValueReading> readings = context.SyntaxProvider
            .ForAttributeWithMetadataName(OpenValueReader.Attribute, static (node, _) => node is TypeDeclarationSyntax, static (found, _) => OpenValueReader.Read(found))
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!)
            .WithTrackingName(ReadingStep);

        context.RegisterSourceOutput(readings, static (output, reading) =>
        {
            if (reading.Model is { } model)
            {
                output.AddSource(model.FileName, OpenValueWriter.Write(model));
            }
            else if (reading.Problem is { } problem)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });
    }
}
