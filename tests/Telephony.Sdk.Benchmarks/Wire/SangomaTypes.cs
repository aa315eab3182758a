#pragma warning disable MA0048 // the types of one vendor

namespace Telephony.Sdk.Benchmarks;

internal sealed class User
{
    public string? Id { get; set; }

    public string? Auth { get; set; }

    public string? Authid { get; set; }

    public string? Username { get; set; }

    public string? Description { get; set; }

    public string? DefaultExtension { get; set; }

    public string? PrimaryGroup { get; set; }

    public string? Permissions { get; set; }

    public string? Fname { get; set; }

    public string? Lname { get; set; }

    public string? Displayname { get; set; }

    public string? Title { get; set; }

    public string? Company { get; set; }

    public string? Department { get; set; }

    public string? Email { get; set; }

    public string? Cell { get; set; }

    public string? Work { get; set; }

    public string? Home { get; set; }

    public string? Fax { get; set; }
}

internal sealed class CallRow
{
    public string? Uuid { get; set; }

    public string? Type { get; set; }

    public long Calldate { get; set; }

    public string? Source { get; set; }

    public string? Destination { get; set; }

    public string? Direction { get; set; }

    public string? Recordingfile { get; set; }

    public string? Owner { get; set; }

    public int? Duration { get; set; }
}

internal sealed class CallList
{
    public bool Status { get; set; }

    public List<CallRow>? Data { get; set; }

    public List<CallRow> ToRows() => this is { Status: true, Data: { } rows } ? rows : throw new InvalidOperationException("The PBX refused the list.");
}
