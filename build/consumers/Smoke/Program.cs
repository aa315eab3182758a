using System.Threading.Tasks;

namespace Consumers
{
    internal static class Program
    {
        private static async Task Main(string[] args)
        {
            await SmokeTest.RunAsync(new Arguments(args)).ConfigureAwait(false);
            FirstAnswer.Print();
        }
    }
}
