namespace Telephony.Sdk.ElisionDialer.Tests.Lists;

public sealed class ActiveListTests
{
    [TestCase("MY-CAMP-1101-a-b", "MY-CAMP", "1101", "a-b")]
    [TestCase("1234-1101-name", "1234", "1101", "name")]
    [TestCase("CAMP-1-22-name", "CAMP-1", "22", "name")]
    [TestCase("CAMP-123456789012345-12345678901234-x", "CAMP-123456789012345", "12345678901234", "x")]
    [TestCase("CAMP-1101", "CAMP", "1101", "")]
    [TestCase("CAMP-1101-", "CAMP", "1101", "")]
    [TestCase("CAMP-\u0967\u0967\u0966\u0967-1102-x", "CAMP-\u0967\u0967\u0966\u0967", "1102", "x")]
    [TestCase("no list id", null, null, null)]
    [TestCase("1101", null, null, null)]
    [TestCase("", null, null, null)]
    public void The_list_id_is_the_first_part_of_2_to_14_digits_behind_the_campaign(string text, string? campaign, string? listId, string? name) =>
        ElisionActiveList.Parse(text).Should().Be(new ElisionActiveList { CampaignId = campaign, ListId = listId, Name = name, Text = text });
}
