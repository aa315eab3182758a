namespace Telephony.Sdk.Files.Tests;

/// <summary>Words, times and whole numbers.</summary>
public sealed class ColumnTests : FileFixture
{
    private static readonly Column[] s_columns =
    [
        Column.OneOf("direction", "inbound", "outbound"),
        Column.Time("start", "yyyy-MM-dd HH:mm:ss"),
        Column.WholeNumber("seconds", 0, 86_400, isRequired: false),
    ];

    [Test]
    public void They_are_read()
    {
        using TableFile file = Open(Write("direction,start,seconds\nInbound,2020-11-10 10:58:47,52\nOUTBOUND,2020-11-10 10:58:47,\n"), options: null, s_columns);

        file.ReadAll(row => (row.Text("direction"), row.Time("start"), row.WholeNumberOrNull("seconds"))).Should().Equal(
            ("inbound", new DateTime(2020, 11, 10, 10, 58, 47), 52), ("outbound", new DateTime(2020, 11, 10, 10, 58, 47), null));
    }

    [TestCase("inbuond,2020-11-10 10:58:47,52", "line 2, direction: must be inbound or outbound; is 'inbound' meant?")]
    [TestCase("missed,2020-11-10 10:58:47,52", "line 2, direction: must be inbound or outbound")]
    [TestCase(",2020-11-10 10:58:47,52", "line 2, direction: is empty")]
    [TestCase("inbound,10/11/2020 10:58,52", "line 2, start: must be a time such as 2020-11-10 10:58:47")]
    [TestCase("inbound,1970-01-01 00:00:00,52", "line 2, start: must be a time such as 2020-11-10 10:58:47")]
    [TestCase("inbound,2020-11-10 10:58:47,-1", "line 2, seconds: must be a whole number from 0 to 86400")]
    [TestCase("inbound,2020-11-10 10:58:47,1.5", "line 2, seconds: must be a whole number from 0 to 86400")]
    [TestCase("inbound,2020-11-10 10:58:47,5E+3", "line 2, seconds: is a spreadsheet's short form of a long number*")]
    [TestCase("inbound,2020-11-10 10:58:47,#REF!", "line 2, seconds: is a spreadsheet's error*")]
    public void What_is_wrong_is_said(string row, string expected) =>
        Problems(Write("direction,start,seconds\n" + row + "\n"), options: null, s_columns).Should().ContainSingle().Which.Should().Match(expected);
}
