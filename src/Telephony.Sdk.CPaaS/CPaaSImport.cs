using System.Globalization;

namespace Telephony.Sdk.CPaaS;

/// <summary>What the vendor says when contacts were added to a list.</summary>
public sealed record CPaaSImport
{
    /// <summary>The vendor's words, such as <c>(2) contacts imported successfully</c> (<c>message</c>).</summary>
    public string? Message { get; set; }

    /// <summary>How many contacts the vendor says it took: the number in parentheses at the start of <see cref="Message"/>; null where there is none.</summary>
    public int? Count
    {
        get
        {
            string message = Message ?? string.Empty;
            int end = message.IndexOf(')');
            return message.StartsWith('(') && end > 1
                && int.TryParse(message.Split('(', ')')[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                    ? count
                    : null;
        }
    }

    /// <summary>Fields that this version does not know, as they were sent.</summary>
    public IDictionary<string, JsonElement>? AdditionalFields { get; set; }

    /// <summary>The vendor's words.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line.Of(Message ?? "imported");
}
