using Telephony.Sdk.Core.Tests.Vendor;
using Telephony.Sdk.Sending;

namespace Telephony.Sdk.Core.Tests.Sending;

public sealed class SerializerTests
{
    [Test]
    public void An_object_as_a_form_or_query_is_refused_with_what_to_give_instead() =>
        new VendorSerializer(TestJsonContext.Default.Options).Invoking(it => it.GetFieldNameForProperty(null!))
            .Should().Throw<NotSupportedException>().WithMessage("Forms are given as FormBody, queries by their aliases.");
}
