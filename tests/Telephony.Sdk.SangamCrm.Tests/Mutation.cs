using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Telephony.Sdk.SangamCrm.Tests;

/// <summary>Replies with one byte changed and the end cut off.</summary>
internal static class Mutation
{
    public static Gen<byte[]> Of(string reply)
    {
        byte[] good = Encoding.UTF8.GetBytes(reply);
        return from position in Gen.Choose(0, good.Length - 1)
               from replacement in ArbMap.Default.GeneratorFor<byte>()
               from length in Gen.Choose(1, good.Length)
               select good.Select((b, i) => i == position ? replacement : b).Take(length).ToArray();
    }

    /// <summary>Whether a call ends in a value or in one of our exceptions; any other is thrown.</summary>
    public static bool EndsWell(Func<Task> call)
    {
        try
        {
            call().GetAwaiter().GetResult();
            return true;
        }
        catch (TelephonyException)
        {
            return true;
        }
    }
}
