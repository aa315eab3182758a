using System.Diagnostics.CodeAnalysis;

namespace Telephony.Sdk.Toolkit;

/// <summary>A body with secrets of its own, which the vendor may echo; a query with secrets is handed over besides, with <see cref="RequestProperties.Secrets"/>.</summary>
[Experimental(Experiments.Toolkit)]
public interface ICarriesSecrets
{
    /// <summary>The texts that must not be seen outside of the request.</summary>
    IEnumerable<string> Secrets { get; }
}
