namespace Telephony.Sdk.Downloads;

/// <summary>A file that appears whole or not at all: written as a part beside its place, then moved.</summary>
internal sealed class TargetFile : IDisposable
{
    private readonly string _path;
    private readonly string _part;
    private readonly bool _overwrite;
    private bool _isDone;

    private TargetFile(string path, bool overwrite)
    {
        _path = path;
        _overwrite = overwrite;
        _part = $"{path}.{Guid.NewGuid():N}.part";
    }

    /// <summary>Checks the place, before anything is sent or written.</summary>
    /// <exception cref="ArgumentException">The path is empty, its directory does not exist, or it is a directory.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced.</exception>
    public static TargetFile Prepare(string path, bool overwrite)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ArgumentException("The path of the file to save must not be empty.", nameof(path));
        }

        string full = Path.GetFullPath(path);
        string? directory = Path.GetDirectoryName(full);
        if (directory is null || Directory.Exists(full) || Path.GetFileName(full).Length == 0)
        {
            throw new ArgumentException($"'{path}' is a directory; name the file to save.", nameof(path));
        }

        if (!Directory.Exists(directory))
        {
            throw new ArgumentException($"The directory '{directory}' does not exist; create it first.", nameof(path));
        }

        return overwrite || !File.Exists(full)
            ? new TargetFile(full, overwrite)
            : throw new IOException($"The file '{full}' exists; delete it, or pass overwrite: true.");
    }

    /// <summary>Checks a folder, before anything is sent or written.</summary>
    /// <exception cref="ArgumentException">It is empty, or does not exist.</exception>
    public static void CheckFolder(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new ArgumentException("The folder to save in must not be empty.", nameof(folder));
        }

        if (!Directory.Exists(folder))
        {
            throw new ArgumentException($"The folder '{Path.GetFullPath(folder)}' does not exist; create it first.", nameof(folder));
        }
    }

    public FileStream OpenPart() => new(_part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);

    public void MoveIntoPlace()
    {
#if NET
        File.Move(_part, _path, _overwrite);
#else
        if (_overwrite && File.Exists(_path))
        {
            File.Replace(_part, _path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(_part, _path);
        }
#endif
        _isDone = true;
    }

    public void Dispose()
    {
        if (!_isDone)
        {
            File.Delete(_part);
        }
    }
}
