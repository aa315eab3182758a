using System.Text.Json;
using System.Xml;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Replies;

/// <summary>Finds what a server says that is not the vendor's own: a framework, a proxy or a database, in JSON, XML or plain words.</summary>
internal static class ForeignWords
{
    private const int Longest = 256;
    private const int Deepest = 4;
    private const int LongestXml = 64 * 1024;

    private static readonly string[] s_names = ["message", "msg", "detail", "error_description", "description", "error", "errors", "reason", "title"];
    private static readonly string[] s_elements = ["message", "faultstring", "detail", "description", "sid", "code"];
    private static readonly string[] s_htmlStarts = ["<!doctype", "<html", "<head", "<body", "<title", "<div", "<br", "<b>", "<p>", "<p ", "<h1", "<h2", "<h3", "<h4", "<center", "<table", "<script", "<!--"];

    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestXml };

    /// <summary>The words without secrets, or null.</summary>
    public static string? Of(Reply reply)
    {
        if (!reply.IsComplete || reply.Head.IsEmpty)
        {
            return null;
        }

        return reply.SkipToJson() ? OfJson(reply)
            : !reply.IsPage ? OfText(reply)
            : IsXml(reply) ? OfXml(reply)
            : null;
    }

    /// <summary>Whether it begins as XML does that is no HTML.</summary>
    public static bool IsXml(Reply reply)
    {
        if (!reply.IsPage)
        {
            return false;
        }

        string start = reply.Excerpt(Longest).TrimStart();
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            ? start.IndexOf("<html", StringComparison.OrdinalIgnoreCase) < 0
            : !Array.Exists(s_htmlStarts, html => start.StartsWith(html, StringComparison.OrdinalIgnoreCase));
    }

    private static string? OfJson(Reply reply) => JsonRoot.Read(reply.Head, root => Cut(OfJson(root, depth: 0), reply));

    private static string? OfJson(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.String when depth > 0 => string.IsNullOrWhiteSpace(json.GetString()) ? null : json.GetString(),
        JsonValueKind.Array when depth < Deepest => json.EnumerateArray().Select(item => OfJson(item, depth + 1)).FirstOrDefault(words => words is not null),
        JsonValueKind.Object when depth < Deepest => s_names.Select(name => json.TryGetProperty(name, out JsonElement value) ? OfJson(value, depth + 1) : null).FirstOrDefault(words => words is not null),
        _ => null,
    };

    private static string? OfXml(Reply reply)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(new StringReader(reply.ReadText()), s_settings);
            string element = string.Empty;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    element = reader.LocalName.ToUpperInvariant();
                }
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !found.ContainsKey(element))
                {
                    found.Add(element, reader.Value);
                }
            }
        }
        catch (XmlException)
        {
            // What was whole until here will do.
        }

        string? name = Array.Find(s_elements, known => found.ContainsKey(known.ToUpperInvariant()));
        string text = name is null ? string.Empty : found[name.ToUpperInvariant()];
        return Cut(name is "sid" or "code" ? $"{name} {text}" : text, reply);
    }

    private static string? OfText(Reply reply)
    {
        string text = reply.Excerpt().Trim();
        int end = text.IndexOf('\n');
        return Cut(end < 0 ? text : text.Remove(end), reply);
    }

    /// <summary>A line of words; null for what is none, such as audio. What is cut off may begin within a secret, so they are taken out before.</summary>
    private static string? Cut(string? text, Reply reply)
    {
        string line = text is null ? string.Empty : reply.Scrub(text).Trim();
        return line.Length == 0 || line.Any(c => char.IsControl(c) || c == '\uFFFD') ? null
            : line.Length <= Longest ? line
            : line.Remove(Longest) + "…";
    }
}
