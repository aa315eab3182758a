using System.Net;

namespace Telephony.Sdk.AspNetCore;

/// <summary>Whether an address is of one of the networks.</summary>
internal static class PushNetworks
{
    public static bool TryParse(string text, out IPNetwork network)
    {
        if (IPAddress.TryParse(text, out IPAddress? address))
        {
            network = new IPNetwork(Plain(address), Plain(address).GetAddressBytes().Length * 8);
            return true;
        }

        return IPNetwork.TryParse(text, out network);
    }

    /// <summary>True where no network is named.</summary>
    public static bool Allow(IEnumerable<string> networks, IPAddress? address)
    {
        IPNetwork[] all = [.. networks.Select(text => TryParse(text, out IPNetwork network) ? network : default)];
        return all.Length == 0 || (address is not null && Array.Exists(all, network => network.Contains(Plain(address))));
    }

    /// <summary>An IPv4 address as itself, where the socket shows it as one of IPv6.</summary>
    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
