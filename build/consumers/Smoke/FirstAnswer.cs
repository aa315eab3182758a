using System;
using System.Diagnostics;

namespace Consumers
{
    /// <summary>How long it took from the start of the process to the first answer.</summary>
    internal static class FirstAnswer
    {
        private static TimeSpan? s_after;

        /// <summary>Called at each answer; the first one counts.</summary>
        public static void Note()
        {
            if (s_after == null)
            {
                using (Process self = Process.GetCurrentProcess())
                {
                    s_after = DateTime.UtcNow - self.StartTime.ToUniversalTime();
                }
            }
        }

        /// <summary>The last line of a program that did all it should; the target reads it.</summary>
        public static void Print()
        {
            Console.WriteLine(FormattableString.Invariant($"first answer after {s_after.Value.TotalMilliseconds:0} ms"));
        }
    }
}
