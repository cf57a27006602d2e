<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&quot;%1&quot; cannot be an account&apos;s name</source>
        <translation>„%1“ ist kein gültiger Benutzername</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;.&apos;, &apos;-&apos; or &apos;_&apos;, at most 30 of them</source>
        <translation>Buchstaben, Ziffern, „.“, „-“ oder „_“ verwenden, höchstens 30</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Das Passwort ist zu kurz</translation>
    </message>
    <message>
        <source>use at least 8 characters</source>
        <translation>mindestens 8 Zeichen verwenden</translation>
    </message>
    <message>
        <source>The names of account and database together are too long for the server</source>
        <translation>Benutzername und Datenbankname sind zusammen zu lang für den Server</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>einen kürzeren Namen wählen</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>There is an account &quot;%1&quot; already</source>
        <translation>Den Benutzer „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>see the list of accounts</source>
        <translation>in der Liste der Benutzer nachsehen</translation>
    </message>
    <message>
        <source>Nobody can lock themselves out</source>
        <translation>Sich selbst kann niemand sperren</translation>
    </message>
    <message>
        <source>ask another administrator</source>
        <translation>einen anderen Administrator bitten</translation>
    </message>
    <message>
        <source>%1 is the last administrator</source>
        <translation>%1 ist der letzte Administrator</translation>
    </message>
    <message>
        <source>make somebody else an administrator first</source>
        <translation>zuerst jemand anderen zum Administrator machen</translation>
    </message>
    <message>
        <source>The present password is wrong</source>
        <translation>Das jetzige Passwort ist falsch</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>noch einmal eingeben</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile</source>
        <translation>Jemand anderes hat %1 inzwischen geändert</translation>
    </message>
    <message>
        <source>Role: yours “%1”, theirs “%2”</source>
        <translation>Rolle: Ihr Wert „%1“, der andere „%2“</translation>
    </message>
    <message>
        <source>keep theirs, or choose yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal wählen</translation>
    </message>
</context>
<context>
    <name>Administrator</name>
    <message>
        <source>Name or password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>ask an administrator, or prepare the database with: backroomctl init</source>
        <translation>einen Administrator fragen oder die Datenbank vorbereiten mit: backroomctl init</translation>
    </message>
</context>
<context>
    <name>AuditBook</name>
    <message>
        <source>This record is not there any more</source>
        <translation>Diesen Datensatz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>ask again from its page</source>
        <translation>von seiner Seite aus noch einmal aufrufen</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is the database itself</source>
        <translation>Diese Datei ist die Datenbank selbst</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>eine andere Datei nennen</translation>
    </message>
    <message>
        <source>name another file; nothing was changed</source>
        <translation>eine andere Datei nennen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>make it first, or name another place; nothing was changed</source>
        <translation>zuerst anlegen oder einen anderen Ort nennen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>This file is no backup of Backroom</source>
        <translation>Diese Datei ist keine Sicherung von Backroom</translation>
    </message>
    <message>
        <source>This file is no backup that could be read</source>
        <translation>Diese Datei ist keine lesbare Sicherung</translation>
    </message>
    <message>
        <source>This is a database, no backup</source>
        <translation>Das ist eine Datenbank, keine Sicherung</translation>
    </message>
    <message>
        <source>This is a backup of other books</source>
        <translation>Das ist die Sicherung einer anderen Firma</translation>
    </message>
    <message>
        <source>There is not enough space for the backup</source>
        <translation>Der Speicherplatz reicht nicht für die Sicherung</translation>
    </message>
    <message>
        <source>free some space or choose another place; nothing was changed</source>
        <translation>Speicher freigeben oder einen anderen Ort wählen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The backup cannot be written</source>
        <translation>Die Sicherung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a folder that may be written to; nothing was changed</source>
        <translation>einen beschreibbaren Ordner wählen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>Die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>take an older one</source>
        <translation>eine ältere nehmen</translation>
    </message>
    <message>
        <source>This is no backup of Backroom</source>
        <translation>Das ist keine Sicherung von Backroom</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>There is no such backup</source>
        <translation>Diese Sicherung gibt es nicht</translation>
    </message>
    <message>
        <source>check the name of the file</source>
        <translation>den Dateinamen prüfen</translation>
    </message>
    <message>
        <source>The backup is of the other kind of database</source>
        <translation>Die Sicherung stammt von der anderen Datenbankart</translation>
    </message>
    <message>
        <source>restore it into the kind it was made of; nothing was changed</source>
        <translation>in dieselbe Datenbankart zurückspielen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The program %1 is not installed</source>
        <translation>Das Programm %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>install the package postgresql-client</source>
        <translation>das Paket postgresql-client installieren</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>see the log; nothing was changed here</source>
        <translation>im Protokoll nachsehen; hier wurde nichts geändert</translation>
    </message>
    <message>
        <source>A newer Backroom made this backup</source>
        <translation>Diese Sicherung stammt von einem neueren Backroom</translation>
    </message>
    <message>
        <source>install version %1 or newer</source>
        <translation>Version %1 oder neuer installieren</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>close the other desks and try again</source>
        <translation>die anderen Arbeitsplätze schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>A daily backup cannot be made so</source>
        <translation>So lässt sich nicht täglich sichern</translation>
    </message>
    <message>
        <source>give an hour from 0 to 23 and 1 to %1 backups to be kept</source>
        <translation>eine Stunde von 0 bis 23 und 1 bis %1 Sicherungen angeben, die bleiben</translation>
    </message>
    <message>
        <source>choose one that is there</source>
        <translation>einen vorhandenen wählen</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Die Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Die Sicherung wird noch einmal gelesen</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before a newer version</source>
        <translation>Vor einer neueren Version</translation>
    </message>
    <message>
        <source>Before an older version</source>
        <translation>Vor einer älteren Version</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>Vor dem Zurückspielen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Zur Probe gelesen</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht unversehrt</translation>
    </message>
    <message>
        <source>Restored and verified</source>
        <translation>Wiederhergestellt, geprüft</translation>
    </message>
    <message>
        <source>It was read again as a whole when it was made; its books were not looked through yet.</source>
        <translation>Beim Sichern wurde sie ganz zur Probe gelesen; ihre Daten wurden noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Looked through %1, and not whole: %2</source>
        <translation>Durchgesehen %1 und nicht unversehrt: %2</translation>
    </message>
    <message>
        <source>Read again as a whole %1; its checksum is right.</source>
        <translation>Ganz zur Probe gelesen, %1; die Prüfsumme stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the journal, all as written</source>
        <translation>
            <numerusform>%Ln Zeile des Journals, unverändert</numerusform>
            <numerusform>%Ln Zeilen des Journals, alle unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored and verified into a side file %1: every balance derived anew, %2.</source>
        <translation>In eine Nebendatei wiederhergestellt und geprüft, %1: jeder Bestand neu hergeleitet, %2.</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>A GTIN-14 that begins with 1 to 8 names a pack, not one piece</source>
        <translation>Eine GTIN-14, die mit 1 bis 8 beginnt, bezeichnet eine Packung, kein einzelnes Stück</translation>
    </message>
    <message>
        <source>say how many pieces the pack holds</source>
        <translation>angeben, wie viele Stück in der Packung sind</translation>
    </message>
    <message>
        <source>A pack holds more than 0</source>
        <translation>Eine Packung enthält mehr als 0</translation>
    </message>
    <message>
        <source>enter how many pieces it holds</source>
        <translation>eingeben, wie viele Stück sie enthält</translation>
    </message>
</context>
<context>
    <name>BinPattern</name>
    <message>
        <source>This pattern cannot be read</source>
        <translation>Dieses Muster ist nicht lesbar</translation>
    </message>
    <message>
        <source>write it like {aisle}-{bay:02}-{level:02}</source>
        <translation>schreiben wie {aisle}-{bay:02}-{level:02}</translation>
    </message>
    <message>
        <source>This range cannot be read</source>
        <translation>Dieser Bereich ist nicht lesbar</translation>
    </message>
    <message>
        <source>write it like 1-12 or A-F</source>
        <translation>schreiben wie 1-12 oder A-F</translation>
    </message>
    <message>
        <source>The pattern makes the same code twice</source>
        <translation>Das Muster ergibt denselben Code zweimal</translation>
    </message>
    <message>
        <source>use {aisle}, {bay} and {level} with a dash or a fixed width</source>
        <translation>{aisle}, {bay} und {level} mit Strich oder fester Breite verwenden</translation>
    </message>
    <message>
        <source>That would be %1 bins; at most %2 are made at once</source>
        <translation>Das wären %1 Plätze; höchstens %2 werden auf einmal angelegt</translation>
    </message>
    <message>
        <source>make them aisle by aisle</source>
        <translation>Gang für Gang anlegen</translation>
    </message>
</context>
<context>
    <name>BlobStore</name>
    <message>
        <source>The picture or paper is not there</source>
        <translation>Das Bild oder Dokument ist nicht da</translation>
    </message>
    <message>
        <source>reload and try again</source>
        <translation>neu laden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message numerus="yes">
        <source>make it smaller, at most %Ln MB</source>
        <translation>
            <numerusform>verkleinern auf höchstens %Ln MB</numerusform>
            <numerusform>verkleinern auf höchstens %Ln MB</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a picture nor a PDF</source>
        <translation>Das ist weder ein Bild noch ein PDF</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG, GIF, WebP or PDF file</source>
        <translation>eine PNG-, JPEG-, GIF-, WebP- oder PDF-Datei wählen</translation>
    </message>
    <message>
        <source>The PDF is damaged or was cut off</source>
        <translation>Das PDF ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>save it anew and try again</source>
        <translation>neu speichern und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>open it in another program, save it anew and try again</source>
        <translation>in einem anderen Programm öffnen, neu speichern und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The picture has too many pixels (%1 × %2)</source>
        <translation>Das Bild hat zu viele Bildpunkte (%1 × %2)</translation>
    </message>
    <message numerus="yes">
        <source>make it smaller, at most %Ln million pixels</source>
        <translation>
            <numerusform>verkleinern auf höchstens %Ln Million Bildpunkte</numerusform>
            <numerusform>verkleinern auf höchstens %Ln Millionen Bildpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Das Bild ist zu groß</translation>
    </message>
</context>
<context>
    <name>BooksHold</name>
    <message>
        <source>Others are working in these books</source>
        <translation>Andere arbeiten gerade mit diesen Daten</translation>
    </message>
    <message>
        <source>ask them to stop, then try again; nothing was changed</source>
        <translation>um eine Pause bitten, dann noch einmal versuchen; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>CatalogSettings</name>
    <message>
        <source>choose another code</source>
        <translation>einen anderen Code wählen</translation>
    </message>
    <message>
        <source>There is a unit with this code already</source>
        <translation>Eine Einheit mit diesem Code gibt es schon</translation>
    </message>
    <message>
        <source>A unit is one of itself already</source>
        <translation>Eine Einheit lässt sich nicht in sich selbst umrechnen</translation>
    </message>
    <message>
        <source>choose another base unit</source>
        <translation>eine andere Grundeinheit wählen</translation>
    </message>
    <message>
        <source>There is no such unit</source>
        <translation>Diese Einheit gibt es nicht</translation>
    </message>
    <message>
        <source>add the unit first</source>
        <translation>zuerst die Einheit anlegen</translation>
    </message>
    <message>
        <source>Nobody said how many %1 one %2 is</source>
        <translation>Die Umrechnung von %2 in %1 fehlt</translation>
    </message>
    <message>
        <source>add the conversion, or enter the quantity in %1</source>
        <translation>die Umrechnung anlegen oder die Menge in %1 eingeben</translation>
    </message>
    <message>
        <source>There is a tax class with this code already</source>
        <translation>Eine Steuerklasse mit diesem Code gibt es schon</translation>
    </message>
    <message>
        <source>%1, rounded up</source>
        <translation>%1, aufgerundet</translation>
    </message>
    <message>
        <source>%1, the remainder kept</source>
        <translation>%1, Rest bleibt</translation>
    </message>
    <message>
        <source>Somebody else said how many %1 one %2 is</source>
        <translation>Jemand anderes hat inzwischen die Umrechnung von %2 in %1 geändert</translation>
    </message>
    <message>
        <source>yours “%1”, theirs “%2”</source>
        <translation>Ihr Wert „%1“, der andere „%2“</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>CatalogWords</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>free code</source>
        <translation>freier Code</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das ist nicht lesbar</translation>
    </message>
    <message>
        <source>write it like Colour: Blue; Size: L</source>
        <translation>schreiben wie Farbe: Blau; Größe: L</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>Ermäßigter Satz</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Ohne Steuer</translation>
    </message>
</context>
<context>
    <name>ChangeFeed</name>
    <message>
        <source>The database file was put aside or replaced</source>
        <translation>Die Datenbankdatei wurde verschoben oder ersetzt</translation>
    </message>
    <message>
        <source>it is opened again at once</source>
        <translation>sie wird gleich neu geöffnet</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>New password of %1: </source>
        <translation>Neues Passwort von %1: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The passwords differ</source>
        <translation>Die Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password</source>
        <translation>Es gibt kein Terminal, um nach einem Passwort zu fragen</translation>
    </message>
    <message>
        <source>set BACKROOM_NEW_PASSWORD, or run it in a terminal</source>
        <translation>BACKROOM_NEW_PASSWORD setzen oder in einem Terminal starten</translation>
    </message>
    <message>
        <source>There is no such role</source>
        <translation>Diese Rolle gibt es nicht</translation>
    </message>
    <message>
        <source>use admin, manager, warehouse or auditor</source>
        <translation>admin, manager, warehouse oder auditor verwenden</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1</source>
        <translation>Die beschädigte Datei bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>%1 has no password here: set one with backroomctl user password %1</source>
        <translation>%1 hat hier kein Passwort: eines setzen mit backroomctl user password %1</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the administrator&apos;s password</source>
        <translation>Es gibt kein Terminal, um nach dem Passwort des Administrators zu fragen</translation>
    </message>
    <message>
        <source>set BACKROOM_ADMIN_PASSWORD, or run it in a terminal</source>
        <translation>BACKROOM_ADMIN_PASSWORD setzen oder in einem Terminal starten</translation>
    </message>
    <message>
        <source>There is a company already and it stays as it is; not used: %1</source>
        <translation>Es gibt schon eine Firma, und sie bleibt, wie sie ist; nicht verwendet: %1</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>write it like 2026-03-01</source>
        <translation>schreiben wie 2026-03-01</translation>
    </message>
    <message>
        <source>The company reckons in %1, and its days are those of %2 (--currency, --zone)</source>
        <translation>Die Firma rechnet in %1, und ihre Tage sind die von %2 (--currency, --zone)</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>Taking steps back deletes the data they brought</source>
        <translation>Schritte zurückzunehmen löscht die Daten, die sie gebracht haben</translation>
    </message>
    <message>
        <source>add --yes if that is meant; a backup is made first</source>
        <translation>--yes anfügen, wenn das gemeint ist; vorher wird gesichert</translation>
    </message>
    <message>
        <source>There was nothing to take back</source>
        <translation>Es gab nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>restore the last good backup: backroomctl restore FILE</source>
        <translation>die letzte gute Sicherung zurückspielen: backroomctl restore DATEI</translation>
    </message>
    <message>
        <source>have the server&apos;s administrator mend it, or restore a backup</source>
        <translation>den Administrator des Servers bitten oder eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>a session bus is there</source>
        <translation>ein Sitzungsbus ist da</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus</translation>
    </message>
    <message>
        <source>passwords are asked for each time</source>
        <translation>nach Passwörtern wird jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>add one to the system (CUPS); PDF works without</source>
        <translation>einen im System einrichten (CUPS); PDF geht auch ohne</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>nothing that types is plugged in</source>
        <translation>nichts angeschlossen, das tippt</translation>
    </message>
    <message>
        <source>plug it in, or pair it, as a keyboard</source>
        <translation>als Tastatur anschließen oder koppeln</translation>
    </message>
    <message>
        <source>not there any more, or not good: %1</source>
        <translation>nicht mehr da oder nicht gut: %1</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>make one with: backroomctl backup FILE</source>
        <translation>eine anlegen mit: backroomctl backup DATEI</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>run: backroomctl migrate up</source>
        <translation>starten: backroomctl migrate up</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bestände</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Abweichung</numerusform>
            <numerusform>%Ln Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>see: backroomctl verify --deep</source>
        <translation>siehe: backroomctl verify --deep</translation>
    </message>
    <message>
        <source>A mapping is FIELD=COLUMN</source>
        <translation>Eine Zuordnung lautet FELD=SPALTE</translation>
    </message>
    <message>
        <source>write for example --map sku=StockCode</source>
        <translation>schreiben wie --map sku=StockCode</translation>
    </message>
    <message>
        <source>A fixed value is FIELD=VALUE</source>
        <translation>Ein fester Wert lautet FELD=WERT</translation>
    </message>
    <message>
        <source>write for example --fixed site=MAIN</source>
        <translation>schreiben wie --fixed site=MAIN</translation>
    </message>
    <message>
        <source>A delimiter is one character</source>
        <translation>Ein Trennzeichen ist ein einziges Zeichen</translation>
    </message>
    <message>
        <source>write for example --delimiter &apos;;&apos;</source>
        <translation>schreiben wie --delimiter &apos;;&apos;</translation>
    </message>
    <message>
        <source>correct the row and import it again</source>
        <translation>die Zeile berichtigen und noch einmal importieren</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>eintragen: %1</translation>
    </message>
    <message>
        <source>… and %1 more; --failed FILE gives all of them back</source>
        <translation>… und %1 weitere; --failed DATEI gibt alle zurück</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>… and %1 more notes; --format json lists them</source>
        <translation>… und %1 weitere Hinweise; --format json nennt sie</translation>
    </message>
    <message>
        <source>This is not an import&apos;s ID</source>
        <translation>Das ist keine Kennung eines Imports</translation>
    </message>
    <message>
        <source>use the one the import printed</source>
        <translation>die Kennung nehmen, die der Import ausgegeben hat</translation>
    </message>
    <message>
        <source>%1 rows, the chain holds. Head: %2</source>
        <translation>%1 Zeilen, die Kette ist ununterbrochen. Kopf: %2</translation>
    </message>
    <message>
        <source>A backup was put back since this desk last looked; see: backroomctl journal --entity foundation.database</source>
        <translation>Seit dieser Arbeitsplatz zuletzt hinsah, wurde eine Sicherung zurückgespielt; siehe: backroomctl journal --entity foundation.database</translation>
    </message>
    <message>
        <source>There is no such report</source>
        <translation>Diesen Bericht gibt es nicht</translation>
    </message>
    <message>
        <source>see them with: backroomctl report list</source>
        <translation>alle nennt: backroomctl report list</translation>
    </message>
    <message>
        <source>A parameter is NAME=VALUE</source>
        <translation>Ein Parameter lautet NAME=WERT</translation>
    </message>
    <message>
        <source>write for example --param as-of=2026-03-01</source>
        <translation>schreiben wie --param as-of=2026-03-01</translation>
    </message>
    <message>
        <source>The database address names no account</source>
        <translation>Die Datenbankadresse nennt keinen Benutzer</translation>
    </message>
    <message>
        <source>write postgresql://ACCOUNT@HOST:PORT/NAME</source>
        <translation>schreiben wie postgresql://BENUTZER@HOST:PORT/NAME</translation>
    </message>
    <message>
        <source>Account: </source>
        <translation>Benutzer: </translation>
    </message>
    <message>
        <source>There are several accounts</source>
        <translation>Es gibt mehrere Benutzer</translation>
    </message>
    <message>
        <source>say which one with --user NAME</source>
        <translation>mit --user NAME sagen, welcher</translation>
    </message>
    <message>
        <source>The database is empty</source>
        <translation>Die Datenbank ist leer</translation>
    </message>
    <message>
        <source>An older Backroom made this database</source>
        <translation>Diese Datenbank stammt von einem älteren Backroom</translation>
    </message>
    <message>
        <source>make the company with: backroomctl init</source>
        <translation>die Firma anlegen mit: backroomctl init</translation>
    </message>
    <message>
        <source>upgrade it with: backroomctl migrate up</source>
        <translation>aktualisieren mit: backroomctl migrate up</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>Namen und Rechte prüfen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Abweichung.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>an unbroken chain</source>
        <translation>eine ununterbrochene Kette</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;</source>
        <translation>Es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>siehe %1 --help</translation>
    </message>
    <message>
        <source>The answer could not be written (standard output): free some space or write it elsewhere</source>
        <translation>Die Antwort konnte nicht geschrieben werden (Standardausgabe): Speicher freigeben oder anderswohin schreiben</translation>
    </message>
    <message>
        <source>An Excel file says itself how it is written</source>
        <translation>Eine Excel-Datei sagt selbst, wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>leave out --delimiter, --encoding and --decimal</source>
        <translation>--delimiter, --encoding und --decimal weglassen</translation>
    </message>
    <message>
        <source>%1 documents reversed, %2 products, locations or partners archived, %3 values brought back</source>
        <translation>%1 Belege storniert, %2 Produkte, Lagerorte oder Partner archiviert, %3 Werte wiederhergestellt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>note, line %1: %2</source>
        <translation>Hinweis, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>No item has this SKU</source>
        <translation>Kein Artikel hat diese Artikelnummer</translation>
    </message>
    <message>
        <source>check the SKU, or add the product first</source>
        <translation>die Artikelnummer prüfen oder zuerst das Produkt anlegen</translation>
    </message>
    <message>
        <source>This item does not exist</source>
        <translation>Diesen Artikel gibt es nicht</translation>
    </message>
    <message>
        <source>load the list again</source>
        <translation>die Liste neu laden</translation>
    </message>
</context>
<context>
    <name>CodeRules</name>
    <message>
        <source>This must not be empty</source>
        <translation>Das darf nicht leer sein</translation>
    </message>
    <message>
        <source>enter a value</source>
        <translation>einen Wert eingeben</translation>
    </message>
    <message>
        <source>The text holds a line break, a tab or another control character</source>
        <translation>Der Text enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>type it again in one line</source>
        <translation>in einer Zeile neu eingeben</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters</source>
        <translation>Der Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>A tariff number has 6 to 11 digits</source>
        <translation>Eine Zolltarifnummer hat 6 bis 11 Ziffern</translation>
    </message>
    <message>
        <source>enter it like 69111000, or leave it empty</source>
        <translation>eingeben wie 69111000 oder leer lassen</translation>
    </message>
    <message>
        <source>There is no such country code</source>
        <translation>Diesen Ländercode gibt es nicht</translation>
    </message>
    <message>
        <source>enter two letters of ISO 3166, such as DE</source>
        <translation>zwei Buchstaben nach ISO 3166 eingeben, etwa DE</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The company needs a name of at most 200 letters</source>
        <translation>Die Firma braucht einen Namen mit höchstens 200 Buchstaben</translation>
    </message>
    <message>
        <source>enter one</source>
        <translation>einen eingeben</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;</source>
        <translation>Die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>write it as Europe/Berlin</source>
        <translation>schreiben wie Europe/Berlin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no policy for negative stock</source>
        <translation>„%1“ ist keine Regel für negativen Bestand</translation>
    </message>
    <message>
        <source>write refuse, warn or allow</source>
        <translation>refuse, warn oder allow schreiben</translation>
    </message>
    <message>
        <source>The database holds no company yet</source>
        <translation>In der Datenbank ist noch keine Firma</translation>
    </message>
    <message>
        <source>set it up with: backroomctl init</source>
        <translation>anlegen mit: backroomctl init</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: Ihr Wert „%2“, der andere „%3“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stock below zero</source>
        <translation>Bestand unter null</translation>
    </message>
    <message>
        <source>Somebody else changed the company meanwhile</source>
        <translation>Jemand anderes hat die Firma inzwischen geändert</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>CompanyHooks</name>
    <message>
        <source>Main</source>
        <translation>Hauptstandort</translation>
    </message>
</context>
<context>
    <name>CompanySetup</name>
    <message>
        <source>%1 may not prepare this database: %2</source>
        <translation>%1 darf diese Datenbank nicht vorbereiten: %2</translation>
    </message>
    <message>
        <source>use the role that owns the database and has CREATEROLE</source>
        <translation>die Rolle nehmen, der die Datenbank gehört und die CREATEROLE hat</translation>
    </message>
    <message>
        <source>only an administrator may upgrade the database</source>
        <translation>nur ein Administrator darf aktualisieren</translation>
    </message>
    <message>
        <source>The name of the database is longer than 44 bytes</source>
        <translation>Der Name der Datenbank ist länger als 44 Bytes</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>einen kürzeren Namen wählen</translation>
    </message>
    <message>
        <source>%1 may not upgrade the database</source>
        <translation>%1 darf die Datenbank nicht aktualisieren</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation>einen Administrator bitten</translation>
    </message>
    <message>
        <source>it does not own the database</source>
        <translation>ihr gehört die Datenbank nicht</translation>
    </message>
    <message>
        <source>it lacks CREATEROLE</source>
        <translation>ihr fehlt CREATEROLE</translation>
    </message>
