using System.Text;
using Quickstart;

// Names and numbers come in any script; a Windows console shows them only in UTF-8.
Console.OutputEncoding = Encoding.UTF8;
return await QuickstartCommand.RunAsync(args);
