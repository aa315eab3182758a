using System;
using System.Threading.Tasks;

namespace Consumers
{
    /// <summary>What every program ends with: exit code 0 and the time to the first answer, or 1 and what went wrong.</summary>
    internal static class ConsumerProgram
    {
        public static async Task<int> RunAsync(Func<Task> body)
        {
            try
            {
                await body().ConfigureAwait(false);
                FirstAnswer.Print();
                return 0;
            }
            catch (Exception exception)
            {
                Console.Error.WriteLine(exception);
                return 1;
            }
        }
    }
}