</context>
<context>
    <name>CostReason</name>
    <message>
        <source>nothing is paid for a move: goods keep what they cost when they came</source>
        <translation>für eine Umlagerung wird nichts gezahlt: Ware behält den Einstandspreis, mit dem sie kam</translation>
    </message>
    <message>
        <source>nothing is paid for what goes out: the cost on average is that of what is left, see Stock</source>
        <translation>für das, was hinausgeht, wird nichts gezahlt: Der durchschnittliche Einstandspreis gilt für das, was bleibt, siehe Bestand</translation>
    </message>
    <message>
        <source>nobody typed one when it came; sums of cost say how many they leave out</source>
        <translation>beim Zugang hat ihn niemand angegeben; Summen des Einstands sagen, wie viele sie auslassen</translation>
    </message>
    <message>
        <source>as in %1, which this takes back</source>
        <translation>wie in %1, den dies storniert</translation>
    </message>
    <message>
        <source>the cost of one was given when it came</source>
        <translation>der Einstandspreis je Einheit wurde beim Zugang angegeben</translation>
    </message>
    <message>
        <source>the cost of one is what it cost on average when this was posted</source>
        <translation>der Einstandspreis je Einheit ist der Durchschnitt zum Zeitpunkt der Buchung</translation>
    </message>
    <message>
        <source>What this line cost is not known</source>
        <translation>Der Einstand dieser Position ist nicht bekannt</translation>
    </message>
    <message>
        <source>This line cost %1</source>
        <translation>Der Einstand dieser Position ist %1</translation>
    </message>
    <message>
        <source>What this line cost: %1 × %2 = %3</source>
        <translation>Einstand dieser Position: %1 × %2 = %3</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Åland-Inseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvet-Insel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokos-(Keeling-)Inseln</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinseln</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln (Malwinen)</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guyana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Südgeorgien und Südliche Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Insel Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Ind. Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman-Inseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russische Föderation</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomoninseln</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>DataExchange</name>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, %1</source>
        <translation>Die Datei ist kein UTF-8-Text, %1</translation>
    </message>
    <message>
        <source>save it again as &quot;CSV UTF-8&quot; in the spreadsheet program</source>
        <translation>im Tabellenprogramm als „CSV UTF-8“ neu speichern</translation>
    </message>
    <message>
        <source>byte 0x%1 begins no letter of it</source>
        <translation>mit Byte 0x%1 beginnt darin kein Buchstabe</translation>
    </message>
    <message>
        <source>though it begins as UTF-16</source>
        <translation>obwohl sie als UTF-16 beginnt</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>choose a file whose first line names the columns</source>
        <translation>eine Datei wählen, deren erste Zeile die Spalten nennt</translation>
    </message>
    <message>
        <source>it ends in the middle of a letter</source>
        <translation>sie endet mitten in einem Buchstaben</translation>
    </message>
    <message>
        <source>The file has zero bytes and is no text</source>
        <translation>Die Datei enthält Nullbytes und ist kein Text</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes</source>
        <translation>Eine Zelle ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>A quote is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>it opens in line %1</source>
        <translation>es beginnt in Zeile %1</translation>
    </message>
    <message>
        <source>close it or remove it in that line</source>
        <translation>in dieser Zeile schließen oder entfernen</translation>
    </message>
    <message>
        <source>There is text behind a closing quote</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>write a quote inside a quoted cell twice</source>
        <translation>ein Anführungszeichen in einer Zelle doppelt schreiben</translation>
    </message>
    <message>
        <source>This is not a text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>put it in quotes</source>
        <translation>in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>There is a control character in this text</source>
        <translation>In diesem Text steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>take it out; only tabs and line breaks may stand there</source>
        <translation>entfernen; nur Tabulator und Zeilenumbruch dürfen dort stehen</translation>
    </message>
    <message>
        <source>A number without quotes may lose digits</source>
        <translation>Eine Zahl ohne Anführungszeichen kann Stellen verlieren</translation>
    </message>
    <message>
        <source>write it as text, like &quot;12.5&quot;</source>
        <translation>als Text schreiben, wie &quot;12.5&quot;</translation>
    </message>
    <message>
        <source>Nothing reads the key &quot;%1&quot;</source>
        <translation>Den Schlüssel „%1“ liest niemand</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>der Beleg</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>add the key &quot;%1&quot;</source>
        <translation>den Schlüssel „%1“ ergänzen</translation>
    </message>
    <message>
        <source>The quantity is zero</source>
        <translation>Die Menge ist null</translation>
    </message>
    <message>
        <source>The quantity is below zero</source>
        <translation>Die Menge ist kleiner als null</translation>
    </message>
    <message>
        <source>leave the line out</source>
        <translation>die Position weglassen</translation>
    </message>
    <message>
        <source>write it positive, or make it an adjustment</source>
        <translation>positiv schreiben oder eine Korrektur daraus machen</translation>
    </message>
    <message>
        <source>The item is named twice</source>
        <translation>Der Artikel ist zweimal genannt</translation>
    </message>
    <message>
        <source>name it by sku or by barcode</source>
        <translation>mit Artikelnummer oder Barcode nennen</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;</source>
        <translation>Den Zustand „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>write good, quarantine or damaged</source>
        <translation>good, quarantine oder damaged schreiben</translation>
    </message>
    <message>
        <source>The cost is below zero</source>
        <translation>Der Einstandspreis ist kleiner als null</translation>
    </message>
    <message>
        <source>leave it out when it is unknown</source>
        <translation>weglassen, wenn er unbekannt ist</translation>
    </message>
    <message>
        <source>This is not a UUID</source>
        <translation>Das ist keine UUID</translation>
    </message>
    <message>
        <source>write it like 0190163d-8694-739b-aea5-966c26f8ad90, or leave it out</source>
        <translation>schreiben wie 0190163d-8694-739b-aea5-966c26f8ad90 oder weglassen</translation>
    </message>
    <message>
        <source>There is no document type &quot;%1&quot;</source>
        <translation>Die Belegart „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>write receipt, issue, transfer, adjustment, count or return</source>
        <translation>receipt, issue, transfer, adjustment, count oder return schreiben</translation>
    </message>
    <message>
        <source>A line is no JSON object</source>
        <translation>Eine Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>write it like {&quot;sku&quot;:&quot;0017&quot;,&quot;quantity&quot;:&quot;12&quot;}</source>
        <translation>schreiben wie {&quot;sku&quot;:&quot;0017&quot;,&quot;quantity&quot;:&quot;12&quot;}</translation>
    </message>
    <message>
        <source>The file is no JSON</source>
        <translation>Die Datei ist kein JSON</translation>
    </message>
    <message>
        <source>correct it there, %1</source>
        <translation>dort berichtigen, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>write it once</source>
        <translation>einmal schreiben</translation>
    </message>
    <message>
        <source>The file has no document</source>
        <translation>In der Datei ist kein Beleg</translation>
    </message>
    <message>
        <source>write one document or a list of them</source>
        <translation>einen Beleg oder eine Liste davon schreiben</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>A document is no JSON object</source>
        <translation>Ein Beleg ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>write it like {&quot;type&quot;:&quot;receipt&quot;,&quot;lines&quot;:[…]}</source>
        <translation>schreiben wie {&quot;type&quot;:&quot;receipt&quot;,&quot;lines&quot;:[…]}</translation>
    </message>
    <message>
        <source>Two columns have the same name</source>
        <translation>Zwei Spalten haben denselben Namen</translation>
    </message>
    <message>
        <source>rename one of them in the first line of the file</source>
        <translation>eine davon in der ersten Zeile der Datei umbenennen</translation>
    </message>
    <message>
        <source>There is no field of this name</source>
        <translation>Ein Feld dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>eines wählen von %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>a quantity like 12 or 12.5</source>
        <translation>eine Menge wie 12 oder 12.5</translation>
    </message>
    <message>
        <source>an amount like 12.50</source>
        <translation>ein Betrag wie 12.50</translation>
    </message>
    <message>
        <source>a whole number like 12</source>
        <translation>eine ganze Zahl wie 12</translation>
    </message>
    <message>
        <source>a date like 2026-03-01</source>
        <translation>ein Datum wie 2026-03-01</translation>
    </message>
    <message>
        <source>a moment like 2026-03-01 10:30 or 2026-03-01T10:30:00Z</source>
        <translation>ein Zeitpunkt wie 2026-03-01 10:30 oder 2026-03-01T10:30:00Z</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>The file has no column of this name</source>
        <translation>Eine Spalte dieses Namens hat die Datei nicht</translation>
    </message>
    <message>
        <source>The file has no column for %1</source>
        <translation>Die Datei hat keine Spalte für %1</translation>
    </message>
    <message>
        <source>its columns are %1</source>
        <translation>ihre Spalten sind %1</translation>
    </message>
    <message>
        <source>say which one it is with --map %1=COLUMN</source>
        <translation>sagen, welche es ist, mit --map %1=SPALTE</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Pack holds</source>
        <translation>Packungsinhalt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Tariff number</source>
        <translation>Zolltarifnummer</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Ursprungsland</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 cells, as many as the first line has</source>
        <translation>%1 Zellen, so viele wie die erste Zeile hat</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>The row has %1 cells where the first line has %2</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile %2</translation>
    </message>
    <message>
        <source>write it like 12 or %1, without signs of grouping</source>
        <translation>schreiben wie 12 oder %1, ohne Tausenderzeichen</translation>
    </message>
    <message>
        <source>write it like 2026-03-01 or 2026-03-01 10:30</source>
        <translation>schreiben wie 2026-03-01 oder 2026-03-01 10:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number with &quot;%2&quot; before its decimals</source>
        <translation>„%1“ ist keine Zahl mit „%2“ vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be %2 or %3</source>
        <translation>„%1“ kann %2 oder %3 sein</translation>
    </message>
    <message>
        <source>write a date like 2026-03-01 or an instant like 2026-03-01T10:00:00Z</source>
        <translation>ein Datum wie 2026-03-01 oder einen Zeitpunkt wie 2026-03-01T10:00:00Z schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has lost digits in a spreadsheet</source>
        <translation>„%1“ hat in einem Tabellenprogramm Stellen verloren</translation>
    </message>
    <message>
        <source>The amount is below zero</source>
        <translation>Der Betrag ist kleiner als null</translation>
    </message>
    <message>
        <source>write an amount of zero or more</source>
        <translation>einen Betrag von null oder mehr schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could have the day or the month first</source>
        <translation>Bei „%1“ kann Tag oder Monat vorn stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which century</source>
        <translation>„%1“ nennt kein Jahrhundert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet&apos;s day number</source>
        <translation>„%1“ ist die Tageszahl eines Tabellenprogramms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>„%1“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>No clock is %1 away from UTC</source>
        <translation>Keine Uhr weicht %1 von UTC ab</translation>
    </message>
    <message>
        <source>the clock skipped &quot;%1&quot; in %2</source>
        <translation>in %2 hat die Uhr „%1“ übersprungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say in which time zone</source>
        <translation>„%1“ nennt keine Zeitzone</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>ja oder nein schreiben</translation>
    </message>
    <message>
        <source>There is no item with the SKU &quot;%1&quot;</source>
        <translation>Einen Artikel mit der Artikelnummer „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>check the SKU, or make the product first</source>
        <translation>die Artikelnummer prüfen oder zuerst das Produkt anlegen</translation>
    </message>
    <message>
        <source>There is no item with the barcode &quot;%1&quot;</source>
        <translation>Einen Artikel mit dem Barcode „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>check the barcode, or tie it to a product first</source>
        <translation>den Barcode prüfen oder zuerst einem Produkt zuordnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 as well as %3</source>
        <translation>„%1“ ist sowohl %2 als auch %3</translation>
    </message>
    <message>
        <source>name the item by its SKU</source>
        <translation>den Artikel mit seiner Artikelnummer nennen</translation>
    </message>
    <message>
        <source>%1 is counted in whole %2</source>
        <translation>%1 wird in ganzen %2 gezählt</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals</source>
        <translation>%1 hat höchstens %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>round the quantity</source>
        <translation>die Menge runden</translation>
    </message>
    <message>
        <source>Costs are kept in %1</source>
        <translation>Einstandspreise werden in %1 geführt</translation>
    </message>
    <message>
        <source>write the cost in %1</source>
        <translation>den Einstandspreis in %1 schreiben</translation>
    </message>
    <message>
        <source>A transfer must say where to</source>
        <translation>Eine Umlagerung muss sagen, wohin</translation>
    </message>
    <message>
        <source>add the key &quot;to&quot;</source>
        <translation>den Schlüssel „to“ ergänzen</translation>
    </message>
    <message>
        <source>The sign and the two locations both say which way</source>
        <translation>Vorzeichen und beide Lagerorte nennen die Richtung</translation>
    </message>
    <message>
        <source>name one location, or write the quantity without a minus</source>
        <translation>einen Lagerort nennen oder die Menge ohne Minus schreiben</translation>
    </message>
    <message>
        <source>Lots, serial numbers and expiry are not kept yet</source>
        <translation>Chargen, Seriennummern und Haltbarkeit werden noch nicht geführt</translation>
    </message>
    <message>
        <source>leave lot, serial and expires out</source>
        <translation>lot, serial und expires weglassen</translation>
    </message>
    <message>
        <source>The failed rows would be written over the file itself</source>
        <translation>Die fehlerhaften Zeilen würden die Datei selbst überschreiben</translation>
    </message>
    <message>
        <source>name another file for them; nothing was imported</source>
        <translation>eine andere Datei dafür nennen; nichts wurde importiert</translation>
    </message>
    <message>
        <source>The file for failed rows cannot be written</source>
        <translation>Die Datei für fehlerhafte Zeilen kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose another folder; nothing was imported</source>
        <translation>einen anderen Ordner wählen; nichts wurde importiert</translation>
    </message>
    <message>
        <source>The file is not the one that was imported any more</source>
        <translation>Die Datei ist nicht mehr die, die importiert wurde</translation>
    </message>
    <message>
        <source>try it again as it is now</source>
        <translation>mit dem jetzigen Stand noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Mug, 350 ml</source>
        <translation>Tasse, 350 ml</translation>
    </message>
    <message>
        <source>Kitchen &gt; Mugs</source>
        <translation>Küche &gt; Tassen</translation>
    </message>
    <message>
        <source>Shelf by the door</source>
        <translation>Regal an der Tür</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check that you may read it and that it is no folder</source>
        <translation>prüfen, ob Sie sie lesen dürfen und ob sie kein Ordner ist</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>Namen und Ordner prüfen</translation>
    </message>
    <message>
        <source>There is no such import</source>
        <translation>Diesen Import gibt es nicht</translation>
    </message>
    <message>
        <source>copy the id the import printed</source>
        <translation>die Kennung nehmen, die der Import ausgegeben hat</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>Der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>after %1 rows</source>
        <translation>nach %1 Zeilen</translation>
    </message>
    <message>
        <source>start it again when you want it; nothing was changed</source>
        <translation>neu starten, wenn Sie wollen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>put that right and import the same file again: it goes on where it ended; or take back what stands, under &quot;Past imports&quot; or with: backroomctl import undo %1</source>
        <translation>das berichtigen und dieselbe Datei noch einmal importieren: Der Import macht dort weiter, wo er endete; oder zurücknehmen, was schon da ist, unter „Frühere Importe“ oder mit: backroomctl import undo %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>The file is not the one you looked at any more</source>
        <translation>Die Datei ist nicht mehr die, die Sie angesehen haben</translation>
    </message>
    <message>
        <source>choose it again and look at it; nothing was imported</source>
        <translation>neu wählen und ansehen; nichts wurde importiert</translation>
    </message>
    <message>
        <source>Trying what they would do</source>
        <translation>Die Wirkung wird geprobt</translation>
    </message>
    <message>
        <source>Storing them</source>
        <translation>Zeilen werden gespeichert</translation>
    </message>
    <message>
        <source>No row failed, but an older file is still there: %1</source>
        <translation>Keine Zeile ist fehlerhaft, aber eine ältere Datei ist noch da: %1</translation>
    </message>
    <message>
        <source>The failed rows were not written: %1</source>
        <translation>Die fehlerhaften Zeilen wurden nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The cell is empty</source>
        <translation>Die Zelle ist leer</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Dieser Import wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>import the file again if you want it back</source>
        <translation>die Datei noch einmal importieren, wenn Sie ihn wieder wollen</translation>
    </message>
    <message>
        <source>Reversing its documents</source>
        <translation>Belege werden storniert</translation>
    </message>
    <message>
        <source>Undo of the import of %1</source>
        <translation>Zurücknahme des Imports von %1</translation>
    </message>
    <message>
        <source>goods or other locations are in it</source>
        <translation>Waren oder andere Lagerorte sind darin</translation>
    </message>
    <message>
        <source>it has moved since; archive it by hand if you want</source>
        <translation>hat sich seitdem bewegt; bei Bedarf von Hand archivieren</translation>
    </message>
    <message>
        <source>gets &quot;%1&quot;</source>
        <translation>bekommt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>andere Regeln</translation>
    </message>
    <message>
        <source>site, zone or bin</source>
        <translation>site, zone oder bin</translation>
    </message>
    <message>
        <source>There is no kind of location &quot;%1&quot;</source>
        <translation>Die Art von Lagerort „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>inherit, refuse, warn or allow</source>
        <translation>inherit, refuse, warn oder allow</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;</source>
        <translation>Die Regel „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>storage, receiving, packing or quarantine</source>
        <translation>storage, receiving, packing oder quarantine</translation>
    </message>
    <message>
        <source>There is no purpose &quot;%1&quot;</source>
        <translation>Den Zweck „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>each code once</source>
        <translation>jeder Code einmal</translation>
    </message>
    <message>
        <source>the code of the location it lies in</source>
        <translation>der Code des Lagerorts, in dem er liegt</translation>
    </message>
    <message>
        <source>There is no site this location could lie in</source>
        <translation>Es gibt keinen Standort, in dem dieser Lagerort liegen könnte</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>neu in %1</translation>
    </message>
    <message>
        <source>leave the cell empty; an import moves no location</source>
        <translation>die Zelle leer lassen; ein Import verschiebt keinen Lagerort</translation>
    </message>
    <message>
        <source>write %1 or leave the cell empty; an import moves no location</source>
        <translation>%1 schreiben oder die Zelle leer lassen; ein Import verschiebt keinen Lagerort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2, not a %3</source>
        <translation>„%1“ ist %2, nicht %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a site and lies in nothing</source>
        <translation>„%1“ ist ein Standort und liegt in keinem anderen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in %2, not in %3</source>
        <translation>„%1“ liegt in %2, nicht in %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to %2, not to %3</source>
        <translation>„%1“ gehört zu %2, nicht zu %3</translation>
    </message>
    <message>
        <source>%1 is archived and stays so; take it out of the archive by hand</source>
        <translation>%1 ist archiviert und bleibt es; von Hand wieder hervorholen</translation>
    </message>
    <message>
        <source>%1 was archived when an import was undone; it is there again</source>
        <translation>%1 wurde beim Zurücknehmen eines Imports archiviert und ist wieder da</translation>
    </message>
    <message>
        <source>a site of the company</source>
        <translation>ein Standort der Firma</translation>
    </message>
    <message>
        <source>a quantity of 0 moves nothing</source>
        <translation>die Menge 0 bewegt nichts</translation>
    </message>
    <message>
        <source>skipped: %1 is no goods</source>
        <translation>übergangen: %1 ist keine Ware</translation>
    </message>
    <message>
        <source>the SKU of an item in the catalogue</source>
        <translation>eine Artikelnummer aus dem Katalog</translation>
    </message>
    <message>
        <source>correct the SKU, or import the products first</source>
        <translation>die Artikelnummer berichtigen oder zuerst die Produkte importieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the item &quot;%2&quot; (%3 rows)</source>
        <translation>„%1“ ist der Artikel „%2“ (%3 Zeilen)</translation>
    </message>
    <message>
        <source>in a new document of %1</source>
        <translation>in einem neuen Beleg vom %1</translation>
    </message>
    <message>
        <source>%1 was posted before</source>
        <translation>%1 war schon gebucht</translation>
    </message>
    <message>
        <source>a document the ledger takes</source>
        <translation>ein Beleg, der sich buchen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were posted before and left alone</source>
        <translation>
            <numerusform>%Ln Beleg war schon gebucht und blieb unberührt</numerusform>
            <numerusform>%Ln Belege waren schon gebucht und blieben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s) give no reason</source>
        <translation>
            <numerusform>%Ln Korrektur nennt keinen Grund</numerusform>
            <numerusform>%Ln Korrekturen nennen keinen Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no location with the code &quot;%1&quot;</source>
        <translation>Einen Lagerort mit dem Code „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>check the code, or make the location first</source>
        <translation>den Code prüfen oder zuerst den Lagerort anlegen</translation>
    </message>
    <message>
        <source>The location &quot;%1&quot; is archived</source>
        <translation>Der Lagerort „%1“ ist archiviert</translation>
    </message>
    <message>
        <source>choose another location, or take it out of the archive</source>
        <translation>einen anderen Lagerort wählen oder diesen aus dem Archiv holen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a location, but no site</source>
        <translation>„%1“ ist ein Lagerort, aber kein Standort</translation>
    </message>
    <message>
        <source>name a site</source>
        <translation>einen Standort nennen</translation>
    </message>
    <message>
        <source>The company has no site yet</source>
        <translation>Die Firma hat noch keinen Standort</translation>
    </message>
    <message>
        <source>make one first, in the window or with: backroomctl import locations</source>
        <translation>zuerst einen anlegen, im Fenster oder mit: backroomctl import locations</translation>
    </message>
    <message>
        <source>There is no supplier &quot;%1&quot;</source>
        <translation>Den Lieferanten „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;</source>
        <translation>Den Kunden „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>check the name, or leave it out</source>
        <translation>den Namen prüfen oder weglassen</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>keine Ware</translation>
    </message>
    <message>
        <source>a quantity above 0</source>
        <translation>eine Menge größer als 0</translation>
    </message>
    <message>
        <source>A pack holds more than 0</source>
        <translation>Eine Packung enthält mehr als 0</translation>
    </message>
    <message>
        <source>how many pieces the pack holds</source>
        <translation>wie viele Stück die Packung enthält</translation>
    </message>
    <message>
        <source>an EAN, UPC or GTIN with its right check digit</source>
        <translation>eine EAN, UPC oder GTIN mit richtiger Prüfziffer</translation>
    </message>
    <message>
        <source>Prices are kept in %1</source>
        <translation>Preise werden in %1 geführt</translation>
    </message>
    <message>
        <source>a weight in kilograms like 0.35</source>
        <translation>ein Gewicht in Kilogramm wie 0.35</translation>
    </message>
    <message>
        <source>The weight is below zero</source>
        <translation>Das Gewicht ist kleiner als null</translation>
    </message>
    <message>
        <source>each SKU once</source>
        <translation>jede Artikelnummer einmal</translation>
    </message>
    <message>
        <source>skipped: %1 is no goods (%2 rows)</source>
        <translation>übergangen: %1 ist keine Ware (%2 Zeilen)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one item with &quot;%2&quot;</source>
        <translation>„%1“ und „%2“ sind ein Artikel</translation>
    </message>
    <message>
        <source>%1 has %2 descriptions; &quot;%3&quot; is kept</source>
        <translation>%1 hat %2 Beschreibungen; „%3“ bleibt</translation>
    </message>
    <message>
        <source>%1 has no description; its code is its name</source>
        <translation>%1 hat keine Beschreibung; der Code ist der Name</translation>
    </message>
    <message>
        <source>%1 has no price above 0; it is unknown</source>
        <translation>%1 hat keinen Preis größer als 0; er ist unbekannt</translation>
    </message>
    <message>
        <source>A new product needs a name</source>
        <translation>Ein neues Produkt braucht einen Namen</translation>
    </message>
    <message>
        <source>%1 gets &quot;%2&quot;</source>
        <translation>%1 bekommt „%2“</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; becomes &quot;%3&quot;</source>
        <translation>%1: „%2“ wird zu „%3“</translation>
    </message>
    <message>
        <source>The item is gone</source>
        <translation>Den Artikel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the code of a location</source>
        <translation>der Code eines Lagerorts</translation>
    </message>
    <message>
        <source>the code of a location inside the company</source>
        <translation>der Code eines Lagerorts in der Firma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a location outside the company</source>
        <translation>„%1“ ist ein Lagerort außerhalb der Firma</translation>
    </message>
    <message>
        <source>a quantity of 0 or more</source>
        <translation>eine Menge von 0 oder mehr</translation>
    </message>
    <message>
        <source>Less than nothing cannot lie there</source>
        <translation>Weniger als nichts kann dort nicht liegen</translation>
    </message>
    <message>
        <source>Lots and serial numbers are not kept yet</source>
        <translation>Chargen und Seriennummern werden noch nicht geführt</translation>
    </message>
    <message>
        <source>leave the cell empty</source>
        <translation>die Zelle leer lassen</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>eine leere Zelle</translation>
    </message>
    <message>
        <source>good, quarantine or damaged</source>
        <translation>good, quarantine oder damaged</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln decimals</source>
        <translation>
            <numerusform>höchstens %Ln Nachkommastelle</numerusform>
            <numerusform>höchstens %Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>each item once for a location</source>
        <translation>jeder Artikel einmal je Lagerort</translation>
    </message>
    <message>
        <source>%1 lie at %2 already</source>
        <translation>%1 liegen schon in %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: aus %2 wird %3</translation>
    </message>
    <message>
        <source>Stock as stated by an import</source>
        <translation>Bestand laut Import</translation>
    </message>
    <message>
        <source>Line %1 of the file has this code already</source>
        <translation>In Zeile %1 der Datei steht dieser Code schon</translation>
    </message>
    <message>
        <source>Line %1 of the file has &quot;%2&quot; already</source>
        <translation>In Zeile %1 der Datei steht „%2“ schon</translation>
    </message>
    <message>
        <source>Line %1 of the file states %2 at %3 already</source>
        <translation>Zeile %1 der Datei nennt %2 in %3 schon</translation>
    </message>
    <message>
        <source>check whether a quote there is never closed</source>
        <translation>prüfen, ob dort ein Anführungszeichen nie geschlossen wird</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>documents name it; archive it by hand if you want</source>
        <translation>steht in Belegen; bei Bedarf von Hand archivieren</translation>
    </message>
    <message>
        <source>supplier, customer or both</source>
        <translation>Lieferant, Kunde oder beides</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>Eine Rolle „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>each name once, or a code for each</source>
        <translation>jeder Name einmal oder für jeden ein Code</translation>
    </message>
    <message>
        <source>Line %1 of the file has this name already</source>
        <translation>In Zeile %1 der Datei steht dieser Name schon</translation>
    </message>
    <message>
        <source>the code of the one that is meant</source>
        <translation>der Code dessen, der gemeint ist</translation>
    </message>
    <message>
        <source>Several suppliers or customers have this name</source>
        <translation>Mehrere Lieferanten oder Kunden haben diesen Namen</translation>
    </message>
    <message>
        <source>The Excel file is damaged</source>
        <translation>Die Excel-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>open it in the spreadsheet program and save it anew</source>
        <translation>im Tabellenprogramm öffnen und neu speichern</translation>
    </message>
    <message>
        <source>The Excel file has more text than fits</source>
        <translation>Die Excel-Datei hat mehr Text, als hineinpasst</translation>
    </message>
    <message>
        <source>save the sheet as CSV and import that</source>
        <translation>das Blatt als CSV speichern und diese Datei importieren</translation>
    </message>
    <message>
        <source>This is no Excel file</source>
        <translation>Das ist keine Excel-Datei</translation>
    </message>
    <message>
        <source>save it as Excel (.xlsx) or as CSV in the spreadsheet program</source>
        <translation>im Tabellenprogramm als Excel (.xlsx) oder als CSV speichern</translation>
    </message>
    <message>
        <source>This Excel file is of an old kind or has a password</source>
        <translation>Diese Excel-Datei hat ein altes Format oder ein Passwort</translation>
    </message>
    <message>
        <source>save it as Excel (.xlsx) without a password, or as CSV</source>
        <translation>als Excel (.xlsx) ohne Passwort oder als CSV speichern</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of this number</source>
        <translation>Eine Tabelle hat die Ziffern dieser Zahl abgeschnitten</translation>
    </message>
    <message>
        <source>write it as text in the spreadsheet, whole, and import it again</source>
        <translation>schreiben Sie sie in der Tabelle ganz und als Text, und importieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1 was changed again since, and stays</source>
        <translation>%1 wurde seitdem noch einmal geändert und bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This is not a Backroom database</source>
        <translation>Das ist keine Datenbank von Backroom</translation>
    </message>
    <message>
        <source>choose another file, or restore a backup</source>
        <translation>eine andere Datei wählen oder eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The database file cannot be made</source>
        <translation>Die Datenbankdatei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written to</source>
        <translation>prüfen, ob es den Ordner gibt und er beschreibbar ist</translation>
    </message>
    <message>
        <source>The database file was put aside or replaced</source>
        <translation>Die Datenbankdatei wurde verschoben oder ersetzt</translation>
    </message>
    <message>
        <source>try again, or sign in again; what was not confirmed was not kept</source>
        <translation>noch einmal versuchen oder neu anmelden; was nicht bestätigt war, ist nicht gespeichert</translation>
    </message>
    <message>
        <source>An SQLite file on a network drive can lose data</source>
        <translation>Eine SQLite-Datei auf einem Netzlaufwerk kann Daten verlieren</translation>
    </message>
    <message>
        <source>put the file on this machine&apos;s own disk, or use PostgreSQL for several desks</source>
        <translation>die Datei auf die eigene Festplatte legen oder für mehrere Arbeitsplätze PostgreSQL nehmen</translation>
    </message>
    <message>
        <source>There is no database</source>
        <translation>Es gibt keine Datenbank</translation>
    </message>
    <message>
        <source>make one with: backroomctl init</source>
        <translation>eine anlegen mit: backroomctl init</translation>
    </message>
    <message>
        <source>The database file cannot be read</source>
        <translation>Die Datenbankdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check its owner and permissions</source>
        <translation>Besitzer und Rechte prüfen</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>write sqlite:PATH or postgresql://USER@HOST:PORT/NAME</source>
        <translation>schreiben wie sqlite:PFAD oder postgresql://BENUTZER@HOST:PORT/NAME</translation>
    </message>
    <message>
        <source>The database address cannot be read</source>
        <translation>Die Datenbankadresse ist nicht lesbar</translation>
    </message>
    <message>
        <source>A password must not stand in the database address</source>
        <translation>In der Datenbankadresse darf kein Passwort stehen</translation>
    </message>
    <message>
        <source>The database address names no database</source>
        <translation>Die Datenbankadresse nennt keine Datenbank</translation>
    </message>
    <message>
        <source>The database address begins with neither sqlite: nor postgresql://</source>
        <translation>Die Datenbankadresse beginnt weder mit sqlite: noch mit postgresql://</translation>
    </message>
    <message>
        <source>The database address names no file</source>
        <translation>Die Datenbankadresse nennt keine Datei</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>The number is too large</source>
        <translation>Die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>enter a smaller number</source>
        <translation>eine kleinere Zahl eingeben</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>write it like 12 or 12.5</source>
        <translation>schreiben wie 12 oder 12.5</translation>
    </message>
    <message>
        <source>The number has more than %1 decimals</source>
        <translation>Die Zahl hat mehr als %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>round it to %1 decimals</source>
        <translation>auf %1 Nachkommastellen runden</translation>
    </message>
</context>
<context>
    <name>DemoAccounts</name>
    <message>
        <source>changes products, locations and stock</source>
        <translation>ändert Produkte, Lagerorte und Bestand</translation>
    </message>
    <message>
        <source>reads everything, changes nothing</source>
        <translation>liest alles, ändert nichts</translation>
    </message>
    <message>
        <source>people and settings</source>
        <translation>Personen und Einstellungen</translation>
    </message>
    <message>
        <source>receives, moves and adjusts goods</source>
        <translation>bucht ein, lagert um und korrigiert</translation>
    </message>
    <message>
        <source>keeps the products and the suppliers</source>
        <translation>pflegt die Produkte und die Lieferanten</translation>
    </message>
    <message>
        <source>moves goods and takes documents back</source>
        <translation>lagert um und storniert Belege</translation>
    </message>
