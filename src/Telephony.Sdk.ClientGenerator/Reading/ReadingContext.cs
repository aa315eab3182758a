using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>What reading one interface has in common.</summary>
internal sealed class ReadingContext
{
    public ReadingContext(Compilation compilation, string ownNamespace)
    {
        Attributes = new AttributeReader(compilation);
        Types = new TypeText(ownNamespace);
        Enums = new EnumRegistry(Types);
        Values = new ValueReader(Enums);
    }

    public AttributeReader Attributes { get; }

    public TypeText Types { get; }

    public EnumRegistry Enums { get; }

    public ValueReader Values { get; }

    public ProblemList Problems { get; } = new();
}
