using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Telephony.Sdk.ClientGenerator.Model;
using Telephony.Sdk.ClientGenerator.Reading;
using Telephony.Sdk.ClientGenerator.Writing;

namespace Telephony.Sdk.ClientGenerator;

/// <summary>Writes what the string-backed structs of open vocabularies have in common, so that each declares its known words only.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenValueGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<OpenValueReading> readings = context.SyntaxProvider
            .ForAttributeWithMetadataName(OpenValues.Attribute, static (node, _) => node is TypeDeclarationSyntax, static (c, _) => OpenValues.Read(c))
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!)
            .WithTrackingName(TrackingNames.OpenValues);

        context.RegisterSourceOutput(readings, static (output, reading) =>
        {
            if (reading.Model is { } model)
            {
                output.AddSource(model.HintName, OpenValueWriter.Write(model));
            }
            else if (reading.Problem is { } problem)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });
    }
}
