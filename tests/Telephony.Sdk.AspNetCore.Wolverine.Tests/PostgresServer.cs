using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Telephony.Sdk.AspNetCore.DurableTests;

/// <summary>A PostgreSQL server of a test's own, on a free port of this machine, with what Debian's package installs.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("postgres-").FullName;
    private readonly string _programs;
    private readonly int _port = FreePort();

    private PostgresServer(string programs) => _programs = programs;

    /// <summary>Why there is none; null where there is.</summary>
    public static string? Missing => Programs is null ? "PostgreSQL is not installed: apt-get install postgresql, or put its initdb and pg_ctl into the PATH." : null;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Database=postgres;Username=app;Timeout=3;Command Timeout=10";

    private static string? Programs =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(IsThere).Order(StringComparer.Ordinal).LastOrDefault()
            : Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).FirstOrDefault(IsThere);

    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer(Programs!);
        try
        {
            await server.RunAsync("initdb", "--username=app", "--auth=trust", "--no-sync", "--pgdata=" + server.Data);
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public Task StartAgainAsync() =>
        RunAsync("pg_ctl", "start", "--wait", "--pgdata=" + Data, "--log=" + Path.Combine(_folder, "log"), "--options", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{_folder}'");

    /// <summary>As when its power is cut.</summary>
    /// <returns>When it is gone.</returns>
    public Task KillAsync() => RunAsync("pg_ctl", "stop", "--mode=immediate", "--pgdata=" + Data);

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            KillAsync().GetAwaiter().GetResult();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsThere(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(_programs, program), .. arguments];
        if (Environment.IsPrivilegedProcess)
        {
            // It refuses to run as root. The user is the package's own.
            await WaitAsync("chown", ["-R", "postgres", _folder]);
            command = ["runuser", "-u", "postgres", "--", .. command];
        }

        await WaitAsync(command[0], command[1..]);
    }

    private static async Task WaitAsync(string program, string[] arguments)
    {
        // Not redirected: the server would hold the pipe open for as long as it runs.
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1", program, program, .. arguments]))!;
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0} {1}", program, string.Join(' ', arguments));
    }
}
