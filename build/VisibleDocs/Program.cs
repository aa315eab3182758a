using System.Xml.Linq;
using VisibleDocs;

// The compiler describes every type in the XML file beside an assembly; this leaves what the assembly's user can see: VisibleDocs <assembly>...
// Building again writes the files in full again.
foreach (string assembly in args)
{
    string file = Path.ChangeExtension(assembly, ".xml");
    XDocument docs = XDocument.Load(file, LoadOptions.PreserveWhitespace);
    IReadOnlySet<string> visible = VisibleMembers.Read(File.OpenRead(assembly));
    foreach (XElement member in docs.Descendants("member").Where(member => !visible.Contains((string)member.Attribute("name")!)).ToList())
    {
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }

    docs.Save(file, SaveOptions.DisableFormatting);
}
