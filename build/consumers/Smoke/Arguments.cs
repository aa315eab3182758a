using System;
using System.Collections.Generic;
using System.Linq;

namespace Consumers
{
    /// <summary>What the target starts a program with: <c>cpaas=http://127.0.0.1:40001/ …</c>, a stub server each.</summary>
    internal sealed class Arguments
    {
        private readonly Dictionary<string, string> _values;

        public Arguments(string[] args)
        {
            _values = args.Select(arg => arg.Split(new[] { '=' }, 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        }

        public string this[string name]
        {
            get { return _values.TryGetValue(name, out string value) ? value : throw new ArgumentException("There is no argument " + name + "=…"); }
        }

        public Uri Address(string vendor)
        {
            return new Uri(this[vendor]);
        }
    }
}
