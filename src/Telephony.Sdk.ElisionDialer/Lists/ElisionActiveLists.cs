using System.Text.Json;

namespace Telephony.Sdk.ElisionDialer;

/// <summary>The active lists of a dialer.</summary>
public sealed record ElisionActiveLists
{
    /// <summary>The lists, in the order of the dialer. Empty where it has none.</summary>
    public IReadOnlyList<ElisionActiveList> Lists { get; set; } = [];

    /// <summary>The dialer's NOTICE lines, without secrets.</summary>
    public IReadOnlyList<string> Notices { get; set; } = [];

    /// <summary>The lists of an answer; none where there is no data. Null where the data is something else.</summary>
    internal static ElisionActiveLists? Read(ElisionAnswer answer) => Items(answer) is { } items
        ? new ElisionActiveLists { Lists = [.. items.Select(JsonDialect.Text).OfType<string>().Select(text => Parse(text, answer.Clean))], Notices = answer.Notices }
        : null;

    /// <summary>PHP writes a list with gaps as an object whose names are numbers.</summary>
    private static IEnumerable<JsonElement>? Items(ElisionAnswer answer) => answer.Data.ValueKind switch
    {
        JsonValueKind.Array => answer.Data.EnumerateArray(),
        JsonValueKind.Object when answer.Data.EnumerateObject().All(item => item.Name.All(c => c is >= '0' and <= '9')) => answer.Data.EnumerateObject().Select(item => item.Value),
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.String when answer.Values.All(string.IsNullOrEmpty) => [],
        _ => null,
    };

    /// <summary>A list is given as it is, as it is what was asked for: with parts masked that are like the API user's name it would be another one.</summary>
    private static ElisionActiveList Parse(string text, Func<string, string> clean)
    {
        ElisionActiveList list = ElisionActiveList.Parse(text);
        return list.ListId is null ? new ElisionActiveList { Text = clean(text) } : list;
    }

    /// <summary>How many there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Lists.Count} active lists");
}
