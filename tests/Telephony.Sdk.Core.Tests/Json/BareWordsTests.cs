using System.Text;
using System.Text.Json;
using Telephony.Sdk.Json;

namespace Telephony.Sdk.Core.Tests.Json;

public sealed class BareWordsTests
{
    [TestCase("""{"a":NaN,"b":1}""", """{"a":"NaN","b":1}""")]
    [TestCase("[NaN,-Infinity,Infinity]", """["NaN","-Infinity","Infinity"]""")]
    [TestCase("[None , True]", """["None" , "True"]""")]
    [TestCase("[+5,.5,007,1.,0x1F]", """["+5",".5","007","1.","0x1F"]""")]
    [TestCase("[nullable,trueish,1e]", """["nullable","trueish","1e"]""")]
    [TestCase("{a:1}", """{"a":1}""")]
    [TestCase("""{"a": not available ,"b":10:00:00}""", """{"a": "not available" ,"b":"10:00:00"}""")]
    [TestCase("""{"a":,"b": }""", """{"a":null,"b": null}""")]
    [TestCase("""{"a":[1,2 , ],"b":3,}""", """{"a":[1,2   ],"b":3 }""")]
    [TestCase("""["C:\rec\x\u12g"]""", """["C:\rec\\x\\u12g"]""")]
    [TestCase("[\"a\tb\nc\"]", "[\"a\\u0009b\\u000ac\"]")]
    public void What_is_no_value_is_quoted(string json, string expected)
    {
        Quote(json).Should().Be(expected);
        JsonDocument.Parse(Quote(json)).Dispose();
    }

    [TestCase("""{"a":[true,false,null,1,-1.5e-3,0,1e400],"NaN":"NaN, \"NaN\", \\","b\\":{}}""")]
    [TestCase(" [ ] ")]
    [TestCase("[1")]
    [TestCase("null")]
    [TestCase("")]
    [TestCase("[\"\\")]
    [TestCase("{\"a")]
    public void JSON_stays_as_it_is(string json) => Quote(json).Should().Be(json);

    [TestCase("[NaN", "[\"NaN\"")]
    [TestCase("NaN{NaN\"a\"", "\"NaN\"{\"NaN\"\"a\"")]
    public void It_does_not_matter_whether_it_is_JSON_then(string json, string expected) => Quote(json).Should().Be(expected);

    private static string Quote(string json) => Encoding.UTF8.GetString(BareWords.Quote(Encoding.UTF8.GetBytes(json)));
}
