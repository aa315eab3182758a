namespace Telephony.Sdk.ClientGenerator.Model;

/// <summary>One value of a request and how it becomes text.</summary>
/// <param name="Kind">The kind of conversion.</param>
/// <param name="Expression">The C# expression that reads it.</param>
/// <param name="CanBeNull">Whether it is a reference or a <see cref="Nullable{T}"/>.</param>
/// <param name="Format">The format of <c>[Query(Format = "…")]</c>.</param>
/// <param name="EnumHelper">For an enum, the method that names its members.</param>
internal sealed record ValueModel(ValueKind Kind, string Expression, bool CanBeNull, string? Format, string? EnumHelper);
