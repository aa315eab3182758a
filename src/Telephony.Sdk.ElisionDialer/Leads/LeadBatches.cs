namespace Telephony.Sdk.ElisionDialer;

/// <summary>Splits leads into requests, in their order: by their number, and by what an address or a form may hold.</summary>
internal sealed class LeadBatches
{
    /// <summary>How long the JSON in a form may be: .NET Framework escapes no longer text.</summary>
    public const int LongestForm = 60_000;

    private readonly bool _asForm;
    private readonly int _most;
    private readonly int _limit;
    private readonly int _around;

    public LeadBatches(ElisionDialerOptions options)
    {
        _asForm = options.Transport == ElisionTransport.Form;
        _most = options.MaxLeadsPerRequest;
        _limit = _asForm ? LongestForm : options.MaxUrlLength;
        _around = Length("[]") + (_asForm ? 0 : AddressLength(options));
    }

    /// <exception cref="TelephonyArgumentException">A lead is too long for a request of its own.</exception>
    public List<LeadBatch> Split(IReadOnlyList<ElisionLead> leads)
    {
        List<LeadBatch> batches = [];
        List<string> batch = [];
        int length = _around;
        for (int i = 0; i < leads.Count; i++)
        {
            string json = LeadJson.Write(leads[i]);
            int alone = Length(json);
            if (_around + alone > _limit)
            {
                string advice = _asForm ? "shorten its fields" : "shorten its fields, or set Transport to Form";
                Argument.Bad(FormattableString.Invariant($"leads[{i}]"), FormattableString.Invariant($"alone takes {_around + alone} characters; a request may have {_limit}: {advice}"));
            }

            int more = alone + Length(",");
            if (batch.Count == _most || length + more > _limit)
            {
                batches.Add(new LeadBatch(i - batch.Count, batch));
                batch = [];
                length = _around;
            }

            length += batch.Count == 0 ? alone : more;
            batch.Add(json);
        }

        batches.Add(new LeadBatch(leads.Count - batch.Count, batch));
        return batches;
    }

    private static int AddressLength(ElisionDialerOptions options)
    {
        string root = options.Folder.GetLeftPart(UriPartial.Path).TrimEnd('/');
        string fields = $"/{options.Script}?function=add_multi_lead&multi_leads=&source=&user=&pass=";
        return root.Length + fields.Length + Escaped(options.Source!) + Escaped(options.User!) + Escaped(options.Password!.Reveal());
    }

    private static int Escaped(string text) => Uri.EscapeDataString(text).Length;

    private int Length(string json) => _asForm ? json.Length : Escaped(json);
}

/// <summary>The leads of one request: a stretch of the whole list, and its JSON.</summary>
internal sealed class LeadBatch(int first, IReadOnlyList<string> leads)
{
    public int First { get; } = first;

    public int Count => leads.Count;

    public string Json => "[" + string.Join(",", leads) + "]";
}
