import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MINUTE = 60_000;

/** LibreOffice, with a profile of its own in a folder that whoever made it removes. */
export class LibreOffice {
  /** @throws Error where LibreOffice is missing */
  constructor(private readonly folder: string) {
    // The first start makes the profile, over whose macros the one here is written.
    this.run(['--terminate_after_init']);
    const library = path.join(this.folder, 'profile', 'user', 'basic', 'Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(path.join(library, '..', 'script.xlc'), librariesXml);
    writeFileSync(path.join(library, 'script.xlb'), libraryXml);
    writeFileSync(path.join(library, 'Compare.xba'), moduleXml(acceptAll));
  }

  /** A .docx with all of its tracked changes accepted, as flat ODF; null where LibreOffice can't read it. */
  accepted(file: string): string | null {
    const to = path.join(this.folder, 'accepted.fodt');
    rmSync(to, { force: true });
    const [from, target] = [path.resolve(file), to].map((each) => pathToFileURL(each).href);
    this.run([`macro:///Standard.Compare.AcceptAll("${from}","${target}")`]);
    return existsSync(to) ? readFileSync(to, 'utf8') : null;
  }

  private run(options: readonly string[]): void {
    const profile = pathToFileURL(path.join(this.folder, 'profile')).href;
    const { error } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...options], {
      timeout: 2 * MINUTE,
      stdio: 'ignore',
    });
    if (error && 'code' in error && error.code === 'ENOENT')
      throw new Error('LibreOffice is not installed here: there is no command "soffice".');
  }
}

const acceptAll = `
Sub AcceptAll(from As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(from, "_blank", 0, hidden())
  If Not IsNull(document) Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, Array())
    Dim flat(0) As New com.sun.star.beans.PropertyValue
    flat(0).Name = "FilterName"
    flat(0).Value = "OpenDocument Text Flat XML"
    document.storeToURL(target, flat())
    document.close(True)
  End If
  StarDesktop.terminate()
End Sub
`;

const head = (type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${type.split(':').at(-1)}.dtd">\n`;
const namespaces = (name: string): string =>
  `xmlns:${name}="http://openoffice.org/2000/${name}" xmlns:xlink="http://www.w3.org/1999/xlink"`;

const librariesXml =
  `${head('library:libraries')}<library:libraries ${namespaces('library')}>` +
  '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>' +
  '</library:libraries>';
const libraryXml =
  `${head('library:library')}<library:library ${namespaces('library')} library:name="Standard" library:readonly="false" ` +
  'library:passwordprotected="false"><library:element library:name="Compare"/></library:library>';
const moduleXml = (code: string): string =>
  `${head('script:module')}<script:module ${namespaces('script')} script:name="Compare" script:language="StarBasic">` +
  `${code.replaceAll('"', '&quot;')}</script:module>`;
