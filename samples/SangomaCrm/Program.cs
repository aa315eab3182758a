using SangomaCrmSample;

return await SampleCommand.RunAsync(args);
