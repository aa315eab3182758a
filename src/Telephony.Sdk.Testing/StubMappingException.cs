namespace Telephony.Sdk.Testing;

/// <summary>A mapping could not be read: it is not JSON, holds a key or value that is not supported, or names a missing file.</summary>
public sealed class StubMappingException : Exception
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public StubMappingException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public StubMappingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public StubMappingException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for one place in one file.</summary>
    /// <param name="file">The mapping file, or a description of where the JSON text came from.</param>
    /// <param name="keyPath">The path of the key inside the mapping, e.g. <c>request.headers.Token</c>; empty for the whole file.</param>
    /// <param name="problem">What is wrong there.</param>
    /// <param name="innerException">The cause, if any.</param>
    public StubMappingException(string file, string keyPath, string problem, Exception? innerException = null)
        : base(string.IsNullOrEmpty(keyPath) ? $"{file}: {problem}" : $"{file}: {keyPath}: {problem}", innerException)
    {
        File = file;
        KeyPath = keyPath;
    }

    /// <summary>The mapping file, or a description of where the JSON text came from.</summary>
    /// <value>Empty when not known.</value>
    public string File { get; } = "";

    /// <summary>The path of the offending key inside the file, e.g. <c>request.headers.Token</c>.</summary>
    /// <value>Empty when the whole file is meant.</value>
    public string KeyPath { get; } = "";
}
