using System.Collections;
using System.Reflection;

namespace Telephony.Sdk.Reliability.Tests.Secrets.Injection;

/// <summary>A place in the arguments of a call where a caller can put a text: a string, a secret, an open word, an address.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Type">What stands there.</param>
/// <param name="Value">What stands there now, if anything.</param>
/// <param name="Put">Puts a text there, or what was there before.</param>
internal sealed record TextPlace(string Path, Type Type, object? Value, Action<object?> Put)
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    /// <summary>What stands there with a character in its middle, as what stands there; null where no such thing can be made.</summary>
    public object? With(string character)
    {
        string text = WithText(character);
        return Type == typeof(string) ? text
            : Type == typeof(Secret) ? new Secret(text)
            : Type == typeof(Uri) ? (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : null)
            : Activator.CreateInstance(Type, text);
    }

    public string WithText(string character)
    {
        string text = (Value as Secret)?.Reveal() ?? (Value as Uri)?.OriginalString ?? Value?.ToString() ?? string.Empty;
        text = text.Length == 0 ? "abcd" : text;
        int middle = text.Length / 2;
        return text.Length < 3 ? text.Insert(middle, character) : text.Remove(middle, 1).Insert(middle, character);
    }

    public static IEnumerable<TextPlace> In(object?[] arguments) =>
        arguments.SelectMany((argument, index) => argument is null ? [] : In($"[{index}]", argument.GetType(), argument, value => arguments[index] = value));

    private static IEnumerable<TextPlace> In(string path, Type declared, object? value, Action<object?> put)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string) || type == typeof(Secret) || type == typeof(Uri) || IsOpenWord(type))
        {
            return [new TextPlace(path, type, value, put)];
        }

        return value switch
        {
            IDictionary<string, string> fields => InFields(path, fields),
            IEnumerable items => items.Cast<object?>().Take(1).SelectMany(item => item is null ? [] : In(path + "[]", item.GetType(), item, one => PutFirst(items, one))),
            not null when IsOurs(type) && !type.IsValueType => Bases(value.GetType()).SelectMany(declaring => declaring.GetFields(Fields))
                .SelectMany(field => In($"{path}.{field.Name}", field.FieldType, field.GetValue(value), one => field.SetValue(value, one))),
            _ => [],
        };
    }

    private static IEnumerable<TextPlace> InFields(string path, IDictionary<string, string> fields)
    {
        KeyValuePair<string, string>? first = fields.Count == 0 ? null : fields.First();
        yield return new TextPlace(path + "{value}", typeof(string), first?.Value, value => fields[first?.Key ?? "field1"] = (string?)value ?? "removed");
        string? put = null;
        yield return new TextPlace(path + "{key}", typeof(string), "field9", key =>
        {
            fields.Remove(put ?? string.Empty);
            put = (string?)key == "field9" ? null : (string?)key;
            if (put is not null)
            {
                fields[put] = "value";
            }
        });
    }

    private static void PutFirst(IEnumerable items, object? item) => ((IList)items)[0] = item;

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? one = type; one is not null && IsOurs(one); one = one.BaseType)
        {
            yield return one;
        }
    }

    private static bool IsOpenWord(Type type) => type.IsValueType && IsOurs(type) && type.GetConstructor([typeof(string)]) is not null;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Telephony.Sdk", StringComparison.Ordinal) == true;
}
