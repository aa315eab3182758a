namespace Telephony.Sdk.Json;

/// <summary>What the generated part of an open vocabulary tells its converter.</summary>
internal interface IOpenValue<T>
    where T : struct
{
    /// <summary>The word as the vendor writes it; empty when none was given.</summary>
    string Value { get; }

    /// <summary>The words that the documents list.</summary>
    IReadOnlyList<T> Known { get; }

    /// <summary>Any other word.</summary>
    T From(string? value);
}
