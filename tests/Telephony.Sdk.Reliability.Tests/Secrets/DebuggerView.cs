using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Telephony.Sdk.Reliability.Tests.Secrets;

/// <summary>
/// What a debugger shows of an object to somebody who opens every node: its display text, then its members, public or not, and theirs;
/// a type proxy in the place of the members where there is one; nothing that is <see cref="DebuggerBrowsableState.Never"/>. Opened are the
/// SDK's own objects, with what they inherit, collections, and what holds a pipeline of handlers; the runtime's innards lead to everything in the process.
/// </summary>
internal sealed class DebuggerView
{
    /// <summary>So that a way into the innards of the process is noticed.</summary>
    private const int Most = 20_000;

    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly HashSet<object> _opened = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(string Path, object Value)> _closed = new();
    private readonly List<(string Path, string Text)> _shown = [];

    private DebuggerView()
    {
    }

    /// <summary>Every text that is shown, and where.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string name, object root)
    {
        var view = new DebuggerView();
        view.Show(name, root);
        while (view._closed.TryDequeue(out (string Path, object Value) node))
        {
            view.Open(node.Path, node.Value);
            view._shown.Count.Should().BeLessThan(Most, "a debugger's user is lost beyond {0}", node.Path);
        }

        return view._shown;
    }

    private void Show(string path, object? value)
    {
        switch (value)
        {
            case null or Type or MemberInfo or Assembly or CultureInfo or Encoding or Thread or Pointer:
                return;
            case string or StringBuilder or Uri or char[]:
                _shown.Add((path, value as string ?? (value is char[] chars ? new string(chars) : value.ToString()!)));
                return;
            case byte[] bytes:
                _shown.Add((path, Encoding.Latin1.GetString(bytes)));
                return;
        }

        if (value.GetType().IsPrimitive || value.GetType().IsEnum || !(value.GetType().IsValueType || _opened.Add(value)))
        {
            return;
        }

        _shown.Add((path, DisplayText(value)));
        if (IsOpened(value))
        {
            _closed.Enqueue((path, value));
        }
    }

    private void Open(string path, object value)
    {
        if (IsOurs(value.GetType()) && value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>() is { } proxy)
        {
            value = Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, Members | BindingFlags.CreateInstance, binder: null, [value], culture: null)!;
        }

        if (value is Array items)
        {
            foreach ((int index, object? item) in items.Cast<object?>().Index().Take(1000))
            {
                Show($"{path}[{index}]", item);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Members).Where(field => IsShown(field, type) && !field.FieldType.IsByRefLike && !field.FieldType.IsPointer))
            {
                object? held = field.GetValue(value);
                if (IsOurs(type) || held is not (byte[] or char[]))
                {
                    Show($"{path}.{field.Name}", held);
                }
            }

            // Getters of the runtime's own types are left alone: they may wait, or make what was not there.
            foreach (PropertyInfo property in type.GetProperties(Members).Where(property => IsOurs(type) && IsShown(property, type) && property.GetMethod is not null && property.GetIndexParameters().Length == 0))
            {
                Show($"{path}.{property.Name}", Read(property, value));
            }
        }
    }

    /// <summary>A field that the compiler made for a property is shown as the property is; one for a parameter is shown, whatever the compiler says of it.</summary>
    private static bool IsShown(MemberInfo member, Type type)
    {
        if (member.Name.EndsWith(">P", StringComparison.Ordinal))
        {
            return true;
        }

        int end = member is FieldInfo && member.Name.StartsWith('<') ? member.Name.IndexOf(">k__", StringComparison.Ordinal) : -1;
        MemberInfo shown = end < 0 ? member : type.GetProperty(member.Name[1..end], Members) ?? member;
        return shown.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never;
    }

    private static bool IsOpened(object value) =>
        IsOurs(value.GetType()) || value is HttpMessageInvoker or DelegatingHandler or Array or System.Runtime.CompilerServices.ITuple || value.GetType().Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true;

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Telephony.Sdk", StringComparison.Ordinal);

    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.ToString();
        }
    }

    /// <summary>The text of <see cref="DebuggerDisplayAttribute"/> with the members in its braces, or what the object says of itself.</summary>
    private static string DisplayText(object value)
    {
        Type type = value.GetType();
        return IsOurs(type) && type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value is { } format
            ? Regex.Replace(format, @"\{(?<name>\w+)(\(\))?(,\w+)?\}", match => Member(type, match.Groups["name"].Value, value)?.ToString() ?? "null", RegexOptions.ExplicitCapture, s_patience)
            : value is IEnumerable || !IsOurs(type) ? type.Name : value.ToString() ?? string.Empty;
    }

    private static object? Member(Type type, string name, object value) =>
        type.GetProperty(name, Members & ~BindingFlags.DeclaredOnly)?.GetValue(value)
        ?? type.GetField(name, Members & ~BindingFlags.DeclaredOnly)?.GetValue(value)
        ?? type.GetMethod(name, Members & ~BindingFlags.DeclaredOnly, [])?.Invoke(value, null);
}
