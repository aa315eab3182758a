using SangamCrmSample;

return await SampleCommand.RunAsync(args);
