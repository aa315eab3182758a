// The compiler describes every type in the XML file; a package describes what its user can see.
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

// Where `dotnet pack --no-build` takes the files from. Building again writes them in full again.
void RemoveHiddenDocs(string id)
{
    foreach (string framework in FrameworksOf(id))
    {
        string file = $"src/{id}/bin/{configuration}/{framework}/{id}";
        XDocument docs = XDocument.Load(file + ".xml", LoadOptions.PreserveWhitespace);
        foreach (XElement member in FindHiddenDocs(docs, System.IO.File.ReadAllBytes(file + ".dll")).ToList())
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        docs.Save(file + ".xml", SaveOptions.DisableFormatting);
    }
}

IEnumerable<string> FindDocsProblems(string id)
{
    using ZipArchive package = ZipFile.OpenRead($"{PackageFolder}/{id}.{SdkVersion}.nupkg");
    foreach (string framework in FrameworksOf(id))
    {
        XDocument docs = ReadXml(package, $"lib/{framework}/{id}.xml");
        byte[] assembly = ReadBytes(package, $"lib/{framework}/{id}.dll");
        if (FindHiddenDocs(docs, assembly).ToList() is [XElement first, ..] hidden)
        {
            yield return $"its documentation for {framework} describes {hidden.Count} members that nobody sees, such as {(string)first.Attribute("name")}.";
        }

        IEnumerable<string> types = ReadMembers(assembly).Where(member => member.IsVisible && member.Key.StartsWith("T:")).Select(member => member.Key);
        foreach (string type in types.Except(docs.Descendants("member").Select(member => DocsKey((string)member.Attribute("name")))))
        {
            yield return $"its documentation for {framework} lacks {type}.";
        }
    }
}

IEnumerable<XElement> FindHiddenDocs(XDocument docs, byte[] assembly)
{
    ILookup<string, bool> members = ReadMembers(assembly).ToLookup(member => member.Key, member => member.IsVisible);
    foreach (XElement member in docs.Descendants("member"))
    {
        bool[] visible = members[DocsKey((string)member.Attribute("name"))].Distinct().ToArray();
        if (visible.Length > 1)
        {
            throw new CakeException($"{(string)member.Attribute("name")} has a hidden overload with as many parameters, so its documentation cannot be told from the other's: rename one.");
        }

        if (visible is not [true])
        {
            yield return member;
        }
    }
}

// M:Some.Type`1.Method``2(System.String,System.Int32) is kept by its name and the number of its parameters: their types need no reading then.
string DocsKey(string documentationId)
{
    string[] parts = documentationId.Split('(', 2);
    int depth = 0;
    int commas = parts[^1].Count(c => (depth += c is '{' or '[' or '(' ? 1 : c is '}' or ']' or ')' ? -1 : 0) == 0 && c == ',');
    return parts.Length == 1 ? parts[0] + "/0" : $"{parts[0]}/{commas + 1}";
}

List<(string Key, bool IsVisible)> ReadMembers(byte[] assembly)
{
    using var file = new PEReader(new MemoryStream(assembly));
    MetadataReader reader = file.GetMetadataReader();
    var members = new List<(string, bool)>();
    foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
    {
        bool isVisible = IsVisibleType(reader, type);
        string name = NameOf(reader, type);
        void Add(char kind, StringHandle member, string arity, int parameters, MethodDefinitionHandle[] accessors) => members.Add((
            $"{kind}:{name}.{reader.GetString(member).Replace('.', '#')}{arity}/{parameters}",
            isVisible && accessors.Any(accessor => !accessor.IsNil && IsVisible((int)(reader.GetMethodDefinition(accessor).Attributes & MethodAttributes.MemberAccessMask)))));

        members.Add(($"T:{name}/0", isVisible));
        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            MethodDefinition method = reader.GetMethodDefinition(handle);
            int arity = method.GetGenericParameters().Count;
            Add('M', method.Name, arity == 0 ? "" : "``" + arity, CountParameters(reader, method.Signature), [handle]);
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            Add('P', property.Name, "", CountParameters(reader, property.Signature), [property.GetAccessors().Getter, property.GetAccessors().Setter]);
        }

        foreach (EventDefinition notice in type.GetEvents().Select(reader.GetEventDefinition))
        {
            Add('E', notice.Name, "", 0, [notice.GetAccessors().Adder]);
        }

        foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            members.Add(($"F:{name}.{reader.GetString(field.Name)}/0", isVisible && IsVisible((int)(field.Attributes & FieldAttributes.FieldAccessMask))));
        }
    }

    return members;
}

// Methods and fields number their access alike: protected 4, protected internal 5, public 6.
bool IsVisible(int access) => access >= (int)MethodAttributes.Family;

bool IsVisibleType(MetadataReader reader, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
{
    TypeAttributes.Public => true,
    TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisibleType(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
    _ => false,
};

string NameOf(MetadataReader reader, TypeDefinition type)
{
    string outer = type.IsNested ? NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType())) : reader.GetString(type.Namespace);
    return outer.Length == 0 ? reader.GetString(type.Name) : outer + "." + reader.GetString(type.Name);
}

int CountParameters(MetadataReader reader, BlobHandle signature)
{
    BlobReader blob = reader.GetBlobReader(signature);
    if (blob.ReadSignatureHeader().IsGeneric)
    {
        blob.ReadCompressedInteger();
    }

    return blob.ReadCompressedInteger();
}
