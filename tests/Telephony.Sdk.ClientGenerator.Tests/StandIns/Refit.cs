using System;

namespace Refit
{
    public abstract class HttpMethodAttribute : Attribute
    {
        protected HttpMethodAttribute(string path) => Path = path;

        public string Path { get; }
    }

    public class GetAttribute : HttpMethodAttribute
    {
        public GetAttribute(string path) : base(path) { }
    }

    public class PostAttribute : HttpMethodAttribute
    {
        public PostAttribute(string path) : base(path) { }
    }

    public class AliasAsAttribute : Attribute
    {
        public AliasAsAttribute(string name) => Name = name;

        public string Name { get; }
    }

    public class QueryAttribute : Attribute
    {
        public string Format { get; set; }
    }

    public class BodyAttribute : Attribute
    {
    }
}
