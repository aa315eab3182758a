using Quickstart.Vendors;

namespace Quickstart;

/// <summary>The vendors, in the order of the alphabet, one line each.</summary>
internal static class Tours
{
    public static IReadOnlyList<IVendorTour> All { get; } =
    [
        new CPaaSTour(),
        new ElisionDialerTour(),
        new ExotelTour(),
        new IbizfoneIvrTour(),
        new SangamCrmTour(),
        new SangomaCrmTour(),
    ];
}
