using Microsoft.CodeAnalysis;

namespace Telephony.Sdk.OpenValues.Tests;

internal sealed class OpenValueTests
{
    private const string Status = """
        namespace Sample;

        [JsonConverter(typeof(OpenValueConverter<Status>))]
        public readonly partial struct Status
        {
            public static Status Answered { get; } = new("ANSWERED");

            public static Status @event { get; } = new("EVENT");

            public static Status FILENAME { get; } = new("");

            public static int Number => 1;
        }

        """;

    [Test]
    public void The_known_words_are_its_own_static_properties()
    {
        SnippetResult result = SnippetCompiler.Run(Status);

        result.CompilerComplaints.Should().BeEmpty();
        SyntaxTree file = result.Files.Should().ContainSingle().Subject;
        Path.GetFileName(file.FilePath).Should().Be("Sample.Status.g.cs");
        file.ToString().Should().Contain("\nnamespace Sample;\n").And.Contain("new Status[] { Answered, @event, FILENAME }").And.NotContain("\r");
    }

    [TestCase("default(Status).Value", "")]
    [TestCase("new Status(null).Value", "")]
    [TestCase("new Status(\"Nobody listed\").Value", "Nobody listed")]
    [TestCase("new Status(\"x\").ToString()", "x")]
    [TestCase("$\"{new Status(\"x\"):whatever}\"", "x")]
    [TestCase("default(Status) == new Status(\"\")", true)]
    [TestCase("default(Status).GetHashCode() == new Status(\"\").GetHashCode()", true)]
    [TestCase("new Status(\"answered\") == Status.Answered", true)]
    [TestCase("new Status(\"answered\") != Status.Answered", false)]
    [TestCase("new Status(\"answered\").Equals((object)Status.Answered)", true)]
    [TestCase("Status.Answered.Equals(null)", false)]
    [TestCase("new Status(\"answered\").GetHashCode() == Status.Answered.GetHashCode()", true)]
    [TestCase("new Status(\"busy\") == Status.Answered", false)]
    [TestCase("((IOpenValue<Status>)default(Status)).Known.Count", 3)]
    [TestCase("((IOpenValue<Status>)default(Status)).From(null).Value", "")]
    [TestCase("System.Text.Json.JsonSerializer.Deserialize<Status>(\"\\\"busy\\\"\").Value", "busy")]
    public void It_is_a_word_that_is_never_null_and_equals_in_any_case(string expression, object expected)
    {
        SnippetResult result = SnippetCompiler.Run(Status + "public static class Probe { public static object? Run() => " + expression + "; }");

        result.CompilerComplaints.Should().BeEmpty();
        result.Probe().Should().Be(expected);
    }

    [TestCase("[JsonConverter(typeof(OpenValueConverter<Status>))] readonly partial struct Status { }", "Status.g.cs")]
    [TestCase("namespace @in.Sample { [JsonConverter(typeof(OpenValueConverter<@event>))] public readonly partial struct @event { } }", "in.Sample.event.g.cs")]
    [TestCase("[JsonConverter(typeof(OpenValueConverter<Status>))] partial struct Status { } readonly partial struct Status { static Status Ringing => new(\"RINGING\"); }", "Status.g.cs")]
    public void Any_name_and_any_number_of_parts_will_do(string declaration, string file)
    {
        SnippetResult result = SnippetCompiler.Run(declaration);

        result.CompilerComplaints.Should().BeEmpty();
        Path.GetFileName(result.Files.Should().ContainSingle().Subject.FilePath).Should().Be(file);
    }

    [TestCase("public partial struct Status { }", "readonly partial struct")]
    [TestCase("public readonly struct Status { }", "readonly partial struct")]
    [TestCase("public readonly partial record struct Status { }", "readonly partial struct")]
    [TestCase("public sealed partial class Status { }", "readonly partial struct")]
    [TestCase("public readonly partial struct Status { private readonly int _number; }", "no fields")]
    public void Another_shape_is_an_error(string declaration, string why)
    {
        SnippetResult result = SnippetCompiler.Run("namespace Sample { [JsonConverter(typeof(OpenValueConverter<Status>))] " + declaration + " }");

        result.Files.Should().BeEmpty();
        Diagnostic problem = result.Problems.Should().ContainSingle().Subject;
        problem.Id.Should().Be("TSDK001");
        problem.Severity.Should().Be(DiagnosticSeverity.Error);
        problem.GetMessage(null).Should().Contain("'Status'").And.Contain(why);
        problem.Location.GetLineSpan().Path.Should().Be("Snippet.cs");
    }

    [TestCase("public static class Outer { [JsonConverter(typeof(OpenValueConverter<Status>))] public readonly partial struct Status { } }")]
    [TestCase("[JsonConverter(typeof(OpenValueConverter<Status<int>>))] public readonly partial struct Status<T> { }")]
    public void A_nested_or_generic_one_is_an_error(string declaration)
        => SnippetCompiler.Run(declaration).Problems.Should().ContainSingle().Which.Id.Should().Be("TSDK001");

    [TestCase("[JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind { One }")]
    [TestCase("[JsonConverter(typeof(JsonStringEnumConverter))] public readonly partial struct Status { }")]
    [TestCase("public readonly partial struct Status { }")]
    public void Other_types_are_left_alone(string declaration)
    {
        SnippetResult result = SnippetCompiler.Run(declaration);

        result.Files.Should().BeEmpty();
        result.Problems.Should().BeEmpty();
        result.CompilerComplaints.Should().BeEmpty();
    }
}
