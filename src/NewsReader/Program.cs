using NewsReader.Commands;

return await CommandLine.RunAsync(args);
