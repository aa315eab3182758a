using System.Text;

namespace Telephony.Sdk.Files;

/// <summary>Opens a file, and finds out what it is: by what is in it, not by its name.</summary>
internal static class SourceFile
{
    private static readonly byte[] s_zip = [0x50, 0x4B, 3, 4];
    private static readonly byte[] s_oldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    public static ITableSource Open(string path, TableFileOptions options, Action<FileProblem> report, Action<FileProblem> warn, CancellationToken cancellationToken)
    {
        FileStream stream = Open(path);
        try
        {
            byte[] start = new byte[4];
            int count = stream.Read(start, 0, start.Length);
            stream.Position = 0;
            if (count == 0)
            {
                throw new TableFileException(path, "is empty");
            }

            if (start.SequenceEqual(s_oldOffice))
            {
                throw new TableFileException(path, "is an .xls file of old, or has a password: save it as .xlsx without one");
            }

            return start.SequenceEqual(s_zip)
                ? new XlsxSource(path, stream, options.Sheet, warn)
                : new CsvSource(path, stream, EncodingOf(stream, options, cancellationToken), options.Separator, report);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static Encoding EncodingOf(FileStream stream, TableFileOptions options, CancellationToken cancellationToken) =>
        options.Encoding is null ? Charset.Detect(stream, cancellationToken)
        : Charset.Find(options.Encoding) ?? throw new ArgumentException("Encoding must be the name of a charset, such as utf-8, utf-16 or windows-1252.", nameof(options));

    /// <summary>A spreadsheet that has the file open may go on writing it: it keeps others from that, but not from reading.</summary>
    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TableFileException(path, "is not there", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new TableFileException(path, Directory.Exists(path) ? "is a folder" : "may not be read by this user", exception);
        }
        catch (IOException exception)
        {
            throw new TableFileException(path, "cannot be opened: close it in the program that has it open, such as a spreadsheet", exception);
        }
    }
}
