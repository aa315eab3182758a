using System;

namespace Consumers
{
    /// <summary>Compares what came back with what should have come.</summary>
    internal static class Check
    {
        public static void That<T>(string what, T actual, T expected)
        {
            if (!Equals(actual, expected))
            {
                throw new InvalidOperationException($"{what} is {Shown(actual)}, not {Shown(expected)}.");
            }
        }

        private static string Shown(object value)
        {
            return value == null ? "null" : "'" + value + "'";
        }
    }
}
