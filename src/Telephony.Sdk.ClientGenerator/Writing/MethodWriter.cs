using Telephony.Sdk.ClientGenerator.Model;

namespace Telephony.Sdk.ClientGenerator.Writing;

/// <summary>Writes one method: the request it builds and the call that sends it.</summary>
internal static class MethodWriter
{
    public static void Write(CodeWriter code, MethodModel method)
    {
        string signature = $"public {method.ReturnType} {method.Name}({string.Join(", ", method.Parameters.Select(p => p.Type + " " + p.Name))})";
        if (method.Endpoint is not { } endpoint)
        {
            code.Line("// Its declaration has errors, which the build reports.")
                .Line(signature + " => throw new global::System.NotSupportedException();");
            return;
        }

        var names = new LocalNames(method);
        code.Line($"// {endpoint.Entry.Verb} {endpoint.Entry.Route}").Line(signature).Open();
        string address = WriteAddress(code, endpoint, names);
        string request = names.Pick("request");
        code.Line($"ApiRequest {request} = _client.NewRequest(EndpointCatalogue.{endpoint.Entry.Field}, {address});");
        WriteBody(code, endpoint.Body, request, names);
        foreach (HeaderModel header in endpoint.Headers)
        {
            WriteHeader(code, header, request);
        }

        code.Line($"return _client.{Send(endpoint)}({request}, {endpoint.Token});").Close();
    }

    private static string Send(EndpointModel endpoint) => endpoint.Reply switch
    {
        ReplyKind.None => "SendAsync",
        ReplyKind.Response => "SendForResponseAsync",
        _ => $"SendAsync<{endpoint.ReplyType}>",
    };

    private static string WriteAddress(CodeWriter code, EndpointModel endpoint, LocalNames names)
    {
        string path = string.Join(" + ", endpoint.Route.Select(ValueText.OfRoute));
        if (endpoint.Query.Count == 0)
        {
            if (endpoint.Route.Count == 1)
            {
                return path;
            }

            string local = names.Pick("path");
            code.Line($"string {local} = {path};");
            return local;
        }

        string route = names.Pick("route");
        code.Line($"var {route} = new RouteBuilder({path});");
        foreach (FieldGroup group in endpoint.Query)
        {
            WriteGroup(code, group, field => $"{route}.AddQuery({CodeWriter.Literal(Uri.EscapeDataString(field.Key))}, {ValueText.OfQuery(field.Value)});");
        }

        return route + ".Build()";
    }

    private static void WriteBody(CodeWriter code, BodyModel body, string request, LocalNames names)
    {
        switch (body.Kind)
        {
            case BodyKind.Empty:
                code.Line($"{request}.Content = new ByteArrayContent(global::System.Array.Empty<byte>());");
                break;
            case BodyKind.Json:
                code.Line($"{request}.Content = _client.JsonBody({body.Parameter});");
                break;
            case BodyKind.FormFields or BodyKind.FormPairs:
                string form = names.Pick("form");
                code.Line($"var {form} = new List<KeyValuePair<string, string>>();");
                WriteForm(code, body, form, names);
                code.Line($"{request}.Content = new FormUrlEncodedContent({form});");
                break;
        }
    }

    private static void WriteForm(CodeWriter code, BodyModel body, string form, LocalNames names)
    {
        if (body.Kind == BodyKind.FormFields)
        {
            WriteGroup(code, body.Form!, field => $"AddField({form}, {CodeWriter.Literal(field.Key)}, {ValueText.Of(field.Value)});");
            return;
        }

        OpenNullCheck(code, body.Form!.NullCheck);
        string pair = names.Pick("pair");
        code.Line($"foreach (var {pair} in {body.Parameter})")
            .Open()
            .Line($"if ({pair}.Value is not null)")
            .Open()
            .Line($"{form}.Add(new KeyValuePair<string, string>({pair}.Key, {pair}.Value));")
            .Close()
            .Close();
        CloseNullCheck(code, body.Form.NullCheck);
    }

    private static void WriteGroup(CodeWriter code, FieldGroup group, Func<FieldModel, string> statement)
    {
        OpenNullCheck(code, group.NullCheck);
        foreach (FieldModel field in group.Fields)
        {
            code.Line(statement(field));
        }

        CloseNullCheck(code, group.NullCheck);
    }

    private static void OpenNullCheck(CodeWriter code, string? parameter)
    {
        if (parameter is not null)
        {
            code.Line($"if ({parameter} is not null)").Open();
        }
    }

    private static void CloseNullCheck(CodeWriter code, string? parameter)
    {
        if (parameter is not null)
        {
            code.Close().Line();
        }
    }

    private static void WriteHeader(CodeWriter code, HeaderModel header, string request)
    {
        string name = CodeWriter.Literal(header.Name);
        code.Line(header.IsRemoval
            ? $"{request}.Content.Headers.Remove({name});"
            : $"{request}.SetHeader({name}, {(header.Text is { } text ? CodeWriter.Literal(text) : ValueText.Of(header.Value!))});");
    }
}
