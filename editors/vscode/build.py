#!/usr/bin/env python3
"""Builds the extension, a .vsix, of this folder and the TextMate grammars in grammar/. The same sources give the same bytes.

    python3 build.py [FILE]    FILE is ordrett-VERSION.vsix in this folder where none is named
"""

import json
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]

# Everything that the editor is given, by where it lies there.
FOLDERS = ["src", "l10n", "walkthrough"]
FILES = [
    "package.json", "package.nls.json", "package.nls.nb.json", "package.nls.nn.json", "README.md",
    "language-configuration.json", "codebook-configuration.json", "decisions-configuration.json",
]
ELSEWHERE = {
    "LICENSE.txt": ROOT / "LICENSE",
    "grammar/ordrett.tmLanguage.json": ROOT / "grammar/textmate/ordrett.tmLanguage.json",
    "grammar/ordrett-codebook.tmLanguage.json": ROOT / "grammar/textmate/ordrett-codebook.tmLanguage.json",
}
TYPES = {
    ".js": "application/javascript", ".json": "application/json", ".md": "text/markdown", ".svg": "image/svg+xml",
    ".txt": "text/plain", ".vsixmanifest": "text/xml",
}


def contents():
    files = {name: HERE / name for name in FILES} | ELSEWHERE
    for folder in FOLDERS:
        files |= {path.relative_to(HERE).as_posix(): path for path in (HERE / folder).rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(files.items())}


def manifest(package, words):
    """What the editor reads of an extension before it unpacks it."""
    def text(key):
        value = package[key]
        return words[value.strip("%")] if value.startswith("%") else value

    identity = " ".join(
        f"{name}={quoteattr(value)}"
        for name, value in [
            ("Language", "en-US"), ("Id", package["name"]), ("Version", package["version"]),
            ("Publisher", package["publisher"]),
        ])
    properties = "\n".join(
        f"      <Property Id={quoteattr('Microsoft.VisualStudio.' + name)} Value={quoteattr(value)}/>"
        for name, value in [
            ("Code.Engine", package["engines"]["vscode"]), ("Code.ExtensionDependencies", ""), ("Code.ExtensionPack", ""),
            ("Code.ExtensionKind", "workspace"), ("Code.LocalizedLanguages", ""), ("Services.Content.Pricing", "Free"),
        ])
    return f"""<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" \
xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity {identity}/>
    <DisplayName>{escape(text("displayName"))}</DisplayName>
    <Description xml:space="preserve">{escape(text("description"))}</Description>
    <Tags>{escape(",".join(package["keywords"]))}</Tags>
    <Categories>{escape(",".join(package["categories"]))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
{properties}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
"""


def content_types(names):
    """Part of the format, in which every ending has a type: Open Packaging Conventions."""
    endings = sorted({pathlib.PurePosixPath(name).suffix for name in names} | {".vsixmanifest"})
    defaults = "".join(
        f"  <Default Extension={quoteattr(ending)} ContentType={quoteattr(TYPES[ending])}/>\n" for ending in endings)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
{defaults}</Types>
"""


def main():
    files = contents()
    package = json.loads(files["package.json"])
    words = json.loads(files["package.nls.json"])
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / f"ordrett-{package['version']}.vsix"
    parts = {
        "extension.vsixmanifest": manifest(package, words).encode(), "[Content_Types].xml": content_types(files).encode(),
    } | {f"extension/{name}": data for name, data in files.items()}
    # Not compressed, since libraries compress differently, and with the first date that the format knows.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    print(f"{target}: {len(parts)} files, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
