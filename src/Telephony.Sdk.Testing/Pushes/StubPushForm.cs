namespace Telephony.Sdk.Testing;

/// <summary>In which form a push is sent.</summary>
public enum StubPushForm
{
    /// <summary>As the vendor sends it: a query by GET (iBizFone), JSON (Sangoma, Exotel).</summary>
    Usual,

    /// <summary>A query by GET.</summary>
    Query,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>, as Exotel sends it where <c>StatusCallbackContentType</c> asks for it; lists are flattened to <c>Legs[0][Status]</c>.</summary>
    Multipart,

    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary>A form with one field, <c>payload</c>, that holds JSON.</summary>
    JsonInForm,
}
