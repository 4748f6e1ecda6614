using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using NewsReader.Configuration;

namespace NewsReader.Access;

/// <summary>Keeps the keys that protect cookies and forms in files of the data directory that only their owner may read.</summary>
internal sealed class KeyRing(DataDirectory data, ILoggerFactory log)
    : FileSystemXmlRepository(OwnerOnly.Directory(data.Keys), log), IConfigureOptions<KeyManagementOptions>
{
    public override void StoreElement(XElement element, string friendlyName)
    {
        base.StoreElement(element, friendlyName);
        OwnerOnly.Shut(Directory);
    }

    public void Configure(KeyManagementOptions options)
    {
        OwnerOnly.Shut(Directory);
        options.XmlRepository = this;
    }
}
