using System.Globalization;
using System.Text.Json.Serialization;
using System.Xml;

namespace Telephony.Sdk.Exotel;

/// <summary>Exotel's no, in JSON or in XML.</summary>
internal sealed class ExotelRestException
{
    private const int LongestXml = 64 * 1024;

    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestXml };

    [JsonPropertyName("Status"), JsonConverter(typeof(LenientStringConverter))]
    public string? Status { get; set; }

    [JsonPropertyName("Message"), JsonConverter(typeof(LenientStringConverter))]
    public string? Message { get; set; }

    /// <summary>Whether it has words or a status; an empty one says nothing.</summary>
    [JsonIgnore]
    public bool SaysSomething => !string.IsNullOrWhiteSpace(Message) || Verdict.Of(Status) == false;

    /// <summary>Reads <c>&lt;RestException&gt;</c>, wherever it stands; null where there is none or the text is no XML.</summary>
    public static ExotelRestException? ReadXml(Reply reply)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(reply.ReadText()), s_settings);
            return reader.ReadToFollowing("RestException") ? ReadXml(reader) : null;
        }
        catch (XmlException)
        // Stryker disable once Block: it returns null where it empties a block
        {
            return null;
        }
    }

    public Refusal ToRefusal() => new(
        Message,
        Status,
        int.TryParse(Status, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int status) ? ErrorKinds.FromStatus(status) : null);

    private static ExotelRestException ReadXml(XmlReader reader)
    {
        var exception = new ExotelRestException();
        using XmlReader inside = reader.ReadSubtree();
        while (!inside.EOF)
        {
            if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "Status")
            {
                exception.Status = inside.ReadElementContentAsString();
            }
            else if (inside.NodeType == XmlNodeType.Element && inside.LocalName == "Message")
            {
                exception.Message = inside.ReadElementContentAsString();
            }
            else
            {
                inside.Read();
            }
        }

        return exception;
    }
}
