using System.Globalization;
using System.Text;
using Telephony.Sdk.Reliability.Tests.Faults;
using Telephony.Sdk.Reliability.Tests.Vendors;

namespace Telephony.Sdk.Reliability.Tests.Handlers;

/// <summary>Writes how often requests arrived: per surrounding and fault for all operations, then per operation and surrounding for all faults.</summary>
internal static class SurroundingTable
{
    public static string Write(IReadOnlyList<SurroundingOutcome> outcomes)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"{AllVendors.NeverCalls.Count} *never* operations, {Surroundings.All.Count} things around the client, {SurroundingFaults.All.Count} faults: {outcomes.Count(outcome => outcome.IsOurs)} runs. ");
        page.Append("How often each request arrived; in brackets, how often that of Refit alone did:\n\n| | What is around the client |");
        foreach (Fault fault in SurroundingFaults.All)
        {
            page.Append(CultureInfo.InvariantCulture, $" {fault} |");
        }

        page.Append("\n| --- | --- |").Insert(page.Length, " --- |", SurroundingFaults.All.Count).Append('\n');
        ILookup<(Surrounding, Fault), SurroundingOutcome> byFault = outcomes.ToLookup(outcome => (outcome.Surrounding, outcome.Fault));
        for (int i = 0; i < Surroundings.All.Count; i++)
        {
            Surrounding surrounding = Surroundings.All[i];
            AppendRow(page, $"**{i + 1}** | {surrounding}", SurroundingFaults.All.Select(fault => byFault[(surrounding, fault)]));
        }

        AppendOperations(page, outcomes);
        return page.ToString();
    }

    private static void AppendOperations(StringBuilder page, IReadOnlyList<SurroundingOutcome> outcomes)
    {
        page.Append("\nOperation by operation, under all of these faults:\n\n| Operation |");
        for (int i = 1; i <= Surroundings.All.Count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $" {i} |");
        }

        page.Append("\n| --- |").Insert(page.Length, " --- |", Surroundings.All.Count).Append('\n');
        ILookup<(Call, Surrounding), SurroundingOutcome> byCall = outcomes.ToLookup(outcome => (outcome.Call, outcome.Surrounding));
        foreach (Call call in AllVendors.NeverCalls)
        {
            AppendRow(page, call.ToString(), Surroundings.All.Select(surrounding => byCall[(call, surrounding)]));
        }
    }

    private static void AppendRow(StringBuilder page, string name, IEnumerable<IEnumerable<SurroundingOutcome>> cells)
    {
        page.Append("| ").Append(name).Append(" |");
        foreach (SurroundingOutcome[] cell in cells.Select(cell => cell.ToArray()))
        {
            page.Append(' ').Append(Arrivals(cell.Where(outcome => outcome.IsOurs)));
            page.Append(cell.Any(outcome => !outcome.IsOurs) ? $" ({Arrivals(cell.Where(outcome => !outcome.IsOurs))})" : string.Empty).Append(" |");
        }

        page.Append('\n');
    }

    /// <summary>From the fewest to the most; where a race decides, that it is more than one.</summary>
    private static string Arrivals(IEnumerable<SurroundingOutcome> outcomes)
    {
        SurroundingOutcome[] all = [.. outcomes];
        (int fewest, int most) = (all.Min(outcome => outcome.Arrivals), all.Max(outcome => outcome.Arrivals));
        return all[0] is { IsOurs: false, Surrounding.IsRace: true } && fewest > 1 ? "2 or more"
            : fewest == most ? fewest.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{fewest} to {most}");
    }
}
