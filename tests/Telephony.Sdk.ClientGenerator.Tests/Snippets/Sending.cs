using System.Reflection;
using System.Runtime.Loader;

namespace Telephony.Sdk.ClientGenerator.Tests.Snippets;

/// <summary>Compiles an interface with one endpoint, calls it, and gives back the request as text.</summary>
internal static class Sending
{
    public static string Of(string declaration, string call, string types = "", string onInterface = "")
    {
        SnippetResult result = SnippetCompiler.Compile(Source(declaration, call, types, onInterface));
        result.Problems.Should().BeEmpty();
        result.CompilerComplaints.Should().BeEmpty();
        return Run(result);
    }

    /// <summary>The first line of the request: method, path and query.</summary>
    public static string Line(string declaration, string call, string types = "") => Of(declaration, call, types).Split('\n')[0];

    public static string Source(string declaration, string call, string types = "", string onInterface = "") => SnippetCompiler.Usings + $$"""
        namespace Sample;

        {{types}}

        {{onInterface}}
        internal interface IThingsEndpoints
        {
            {{declaration}}
        }

        public static class Probe
        {
            public static string Run()
            {
                var client = new ApiClient();
                IThingsEndpoints things = EndpointClients.Things(client);
                _ = things.{{call}};
                return client.Sent;
            }
        }
        """;

    private static string Run(SnippetResult result)
    {
        using var image = new MemoryStream();
        result.Compilation.Emit(image).Success.Should().BeTrue();
        image.Position = 0;
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        try
        {
            MethodInfo run = context.LoadFromStream(image).GetType("Sample.Probe")!.GetMethod("Run")!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
