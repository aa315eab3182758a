using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>What is printed of objects by programs that know nothing of them.</summary>
internal static class Printed
{
    private static readonly JsonSerializerOptions s_indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, IncludeFields = true };

    /// <summary>What it says of itself, and its JSON in two dialects.</summary>
    public static IEnumerable<string> Object(object? value)
    {
        if (value is null)
        {
            yield break;
        }

        yield return value.ToString() ?? string.Empty;
        yield return $"{value}";
        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, s_indented })
        {
            yield return Json(value, options);
        }
    }

    /// <summary>An exception and all under it: its text, its data, and every public text.</summary>
    public static IEnumerable<string> Exception(Exception? exception)
    {
        if (exception is null)
        {
            yield break;
        }

        yield return exception.ToString();
        foreach (DictionaryEntry entry in exception.Data)
        {
            yield return $"{entry.Key}={entry.Value}";
        }

        foreach (PropertyInfo property in exception.GetType().GetProperties().Where(property => property.PropertyType != typeof(Exception) && property.GetIndexParameters().Length == 0))
        {
            yield return $"{property.Name}={property.GetValue(exception)}";
        }

        IEnumerable<Exception?> inner = exception is AggregateException many ? many.InnerExceptions : new[] { exception.InnerException };
        foreach (string text in inner.SelectMany(Exception))
        {
            yield return text;
        }
    }

    private static string Json(object value, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(value, value.GetType(), options);
        }
        catch (NotSupportedException exception)
        {
            return exception.ToString();
        }
    }
}
