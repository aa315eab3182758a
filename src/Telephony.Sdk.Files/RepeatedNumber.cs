namespace Telephony.Sdk.Files;

/// <summary>What is done with a row whose phone number an earlier row has already, however it is written.</summary>
public enum RepeatedNumber
{
    /// <summary>It is a row like any other, as in a list of calls.</summary>
    Allow,

    /// <summary>The row is given, and <see cref="TableFile.Warnings"/> names it.</summary>
    Tell,

    /// <summary>The row is left out, and <see cref="TableFile.Warnings"/> names it.</summary>
    Skip,

    /// <summary>The row is a problem.</summary>
    Refuse,
}
