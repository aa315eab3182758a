namespace Telephony.Sdk.CPaaS;

/// <summary>What the document demands of arguments about call detail records, checked before anything is sent.</summary>
internal static class CallDetailRecordRules
{
    private const string Section = "Document for CPaaS APIs, \"Get CDR By Date\"";

    public static void Days(DateTime firstDay, DateTime lastDay)
    {
        Day(firstDay, nameof(firstDay));
        Day(lastDay, nameof(lastDay));
        if (lastDay < firstDay)
        {
            Argument.Bad(nameof(lastDay), "must not be before firstDay", Section);
        }
    }

    public static void Window(int? recordCount, int? offset)
    {
        Argument.Range(recordCount ?? 1, nameof(recordCount), 1, int.MaxValue, Section);
        Argument.Range(offset ?? 0, nameof(offset), 0, int.MaxValue, Section);
    }

    public static void PageSize(int pageSize, int most) => Argument.Range(pageSize, nameof(pageSize), 1, most, Section);

    private static void Day(DateTime date, string name)
    {
        if (date.TimeOfDay != TimeSpan.Zero)
        {
            Argument.Bad(name, "is a day and must have no time of day; pass its Date", Section);
        }
    }
}