</context>
<context>
    <name>DemoCompany</name>
    <message>
        <source>Making the demo company did not come to its end</source>
        <translation>Die Demofirma wurde nicht fertig angelegt</translation>
    </message>
    <message>
        <source>delete it and make it again</source>
        <translation>löschen und neu anlegen</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>Broken in the warehouse</source>
        <translation>Im Lager kaputtgegangen</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Used ourselves</source>
        <translation>Selbst verbraucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Gefiel nicht</translation>
    </message>
    <message>
        <source>Found in a drawer; nobody knows what it cost</source>
        <translation>In einer Schublade gefunden; den Einstandspreis kennt niemand</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Lot %1 is recalled by %2</source>
        <translation>Charge %1 wird von %2 zurückgerufen</translation>
    </message>
    <message>
        <source>The pallet was for the firm next door</source>
        <translation>Die Palette war für die Firma nebenan</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation>Unterwegs nach %1</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>Hauptlager</translation>
    </message>
    <message>
        <source>Outlet store</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>30 days net; cartons of 6</source>
        <translation>30 Tage netto; Kartons zu 6</translation>
    </message>
    <message>
        <source>Half in advance; packs of 12</source>
        <translation>Hälfte im Voraus; Packungen zu 12</translation>
    </message>
    <message>
        <source>Often late: five days are usual. Order in good time.</source>
        <translation>Oft zu spät: Fünf Tage sind üblich. Rechtzeitig bestellen.</translation>
    </message>
    <message>
        <source>Delivers up a mountain road: nothing over 25 kg in one parcel.</source>
        <translation>Liegt an einer Bergstraße: kein Paket über 25 kg.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Counted wrong before</source>
        <translation>Vorher falsch gezählt</translation>
    </message>
    <message>
        <source>Arrived broken</source>
        <translation>Kaputt angekommen</translation>
    </message>
    <message>
        <source>Wrong item was sent</source>
        <translation>Falscher Artikel geschickt</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>zuerst anmelden</translation>
    </message>
    <message>
        <source>%1 may not %2</source>
        <translation>%1 fehlt ein Recht: %2</translation>
    </message>
    <message>
        <source>ask an administrator for a role that may</source>
        <translation>einen Administrator um eine Rolle mit diesem Recht bitten</translation>
    </message>
    <message>
        <source>see stock</source>
        <translation>Bestand sehen</translation>
    </message>
    <message>
        <source>see costs</source>
        <translation>Einstandspreise sehen</translation>
    </message>
    <message>
        <source>post stock documents</source>
        <translation>Belege buchen</translation>
    </message>
    <message>
        <source>adjust stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>reverse documents</source>
        <translation>Belege stornieren</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>Produkte ändern</translation>
    </message>
    <message>
        <source>change locations, suppliers and customers</source>
        <translation>Lagerorte, Lieferanten und Kunden ändern</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>das Journal lesen</translation>
    </message>
    <message>
        <source>administer accounts</source>
        <translation>Benutzer verwalten</translation>
    </message>
    <message>
        <source>administer the database</source>
        <translation>die Datenbank verwalten</translation>
    </message>
</context>
<context>
    <name>DeskPrinters</name>
    <message>
        <source>There is no printer here, and the PDF cannot be written</source>
        <translation>Hier ist kein Drucker, und das PDF kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a printer in Settings</source>
        <translation>unter Einstellungen einen Drucker wählen</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt auf %1</translation>
    </message>
    <message>
        <source>Saved as PDF to %1</source>
        <translation>Als PDF gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 is not there: saved as PDF to %2</source>
        <translation>%1 ist nicht da: als PDF gespeichert: %2</translation>
    </message>
    <message>
        <source>No printer here: saved as PDF to %1</source>
        <translation>Hier ist kein Drucker: als PDF gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The quantity is not more than 0</source>
        <translation>Die Menge ist nicht größer als 0</translation>
    </message>
    <message>
        <source>enter a positive quantity</source>
        <translation>eine positive Menge eingeben</translation>
    </message>
    <message>
        <source>The line does not say from where to where</source>
        <translation>Die Position sagt nicht, von wo nach wo</translation>
    </message>
    <message>
        <source>name two different locations</source>
        <translation>zwei verschiedene Lagerorte nennen</translation>
    </message>
    <message>
        <source>The cost is below 0</source>
        <translation>Der Einstandspreis ist kleiner als 0</translation>
    </message>
    <message>
        <source>enter the cost, or leave it out if it is unknown</source>
        <translation>den Einstandspreis eingeben oder weglassen, wenn er unbekannt ist</translation>
    </message>
    <message>
        <source>a receipt comes from outside to a location of ours</source>
        <translation>ein Wareneingang kommt von außen an einen eigenen Lagerort</translation>
    </message>
    <message>
        <source>an issue goes from a location of ours to outside</source>
        <translation>ein Warenausgang geht von einem eigenen Lagerort nach außen</translation>
    </message>
    <message>
        <source>a transfer goes from a location of ours to another</source>
        <translation>eine Umlagerung geht von einem eigenen Lagerort zu einem anderen</translation>
    </message>
    <message>
        <source>name one location of ours, the other end is LOSS or OPENING</source>
        <translation>einen eigenen Lagerort nennen, das andere Ende ist LOSS oder OPENING</translation>
    </message>
    <message>
        <source>a return goes between a location of ours and outside</source>
        <translation>eine Retoure geht zwischen einem eigenen Lagerort und außen</translation>
    </message>
    <message>
        <source>The document has no UUID</source>
        <translation>Der Beleg hat keine UUID</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>ihm eine geben</translation>
    </message>
    <message>
        <source>The document has no lines</source>
        <translation>Der Beleg hat keine Positionen</translation>
    </message>
    <message>
        <source>add at least one line</source>
        <translation>mindestens eine Position anlegen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>This document cannot go from there to there</source>
        <translation>Dieser Beleg kann nicht von dort nach dort gehen</translation>
    </message>
