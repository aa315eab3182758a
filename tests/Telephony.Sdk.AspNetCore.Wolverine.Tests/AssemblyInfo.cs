// Most of them wait for what happens in the background.
[assembly: Parallelizable(ParallelScope.Fixtures)]
