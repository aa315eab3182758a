#nullable enable
using System.Collections.Generic;

namespace Telephony.Sdk.Http
{
    /// <summary>Where the factory asks the Refit package for a client.</summary>
    internal static class RefitEngine
    {
        public static T Create<T>(ApiClient client, IReadOnlyList<Endpoint> endpoints) => default!;
    }
}
