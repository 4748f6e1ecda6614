using NewsReader.Commands;
using NewsReader.Hosting;

NativeHeap.Limit();
return await CommandLine.RunAsync(args);
