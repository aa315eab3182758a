using System.Globalization;
using System.Text;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Matrix;

/// <summary>Writes the matrix: per fault a row for all operations that fare alike, then the number of arrivals for each operation.</summary>
internal static class MatrixTable
{
    public static string Write(IReadOnlyList<FaultOutcome> outcomes)
    {
        var page = new StringBuilder();
        var names = new CallNames(outcomes);
        page.Append(CultureInfo.InvariantCulture, $"{AllVendors.Calls.Count} operations ({string.Join(", ", AllVendors.Calls.GroupBy(call => call.Rule).Select(rule => $"{rule.Count()} {rule.Key}"))}) under {AllFaults.Faults.Count} faults: {outcomes.Count} runs.\n\n");
        page.Append("| Fault | Operations | Arrived | Ends in | `MayHaveTakenEffect` | How long |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (IGrouping<Fault, FaultOutcome> fault in outcomes.GroupBy(outcome => outcome.Fault))
        {
            string name = fault.Key.Name;
            foreach (IGrouping<OutcomeInWords, FaultOutcome> row in fault.GroupBy(OutcomeInWords.Of))
            {
                OutcomeInWords words = row.Key;
                page.Append(CultureInfo.InvariantCulture, $"| {name} | {names.Of([.. row.Select(outcome => outcome.Call)])} | {words.Arrivals} | {words.End} | {words.MayHaveTakenEffect} | {words.HowLong} |\n");
                name = string.Empty;
            }
        }

        page.Append("\nHow often each request arrived, fault by fault:\n\n");
        AppendFaults(page);
        AppendArrivals(page, outcomes);
        return page.ToString();
    }

    private static void AppendFaults(StringBuilder page)
    {
        for (int i = 0; i < AllFaults.Faults.Count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}**{i + 1}** {AllFaults.Faults[i].Name}");
        }

        page.Append(".\n\n");
    }

    private static void AppendArrivals(StringBuilder page, IReadOnlyList<FaultOutcome> outcomes)
    {
        page.Append("| Operation | Sent twice? |");
        for (int i = 1; i <= AllFaults.Faults.Count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $" {i} |");
        }

        page.Append("\n| --- | --- |").Insert(page.Length, " --- |", AllFaults.Faults.Count).Append('\n');
        foreach (IGrouping<Call, FaultOutcome> call in outcomes.GroupBy(outcome => outcome.Call))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {call.Key} | {call.Key.Rule} |");
            foreach (FaultOutcome outcome in call)
            {
                page.Append(CultureInfo.InvariantCulture, $" {outcome.Arrivals} |");
            }

            page.Append('\n');
        }
    }
}
