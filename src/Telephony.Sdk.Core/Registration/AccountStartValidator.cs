using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Telephony.Sdk.Registration;

/// <summary>Makes the handlers of each account when the application starts, so that a handler that cannot be made safe is noticed then.</summary>
internal sealed class AccountStartValidator(IServiceProvider services) : IValidateOptions<AccountStart>
{
    public ValidateOptionsResult Validate(string? name, AccountStart options)
    {
        try
        {
            _ = services.GetRequiredKeyedService<VendorPipeline>(name);
        }
        catch (OptionsValidationException)
        {
            // Bad options are told of by their own validation.
            return ValidateOptionsResult.Skip;
        }

        try
        {
            services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name!);
            return ValidateOptionsResult.Success;
        }
        catch (OptionsValidationException exception)
        {
            return ValidateOptionsResult.Fail(exception.Failures);
        }
    }
}
