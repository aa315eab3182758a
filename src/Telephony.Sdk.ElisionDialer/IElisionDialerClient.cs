namespace Telephony.Sdk.ElisionDialer;

/// <summary>A client of an Elision dialer, a VICIdial descendant. Safe for use by several threads; make one and keep it.</summary>
/// <remarks>What a page says to the dialer's widget is <see cref="ElisionWidgetMessage"/>; that needs no client.</remarks>
public interface IElisionDialerClient
{
    /// <summary>The agents who log in to the dialer (the vendor's <c>user</c>).</summary>
    IElisionAgents Agents { get; }

    /// <summary>The lists that leads are in.</summary>
    IElisionLists Lists { get; }

    /// <summary>The leads that the dialer calls.</summary>
    IElisionLeads Leads { get; }
}
