using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;
using Telephony.Sdk.ClientGenerator.Reading;
using Telephony.Sdk.ClientGenerator.Writing;

namespace Telephony.Sdk.ClientGenerator;

/// <summary>
/// Compiles interfaces that declare endpoints in Refit's vocabulary into classes that send them, lists the endpoints
/// in a catalogue, and writes a factory of clients. Where the Refit package is referenced, that implements the
/// interfaces; the catalogue and the factory are written all the same.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class EndpointClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<RefitPresence> refit = context.CompilationProvider.Select(static (c, _) => CompilationReader.ReadRefit(c));
        IncrementalValueProvider<(RefitPresence Refit, string Root)> environment = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (c, _) => c.AssemblyName))
            .Select(static (pair, _) => CompilationReader.ReadRootNamespace(pair.Left, pair.Right))
            .Combine(refit)
            .Select(static (pair, _) => (pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.Environment);

        IncrementalValuesProvider<InterfaceReading> readings = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => InterfaceReader.IsCandidate(node), static (c, token) => InterfaceReader.Read(c, token))
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!);
        IncrementalValuesProvider<InterfaceModel> interfaces = readings
            .Where(static reading => reading.Model is not null)
            .Select(static (reading, _) => reading.Model!)
            .WithTrackingName(TrackingNames.Interfaces);
        IncrementalValueProvider<EquatableArray<CatalogueEntry>> catalogue = interfaces
            .Collect()
            .Select(static (models, _) => Entries(models))
            .WithTrackingName(TrackingNames.Catalogue);
        IncrementalValueProvider<EquatableArray<ClientEntry>> clients = interfaces
            .Collect()
            .Select(static (models, _) => Clients(models))
            .WithTrackingName(TrackingNames.Clients);
        IncrementalValuesProvider<Problem> problems = readings
            .Collect()
            .SelectMany(static (all, _) => all.SelectMany(r => r.Problems).Concat(DuplicateFinder.Find(all)))
            .WithTrackingName(TrackingNames.Problems);

        IncrementalValueProvider<bool> hasEndpoints = readings.Collect().Select(static (all, _) => !all.IsEmpty);
        context.RegisterSourceOutput(refit.Combine(hasEndpoints), static (output, pair) =>
        {
            if (pair.Left == RefitPresence.None && pair.Right)
            {
                output.AddSource(RefitAttributes.HintName, RefitAttributes.Source);
            }
        });
        context.RegisterSourceOutput(interfaces.Combine(environment), static (output, pair) =>
        {
            if (pair.Right.Refit != RefitPresence.Package)
            {
                output.AddSource(pair.Left.HintName, ClientWriter.Write(pair.Left, pair.Right.Root));
            }
        });
        context.RegisterSourceOutput(catalogue.Combine(environment), static (output, pair) =>
        {
            if (pair.Left.Count > 0)
            {
                output.AddSource("EndpointCatalogue.g.cs", CatalogueWriter.Write(pair.Left, pair.Right.Root));
            }
        });
        context.RegisterSourceOutput(clients.Combine(environment), static (output, pair) =>
        {
            if (pair.Left.Count > 0)
            {
                output.AddSource("EndpointClients.g.cs", FactoryWriter.Write(pair.Left, pair.Right.Root, pair.Right.Refit));
            }
        });
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static EquatableArray<CatalogueEntry> Entries(ImmutableArray<InterfaceModel> models)
        => new(models.OrderBy(m => m.Interface, StringComparer.Ordinal).SelectMany(m => m.Entries));

    private static EquatableArray<ClientEntry> Clients(ImmutableArray<InterfaceModel> models)
        => new(models.Select(m => m.Client).OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Namespace, StringComparer.Ordinal));
}
