using System.Threading.Tasks;

namespace Consumers
{
    internal static class Program
    {
        private static Task<int> Main(string[] args)
        {
            return ConsumerProgram.RunAsync(() => SmokeTest.RunAsync(new Arguments(args)));
        }
    }
}
