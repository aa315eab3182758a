using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Telephony.Sdk.SangamCrm;
using Telephony.Sdk.SangomaCrm;

namespace Telephony.Sdk.Reliability.Tests.Readers;

/// <summary>Asks a value that was read for everything it can be asked for: whatever throws then was read too leniently.</summary>
internal static class Values
{
    private const int Deepest = 8;

    private static readonly ConcurrentDictionary<Type, (PropertyInfo[] Properties, MethodInfo? ToCallRecord)> s_members = new();

    public static void Use(object? value) => Use(value, depth: 0);

    private static void Use(object? value, int depth)
    {
        switch (value)
        {
            case null or string:
                return;
            case IEnumerable<SangomaCallRow> rows:
                UseAll(rows, depth);
                UseAll(rows.ToCalls(), depth);
                return;
            case IEnumerable items:
                UseAll(items, depth);
                return;
            case CallRecord record:
                UseMembers(record, depth);
                Log(record);
                return;
            default:
                UseMembers(value, depth);
                return;
        }
    }

    private static void UseAll(IEnumerable items, int depth)
    {
        foreach (object? item in items)
        {
            Use(item, depth + 1);
        }
    }

    private static void UseMembers(object value, int depth)
    {
        Type type = value.GetType();
        if (depth > Deepest || type.Namespace?.StartsWith("Telephony.Sdk", StringComparison.Ordinal) != true)
        {
            return;
        }

        if (value.ToString() is null || !value.Equals(value) || value.GetHashCode() != value.GetHashCode())
        {
            throw new InvalidOperationException($"A {type} is not equal to itself, or has no text.");
        }

        (PropertyInfo[] properties, MethodInfo? toCallRecord) = s_members.GetOrAdd(type, MembersOf);
        foreach (PropertyInfo property in properties)
        {
            Use(property.GetValue(value, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null), depth + 1);
        }

        Use(toCallRecord?.Invoke(value, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null), depth + 1);
    }

    /// <summary>A record of any vendor goes into SangamCRM's call log, or is refused by name before anything is sent.</summary>
    private static void Log(CallRecord record)
    {
        try
        {
            UseMembers(SangamCallLog.From(record, "1"), depth: 0);
        }
        catch (ArgumentException)
        {
            // It has no start, say, and a log must have one.
        }
    }

    private static (PropertyInfo[] Properties, MethodInfo? ToCallRecord) MembersOf(Type type) =>
        ([.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)],
            type.GetMethod(nameof(SangomaCall.ToCallRecord), Type.EmptyTypes));
}
