namespace Telephony.Sdk.Toolkit;

/// <summary>What the struct of an open vocabulary tells its converter: a word that nobody listed can be read, compared and sent back.</summary>
/// <typeparam name="T">The struct itself.</typeparam>
public interface IOpenValue<T>
    where T : struct
{
    /// <summary>The word as the vendor writes it; empty when none was given.</summary>
    string Value { get; }

    /// <summary>The words that the documents list.</summary>
    IReadOnlyList<T> Known { get; }

    /// <summary>Any other word.</summary>
    /// <param name="value">The word; null counts as empty.</param>
    /// <returns>The value that keeps it as it is.</returns>
    T From(string? value);
}
