using Microsoft.CodeAnalysis;
using Telephony.Sdk.ClientGenerator.Diagnostics;
using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Reading;

/// <summary>Reads what an endpoint gives back.</summary>
internal sealed class ReplyReader(ReadingContext context)
{
    public ReplyKind Read(IMethodSymbol method, Location? place, out string replyType)
    {
        replyType = string.Empty;
        if (method.ReturnType is not INamedTypeSymbol { Name: "Task", ContainingNamespace.Name: "Tasks" } task || method.ReturnsByRef)
        {
            Refuse(method, place, "an endpoint returns Task, Task<T> or Task<HttpResponseMessage>");
            return ReplyKind.None;
        }

        if (task.TypeArguments.IsEmpty)
        {
            return ReplyKind.None;
        }

        ITypeSymbol reply = task.TypeArguments[0];
        replyType = context.Types.Of(reply);
        if (reply.Name == "HttpResponseMessage")
        {
            return ReplyKind.Response;
        }

        if (reply.SpecialType == SpecialType.System_String || reply.Name is "Stream" or "HttpContent")
        {
            Refuse(method, place, "the raw reply is read from Task<HttpResponseMessage>");
        }
        else if (reply.Name is "ApiResponse" or "IApiResponse")
        {
            Refuse(method, place, "Refit's response types are not generated; return Task<HttpResponseMessage>");
        }

        return ReplyKind.Decoded;
    }

    private void Refuse(IMethodSymbol method, Location? place, string reason)
        => context.Problems.Add(Rules.UnsupportedReply, place, method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), reason);
}
