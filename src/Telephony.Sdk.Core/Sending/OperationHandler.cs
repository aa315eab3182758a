using System.Net;
using Telephony.Sdk.Diagnostics;
using Telephony.Sdk.Operations;
using Telephony.Sdk.Replies;

namespace Telephony.Sdk.Sending;

/// <summary>
/// The outermost handler: finds the operation of a request, keeps its one deadline over all attempts, waits and the reading of the reply,
/// tells telemetry of it, and lets nothing out but the family of <see cref="TelephonyException"/>. What the reply was read into leaves as a
/// <see cref="ReplyContent"/>.
/// </summary>
internal sealed class OperationHandler(VendorAccount account, VendorReplyReader reader) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        account.ThrowIfClosed();
        Operation operation = Begin(request);
        OperationTelemetry telemetry = OperationTelemetry.Start(operation);
        HttpResponseMessage? response = null;
        object? reply = null;
        try
        {
            CancellationToken token = operation.StartDeadline(operation.IsDownload ? account.DownloadTimeout : account.Timeout, cancellationToken);
            token.ThrowIfCancellationRequested();
            response = await base.SendAsync(request, token).ConfigureAwait(false);
            reply = await reader.ReadAsync(response, operation, token).ConfigureAwait(false);
            telemetry.Stop(operation, (int)response.StatusCode, error: null);
            return Hand(reply, response);
        }
        catch (Exception exception)
        {
            Exception mapped = FaultMapper.Map(exception, operation, hasReply: response is not null, cancellationToken);
            telemetry.Stop(operation, response is null ? null : (int)response.StatusCode, mapped);
            response?.Dispose();
            if (ReferenceEquals(mapped, exception))
            {
                throw;
            }

            throw mapped;
        }
        finally
        {
            operation.Sends.Close();
            if (reply is not FileReply)
            {
                operation.Dispose();
            }
        }
    }

    private Operation Begin(HttpRequestMessage request)
    {
        OperationDeclaration declaration = OperationTable.Find(request);
        bool isDownload = declaration.ReplyType == typeof(FileReply);
        var operation = Operation.Begin(declaration, request, account, isDownload);
        if (isDownload)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        }

        return operation;
    }

    /// <summary>The reply as Refit takes it: of a status that it asks the serializer for, with what was read in the place of the body, which a file keeps.</summary>
    private static HttpResponseMessage Hand(object? reply, HttpResponseMessage response)
    {
        HttpContent body = response.Content;
        response.Content = new ReplyContent(reply);
        response.StatusCode = HttpStatusCode.OK;
        if (reply is not FileReply)
        {
            body?.Dispose();
        }

        return response;
    }
}