</context>
<context>
    <name>Downgrade</name>
    <message>
        <source>There is no such step</source>
        <translation>Diesen Schritt gibt es nicht</translation>
    </message>
    <message>
        <source>name a step that stays, or 0 for none</source>
        <translation>einen Schritt nennen, der bleibt, oder 0 für keinen</translation>
    </message>
    <message>
        <source>only an administrator may take the schema back</source>
        <translation>nur ein Administrator darf das Schema zurücknehmen</translation>
    </message>
    <message>
        <source>%1 may not take the schema back</source>
        <translation>%1 darf das Schema nicht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>EditConflict</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>EngineErrors</name>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to</source>
        <translation>Der Datenträger ist voll oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>Speicher freigeben und noch einmal versuchen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>Die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>let it be written to, its folder too, or take a copy; nothing was changed</source>
        <translation>Datei und Ordner beschreibbar machen oder eine Kopie nehmen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>restore the last good backup</source>
        <translation>die letzte gute Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>This is not a Backroom database</source>
        <translation>Das ist keine Datenbank von Backroom</translation>
    </message>
    <message>
        <source>choose another file, or restore a backup</source>
        <translation>eine andere Datei wählen oder eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The database does not exist</source>
        <translation>Die Datenbank gibt es nicht</translation>
    </message>
    <message>
        <source>check its name, or make it with: backroomctl init</source>
        <translation>den Namen prüfen oder sie anlegen mit: backroomctl init</translation>
    </message>
    <message>
        <source>The database is out of reach</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>check the server, the network or the disk, then try again</source>
        <translation>Server, Netzwerk oder Datenträger prüfen, dann noch einmal versuchen</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Das gibt es schon</translation>
    </message>
    <message>
        <source>use another code or name</source>
        <translation>einen anderen Code oder Namen verwenden</translation>
    </message>
    <message>
        <source>Something else still refers to this, or it refers to something that is gone</source>
        <translation>Etwas anderes verweist noch darauf, oder es verweist auf etwas, das fehlt</translation>
    </message>
    <message>
        <source>reload and try again</source>
        <translation>neu laden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>A value is not allowed here</source>
        <translation>Ein Wert ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>berichtigen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>enter a smaller number</source>
        <translation>eine kleinere Zahl eingeben</translation>
    </message>
    <message>
        <source>The database does not allow this to you</source>
        <translation>Die Datenbank erlaubt Ihnen das nicht</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation>einen Administrator bitten</translation>
    </message>
    <message>
        <source>Name or password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>check both and try again</source>
        <translation>beides prüfen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The database refused a statement</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt</translation>
    </message>
    <message>
        <source>please report this with the log</source>
        <translation>bitte mit dem Protokoll melden</translation>
    </message>
    <message>
        <source>A rule of the ledger refused this</source>
        <translation>Eine Regel des Lagerbuchs lehnt das ab</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Reserved is the sum of open reservations. There are none for this item.</source>
        <translation>Reserviert ist die Summe der offenen Reservierungen. Für diesen Artikel gibt es keine.</translation>
    </message>
    <message>
        <source>Cost is the average of all known costs at which the item came in; pieces that came in without a cost and are still there (first in, first out) are counted apart.</source>
        <translation>Der Einstandspreis ist der Durchschnitt aller bekannten Einstandspreise der Zugänge; noch vorhandene Stücke ohne Einstandspreis (zuerst eingegangen, zuerst ausgegangen) werden getrennt gezählt.</translation>
    </message>
    <message>
        <source>A cost is the company&apos;s and knows no location</source>
        <translation>Einen Einstandspreis führt die Firma, nicht der Lagerort</translation>
    </message>
    <message>
        <source>ask without the location</source>
        <translation>ohne den Lagerort fragen</translation>
    </message>
    <message>
        <source>Available is the sum of all entries of good goods into locations that sell less all out of them; what is reserved goes off, and nothing is reserved of this item.</source>
        <translation>Verfügbar ist die Summe aller Buchungen guter Ware in Lagerorte, die verkaufen, abzüglich aller heraus; Reserviertes geht ab, und von diesem Artikel ist nichts reserviert.</translation>
    </message>
    <message>
        <source>Held is the sum of all entries of goods in quarantine, damaged or at a location that does not sell, less all that took them away or made them good.</source>
        <translation>Gesperrt ist die Summe aller Buchungen von Ware, die in Quarantäne, beschädigt oder an einem Lagerort ist, der nicht verkauft, abzüglich derer, die sie weggenommen oder freigegeben haben.</translation>
    </message>
    <message>
        <source>On hand is the sum of all entries to the location less all from it, in every state.</source>
        <translation>Der Bestand ist je Lagerort die Summe aller Zugänge abzüglich aller Abgänge, in jedem Zustand.</translation>
    </message>
    <message>
        <source>Incoming is the sum of what is ordered and has not come yet. Nothing is ordered of this item.</source>
        <translation>Zulauf ist die Summe dessen, was bestellt ist und noch nicht gekommen ist. Von diesem Artikel ist nichts bestellt.</translation>
    </message>
    <message>
        <source>On the way is the sum of all entries out of a place of ours for the next one, less what has come there. It lies on no shelf and is no part of on hand, and the value counts it.</source>
        <translation>Unterwegs ist die Summe aller Buchungen von einem eigenen Lagerort zum nächsten, abzüglich dessen, was dort angekommen ist. Es liegt in keinem Regal und gehört nicht zum Bestand; der Wert zählt es mit.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>%1 of %2 was never checked against its rows</source>
        <translation>%1 von %2 wurde nie gegen die Zeilen geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 is switched off</source>
        <translation>%1 von %2 ist abgeschaltet</translation>
    </message>
    <message>
        <source>index %1 of %2 is not valid</source>
        <translation>Index %1 von %2 ist ungültig</translation>
    </message>
    <message>
        <source>pages of %2 failed their checksum: %1</source>
        <translation>Seiten von %2 haben eine falsche Prüfsumme: %1</translation>
    </message>
    <message>
        <source>the rule %1 is gone or worded otherwise</source>
        <translation>die Regel %1 fehlt oder lautet anders</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln item(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Artikel</numerusform>
            <numerusform>%1: %2, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>2–4 items</source>
        <translation>2–4 Artikel</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 oder mehr</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>pcs</source>
        <comment>pieces, short</comment>
        <translation>Stk.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>Gtin</name>
    <message>
        <source>A code of this kind has %1 digits</source>
        <translation>Ein Code dieser Art hat %1 Ziffern</translation>
    </message>
    <message>
        <source>A UPC-E code begins with 0 or 1</source>
        <translation>Ein UPC-E-Code beginnt mit 0 oder 1</translation>
    </message>
    <message>
        <source>check the digits, or keep it as an EAN-8</source>
        <translation>die Ziffern prüfen oder als EAN-8 behalten</translation>
    </message>
    <message>
        <source>The check digit of this barcode is wrong</source>
        <translation>Die Prüfziffer dieses Barcodes ist falsch</translation>
    </message>
    <message>
        <source>check the digits</source>
        <translation>die Ziffern prüfen</translation>
    </message>
    <message>
        <source>scan it again; its last digit should be %1</source>
        <translation>noch einmal scannen; die letzte Ziffer müsste %1 sein</translation>
    </message>
</context>
<context>
    <name>IdleKeys</name>
    <message>
        <source>There is nothing to filter here</source>
        <translation>Hier ist nichts zu filtern</translation>
    </message>
    <message>
        <source>Nothing new is made here</source>
        <translation>Hier wird nichts neu angelegt</translation>
    </message>
    <message>
        <source>There is no next step here</source>
        <translation>Hier gibt es keinen nächsten Schritt</translation>
    </message>
    <message>
        <source>There is nothing to undo here</source>
        <translation>Hier ist nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is no number here to explain</source>
        <translation>Hier steht keine Zahl, die zu erklären wäre</translation>
    </message>
    <message>
        <source>There is no list here to write to Excel</source>
        <translation>Hier steht keine Liste für Excel</translation>
    </message>
    <message>
        <source>Nothing is chosen here that F2 could edit</source>
        <translation>Hier ist nichts gewählt, das F2 bearbeiten könnte</translation>
    </message>
    <message>
        <source>There is no other pane here</source>
        <translation>Hier gibt es keinen anderen Bereich</translation>
    </message>
    <message>
        <source>F1 shows the keys of this page</source>
        <translation>F1 zeigt die Tasten dieser Seite</translation>
    </message>
    <message>
        <source>You may not %1</source>
        <translation>Sie dürfen nicht: %1</translation>
    </message>
    <message>
        <source>ask an administrator for a role that may</source>
        <translation>einen Administrator um eine Rolle mit diesem Recht bitten</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>New ones are made, known SKUs get the values of the file</source>
        <translation>Neue entstehen, bekannte Artikelnummern werden aktualisiert</translation>
    </message>
    <message>
        <source>Sites, zones and bins</source>
        <translation>Standorte, Zonen und Plätze</translation>
    </message>
    <message>
        <source>What lies where; the difference is posted</source>
        <translation>Was wo liegt; die Differenz wird gebucht</translation>
    </message>
    <message>
        <source>What was sold and came back, as documents</source>
        <translation>Was verkauft wurde und zurückkam, als Belege</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>upright bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma, 12,50</source>
        <translation>Komma, 12,50</translation>
    </message>
    <message>
        <source>point, 12.50</source>
        <translation>Punkt, 12.50</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr vorn</translation>
    </message>
    <message>
        <source>day first, 31/12</source>
        <translation>Tag vorn, 31/12</translation>
    </message>
    <message>
        <source>month first, 12/31</source>
        <translation>Monat vorn, 12/31</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Suppliers and customers</source>
        <translation>Lieferanten und Kunden</translation>
    </message>
    <message>
        <source>Whom goods come from and go to</source>
        <translation>Von wem Ware kommt und an wen sie geht</translation>
    </message>
    <message>
        <source>Documents reversed: %1. Products, locations and partners archived: %2. Values brought back: %3.</source>
        <translation>Stornierte Belege: %1. Archivierte Produkte, Lagerorte und Partner: %2. Wiederhergestellte Werte: %3.</translation>
    </message>
    <message>
        <source>Done, %1 failed</source>
        <translation>Fertig, %1 fehlerhaft</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>Zeilen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalReader</name>
    <message>
        <source>Journal row %1 is missing</source>
        <translation>Journalzeile %1 fehlt</translation>
    </message>
    <message>
        <source>Journal row %1 was changed or stands in another row&apos;s place</source>
        <translation>Journalzeile %1 wurde geändert oder steht am Platz einer anderen</translation>
    </message>
    <message>
        <source>The contents of journal row %1 were changed</source>
        <translation>Der Inhalt der Journalzeile %1 wurde geändert</translation>
    </message>
    <message>
        <source>The journal ends before row %1, which it once had</source>
        <translation>Das Journal endet vor Zeile %1, die es einmal hatte</translation>
    </message>
    <message>
        <source>Journal row %1 is another one than was there before</source>
        <translation>Journalzeile %1 ist eine andere als früher</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Das Journal wird geprüft</translation>
    </message>
</context>
<context>
    <name>JournalWatch</name>
    <message>
        <source>This desk has seen entry %1 of the journal; it is gone</source>
        <translation>Dieser Arbeitsplatz hat Zeile %1 des Journals gesehen; sie ist weg</translation>
    </message>
    <message>
        <source>This desk has seen entry %1 of the journal; it is another one now</source>
        <translation>Dieser Arbeitsplatz hat Zeile %1 des Journals gesehen; sie ist jetzt eine andere</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit conversion</source>
        <translation>Umrechnung</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Scans at a station</source>
        <translation>Scan-Sitzung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>several made</source>
        <translation>mehrere angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>hervorgeholt</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>posted that takes another back</source>
        <translation>als Storno gebucht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>got a new password</source>
        <translation>mit neuem Passwort</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>brought to a newer version</source>
        <translation>auf eine neuere Version gebracht</translation>
    </message>
    <message>
        <source>brought to an older version</source>
        <translation>auf eine ältere Version gebracht</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>Artikelnummern</translation>
    </message>
    <message>
        <source>Pieces in it</source>
        <translation>Stück darin</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Base unit</source>
        <translation>Grundeinheit</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Of the base unit</source>
        <translation>In Grundeinheiten</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Order of walking</source>
        <translation>Wegfolge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stock below zero</source>
        <translation>Bestand unter null</translation>
    </message>
    <message>
        <source>Below zero accepted</source>
        <translation>Unter null angenommen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fingerprint of the contents</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>Unverändert geblieben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Warenausgang</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>As above it</source>
        <translation>Wie übergeordnet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Books replaced by a backup</source>
        <translation>Daten durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Books begun</source>
        <translation>Daten begonnen</translation>
    </message>
    <message>
        <source>%1: several made</source>
        <comment>what was made: Product</comment>
        <translation>Mehrere angelegt (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was touched and what was done with it: Product changed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Suppliers and customers</source>
        <translation>Lieferanten und Kunden</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>LedgerWriter</name>
    <message>
        <source>This location is archived</source>
        <translation>Dieser Lagerort ist archiviert</translation>
    </message>
    <message>
        <source>use another location</source>
        <translation>einen anderen Lagerort verwenden</translation>
    </message>
    <message>
        <source>A location does not exist</source>
        <translation>Einen der Lagerorte gibt es nicht</translation>
    </message>
    <message>
        <source>reload and try again</source>
        <translation>neu laden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is counted in whole %2</source>
        <translation>%1 wird in ganzen %2 gezählt</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals</source>
        <translation>%1 hat höchstens %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>round the quantity</source>
        <translation>die Menge runden</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>The document was not posted</source>
        <translation>Der Beleg wurde nicht gebucht</translation>
    </message>
    <message>
        <source>please report this with the log</source>
        <translation>bitte mit dem Protokoll melden</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>“%1” is no value for this filter</source>
        <translation>„%1“ ist kein Wert für diesen Filter</translation>
    </message>
    <message>
        <source>write a number, such as 12 or 0.5</source>
        <translation>eine Zahl schreiben, etwa 12 oder 0,5</translation>
    </message>
    <message>
        <source>write a day, such as 2026-03-01</source>
        <translation>einen Tag schreiben, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>The list has no such column</source>
        <translation>Diese Spalte hat die Liste nicht</translation>
    </message>
    <message>
        <source>remove the filter</source>
        <translation>den Filter entfernen</translation>
    </message>
    <message>
        <source>“%1” is no number of days for this filter</source>
        <translation>„%1“ ist keine Anzahl von Tagen für diesen Filter</translation>
    </message>
    <message>
        <source>write a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1 schreiben</translation>
    </message>
</context>
<context>
    <name>ListMarks</name>
    <message>
        <source>Others stored or removed rows among these</source>
        <translation>Zwischen diesen Zeilen haben andere gespeichert oder entfernt</translation>
    </message>
    <message>
        <source>the list was read anew: choose them again</source>
        <translation>die Liste wurde neu gelesen: wählen Sie noch einmal aus</translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>change the filter or the sort order</source>
        <translation>Filter oder Sortierung ändern</translation>
    </message>
    <message>
        <source>The list has no such column</source>
        <translation>Diese Spalte hat die Liste nicht</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column</source>
        <translation>Nach dieser Spalte lässt sich die Liste nicht sortieren</translation>
    </message>
    <message>
        <source>The search contains a character that no text can have</source>
        <translation>Die Suche enthält ein Zeichen, das in keinem Text stehen kann</translation>
    </message>
    <message>
        <source>The filter has too many levels</source>
        <translation>Der Filter ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The list cannot be filtered by this column so</source>
        <translation>Nach dieser Spalte lässt sich die Liste so nicht filtern</translation>
    </message>
    <message>
        <source>The filter lacks a value or has one too many</source>
        <translation>Dem Filter fehlt ein Wert, oder er hat einen zu viel</translation>
    </message>
    <message>
        <source>The value does not fit the column</source>
        <translation>Der Wert passt nicht zur Spalte</translation>
    </message>
    <message>
        <source>The list has no such sum</source>
        <translation>Diese Summe hat die Liste nicht</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>There is no such time zone</source>
        <translation>Diese Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>choose one such as Europe/Berlin</source>
        <translation>eine wählen, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>Only a site has a time zone</source>
        <translation>Nur ein Standort hat eine Zeitzone</translation>
    </message>
    <message>
        <source>set it at the site</source>
        <translation>am Standort einstellen</translation>
    </message>
    <message>
        <source>A location needs a code</source>
        <translation>Ein Lagerort braucht einen Code</translation>
    </message>
    <message>
        <source>enter one such as A-01-02</source>
        <translation>einen eingeben, etwa A-01-02</translation>
    </message>
    <message>
        <source>The code of a location has at most 40 characters</source>
        <translation>Der Code eines Lagerorts hat höchstens 40 Zeichen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>The code of a location holds no blanks</source>
        <translation>Der Code eines Lagerorts enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>write it like A-01-02</source>
        <translation>schreiben wie A-01-02</translation>
    </message>
    <message>
        <source>The name of a location has at most 200 characters</source>
        <translation>Der Name eines Lagerorts hat höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>The barcode of a location holds no blanks and at most 128 characters</source>
        <translation>Der Barcode eines Lagerorts enthält keine Leerzeichen und höchstens 128 Zeichen</translation>
    </message>
    <message>
        <source>leave it empty to scan the code itself</source>
        <translation>leer lassen, um den Code selbst zu scannen</translation>
    </message>
</context>
<context>
    <name>LocationTree</name>
    <message>
        <source>This code is given twice</source>
        <translation>Dieser Code ist zweimal angegeben</translation>
    </message>
    <message>
        <source>This code belongs to “%1” already</source>
        <translation>Dieser Code gehört schon zu „%1“</translation>
    </message>
    <message>
        <source>choose another code; capitals make no difference</source>
        <translation>einen anderen Code wählen; Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>A location of this kind cannot lie there</source>
        <translation>Ein Lagerort dieser Art kann dort nicht liegen</translation>
    </message>
    <message>
        <source>sites stand alone; zones and bins lie in a site or a zone</source>
        <translation>Standorte stehen für sich; Zonen und Plätze liegen in einem Standort oder einer Zone</translation>
    </message>
    <message>
        <source>a location made a moment ago</source>
        <translation>einem eben angelegten Lagerort</translation>
    </message>
    <message>
        <source>There is no such location</source>
        <translation>Diesen Lagerort gibt es nicht</translation>
    </message>
    <message>
        <source>add the location it lies in first</source>
        <translation>zuerst den Lagerort anlegen, in dem er liegt</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>another location</source>
        <translation>einem anderen Lagerort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Order of the way</source>
        <translation>Wegfolge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: Ihr Wert „%2“, der andere „%3“</translation>
    </message>
    <message>
        <source>Somebody else changed this location meanwhile</source>
        <translation>Jemand anderes hat diesen Lagerort inzwischen geändert</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
    <message>
        <source>This location belongs to the program</source>
        <translation>Dieser Lagerort gehört zum Programm</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>lassen, wie er ist</translation>
    </message>
    <message>
        <source>Goods still lie there</source>
        <translation>Dort liegt noch Ware</translation>
    </message>
    <message>
        <source>Other locations still lie in it</source>
        <translation>Andere Lagerorte liegen noch darin</translation>
    </message>
    <message>
        <source>move them first</source>
        <translation>zuerst umlagern</translation>
    </message>
    <message>
        <source>archive those first</source>
        <translation>zuerst diese archivieren</translation>
    </message>
    <message>
        <source>A supplier or customer has a name of 1 to 200 characters</source>
        <translation>Der Name eines Lieferanten oder Kunden hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>enter the name</source>
        <translation>den Namen eingeben</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This database belongs to something else</source>
        <translation>Diese Datenbank gehört zu etwas anderem</translation>
    </message>
    <message>
        <source>choose an empty database, or one that Backroom made</source>
        <translation>eine leere Datenbank wählen oder eine, die Backroom angelegt hat</translation>
    </message>
    <message>
        <source>A newer Backroom made this database</source>
        <translation>Diese Datenbank stammt von einem neueren Backroom</translation>
    </message>
    <message>
        <source>install version %1 or newer</source>
        <translation>Version %1 oder neuer installieren</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This currency does not exist</source>
        <translation>Diese Währung gibt es nicht</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>einen Code nach ISO 4217 verwenden, etwa EUR</translation>
    </message>
    <message>
        <source>Sums of two currencies cannot be added</source>
        <translation>Beträge zweier Währungen lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>convert one of them first</source>
        <translation>zuerst einen davon umrechnen</translation>
    </message>
</context>
<context>
    <name>MovementList</name>
    <message>
        <source>This is not a cursor</source>
        <translation>Das ist kein Cursor</translation>
    </message>
    <message>
        <source>use the one the page before ended with</source>
        <translation>den verwenden, mit dem die Seite davor endete</translation>
    </message>
    <message>
        <source>There is no such document</source>
        <translation>Diesen Beleg gibt es nicht</translation>
    </message>
    <message>
        <source>check its number</source>
        <translation>die Nummer prüfen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>see `backroom --help`</source>
        <translation>siehe `backroom --help`</translation>
    </message>
    <message>
        <source>Backroom: every quantity is a ledger entry.</source>
        <translation>Backroom: Jede Menge ist eine Buchung.</translation>
    </message>
    <message>
        <source>The company: sqlite:PATH or postgresql://USER@HOST:PORT/NAME.</source>
        <translation>Die Firma: sqlite:PFAD oder postgresql://BENUTZER@HOST:PORT/NAME.</translation>
    </message>
    <message>
        <source>Opens another window instead of raising the first.</source>
        <translation>Öffnet ein weiteres Fenster, statt das erste hervorzuholen.</translation>
    </message>
    <message>
        <source>Plays the guided tour on the demo company and leaves its pictures and its workbook in DIR.</source>
        <translation>Spielt den Rundgang auf der Demofirma ab und legt Bilder und Arbeitsmappe in DIR ab.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Zeigt dies.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>„%1“ ist nicht verständlich</translation>
    </message>
    <message>
        <source>Says how long it took until the first page was painted, and ends.</source>
        <translation>Sagt, wie lange es dauerte, bis die erste Seite gezeichnet war, und endet.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Why is this number so?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etikett %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Receive without an order</source>
        <translation>Ohne Bestellung annehmen</translation>
    </message>
    <message>
        <source>Write goods off or add what was found</source>
        <translation>Ware ausbuchen oder Gefundenes einbuchen</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Who entered this?</source>
        <translation>Wer hat das eingetragen?</translation>
    </message>
    <message>
        <source>No partner is chosen</source>
        <translation>Es ist kein Partner gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>These terms stand here as somebody entered them</source>
        <translation>Diese Konditionen stehen hier, wie sie jemand eingetragen hat</translation>
    </message>
    <message>
        <source>who may read the journal sees there who did, and when</source>
        <translation>wer das Journal lesen darf, sieht dort, wer es war und wann</translation>
    </message>
    <message>
        <source>No product is chosen</source>
        <translation>Kein Produkt ist gewählt</translation>
    </message>
    <message>
        <source>The price is what somebody set, and follows from no entries</source>
        <translation>Den Preis hat jemand festgelegt, er folgt aus keinen Buchungen</translation>
    </message>
    <message>
        <source>whoever may read the journal sees there who set it</source>
        <translation>wer das Journal lesen darf, sieht dort, wer ihn festgelegt hat</translation>
    </message>
    <message>
        <source>what is on hand is explained in the pane: F6, then Ctrl+E</source>
        <translation>der Bestand wird im Bereich daneben erklärt: F6, dann Strg+E</translation>
    </message>
    <message>
        <source>No number stands here, so there is nothing to explain</source>
        <translation>Hier steht keine Zahl, also ist nichts zu erklären</translation>
    </message>
    <message>
        <source>%1: %2. It was entered, and follows from no entries</source>
        <translation>%1: %2. Das wurde eingegeben und folgt aus keinen Buchungen</translation>
    </message>
    <message>
        <source>Move goods to another location</source>
        <translation>Ware an einen anderen Lagerort umlagern</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>correct,correction,write off,scrap,breakage,found,stock change</source>
        <translation>korrigieren,Korrektur,ausbuchen,abschreiben,Bruch,Schwund,gefunden,Bestandsänderung</translation>
    </message>
    <message>
        <source>save,restore,safety copy</source>
        <translation>speichern,wiederherstellen,Sicherungskopie</translation>
    </message>
    <message>
        <source>upload,load,csv,spreadsheet</source>
        <translation>hochladen,einlesen,csv,Tabelle,Excel</translation>
    </message>
    <message>
        <source>audit,log,history,who did what</source>
        <translation>Protokoll,Verlauf,Historie,Prüfung,wer hat was getan</translation>
    </message>
    <message>
        <source>bins,places,zones,sites,warehouses</source>
        <translation>Fächer,Plätze,Zonen,Standorte,Lager</translation>
    </message>
    <message>
        <source>ledger,transactions,documents,history</source>
        <translation>Buchungen,Belege,Vorgänge,Historie,Verlauf</translation>
    </message>
    <message>
        <source>suppliers,customers,vendors,addresses</source>
        <translation>Lieferanten,Kunden,Adressen,Geschäftspartner</translation>
    </message>
    <message>
        <source>items,articles,catalogue,goods,prices</source>
        <translation>Artikel,Katalog,Waren,Preise,Stammdaten</translation>
    </message>
    <message>
        <source>goods in,delivery,inbound,arrivals</source>
        <translation>Wareneingang,Lieferung,Anlieferung,einbuchen</translation>
    </message>
    <message>
        <source>statistics,evaluation,lists,figures</source>
        <translation>Statistik,Auswertung,Listen,Zahlen</translation>
    </message>
    <message>
        <source>options,preferences,users,people,accounts</source>
        <translation>Optionen,Benutzer,Personen,Konten,Rechte</translation>
    </message>
    <message>
        <source>inventory,on hand,quantities,levels</source>
        <translation>Inventar,Lagerbestand,Mengen,vorhanden</translation>
    </message>
    <message>
        <source>transfer,relocate,put away,rebook</source>
        <translation>umlagern,umbuchen,verschieben,einlagern</translation>
    </message>
    <message>
        <source>export,download,save as,spreadsheet</source>
        <translation>exportieren,Export,speichern unter,herunterladen,Tabelle</translation>
    </message>
    <message>
        <source>export,download,save as,spreadsheet,xlsx</source>
        <translation>exportieren,Export,speichern unter,herunterladen,Tabelle,xlsx</translation>
    </message>
    <message>
        <source>export,download,save as,paper</source>
        <translation>exportieren,Export,speichern unter,herunterladen,Papier</translation>
    </message>
    <message>
        <source>paper,hard copy</source>
        <translation>ausdrucken,Papier</translation>
    </message>
    <message>
        <source>reverse,correct,cancel,undo,revoke,storno</source>
        <translation>stornieren,Storno,rückgängig,zurücknehmen,korrigieren,widerrufen</translation>
    </message>
    <message>
        <source>create,add,make</source>
        <translation>anlegen,erstellen,hinzufügen,neu</translation>
    </message>
    <message>
        <source>change,correct,rename</source>
        <translation>ändern,korrigieren,umbenennen</translation>
    </message>
    <message>
        <source>why,explain,derive,trace</source>
        <translation>warum,erklären,herleiten,nachvollziehen</translation>
    </message>
    <message>
        <source>narrow down,only</source>
        <translation>einschränken,nur,filtern</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>This is longer than %1 characters</source>
        <translation>Das ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>A supplier or customer has a name of 1 to 200 characters</source>
        <translation>Der Name eines Lieferanten oder Kunden hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>enter the name</source>
        <translation>den Namen eingeben</translation>
    </message>
    <message>
        <source>A partner is a supplier, a customer or both</source>
        <translation>Ein Partner ist Lieferant, Kunde oder beides</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>eines wählen</translation>
    </message>
    <message>
        <source>A code holds no blanks and at most 40 characters</source>
        <translation>Ein Code enthält keine Leerzeichen und höchstens 40 Zeichen</translation>
    </message>
    <message>
        <source>write it like KERA, or leave it empty</source>
        <translation>schreiben wie KERA oder leer lassen</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>write it like orders@example.org</source>
        <translation>schreiben wie einkauf@example.org</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>Das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>write it like +49 5141 12345</source>
        <translation>schreiben wie +49 5141 12345</translation>
    </message>
    <message>
        <source>This currency does not exist</source>
        <translation>Diese Währung gibt es nicht</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>einen Code nach ISO 4217 verwenden, etwa EUR</translation>
    </message>
    <message>
        <source>There is no such language</source>
        <translation>Diese Sprache gibt es nicht</translation>
    </message>
    <message>
        <source>use its two letters, such as de or en</source>
        <translation>die zwei Buchstaben verwenden, etwa de oder en</translation>
    </message>
    <message>
        <source>A lead time is 0 to 999 days</source>
        <translation>Eine Lieferzeit hat 0 bis 999 Tage</translation>
    </message>
    <message>
        <source>enter the days from order to delivery</source>
        <translation>die Tage von Bestellung bis Lieferung eingeben</translation>
    </message>
    <message>
        <source>A minimum order is a sum of 0 or more in a currency</source>
        <translation>Ein Mindestbestellwert ist ein Betrag von 0 oder mehr in einer Währung</translation>
    </message>
    <message>
        <source>choose the currency first</source>
        <translation>zuerst die Währung wählen</translation>
    </message>
    <message>
        <source>There is no such country</source>
        <translation>Dieses Land gibt es nicht</translation>
    </message>
    <message>
        <source>use its two letters, such as DE</source>
        <translation>die zwei Buchstaben verwenden, etwa DE</translation>
    </message>
    <message>
        <source>An address has at least a street or a city</source>
        <translation>Eine Adresse hat mindestens Straße oder Ort</translation>
    </message>
    <message>
        <source>enter one, or remove the address</source>
        <translation>eines eingeben oder die Adresse entfernen</translation>
    </message>
    <message>
        <source>A partner has at most 20 addresses</source>
        <translation>Ein Partner hat höchstens 20 Adressen</translation>
    </message>
    <message>
        <source>remove one first</source>
        <translation>zuerst eine entfernen</translation>
    </message>
</context>
<context>
    <name>PartnerEdit</name>
    <message>
        <source>Supplier and customer</source>
        <translation>Lieferant und Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: Ihr Wert „%2“, der andere „%3“</translation>
    </message>
    <message>
        <source>Somebody else changed this partner meanwhile</source>
        <translation>Jemand anderes hat diesen Partner inzwischen geändert</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
    <message>
        <source>The minimum order is in the old currency</source>
        <translation>Der Mindestbestellwert ist noch in der alten Währung</translation>
    </message>
    <message>
        <source>clear the minimum order first and enter it anew afterwards</source>
        <translation>zuerst den Mindestbestellwert leeren und danach neu eingeben</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>This is no whole number of days</source>
        <translation>Das ist keine ganze Zahl von Tagen</translation>
    </message>
    <message>
        <source>enter one such as 14</source>
        <translation>eine eingeben, etwa 14</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1, as the company</source>
        <translation>%1, wie die Firma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>Supplier and customer</source>
        <translation>Lieferant und Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>This code belongs to “%1” already</source>
        <translation>Dieser Code gehört schon zu „%1“</translation>
    </message>
    <message>
        <source>choose another code; capitals make no difference</source>
        <translation>einen anderen Code wählen; Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>Codes like P-1042 are given by the program</source>
        <translation>Codes wie P-1042 vergibt das Programm</translation>
    </message>
    <message>
        <source>choose one of your own, such as KERA</source>
        <translation>einen eigenen wählen, etwa KERA</translation>
    </message>
    <message>
        <source>a partner made a moment ago</source>
        <translation>einem eben angelegten Partner</translation>
    </message>
    <message>
        <source>another partner</source>
        <translation>einem anderen Partner</translation>
    </message>
    <message>
        <source>There is no such supplier or customer</source>
        <translation>Diesen Lieferanten oder Kunden gibt es nicht</translation>
    </message>
    <message>
        <source>choose one from the list</source>
        <translation>einen aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>There is no such location</source>
        <translation>Diesen Lagerort gibt es nicht</translation>
    </message>
    <message>
        <source>check the code, or add the location first</source>
        <translation>den Code prüfen oder zuerst den Lagerort anlegen</translation>
    </message>
    <message>
        <source>This site has no location where goods arrive</source>
        <translation>Dieser Standort hat keinen Lagerort für den Wareneingang</translation>
    </message>
    <message>
        <source>make a zone for receiving at the site</source>
        <translation>am Standort eine Zone für den Wareneingang anlegen</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Storage</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>As the location above</source>
        <translation>Wie der übergeordnete Lagerort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
</context>
<context>
    <name>PostedBefore</name>
    <message>
        <source>%1 has this UUID, and says something else</source>
        <translation>%1 hat diese UUID und einen anderen Inhalt</translation>
    </message>
    <message>
        <source>give the new document a UUID of its own</source>
        <translation>dem neuen Beleg eine eigene UUID geben</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>There is no company yet</source>
        <translation>Es gibt noch keine Firma</translation>
    </message>
    <message>
        <source>make one with: backroomctl init</source>
        <translation>eine anlegen mit: backroomctl init</translation>
    </message>
    <message>
        <source>The document is dated in the future</source>
        <translation>Das Datum des Belegs liegt in der Zukunft</translation>
    </message>
    <message>
        <source>date it now or earlier</source>
        <translation>jetzt oder früher datieren</translation>
    </message>
    <message>
        <source>The document is dated before 1970</source>
        <translation>Das Datum des Belegs liegt vor 1970</translation>
    </message>
    <message>
        <source>correct its date</source>
        <translation>das Datum berichtigen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>the lines of the document together</source>
        <translation>die Positionen des Belegs zusammen</translation>
    </message>
    <message>
        <source>There is less there than would be taken</source>
        <translation>Dort liegt weniger, als entnommen würde</translation>
    </message>
    <message>
        <source>take less, or count the location first</source>
        <translation>weniger nehmen oder zuerst den Lagerort zählen</translation>
    </message>
    <message>
        <source>confirm that it may go below zero</source>
        <translation>bestätigen, dass der Bestand unter null gehen darf</translation>
    </message>
    <message>
        <source>Only %1 left of %2</source>
        <translation>Von %2 nur noch %1 da</translation>
    </message>
    <message>
        <source>Only %1 left of %2, last taken by %3</source>
        <translation>Von %2 nur noch %1 da, zuletzt entnommen von %3</translation>
    </message>
    <message>
        <source>There is no such document</source>
        <translation>Diesen Beleg gibt es nicht</translation>
    </message>
    <message>
        <source>check its number</source>
        <translation>die Nummer prüfen</translation>
    </message>
    <message>
        <source>This document was taken back already</source>
        <translation>Dieser Beleg ist schon storniert</translation>
    </message>
    <message>
        <source>see document %1</source>
        <translation>siehe Beleg %1</translation>
    </message>
</context>
<context>
    <name>PracticePaper</name>
    <message>
        <source>Bin %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>The delivery at the dock: PO-1042 of Kera</source>
        <translation>Die Lieferung am Wareneingang: PO-1042 von Kera</translation>
    </message>
    <message>
        <source>Delivery note PO-1042</source>
        <translation>Lieferschein PO-1042</translation>
    </message>
    <message>
        <source>Carton of 6 blue mugs, 8 cartons</source>
        <translation>Karton mit 6 blauen Tassen, 8 Kartons</translation>
    </message>
    <message>
        <source>White mug, 24</source>
        <translation>Weiße Tasse, 24</translation>
    </message>
    <message>
        <source>Dinner plate, 36</source>
        <translation>Essteller, 36</translation>
    </message>
    <message>
        <source>Bowl, 12</source>
        <translation>Schale, 12</translation>
    </message>
    <message>
        <source>Jug, 10</source>
        <translation>Krug, 10</translation>
    </message>
    <message>
        <source>A code nobody knows</source>
        <translation>Ein unbekannter Code</translation>
    </message>
    <message>
        <source>More goods</source>
        <translation>Weitere Ware</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Blaue Tasse</translation>
    </message>
    <message>
        <source>Sencha tea</source>
        <translation>Sencha-Tee</translation>
    </message>
    <message>
        <source>Brass desk lamp</source>
        <translation>Tischlampe aus Messing</translation>
    </message>
    <message>
        <source>Coat hook</source>
        <translation>Garderobenhaken</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Scharnier</translation>
    </message>
    <message>
        <source>Linen, by the metre</source>
        <translation>Leinen, als Meterware</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>The dock</source>
        <translation>Der Wareneingang</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Print it and scan: %1</source>
        <translation>Ausdrucken und scannen: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Carton of 6 blue mugs</source>
        <translation>Karton mit 6 blauen Tassen</translation>
    </message>
    <message>
        <source>White mug</source>
        <translation>Weiße Tasse</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Practice sheet of the demo</source>
        <translation>Übungsblatt der Demo</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>“%1” is given twice</source>
        <translation>„%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>eines davon behalten</translation>
    </message>
    <message>
        <source>A price is not below 0</source>
        <translation>Ein Preis ist nicht kleiner als 0</translation>
    </message>
    <message>
        <source>enter 0 or more, or leave it empty</source>
        <translation>0 oder mehr eingeben oder leer lassen</translation>
    </message>
    <message>
        <source>A weight is above 0</source>
        <translation>Ein Gewicht ist größer als 0</translation>
    </message>
    <message>
        <source>enter grams, or leave it empty</source>
        <translation>Gramm eingeben oder leer lassen</translation>
    </message>
    <message>
        <source>A length is not below 0</source>
        <translation>Eine Länge ist nicht kleiner als 0</translation>
    </message>
    <message>
        <source>enter millimetres, or leave it empty</source>
        <translation>Millimeter eingeben oder leer lassen</translation>
    </message>
    <message>
        <source>A product needs at least one variant</source>
        <translation>Ein Produkt braucht mindestens eine Variante</translation>
    </message>
    <message>
        <source>enter its SKU</source>
        <translation>ihre Artikelnummer eingeben</translation>
    </message>
    <message>
        <source>Two variants have the same SKU</source>
        <translation>Zwei Varianten haben dieselbe Artikelnummer</translation>
    </message>
    <message>
        <source>give each its own; capitals make no difference</source>
        <translation>jeder eine eigene geben; Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>Two variants have the same options</source>
        <translation>Zwei Varianten haben dieselben Merkmale</translation>
    </message>
    <message>
        <source>say what tells them apart, such as a colour</source>
        <translation>sagen, was sie unterscheidet, etwa eine Farbe</translation>
    </message>
    <message>
        <source>A step of the category is empty or too long</source>
        <translation>Eine Stufe der Kategorie ist leer oder zu lang</translation>
    </message>
    <message>
        <source>write it like Kitchen &gt; Mugs</source>
        <translation>schreiben wie Küche &gt; Tassen</translation>
    </message>
    <message>
        <source>A category lies at most %1 steps deep</source>
        <translation>Eine Kategorie hat höchstens %1 Stufen</translation>
    </message>
    <message>
        <source>leave out some steps</source>
        <translation>einige Stufen weglassen</translation>
    </message>
    <message>
        <source>The variant has this barcode twice</source>
        <translation>Die Variante hat diesen Barcode zweimal</translation>
    </message>
    <message>
        <source>A scheduled product needs its time, and only that one has it</source>
        <translation>Ein geplantes Produkt braucht seinen Zeitpunkt, und nur dieses hat einen</translation>
    </message>
    <message>
        <source>say when it is to be published</source>
        <translation>sagen, wann es veröffentlicht wird</translation>
    </message>
    <message>
        <source>A weight is a number of grams above 0 with at most 3 decimals</source>
        <translation>Ein Gewicht ist eine Zahl von Gramm größer als 0 mit höchstens 3 Nachkommastellen</translation>
    </message>
    <message>
        <source>enter it like 350 or 12.5</source>
        <translation>eingeben wie 350 oder 12,5</translation>
    </message>
</context>
<context>
    <name>ProductCatalog</name>
    <message>
        <source>This SKU is given twice</source>
        <translation>Diese Artikelnummer ist zweimal angegeben</translation>
    </message>
    <message>
        <source>This SKU belongs to “%1” already</source>
        <translation>Diese Artikelnummer gehört schon zu „%1“</translation>
    </message>
    <message>
        <source>choose another SKU; capitals make no difference</source>
        <translation>eine andere Artikelnummer wählen; Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>This barcode is given twice</source>
        <translation>Dieser Barcode ist zweimal angegeben</translation>
    </message>
    <message>
        <source>This barcode belongs to “%1” already</source>
        <translation>Dieser Barcode gehört schon zu „%1“</translation>
    </message>
    <message>
        <source>take it off there first, or check the code</source>
        <translation>zuerst dort entfernen oder den Code prüfen</translation>
    </message>
    <message>
        <source>This SKU or barcode was given to another item a moment ago</source>
        <translation>Diese Artikelnummer oder dieser Barcode ging eben an einen anderen Artikel</translation>
    </message>
    <message>
        <source>load the list again and choose another</source>
        <translation>die Liste neu laden und einen anderen wählen</translation>
    </message>
    <message>
        <source>There is no such unit</source>
        <translation>Diese Einheit gibt es nicht</translation>
    </message>
    <message>
        <source>add the unit first, or use one of the list</source>
        <translation>zuerst die Einheit anlegen oder eine aus der Liste verwenden</translation>
    </message>
    <message>
        <source>There is no such tax class</source>
        <translation>Diese Steuerklasse gibt es nicht</translation>
    </message>
    <message>
        <source>add the tax class first, or use one of the list</source>
        <translation>zuerst die Steuerklasse anlegen oder eine aus der Liste verwenden</translation>
    </message>
    <message>
        <source>The new variant is not there</source>
        <translation>Die neue Variante ist nicht da</translation>
    </message>
    <message>
        <source>The unit cannot change: the product has movements</source>
        <translation>Die Einheit kann sich nicht ändern: Das Produkt hat Bewegungen</translation>
    </message>
    <message>
        <source>make a new product with the new unit and move the stock there</source>
        <translation>ein neues Produkt mit der neuen Einheit anlegen und den Bestand dorthin umbuchen</translation>
    </message>
    <message>
        <source>The item does not have this barcode</source>
        <translation>Der Artikel hat diesen Barcode nicht</translation>
    </message>
    <message>
        <source>load the product again</source>
        <translation>das Produkt neu laden</translation>
    </message>
    <message>
        <source>This product does not exist</source>
        <translation>Dieses Produkt gibt es nicht</translation>
    </message>
    <message>
        <source>load the list again</source>
        <translation>die Liste neu laden</translation>
    </message>
    <message>
        <source>This item does not exist</source>
        <translation>Diesen Artikel gibt es nicht</translation>
    </message>
    <message>
        <source>The product has no such picture any more</source>
        <translation>Das Produkt hat dieses Bild nicht mehr</translation>
    </message>
    <message>
        <source>open the product again</source>
        <translation>das Produkt neu öffnen</translation>
    </message>
</context>
<context>
    <name>ProductEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Tariff number</source>
        <translation>Zolltarifnummer</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Ursprungsland</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: Ihr Wert „%2“, der andere „%3“</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Jemand anderes hat das inzwischen geändert</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>ProductFields</name>
    <message>
        <source>This is no day and time</source>
        <translation>Das ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>write it like 2026-12-01 08:00</source>
        <translation>schreiben wie 2026-12-01 08:00</translation>
    </message>
    <message>
        <source>This is no size</source>
        <translation>Das ist kein Maß</translation>
    </message>
    <message>
        <source>write length × width × height in mm, like 120 × 80 × 95</source>
        <translation>Länge × Breite × Höhe in mm schreiben, wie 120 × 80 × 95</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Publish at</source>
        <translation>Veröffentlichen am</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Tariff number</source>
        <translation>Zolltarifnummer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>This file is no picture</source>
        <translation>Diese Datei ist kein Bild</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG or WebP picture</source>
        <translation>ein Bild als PNG, JPEG oder WebP wählen</translation>
    </message>
</context>
<context>
    <name>ProductUndo</name>
    <message>
        <source>Barcode %1 comes off %2</source>
        <translation>Barcode %1 wird von %2 entfernt</translation>
    </message>
    <message>
        <source>a scan of it goes on saying whose it was</source>
        <translation>ein Scan sagt weiterhin, wozu er gehörte</translation>
    </message>
    <message>
        <source>Barcode %1 goes back to %2</source>
        <translation>Barcode %1 kommt zurück zu %2</translation>
    </message>
    <message>
        <source>%1 comes back from the archive</source>
        <translation>%1 kommt aus dem Archiv zurück</translation>
    </message>
    <message>
        <source>%1 goes back to the archive</source>
        <translation>%1 geht zurück ins Archiv</translation>
    </message>
    <message>
        <source>The picture that was added goes from %1</source>
        <translation>Das hinzugefügte Bild wird von %1 entfernt</translation>
    </message>
    <message>
        <source>The picture comes back to %1, in its place</source>
        <translation>Das Bild kommt zurück zu %1, an seine Stelle</translation>
    </message>
    <message>
        <source>The picture of %1 goes back to place %2</source>
        <translation>Das Bild von %1 geht zurück an Stelle %2</translation>
    </message>
    <message>
        <source>The new product goes to the archive</source>
        <translation>Das neue Produkt geht ins Archiv</translation>
    </message>
    <message>
        <source>nothing is deleted; it can be brought back from there</source>
        <translation>gelöscht wird nichts; von dort lässt es sich hervorholen</translation>
    </message>
    <message>
        <source>The new variant goes to the archive</source>
        <translation>Die neue Variante geht ins Archiv</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped as you asked</source>
        <translation>Wie gewünscht angehalten</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A reason has 1 to 200 characters</source>
        <translation>Ein Grund hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>write a shorter reason</source>
        <translation>einen kürzeren Grund schreiben</translation>
    </message>
    <message>
        <source>There is this reason already</source>
        <translation>Diesen Grund gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Somebody else changed this reason meanwhile</source>
        <translation>Jemand anderes hat diesen Grund inzwischen geändert</translation>
    </message>
    <message>
        <source>keep theirs, or enter yours once more</source>
        <translation>den anderen Wert behalten oder Ihren noch einmal eingeben</translation>
    </message>
    <message>
        <source>No reason of this kind of document can be for that</source>
        <translation>Ein Grund dieser Belegart kann dafür nicht gelten</translation>
    </message>
    <message>
        <source>choose what it is for anew</source>
        <translation>neu wählen, wofür er ist</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: Ihr Wert „%2“, der andere „%3“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Who may give it</source>
        <translation>Wer ihn geben darf</translation>
    </message>
    <message>
        <source>yours “%1”, theirs archived</source>
        <translation>Ihr Wert „%1“, der andere archiviert</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Für Zugänge</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Für Abgänge</translation>
    </message>
    <message>
        <source>What is turned away</source>
        <translation>Für Abgewiesenes</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Für beides</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>There is no such reason</source>
        <translation>Diesen Grund gibt es nicht</translation>
    </message>
    <message>
        <source>reload and try again</source>
        <translation>neu laden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>This reason is archived</source>
        <translation>Dieser Grund ist archiviert</translation>
    </message>
    <message>
        <source>give another reason, or bring this one back under Settings</source>
        <translation>einen anderen Grund geben oder diesen unter Einstellungen hervorholen</translation>
    </message>
    <message>
        <source>This reason is not yours to give</source>
        <translation>Diesen Grund dürfen Sie nicht geben</translation>
    </message>
    <message>
        <source>give another reason, or ask who may</source>
        <translation>einen anderen Grund geben oder fragen, wer darf</translation>
    </message>
    <message>
        <source>Key %1 is “%2” already</source>
        <translation>Auf Taste %1 liegt schon „%2“</translation>
    </message>
    <message>
        <source>choose another key, or take it from that one first</source>
        <translation>eine andere Taste wählen oder sie zuerst dort wegnehmen</translation>
    </message>
</context>
<context>
    <name>ReportBook</name>
    <message>
        <source>Unit cost</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Site or location</source>
        <translation>Standort oder Lagerort</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What lies where, now or at any moment?</source>
        <translation>Was liegt wo, jetzt oder zu einem Zeitpunkt?</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>What came, went and moved?</source>
        <translation>Was kam, ging und wurde umgelagert?</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Wert zu Einstandspreisen</translation>
    </message>
    <message>
        <source>What is the stock worth?</source>
        <translation>Was ist der Bestand wert?</translation>
    </message>
    <message>
        <source>There is no such report</source>
        <translation>Diesen Bericht gibt es nicht</translation>
    </message>
    <message>
        <source>see them with: backroomctl report list</source>
        <translation>alle nennt: backroomctl report list</translation>
    </message>
    <message>
        <source>The report %1 has no such parameter</source>
        <translation>Der Bericht %1 hat diesen Parameter nicht</translation>
    </message>
    <message>
        <source>see: backroomctl report show %1</source>
        <translation>siehe: backroomctl report show %1</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>now (%1)</source>
        <translation>jetzt (%1)</translation>
    </message>
    <message>
        <source>This is not a time</source>
        <translation>Das ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>write a date like 2026-03-01 or an instant like 2026-03-01T10:00:00Z</source>
        <translation>ein Datum wie 2026-03-01 oder einen Zeitpunkt wie 2026-03-01T10:00:00Z schreiben</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>Ohne Einstandspreis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln item(s) of unknown cost</source>
        <translation>
            <numerusform>%Ln Artikel ohne Einstandspreis</numerusform>
            <numerusform>%Ln Artikel ohne Einstandspreis</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation>der Datenträger für Zwischendateien ist voll</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 by %2, largest %3</source>
        <translation>%1 nach %2, größte %3</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose another folder or close the program that holds the file</source>
        <translation>einen anderen Ordner wählen oder das Programm schließen, das die Datei offen hält</translation>
    </message>
    <message>
        <source>Writing the file failed, %1</source>
        <translation>Das Schreiben der Datei ist fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>make room on the disk or choose another folder; nothing was left behind</source>
        <translation>Speicher freigeben oder einen anderen Ordner wählen; nichts blieb zurück</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>start it again when you want it; no file was written</source>
        <translation>neu starten, wenn Sie wollen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>No format goes with this file name</source>
        <translation>Zu diesem Dateinamen gehört kein Format</translation>
    </message>
    <message>
        <source>end it with .xlsx, .csv, .json or .pdf</source>
        <translation>mit .xlsx, .csv, .json oder .pdf enden lassen</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Made %1 (%2)</source>
        <translation>Erstellt %1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>This program cannot paint pages</source>
        <translation>Dieses Programm kann keine Seiten zeichnen</translation>
    </message>
    <message>
        <source>choose Excel, CSV or JSON instead</source>
        <translation>stattdessen Excel, CSV oder JSON wählen</translation>
    </message>
    <message>
        <source>The printer or file does not answer</source>
        <translation>Drucker oder Datei antwortet nicht</translation>
    </message>
    <message>
        <source>check that it is switched on and has room, then try again</source>
        <translation>prüfen, ob er an ist und Platz hat, dann noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is of the other kind of database</source>
        <translation>Die Sicherung stammt von der anderen Datenbankart</translation>
    </message>
    <message>
        <source>restore it into the kind it was made of; nothing was changed</source>
        <translation>in dieselbe Datenbankart zurückspielen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>only an administrator may put a backup back</source>
        <translation>nur ein Administrator darf eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>There is not enough space to look into the backup</source>
        <translation>Der Speicherplatz reicht nicht, um in die Sicherung zu sehen</translation>
    </message>
    <message>
        <source>free some space; nothing was changed</source>
        <translation>Speicher freigeben; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 may not put a backup back</source>
        <translation>%1 darf keine Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is not enough space for the side file</source>
        <translation>Der Speicherplatz reicht nicht für die Nebendatei</translation>
    </message>
    <message>
        <source>free some space; nothing was changed</source>
        <translation>Speicher freigeben; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Looking through the books in the side file</source>
        <translation>Die Daten in der Nebendatei werden durchgesehen</translation>
    </message>
    <message>
        <source>Restoring into a side file</source>
        <translation>Wiederherstellung in eine Nebendatei</translation>
    </message>
    <message>
        <source>A server&apos;s backup does not become a file</source>
        <translation>Die Sicherung eines Servers wird keine Datei</translation>
    </message>
    <message>
        <source>put it into a database of its own with: backroomctl restore FILE</source>
        <translation>in eine eigene Datenbank zurückspielen mit: backroomctl restore DATEI</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is not enough memory to keep a password safely</source>
        <translation>Der Arbeitsspeicher reicht nicht, um ein Passwort sicher zu halten</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>andere Programme schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>The password could not be prepared for the server</source>
        <translation>Das Passwort ließ sich für den Server nicht vorbereiten</translation>
    </message>
    <message>
        <source>please report this with the log</source>
        <translation>bitte mit dem Protokoll melden</translation>
    </message>
</context>
<context>
    <name>ServerPreparation</name>
    <message>
        <source>%1 may not make databases on this server</source>
        <translation>%1 darf auf diesem Server keine Datenbanken anlegen</translation>
    </message>
    <message>
        <source>use a role with CREATEDB, or have the database made for it</source>
        <translation>eine Rolle mit CREATEDB nehmen oder die Datenbank dafür anlegen lassen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Name or password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>check both and try again</source>
        <translation>beides prüfen und noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>StockColumns</name>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Art.-Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>Letzte Bewegung</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>There is no such location</source>
        <translation>Diesen Lagerort gibt es nicht</translation>
    </message>
    <message>
        <source>check its code</source>
        <translation>den Code prüfen</translation>
    </message>
    <message>
        <source>There is no such item</source>
        <translation>Diesen Artikel gibt es nicht</translation>
    </message>
    <message>
        <source>check its SKU</source>
        <translation>die Artikelnummer prüfen</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Warenausgang</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Storno von %1</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Warenausgang</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>usually %1 at this hour of a %2</source>
        <translation>üblich %1 um diese Zeit (%2)</translation>
    </message>
    <message>
        <source>%1 at this point of last week</source>
        <translation>%1 zur selben Zeit der Vorwoche</translation>
    </message>
    <message>
        <source>week %1: %2 received, %3 issued</source>
        <translation>KW %1: %2 erhalten, %3 ausgegeben</translation>
    </message>
    <message>
        <source>%1 takes %2 back</source>
        <translation>%1 storniert %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Receive Kera&apos;s delivery PO-1042</source>
        <translation>Die Lieferung PO-1042 von Kera annehmen</translation>
    </message>
    <message>
        <source>Scan PO-1042, a bin, then the goods. 8* before a scan takes eight. F12 posts.</source>
        <translation>PO-1042 scannen, einen Platz, dann die Ware. 8* vor einem Scan nimmt acht. F12 bucht.</translation>
    </message>
    <message>
        <source>Receive a parcel nobody announced</source>
        <translation>Ein Paket annehmen, das niemand angekündigt hat</translation>
    </message>
    <message>
        <source>Without a delivery note: a bin, the goods, F12.</source>
        <translation>Ohne Lieferschein: ein Platz, die Ware, F12.</translation>
    </message>
    <message>
        <source>Say what a code nobody knows is</source>
        <translation>Sagen, was ein unbekannter Code ist</translation>
    </message>
    <message>
        <source>Scan 9520999000016 at the dock, then F3, three letters of the product, Enter.</source>
        <translation>9520999000016 am Wareneingang scannen, dann F3, drei Buchstaben des Produkts, Enter.</translation>
    </message>
    <message>
        <source>Move six mugs to another bin</source>
        <translation>Sechs Tassen an einen anderen Platz umlagern</translation>
    </message>
    <message>
        <source>Three scans: the carton, A-01-02, B-02-01.</source>
        <translation>Drei Scans: der Karton, A-01-02, B-02-01.</translation>
    </message>
    <message>
        <source>Write off a mug that broke</source>
        <translation>Eine zerbrochene Tasse ausbuchen</translation>
    </message>
    <message>
        <source>Scan A-01-02, then the mug: one is missing. F7 and a digit say why, F12 posts.</source>
        <translation>A-01-02 scannen, dann die Tasse: eine fehlt. F7 und eine Ziffer sagen, warum, F12 bucht.</translation>
    </message>
    <message>
        <source>Take a document of yours back</source>
        <translation>Einen eigenen Beleg stornieren</translation>
    </message>
    <message>
        <source>Here is a wrong receipt that was taken back. Choose one of yours and press Ctrl+Z.</source>
        <translation>Hier steht ein falscher Wareneingang, der storniert wurde. Wählen Sie einen eigenen Beleg und drücken Sie Strg+Z.</translation>
    </message>
    <message>
        <source>Bring back 100 hooks that never arrived</source>
        <translation>100 Haken zurückholen, die nie ankamen</translation>
    </message>
    <message>
        <source>Transfer TR-0318 left six days ago. Ctrl+Z takes it back to the outlet.</source>
        <translation>Die Umlagerung TR-0318 ist seit sechs Tagen unterwegs. Strg+Z bucht sie zurück ins Outlet.</translation>
    </message>
    <message>
        <source>Ask why 57 advent boxes lie there</source>
        <translation>Fragen, warum 57 Adventskästen daliegen</translation>
    </message>
    <message>
        <source>Ctrl+E: these entries make the number. Nobody bought one for 300 days.</source>
        <translation>Strg+E: Diese Buchungen ergeben die Zahl. Seit 300 Tagen hat niemand einen gekauft.</translation>
    </message>
    <message>
        <source>Find out who changed a price</source>
        <translation>Herausfinden, wer einen Preis geändert hat</translation>
    </message>
    <message>
        <source>The blue mug&apos;s, nine days ago. “Who changed this?” beside the product tells before and after.</source>
        <translation>Den der blauen Tasse, vor neun Tagen. „Wer hat das geändert?“ beim Produkt nennt vorher und nachher.</translation>
    </message>
    <message>
        <source>Take the stock list to Excel</source>
        <translation>Die Bestandsliste nach Excel schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E, without a question. Numbers are numbers, 0017 stays 0017.</source>
        <translation>Strg+Umschalt+E, ohne Rückfrage. Zahlen sind Zahlen, 0017 bleibt 0017.</translation>
    </message>
    <message>
        <source>Import a price list and take it back</source>
        <translation>Eine Preisliste importieren und zurücknehmen</translation>
    </message>
    <message>
        <source>A file lies ready. Ctrl+Enter goes on step by step; the result offers the undo.</source>
        <translation>Eine Datei liegt bereit. Strg+Enter geht Schritt für Schritt weiter; das Ergebnis bietet die Rücknahme an.</translation>
    </message>
    <message>
        <source>practice-products.csv</source>
        <translation>uebung-produkte.csv</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>A unit has 0 to 6 decimals</source>
        <translation>Eine Einheit hat 0 bis 6 Nachkommastellen</translation>
    </message>
    <message>
        <source>enter a number from 0 to 6</source>
        <translation>eine Zahl von 0 bis 6 eingeben</translation>
    </message>
    <message>
        <source>%1 comes in whole numbers only</source>
        <translation>%1 gibt es nur in ganzen Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %Ln decimals</source>
        <translation>
            <numerusform>%1 hat höchstens %Ln Nachkommastelle</numerusform>
            <numerusform>%1 hat höchstens %Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>round the quantity</source>
        <translation>die Menge runden</translation>
    </message>
    <message>
        <source>A conversion is a fraction of two whole numbers above 0</source>
        <translation>Eine Umrechnung ist ein Bruch zweier ganzer Zahlen größer als 0</translation>
    </message>
    <message>
        <source>enter it like 12/1 or 1/3</source>
        <translation>eingeben wie 12/1 oder 1/3</translation>
    </message>
    <message>
        <source>This amount is no whole number of %1</source>
        <translation>Diese Menge ergibt keine ganze Zahl von %1</translation>
    </message>
    <message>
        <source>enter an amount that comes out even, or let the unit round up</source>
        <translation>eine Menge eingeben, die aufgeht, oder die Einheit aufrunden lassen</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>enter a smaller number</source>
        <translation>eine kleinere Zahl eingeben</translation>
    </message>
</context>
<context>
    <name>VatNumber</name>
    <message>
        <source>This is no VAT number</source>
        <translation>Das ist keine USt-IdNr.</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>schreiben wie %1</translation>
    </message>
    <message>
        <source>Greek numbers begin with EL</source>
        <translation>griechische Nummern beginnen mit EL</translation>
    </message>
    <message>
        <source>begin with the two letters of its country, like DE123456789</source>
        <translation>mit den zwei Buchstaben des Landes beginnen, wie DE123456789</translation>
    </message>
    <message>
        <source>after its country stand 2 to 18 letters and digits</source>
        <translation>hinter dem Land stehen 2 bis 18 Buchstaben und Ziffern</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>nicht im Journal</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>eine andere Nummer</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>ein anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>eine andere Zeit</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>item and dates of its document</source>
        <translation>Artikel und Daten des Belegs</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>as it was posted</source>
        <translation>wie gebucht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>quantity × unit cost</source>
        <translation>Menge × Einstandspreis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the journal tells</source>
        <translation>wie im Journal</translation>
    </message>
</context>
<context>
    <name>ViewExport</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder</source>
        <translation>In diesen Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wählen Sie einen anderen</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Receive goods</source>
        <translation>Ware annehmen</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
</context>
<context>
    <name>WhoChanged</name>
    <message>
        <source>Who changed this?</source>
        <translation>Wer hat das geändert?</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>A delivery at the dock</source>
        <translation>Eine Lieferung am Wareneingang</translation>
    </message>
    <message>
        <source>Deliveries at the dock</source>
        <translation>Lieferungen am Wareneingang</translation>
    </message>
    <message>
        <source>A move that is not posted</source>
        <translation>Eine ungebuchte Umlagerung</translation>
    </message>
    <message>
        <source>Moves that are not posted</source>
        <translation>Ungebuchte Umlagerungen</translation>
    </message>
    <message>
        <source>An adjustment that is not posted</source>
        <translation>Eine ungebuchte Korrektur</translation>
    </message>
    <message>
        <source>Adjustments that are not posted</source>
        <translation>Ungebuchte Korrekturen</translation>
    </message>
    <message>
        <source>Begun by somebody else</source>
        <translation>Von jemand anderem begonnen</translation>
    </message>
    <message>
        <source>Begun by others</source>
        <translation>Von anderen begonnen</translation>
    </message>
    <message>
        <source>Parked codes</source>
        <translation>Geparkte Codes</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Held apart</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>Ohne Einstandspreis</translation>
    </message>
    <message>
        <source>Without a barcode</source>
        <translation>Ohne Barcode</translation>
    </message>
    <message>
        <source>Taken back in 30 days</source>
        <translation>In den letzten 30 Tagen storniert</translation>
    </message>
    <message>
        <source>Posted below zero on purpose in 30 days</source>
        <translation>In den letzten 30 Tagen bewusst unter null gebucht</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>The last good backup is old</source>
        <translation>Die letzte gute Sicherung ist alt</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>noch nichts gescannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln Scan</numerusform>
            <numerusform>%Ln Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>the last: %1 by %2</source>
        <translation>zuletzt: %1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Nothing waits there</source>
        <translation>Dort wartet nichts</translation>
    </message>
    <message>
        <source>Only %1 can go on with it</source>
        <translation>Nur %1 kann das fortsetzen</translation>
    </message>
    <message>
        <source>The journal is as this desk left it</source>
        <translation>Das Journal ist wie zuletzt an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>The journal is not whole</source>
        <translation>Das Journal ist nicht unversehrt</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Last backup %1, restored and verified into a side file</source>
        <translation>Letzte Sicherung %1, wiederhergestellt und geprüft</translation>
    </message>
    <message>
        <source>Last backup %1, read again as a whole</source>
        <translation>Letzte Sicherung %1, ganz zur Probe gelesen</translation>
    </message>
    <message>
        <source>Enter opens the backups</source>
        <translation>Enter öffnet die Sicherungen</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>Seit einem halben Jahr unbewegt</translation>
    </message>
    <message>
        <source>not in the stock&apos;s value</source>
        <translation>im Bestandswert nicht enthalten</translation>
    </message>
    <message>
        <source>make the first one now</source>
        <translation>jetzt die erste anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::Chip</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, ändern</translation>
    </message>
</context>
<context>
    <name>backroom::CommandPalette</name>
    <message>
        <source>Search anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Product, code, bin, document, page …</source>
        <translation>Produkt, Code, Platz, Beleg, Seite …</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Not everything was searched: %1</source>
        <translation>Nicht alles wurde durchsucht: %1</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>backroom::DaySheet</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>That is no day</source>
        <translation>Das ist kein Tag</translation>
    </message>
    <message>
        <source>write it as %1</source>
        <translation>schreiben Sie ihn wie %1</translation>
    </message>
    <message>
        <source>That day has not been yet</source>
        <translation>Dieser Tag war noch nicht</translation>
    </message>
    <message>
        <source>choose one up to %1</source>
        <translation>wählen Sie einen bis %1</translation>
    </message>
    <message>
        <source>There are no books of that day</source>
        <translation>Von diesem Tag gibt es keine Bücher</translation>
    </message>
    <message>
        <source>choose one from %1 on</source>
        <translation>wählen Sie einen ab %1</translation>
    </message>
</context>
<context>
    <name>backroom::EmptyState</name>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>backroom::ErrorBanner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backroom::FieldEditor</name>
    <message>
        <source>yours “%1”, theirs “%2”</source>
        <translation>Ihr Wert „%1“, der andere „%2“</translation>
    </message>
    <message>
        <source>keep yours with Enter, take theirs with Esc</source>
        <translation>Ihren mit Enter behalten, den anderen mit Esc nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen nehmen</translation>
    </message>
    <message>
        <source>“%1” is not saved, F2 goes on with it</source>
        <translation>„%1“ ist nicht gespeichert, F2 schreibt weiter</translation>
    </message>
</context>
<context>
    <name>backroom::FilterBar</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, ändern</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
</context>
<context>
    <name>backroom::FilterEditor</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>since</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last … days</source>
        <translation>letzte … Tage</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: last %Ln days</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: letzter %Ln Tag</numerusform>
            <numerusform>%1: letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>column, from, to</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>column, comparison, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Or this</source>
        <translation>Oder dies</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>2026-03-01</source>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write what to compare with</source>
        <translation>Den Vergleichswert eingeben</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>vor mehr als … Tagen</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln days ago</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: vor mehr als %Ln Tag</numerusform>
            <numerusform>%1: vor mehr als %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which condition</source>
        <translation>Welche Bedingung</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Diese entfernen</translation>
    </message>
</context>
<context>
    <name>backroom::FilteredListPage</name>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
</context>
<context>
    <name>backroom::JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>backroom::LastChange</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2: from %3 to %4</source>
        <translation>%1 von %2: von %3 auf %4</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>You changed nothing here since you signed in</source>
        <translation>Sie haben hier seit der Anmeldung nichts geändert</translation>
    </message>
    <message>
        <source>what was changed before stands in the journal</source>
        <translation>was vorher geändert wurde, steht im Journal</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1</source>
        <translation>Das lässt sich nicht zurücknehmen: %1</translation>
    </message>
    <message>
        <source>press Ctrl+Z once more to do it, Esc to leave it</source>
        <translation>noch einmal Strg+Z tut es, Esc lässt es, wie es ist</translation>
    </message>
    <message>
        <source>Take your last change back? %1</source>
        <translation>Ihre letzte Änderung zurücknehmen? %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation>Zurückgenommen. %1</translation>
    </message>
</context>
<context>
    <name>backroom::LastScanPanel</name>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
</context>
<context>
    <name>backroom::ListBody</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backroom::ListFilters</name>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keep this view …</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Keep it as it is shown now</source>
        <translation>So speichern, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A view needs a name</source>
        <translation>Eine Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>write what you look for with it</source>
        <translation>schreiben, was Sie damit suchen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
</context>
<context>
    <name>backroom::ListPage</name>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>There is no list here to put in order</source>
        <translation>Hier ist keine Liste zu ordnen</translation>
    </message>
    <message>
        <source>Order by …</source>
        <translation>Ordnen nach …</translation>
    </message>
</context>
<context>
    <name>backroom::NewStrip</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 new rows, show them</source>
        <translation>%1 neue Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>backroom::Page</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Suchen  Strg+K</translation>
    </message>
    <message>
        <source>Search anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>There is nothing to filter here</source>
        <translation>Hier ist nichts zu filtern</translation>
    </message>
</context>
<context>
    <name>backroom::PagedListPage</name>
    <message>
        <source>Others changed this list: the rows you go to were read anew</source>
        <translation>Andere haben diese Liste geändert: Die Zeilen, zu denen Sie gehen, wurden neu gelesen</translation>
    </message>
    <message>
        <source>choose the rows again whose sum you want</source>
        <translation>wählen Sie die Zeilen, deren Summe Sie möchten, noch einmal</translation>
    </message>
</context>
<context>
    <name>backroom::QuantityBar</name>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>im Zulauf</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
</context>
<context>
    <name>backroom::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>%1  Alt+%2</source>
        <translation>%1  Alt+%2</translation>
    </message>
</context>
<context>
    <name>backroom::ScanLane</name>
    <message>
        <source>Not listening</source>
        <translation>Hört nicht zu</translation>
    </message>
    <message>
        <source>Scan lane</source>
        <translation>Scanzeile</translation>
    </message>
</context>
<context>
    <name>backroom::Sparkline</name>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>%1 days: lowest %2, highest %3, now %4 %5</source>
        <translation>%1 Tage: tiefster %2, höchster %3, jetzt %4 %5</translation>
    </message>
    <message>
        <source>Why so many on that day?</source>
        <translation>Warum so viel an diesem Tag?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>backroom::StationBand</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
</context>
<context>
    <name>backroom::StationLines</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>backroom::StationPage</name>
    <message>
        <source>That did not count. F9 again takes back the last scan.</source>
        <translation>Das zählte nicht. Noch einmal F9 nimmt den letzten Scan zurück.</translation>
    </message>
</context>
<context>
    <name>backroom::StatusBar</name>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>backroom::TableView</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>adding up …</source>
        <translation>wird addiert …</translation>
    </message>
    <message>
        <source>← → width, Ctrl+← → place</source>
        <translation>← → Breite, Strg+← → Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known value</source>
        <translation>
            <numerusform>%Ln ohne bekannten Wert</numerusform>
            <numerusform>%Ln ohne bekannten Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no room for it)</source>
        <translation>%1 (kein Platz dafür)</translation>
    </message>
</context>
<context>
    <name>backroom::Timeline</name>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
</context>
<context>
    <name>backroom::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>backroom::WarningBand</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>backroom::WhyButton</name>
    <message>
        <source>Why so many?</source>
        <translation>Warum so viel?</translation>
    </message>
</context>
<context>
    <name>backroom::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>backroom::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>backroom::app::ActionsSource</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>you may not: %1</source>
        <translation>Ihnen fehlt das Recht: %1</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Colours of this desk</source>
        <translation>Farben an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
</context>
<context>
    <name>backroom::app::Application</name>
    <message>
        <source>somebody changed the books past the program; an administrator looks with: backroomctl journal verify</source>
        <translation>jemand hat die Daten am Programm vorbei geändert; ein Administrator prüft mit: backroomctl journal verify</translation>
    </message>
    <message>
        <source>These books are of an older version of the program</source>
        <translation>Diese Daten stammen von einer älteren Version des Programms</translation>
    </message>
    <message>
        <source>an administrator signs in once, then they are ready for everybody</source>
        <translation>ein Administrator meldet sich einmal an, dann sind sie für alle bereit</translation>
    </message>
    <message>
        <source>%1, %2: there should be %3, and there is %4</source>
        <translation>%1, %2: es müsste %3 sein und ist %4</translation>
    </message>
    <message>
        <source>The backup was made, but the books in it are not whole: %1</source>
        <translation>Die Sicherung ist angelegt, aber die Daten darin sind nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>verify the books themselves: backroomctl verify --deep</source>
        <translation>die Daten selbst prüfen: backroomctl verify --deep</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>zuerst anmelden</translation>
    </message>
</context>
<context>
    <name>backroom::app::BackupPage</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The books as they were then lie in a side file: %1</source>
        <translation>Die Daten von damals liegen in einer Nebendatei: %1</translation>
    </message>
    <message>
        <source>people sign in there with the passwords of that day; nothing of it comes back here</source>
        <translation>dort meldet man sich mit den Passwörtern jenes Tages an; nichts davon kommt hierher zurück</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore into a side file</source>
        <translation>In Nebendatei wiederherstellen</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>An diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Letzte Sicherung %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>why, how big, where</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Die Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>Wie gewünscht angehalten</translation>
    </message>
    <message>
        <source>The books in the backup are not whole: %1</source>
        <translation>Die Daten in der Sicherung sind nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>take an older one, and verify the books themselves</source>
        <translation>eine ältere nehmen und die Daten selbst prüfen</translation>
    </message>
    <message>
        <source>Backed up, restored into a side file and verified</source>
        <translation>Gesichert, in eine Nebendatei wiederhergestellt und geprüft</translation>
    </message>
    <message>
        <source>Backed up and read again as a whole</source>
        <translation>Gesichert und ganz zur Probe gelesen</translation>
    </message>
    <message>
        <source>Restoring into a side file</source>
        <translation>Wiederherstellung in eine Nebendatei</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Größe, MB</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What is in this backup?</source>
        <translation>Was ist in dieser Sicherung?</translation>
    </message>
    <message>
        <source>No backup is chosen</source>
        <translation>Es ist keine Sicherung gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>%1: the whole books as they were %2</source>
        <translation>%1: alle Daten, wie sie %2 waren</translation>
    </message>
    <message>
        <source>The backups of this desk stand here. The first one is made by itself while the program runs.</source>
        <translation>Hier stehen die Sicherungen dieses Arbeitsplatzes. Die erste entsteht von selbst, während das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>backroom::app::BackupPlanFields</name>
    <message>
        <source>Each day from</source>
        <translation>Täglich ab</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Sicherungen behalten</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Your own data folder</source>
        <translation>Eigener Datenordner</translation>
    </message>
</context>
<context>
    <name>backroom::app::DemoBanner</name>
    <message>
        <source>Demo – a company of our own making. Nothing you do here can break anything.</source>
        <translation>Demo – eine von uns erfundene Firma. Hier kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Practice sheet: codes to scan from paper</source>
        <translation>Übungsblatt: Codes auf Papier zum Scannen</translation>
    </message>
    <message>
        <source>Start my own company</source>
        <translation>Eigene Firma anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::app::DeskScans</name>
    <message>
        <source>The code came in pieces</source>
        <translation>Der Code kam in Teilen</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>noch einmal scannen</translation>
    </message>
    <message>
        <source>No code is asked for here</source>
        <translation>Hier wird kein Code erwartet</translation>
    </message>
    <message>
        <source>finish or close this first</source>
        <translation>dies zuerst beenden oder schließen</translation>
    </message>
    <message>
        <source>%1 is a key of the stations</source>
        <translation>%1 ist eine Taste der Stationen</translation>
    </message>
    <message>
        <source>go to Receive, Move or Adjust</source>
        <translation>zu Wareneingang, Umlagern oder Korrigieren gehen</translation>
    </message>
    <message>
        <source>%1 is unknown here</source>
        <translation>%1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>search with Ctrl+K, or receive it at the dock</source>
        <translation>mit Strg+K suchen oder am Wareneingang annehmen</translation>
    </message>
    <message>
        <source>%1 means several things</source>
        <translation>%1 bedeutet mehreres</translation>
    </message>
    <message>
        <source>search with Ctrl+K</source>
        <translation>mit Strg+K suchen</translation>
    </message>
</context>
<context>
    <name>backroom::app::DocumentsSource</name>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>backroom::app::FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>How do you want to begin? You can do all of it later.</source>
        <translation>Wie möchten Sie beginnen? Alles andere geht auch später noch.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where should the books lie?</source>
        <translation>Wo sollen die Daten liegen?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>These three stand in every value and every date.</source>
        <translation>Diese drei stehen in jedem Wert und jedem Datum.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The first person. Others are added under Settings.</source>
        <translation>Die erste Person. Weitere kommen unter Einstellungen dazu.</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look around in the demo company</source>
        <translation>In der Demofirma umsehen</translation>
    </message>
    <message>
        <source>A working shop with three months behind it. Nothing you do there can break anything.</source>
        <translation>Ein Geschäft, das seit drei Monaten läuft. Dort kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>My company, with products from a spreadsheet</source>
        <translation>Meine Firma, mit Produkten aus einer Tabelle</translation>
    </message>
    <message>
        <source>My company, empty</source>
        <translation>Meine Firma, leer</translation>
    </message>
    <message>
        <source>Products are typed or scanned in one by one.</source>
        <translation>Produkte werden einzeln eingegeben oder gescannt.</translation>
    </message>
    <message>
        <source>A company that exists already</source>
        <translation>Eine vorhandene Firma</translation>
    </message>
    <message>
        <source>A file, or a server on which others work. You sign in with the name you have there.</source>
        <translation>Eine Datei oder ein Server, auf dem andere arbeiten. Sie melden sich mit Ihrem Namen dort an.</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>In einer Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>For one computer, or to begin with. Not on a network drive.</source>
        <translation>Für einen Rechner oder zum Anfangen. Nicht auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Password of the server&apos;s role</source>
        <translation>Passwort der Rolle am Server</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Letters, digits, “.”, “-” and “_”</source>
        <translation>Buchstaben, Ziffern, „.“, „-“ und „_“</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters. Nobody can read it back.</source>
        <translation>Mindestens 8 Zeichen. Niemand kann es auslesen.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>choose another name, or go back and open the company that exists</source>
        <translation>einen anderen Namen wählen oder zurückgehen und die vorhandene Firma öffnen</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Die beiden Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>type the same one twice</source>
        <translation>zweimal dasselbe eingeben</translation>
    </message>
    <message>
        <source>It is a file on this computer</source>
        <translation>Sie ist eine Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>It is on a PostgreSQL server</source>
        <translation>Sie liegt auf einem PostgreSQL-Server</translation>
    </message>
    <message>
        <source>On a PostgreSQL server</source>
        <translation>Auf einem PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Others work on it. You sign in with the name you have there.</source>
        <translation>Andere arbeiten damit. Sie melden sich mit Ihrem Namen dort an.</translation>
    </message>
    <message>
        <source>For several desks at once. The role must own the database and may make roles.</source>
        <translation>Für mehrere Arbeitsplätze zugleich. Der Rolle muss die Datenbank gehören, und sie darf Rollen anlegen.</translation>
    </message>
    <message>
        <source>Where the books lie</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Backroom companies (*.db)</source>
        <translation>Firmen von Backroom (*.db)</translation>
    </message>
    <message>
        <source>Opening the company</source>
        <translation>Firma wird geöffnet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From Excel, or CSV of another program. You see what will happen before it happens.</source>
        <translation>Aus Excel oder der CSV-Datei eines anderen Programms. Sie sehen, was geschieht, bevor es geschieht.</translation>
    </message>
</context>
<context>
    <name>backroom::app::HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Close help (F1)</source>
        <translation>Hilfe schließen (F1)</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
    <message>
        <source>- **Ctrl+K** find anything
- **Alt+1 … Alt+9** the pages at the left
- **Alt+←** **Alt+→** back, forward
- **Ctrl+L** lock
- **Esc** close the topmost thing
- **F1** this help
</source>
        <translation>- **Strg+K** alles finden
- **Alt+1 … Alt+9** die Seiten links
- **Alt+←** **Alt+→** zurück, vor
- **Strg+L** sperren
- **Esc** das Oberste schließen
- **F1** diese Hilfe
</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of the help pages in this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>backroom::app::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>backroom::app::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Jemand anderen anmelden</translation>
    </message>
    <message>
        <source>%1 is working here. Nothing is lost.</source>
        <translation>%1 arbeitet hier. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>try again, or let somebody else sign in</source>
        <translation>noch einmal versuchen, oder jemand anderen anmelden lassen</translation>
    </message>
</context>
<context>
    <name>backroom::app::LookSection</name>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look and sound of this desk</source>
        <translation>Bild und Ton an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Short, where it helps</source>
        <translation>Kurz, wo sie hilft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sounds of scans</source>
        <translation>Scan-Töne</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Only seen</source>
        <translation>Aus, nur zu sehen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Widths, order and views of lists are kept for each person by themselves.</source>
        <translation>Breiten, Reihenfolge und Ansichten von Listen werden für jede Person automatisch gespeichert.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen in Listen</translation>
    </message>
    <message>
        <source>With air</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Eng</translation>
    </message>
</context>
<context>
    <name>backroom::app::MainWindow</name>
    <message>
        <source>There is no company to show round</source>
        <translation>Es gibt keine Firma für den Rundgang</translation>
    </message>
    <message>
        <source>make the demo first: backroomctl init --demo small</source>
        <translation>zuerst die Demofirma anlegen: backroomctl init --demo small</translation>
    </message>
    <message>
        <source>There is a company already, and it was left as it is</source>
        <translation>Es gibt schon eine Firma; sie blieb, wie sie war</translation>
    </message>
    <message>
        <source>go back and choose “A company that exists already”, or another place</source>
        <translation>zurückgehen und „Eine vorhandene Firma“ oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Nobody is signed in, the scan was not taken</source>
        <translation>Niemand ist angemeldet, der Scan wurde nicht angenommen</translation>
    </message>
    <message>
        <source>sign in, then scan again</source>
        <translation>anmelden, dann noch einmal scannen</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Making the company</source>
        <translation>Firma wird angelegt</translation>
    </message>
    <message>
        <source>There is no company in this file</source>
        <translation>In dieser Datei ist keine Firma</translation>
    </message>
    <message>
        <source>choose another file, or go back and make a new company</source>
        <translation>eine andere Datei wählen oder zurückgehen und eine neue Firma anlegen</translation>
    </message>
    <message>
        <source>Making the demo company</source>
        <translation>Demofirma wird angelegt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Opening the demo company</source>
        <translation>Die Demofirma wird geöffnet</translation>
    </message>
</context>
<context>
    <name>backroom::app::MeasuredStart</name>
    <message>
        <source>Painted after %1 ms</source>
        <translation>Gezeichnet nach %1 ms</translation>
    </message>
</context>
<context>
    <name>backroom::app::MeasuresSection</name>
    <message>
        <source>refuse what does not come out even</source>
        <translation>ablehnen, was nicht aufgeht</translation>
    </message>
    <message>
        <source>round up</source>
        <translation>aufrunden</translation>
    </message>
    <message>
        <source>keep the remainder</source>
        <translation>den Rest behalten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>What products are counted and measured in.</source>
        <translation>Worin Produkte gezählt und gemessen werden.</translation>
    </message>
    <message>
        <source>Code, such as carton</source>
        <translation>Code, etwa Karton</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decimals</source>
        <translation>
            <numerusform>%Ln Nachkommastelle</numerusform>
            <numerusform>%Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>Einheit anlegen</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Umrechnungen</translation>
    </message>
    <message>
        <source>How many of one unit another is, for all products or for the product of one SKU.</source>
        <translation>Wie eine Einheit in eine andere umgerechnet wird, für alle Produkte oder für das Produkt einer Artikelnummer.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>12 or 1/3</source>
        <translation>12 oder 1/3</translation>
    </message>
    <message>
        <source>Base unit</source>
        <translation>Grundeinheit</translation>
    </message>
    <message>
        <source>When it does not come out even</source>
        <translation>Wenn es nicht aufgeht</translation>
    </message>
    <message>
        <source>SKU (empty: all products)</source>
        <translation>Artikelnummer (leer: alle)</translation>
    </message>
    <message>
        <source>Set the conversion</source>
        <translation>Umrechnung setzen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>Steuerklassen</translation>
    </message>
    <message>
        <source>What a product is taxed as; rates come with sales.</source>
        <translation>Wie ein Produkt besteuert wird; die Sätze folgen mit dem Verkauf.</translation>
    </message>
    <message>
        <source>Code, such as books</source>
        <translation>Code, etwa Bücher</translation>
    </message>
    <message>
        <source>Add the tax class</source>
        <translation>Steuerklasse anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decimals</source>
        <translation>
            <numerusform>%1, %Ln Nachkommastelle</numerusform>
            <numerusform>%1, %Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>all products</source>
        <translation>alle Produkte</translation>
    </message>
</context>
<context>
    <name>backroom::app::NewPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::app::PartnerRoom</name>
    <message>
        <source>Last documents</source>
        <translation>Letzte Belege</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backroom::app::PartnersSource</name>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>backroom::app::PasswordSheet</name>
    <message>
        <source>New password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
</context>
<context>
    <name>backroom::app::PeopleSection</name>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>New password …</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>backroom::app::PlacesSource</name>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
</context>
<context>
    <name>backroom::app::PrintersSection</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>Die Seite konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Backroom: this is the edge of what this printer can print</source>
        <translation>Backroom: bis hierher kann dieser Drucker drucken</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>Drucker an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Testetikett drucken</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Labels on</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Paper on</source>
        <translation>Papierdrucker</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The system&apos;s own printer</source>
        <translation>Systemdrucker</translation>
    </message>
    <message>
        <source>None: a PDF each time</source>
        <translation>Keiner: jedes Mal ein PDF</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Testetikett</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Exports and PDFs</source>
        <translation>Exporte und PDFs</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder for exports and PDFs</source>
        <translation>Ordner für Exporte und PDFs</translation>
    </message>
    <message>
        <source>check that the printer is on and has paper</source>
        <translation>prüfen, ob der Drucker an ist und Papier hat</translation>
    </message>
</context>
<context>
    <name>backroom::app::ProductsSource</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>backroom::app::ScannerSection</name>
    <message>
        <source>Scanner of this desk</source>
        <translation>Scanner an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Fast, by cable</source>
        <translation>Schnell, per Kabel</translation>
    </message>
    <message>
        <source>Slowly, by Bluetooth (up to 60 ms a key)</source>
        <translation>Langsam, per Bluetooth (bis 60 ms je Taste)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner ausprobieren</translation>
    </message>
    <message>
        <source>Click here and scan to try it</source>
        <translation>Zum Ausprobieren hier klicken und scannen</translation>
    </message>
    <message>
        <source>Known as a scan: compare it with what stands beneath the bars.</source>
        <translation>Als Scan erkannt: mit dem vergleichen, was unter den Strichen steht.</translation>
    </message>
    <message>
        <source>That came as if typed. If it was scanned, choose “Slowly, by Bluetooth” and scan again.</source>
        <translation>Das kam wie getippt. War es ein Scan, „Langsam, per Bluetooth“ wählen und noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>backroom::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stock below zero</source>
        <translation>Bestand unter null</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Warn and record who accepted</source>
        <translation>Mit Warnung und Vermerk, wer annahm</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why goods were adjusted, turned away, moved or taken back, and on which keys.</source>
        <translation>Warum Ware korrigiert, abgewiesen, umgelagert oder storniert wurde und auf welchen Tasten.</translation>
    </message>
    <message>
        <source>Open reasons</source>
        <translation>Gründe öffnen</translation>
    </message>
    <message>
        <source>Back up to a file …</source>
        <translation>In eine Datei sichern …</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed. %1</source>
        <translation>Die heutige Sicherung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The last good one on this desk is of %1: %2</source>
        <translation>Die letzte gute an diesem Arbeitsplatz ist vom %1: %2</translation>
    </message>
    <message>
        <source>Not there any more, or not good: %1</source>
        <translation>Nicht mehr da oder nicht gut: %1</translation>
    </message>
    <message>
        <source>There is no backup on this desk yet. The first one is made today.</source>
        <translation>An diesem Arbeitsplatz gibt es noch keine Sicherung. Die erste entsteht heute.</translation>
    </message>
    <message>
        <source>There is no backup on this desk yet. While an administrator is signed in here, one is made each day; a server should have its own besides.</source>
        <translation>An diesem Arbeitsplatz gibt es noch keine Sicherung. Solange hier ein Administrator angemeldet ist, entsteht täglich eine; ein Server sollte daneben eine eigene haben.</translation>
    </message>
    <message>
        <source>This desk makes none: of a server&apos;s books the desk of an administrator makes one each day while the program runs there.</source>
        <translation>Dieser Arbeitsplatz macht keine: Die Daten eines Servers sichert täglich der Arbeitsplatz eines Administrators, solange das Programm dort läuft.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backed up and read again: %1</source>
        <translation>Gesichert und zur Probe gelesen: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next sign-in</source>
        <translation>Ab der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>The company, for everybody</source>
        <translation>Die Firma, für alle</translation>
    </message>
    <message>
        <source>Backup of this desk</source>
        <translation>Sicherung an diesem Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>backroom::app::SignInPage</name>
    <message>
        <source>Backroom</source>
        <translation>Backroom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Andere Firma öffnen</translation>
    </message>
    <message>
        <source>This is the demo company.</source>
        <translation>Das ist die Demofirma.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password is %1</source>
        <translation>Das Passwort aller Personen ist %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Wird angemeldet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>backroom::app::TourGuide</name>
    <message>
        <source>Pull the plug</source>
        <translation>Stecker ziehen</translation>
    </message>
    <message>
        <source>What if the power fails now? Try it: the program ends at once and starts again. Then sign in and open Receive.</source>
        <translation>Was, wenn jetzt der Strom ausfällt? Probieren Sie es: Das Programm endet sofort und startet neu. Melden Sie sich dann an und öffnen Sie den Wareneingang.</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Das war der Rundgang</translation>
    </message>
    <message>
        <source>Go on in the demo as long as you like, or begin with your own products.</source>
        <translation>Machen Sie in der Demo weiter, so lange Sie mögen, oder beginnen Sie mit eigenen Produkten.</translation>
    </message>
    <message>
        <source>Go on in the demo</source>
        <translation>In der Demo weitermachen</translation>
    </message>
    <message>
        <source>Import my own products</source>
        <translation>Eigene Produkte importieren</translation>
    </message>
</context>
<context>
    <name>backroom::app::TourScript</name>
    <message>
        <source>the page %1</source>
        <translation>die Seite %1</translation>
    </message>
    <message>
        <source>“%1” at %2 (it says “%3”)</source>
        <translation>„%1“ in %2 (da steht „%3“)</translation>
    </message>
    <message>
        <source>a line %1 of %2 (there is: %3)</source>
        <translation>eine Position %1 von %2 (da ist: %3)</translation>
    </message>
    <message>
        <source>%1 at %2 again (there is: %3)</source>
        <translation>wieder %1 in %2 (da ist: %3)</translation>
    </message>
    <message>
        <source>the page&apos;s total “%1” in the workbook (it says “%2”)</source>
        <translation>die Summe der Seite „%1“ in der Arbeitsmappe (da steht „%2“)</translation>
    </message>
    <message>
        <source>signs in as storekeeper</source>
        <translation>meldet sich als Lager an</translation>
    </message>
    <message>
        <source>This is a working shop with months of business behind it. Nothing you do here can break anything.</source>
        <translation>Das ist ein Geschäft, das seit Monaten läuft. Hier kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>A delivery at the dock</source>
        <translation>Eine Lieferung am Wareneingang</translation>
    </message>
    <message>
        <source>5 or more lines, the delivery first (%1)</source>
        <translation>5 oder mehr Zeilen, die Lieferung zuerst (%1)</translation>
    </message>
    <message>
        <source>Enter on “A delivery at the dock”</source>
        <translation>Enter auf „Eine Lieferung am Wareneingang“</translation>
    </message>
    <message>
        <source>The yellow edge means: I listen. You need no mouse, and no field needs a click.</source>
        <translation>Der gelbe Rand heißt: Ich höre zu. Sie brauchen keine Maus, und kein Feld braucht einen Klick.</translation>
    </message>
    <message>
        <source>the lane, listening</source>
        <translation>die Scanzeile, die zuhört</translation>
    </message>
    <message>
        <source>scans bin %1, then a carton of blue mugs</source>
        <translation>scannt Platz %1, dann einen Karton blauer Tassen</translation>
    </message>
    <message>
        <source>One carton, six mugs. The bin you scanned says where they go.</source>
        <translation>Ein Karton, sechs Tassen. Der gescannte Platz sagt, wohin sie kommen.</translation>
    </message>
    <message>
        <source>scans %1, types 12*, scans a white mug</source>
        <translation>scannt %1, tippt 12*, scannt eine weiße Tasse</translation>
    </message>
    <message>
        <source>Twelve at once: type 12* and scan.</source>
        <translation>Zwölf auf einmal: 12* tippen und scannen.</translation>
    </message>
    <message>
        <source>scans a code nobody knows</source>
        <translation>scannt einen unbekannten Code</translation>
    </message>
    <message>
        <source>Unknown? Parked. Nobody waits; you or the office say later what it is.</source>
        <translation>Unbekannt? Geparkt. Niemand wartet; Sie oder das Büro sagen später, was es ist.</translation>
    </message>
    <message>
        <source>the tray of parked codes</source>
        <translation>die Ablage der geparkten Codes</translation>
    </message>
    <message>
        <source>scans the carton once too often, then F9</source>
        <translation>scannt den Karton einmal zu oft, dann F9</translation>
    </message>
    <message>
        <source>Scanned once too often. F9 takes the last scan back.</source>
        <translation>Einmal zu oft gescannt. F9 nimmt den letzten Scan zurück.</translation>
    </message>
    <message>
        <source>the program was killed, and signs in again</source>
        <translation>das Programm wurde beendet und meldet sich wieder an</translation>
    </message>
    <message>
        <source>Power cut. Look: every scan that beeped is here.</source>
        <translation>Stromausfall. Sehen Sie: Jeder Scan, der gepiept hat, ist da.</translation>
    </message>
    <message>
        <source>F12 posts</source>
        <translation>F12 bucht</translation>
    </message>
    <message>
        <source>Posted. It has a number, and a way back.</source>
        <translation>Gebucht. Der Beleg hat eine Nummer und einen Weg zurück.</translation>
    </message>
    <message>
        <source>Ctrl+K, “blue mug”, Enter</source>
        <translation>Strg+K, „blue mug“, Enter</translation>
    </message>
    <message>
        <source>Ask for anything by its name, code or number.</source>
        <translation>Fragen Sie nach allem mit Namen, Code oder Nummer.</translation>
    </message>
    <message>
        <source>%1 = 47 at MAIN + 7 at OUTLET</source>
        <translation>%1 = 47 in MAIN + 7 in OUTLET</translation>
    </message>
    <message>
        <source>Ctrl+E on 54</source>
        <translation>Strg+E auf 54</translation>
    </message>
    <message>
        <source>Every figure can be asked why. These entries make 54.</source>
        <translation>Zu jeder Zahl lässt sich fragen, warum. Diese Buchungen ergeben 54.</translation>
    </message>
    <message>
        <source>the explanation</source>
        <translation>die Erklärung</translation>
    </message>
    <message>
        <source>rows that add up to 54 (%1)</source>
        <translation>Zeilen, deren Summe 54 ist (%1)</translation>
    </message>
    <message>
        <source>moves six to %1 by three scans, then Ctrl+Z</source>
        <translation>lagert sechs mit drei Scans nach %1 um, dann Strg+Z</translation>
    </message>
    <message>
        <source>Undo is a new document, not a rubber.</source>
        <translation>Ein Storno ist ein neuer Beleg, kein Radiergummi.</translation>
    </message>
    <message>
        <source>two documents (%1)</source>
        <translation>zwei Belege (%1)</translation>
    </message>
    <message>
        <source>Reports, stock on hand, Ctrl+Shift+E</source>
        <translation>Berichte, Bestand, Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>Real numbers, real dates, codes as text. Open it.</source>
        <translation>Echte Zahlen, echte Daten, Codes als Text. Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>die Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>backroom::app::TrialList</name>
    <message>
        <source>Things to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>backroom::app::TrialPage</name>
    <message>
        <source>The file to practise with could not be written</source>
        <translation>Die Übungsdatei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>choose another folder for exports under Settings</source>
        <translation>unter Einstellungen einen anderen Ordner für Exporte wählen</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Looking what was tried</source>
        <translation>Es wird geprüft, was schon ausprobiert ist</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done. What you post stays, and can be taken back.</source>
        <translation>%1 von %2 erledigt. Was Sie buchen, bleibt und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>backroom::app::ViewActions</name>
    <message>
        <source>This view to Excel</source>
        <translation>Diese Ansicht nach Excel</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Diese Ansicht drucken</translation>
    </message>
    <message>
        <source>Reading all rows</source>
        <translation>Alle Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>This view to CSV</source>
        <translation>Diese Ansicht als CSV</translation>
    </message>
    <message>
        <source>This view to PDF</source>
        <translation>Diese Ansicht als PDF</translation>
    </message>
    <message>
        <source>Stopped as you asked; no file was written</source>
        <translation>Wie gewünscht angehalten; keine Datei wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>backroom::app::Workspace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>Die heutige Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The practice sheet belongs to the demo company</source>
        <translation>Das Übungsblatt gehört zur Demofirma</translation>
    </message>
    <message>
        <source>sign out, then choose “Open another company”</source>
        <translation>abmelden, dann „Andere Firma öffnen“ wählen</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>No number stands on this page, so there is nothing to explain</source>
        <translation>Auf dieser Seite steht keine Zahl, zu erklären ist also nichts</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Clear  Esc</source>
        <translation>Leeren  Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>backroom::audit::JournalDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Alles dazu</translation>
    </message>
    <message>
        <source>%1, %2, at %3. Row %4 of the journal.</source>
        <translation>%1, %2, an %3. Zeile %4 des Journals.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Das Programm selbst</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>This row says that it was done, and no more.</source>
        <translation>Diese Zeile hält nur fest, dass es geschah.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>In the chain, as it was written</source>
        <translation>In der Kette, unverändert</translation>
    </message>
    <message>
        <source>The chain is broken here</source>
        <translation>Die Kette ist hier gebrochen</translation>
    </message>
</context>
<context>
    <name>backroom::audit::JournalPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Taken back, refused</source>
        <translation>Storniert, abgelehnt</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>Rechte und Einstellungen</translation>
    </message>
    <message>
        <source>the first broken link is row %1</source>
        <translation>das erste gebrochene Glied ist Zeile %1</translation>
    </message>
    <message>
        <source>somebody changed the books past the program: keep this file, and compare it with the last good backup</source>
        <translation>jemand hat die Daten am Programm vorbei geändert: diese Datei aufheben und mit der letzten guten Sicherung vergleichen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Person or record</source>
        <translation>Person oder Datensatz</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Datensatz: %1</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Das Journal wird geprüft</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing is said about the journal</source>
        <translation>Die Prüfung wurde angehalten; über das Journal ist nichts gesagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for their number for more than a minute</source>
        <translation>
            <numerusform>%Ln Zeile wartet seit über einer Minute auf ihre Nummer</numerusform>
            <numerusform>%Ln Zeilen warten seit über einer Minute auf ihre Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>let a desk do something, then verify again</source>
        <translation>einen Arbeitsplatz etwas tun lassen, dann noch einmal prüfen</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %Ln row(s), and the chain holds from the first to the last</source>
        <translation>
            <numerusform>Das Journal ist unversehrt: %Ln Zeile, und die Kette hält</numerusform>
            <numerusform>Das Journal ist unversehrt: %Ln Zeilen, und die Kette ist von der ersten bis zur letzten ununterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was before and after, and its link in the chain</source>
        <translation>Was vorher und nachher war, und das Glied in der Kette</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Es ist keine Zeile gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a record</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backroom::catalog::BarcodeList</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Pieces in the pack</source>
        <translation>Stück in der Packung</translation>
    </message>
    <message>
        <source>holds 1</source>
        <translation>enthält 1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Barcode hinzufügen</translation>
    </message>
    <message>
        <source>No barcode yet: this item is found by its SKU.</source>
        <translation>Ohne Barcode: gefunden per Artikelnummer.</translation>
    </message>
    <message>
        <source>pack of %1</source>
        <translation>Packung mit %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>backroom::catalog::NewProductSheet</name>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New variant of %1</source>
        <translation>Neue Variante von %1</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante anlegen</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Your own code; it stays as you type it.</source>
        <translation>Ihr eigener Code; er bleibt, wie Sie ihn eingeben.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What tells it apart, such as Colour: Blue; Size: L</source>
        <translation>Was sie unterscheidet, etwa Farbe: Blau; Größe: L</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Scan it or leave it empty.</source>
        <translation>Scannen oder leer lassen.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Preis in %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Like Kitchen &gt; Mugs</source>
        <translation>Etwa Küche &gt; Tassen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
</context>
<context>
    <name>backroom::catalog::PictureStrip</name>
    <message>
        <source>Show first</source>
        <translation>Zuerst zeigen</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>backroom::catalog::ProductDetail</name>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante anlegen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hervorholen</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>ein anderes wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backroom::catalog::ProductsPage</name>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Preis, %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, Artikelnummer, Barcode</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No product is chosen</source>
        <translation>Kein Produkt ist gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press F2</source>
        <translation>zuerst eine Zeile wählen, dann F2 drücken</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Produkte werden gelesen</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>Everything you stock and sell, with its codes, pictures and prices.</source>
        <translation>Alles, was Sie lagern und verkaufen, mit Codes, Bildern und Preisen.</translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::FileStep</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>Erste Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Rows below the head: %1. Columns: %2.</source>
        <translation>Datenzeilen: %1, Spalten: %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>Je nach Zahl</translation>
    </message>
    <message>
        <source>As each date shows</source>
        <translation>Je nach Datum</translation>
    </message>
    <message>
        <source>Day or month could stand first</source>
        <translation>Tag oder Monat kann vorn stehen</translation>
    </message>
    <message>
        <source>say which, or such rows fail</source>
        <translation>angeben, was gilt, sonst sind solche Zeilen fehlerhaft</translation>
    </message>
    <message>
        <source>The first %1 rows as they are read</source>
        <translation>Die ersten %1 Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Its rows as they are read</source>
        <translation>Ihre Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>A spreadsheet, Excel or CSV. Drop it here, or paste a table with Ctrl+V. It is only tried at first: nothing changes before you say so.</source>
        <translation>Eine Tabelle, Excel oder CSV. Legen Sie sie hier ab, oder fügen Sie eine Tabelle mit Strg+V ein. Zuerst wird nur geprobt: Nichts ändert sich, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::ImportDetail</name>
    <message>
        <source>Undo this import …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2, changed: %3, passed over: %4, failed: %5.</source>
        <translation>Zeilen: %1. Neu: %2, geändert: %3, unverändert: %4, fehlerhaft: %5.</translation>
    </message>
    <message>
        <source>It made nothing</source>
        <translation>Er hat nichts angelegt</translation>
    </message>
    <message>
        <source>What it made or changed</source>
        <translation>Was er angelegt oder geändert hat</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::ImportPage</name>
    <message>
        <source>Spreadsheets as CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen als CSV (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>The clipboard has no table</source>
        <translation>In der Zwischenablage ist keine Tabelle</translation>
    </message>
    <message>
        <source>copy the cells in the spreadsheet first</source>
        <translation>zuerst die Zellen im Tabellenprogramm kopieren</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>fill it in and choose it here; the row in it is an example</source>
        <translation>ausfüllen und hier wählen; die Zeile darin ist ein Beispiel</translation>
    </message>
    <message>
        <source>%1 failed.csv</source>
        <translation>%1 Fehler.csv</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>Fehlerhafte Zeilen speichern</translation>
    </message>
    <message>
        <source>correct the rows there and import that file</source>
        <translation>die Zeilen dort berichtigen und diese Datei importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New import</source>
        <translation>Neuer Import</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet</source>
        <translation>Eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>On to the columns</source>
        <translation>Weiter zu den Spalten</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>This very file was imported before, %1 by %2</source>
        <translation>Genau diese Datei wurde schon importiert, %1 von %2</translation>
    </message>
    <message>
        <source>what is there already is left as it is</source>
        <translation>was schon da ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Trying %1; nothing is changed</source>
        <translation>%1 wird geprobt; nichts wird geändert</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Looking what an undo would take back</source>
        <translation>Es wird geprüft, was zurückgenommen würde</translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>Das bleibt, wie es ist:</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Reading past imports</source>
        <translation>Frühere Importe werden gelesen</translation>
    </message>
    <message>
        <source>What was imported stands here, with who brought it in, and how to take it back.</source>
        <translation>Hier steht, was importiert wurde, von wem, und wie es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>No import is chosen</source>
        <translation>Es ist kein Import gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Es ist keine Zeile gewählt</translation>
    </message>
    <message>
        <source>No number stands here: no file is read yet</source>
        <translation>Hier steht keine Zahl: Es ist noch keine Datei gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stand beneath the head of %1</source>
        <translation>
            <numerusform>%Ln Zeile steht unter der Kopfzeile von %1</numerusform>
            <numerusform>%Ln Zeilen stehen unter der Kopfzeile von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Try it” says what becomes of each of them, and writes nothing</source>
        <translation>„Probelauf“ sagt, was aus jeder wird, und schreibt nichts</translation>
    </message>
    <message>
        <source>Why does this row fail, what will be written?</source>
        <translation>Warum ist diese Zeile fehlerhaft, was wird geschrieben?</translation>
    </message>
    <message>
        <source>No import stands here that could be undone</source>
        <translation>Hier steht kein Import, der sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>open one of the past imports, then press Ctrl+Z</source>
        <translation>öffnen Sie einen der früheren Importe, dann Strg+Z</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>nothing is written before the rows are imported</source>
        <translation>geschrieben wird erst, wenn die Zeilen importiert werden</translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::MappingStep</name>
    <message>
        <source>By the names instead</source>
        <translation>Nach Namen zuordnen</translation>
    </message>
    <message>
        <source>As last time with these columns.</source>
        <translation>Wie zuletzt bei diesen Spalten.</translation>
    </message>
    <message>
        <source>Found by the names of the columns.</source>
        <translation>Spalten nach Namen zugeordnet.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflicht)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>The same in every row …</source>
        <translation>In jeder Zeile gleich …</translation>
    </message>
    <message>
        <source>%1 of every row</source>
        <translation>%1 in jeder Zeile</translation>
    </message>
    <message>
        <source>Columns that are not taken: %1</source>
        <translation>Nicht übernommene Spalten: %1</translation>
    </message>
    <message>
        <source>The value is missing</source>
        <translation>Der Wert fehlt</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist Pflicht</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>eintragen: %1</translation>
    </message>
    <message>
        <source>choose the column that has it</source>
        <translation>die Spalte dafür wählen</translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::RowsStep</name>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>One row that fails, and nothing is imported</source>
        <translation>Ist eine Zeile fehlerhaft, wird nichts importiert</translation>
    </message>
    <message>
        <source>Save the failed rows …</source>
        <translation>Fehler speichern …</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>What becomes of the first rows</source>
        <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
        <source>Errors by row and column</source>
        <translation>Fehler nach Zeile und Spalte</translation>
    </message>
    <message>
        <source>As it is nothing would be imported: rows fail.</source>
        <translation>So würde nichts importiert: Zeilen sind fehlerhaft.</translation>
    </message>
    <message>
        <source>What these rows would do. Nothing is changed yet.</source>
        <translation>Was diese Zeilen bewirken würden. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was imported: rows failed.</source>
        <translation>Nichts wurde importiert: Zeilen sind fehlerhaft.</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 ist importiert.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows:</source>
        <translation>Die ersten %1 von %2 Zeilen:</translation>
    </message>
    <message>
        <source>Only errors, the first %1</source>
        <translation>Nur Fehler, die ersten %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>This import is taken back</source>
        <translation>Dieser Import ist zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlerhaft</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported, but for %Ln row(s) that failed.</source>
        <translation>
            <numerusform>%1 ist importiert, bis auf %Ln fehlerhafte Zeile.</numerusform>
            <numerusform>%1 ist importiert, bis auf %Ln fehlerhafte Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::StepStrip</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>backroom::identity::PasswordStore</name>
    <message>
        <source>The keychain of this desktop is not available</source>
        <translation>Der Schlüsselbund dieses Desktops ist nicht verfügbar</translation>
    </message>
    <message>
        <source>unlock it, or type the password each time</source>
        <translation>entsperren oder das Passwort jedes Mal eingeben</translation>
    </message>
</context>
<context>
    <name>backroom::locations::BinSheet</name>
    <message>
        <source>New bins in %1</source>
        <translation>Neue Plätze in %1</translation>
    </message>
    <message>
        <source>New zone in %1</source>
        <translation>Neue Zone in %1</translation>
    </message>
    <message>
        <source>Create bins</source>
        <translation>Plätze anlegen</translation>
    </message>
    <message>
        <source>Create zone</source>
        <translation>Zone anlegen</translation>
    </message>
    <message>
        <source>Pattern of the codes</source>
        <translation>Muster der Codes</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>Gänge</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>1 bin</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>%1 Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these exist already: %1</source>
        <translation>
            <numerusform>%Ln davon gibt es schon: %1</numerusform>
            <numerusform>%Ln davon gibt es schon: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>change the ranges or the pattern</source>
        <translation>die Bereiche oder das Muster ändern</translation>
    </message>
</context>
<context>
    <name>backroom::locations::FloorPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Come nearer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>Go back (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>The whole floor (0)</source>
        <translation>Der ganze Plan (0)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backroom::locations::FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Lagerplan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backroom::locations::LocationsPage</name>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Locations in it</source>
        <translation>Lagerorte darin</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>No location here has this code</source>
        <translation>Kein Lagerort hier hat diesen Code</translation>
    </message>
    <message>
        <source>look for its name in the list</source>
        <translation>in der Liste nach dem Namen suchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Lagerplan</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Lagerorte suchen</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code oder Name</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Add bins</source>
        <translation>Neue Plätze</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No location is chosen</source>
        <translation>Kein Lagerort ist gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press F2</source>
        <translation>zuerst eine Zeile wählen, dann F2 drücken</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Reading locations</source>
        <translation>Lagerorte werden gelesen</translation>
    </message>
    <message>
        <source>Sites with their zones and bins: where your goods can be.</source>
        <translation>Standorte mit Zonen und Plätzen: wo Ihre Ware liegen kann.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln location(s) lie in %1</source>
        <translation>
            <numerusform>%Ln Lagerort liegt in %1</numerusform>
            <numerusform>%Ln Lagerorte liegen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>Why is so much here?</source>
        <translation>Warum liegt hier so viel?</translation>
    </message>
    <message>
        <source>nothing is deleted; it can be brought back from there</source>
        <translation>gelöscht wird nichts; von dort lässt es sich hervorholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bins</source>
        <translation>
            <numerusform>%Ln neuer Platz</numerusform>
            <numerusform>%Ln neue Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>archive those that are not wanted</source>
        <translation>archivieren Sie die, die Sie nicht wollen</translation>
    </message>
    <message>
        <source>A new site with the zone where its goods arrive</source>
        <translation>Ein neuer Standort mit der Zone, in der seine Ware ankommt</translation>
    </message>
    <message>
        <source>archive its zones first, then the site</source>
        <translation>archivieren Sie erst seine Zonen, dann den Standort</translation>
    </message>
    <message>
        <source>The new location goes to the archive</source>
        <translation>Der neue Lagerort geht ins Archiv</translation>
    </message>
    <message>
        <source>Alt+← leads back to all</source>
        <translation>Alt+← führt zurück zu allen</translation>
    </message>
</context>
<context>
    <name>backroom::locations::PlaceDetail</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Order of the way</source>
        <translation>Wegfolge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>+ Zone</translation>
    </message>
    <message>
        <source>Add bins</source>
        <translation>+ Plätze</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>der Code selbst</translation>
    </message>
    <message>
        <source>%1, as above</source>
        <translation>%1, wie übergeordnet</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hervorholen</translation>
    </message>
    <message>
        <source>This is no whole number</source>
        <translation>Das ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>enter one such as 120; the way goes from small to large</source>
        <translation>eine eingeben, etwa 120; der Weg geht von klein nach groß</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>%1 goes back to the archive</source>
        <translation>%1 geht zurück ins Archiv</translation>
    </message>
    <message>
        <source>%1 comes back from the archive</source>
        <translation>%1 kommt aus dem Archiv zurück</translation>
    </message>
</context>
<context>
    <name>backroom::locations::SiteChoice</name>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
</context>
<context>
    <name>backroom::locations::SiteSheet</name>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>A building or shop of its own. It gets a receiving location, where goods without a bin arrive.</source>
        <translation>Ein Gebäude oder Geschäft für sich. Er bekommt einen Lagerort „Wareneingang“ für Ware ohne Platz.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short, without blanks, like MAIN</source>
        <translation>Kurz, ohne Leerzeichen, etwa MAIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>It decides which business day a movement falls on.</source>
        <translation>Sie entscheidet, auf welchen Buchungstag eine Bewegung fällt.</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>Standort anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::partners::AddressList</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the address %1</source>
        <translation>Adresse %1 ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>Adresse %1 entfernen</translation>
    </message>
</context>
<context>
    <name>backroom::partners::AddressSheet</name>
    <message>
        <source>To, where it is not the name</source>
        <translation>An, wenn abweichend vom Namen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Somebody else changed this address meanwhile</source>
        <translation>Jemand anderes hat diese Adresse inzwischen geändert</translation>
    </message>
    <message>
        <source>yours “%1”, theirs “%2”</source>
        <translation>Ihr Wert „%1“, der andere „%2“</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>take theirs with Esc, or save once more to have yours beside it</source>
        <translation>die andere mit Esc nehmen oder noch einmal speichern, um Ihre daneben zu haben</translation>
    </message>
</context>
<context>
    <name>backroom::partners::NewPartnerSheet</name>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short, like KERA. Left empty, the program gives one.</source>
        <translation>Kurz, etwa KERA. Bleibt er leer, vergibt das Programm einen.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Create partner</source>
        <translation>Partner anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::partners::PartnerDetail</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hervorholen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>New address of %1</source>
        <translation>Neue Adresse von %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>The address of %1 is again: %2</source>
        <translation>Die Adresse von %1 lautet wieder: %2</translation>
    </message>
    <message>
        <source>The new address of %1 goes: %2</source>
        <translation>Die neue Adresse von %1 wird entfernt: %2</translation>
    </message>
    <message>
        <source>The address of %1 comes back: %2</source>
        <translation>Die Adresse von %1 kommt zurück: %2</translation>
    </message>
    <message>
        <source>%1 comes back from the archive</source>
        <translation>%1 kommt aus dem Archiv zurück</translation>
    </message>
    <message>
        <source>%1 goes back to the archive</source>
        <translation>%1 geht zurück ins Archiv</translation>
    </message>
</context>
<context>
    <name>backroom::partners::PartnersPage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message>
        <source>Name, code, contact or city</source>
        <translation>Name, Code, Kontakt oder Ort</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No partner is chosen</source>
        <translation>Kein Partner ist gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press F2</source>
        <translation>zuerst eine Zeile wählen, dann F2 drücken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Reading partners</source>
        <translation>Partner werden gelesen</translation>
    </message>
    <message>
        <source>Whom your goods come from: how to reach them, and on what terms.</source>
        <translation>Von wem Ihre Ware kommt, wie Sie ihn erreichen und zu welchen Konditionen er liefert.</translation>
    </message>
    <message>
        <source>Whom your goods go to: how to reach them, and on what terms.</source>
        <translation>An wen Ihre Ware geht, wie Sie ihn erreichen und zu welchen Konditionen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The new partner goes to the archive</source>
        <translation>Der neue Partner geht ins Archiv</translation>
    </message>
    <message>
        <source>nothing is deleted; it can be brought back from there</source>
        <translation>gelöscht wird nichts; von dort lässt es sich hervorholen</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
</context>
<context>
    <name>backroom::reports::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Ware annehmen</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>This report to Excel</source>
        <translation>Diesen Bericht nach Excel</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Diesen Bericht drucken</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Der Bericht wird gelesen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>a file or a print has all of them</source>
        <translation>eine Datei oder ein Ausdruck hat alle</translation>
    </message>
    <message>
        <source>%1 rows of the ledger are added up, read at %2</source>
        <translation>%1 Zeilen des Lagerbuchs sind addiert, gelesen um %2</translation>
    </message>
    <message>
        <source>%1 is not added up</source>
        <translation>%1 wird nicht addiert</translation>
    </message>
    <message>
        <source>%1: rows without a figure that are left out: %2</source>
        <translation>%1: ausgelassene Zeilen ohne Zahl: %2</translation>
    </message>
    <message>
        <source>each unit has a sum of its own</source>
        <translation>jede Einheit hat ihre eigene Summe</translation>
    </message>
    <message>
        <source>How the totals of %1 come about</source>
        <translation>Wie die Summen von %1 entstehen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Show that</source>
        <translation>Das zeigen</translation>
    </message>
    <message>
        <source>Parameters …</source>
        <translation>Angaben …</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Something was posted since this was read</source>
        <translation>Seit dem Lesen wurde etwas gebucht</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::ItemLabel</name>
    <message>
        <source>The label could not be printed</source>
        <translation>Das Etikett konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>This code cannot be printed as bars</source>
        <translation>Dieser Code lässt sich nicht als Strichcode drucken</translation>
    </message>
    <message>
        <source>give the item a barcode of plain letters and digits</source>
        <translation>dem Artikel einen Barcode aus einfachen Buchstaben und Ziffern geben</translation>
    </message>
    <message>
        <source>give the item a shorter barcode</source>
        <translation>dem Artikel einen kürzeren Barcode geben</translation>
    </message>
    <message>
        <source>check that the printer is on and has paper</source>
        <translation>prüfen, ob der Drucker an ist und Papier hat</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::KeptScans</name>
    <message>
        <source>Nobody is signed in, the scan was not taken</source>
        <translation>Niemand ist angemeldet, der Scan wurde nicht angenommen</translation>
    </message>
    <message>
        <source>sign in, then scan again</source>
        <translation>anmelden, dann noch einmal scannen</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::LaneInput</name>
    <message>
        <source>Answer first: Enter keeps the quantity, Esc clears it.</source>
        <translation>Zuerst antworten: Enter behält die Menge, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Not taken. First the reason: 1 to %1. Esc goes back.</source>
        <translation>Nicht angenommen. Zuerst der Grund: 1 bis %1. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Not taken. First the quantity: Enter keeps it, Esc clears it. Then scan again.</source>
        <translation>Nicht angenommen. Zuerst die Menge: Enter behält sie, Esc verwirft sie. Dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Scan again: the code came in pieces</source>
        <translation>Noch einmal scannen: Der Code kam in Teilen</translation>
    </message>
    <message>
        <source>%1, but only %2 are open. Enter keeps it, Esc clears it.</source>
        <translation>%1, aber nur %2 sind offen. Enter behält, Esc verwirft.</translation>
    </message>
    <message>
        <source>That is a code, not a quantity</source>
        <translation>Das ist ein Code, keine Menge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a quantity. Type it again.</source>
        <translation>„%1“ ist keine Menge. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Really %1? Enter keeps it, Esc clears it.</source>
        <translation>Wirklich %1? Enter behält, Esc verwirft.</translation>
    </message>
    <message>
        <source>A reason is a digit from 1 to %1. Esc goes back.</source>
        <translation>Ein Grund ist eine Ziffer von 1 bis %1. Esc geht zurück.</translation>
    </message>
    <message>
        <source>There is no reason on %1. Esc goes back.</source>
        <translation>Auf %1 liegt kein Grund. Esc geht zurück.</translation>
    </message>
    <message>
        <source>%1 was dropped: a quantity ends with *</source>
        <translation>%1 wurde verworfen: Eine Menge endet mit *</translation>
    </message>
    <message>
        <source>Why is it turned away? 1 to %1</source>
        <translation>Warum abgewiesen? 1 bis %1</translation>
    </message>
    <message>
        <source>%1 1 to %2</source>
        <translation>%1 1 bis %2</translation>
    </message>
    <message>
        <source>%1 × ?</source>
        <translation>%1 × ?</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>Sicher?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>How many? %1</source>
        <translation>Wie viele? %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::PracticePanel</name>
    <message>
        <source>Scan %1, %2</source>
        <translation>%1 scannen, %2</translation>
    </message>
    <message>
        <source>Practice: click a code, or press its keys, as if you scanned it</source>
        <translation>Übung: Klick oder Taste gilt als Scan</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::PracticeSheet</name>
    <message>
        <source>The practice sheet could not be written</source>
        <translation>Das Übungsblatt ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The keys of the stations</source>
        <translation>Die Tasten der Stationen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>lot, serial, expiry</source>
        <translation>Charge, Seriennummer, Verfall</translation>
    </message>
    <message>
        <source>reject with a reason</source>
        <translation>mit Grund abweisen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>undo the last scan</source>
        <translation>letzten Scan zurücknehmen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>choose a folder that may be written to, or check that the printer is on</source>
        <translation>einen Ordner wählen, in den geschrieben werden darf, oder prüfen, ob der Drucker an ist</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::ScanJournal</name>
    <message>
        <source>No parked scan has this code</source>
        <translation>Kein geparkter Scan hat diesen Code</translation>
    </message>
    <message>
        <source>scan it first</source>
        <translation>zuerst scannen</translation>
    </message>
    <message>
        <source>This document is closed; the scan was not taken</source>
        <translation>Dieser Beleg ist abgeschlossen; der Scan wurde nicht angenommen</translation>
    </message>
    <message>
        <source>start a new one and scan again</source>
        <translation>einen neuen beginnen und noch einmal scannen</translation>
    </message>
    <message>
        <source>This receiving does not exist</source>
        <translation>Diesen Wareneingang gibt es nicht</translation>
    </message>
    <message>
        <source>start a new one</source>
        <translation>einen neuen beginnen</translation>
    </message>
    <message>
        <source>This receiving has begun at its site</source>
        <translation>Dieser Wareneingang hat an seinem Standort begonnen</translation>
    </message>
    <message>
        <source>take the scans back or finish it first</source>
        <translation>die Scans zurücknehmen oder ihn zuerst abschließen</translation>
    </message>
    <message>
        <source>Nothing is left to take back</source>
        <translation>Es ist nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>scan on</source>
        <translation>weiterscannen</translation>
    </message>
    <message>
        <source>This scan is not stored</source>
        <translation>Dieser Scan ist nicht gespeichert</translation>
    </message>
    <message>
        <source>scan again</source>
        <translation>noch einmal scannen</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::ScanOutbox</name>
    <message>
        <source>The scan was not taken: it cannot be kept at this desk</source>
        <translation>Der Scan wurde nicht angenommen: Er lässt sich an diesem Arbeitsplatz nicht speichern</translation>
    </message>
    <message>
        <source>make room on the disk, then scan again</source>
        <translation>auf dem Datenträger Speicher freigeben, dann noch einmal scannen</translation>
    </message>
</context>
<context>
    <name>backroom::scanning::gs1</name>
    <message>
        <source>This part of the label does not have the form GS1 gives it</source>
        <translation>Dieser Teil des Etiketts hat nicht die Form, die GS1 vorgibt</translation>
    </message>
    <message>
        <source>scan the label again or type the code beneath it</source>
        <translation>das Etikett noch einmal scannen oder den Code darunter eingeben</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Die Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>This part of the label is not known</source>
        <translation>Dieser Teil des Etiketts ist nicht bekannt</translation>
    </message>
    <message>
        <source>type the code beneath the label</source>
        <translation>den Code unter dem Etikett eingeben</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>type the date printed beneath the label</source>
        <translation>das Datum unter dem Etikett eingeben</translation>
    </message>
    <message>
        <source>The label is empty</source>
        <translation>Das Etikett ist leer</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>noch einmal scannen</translation>
    </message>
</context>
<context>
    <name>backroom::stock::AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Why is it adjusted?</source>
        <translation>Warum wird korrigiert?</translation>
    </message>
    <message>
        <source>Type the digit. It stays until you choose another.</source>
        <translation>Die Ziffer tippen. Der Grund bleibt, bis Sie einen anderen wählen.</translation>
    </message>
    <message>
        <source>Scan the bin, then the item.</source>
        <translation>Platz scannen, dann Artikel.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>there are</source>
        <translation>da sind</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>letzter Scan zurück</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>take the last adjustment back</source>
        <translation>letzte Korrektur stornieren</translation>
    </message>
    <message>
        <source>Go on: everything that beeped stands here.</source>
        <translation>Weiter: Alles, was gepiept hat, steht hier.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Welcher Artikel?</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>Artikelnummer oder Barcode</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Welcher Platz?</translation>
    </message>
    <message>
        <source>Code of the bin</source>
        <translation>Code des Platzes</translation>
    </message>
    <message>
        <source>%1: one moment, then again</source>
        <translation>%1: einen Moment, dann noch einmal</translation>
    </message>
    <message>
        <source>Wait for the adjustment before it</source>
        <translation>Erst die Korrektur davor abwarten</translation>
    </message>
    <message>
        <source>Adjusted here now</source>
        <translation>Korrigiert wird jetzt hier</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken back. The scans stay; F9 again takes back the last one.</source>
        <translation>Zurückgenommen. Die Scans bleiben; noch einmal F9 nimmt den letzten zurück.</translation>
    </message>
    <message>
        <source>Nothing is left to take back</source>
        <translation>Es ist nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>%1 is posted: Ctrl+Z takes it back</source>
        <translation>%1 ist gebucht: Strg+Z storniert</translation>
    </message>
    <message>
        <source>The last scan is taken back. Scan on.</source>
        <translation>Der letzte Scan ist zurückgenommen. Weiterscannen.</translation>
    </message>
    <message>
        <source>Last scan taken back</source>
        <translation>Letzter Scan zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing is adjusted yet</source>
        <translation>Noch ist nichts korrigiert</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>%1 goes below zero. F12 once more posts it all the same</source>
        <translation>%1 geht unter null. Noch einmal F12 bucht es trotzdem</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1 is posted; Ctrl+Z takes it back</source>
        <translation>%1 ist gebucht; Strg+Z storniert</translation>
    </message>
    <message>
        <source>Nothing was adjusted here yet</source>
        <translation>Hier wurde noch nichts korrigiert</translation>
    </message>
    <message>
        <source>Nothing is posted yet: F9 takes the last scan back</source>
        <translation>Noch nichts gebucht: F9 nimmt den letzten Scan zurück</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ist storniert</translation>
    </message>
    <message>
        <source>%1 is taken back by %2</source>
        <translation>%1 ist storniert durch %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adjust: %1</source>
        <translation>Korrigieren: %1</translation>
    </message>
    <message>
        <source>counted when it was %1: count again</source>
        <translation>gezählt beim Stand %1: neu zählen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>+ Scan what was found</source>
        <translation>+ Gefundenes scannen</translation>
    </message>
    <message>
        <source>= Type how many, * and scan</source>
        <translation>= Anzahl tippen, * und scannen</translation>
    </message>
    <message>
        <source>− Scan what is missing</source>
        <translation>− Fehlendes scannen</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Why is this number so?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>No number stands here yet: scan the bin, then the item</source>
        <translation>Hier steht noch keine Zahl: scannen Sie den Platz, dann den Artikel</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>backroom::stock::Adjusting</name>
    <message>
        <source>%1 is counted in %2 with %3 decimals, not %4</source>
        <translation>%1 wird in %2 mit %3 Nachkommastellen gezählt, nicht %4</translation>
    </message>
    <message>
        <source>%1 is unknown here</source>
        <translation>%1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>%1 means several things: scan its own code</source>
        <translation>%1 bedeutet mehreres: den eigenen Code scannen</translation>
    </message>
    <message>
        <source>%1 is no bin of ours: nothing can be adjusted there</source>
        <translation>%1 ist kein eigener Platz: dort lässt sich nichts korrigieren</translation>
    </message>
    <message>
        <source>%1 is archived: nothing can be adjusted there</source>
        <translation>%1 ist archiviert: dort lässt sich nichts korrigieren</translation>
    </message>
    <message>
        <source>%1 is at another site: F12 first, then scan it again</source>
        <translation>%1 ist an einem anderen Standort: erst F12, dann noch einmal scannen</translation>
    </message>
    <message>
        <source>%1 is no bin: scan the bin in it</source>
        <translation>%1 ist kein Platz: den Platz darin scannen</translation>
    </message>
    <message>
        <source>%1 is a location. Scan the item after %2 ×.</source>
        <translation>%1 ist ein Lagerort. Nach %2 × den Artikel scannen.</translation>
    </message>
    <message>
        <source>In which bin? Scan the bin first, then %1</source>
        <translation>Auf welchem Platz? Zuerst den Platz scannen, dann %1</translation>
    </message>
    <message>
        <source>How many are there? Type the number and *, then scan</source>
        <translation>Wie viele sind da? Anzahl und * tippen, dann scannen</translation>
    </message>
    <message>
        <source>0 changes nothing: type = to say that none is there</source>
        <translation>0 ändert nichts: = tippen, um zu sagen, dass keines da ist</translation>
    </message>
    <message>
        <source>No %1 is in %2 by the books: nothing can be taken out</source>
        <translation>%1 ist laut Buch nicht in %2: nichts zu entnehmen</translation>
    </message>
    <message>
        <source>Only %1 of %2 in %3 by the books, not %4</source>
        <translation>Laut Buch nur %1 von %2 in %3, nicht %4</translation>
    </message>
    <message>
        <source>%1 goes below zero: %2 of %3</source>
        <translation>%1 geht unter null: %2 von %3</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Verzählt</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eigenbedarf</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>“%1” is for what comes in, and this takes out: F7 for another</source>
        <translation>„%1“ gilt für Zugänge, dies ist ein Abgang: F7 für einen anderen</translation>
    </message>
    <message>
        <source>“%1” is for what goes out, and this puts in: F7 for another</source>
        <translation>„%1“ gilt für Abgänge, dies ist ein Zugang: F7 für einen anderen</translation>
    </message>
    <message>
        <source>%1 was counted when the books said %2; now they say something else</source>
        <translation>%1 wurde beim Buchbestand %2 gezählt; jetzt ist er ein anderer</translation>
    </message>
    <message>
        <source>count it again: = and how many there are</source>
        <translation>neu zählen: = und wie viele da sind</translation>
    </message>
    <message>
        <source>Nothing is different from the books</source>
        <translation>Nichts weicht vom Buch ab</translation>
    </message>
    <message>
        <source>scan a bin and an item</source>
        <translation>einen Platz und einen Artikel scannen</translation>
    </message>
    <message>
        <source>No bin stands there</source>
        <translation>Da steht kein Platz</translation>
    </message>
    <message>
        <source>write one, or scan it before you paste</source>
        <translation>schreiben Sie einen hin, oder scannen Sie ihn vor dem Einfügen</translation>
    </message>
    <message>
        <source>name another bin</source>
        <translation>nennen Sie einen anderen Platz</translation>
    </message>
    <message>
        <source>%1 is at another site than the lines before</source>
        <translation>%1 ist an einem anderen Standort als die Zeilen davor</translation>
    </message>
    <message>
        <source>paste it on its own</source>
        <translation>fügen Sie sie für sich ein</translation>
    </message>
    <message>
        <source>There is no reason “%1”</source>
        <translation>Den Grund „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>use one of those that F7 offers</source>
        <translation>nehmen Sie einen von denen, die F7 anbietet</translation>
    </message>
    <message>
        <source>0 changes nothing</source>
        <translation>0 ändert nichts</translation>
    </message>
    <message>
        <source>head the column “Counted” if none is there</source>
        <translation>die Spalte „Gezählt“ nennen, wenn keines da ist</translation>
    </message>
    <message>
        <source>give another reason</source>
        <translation>geben Sie einen anderen Grund an</translation>
    </message>
    <message>
        <source>Only %1 of %2 in %3 by the books</source>
        <translation>Laut Buch nur %1 von %2 in %3</translation>
    </message>
    <message>
        <source>count what is there</source>
        <translation>zählen Sie, was da ist</translation>
    </message>
    <message>
        <source>%1 was counted while the server was away: look at it before F12</source>
        <translation>%1 wurde gezählt, als der Server weg war: vor F12 ansehen</translation>
    </message>
</context>
<context>
    <name>backroom::stock::DocumentTotals</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Einstand %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln lines of unknown cost</source>
        <translation>
            <numerusform>%1, %Ln Position ohne Einstandspreis</numerusform>
            <numerusform>%1, %Ln Positionen ohne Einstandspreis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::DocumentView</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Post the reversing document (Ctrl+Z)</source>
        <translation>Storno buchen (Strg+Z)</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Storniert %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>effective %1</source>
        <translation>wirksam %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>und %Ln weitere Position</numerusform>
            <numerusform>und %Ln weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo is a new document. It moves this back, today:</source>
        <translation>Der Storno ist ein neuer Beleg. Er bucht heute zurück:</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Storniert durch %1</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, Arbeitsplatz %2</translation>
    </message>
    <message>
        <source>%1 %2 posted</source>
        <translation>%1 %2 gebucht</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Einstand %1</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ExplainPanel</name>
    <message>
        <source>Back to the item</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries make %1</source>
        <translation>
            <numerusform>%Ln Buchung ergibt %1</numerusform>
            <numerusform>%Ln Buchungen ergeben %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>%1 came in for %2</source>
        <translation>%1 gingen für %2 ein</translation>
    </message>
    <message>
        <source>that is %1 for one</source>
        <translation>das ist %1 je Einheit</translation>
    </message>
    <message>
        <source>on hand are %1</source>
        <translation>im Bestand sind %1</translation>
    </message>
    <message>
        <source>%1 of them without a cost count for nothing</source>
        <translation>%1 davon ohne Einstandspreis zählen nicht mit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>on the way are %1</source>
        <translation>unterwegs sind %1</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ItemDetail</name>
    <message>
        <source>Open the product</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier keine</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Im Bestand</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ItemNumbers</name>
    <message>
        <source>Where it lies</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nowhere at the moment.</source>
        <translation>Zurzeit nirgends.</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, by %4</source>
        <translation>%1, %2 → %3, durch %4</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all of the site</source>
        <translation>der ganze Standort</translation>
    </message>
</context>
<context>
    <name>backroom::stock::MovementsPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Art.-Nr.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder nach</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>%1 is taken back by %2</source>
        <translation>%1 ist storniert durch %2</translation>
    </message>
    <message>
        <source>Take this document back</source>
        <translation>Diesen Beleg stornieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Document, SKU or name</source>
        <translation>Beleg, Art.-Nr. oder Name</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Reading movements</source>
        <translation>Bewegungen werden gelesen</translation>
    </message>
    <message>
        <source>Here stands every movement of goods, newest first.</source>
        <translation>Hier steht jede Warenbewegung, die neueste zuerst.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Erhalten: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Ausgegeben: %1</translation>
    </message>
    <message>
        <source>Received or issued: %1</source>
        <translation>Erhalten oder ausgegeben: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Bewegt: %1</translation>
    </message>
    <message>
        <source>You posted nothing that could be taken back</source>
        <translation>Sie haben nichts gebucht, das sich stornieren ließe</translation>
    </message>
    <message>
        <source>choose a document here and press Ctrl+Z, whoever posted it</source>
        <translation>wählen Sie hier einen Beleg und drücken Sie Strg+Z, wer auch immer ihn gebucht hat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
</context>
<context>
    <name>backroom::stock::Moving</name>
    <message>
        <source>No bin stands there to take it from</source>
        <translation>Da steht kein Platz, von dem es kommt</translation>
    </message>
    <message>
        <source>write both bins</source>
        <translation>schreiben Sie beide Plätze hin</translation>
    </message>
    <message>
        <source>No bin stands there to bring it to</source>
        <translation>Da steht kein Platz, auf den es geht</translation>
    </message>
    <message>
        <source>It comes from %1 and goes there</source>
        <translation>Es kommt von %1 und geht dorthin</translation>
    </message>
    <message>
        <source>write two bins</source>
        <translation>schreiben Sie zwei verschiedene Plätze hin</translation>
    </message>
    <message>
        <source>“%1” is nothing to move</source>
        <translation>„%1“ ist nichts zum Umlagern</translation>
    </message>
    <message>
        <source>write how many move</source>
        <translation>schreiben Sie hin, wie viele</translation>
    </message>
    <message>
        <source>Only %1 of %2 in %3</source>
        <translation>Nur %1 von %2 in %3</translation>
    </message>
    <message>
        <source>move fewer, or from another bin</source>
        <translation>lagern Sie weniger um, oder von einem anderen Platz</translation>
    </message>
    <message>
        <source>Pasted moves wait: they were not posted before it</source>
        <translation>Eingefügte Umlagerungen warten: sie wurden davor nicht gebucht</translation>
    </message>
    <message>
        <source>%1 is unknown here</source>
        <translation>%1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>%1 means several things: scan its own code</source>
        <translation>%1 bedeutet mehreres: den eigenen Code scannen</translation>
    </message>
    <message>
        <source>%1 is no bin</source>
        <translation>%1 ist kein Platz</translation>
    </message>
    <message>
        <source>%1: no item was scanned before it</source>
        <translation>%1: davor wurde kein Artikel gescannt</translation>
    </message>
    <message>
        <source>%1. %2 of %3 were not moved</source>
        <translation>%1. %2 von %3 wurden nicht umgelagert</translation>
    </message>
    <message>
        <source>%1 lies in several bins of %2</source>
        <translation>%1 liegt auf mehreren Plätzen von %2</translation>
    </message>
    <message>
        <source>None of it lies in %1</source>
        <translation>In %1 liegt nichts davon</translation>
    </message>
    <message>
        <source>It comes from %1 already</source>
        <translation>Es kommt schon von %1</translation>
    </message>
</context>
<context>
    <name>backroom::stock::PastePanel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lines that cannot be taken over</source>
        <translation>Zeilen, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>Copied. Put them right in the spreadsheet and paste them again.</source>
        <translation>Kopiert. Berichtigen Sie sie in der Tabelle und fügen Sie sie wieder ein.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln lines are understood</source>
        <translation>
            <numerusform>%Ln Zeile erkannt</numerusform>
            <numerusform>Alle %Ln Zeilen erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines are understood</source>
        <translation>%1 von %2 Zeilen erkannt</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln lines over  Enter</source>
        <translation>
            <numerusform>%Ln Zeile übernehmen  Enter</numerusform>
            <numerusform>%Ln Zeilen übernehmen  Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the %Ln lines that fail</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile kopieren</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken over</source>
        <translation>Nichts davon lässt sich übernehmen</translation>
    </message>
    <message>
        <source>Enter takes the lines over, Esc leaves them</source>
        <translation>Enter übernimmt die Zeilen, Esc verwirft sie</translation>
    </message>
</context>
<context>
    <name>backroom::stock::PasteReader</name>
    <message>
        <source>No quantity stands there</source>
        <translation>Da steht keine Menge</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>schreiben Sie hin, was fehlt</translation>
    </message>
    <message>
        <source>“%1” is no quantity</source>
        <translation>„%1“ ist keine Menge</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>schreiben Sie eine Zahl</translation>
    </message>
    <message>
        <source>%1 is too much for one line</source>
        <translation>%1 ist zu viel für eine Zeile</translation>
    </message>
    <message>
        <source>check whether it is a barcode</source>
        <translation>prüfen Sie, ob es ein Barcode ist</translation>
    </message>
    <message>
        <source>No SKU and no barcode stands there</source>
        <translation>Da steht weder Artikelnummer noch Barcode</translation>
    </message>
    <message>
        <source>Nothing has the code %1</source>
        <translation>Nichts hat den Code %1</translation>
    </message>
    <message>
        <source>check it, or add the product first</source>
        <translation>prüfen oder zuerst das Produkt anlegen</translation>
    </message>
    <message>
        <source>%1 is a location, no item</source>
        <translation>%1 ist ein Lagerort, kein Artikel</translation>
    </message>
    <message>
        <source>check the order of the columns</source>
        <translation>prüfen Sie die Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>%1 means several items</source>
        <translation>%1 bedeutet mehrere Artikel</translation>
    </message>
    <message>
        <source>write the SKU</source>
        <translation>schreiben Sie die Artikelnummer</translation>
    </message>
    <message>
        <source>%1 is counted in %2 with %3 decimals, not %4</source>
        <translation>%1 wird in %2 mit %3 Nachkommastellen gezählt, nicht %4</translation>
    </message>
    <message>
        <source>round the quantity</source>
        <translation>runden Sie die Menge</translation>
    </message>
    <message>
        <source>There is no location %1</source>
        <translation>Den Lagerort %1 gibt es nicht</translation>
    </message>
    <message>
        <source>check the code, or add the location first</source>
        <translation>prüfen Sie den Code, oder legen Sie erst den Lagerort an</translation>
    </message>
    <message>
        <source>%1 is no location of ours</source>
        <translation>%1 ist keiner unserer Lagerorte</translation>
    </message>
    <message>
        <source>name a bin</source>
        <translation>nennen Sie einen Platz</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>name another bin</source>
        <translation>nennen Sie einen anderen Platz</translation>
    </message>
</context>
<context>
    <name>backroom::stock::PastedTable</name>
    <message>
        <source>SKU,Item,Item number,Article,Article number,Code,Barcode,EAN,GTIN,UPC</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Artikelnummer,Artikel,Art.-Nr.,Artikelnr.,SKU,Code,Barcode,Strichcode,EAN,GTIN</translation>
    </message>
    <message>
        <source>Quantity,Qty,Amount,Pieces,Change,Difference</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Menge,Anzahl,Stück,Änderung,Differenz</translation>
    </message>
    <message>
        <source>Missing,Out,Lost</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Fehlt,Fehlmenge,Abgang,Verloren</translation>
    </message>
    <message>
        <source>Found,In</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Gefunden,Zugang</translation>
    </message>
    <message>
        <source>Counted,Count,There are,On hand,Stock</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Gezählt,Zählung,Da sind,Bestand,Ist</translation>
    </message>
    <message>
        <source>Location,Bin,Place,Shelf</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Platz,Lagerplatz,Lagerort,Ort,Fach,Regal</translation>
    </message>
    <message>
        <source>From,From bin,From location</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Von,Von Platz,Herkunft,Quelle</translation>
    </message>
    <message>
        <source>To,To bin,To location</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Nach,Auf,Nach Platz,Ziel</translation>
    </message>
    <message>
        <source>Reason,Why</source>
        <extracomment>Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.</extracomment>
        <translation>Grund,Warum</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>More than %1 lines were copied</source>
        <translation>Mehr als %1 Zeilen wurden kopiert</translation>
    </message>
    <message>
        <source>paste them in parts, or import the file</source>
        <translation>fügen Sie sie in Teilen ein, oder importieren Sie die Datei</translation>
    </message>
    <message>
        <source>No lines were copied</source>
        <translation>Es wurden keine Zeilen kopiert</translation>
    </message>
    <message>
        <source>copy them in the spreadsheet, SKU and quantity side by side</source>
        <translation>kopieren Sie sie in der Tabelle, Artikelnummer und Menge nebeneinander</translation>
    </message>
    <message>
        <source>No column says which item it is</source>
        <translation>Keine Spalte sagt, welcher Artikel es ist</translation>
    </message>
    <message>
        <source>name one of them SKU or Barcode and copy the heads, too</source>
        <translation>nennen Sie eine davon Artikelnummer oder Barcode und kopieren Sie die Kopfzeile mit</translation>
    </message>
</context>
<context>
    <name>backroom::stock::PlaceContents</name>
    <message>
        <source>What lies here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s): %1</source>
        <translation>
            <numerusform>%Ln Artikel: %1</numerusform>
            <numerusform>%Ln Artikel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Zurzeit nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 from %3 to %4, by %5</source>
        <translation>%1 %2, %3 → %4, durch %5</translation>
    </message>
</context>
<context>
    <name>backroom::stock::PostedPanel</name>
    <message>
        <source>Undo this receipt (Ctrl+Z)</source>
        <translation>Diesen Wareneingang stornieren (Strg+Z)</translation>
    </message>
    <message>
        <source>Scan to begin the next delivery.</source>
        <translation>Scannen beginnt die nächste Lieferung.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source> · %1 held apart</source>
        <translation> · %1 gesperrt</translation>
    </message>
    <message>
        <source>1 parked code waits for the office</source>
        <translation>1 geparkter Code wartet auf das Büro</translation>
    </message>
    <message>
        <source>%1 parked codes wait for the office</source>
        <translation>%1 geparkte Codes warten auf das Büro</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Storniert durch %1</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ReasonDetail</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Who may give it</source>
        <translation>Wer ihn geben darf</translation>
    </message>
    <message>
        <source>Old papers keep their words: under a new name it is a new reason, and the old one is archived.</source>
        <translation>Alte Belege behalten ihren Wortlaut: Unter neuem Namen ist es ein neuer Grund, und der alte wird archiviert.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hervorholen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>papers written meanwhile keep “%1”</source>
        <translation>Belege, die inzwischen geschrieben wurden, behalten „%1“</translation>
    </message>
    <message>
        <source>“%1” goes back to the archive</source>
        <translation>„%1“ geht zurück ins Archiv</translation>
    </message>
    <message>
        <source>“%1” comes back from the archive</source>
        <translation>„%1“ kommt aus dem Archiv zurück</translation>
    </message>
    <message>
        <source>its key %1 is free now; give it again</source>
        <translation>seine Taste %1 ist jetzt frei; vergeben Sie sie neu</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ReasonSheet</name>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In the words of the shop, such as “Broken in store”</source>
        <translation>In den Worten des Betriebs, etwa „Im Laden kaputtgegangen“</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key at the station</source>
        <translation>Taste an der Station</translation>
    </message>
    <message>
        <source>Who may give it</source>
        <translation>Wer ihn geben darf</translation>
    </message>
    <message>
        <source>Add the reason</source>
        <translation>Grund anlegen</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ReasonsPage</name>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Umlagerungen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Warenausgänge</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigene</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Who may give it</source>
        <translation>Wer ihn geben darf</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Search reasons</source>
        <translation>Gründe suchen</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Reading reasons</source>
        <translation>Gründe werden gelesen</translation>
    </message>
    <message>
        <source>Why goods are adjusted, turned away, moved or taken back, in the words of the shop.</source>
        <translation>Warum Ware korrigiert, abgewiesen, umgelagert oder storniert wird, in den Worten des Betriebs.</translation>
    </message>
    <message>
        <source>No reason is chosen</source>
        <translation>Kein Grund ist gewählt</translation>
    </message>
    <message>
        <source>choose a row first, then press F2</source>
        <translation>zuerst eine Zeile wählen, dann F2 drücken</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Where was it given?</source>
        <translation>Wo wurde er angegeben?</translation>
    </message>
    <message>
        <source>choose a row first, then press Ctrl+E</source>
        <translation>wählen Sie erst eine Zeile und drücken Sie dann Strg+E</translation>
    </message>
    <message>
        <source>The new reason goes to the archive</source>
        <translation>Der neue Grund geht ins Archiv</translation>
    </message>
    <message>
        <source>nothing is deleted; it can be brought back from there</source>
        <translation>gelöscht wird nichts; von dort lässt es sich hervorholen</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ReceivePage</name>
    <message>
        <source>%1: one moment, then again</source>
        <translation>%1: einen Moment, dann noch einmal</translation>
    </message>
    <message>
        <source>Taken back. The scans stay; F9 again takes back the last one.</source>
        <translation>Zurückgenommen. Die Scans bleiben; noch einmal F9 nimmt den letzten zurück.</translation>
    </message>
    <message>
        <source>Nothing is left to take back</source>
        <translation>Es ist nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>%1 is no delivery note. Scan it again and it is counted.</source>
        <translation>%1 ist kein Lieferschein. Noch einmal gescannt, wird es gezählt.</translation>
    </message>
    <message>
        <source>The last scan is taken back. Scan on.</source>
        <translation>Der letzte Scan ist zurückgenommen. Weiterscannen.</translation>
    </message>
    <message>
        <source>Delivery note taken back</source>
        <translation>Lieferschein zurückgenommen</translation>
    </message>
    <message>
        <source>Last scan taken back</source>
        <translation>Letzter Scan zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Noch ist nichts eingegangen</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>%1 gebucht</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Storniert durch %1</translation>
    </message>
    <message>
        <source>Who delivers?</source>
        <translation>Wer liefert?</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>%1 of %2 into %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Code of the bin</source>
        <translation>Code des Platzes</translation>
    </message>
    <message>
        <source>Which site, which bin?</source>
        <translation>Welcher Standort, welcher Platz?</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Welcher Platz?</translation>
    </message>
    <message>
        <source>No site has the code %1</source>
        <translation>Kein Standort hat den Code %1</translation>
    </message>
    <message>
        <source>Goods arrive at %1</source>
        <translation>Ware kommt an in %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Photo of what has no code</source>
        <translation>Foto der Ware ohne Code</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>ein anderes wählen</translation>
    </message>
    <message>
        <source>No picture was copied</source>
        <translation>Es wurde kein Bild kopiert</translation>
    </message>
    <message>
        <source>clipboard.png</source>
        <translation>Zwischenablage.png</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <source>Why is it turned away?</source>
        <translation>Warum abgewiesen?</translation>
    </message>
    <message>
        <source>Type the digit, then scan the item. It is held apart and posted as held.</source>
        <translation>Die Ziffer tippen, dann den Artikel scannen. Er wird beiseitegelegt und als gesperrt gebucht.</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>supplier and note</source>
        <translation>Lieferant, Lieferschein</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>abweisen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>letzter Scan zurück</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Why is this number so?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Undo the posted receipt</source>
        <translation>Gebuchten Wareneingang stornieren</translation>
    </message>
    <message>
        <source>Go on: everything that beeped stands here.</source>
        <translation>Weiter: Alles, was gepiept hat, steht hier.</translation>
    </message>
    <message>
        <source>Scan the delivery note, a bin or an item.</source>
        <translation>Lieferschein, Platz oder Artikel scannen.</translation>
    </message>
    <message>
        <source>Held apart: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Taken as the delivery note. Goods? F9</source>
        <translation>Als Lieferschein genommen. Ware? F9</translation>
    </message>
    <message>
        <source>Unknown. Parked; F3 says what it is.</source>
        <translation>Unbekannt. Geparkt; F3 sagt, was es ist.</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgewiesen: %1</translation>
    </message>
    <message>
        <source>%1 × pack of %2</source>
        <translation>%1 × Packung mit %2</translation>
    </message>
    <message>
        <source>held apart</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Goods go here now</source>
        <translation>Ware kommt jetzt hierher</translation>
    </message>
    <message>
        <source>not counted; goods? F9</source>
        <translation>nicht gezählt; Ware? F9</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Rejected: %1 · %2</source>
        <translation>Abgewiesen: %1 · %2</translation>
    </message>
    <message>
        <source>No code is parked</source>
        <translation>Kein Code ist geparkt</translation>
    </message>
    <message>
        <source>Parked: %1. Enter takes the first item found.</source>
        <translation>Geparkt: %1. Enter nimmt den ersten gefundenen Artikel.</translation>
    </message>
    <message>
        <source>Parked at an earlier delivery: %1. Enter counts them here.</source>
        <translation>Bei einer früheren Lieferung geparkt: %1. Enter zählt sie hier.</translation>
    </message>
    <message>
        <source>Parked with %1: %2. Enter counts them here.</source>
        <translation>Geparkt bei %1: %2. Enter zählt sie hier.</translation>
    </message>
    <message>
        <source>%1 is known now</source>
        <translation>%1 ist jetzt bekannt</translation>
    </message>
    <message>
        <source>%1 is dismissed, nothing is counted</source>
        <translation>%1 ist verworfen, nichts wird gezählt</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>F3: %1 is unknown</source>
        <translation>F3: %1 ist unbekannt</translation>
    </message>
    <message>
        <source>F3: %1 and %2 more are unknown</source>
        <translation>F3: %1 und %2 weitere sind unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>No number stands here yet: scan an item first</source>
        <translation>Hier steht noch keine Zahl: scannen Sie zuerst einen Artikel</translation>
    </message>
    <message>
        <source>Supplier and note are typed, not taken: Enter takes them, F12 posts without them</source>
        <translation>Lieferant und Lieferschein stehen nur im Feld: Enter nimmt sie, F12 bucht ohne sie</translation>
    </message>
    <message>
        <source>Nothing was posted here yet</source>
        <translation>Hier wurde noch nichts gebucht</translation>
    </message>
    <message>
        <source>%1 is posted: a manager takes it back</source>
        <translation>%1 ist gebucht: Die Leitung storniert ihn</translation>
    </message>
    <message>
        <source>Which supplier is meant?</source>
        <translation>Welcher Lieferant ist gemeint?</translation>
    </message>
    <message>
        <source>Type the digit. Esc goes back to what was typed, nothing is made.</source>
        <translation>Die Ziffer tippen. Esc geht zurück zu dem, was getippt wurde; angelegt wird nichts.</translation>
    </message>
    <message>
        <source>%1 is a new supplier</source>
        <translation>%1 ist ein neuer Lieferant</translation>
    </message>
    <message>
        <source>make “%1” a new supplier</source>
        <translation>„%1“ als neuen Lieferanten anlegen</translation>
    </message>
    <message>
        <source>%1 is known: 1 takes it, 9 makes “%2” new</source>
        <translation>%1 ist bekannt: 1 nimmt ihn, 9 legt „%2“ neu an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known ones are alike: a digit takes one, 9 makes “%1” new</source>
        <translation>
            <numerusform>%Ln bekannter ist ähnlich: Die Ziffer nimmt ihn, 9 legt „%1“ neu an</numerusform>
            <numerusform>%Ln bekannte sind ähnlich: Eine Ziffer nimmt einen, 9 legt „%1“ neu an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::Receiving</name>
    <message>
        <source>There is no site to receive at</source>
        <translation>Es gibt keinen Standort für den Wareneingang</translation>
    </message>
    <message>
        <source>make one under Locations</source>
        <translation>unter Lagerorte einen anlegen</translation>
    </message>
    <message>
        <source>%1 means %2 things. Parked: F3 says which.</source>
        <translation>%1 bedeutet %2 Dinge. Geparkt: F3 sagt, welches.</translation>
    </message>
    <message>
        <source>%1 is not at %2</source>
        <translation>%1 ist nicht in %2</translation>
    </message>
    <message>
        <source>%1 is a location. Scan the item after %2 ×.</source>
        <translation>%1 ist ein Lagerort. Nach %2 × den Artikel scannen.</translation>
    </message>
    <message>
        <source>%1 is counted in %2 with %3 decimals, not %4</source>
        <translation>%1 wird in %2 mit %3 Nachkommastellen gezählt, nicht %4</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Nothing has the code %1. For a quantity type %1*.</source>
        <translation>Nichts hat den Code %1. Für eine Menge %1* tippen.</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Noch ist nichts eingegangen</translation>
    </message>
    <message>
        <source>scan an item first</source>
        <translation>zuerst einen Artikel scannen</translation>
    </message>
    <message>
        <source>Undone at the dock</source>
        <translation>Am Wareneingang storniert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>wet or dirty</source>
        <translation>nass oder schmutzig</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>falscher Artikel</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>nicht bestellt</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>badly packed</source>
        <translation>schlecht verpackt</translation>
    </message>
    <message>
        <source>parts missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>Papiere fehlen</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>noch zu prüfen</translation>
    </message>
    <message>
        <source>“%1” is nothing that arrives</source>
        <translation>„%1“ ist nichts, was ankommt</translation>
    </message>
    <message>
        <source>write how many arrived</source>
        <translation>schreiben Sie hin, wie viele ankamen</translation>
    </message>
    <message>
        <source>name a bin of this site</source>
        <translation>nennen Sie einen Platz dieses Standorts</translation>
    </message>
    <message>
        <source>“%1” is no reason to turn goods away</source>
        <translation>„%1“ ist kein Grund, Ware abzuweisen</translation>
    </message>
    <message>
        <source>use one of those that F7 offers</source>
        <translation>nehmen Sie einen von denen, die F7 anbietet</translation>
    </message>
    <message>
        <source>Goods arrive at another site now</source>
        <translation>Ware kommt jetzt an einem anderen Standort an</translation>
    </message>
    <message>
        <source>paste the lines again</source>
        <translation>fügen Sie die Zeilen noch einmal ein</translation>
    </message>
    <message>
        <source>No site has the code %1</source>
        <translation>Kein Standort hat den Code %1</translation>
    </message>
    <message>
        <source>receive it at another site</source>
        <translation>an einem anderen Standort annehmen</translation>
    </message>
    <message>
        <source>%1 is a location. Scan the item that is turned away.</source>
        <translation>%1 ist ein Lagerort. Den Artikel scannen, der abgewiesen wird.</translation>
    </message>
</context>
<context>
    <name>backroom::stock::ScansPanel</name>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Pack of</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Scans of this line</source>
        <translation>Scans dieser Position</translation>
    </message>
</context>
<context>
    <name>backroom::stock::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Nach Lagerort</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Name, SKU or location</source>
        <translation>Name, Art.-Nr. oder Lagerort</translation>
    </message>
    <message>
        <source>Reading stock</source>
        <translation>Bestand wird gelesen</translation>
    </message>
    <message>
        <source>Here stands what lies where, as soon as goods came in.</source>
        <translation>Hier steht, was wo liegt, sobald Ware eingegangen ist.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>As of a day …</source>
        <translation>Stand eines Tages …</translation>
    </message>
    <message>
        <source>Stock as of a day</source>
        <translation>Bestand zu einem Tag</translation>
    </message>
    <message>
        <source>What lay where at the end of that day, as known now.</source>
        <translation>Was am Ende jenes Tages wo lag, nach heutigem Wissen.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Take your last document back</source>
        <translation>Ihren letzten Beleg stornieren</translation>
    </message>
    <message>
        <source>Stock as of a day …</source>
        <translation>Bestand zu einem Tag …</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>alle Standorte</translation>
    </message>
</context>
<context>
    <name>backroom::stock::StockStation</name>
    <message>
        <source>Pasted from a spreadsheet</source>
        <translation>Aus einer Tabelle eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>lines</source>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines taken over; F9 takes them back</source>
        <translation>
            <numerusform>%Ln eingefügte Zeile übernommen; F9 nimmt sie zurück</numerusform>
            <numerusform>%Ln eingefügte Zeilen übernommen; F9 nimmt sie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines are taken back. Scan on.</source>
        <translation>
            <numerusform>%Ln eingefügte Zeile ist zurückgenommen. Weiterscannen.</numerusform>
            <numerusform>%Ln eingefügte Zeilen sind zurückgenommen. Weiterscannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines are taken back</source>
        <translation>
            <numerusform>%Ln eingefügte Zeile zurückgenommen</numerusform>
            <numerusform>%Ln eingefügte Zeilen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, read when the server is back</source>
        <translation>Aufgehoben, bis der Server da ist</translation>
    </message>
    <message>
        <source>One moment, then again</source>
        <translation>Einen Moment, dann noch einmal</translation>
    </message>
    <message>
        <source>%1 may have reached the server: take it back when the server is there</source>
        <translation>%1 hat den Server vielleicht erreicht: zurücknehmen, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is put away, it did not count</source>
        <translation>%1 ist weggelegt, es zählte nicht</translation>
    </message>
    <message>
        <source>The server is away: scan on, and do this when it is back</source>
        <translation>Der Server ist weg: weiterscannen, und dies tun, wenn er wieder da ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait for the server: this comes after them</source>
        <translation>
            <numerusform>%Ln Scan wartet auf den Server: dies kommt danach</numerusform>
            <numerusform>%Ln Scans warten auf den Server: dies kommt danach</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>%1: scans are kept here</source>
        <translation>%1: Scans werden hier aufgehoben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln scans kept here</source>
        <translation>
            <numerusform>%1: %Ln Scan hier aufgehoben</numerusform>
            <numerusform>%1: %Ln Scans hier aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept scans are being read</source>
        <translation>
            <numerusform>%Ln aufgehobener Scan wird gelesen</numerusform>
            <numerusform>%Ln aufgehobene Scans werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No lots: items are counted without lot, serial and expiry</source>
        <translation>Keine Chargen: Artikel werden ohne Charge, Seriennummer und Haltbarkeit gezählt</translation>
    </message>
    <message>
        <source>No lots: %1 has no lot, serial or expiry</source>
        <translation>Keine Chargen: %1 hat keine Charge, Seriennummer oder Haltbarkeit</translation>
    </message>
    <message>
        <source>No label yet: scan the item first</source>
        <translation>Noch kein Etikett: zuerst den Artikel scannen</translation>
    </message>
    <message>
        <source>Label of %1: %2</source>
        <translation>Etikett von %1: %2</translation>
    </message>
</context>
<context>
    <name>backroom::stock::TakeBackPanel</name>
    <message>
        <source>%1 · %2 · from %3</source>
        <translation>%1 · %2 · von %3</translation>
    </message>
    <message>
        <source>Undo is a new document. It moves this back, today:</source>
        <translation>Der Storno ist ein neuer Beleg. Er bucht heute zurück:</translation>
    </message>
    <message>
        <source>Post the reversing document (Ctrl+Z)</source>
        <translation>Storno buchen (Strg+Z)</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Warum wird storniert?</translation>
    </message>
    <message>
        <source>Type the digit. Ctrl+Z once more takes it back without a reason.</source>
        <translation>Die Ziffer tippen. Noch einmal Strg+Z storniert ohne Grund.</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>%1 stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>und %Ln weitere Position</numerusform>
            <numerusform>und %Ln weitere Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::TiePanel</name>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which item is it?</source>
        <translation>Welcher Artikel ist es?</translation>
    </message>
    <message>
        <source>Name or SKU, three letters are enough</source>
        <translation>Name oder Artikelnummer, drei Buchstaben genügen</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Photo of the goods</source>
        <translation>Foto der Ware</translation>
    </message>
    <message>
        <source>Photo from a file …</source>
        <translation>Foto aus einer Datei …</translation>
    </message>
    <message>
        <source>Paste a photo  Ctrl+V</source>
        <translation>Foto einfügen  Strg+V</translation>
    </message>
    <message>
        <source>Make a product of it</source>
        <translation>Ein Produkt daraus machen</translation>
    </message>
    <message>
        <source>Dismiss the code</source>
        <translation>Code verwerfen</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Make a product of it: the code stays parked until you tie it.</source>
        <translation>Hier heißt nichts „%1“. Machen Sie ein Produkt daraus: Der Code bleibt geparkt, bis Sie ihn zuordnen.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Who may change products makes it first; the code stays parked.</source>
        <translation>Hier heißt nichts „%1“. Wer Produkte ändern darf, legt es zuerst an; der Code bleibt geparkt.</translation>
    </message>
    <message>
        <source>Type what it is: three letters of its name or SKU</source>
        <translation>Tippen Sie, was es ist: drei Buchstaben von Name oder Artikelnummer</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
</context>
<context>
    <name>backroom::stock::TransferPage</name>
    <message>
        <source>Go on: what beeped stands here</source>
        <translation>Weiter: Was gepiept hat, steht hier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>letzter Scan zurück</translation>
    </message>
    <message>
        <source>take the last move back</source>
        <translation>letzte Umlagerung stornieren</translation>
    </message>
    <message>
        <source>Wait for the move before it</source>
        <translation>Erst die Umlagerung davor abwarten</translation>
    </message>
    <message>
        <source>%1 is unknown here</source>
        <translation>%1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>%1 means several things: scan its own code</source>
        <translation>%1 bedeutet mehreres: den eigenen Code scannen</translation>
    </message>
    <message>
        <source>Which bin does it come from?</source>
        <translation>Von welchem Platz kommt es?</translation>
    </message>
    <message>
        <source>Which bin does it go to?</source>
        <translation>Auf welchen Platz geht es?</translation>
    </message>
    <message>
        <source>First the item, then where from, then where to</source>
        <translation>Erst der Artikel, dann von wo, dann wohin</translation>
    </message>
    <message>
        <source>It comes from there already</source>
        <translation>Von dort kommt es schon</translation>
    </message>
    <message>
        <source>From %1, where it lies in %2</source>
        <translation>Von %1, wo es in %2 liegt</translation>
    </message>
    <message>
        <source>Which bin of %1? It lies in %2</source>
        <translation>Welcher Platz in %1? Es liegt in %2</translation>
    </message>
    <message>
        <source>None of it lies in %1: scan another bin</source>
        <translation>In %1 liegt keines davon: einen anderen Platz scannen</translation>
    </message>
    <message>
        <source>Only %1 in %2: type how many and *, or F9</source>
        <translation>Nur %1 in %2: Anzahl und * tippen, oder F9</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2 moved to %3</source>
        <translation>%1: %2 umgelagert nach %3</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Scan an item, then the bin it comes from, then the bin it goes to.</source>
        <translation>Artikel scannen, dann den Platz, von dem er kommt, dann den, auf den er geht.</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Storno von %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ist storniert</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Zurück in</translation>
    </message>
    <message>
        <source>%1 is taken back by %2</source>
        <translation>%1 ist storniert durch %2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zu stornieren</translation>
    </message>
    <message>
        <source>%1 is posted: Ctrl+Z takes it back</source>
        <translation>%1 ist gebucht: Strg+Z storniert</translation>
    </message>
    <message>
        <source>Nothing was moved here yet</source>
        <translation>Hier wurde noch nichts umgelagert</translation>
    </message>
    <message>
        <source>The company has no reasons for moves; a manager makes some under Reasons</source>
        <translation>Die Firma hat keine Gründe für Umlagerungen; die Leitung legt sie unter Gründe an</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Umlagern: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ready: which item?</source>
        <translation>Bereit: welcher Artikel?</translation>
    </message>
    <message>
        <source>From which bin?</source>
        <translation>Von welchem Platz?</translation>
    </message>
    <message>
        <source>To which bin?</source>
        <translation>Auf welchen Platz?</translation>
    </message>
    <message>
        <source>Go on: what was pasted stands here</source>
        <translation>Weiter: Was eingefügt wurde, steht hier</translation>
    </message>
    <message>
        <source>F12 posts the pasted moves</source>
        <translation>F12 bucht die eingefügten Umlagerungen</translation>
    </message>
    <message>
        <source>paste moves</source>
        <translation>Umlagerungen einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted moves wait: F12 posts them, F9 takes them back</source>
        <translation>
            <numerusform>%Ln eingefügte Umlagerung wartet: F12 bucht sie, F9 nimmt sie zurück</numerusform>
            <numerusform>%Ln eingefügte Umlagerungen warten: F12 bucht sie, F9 nimmt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>A move is half made: finish it or take it back, then paste</source>
        <translation>Eine Umlagerung ist halb fertig: beenden Sie sie oder nehmen Sie sie zurück, dann fügen Sie ein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted moves taken over; F12 posts them</source>
        <translation>
            <numerusform>%Ln eingefügte Umlagerung übernommen; F12 bucht sie</numerusform>
            <numerusform>%Ln eingefügte Umlagerungen übernommen; F12 bucht sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln Umlagerung</numerusform>
            <numerusform>%Ln Umlagerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted moves are taken back</source>
        <translation>
            <numerusform>%Ln eingefügte Umlagerung zurückgenommen</numerusform>
            <numerusform>%Ln eingefügte Umlagerungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes below zero. F12 once more posts it all the same</source>
        <translation>%1 geht unter null. Noch einmal F12 bucht es trotzdem</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln moves are posted</source>
        <translation>
            <numerusform>%1: %Ln Umlagerung ist gebucht</numerusform>
            <numerusform>%1: %Ln Umlagerungen sind gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No number stands here yet: scan an item first</source>
        <translation>Hier steht noch keine Zahl: scannen Sie erst einen Artikel</translation>
    </message>
    <message>
        <source>Why is this number so?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Welcher Artikel?</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>Artikelnummer oder Barcode</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Welcher Platz?</translation>
    </message>
    <message>
        <source>Code of the bin</source>
        <translation>Code des Platzes</translation>
    </message>
    <message>
        <source>The third scan posts a move; F12 posts pasted ones, and none are here</source>
        <translation>Der dritte Scan bucht eine Umlagerung; F12 bucht eingefügte, und hier sind keine</translation>
    </message>
    <message>
        <source>Nothing is posted yet: which bin does it come from?</source>
        <translation>Noch ist nichts gebucht: von welchem Platz kommt es?</translation>
    </message>
    <message>
        <source>Nothing is posted yet: which bin does it go to?</source>
        <translation>Noch ist nichts gebucht: auf welchen Platz geht es?</translation>
    </message>
    <message>
        <source>Nothing is lost: F9 takes the last scan back</source>
        <translation>Nichts ist verloren: F9 nimmt den letzten Scan zurück</translation>
    </message>
</context>
<context>
    <name>backroom::today::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Ware annehmen</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>Last documents</source>
        <translation>Letzte Belege</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>Movements today</source>
        <translation>Bewegungen heute</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Heute erhalten</translation>
    </message>
    <message>
        <source>Issued this week</source>
        <translation>Diese Woche ausgegeben</translation>
    </message>
    <message>
        <source>Lines by calendar week</source>
        <translation>Positionen je Kalenderwoche</translation>
    </message>
    <message>
        <source>Stock value by month</source>
        <translation>Bestandswert je Monat</translation>
    </message>
    <message>
        <source>Open what is behind this</source>
        <translation>Öffnen, was dahintersteht</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Es wird geprüft, was wartet</translation>
    </message>
    <message>
        <source>Here stands what waits for somebody, as soon as there are goods.</source>
        <translation>Hier steht, was auf jemanden wartet, sobald Ware da ist.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln item(s) of unknown cost</source>
        <translation>
            <numerusform>%Ln Artikel ohne Einstandspreis</numerusform>
            <numerusform>%Ln Artikel ohne Einstandspreis</numerusform>
        </translation>
    </message>
    <message>
        <source>every item has a cost</source>
        <translation>jeder Artikel hat einen Einstandspreis</translation>
    </message>
    <message>
        <source>Take your last document back</source>
        <translation>Ihren letzten Beleg stornieren</translation>
    </message>
    <message>
        <source>Stock value by month, %1</source>
        <translation>Bestandswert je Monat, %1</translation>
    </message>
    <message>
        <source>%1, at all sites</source>
        <translation>%1, an allen Standorten</translation>
    </message>
    <message>
        <source>%1, all sites</source>
        <translation>%1, alle Standorte</translation>
    </message>
</context>
<context>
    <name>backroom::today::WorkList</name>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are in order</source>
        <translation>
            <numerusform>%Ln Punkt ist in Ordnung</numerusform>
            <numerusform>%Ln Punkte sind in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter zeigt sie</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>Enter klappt sie ein</translation>
    </message>
</context>
</TS>
