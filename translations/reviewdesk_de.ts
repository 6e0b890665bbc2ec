<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>rd::AboutDialog</name>
    <message>
        <source>About Review Desk</source>
        <translation>Über Review Desk</translation>
    </message>
    <message>
        <source>One desktop for every queue of human review work.</source>
        <translation>Ein Ort für alle Warteschlangen mit Prüfungen durch Menschen.</translation>
    </message>
    <message>
        <source>PostgreSQL, shared</source>
        <translation>PostgreSQL, gemeinsam</translation>
    </message>
    <message>
        <source>SQLite, on this computer</source>
        <translation>SQLite, auf diesem Computer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Review Desk is free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It uses Qt (LGPL 3 and GPL 3) and the Lucide icons (ISC).</source>
        <translation>Review Desk ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung.
Es verwendet Qt (LGPL 3 und GPL 3) und die Lucide-Symbole (ISC).</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::AboutMe</name>
    <message>
        <source>Send me my notifications by mail as well</source>
        <translation>Meine Benachrichtigungen auch per E-Mail senden</translation>
    </message>
    <message>
        <source>My skills, separated by commas</source>
        <translation>Meine Kenntnisse, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>For example: logo, qt, german</source>
        <translation>Zum Beispiel: logo, qt, deutsch</translation>
    </message>
    <message>
        <source>Save skills</source>
        <translation>Kenntnisse speichern</translation>
    </message>
    <message>
        <source>Your choices could not be read. %1</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>There is no e-mail address of yours here: ask an admin to add one, then mail can be chosen.</source>
        <translation>Hier gibt es noch keine E-Mail-Adresse von Ihnen: Bitten Sie einen Admin, eine hinzuzufügen, dann lässt sich E-Mail wählen.</translation>
    </message>
    <message>
        <source>The bell in this window shows them in any case.</source>
        <translation>Die Glocke in diesem Fenster zeigt sie auf jeden Fall.</translation>
    </message>
    <message>
        <source>Your skills are saved</source>
        <translation>Ihre Kenntnisse sind gespeichert</translation>
    </message>
    <message>
        <source>Notifications come by mail as well</source>
        <translation>Benachrichtigungen kommen auch per E-Mail</translation>
    </message>
    <message>
        <source>Notifications stay in this window</source>
        <translation>Benachrichtigungen bleiben in diesem Fenster</translation>
    </message>
    <message>
        <source>Your choice could not be saved.</source>
        <translation>Ihre Wahl konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>rd::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What happened in this window since it was opened.</source>
        <translation>Was in diesem Fenster geschah, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you do here, and what the jobs did meanwhile, is listed here.</source>
        <translation>Hier steht, was Sie tun und was die Hintergrunddienste inzwischen getan haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>rd::Age</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>rd::Application</name>
    <message>
        <source>The address is not understood.</source>
        <translation>Die Adresse ist nicht verständlich.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Ein Profil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the doors below.</source>
        <translation>Wählen Sie unten einen der Wege.</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>Der Arbeitsbereich konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>Das Passwort wird nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>rd::Apply</name>
    <message>
        <source>A request needs an op, at most 5,000 rows and a note of at most 4,000 characters.</source>
        <translation>Ein Auftrag braucht eine Kennung (op), höchstens 5.000 Zeilen und eine Notiz von höchstens 4.000 Zeichen.</translation>
    </message>
</context>
<context>
    <name>rd::ApproachesDialog</name>
    <message>
        <source>The AI&apos;s approach</source>
        <translation>Der Vorschlag der KI</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>The engineer&apos;s approach</source>
        <translation>Der Vorschlag des Technikers</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>The approach of %1</source>
        <translation>Der Vorschlag von %1</translation>
    </message>
    <message>
        <source>%1 chose the AI&apos;s approach on %2 (version %3 of the incident, %4 of the review)</source>
        <translation>%1 hat am %2 den Vorschlag der KI gewählt (Version %3 des Vorfalls, %4 der Prüfung)</translation>
    </message>
    <message>
        <source>%1 chose the engineer&apos;s approach on %2 (version %3 of the incident, %4 of the review)</source>
        <translation>%1 hat am %2 den Vorschlag des Technikers gewählt (Version %3 des Vorfalls, %4 der Prüfung)</translation>
    </message>
    <message>
        <source>Both approaches</source>
        <translation>Beide Vorschläge</translation>
    </message>
</context>
<context>
    <name>rd::AssignDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Assign an engineer</source>
        <translation>Techniker zuweisen</translation>
    </message>
    <message>
        <source>Reassign the review</source>
        <translation>Prüfung neu zuweisen</translation>
    </message>
    <message>
        <source>The engineer is told, and the time of the incident&apos;s priority begins to run.</source>
        <translation>Der Techniker erfährt davon, und die Zeit für die Dringlichkeit des Vorfalls beginnt.</translation>
    </message>
    <message>
        <source>%1 is told that the review is taken away. The new engineer gets the full time of the priority.</source>
        <translation>%1 erfährt, dass die Prüfung weitergegeben wird. Der neue Techniker bekommt die volle Zeit der Dringlichkeit.</translation>
    </message>
    <message>
        <source>Wanted expertise</source>
        <translation>Gesuchte Fachkenntnisse</translation>
    </message>
    <message>
        <source>What the incident&apos;s text names; or type tags such as: postgres, kafka</source>
        <translation>Was der Text des Vorfalls nennt; oder Stichwörter wie postgres, kafka eingeben</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Engineers, the best first</source>
        <translation>Techniker, die besten zuerst</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Looking who fits…</source>
        <translation>Es wird gesucht, wer passt…</translation>
    </message>
    <message>
        <source>Nobody could review it: there is no other engineer.</source>
        <translation>Niemand könnte prüfen: Es gibt keinen anderen Techniker.</translation>
    </message>
    <message>
        <source>The incident&apos;s text names no expertise: by free capacity, then the longest without work.</source>
        <translation>Der Text des Vorfalls nennt keine Fachkenntnisse: nach freier Kapazität, dann am längsten ohne Arbeit.</translation>
    </message>
    <message>
        <source>By %1, then free capacity, then the longest without work.</source>
        <translation>Nach %1, dann freier Kapazität, dann am längsten ohne Arbeit.</translation>
    </message>
    <message>
        <source>The load of %1 goes from %2 to %3.</source>
        <translation>Die Auslastung von %1 geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>Choose an engineer first.</source>
        <translation>Wählen Sie zuerst einen Techniker.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Es wurde nichts geändert: %1.</translation>
    </message>
</context>
<context>
    <name>rd::AttemptsModel</name>
    <message>
        <source>expires with the next run of the jobs</source>
        <translation>läuft mit dem nächsten Lauf der Hintergrunddienste ab</translation>
    </message>
    <message>
        <source>accepted with the next run of the jobs</source>
        <translation>wird mit dem nächsten Lauf der Hintergrunddienste angenommen</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>Ablauf %1</translation>
    </message>
    <message>
        <source>accepted by itself %1</source>
        <translation>Annahme von selbst %1</translation>
    </message>
    <message>
        <source>final %1</source>
        <translation>endgültig %1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The text repeats an earlier review</source>
        <translation>Der Text wiederholt eine frühere Prüfung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>rd::Audit</name>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → zu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
</context>
<context>
    <name>rd::AuditDetails</name>
    <message>
        <source>Select an event to see everything that it says.</source>
        <translation>Wählen Sie ein Ereignis aus, um alles zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n events selected</source>
        <translation>
            <numerusform>%n Ereignis ausgewählt</numerusform>
            <numerusform>%n Ereignisse ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By the clock of the database</source>
        <translation>Nach der Uhr der Datenbank</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>As the database knew who was signed in</source>
        <translation>So, wie die Datenbank die angemeldete Person kannte</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → zu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Uhr: %1</translation>
    </message>
</context>
<context>
    <name>rd::AuditExport</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Person vorher</translation>
    </message>
    <message>
        <source>Person after</source>
        <translation>Person nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy value</source>
        <translation>Wert der Richtlinie</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version der Richtlinie</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Hash of the seal</source>
        <translation>Hash des Siegels</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or free some room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>rd::AuditFilterBar</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Search note or title</source>
        <translation>Notiz oder Titel suchen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30&#xa0;Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Item #</source>
        <translation>Vorgang #</translation>
    </message>
    <message>
        <source>Number of the work item</source>
        <translation>Nummer des Vorgangs</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>To day, included</source>
        <translation>Letzter Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Any verb</source>
        <translation>Jede Aktion</translation>
    </message>
</context>
<context>
    <name>rd::AuditPage</name>
    <message>
        <source>The audit trail could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The older events could not be read.</source>
        <translation>Die älteren Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Whatever anybody does to a work item or a policy is written here, and stays.</source>
        <translation>Was immer jemand mit einem Vorgang oder einer Richtlinie tut, steht hier und bleibt.</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole trail again.</source>
        <translation>Leeren Sie den Filter, um wieder das ganze Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The audit trail could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Every event is sealed.</source>
        <translation>Jedes Ereignis ist versiegelt.</translation>
    </message>
    <message>
        <source>The events could not be sealed.</source>
        <translation>Die Ereignisse konnten nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Nothing new to seal</source>
        <translation>Nichts Neues zu versiegeln</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) sealed</source>
        <translation>
            <numerusform>%n Ereignis versiegelt</numerusform>
            <numerusform>%n Ereignisse versiegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one event of a claim.</source>
        <translation>Wählen Sie ein Ereignis eines Antrags aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Event copied as JSON</source>
        <translation>Ereignis als JSON kopiert</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON with the seals (*.json);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON mit den Siegeln (*.json);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The audit trail could not be exported.</source>
        <translation>Das Protokoll konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>Jetzt versiegeln</translation>
    </message>
    <message>
        <source>Open in Claims</source>
        <translation>In „Anträge“ öffnen</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Nur dieser Vorgang</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy event as JSON</source>
        <translation>Ereignis als JSON kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>rd::AuditService</name>
    <message>
        <source>Only admins verify the audit trail.</source>
        <translation>Nur Admins prüfen das Protokoll.</translation>
    </message>
</context>
<context>
    <name>rd::Banner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nothing could be read yet.</source>
        <translation>Es konnte noch nichts gelesen werden.</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Was Sie sehen, ist %1 alt.</translation>
    </message>
    <message>
        <source>%1 %2 Reading goes on where it can; changes wait until the connection is back.</source>
        <translation>%1 %2 Das Lesen geht weiter, wo es kann; Änderungen warten, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read only: this database was made by a newer Review Desk (schema %1, this program knows %2). Update this program to change something.</source>
        <translation>Schreibgeschützt: Diese Datenbank wurde von einem neueren Review Desk angelegt (Schema %1, dieses Programm kennt %2). Aktualisieren Sie dieses Programm, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Read only: the server takes no changes at the moment. Reading goes on; this strip goes away when changes are possible again.</source>
        <translation>Schreibgeschützt: Der Server nimmt im Augenblick keine Änderungen an. Das Lesen geht weiter; dieser Streifen verschwindet, wenn Änderungen wieder möglich sind.</translation>
    </message>
    <message>
        <source>Read only: the file %1 may not be written. Its permissions decide; this strip goes away when it may.</source>
        <translation>Schreibgeschützt: In die Datei %1 darf nicht geschrieben werden. Darüber entscheiden die Zugriffsrechte der Datei; dieser Streifen verschwindet, wenn das Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>This database was made by a newer Review Desk (schema %1, this program knows %2). It works; update this program when you can.</source>
        <translation>Diese Datenbank wurde von einem neueren Review Desk angelegt (Schema %1, dieses Programm kennt %2). Das Arbeiten damit ist möglich; aktualisieren Sie dieses Programm bei Gelegenheit.</translation>
    </message>
</context>
<context>
    <name>rd::BellPopover</name>
    <message>
        <source>Unread: </source>
        <translation>Ungelesen: </translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>What happens to your claims and reviews is told here.</source>
        <translation>Was mit Ihren Anträgen und Prüfungen geschieht, erfahren Sie hier.</translation>
    </message>
    <message>
        <source>The notifications could not be read</source>
        <translation>Die Benachrichtigungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>It could not be marked as read</source>
        <translation>Es konnte nicht als gelesen markiert werden</translation>
    </message>
</context>
<context>
    <name>rd::CapacityDialog</name>
    <message>
        <source>Holds %1. The policy says at most %2.</source>
        <translation>Hat %1 bei sich. Laut Richtlinie sind es höchstens %2.</translation>
    </message>
    <message>
        <source>Holds %1. The policy sets no maximum.</source>
        <translation>Hat %1 bei sich. Die Richtlinie setzt keinen Höchstwert.</translation>
    </message>
    <message>
        <source>Capacity of %1</source>
        <translation>Kapazität von %1</translation>
    </message>
    <message>
        <source>Set capacity</source>
        <translation>Kapazität festlegen</translation>
    </message>
    <message>
        <source>%1: own maximum</source>
        <translation>%1: eigener Höchstwert</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>Höchstwert für %1</translation>
    </message>
    <message>
        <source>The person holds more than that now. Nothing is taken away; new work waits until there is room again.</source>
        <translation>Die Person hat jetzt mehr als das bei sich. Nichts wird weggenommen; neue Arbeit wartet, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>How much the person may hold at a time before no more is offered or assigned.</source>
        <translation>Wie viel die Person gleichzeitig bei sich haben darf, bevor ihr nichts mehr angeboten oder zugewiesen wird.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rd::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>The same figures are in the table.</source>
        <translation>Dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>rd::ChartScroller</name>
    <message>
        <source>Scroll the chart</source>
        <translation>Diagramm scrollen</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>rd::ChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rd::Charts</name>
    <message>
        <source>Earnings per month</source>
        <translation>Verdienst je Monat</translation>
    </message>
    <message>
        <source>Earnings per month, in %1</source>
        <translation>Verdienst je Monat, in %1</translation>
    </message>
    <message>
        <source>Claimed in</source>
        <translation>Übernommen im</translation>
    </message>
    <message>
        <source>No expert review yet: what you earn shows here, month by month.</source>
        <translation>Noch keine Expertenprüfung: Was Sie verdienen, steht hier, Monat für Monat.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Due or sent</source>
        <translation>Fällig oder gesendet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Earnings of all reviewers per month</source>
        <translation>Verdienst aller Prüfer pro Monat</translation>
    </message>
    <message>
        <source>Earnings of all reviewers per month, in %1</source>
        <translation>Verdienst aller Prüfer pro Monat, in %1</translation>
    </message>
    <message>
        <source>No expert review yet: what reviewers earn shows here, month by month.</source>
        <translation>Noch keine Expertenprüfung: Was Prüfer verdienen, steht hier Monat für Monat.</translation>
    </message>
    <message>
        <source>Reviews per week, by outcome</source>
        <translation>Prüfungen je Woche, nach Ergebnis</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>No review has ended in the last half year.</source>
        <translation>Im letzten halben Jahr endete keine Prüfung.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Claims decided</source>
        <translation>Entschiedene Anträge</translation>
    </message>
    <message>
        <source>Given back or expired</source>
        <translation>Zurückgegeben oder abgelaufen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The AI&apos;s approach ran</source>
        <translation>Ansatz der KI ausgeführt</translation>
    </message>
</context>
<context>
    <name>rd::ClaimActions</name>
    <message>
        <source>Select a claim first.</source>
        <translation>Wählen Sie zuerst einen Antrag aus.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected claim(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n ausgewählter Antrag bleibt, wie er ist: Für ihn ist das nicht möglich.</numerusform>
            <numerusform>%n ausgewählte Anträge bleiben, wie sie sind: Für sie ist das nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left alone</source>
        <translation>
            <numerusform>%n Antrag nicht angetastet</numerusform>
            <numerusform>%n Anträge nicht angetastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) taken</source>
        <translation>
            <numerusform>%n Antrag übernommen</numerusform>
            <numerusform>%n Anträge übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) renewed: the deadline starts again</source>
        <translation>
            <numerusform>%n Antrag erneuert: Die Frist beginnt neu</numerusform>
            <numerusform>%n Anträge erneuert: Die Fristen beginnen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag genehmigen</numerusform>
            <numerusform>%n Anträge genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant is told. An approval cannot be taken back.</source>
        <translation>
            <numerusform>Der Antragsteller wird benachrichtigt. Eine Genehmigung lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Die Antragsteller werden benachrichtigt. Eine Genehmigung lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) approved</source>
        <translation>
            <numerusform>%n Antrag genehmigt</numerusform>
            <numerusform>%n Anträge genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request revision of %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag zur Überarbeitung senden</numerusform>
            <numerusform>%n Anträge zur Überarbeitung senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant gets your note and can send the claim in again.</source>
        <translation>
            <numerusform>Der Antragsteller erhält Ihre Notiz und kann den Antrag erneut einreichen.</numerusform>
            <numerusform>Die Antragsteller erhalten Ihre Notiz und können die Anträge erneut einreichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) sent back for revision</source>
        <translation>
            <numerusform>%n Antrag zur Überarbeitung gesendet</numerusform>
            <numerusform>%n Anträge zur Überarbeitung gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag ablehnen</numerusform>
            <numerusform>%n Anträge ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant gets your note. A rejection cannot be taken back.</source>
        <translation>
            <numerusform>Der Antragsteller erhält Ihre Notiz. Eine Ablehnung lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Die Antragsteller erhalten Ihre Notiz. Eine Ablehnung lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected</source>
        <translation>
            <numerusform>%n Antrag abgelehnt</numerusform>
            <numerusform>%n Anträge abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag zurückgeben</numerusform>
            <numerusform>%n Anträge zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It returns to the review queue for fresh eyes. The claimant&apos;s place in the queue is kept.</source>
        <translation>
            <numerusform>Der Antrag kehrt für einen frischen Blick in die Warteschlange zurück. Der Platz des Antragstellers in der Warteschlange bleibt erhalten.</numerusform>
            <numerusform>Die Anträge kehren für einen frischen Blick in die Warteschlange zurück. Die Antragsteller behalten ihren Platz in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released back to the queue</source>
        <translation>
            <numerusform>%n Antrag in die Warteschlange zurückgegeben</numerusform>
            <numerusform>%n Anträge in die Warteschlange zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag zuweisen</numerusform>
            <numerusform>%n Anträge zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer is told, and the deadline starts now.</source>
        <translation>
            <numerusform>Der Prüfer wird benachrichtigt, und die Frist beginnt jetzt.</numerusform>
            <numerusform>Der Prüfer wird benachrichtigt, und die Fristen beginnen jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) assigned</source>
        <translation>
            <numerusform>%n Antrag zugewiesen</numerusform>
            <numerusform>%n Anträge zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag neu zuweisen</numerusform>
            <numerusform>%n Anträge neu zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present reviewer is told; the new one starts with a full deadline.</source>
        <translation>
            <numerusform>Der bisherige Prüfer wird benachrichtigt; der neue beginnt mit der vollen Frist.</numerusform>
            <numerusform>Die bisherigen Prüfer werden benachrichtigt; der neue beginnt mit den vollen Fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) reassigned</source>
        <translation>
            <numerusform>%n Antrag neu zugewiesen</numerusform>
            <numerusform>%n Anträge neu zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back with the reviewer</source>
        <translation>
            <numerusform>%n Antrag wieder beim Prüfer</numerusform>
            <numerusform>%n Anträge wieder bei ihren Prüfern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back in the queue</source>
        <translation>
            <numerusform>%n Antrag wieder in der Warteschlange</numerusform>
            <numerusform>%n Anträge wieder in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag zurückziehen</numerusform>
            <numerusform>%n Anträge zurückziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the review queue for good.</source>
        <translation>
            <numerusform>Der Antrag verlässt die Warteschlange endgültig.</numerusform>
            <numerusform>Die Anträge verlassen die Warteschlange endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) withdrawn</source>
        <translation>
            <numerusform>%n Antrag zurückgezogen</numerusform>
            <numerusform>%n Anträge zurückgezogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimDetails</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n claims selected</source>
        <translation>
            <numerusform>%n Antrag ausgewählt</numerusform>
            <numerusform>%n Anträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the table.</source>
        <translation>Was mit allen möglich ist, steht unter der Tabelle.</translation>
    </message>
    <message>
        <source>Select a claim to see its facts and why it is where it is.</source>
        <translation>Wählen Sie einen Antrag aus, um zu sehen, was über ihn bekannt ist und warum er dort steht, wo er steht.</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The events could not be read: %1</source>
        <translation>Die Ereignisse konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>rd::ClaimImport</name>
    <message>
        <source>the column stands twice in the header</source>
        <translation>die Spalte steht zweimal in der Kopfzeile</translation>
    </message>
    <message>
        <source>each column once</source>
        <translation>jede Spalte einmal</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>die Spalte fehlt</translation>
    </message>
    <message>
        <source>a header with %1</source>
        <translation>eine Kopfzeile mit %1</translation>
    </message>
    <message>
        <source>nobody filed it</source>
        <translation>niemand hat ihn eingereicht</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>der Name einer Person</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>at most 200 characters</source>
        <translation>höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>the reviewer is the claimant</source>
        <translation>Prüfer und Antragsteller sind dieselbe Person</translation>
    </message>
    <message>
        <source>somebody else: nobody reviews the own work</source>
        <translation>jemand anderes: niemand prüft die eigene Arbeit</translation>
    </message>
    <message>
        <source>a submitted claim has no reviewer yet</source>
        <translation>ein eingereichter Antrag hat noch keinen Prüfer</translation>
    </message>
    <message>
        <source>an empty field, or the status under_review</source>
        <translation>ein leeres Feld oder der Status under_review</translation>
    </message>
    <message>
        <source>a claim under review needs a reviewer</source>
        <translation>ein Antrag in Prüfung braucht einen Prüfer</translation>
    </message>
    <message>
        <source>“%1” has no time zone</source>
        <translation>„%1“ hat keine Zeitzone</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>ISO-8601 with a zone, such as 2024-09-01T08:30:00Z</source>
        <translation>ISO 8601 mit Zeitzone, etwa 2024-09-01T08:30:00Z</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>%1 liegt in der Zukunft</translation>
    </message>
    <message>
        <source>a time up to now (%1)</source>
        <translation>eine Zeit bis jetzt (%1)</translation>
    </message>
    <message>
        <source>it was updated before it was submitted</source>
        <translation>er wurde geändert, bevor er eingereicht wurde</translation>
    </message>
    <message>
        <source>a time after submitted_at</source>
        <translation>eine Zeit nach submitted_at</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>a whole number, or an empty field</source>
        <translation>eine ganze Zahl oder ein leeres Feld</translation>
    </message>
    <message>
        <source>the line has %1 fields</source>
        <translation>die Zeile hat %1 Felder</translation>
    </message>
    <message>
        <source>%1, as in the header</source>
        <translation>%1, wie in der Kopfzeile</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>der Titel ist leer</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>der Titel ist zu lang</translation>
    </message>
    <message>
        <source>1 to 500 characters</source>
        <translation>1 bis 500 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is not a status</source>
        <translation>„%1“ ist kein Status</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>die Kennung ist zu lang</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already</source>
        <translation>„%1“ steht bereits in Zeile %2</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>jede Kennung einmal</translation>
    </message>
</context>
<context>
    <name>rd::Claims</name>
    <message>
        <source>The op %1 was used for another request. Leave --op out, or give a new one.</source>
        <translation>Die Kennung (op) %1 wurde für einen anderen Auftrag verwendet. Lassen Sie --op weg oder geben Sie eine neue an.</translation>
    </message>
    <message>
        <source>A claim needs a title of 1 to 500 characters.</source>
        <translation>Ein Antrag braucht einen Titel von 1 bis 500 Zeichen.</translation>
    </message>
    <message>
        <source>There is a claim with the external id “%1” already.</source>
        <translation>Einen Antrag mit der externen Kennung „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>rd::ClaimsFilterBar</name>
    <message>
        <source>Search title or external id</source>
        <translation>Titel oder Kennung suchen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Älter als %n Tag</numerusform>
            <numerusform>Älter als %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimsPage</name>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Anträge</translation>
    </message>
    <message>
        <source>Import claims from a file with File &gt; Import claims, or file the first one here.</source>
        <translation>Importieren Sie Anträge aus einer Datei mit Datei &gt; Anträge importieren, oder reichen Sie hier den ersten ein.</translation>
    </message>
    <message>
        <source>File a claim…</source>
        <translation>Antrag einreichen…</translation>
    </message>
    <message>
        <source>No claim matches the filter</source>
        <translation>Kein Antrag passt zum Filter</translation>
    </message>
    <message>
        <source>The claims could not be read</source>
        <translation>Die Anträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 orphaned</source>
        <translation>%1 verwaist</translation>
    </message>
    <message>
        <source>Release orphaned claims (%1)…</source>
        <translation>Verwaiste Anträge zurückgeben (%1)…</translation>
    </message>
    <message>
        <source>No claim is orphaned.</source>
        <translation>Kein Antrag ist verwaist.</translation>
    </message>
    <message>
        <source>Only admins release orphaned claims.</source>
        <translation>Nur Admins geben verwaiste Anträge zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned claim(s)</source>
        <translation>
            <numerusform>%n verwaister Antrag</numerusform>
            <numerusform>%n verwaiste Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” filed</source>
        <translation>„%1“ eingereicht</translation>
    </message>
    <message>
        <source>The claim could not be read.</source>
        <translation>Der Antrag konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This claim is not yours to see, or does not exist</source>
        <translation>Diesen Antrag gibt es nicht, oder er ist nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Release orphaned claims…</source>
        <translation>Verwaiste Anträge zurückgeben…</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>Anträge exportieren</translation>
    </message>
    <message>
        <source>The claims could not be exported.</source>
        <translation>Die Anträge konnten nicht exportiert werden.</translation>
    </message>
</context>
<context>
    <name>rd::ClaimsQueueModel</name>
    <message>
        <source>Last sign of life: %1</source>
        <translation>Letztes Lebenszeichen: %1</translation>
    </message>
    <message>
        <source>Not sortable: the list stays fast at a million claims because only indexed columns sort.</source>
        <translation>Nicht sortierbar: Die Liste bleibt bei einer Million Anträge schnell, weil nur Spalten mit Index sortieren.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>rd::ClaimsSection</name>
    <message>
        <source>The claims could not be read</source>
        <translation>Die Anträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The claims could not be read.</source>
        <translation>Die Anträge konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>rd::ConfirmDialog</name>
    <message>
        <source>What is touched</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Write a note first: it is what the other side reads.</source>
        <translation>Schreiben Sie zuerst eine Notiz: Die andere Seite liest sie.</translation>
    </message>
    <message>
        <source>Rating (optional)</source>
        <translation>Bewertung (freiwillig)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>1: not useful</source>
        <translation>1: nicht hilfreich</translation>
    </message>
    <message>
        <source>2: a little useful</source>
        <translation>2: ein wenig hilfreich</translation>
    </message>
    <message>
        <source>3: useful</source>
        <translation>3: hilfreich</translation>
    </message>
    <message>
        <source>4: very useful</source>
        <translation>4: sehr hilfreich</translation>
    </message>
    <message>
        <source>5: outstanding</source>
        <translation>5: hervorragend</translation>
    </message>
    <message>
        <source>Choose a rating first.</source>
        <translation>Wählen Sie zuerst eine Bewertung aus.</translation>
    </message>
</context>
<context>
    <name>rd::ConnectDialog</name>
    <message>
        <source>Connect to a shared database</source>
        <translation>Mit gemeinsamer Datenbank verbinden</translation>
    </message>
    <message>
        <source>Your administrator knows the address and has made a login for you.</source>
        <translation>Ihre Administration kennt die Adresse und hat einen Anmeldenamen für Sie angelegt.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already, to %2. Choose another name.</source>
        <translation>Eine Verbindung namens „%1“ gibt es schon, zu %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Connected as %1, without a role yet</source>
        <translation>Verbunden als %1, noch ohne Rolle</translation>
    </message>
    <message>
        <source>Connected as %1: %2</source>
        <translation>Verbunden als %1: %2</translation>
    </message>
    <message>
        <source>answers in less than 1 ms</source>
        <translation>antwortet in weniger als 1&#xa0;ms</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>antwortet in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>not a workspace yet</source>
        <translation>noch kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>schema %1, up to date</source>
        <translation>Schema %1, aktuell</translation>
    </message>
    <message>
        <source>schema %1, this program has %2</source>
        <translation>Schema %1, dieses Programm hat %2</translation>
    </message>
    <message>
        <source>The server answers, but it cannot be used yet</source>
        <translation>Der Server antwortet, ist aber noch nicht verwendbar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>Das Passwort ist noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, nicht geprüft</translation>
    </message>
    <message>
        <source>on this computer, not encrypted</source>
        <translation>auf diesem Computer, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>you may update it</source>
        <translation>Sie dürfen es aktualisieren</translation>
    </message>
    <message>
        <source>takes no changes at the moment</source>
        <translation>nimmt im Augenblick keine Änderungen an</translation>
    </message>
    <message>
        <source>this program may only read it</source>
        <translation>dieses Programm darf nur lesen</translation>
    </message>
    <message>
        <source>It works, but the password cannot be kept: %1 Connect once more to go on without; it then stays in memory until Review Desk ends.</source>
        <translation>Die Verbindung funktioniert, aber das Passwort kann nicht gespeichert werden: %1 Verbinden Sie noch einmal, um ohne Speichern fortzufahren; das Passwort bleibt dann im Arbeitsspeicher, bis Review Desk endet.</translation>
    </message>
</context>
<context>
    <name>rd::ConnectForm</name>
    <message>
        <source>Encrypted; certificate and host name checked</source>
        <translation>Verschlüsselt; Zertifikat und Servername geprüft</translation>
    </message>
    <message>
        <source>Encrypted; certificate checked, host name not</source>
        <translation>Verschlüsselt; Zertifikat geprüft, Servername nicht</translation>
    </message>
    <message>
        <source>Encrypted; nothing checked</source>
        <translation>Verschlüsselt; nichts geprüft</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it; nothing checked</source>
        <translation>Verschlüsselt, wenn der Server es anbietet; nichts geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As you want to find it again, e.g. Reviews</source>
        <translation>Wie Sie sie wiederfinden wollen, z.&#xa0;B. Prüfungen</translation>
    </message>
    <message>
        <source>db.example.org, or a socket folder: /run/postgresql</source>
        <translation>db.example.org oder Ordner: /run/postgresql</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>Your own login on that server</source>
        <translation>Ihr eigener Anmeldename auf diesem Server</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>The usual one: ~/.postgresql/root.crt</source>
        <translation>Die übliche: ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Allow an unencrypted or unverified connection</source>
        <translation>&amp;Unverschlüsselte oder ungeprüfte Verbindung erlauben</translation>
    </message>
    <message>
        <source>Whoever listens on the way can read, and change, what is sent: the password, too.</source>
        <translation>Wer unterwegs mithört, kann lesen und ändern, was gesendet wird: auch das Passwort.</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not needed: nothing leaves this computer</source>
        <translation>Nicht nötig: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>The connection needs a name, so that you find it again.</source>
        <translation>Die Verbindung braucht einen Namen, damit Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>The host is missing: the name of the server, or the folder of its socket.</source>
        <translation>Der Server fehlt: sein Name oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>The port is missing; it is usually 5432.</source>
        <translation>Der Port fehlt; meist ist es 5432.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Der Name der Datenbank fehlt.</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>Der Anmeldename fehlt.</translation>
    </message>
    <message>
        <source>Set by your organisation: only the login and the password are yours.</source>
        <translation>Von Ihrer Organisation festgelegt: Nur Anmeldename und Passwort geben Sie selbst an.</translation>
    </message>
    <message>
        <source>A coloured stripe and this word across the window, so that nobody takes one database for another.</source>
        <translation>Ein farbiger Streifen und dieses Wort über die ganze Breite des Fensters, damit niemand eine Datenbank für eine andere hält.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Empty if the server asks for none</source>
        <translation>Leer, wenn der Server keines verlangt</translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation>Passwort &amp;entfernen</translation>
    </message>
    <message>
        <source>Password f&amp;ile</source>
        <translation>Passwor&amp;tdatei</translation>
    </message>
    <message>
        <source>The usual one: ~/.pgpass</source>
        <translation>Die übliche: ~/.pgpass</translation>
    </message>
    <message>
        <source>Choose a password file</source>
        <translation>Passwortdatei auswählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer</source>
        <translation>Liegt im Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>rd::Connection</name>
    <message>
        <source>The workspace %1 cannot be created. Check that the folder exists and that you may write to it.</source>
        <translation>Der Arbeitsbereich %1 kann nicht angelegt werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no workspace %1.</source>
        <translation>Einen Arbeitsbereich %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The password could not be prepared.</source>
        <translation>Das Passwort konnte nicht vorbereitet werden.</translation>
    </message>
</context>
<context>
    <name>rd::Countdown</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 left, due now</source>
        <translation>noch %1, jetzt fällig</translation>
    </message>
    <message>
        <source>%1 left, due soon</source>
        <translation>noch %1, bald fällig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>rd::CsvReader</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2; expected %3</source>
        <translation>%1: %2; erwartet: %3</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>a file saved as UTF-8</source>
        <translation>eine als UTF-8 gespeicherte Datei</translation>
    </message>
    <message>
        <source>the quote that begins here is never closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a closing &quot;</source>
        <translation>ein schließendes &quot;</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB; probably a quote is not closed</source>
        <translation>der Datensatz ist länger als 1&#xa0;MiB; wahrscheinlich ist ein Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>shorter records</source>
        <translation>kürzere Datensätze</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>Text nach einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a comma or the end of the line; a quote inside a field is written &quot;&quot;</source>
        <translation>ein Komma oder das Ende der Zeile; ein Anführungszeichen in einem Feld schreibt man &quot;&quot;</translation>
    </message>
    <message>
        <source>a quote in the middle of a field</source>
        <translation>ein Anführungszeichen mitten in einem Feld</translation>
    </message>
    <message>
        <source>the whole field in quotes, with the inner quote written &quot;&quot;</source>
        <translation>das ganze Feld in Anführungszeichen, das innere als &quot;&quot; geschrieben</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation>die Zeile ist länger als 1&#xa0;MiB</translation>
    </message>
    <message>
        <source>a CSV file with one claim per line</source>
        <translation>eine CSV-Datei mit einem Antrag je Zeile</translation>
    </message>
</context>
<context>
    <name>rd::DashboardService</name>
    <message>
        <source>Only admins see the work of others.</source>
        <translation>Nur Admins sehen die Arbeit anderer.</translation>
    </message>
</context>
<context>
    <name>rd::DeactivateDialog</name>
    <message>
        <source>The login is closed and open sessions end. The history is kept, and the person can be reactivated.</source>
        <translation>Der Anmeldename wird gesperrt, und offene Sitzungen enden. Der Verlauf bleibt erhalten, und die Person kann reaktiviert werden.</translation>
    </message>
    <message>
        <source>The person gets no more work. The history is kept, and the person can be reactivated.</source>
        <translation>Die Person bekommt keine Arbeit mehr. Der Verlauf bleibt erhalten, und die Person kann reaktiviert werden.</translation>
    </message>
    <message>
        <source>Orphaned, %1</source>
        <translation>Verwaist, %1</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Release all of it back to the queue</source>
        <translation>Alles in die Warteschlange zurückgeben</translation>
    </message>
    <message>
        <source>Reassign all of it to</source>
        <translation>Alles neu zuweisen an</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What the person holds</source>
        <translation>Was die Person bei sich hat</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Reassign to</source>
        <translation>Neu zuweisen an</translation>
    </message>
    <message>
        <source>Reading what the person holds…</source>
        <translation>Was die Person bei sich hat, wird gelesen…</translation>
    </message>
    <message>
        <source>What the person holds could not be read</source>
        <translation>Was die Person bei sich hat, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The person holds no work</source>
        <translation>Die Person hat keine Arbeit bei sich</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n piece(s) of work</source>
        <translation>
            <numerusform>Hat noch %n Vorgang bei sich</numerusform>
            <numerusform>Hat noch %n Vorgänge bei sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>What the person holds is not known yet.</source>
        <translation>Was die Person bei sich hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose who gets the work.</source>
        <translation>Wählen Sie, wer die Arbeit bekommt.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>Write a note first: it is what the claimants read.</source>
        <translation>Schreiben Sie zuerst eine Notiz: Die Antragsteller lesen sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work could not be handed over</source>
        <translation>
            <numerusform>%n Vorgang konnte nicht übergeben werden</numerusform>
            <numerusform>%n Vorgänge konnten nicht übergeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is still active. Look at each, decide again, then deactivate.</source>
        <translation>Die Person ist noch aktiv. Sehen Sie alles noch einmal an, entscheiden Sie neu und deaktivieren Sie dann.</translation>
    </message>
</context>
<context>
    <name>rd::Desk</name>
    <message>
        <source>Claims</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Code reviews</source>
        <translation>Code-Prüfungen</translation>
    </message>
</context>
<context>
    <name>rd::DetailsPane</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>rd::Dialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rd::DisputeDialog</name>
    <message>
        <source>“%1”, a free review by %2.</source>
        <translation>„%1“, eine kostenlose Prüfung von %2.</translation>
    </message>
    <message>
        <source>“%1”. %2 are held for %3 until this is decided.</source>
        <translation>„%1“. %2 bleiben für %3 reserviert, bis darüber entschieden ist.</translation>
    </message>
    <message>
        <source>Both sides of the dispute</source>
        <translation>Beide Seiten der Anfechtung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Disputed by %1</source>
        <translation>Angefochten von %1</translation>
    </message>
</context>
<context>
    <name>rd::Doctor</name>
    <message>
        <source>pages, indexes, references and triggers of the database are whole</source>
        <translation>Seiten, Indizes, Verweise und Trigger der Datenbank sind unversehrt</translation>
    </message>
    <message>
        <source>Stop working on it, keep a copy as evidence, and restore a backup; look for a failing disk, and for whoever changed %1 by hand.</source>
        <translation>Arbeiten Sie nicht weiter damit, bewahren Sie eine Kopie als Beleg auf und spielen Sie eine Sicherung ein; sehen Sie nach, ob der Datenträger ausfällt und ob jemand %1 von Hand geändert hat.</translation>
    </message>
</context>
<context>
    <name>rd::DoctorDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfregel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The workspace could not be checked</source>
        <translation>Der Arbeitsbereich konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Counting again what counters, statuses and events say. Nothing is changed or repaired.</source>
        <translation>Was Zähler, Status und Ereignisse sagen, wird nachgezählt. Nichts wird geändert oder repariert.</translation>
    </message>
    <message>
        <source>Nothing is known about the workspace now.</source>
        <translation>Über den Arbeitsbereich ist jetzt nichts bekannt.</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>Healthy: all %1 checks hold.</source>
        <translation>In Ordnung: Alle %1 Prüfregeln sind erfüllt.</translation>
    </message>
    <message>
        <source>Not healthy: %1 found. Nothing was repaired; a repair that hides its cause costs more than the wrong number.</source>
        <translation>Nicht in Ordnung: %1 gefunden. Nichts wurde repariert; eine Reparatur, die die Ursache verdeckt, kostet mehr als die falsche Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n broken row(s)</source>
        <translation>
            <numerusform>%n defekte Zeile</numerusform>
            <numerusform>%n defekte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What has to hold: %1.</source>
        <translation>Was gelten muss: %1.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>ok      %1</source>
        <translation>ok      %1</translation>
    </message>
    <message>
        <source>BROKEN  %1</source>
        <translation>DEFEKT  %1</translation>
    </message>
    <message>
        <source>  (not before %1)</source>
        <translation>  (nicht vor %1)</translation>
    </message>
</context>
<context>
    <name>rd::Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Duty</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>rd::Engineer</name>
    <message>
        <source>the last assignment less than an hour ago</source>
        <translation>letzte Zuweisung vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>the last assignment %n hour(s) ago</source>
        <translation>
            <numerusform>letzte Zuweisung vor %n Stunde</numerusform>
            <numerusform>letzte Zuweisung vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last assignment %n day(s) ago</source>
        <translation>
            <numerusform>letzte Zuweisung vor %n Tag</numerusform>
            <numerusform>letzte Zuweisung vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no matching expertise</source>
        <translation>keine passenden Fachkenntnisse</translation>
    </message>
    <message>
        <source>knows %1</source>
        <translation>kennt %1</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 von %2 Plätzen frei</translation>
    </message>
    <message numerus="yes">
        <source>no limit, %n active review(s)</source>
        <translation>
            <numerusform>ohne Grenze, %n aktive Prüfung</numerusform>
            <numerusform>ohne Grenze, %n aktive Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no assignment yet</source>
        <translation>noch keine Zuweisung</translation>
    </message>
    <message>
        <source>by expertise</source>
        <translation>nach Fachkenntnissen</translation>
    </message>
    <message>
        <source>by free capacity</source>
        <translation>nach freier Kapazität</translation>
    </message>
    <message>
        <source>longest without work</source>
        <translation>am längsten ohne Arbeit</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach dem Namen</translation>
    </message>
    <message>
        <source>is available</source>
        <translation>ist verfügbar</translation>
    </message>
    <message>
        <source>is not available</source>
        <translation>ist nicht verfügbar</translation>
    </message>
    <message>
        <source>is deactivated</source>
        <translation>ist deaktiviert</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>ist abwesend</translation>
    </message>
    <message>
        <source>is offline</source>
        <translation>ist offline</translation>
    </message>
    <message>
        <source>has no room</source>
        <translation>hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>Nothing was changed. “%1”: %2.</source>
        <translation>Es wurde nichts geändert. „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>rd::EngineerActions</name>
    <message>
        <source>Add engineer…</source>
        <translation>Techniker hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duty status</source>
        <translation>Dienststatus</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Only admins add engineers.</source>
        <translation>Nur Admins fügen Techniker hinzu.</translation>
    </message>
    <message>
        <source>Select an engineer first.</source>
        <translation>Wählen Sie zuerst einen Techniker aus.</translation>
    </message>
    <message>
        <source>Nobody deactivates themself: ask another admin.</source>
        <translation>Niemand deaktiviert sich selbst: Bitten Sie einen anderen Admin darum.</translation>
    </message>
    <message>
        <source>Only admins change engineers.</source>
        <translation>Nur Admins ändern Techniker.</translation>
    </message>
    <message>
        <source>This engineer is deactivated. Reactivate on the People page first.</source>
        <translation>Dieser Techniker ist deaktiviert. Reaktivieren Sie ihn zuerst auf der Seite Personen.</translation>
    </message>
    <message>
        <source>The engineer could not be read.</source>
        <translation>Der Techniker konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>rd::EngineerDialog</name>
    <message>
        <source>Without an own maximum: %1, as the policy says.</source>
        <translation>Ohne eigenen Höchstwert: %1, wie die Richtlinie sagt.</translation>
    </message>
    <message>
        <source>Without an own maximum there is none: the policy sets none.</source>
        <translation>Ohne eigenen Höchstwert gibt es keinen: Die Richtlinie setzt keinen.</translation>
    </message>
    <message>
        <source>Add an engineer</source>
        <translation>Techniker hinzufügen</translation>
    </message>
    <message>
        <source>Incidents can be assigned at once. The engineer connects with the login and its password.</source>
        <translation>Vorfälle können sofort zugewiesen werden. Der Techniker verbindet sich mit dem Login und seinem Passwort.</translation>
    </message>
    <message>
        <source>Incidents can be assigned at once. A workspace in a file has no logins.</source>
        <translation>Vorfälle können sofort zugewiesen werden. Ein Arbeitsbereich in einer Datei hat keine Logins.</translation>
    </message>
    <message>
        <source>Without an own maximum the policy&apos;s holds.</source>
        <translation>Ohne eigenen Höchstwert gilt der der Richtlinie.</translation>
    </message>
    <message>
        <source>Add engineer</source>
        <translation>Techniker hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>All of it is changed in one step, or nothing is. Reviews that run stay where they are.</source>
        <translation>Alles wird in einem Schritt geändert oder nichts. Laufende Prüfungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>For example: postgres, kafka, checkout</source>
        <translation>Zum Beispiel: postgres, kafka, checkout</translation>
    </message>
    <message>
        <source>Expertise, separated by commas</source>
        <translation>Fachkenntnisse, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Own maximum of active reviews</source>
        <translation>Eigener Höchstwert aktiver Prüfungen</translation>
    </message>
    <message>
        <source>Maximum of active reviews</source>
        <translation>Höchstwert aktiver Prüfungen</translation>
    </message>
    <message>
        <source>Signs in to this database</source>
        <translation>Meldet sich an dieser Datenbank an</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>At least 12 characters. The engineer can change it with Edit &gt; Change my password.</source>
        <translation>Mindestens 12 Zeichen. Der Techniker kann es unter Bearbeiten &gt; Mein Passwort ändern selbst ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are active now, more than that. Nothing is taken away; new ones wait until there is room again.</source>
        <translation>
            <numerusform>%n Prüfung ist jetzt aktiv, mehr als das. Nichts wird weggenommen; neue warten, bis wieder Platz ist.</numerusform>
            <numerusform>%n Prüfungen sind jetzt aktiv, mehr als das. Nichts wird weggenommen; neue warten, bis wieder Platz ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer needs a name.</source>
        <translation>Ein Techniker braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rd::EngineerPane</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (own maximum)</source>
        <translation>%1 (eigener Höchstwert)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (Richtlinie)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Active reviews</source>
        <translation>Aktive Prüfungen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n engineers selected</source>
        <translation>
            <numerusform>%n Techniker ausgewählt</numerusform>
            <numerusform>%n Techniker ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select one engineer to see the active reviews and to change something.</source>
        <translation>Wählen Sie einen einzelnen Techniker aus, um die aktiven Prüfungen zu sehen und etwas zu ändern.</translation>
    </message>
    <message>
        <source>Select an engineer to see the active reviews and to change something.</source>
        <translation>Wählen Sie einen Techniker aus, um die aktiven Prüfungen zu sehen und etwas zu ändern.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>The details could not be read. %1</source>
        <translation>Die Details konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkenntnisse</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>None: never signs in</source>
        <translation>Keiner: meldet sich nie an</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>No active review</source>
        <translation>Keine aktive Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>Active reviews: %n</source>
        <translation>
            <numerusform>Aktive Prüfungen: %n</numerusform>
            <numerusform>Aktive Prüfungen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EngineersChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>Active reviews and room left per engineer</source>
        <translation>Aktive Prüfungen und freier Platz je Techniker</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Nobody has a review, and nobody has room for one.</source>
        <translation>Niemand hat eine Prüfung, und niemand hat Platz für eine.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Over the maximum</source>
        <translation>Über dem Höchstwert</translation>
    </message>
    <message>
        <source>Overdue and over the maximum</source>
        <translation>Überfällig und über dem Höchstwert</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Noch frei</translation>
    </message>
</context>
<context>
    <name>rd::EngineersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkenntnisse</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n active review(s) more than the maximum. Nothing is taken away; new ones wait.</source>
        <translation>
            <numerusform>%n aktive Prüfung mehr als der Höchstwert. Nichts wird weggenommen; neue warten.</numerusform>
            <numerusform>%n aktive Prüfungen mehr als der Höchstwert. Nichts wird weggenommen; neue warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>An own maximum</source>
        <translation>Ein eigener Höchstwert</translation>
    </message>
    <message>
        <source>The maximum of the policy</source>
        <translation>Der Höchstwert der Richtlinie</translation>
    </message>
    <message>
        <source>No expertise is written down</source>
        <translation>Keine Fachkenntnisse eingetragen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <translation>%1 von %2, %3 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Yes, room for %1</source>
        <translation>Ja, Platz für %1</translation>
    </message>
    <message>
        <source>Yes, no maximum</source>
        <translation>Ja, kein Höchstwert</translation>
    </message>
    <message>
        <source>Active reviews, and the most that the engineer may have at a time</source>
        <translation>Aktive Prüfungen und wie viele der Techniker höchstens zugleich haben darf</translation>
    </message>
    <message>
        <source>Whether an incident can be assigned: on duty, and with room</source>
        <translation>Ob ein Vorfall zugewiesen werden kann: im Dienst und mit Platz</translation>
    </message>
</context>
<context>
    <name>rd::EngineersPage</name>
    <message>
        <source>The engineers could not be read</source>
        <translation>Die Techniker konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No engineers yet</source>
        <translation>Noch keine Techniker</translation>
    </message>
    <message>
        <source>Engineers review the fixes that are proposed for incidents.</source>
        <translation>Techniker prüfen die Lösungen, die für Vorfälle vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Add engineer…</source>
        <translation>Techniker hinzufügen…</translation>
    </message>
    <message>
        <source>No engineer matches the filter</source>
        <translation>Kein Techniker passt zum Filter</translation>
    </message>
    <message>
        <source>Engineers who left are shown on request.</source>
        <translation>Ausgeschiedene Techniker werden auf Wunsch gezeigt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Expertise not readable</source>
        <translation>Fachkenntnisse nicht lesbar</translation>
    </message>
    <message>
        <source>The expertise could not be read. %1</source>
        <translation>Die Fachkenntnisse konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>All expertise</source>
        <translation>Alle Fachkenntnisse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Available only</source>
        <translation>Nur verfügbare</translation>
    </message>
    <message>
        <source>On duty, and with room for another review</source>
        <translation>Im Dienst und mit Platz für eine weitere Prüfung</translation>
    </message>
    <message>
        <source>Also deactivated</source>
        <translation>Auch deaktivierte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only the first 5,000 are shown: search for a name.</source>
        <translation>Nur die ersten 5.000 werden gezeigt: Suchen Sie nach einem Namen.</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkenntnisse</translation>
    </message>
    <message>
        <source>Duty status</source>
        <translation>Dienststatus</translation>
    </message>
    <message>
        <source>Any duty status</source>
        <translation>Jeder Dienststatus</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>How full the engineers are</source>
        <translation>Wie ausgelastet die Techniker sind</translation>
    </message>
    <message>
        <source>The engineers could not be read.</source>
        <translation>Die Techniker konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Export engineers</source>
        <translation>Techniker exportieren</translation>
    </message>
    <message>
        <source>The engineers could not be exported.</source>
        <translation>Die Techniker konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>rd::EngineersService</name>
    <message>
        <source>Person #%1 is not an engineer.</source>
        <translation>Person #%1 ist kein Techniker.</translation>
    </message>
</context>
<context>
    <name>rd::Environment</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
</context>
<context>
    <name>rd::Error</name>
    <message>
        <source>Your roles do not allow this.</source>
        <translation>Ihre Rollen erlauben das nicht.</translation>
    </message>
    <message>
        <source>This is not possible in the present status. Reload and look again.</source>
        <translation>Beim jetzigen Status ist das nicht möglich. Laden Sie neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A note is needed: say why.</source>
        <translation>Eine Notiz wird gebraucht: Schreiben Sie, warum.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>It exists already, or somebody changed it at the same moment. Reload and look again.</source>
        <translation>Es ist schon vorhanden, oder jemand hat es im selben Augenblick geändert. Laden Sie neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This person has no room for more work at the moment.</source>
        <translation>Diese Person hat im Augenblick keinen Platz für mehr Arbeit.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Es wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Another host took this work over. Its result was not written twice.</source>
        <translation>Ein anderer Host hat diese Arbeit übernommen. Ihr Ergebnis wurde nicht zweimal geschrieben.</translation>
    </message>
    <message>
        <source>The database is busy. Nothing was changed; try again.</source>
        <translation>Die Datenbank ist beschäftigt. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Review Desk reconnects by itself.</source>
        <translation>Die Verbindung zur Datenbank ist unterbrochen. Review Desk verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>Die Datenbank hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The database is read-only at the moment. Reading goes on, writing has to wait.</source>
        <translation>Die Datenbank lässt im Augenblick nur Lesen zu. Das Lesen geht weiter, das Schreiben muss warten.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a workspace. Restore a backup; nothing was repaired.</source>
        <translation>Die Datei ist beschädigt oder kein Arbeitsbereich. Spielen Sie eine Sicherung ein; nichts wurde repariert.</translation>
    </message>
    <message>
        <source>The database does not have the schema that this version of Review Desk needs.</source>
        <translation>Die Datenbank hat nicht das Schema, das diese Version von Review Desk braucht.</translation>
    </message>
    <message>
        <source>The request is not valid.</source>
        <translation>Der Auftrag ist nicht gültig.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Review Desk. The details help to report it.</source>
        <translation>In Review Desk ist etwas schiefgegangen. Die Details helfen, es zu melden.</translation>
    </message>
</context>
<context>
    <name>rd::ErrorDialog</name>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>A rule of the organisation</source>
        <translation>Eine Regel der Organisation</translation>
    </message>
    <message>
        <source>Ask an administrator for the role, or to do it for you.</source>
        <translation>Bitten Sie die Administration um die Rolle oder darum, es für Sie zu tun.</translation>
    </message>
    <message>
        <source>A rule of the desk</source>
        <translation>Eine Regel für diese Prüfungen</translation>
    </message>
    <message>
        <source>Reload the page and look at the present status.</source>
        <translation>Laden Sie die Seite neu und sehen Sie den jetzigen Status an.</translation>
    </message>
    <message>
        <source>Do it again and write a note.</source>
        <translation>Wiederholen Sie es und schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Do it again with the text.</source>
        <translation>Wiederholen Sie es mit dem Text.</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>Jemand anderes war schneller</translation>
    </message>
    <message>
        <source>Reload the page and look again. Nothing was overwritten.</source>
        <translation>Laden Sie die Seite neu und sehen Sie noch einmal nach. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another person, or finish something first.</source>
        <translation>Wählen Sie eine andere Person oder schließen Sie zuerst etwas ab.</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>Check the name, or reload the page.</source>
        <translation>Prüfen Sie den Namen oder laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>Another host of the jobs</source>
        <translation>Ein anderer Host der Hintergrunddienste</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <translation>Versuchen Sie es gleich noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The network or the server</source>
        <translation>Das Netz oder der Server</translation>
    </message>
    <message>
        <source>Check the network. Review Desk reconnects by itself; then try again.</source>
        <translation>Prüfen Sie das Netz. Review Desk verbindet sich von selbst wieder; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, tell the database administrator.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es oft, sagen Sie es der Datenbankadministration.</translation>
    </message>
    <message>
        <source>The database server</source>
        <translation>Der Datenbankserver</translation>
    </message>
    <message>
        <source>Wait until the database can be written again, then try again.</source>
        <translation>Warten Sie, bis die Datenbank wieder Schreiben zulässt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Der Datenträger</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Restore a backup. Nothing was repaired.</source>
        <translation>Spielen Sie eine Sicherung ein. Nichts wurde repariert.</translation>
    </message>
    <message>
        <source>Ask an administrator to update the database, or install the matching version.</source>
        <translation>Bitten Sie die Administration, die Datenbank zu aktualisieren, oder installieren Sie die passende Version.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You, or the end of the session</source>
        <translation>Sie selbst oder das Ende der Sitzung</translation>
    </message>
    <message>
        <source>Do it again if you want it after all.</source>
        <translation>Wiederholen Sie es, wenn Sie es doch möchten.</translation>
    </message>
    <message>
        <source>Review Desk itself</source>
        <translation>Review Desk selbst</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever maintains Review Desk.</source>
        <translation>Kopieren Sie die Details und senden Sie sie an die Stelle, die Review Desk betreut.</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Ihr Anmeldename</translation>
    </message>
    <message>
        <source>Open the connection again and enter the password.</source>
        <translation>Öffnen Sie die Verbindung noch einmal und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Open the connection again, or ask an administrator for a new password.</source>
        <translation>Öffnen Sie die Verbindung noch einmal oder bitten Sie die Administration um ein neues Passwort.</translation>
    </message>
    <message>
        <source>The address or the network</source>
        <translation>Die Adresse oder das Netz</translation>
    </message>
    <message>
        <source>Check the address, the network and the VPN, then try again.</source>
        <translation>Prüfen Sie die Adresse, das Netz und das VPN und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server or the address</source>
        <translation>Der Server oder die Adresse</translation>
    </message>
    <message>
        <source>Check the host and the port. If they are right, the server is down.</source>
        <translation>Prüfen Sie den Servernamen und den Port. Wenn beide stimmen, läuft der Server nicht.</translation>
    </message>
    <message>
        <source>The security of the line</source>
        <translation>Die Sicherheit der Leitung</translation>
    </message>
    <message>
        <source>Ask the database administrator to turn TLS on at the server.</source>
        <translation>Bitten Sie die Datenbankadministration, TLS am Server einzuschalten.</translation>
    </message>
    <message>
        <source>Choose the right certificate authority in the connection. Until then nothing is sent: somebody may be in between.</source>
        <translation>Wählen Sie in der Verbindung die richtige Zertifizierungsstelle. Bis dahin wird nichts gesendet: Jemand könnte dazwischen sein.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate was made for.</source>
        <translation>Verwenden Sie den Servernamen, für den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>Choose the right certificate authority in the connection.</source>
        <translation>Wählen Sie in der Verbindung die richtige Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Correct the name of the database in the connection.</source>
        <translation>Berichtigen Sie den Namen der Datenbank in der Verbindung.</translation>
    </message>
    <message>
        <source>Ask an administrator to let you in.</source>
        <translation>Bitten Sie die Administration um Zugang.</translation>
    </message>
</context>
<context>
    <name>rd::Event</name>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Erneut eingereicht</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Taken for review</source>
        <translation>Zur Prüfung übernommen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Noch dran</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Revision requested</source>
        <translation>Zur Überarbeitung gesendet</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>Neu zugewiesen</translation>
    </message>
    <message>
        <source>Released back to the queue, needs fresh eyes</source>
        <translation>In die Warteschlange zurückgegeben, braucht einen frischen Blick</translation>
    </message>
    <message>
        <source>Release undone</source>
        <translation>Rückgabe rückgängig gemacht</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Name or e-mail changed</source>
        <translation>Name oder E-Mail geändert</translation>
    </message>
    <message>
        <source>Login given</source>
        <translation>Anmeldename vergeben</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Capacity changed</source>
        <translation>Kapazität geändert</translation>
    </message>
    <message>
        <source>Duty status changed</source>
        <translation>Dienststatus geändert</translation>
    </message>
    <message>
        <source>Person deactivated</source>
        <translation>Person deaktiviert</translation>
    </message>
    <message>
        <source>Person reactivated</source>
        <translation>Person reaktiviert</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Place claimed</source>
        <translation>Platz übernommen</translation>
    </message>
    <message>
        <source>Review submitted</source>
        <translation>Prüfung eingereicht</translation>
    </message>
    <message>
        <source>Place given up</source>
        <translation>Platz zurückgegeben</translation>
    </message>
    <message>
        <source>Claim expired, the place is on offer again</source>
        <translation>Platz abgelaufen, er wird wieder angeboten</translation>
    </message>
    <message>
        <source>Review accepted</source>
        <translation>Prüfung angenommen</translation>
    </message>
    <message>
        <source>Review accepted automatically</source>
        <translation>Prüfung automatisch angenommen</translation>
    </message>
    <message>
        <source>Review rated</source>
        <translation>Prüfung bewertet</translation>
    </message>
    <message>
        <source>Review rejected</source>
        <translation>Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>Rejection disputed</source>
        <translation>Ablehnung angefochten</translation>
    </message>
    <message>
        <source>Rejection overturned</source>
        <translation>Ablehnung aufgehoben</translation>
    </message>
    <message>
        <source>Rejection upheld</source>
        <translation>Ablehnung bestätigt</translation>
    </message>
    <message>
        <source>Rejection closed, nobody disputed it</source>
        <translation>Ablehnung abgeschlossen, niemand hat sie angefochten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancellation undone</source>
        <translation>Abbruch rückgängig gemacht</translation>
    </message>
    <message>
        <source>Payment sent</source>
        <translation>Zahlung gesendet</translation>
    </message>
    <message>
        <source>Payment settled</source>
        <translation>Zahlung abgeschlossen</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Payment due again</source>
        <translation>Zahlung wieder fällig</translation>
    </message>
    <message>
        <source>Gentle reminder sent</source>
        <translation>Freundliche Erinnerung gesendet</translation>
    </message>
    <message>
        <source>Reminder sent: it returns to the queue tomorrow</source>
        <translation>Erinnerung gesendet: Morgen geht es in die Warteschlange zurück</translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation>Hintergrunddienst angehalten</translation>
    </message>
    <message>
        <source>Job resumed</source>
        <translation>Hintergrunddienst fortgesetzt</translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation>Zeitplan geändert</translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation>Kenntnisse geändert</translation>
    </message>
    <message>
        <source>Mail switched on or off</source>
        <translation>E-Mail ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Taken into analysis</source>
        <translation>In Analyse genommen</translation>
    </message>
    <message>
        <source>Priority set</source>
        <translation>Dringlichkeit gesetzt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Prüfung begonnen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Decided: the engineer&apos;s approach</source>
        <translation>Entschieden: der Vorschlag des Technikers</translation>
    </message>
    <message>
        <source>Decided: the AI&apos;s approach</source>
        <translation>Entschieden: der Vorschlag der KI</translation>
    </message>
    <message>
        <source>Review cancelled</source>
        <translation>Prüfung storniert</translation>
    </message>
    <message>
        <source>Given to another engineer</source>
        <translation>An einen anderen Techniker gegeben</translation>
    </message>
    <message>
        <source>Escalated: the deadline has passed</source>
        <translation>Eskaliert: Die Frist ist vorbei</translation>
    </message>
    <message>
        <source>Escalated again: twice the time has passed</source>
        <translation>Erneut eskaliert: Die doppelte Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Admins reminded to decide</source>
        <translation>Admins an die Entscheidung erinnert</translation>
    </message>
    <message>
        <source>The check found rows that break a rule</source>
        <translation>Die Prüfung fand Zeilen, die eine Regel verletzen</translation>
    </message>
</context>
<context>
    <name>rd::ExportFlow</name>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Export abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>rd::ExportService</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Waiting since (UTC)</source>
        <translation>Wartet seit (UTC)</translation>
    </message>
    <message>
        <source>Days with the reviewer</source>
        <translation>Tage beim Prüfer</translation>
    </message>
    <message>
        <source>Deadline (UTC)</source>
        <translation>Frist (UTC)</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hat bei sich</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Done in 30 d</source>
        <translation>Erledigt in 30&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Last activity (UTC)</source>
        <translation>Letzte Aktivität (UTC)</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Filed (UTC)</source>
        <translation>Eingereicht (UTC)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Reported (UTC)</source>
        <translation>Gemeldet (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachkenntnisse</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Deactivated (UTC)</source>
        <translation>Deaktiviert (UTC)</translation>
    </message>
    <message>
        <source>Your roles do not show you this table, so you cannot export it.</source>
        <translation>Ihre Rollen zeigen Ihnen diese Tabelle nicht, daher können Sie sie nicht exportieren.</translation>
    </message>
</context>
<context>
    <name>rd::FiguresPane</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Durchschnittliche Bewertung</translation>
    </message>
    <message>
        <source>Median time to submit</source>
        <translation>Mittlere Zeit bis zum Einreichen (Median)</translation>
    </message>
    <message>
        <source>on all desks</source>
        <translation>auf allen Desks</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 angenommen, %2 abgelehnt</translation>
    </message>
    <message>
        <source>no decisions yet</source>
        <translation>noch keine Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>of 5, from %n rating(s)</source>
        <translation>
            <numerusform>von 5, aus %n Bewertung</numerusform>
            <numerusform>von 5, aus %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>noch keine Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>of the last %n review(s)</source>
        <translation>
            <numerusform>aus zuletzt %n Prüfung</numerusform>
            <numerusform>aus den letzten %n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing submitted yet</source>
        <translation>noch nichts eingereicht</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>rd::FileClaimDialog</name>
    <message>
        <source>File a claim</source>
        <translation>Antrag einreichen</translation>
    </message>
    <message>
        <source>The claim joins the review queue; its waiting time starts now.</source>
        <translation>Der Antrag kommt in die Warteschlange; seine Wartezeit beginnt jetzt.</translation>
    </message>
    <message>
        <source>Title of the task</source>
        <translation>Titel der Aufgabe</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>External id (optional)</source>
        <translation>Externe Kennung (freiwillig)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>Antrag einreichen</translation>
    </message>
    <message>
        <source>A claim needs a title.</source>
        <translation>Ein Antrag braucht einen Titel.</translation>
    </message>
    <message>
        <source>Choose the claimant.</source>
        <translation>Wählen Sie den Antragsteller.</translation>
    </message>
    <message>
        <source>Not filed: %1.</source>
        <translation>Nicht eingereicht: %1.</translation>
    </message>
</context>
<context>
    <name>rd::Hosting</name>
    <message>
        <source>Review Desk hosts the jobs</source>
        <translation>Review Desk führt die Hintergrunddienste aus</translation>
    </message>
    <message>
        <source>It goes on in the notification area. Quit ends it.</source>
        <translation>Es läuft im Infobereich weiter. „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>“%1” finishes first; then the window closes. Closing again cancels it.</source>
        <translation>„%1“ wird erst fertig; dann schließt sich das Fenster. Erneutes Schließen bricht es ab.</translation>
    </message>
    <message>
        <source>Show Review Desk</source>
        <translation>Review Desk anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Review Desk: this computer hosts the jobs</source>
        <translation>Review Desk: Dieser Computer führt die Hintergrunddienste aus</translation>
    </message>
    <message>
        <source>Review Desk: “%1” is running</source>
        <translation>Review Desk: „%1“ läuft</translation>
    </message>
    <message>
        <source>Review Desk: %1</source>
        <translation>Review Desk: %1</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <translation>Review Desk</translation>
    </message>
</context>
<context>
    <name>rd::HostingCard</name>
    <message>
        <source>Host periodic jobs on this computer</source>
        <translation>Hintergrunddienste auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Go on in the notification area when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Hintergrunddienste</translation>
    </message>
    <message>
        <source>Reminders, expiries and the like run by themselves while at least one computer hosts them. Many may: each run happens once.</source>
        <translation>Erinnerungen, Abläufe und Ähnliches laufen von selbst, solange mindestens ein Computer sie ausführt. Viele dürfen es: Jeder Lauf geschieht einmal.</translation>
    </message>
    <message>
        <source>This computer runs none at the moment.</source>
        <translation>Dieser Computer führt im Moment keine aus.</translation>
    </message>
    <message>
        <source>It hosts them and waits for the next one.</source>
        <translation>Er führt sie aus und wartet auf den nächsten.</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stopping; “%1” finishes first.</source>
        <translation>Wird angehalten; „%1“ wird erst fertig.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Es wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>rd::Import</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is not even a header.</source>
        <translation>Die Datei %1 ist leer: Nicht einmal eine Kopfzeile ist da.</translation>
    </message>
    <message>
        <source>line 1: the file is empty; expected a header</source>
        <translation>Zeile 1: die Datei ist leer; erwartet: eine Kopfzeile</translation>
    </message>
    <message>
        <source>The claims are imported, but the refused rows could not be written to %1: %2.</source>
        <translation>Die Anträge sind importiert, aber die abgewiesenen Zeilen konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>line %1: the packed file is damaged or ends early; expected a whole gzip file</source>
        <translation>Zeile %1: die gepackte Datei ist beschädigt oder endet zu früh; erwartet: eine vollständige gzip-Datei</translation>
    </message>
    <message>
        <source>two people are named “%1”: %2</source>
        <translation>zwei Personen heißen „%1“: %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>a name that only one person has</source>
        <translation>ein Name, den nur eine Person hat</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to %1: %2. Nothing was imported.</source>
        <translation>Die abgewiesenen Zeilen können nicht nach %1 geschrieben werden: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Only an admin imports.</source>
        <translation>Nur Admins importieren.</translation>
    </message>
</context>
<context>
    <name>rd::ImportDialog</name>
    <message>
        <source>Import claims</source>
        <translation>Anträge importieren</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Copy problems</source>
        <translation>Probleme kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose a file of claims</source>
        <translation>Datei mit Anträgen auswählen</translation>
    </message>
    <message>
        <source>Claims (*.csv *.csv.gz);;All files (*)</source>
        <translation>Anträge (*.csv *.csv.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>Choose a CSV file (or .csv.gz). It is checked first; nothing is imported before you say so.</source>
        <translation>Wählen Sie eine CSV-Datei (oder .csv.gz). Sie wird zuerst geprüft; importiert wird erst auf Ihr Wort.</translation>
    </message>
    <message>
        <source>The file is checked first; nothing is imported before you say so.</source>
        <translation>Die Datei wird zuerst geprüft; importiert wird erst auf Ihr Wort.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file was refused as a whole; nothing was imported. It changed since the check: check it again.</source>
        <translation>Die Datei wurde als Ganzes abgewiesen; nichts wurde importiert. Sie hat sich seit der Prüfung geändert: Prüfen Sie sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) imported</source>
        <translation>
            <numerusform>%Ln Antrag importiert</numerusform>
            <numerusform>%Ln Anträge importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in %3</source>
        <translation>%1; %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused row(s)</source>
        <translation>
            <numerusform>%Ln abgewiesene Zeile</numerusform>
            <numerusform>%Ln abgewiesene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln anderen Antrag importieren</numerusform>
            <numerusform>%Ln andere Anträge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Antrag importieren</numerusform>
            <numerusform>%Ln Anträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>rd::ImportSummary</name>
    <message>
        <source>The file cannot be imported as it is: what stands after the first mistake cannot be told apart. Mend the file and check it again. Nothing was changed.</source>
        <translation>So lässt sich die Datei nicht importieren: Was nach dem ersten Fehler steht, ist nicht mehr zu unterscheiden. Berichtigen Sie die Datei und prüfen Sie sie erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to import: every claim in this file is known already.</source>
        <translation>Es gibt nichts zu importieren: Jeder Antrag in dieser Datei ist schon bekannt.</translation>
    </message>
    <message>
        <source>Every row can be read. All new claims are imported at once, or none of them.</source>
        <translation>Jede Zeile ist lesbar. Alle neuen Anträge werden auf einmal importiert oder keiner.</translation>
    </message>
    <message>
        <source>No row can be imported. Mend the file and check it again. Nothing was changed.</source>
        <translation>Keine Zeile lässt sich importieren. Berichtigen Sie die Datei und prüfen Sie sie erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>As a whole the file is refused. Mend it and check it again, or import the other claims now: the refused rows are then written to %1.rejected.csv beside the file.</source>
        <translation>Als Ganzes wird die Datei abgewiesen. Berichtigen Sie sie und prüfen Sie sie erneut, oder importieren Sie jetzt die anderen Anträge: Die abgewiesenen Zeilen stehen dann in %1.rejected.csv neben der Datei.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>new claims</source>
        <translation>neue Anträge</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 refused rows</source>
        <translation>Die ersten %L1 von %L2 abgewiesenen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused row(s)</source>
        <translation>
            <numerusform>%Ln abgewiesene Zeile</numerusform>
            <numerusform>%Ln abgewiesene Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Incident</name>
    <message>
        <source>A title has 1 to %1 characters: what is broken, in one line.</source>
        <translation>Ein Titel hat 1 bis %1 Zeichen: was kaputt ist, in einer Zeile.</translation>
    </message>
    <message>
        <source>A severity is low, normal, high or critical: how bad it is.</source>
        <translation>Eine Schwere ist low, normal, high oder critical: wie schlimm es ist.</translation>
    </message>
    <message>
        <source>A priority is low, normal, high or critical: it sets the deadline.</source>
        <translation>Eine Dringlichkeit ist low, normal, high oder critical: Sie setzt die Frist.</translation>
    </message>
    <message>
        <source>An approach has at most %1 characters. Leave out what the title says, or link to it.</source>
        <translation>Ein Vorschlag hat höchstens %1 Zeichen. Lassen Sie weg, was der Titel sagt, oder verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>The AI&apos;s approach</source>
        <translation>Der Vorschlag der KI</translation>
    </message>
    <message>
        <source>The engineer&apos;s approach</source>
        <translation>Der Vorschlag des Technikers</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>rd::IncidentActions</name>
    <message>
        <source>Submit your approach</source>
        <translation>Ihren Vorschlag einreichen</translation>
    </message>
    <message>
        <source>An admin reads it beside the AI&apos;s and decides which one runs.</source>
        <translation>Ein Admin liest ihn neben dem der KI und entscheidet, welcher ausgeführt wird.</translation>
    </message>
    <message>
        <source>Your approach</source>
        <translation>Ihr Vorschlag</translation>
    </message>
    <message>
        <source>What you would do, in which order, and how to take it back</source>
        <translation>Was Sie tun würden, in welcher Reihenfolge, und wie man es zurücknimmt</translation>
    </message>
    <message>
        <source>Write your approach first: at least %1 character.</source>
        <translation>Schreiben Sie zuerst Ihren Vorschlag: mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The load of %1 goes from %2 to %3.</source>
        <translation>Die Auslastung von %1 geht von %2 auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n Zeile nicht angetastet</numerusform>
            <numerusform>%n Zeilen nicht angetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an incident first.</source>
        <translation>Wählen Sie zuerst einen Vorfall.</translation>
    </message>
    <message>
        <source>One at a time: select a single row.</source>
        <translation>Eine nach der anderen: Wählen Sie eine einzelne Zeile aus.</translation>
    </message>
    <message>
        <source>%1 reviews it already; reassign or cancel that review.</source>
        <translation>%1 prüft ihn schon; weisen Sie diese Prüfung neu zu oder stornieren Sie sie.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n ausgewählte Zeile bleibt, wie sie ist: Für sie ist das nicht möglich.</numerusform>
            <numerusform>%n ausgewählte Zeilen bleiben, wie sie sind: Für sie ist das nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>The loads could not be read.</source>
        <translation>Die Auslastung konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned</source>
        <translation>
            <numerusform>%n Vorfall zugewiesen</numerusform>
            <numerusform>%n Vorfälle zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) reassigned</source>
        <translation>
            <numerusform>%n Vorfall neu zugewiesen</numerusform>
            <numerusform>%n Vorfälle neu zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) started</source>
        <translation>
            <numerusform>%n Prüfung begonnen</numerusform>
            <numerusform>%n Prüfungen begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n Prüfung eingereicht</numerusform>
            <numerusform>%n Prüfungen eingereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung ablehnen</numerusform>
            <numerusform>%n Prüfungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident goes back to the admins, who read your note.</source>
        <translation>
            <numerusform>Der Vorfall geht an die Admins zurück, die Ihre Notiz lesen.</numerusform>
            <numerusform>Die Vorfälle gehen an die Admins zurück, die Ihre Notiz lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) declined</source>
        <translation>
            <numerusform>%n Prüfung abgelehnt</numerusform>
            <numerusform>%n Prüfungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the engineer&apos;s approach for %n incident(s)</source>
        <translation>
            <numerusform>Vorschlag des Technikers für %n Vorfall wählen</numerusform>
            <numerusform>Vorschlag des Technikers für %n Vorfälle wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the one that runs. A second decision is not possible.</source>
        <translation>
            <numerusform>Er wird ausgeführt. Eine zweite Entscheidung ist nicht möglich.</numerusform>
            <numerusform>Sie werden ausgeführt. Eine zweite Entscheidung ist nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) decided for the engineer&apos;s approach</source>
        <translation>
            <numerusform>%n Vorfall für den Vorschlag des Technikers entschieden</numerusform>
            <numerusform>%n Vorfälle für den Vorschlag des Technikers entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the AI&apos;s approach for %n incident(s)</source>
        <translation>
            <numerusform>Vorschlag der KI für %n Vorfall wählen</numerusform>
            <numerusform>Vorschlag der KI für %n Vorfälle wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the one that runs; this says nothing about the engineer&apos;s work. A second decision is not possible.</source>
        <translation>
            <numerusform>Er wird ausgeführt; das sagt nichts über die Arbeit des Technikers. Eine zweite Entscheidung ist nicht möglich.</numerusform>
            <numerusform>Sie werden ausgeführt; das sagt nichts über die Arbeit der Techniker. Eine zweite Entscheidung ist nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) decided for the AI&apos;s approach</source>
        <translation>
            <numerusform>%n Vorfall für den Vorschlag der KI entschieden</numerusform>
            <numerusform>%n Vorfälle für den Vorschlag der KI entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung abbrechen</numerusform>
            <numerusform>%n Prüfungen abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The engineer reads your note, and the incident is on its way back to being analyzed.</source>
        <translation>
            <numerusform>Der Techniker liest Ihre Notiz, und der Vorfall wird wieder analysiert.</numerusform>
            <numerusform>Die Techniker lesen Ihre Notiz, und die Vorfälle werden wieder analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) cancelled</source>
        <translation>
            <numerusform>%n Prüfung abgebrochen</numerusform>
            <numerusform>%n Prüfungen abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) undone</source>
        <translation>
            <numerusform>%n Abbruch rückgängig gemacht</numerusform>
            <numerusform>%n Abbrüche rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) being analyzed</source>
        <translation>
            <numerusform>%n Vorfall wird analysiert</numerusform>
            <numerusform>%n Vorfälle werden analysiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n incident(s)</source>
        <translation>
            <numerusform>Dringlichkeit von %n Vorfall setzen</numerusform>
            <numerusform>Dringlichkeit von %n Vorfällen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next review gets the time of this priority; a running deadline stays as it was promised.</source>
        <translation>
            <numerusform>Die nächste Prüfung bekommt die Zeit dieser Dringlichkeit; eine laufende Frist bleibt, wie sie versprochen wurde.</numerusform>
            <numerusform>Die nächsten Prüfungen bekommen die Zeit dieser Dringlichkeit; laufende Fristen bleiben, wie sie versprochen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s) set</source>
        <translation>
            <numerusform>Dringlichkeit von %n Vorfall gesetzt</numerusform>
            <numerusform>Dringlichkeit von %n Vorfällen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall als gelöst melden</numerusform>
            <numerusform>%n Vorfälle als gelöst melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be reopened until it is closed.</source>
        <translation>
            <numerusform>Er kann wieder geöffnet werden, bis er geschlossen ist.</numerusform>
            <numerusform>Sie können wieder geöffnet werden, bis sie geschlossen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) resolved</source>
        <translation>
            <numerusform>%n Vorfall gelöst</numerusform>
            <numerusform>%n Vorfälle gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall schließen</numerusform>
            <numerusform>%n Vorfälle schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed incident stays on record and takes no more reviews.</source>
        <translation>
            <numerusform>Ein geschlossener Vorfall bleibt festgehalten und nimmt keine Prüfungen mehr an.</numerusform>
            <numerusform>Geschlossene Vorfälle bleiben festgehalten und nehmen keine Prüfungen mehr an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) closed</source>
        <translation>
            <numerusform>%n Vorfall geschlossen</numerusform>
            <numerusform>%n Vorfälle geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall wieder öffnen</numerusform>
            <numerusform>%n Vorfälle wieder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is analyzed again. What was decided before stays on record.</source>
        <translation>
            <numerusform>Er wird wieder analysiert. Was vorher entschieden wurde, bleibt festgehalten.</numerusform>
            <numerusform>Sie werden wieder analysiert. Was vorher entschieden wurde, bleibt festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) reopened</source>
        <translation>
            <numerusform>%n Vorfall wieder geöffnet</numerusform>
            <numerusform>%n Vorfälle wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews it; decide on that review or cancel it first.</source>
        <translation>%1 prüft ihn; entscheiden Sie zuerst über diese Prüfung oder stornieren Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>The loads of %n more change, too.</source>
        <translation>
            <numerusform>Auch die Auslastung von %n weiteren Person ändert sich.</numerusform>
            <numerusform>Auch die Auslastung von %n weiteren Personen ändert sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentDetailsPane</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The AI&apos;s approach</source>
        <translation>Der Vorschlag der KI</translation>
    </message>
    <message>
        <source>Both approaches side by side…</source>
        <translation>Beide Vorschläge nebeneinander…</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reviews of this incident</source>
        <translation>Prüfungen dieses Vorfalls</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents selected</source>
        <translation>
            <numerusform>%n Vorfall ausgewählt</numerusform>
            <numerusform>%n Vorfälle ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the table.</source>
        <translation>Was mit allen möglich ist, steht unter der Tabelle.</translation>
    </message>
    <message>
        <source>Select an incident to see both approaches and what became of it.</source>
        <translation>Wählen Sie einen Vorfall, um beide Vorschläge und seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The AI proposed nothing.</source>
        <translation>Die KI hat nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The approach of %1</source>
        <translation>Der Vorschlag von %1</translation>
    </message>
    <message>
        <source>The engineer&apos;s approach</source>
        <translation>Der Vorschlag des Technikers</translation>
    </message>
    <message>
        <source>Nobody has written one.</source>
        <translation>Niemand hat einen geschrieben.</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>Noch nicht eingereicht.</translation>
    </message>
    <message>
        <source>Never started: counted from the assignment, and left out of averages</source>
        <translation>Nie begonnen: ab der Zuweisung gezählt und aus Mittelwerten ausgenommen</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read: %1</source>
        <translation>Die Ereignisse konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This incident is not yours to see any more.</source>
        <translation>Dieser Vorfall ist für Sie nicht mehr sichtbar.</translation>
    </message>
    <message>
        <source>The incident could not be read: %1</source>
        <translation>Der Vorfall konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>rd::IncidentDialog</name>
    <message>
        <source>Report an incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>An engineer reviews the AI&apos;s approach and may propose another; an admin decides which one runs.</source>
        <translation>Ein Techniker prüft den Vorschlag der KI und kann einen anderen machen; ein Admin entscheidet, welcher ausgeführt wird.</translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>Was ist kaputt</translation>
    </message>
    <message>
        <source>Severity: how bad it is</source>
        <translation>Schwere: wie schlimm es ist</translation>
    </message>
    <message>
        <source>Priority: how soon, it sets the deadline</source>
        <translation>Dringlichkeit: wie bald, sie setzt die Frist</translation>
    </message>
    <message>
        <source>The fix that the AI proposes, step by step</source>
        <translation>Was die KI vorschlägt, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The AI&apos;s approach (optional)</source>
        <translation>Der Vorschlag der KI (freiwillig)</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Es wurde nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>rd::IncidentOperations</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Assignments per day, %1 days</source>
        <translation>Zuweisungen je Tag, %1 Tage</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Nothing was assigned in the last %1 days.</source>
        <translation>In den letzten %1 Tagen wurde nichts zugewiesen.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Submit, median</source>
        <translation>Einreichen, Median</translation>
    </message>
    <message>
        <source>Submit, 9 of 10</source>
        <translation>Einreichen, 9 von 10</translation>
    </message>
    <message>
        <source>Decide, median</source>
        <translation>Entscheiden, Median</translation>
    </message>
    <message>
        <source>Decide, 9 of 10</source>
        <translation>Entscheiden, 9 von 10</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
</context>
<context>
    <name>rd::IncidentWorkActions</name>
    <message>
        <source>Approach for “%1” submitted</source>
        <translation>Vorschlag für „%1“ eingereicht</translation>
    </message>
</context>
<context>
    <name>rd::IncidentsFilterBar</name>
    <message>
        <source>Search title</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>%1 or worse</source>
        <translation>%1 oder schlimmer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Älter als %n Tag</numerusform>
            <numerusform>Älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>rd::IncidentsPage</name>
    <message>
        <source>The incidents could not be read</source>
        <translation>Die Vorfälle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>An incident is something broken for which an AI proposes a fix that an engineer reviews.</source>
        <translation>Ein Vorfall ist etwas Kaputtes, für das eine KI eine Lösung vorschlägt, die ein Techniker prüft.</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Vorfall melden…</translation>
    </message>
    <message>
        <source>No incident matches the filter</source>
        <translation>Kein Vorfall passt zum Filter</translation>
    </message>
    <message>
        <source>Export incidents</source>
        <translation>Vorfälle exportieren</translation>
    </message>
    <message>
        <source>The incidents could not be exported.</source>
        <translation>Die Vorfälle konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue review(s)</source>
        <translation>
            <numerusform>%n überfällige Prüfung</numerusform>
            <numerusform>%n überfällige Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” reported</source>
        <translation>„%1“ gemeldet</translation>
    </message>
    <message>
        <source>“%1” is with %2 now</source>
        <translation>„%1“ ist jetzt bei %2</translation>
    </message>
    <message>
        <source>Approach for “%1” submitted</source>
        <translation>Vorschlag für „%1“ eingereicht</translation>
    </message>
    <message>
        <source>The incident could not be read.</source>
        <translation>Der Vorfall konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This incident is not yours to see, or does not exist</source>
        <translation>Dieser Vorfall ist für Sie nicht sichtbar oder existiert nicht</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>rd::IncidentsQueueModel</name>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody reviews it at the moment</source>
        <translation>Niemand prüft ihn im Augenblick</translation>
    </message>
    <message>
        <source>The review is handed in; an admin decides</source>
        <translation>Die Prüfung ist eingereicht; ein Admin entscheidet</translation>
    </message>
    <message>
        <source>No deadline runs</source>
        <translation>Es läuft keine Frist</translation>
    </message>
    <message numerus="yes">
        <source>%1; escalated %n time(s)</source>
        <translation>
            <numerusform>%1; %n-mal eskaliert</numerusform>
            <numerusform>%1; %n-mal eskaliert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the time that an engineer has; a running deadline stays</source>
        <translation>Setzt die Zeit, die ein Techniker hat; eine laufende Frist bleibt</translation>
    </message>
    <message>
        <source>Not sortable: the list stays fast at a million incidents because only indexed columns sort.</source>
        <translation>Nicht sortierbar: Die Liste bleibt auch bei einer Million Vorfällen schnell, weil nur Spalten mit Index sortieren.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>rd::IncidentsService</name>
    <message>
        <source>There is no incident #%1.</source>
        <translation>Es gibt keinen Vorfall #%1.</translation>
    </message>
</context>
<context>
    <name>rd::Job</name>
    <message>
        <source>Release orphaned claims</source>
        <translation>Verwaiste Anträge zurückgeben</translation>
    </message>
    <message>
        <source>Claims whose deadline has passed return to the queue. No penalties are applied.</source>
        <translation>Anträge, deren Frist abgelaufen ist, kehren in die Warteschlange zurück. Niemandem entsteht ein Nachteil.</translation>
    </message>
    <message>
        <source>Remind people</source>
        <translation>Personen erinnern</translation>
    </message>
    <message>
        <source>Tells people what falls due soon, once for each review.</source>
        <translation>Sagt Personen, was bald fällig wird, einmal je Prüfung.</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>E-Mails senden</translation>
    </message>
    <message>
        <source>Sends notifications to the people who want them by mail.</source>
        <translation>Sendet Benachrichtigungen an die Personen, die sie per E-Mail möchten.</translation>
    </message>
    <message>
        <source>Expire claimed places</source>
        <translation>Übernommene Plätze ablaufen lassen</translation>
    </message>
    <message>
        <source>Places of requests whose deadline has passed are on offer again; held money returns.</source>
        <translation>Plätze von Anfragen, deren Frist abgelaufen ist, werden wieder angeboten; reserviertes Geld geht zurück.</translation>
    </message>
    <message>
        <source>Accept reviews automatically</source>
        <translation>Prüfungen automatisch annehmen</translation>
    </message>
    <message>
        <source>Submitted reviews that nobody decided in time are accepted, and their money is due.</source>
        <translation>Eingereichte Prüfungen, über die innerhalb der Frist nicht entschieden wurde, werden angenommen, und ihr Geld wird fällig.</translation>
    </message>
    <message>
        <source>Close rejected reviews</source>
        <translation>Abgelehnte Prüfungen abschließen</translation>
    </message>
    <message>
        <source>Rejected reviews that nobody disputed in time are closed; held money returns.</source>
        <translation>Abgelehnte Prüfungen, die innerhalb der Frist niemand angefochten hat, werden abgeschlossen; reserviertes Geld geht zurück.</translation>
    </message>
    <message>
        <source>Escalate overdue incidents</source>
        <translation>Überfällige Vorfälle eskalieren</translation>
    </message>
    <message>
        <source>Incidents past their deadline are raised by one level.</source>
        <translation>Vorfälle mit abgelaufener Frist werden um eine Stufe angehoben.</translation>
    </message>
    <message>
        <source>Seal the audit trail</source>
        <translation>Protokoll versiegeln</translation>
    </message>
    <message>
        <source>Seals all settled events, so that nobody can change them unseen.</source>
        <translation>Versiegelt alle abgeschlossenen Ereignisse, damit niemand sie unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Removes job runs, requests and read notifications older than 90 days, and drafts older than 30 days. Never events or the ledger.</source>
        <translation>Entfernt Läufe der Hintergrunddienste, Aufträge und gelesene Benachrichtigungen, die älter als 90&#xa0;Tage sind, und Entwürfe, die älter als 30&#xa0;Tage sind. Nie Ereignisse oder das Hauptbuch.</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>Zahlen prüfen</translation>
    </message>
    <message>
        <source>Compares counters and states with reality. Changes nothing; whatever is wrong shows as failed.</source>
        <translation>Vergleicht Zähler und Zustände mit der Wirklichkeit. Ändert nichts; was nicht stimmt, erscheint als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 nicht angetastet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: wrong in %2 places</source>
        <translation>%1: stimmt nicht, Anzahl der Stellen: %2</translation>
    </message>
    <message>
        <source>Review %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message>
        <source>Remind of decisions</source>
        <translation>An Entscheidungen erinnern</translation>
    </message>
    <message>
        <source>Tells the admins, once, of engineers&apos; reviews that nobody decided in time.</source>
        <translation>Sagt den Admins einmal, welche Prüfungen von Technikern nicht rechtzeitig entschieden wurden.</translation>
    </message>
    <message>
        <source>Run %1 of “%2”</source>
        <translation>Lauf %1 von „%2“</translation>
    </message>
    <message>
        <source>Op %1: %2</source>
        <translation>Auftrag %1: %2</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation>Benachrichtigung: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Ereignis %1: %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>made over %1 events, %2…</source>
        <translation>erstellt über %1 Ereignisse, %2…</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>The check of %1 found %2 rows that break a rule (%3). Help &gt; Check the workspace says which, and what to do.</source>
        <translation>Die Prüfung vom %1 fand %2 Zeilen, die eine Regel verletzen (%3). Hilfe &gt; Arbeitsbereich prüfen sagt, welche, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Notification %1 to person %2: %3</source>
        <translation>Benachrichtigung %1 an Person %2: %3</translation>
    </message>
    <message>
        <source>older than 48 hours: not sent by mail</source>
        <translation>älter als 48 Stunden: nicht per E-Mail gesendet</translation>
    </message>
</context>
<context>
    <name>rd::JobActions</name>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Edit schedule…</source>
        <translation>Zeitplan ändern…</translation>
    </message>
    <message>
        <source>Select a job.</source>
        <translation>Wählen Sie einen Hintergrunddienst.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>What leaves the database cannot be taken back, so it cannot be rehearsed.</source>
        <translation>Was die Datenbank verlässt, lässt sich nicht zurücknehmen und daher nicht proben.</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen…</translation>
    </message>
    <message>
        <source>Looking what “%1” would change…</source>
        <translation>Es wird nachgesehen, was „%1“ ändern würde…</translation>
    </message>
    <message>
        <source>“%1” could not be run.</source>
        <translation>„%1“ ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>„%1“ jetzt ausführen</translation>
    </message>
    <message>
        <source>%1 These are the first %2; all that are due follow, batch by batch.</source>
        <translation>%1 Das sind die ersten %2; alle fälligen folgen, Stapel für Stapel.</translation>
    </message>
    <message>
        <source>Running “%1”…</source>
        <translation>„%1“ läuft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: the next host does it</source>
        <translation>%1: Der nächste ausführende Computer macht es</translation>
    </message>
    <message>
        <source>%1 was stopped after %2; a host goes on with the rest</source>
        <translation>%1 wurde nach %2 angehalten; ein ausführender Computer macht mit dem Rest weiter</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message>
        <source>No host runs it until somebody resumes it. It can still be run now.</source>
        <translation>Kein Computer führt ihn aus, bis ihn jemand fortsetzt. Jetzt ausführen geht weiterhin.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The schedule of “%1” is changed</source>
        <translation>Der Zeitplan von „%1“ ist geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” could not be changed.</source>
        <translation>„%1“ ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>„%1“ ist angehalten</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>„%1“ läuft weiter</translation>
    </message>
    <message>
        <source>“%1” has its old schedule again</source>
        <translation>„%1“ hat wieder seinen alten Zeitplan</translation>
    </message>
</context>
<context>
    <name>rd::JobPane</name>
    <message>
        <source>Select a job to see what it did.</source>
        <translation>Wählen Sie einen Hintergrunddienst, um zu sehen, was er getan hat.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>In der Zeit dieses Computers</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>Der Verlauf ließ sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Er ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Fehlgeschlagen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>No run of it failed.</source>
        <translation>Kein Lauf ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>rd::JobRuns</name>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Asked for, %1</source>
        <translation>Angefordert, %1</translation>
    </message>
    <message>
        <source>On %1, as %2</source>
        <translation>Auf %1, als %2</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>%1 angesehen</translation>
    </message>
</context>
<context>
    <name>rd::Jobs</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie gelaufen</translation>
    </message>
    <message>
        <source>No host has run this job yet.</source>
        <translation>Noch kein Computer hat diesen Hintergrunddienst ausgeführt.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1: no runs yet</source>
        <translation>%1: noch keine Läufe</translation>
    </message>
    <message>
        <source>%1: %2, at most %3 in the last %4 runs</source>
        <translation>%1: %2, höchstens %3 in den letzten %4 Läufen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Paused: it runs only when somebody runs it now.</source>
        <translation>Angehalten: Er läuft nur, wenn ihn jemand jetzt ausführt.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
</context>
<context>
    <name>rd::JobsPage</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Periodic jobs</source>
        <translation>Hintergrunddienste</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>Zeile kopiert</translation>
    </message>
    <message>
        <source>The jobs could not be read.</source>
        <translation>Die Hintergrunddienste ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>jobs are late</source>
        <translation>Hintergrunddienste sind verspätet</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>The jobs could not be read</source>
        <translation>Die Hintergrunddienste ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Host them on this computer</source>
        <translation>Auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Nobody hosts the jobs, so nothing runs by itself.</source>
        <translation>Kein Computer führt die Hintergrunddienste aus, also läuft nichts von selbst.</translation>
    </message>
    <message>
        <source>This computer hosts the jobs, but: %1 It is tried again.</source>
        <translation>Dieser Computer führt die Hintergrunddienste aus, aber: %1 Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>More than two periods late: %1. Its host cannot do it, or there is none that can.</source>
        <translation>Mehr als zwei Zeiträume verspätet: %1. Der ausführende Computer kann es nicht, oder es gibt keinen, der es kann.</translation>
    </message>
    <message>
        <source>This computer hosts the jobs while Review Desk is open</source>
        <translation>Dieser Computer führt die Hintergrunddienste aus, solange Review Desk offen ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Hintergrunddienste</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>Fehlgeschlagen in 24 h</translation>
    </message>
    <message>
        <source>jobs are late or found something broken</source>
        <translation>Hintergrunddienste sind verspätet oder fanden etwas Fehlerhaftes</translation>
    </message>
    <message>
        <source>No run failed in the last 24 hours</source>
        <translation>Kein Lauf schlug in den letzten 24 Stunden fehl</translation>
    </message>
    <message>
        <source>Every job did all of its work.</source>
        <translation>Jeder Hintergrunddienst hat seine ganze Arbeit getan.</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Hintergrunddienste zeigen</translation>
    </message>
</context>
<context>
    <name>rd::JobsService</name>
    <message>
        <source>computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>rd::JobsStatus</name>
    <message>
        <source>Jobs: not at the moment</source>
        <translation>Hintergrunddienste: im Moment nicht</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Jobs: stopping…</source>
        <translation>Hintergrunddienste: werden angehalten…</translation>
    </message>
    <message>
        <source>“%1” finishes first.</source>
        <translation>„%1“ wird erst fertig.</translation>
    </message>
    <message>
        <source>Jobs: this computer</source>
        <translation>Hintergrunddienste: dieser Computer</translation>
    </message>
    <message>
        <source>This computer hosts the periodic jobs (%1).</source>
        <translation>Dieser Computer führt die Hintergrunddienste aus (%1).</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
    <message>
        <source>Nobody hosts the jobs</source>
        <translation>Kein Computer führt die Hintergrunddienste aus</translation>
    </message>
    <message>
        <source>Nothing runs by itself. Settings, Jobs: host them on this computer.</source>
        <translation>Nichts läuft von selbst. Einstellungen, Hintergrunddienste: auf diesem Computer ausführen.</translation>
    </message>
    <message>
        <source>Nothing runs by itself. Ask an administrator.</source>
        <translation>Nichts läuft von selbst. Fragen Sie eine Administratorin oder einen Administrator.</translation>
    </message>
    <message>
        <source>%1, last run %2</source>
        <translation>%1, letzter Lauf %2</translation>
    </message>
    <message>
        <source>Jobs: %1 hosts</source>
        <translation>Hintergrunddienste: auf %1</translation>
    </message>
</context>
<context>
    <name>rd::KeychainStore</name>
    <message>
        <source>The keychain of this computer stays locked.</source>
        <translation>Der Schlüsselbund dieses Computers bleibt gesperrt.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>rd::LeavingDialog</name>
    <message>
        <source>The login is closed and open sessions end. All of it happens in one step, or nothing does. The history is kept.</source>
        <translation>Das Login wird geschlossen und offene Sitzungen enden. Alles geschieht in einem Schritt oder nichts. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The engineer gets no more incidents. All of it happens in one step, or nothing does. The history is kept.</source>
        <translation>Der Techniker bekommt keine Vorfälle mehr. Alles geschieht in einem Schritt oder nichts. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Überfällig, %1</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>No other engineer is available at the moment, so a review can only be cancelled.</source>
        <translation>Im Moment ist kein anderer Techniker verfügbar, also kann eine Prüfung nur abgebrochen werden.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Active reviews</source>
        <translation>Aktive Prüfungen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What becomes of all of them</source>
        <translation>Was mit allen geschieht</translation>
    </message>
    <message>
        <source>Reading the active reviews…</source>
        <translation>Die aktiven Prüfungen werden gelesen…</translation>
    </message>
    <message>
        <source>The active reviews could not be read</source>
        <translation>Die aktiven Prüfungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Cancel the review</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>To %1 (has %2)</source>
        <translation>An %1 (hat %2)</translation>
    </message>
    <message>
        <source>No active review</source>
        <translation>Keine aktive Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n active review(s)</source>
        <translation>
            <numerusform>%n aktive Prüfung</numerusform>
            <numerusform>%n aktive Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of “%1”</source>
        <translation>Was mit „%1“ geschieht</translation>
    </message>
    <message>
        <source>It was handed in: decide on the incident first, or cancel the review.</source>
        <translation>Sie ist eingereicht: Entscheiden Sie zuerst über den Vorfall, oder brechen Sie die Prüfung ab.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>The active reviews are not known yet.</source>
        <translation>Die aktiven Prüfungen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose for each review who gets it, or cancel it.</source>
        <translation>Wählen Sie für jede Prüfung, wer sie bekommt, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Write a note first: it says why a review was cancelled.</source>
        <translation>Schreiben Sie zuerst eine Notiz: Sie sagt, warum eine Prüfung abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>rd::LeftAloneDialog</name>
    <message>
        <source>Left alone</source>
        <translation>Nicht angetastet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::Mail</name>
    <message>
        <source>mail.security is “%1”; it is starttls, tls or unencrypted.</source>
        <translation>mail.security ist „%1“; möglich sind starttls, tls oder unencrypted.</translation>
    </message>
    <message>
        <source>mail.server is “%1”; it is written like mail.example.org:587.</source>
        <translation>mail.server ist „%1“; geschrieben wird es wie mail.example.org:587.</translation>
    </message>
    <message>
        <source>mail.from is “%1”; it is an address like desk@example.org.</source>
        <translation>mail.from ist „%1“; es ist eine Adresse wie desk@example.org.</translation>
    </message>
    <message>
        <source>mail.user is set, but mail.security is unencrypted: a password never goes over an open line.</source>
        <translation>mail.user ist gesetzt, aber mail.security ist unencrypted: Ein Kennwort geht nie über eine offene Leitung.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Open Review Desk to go on. You get this mail because you chose notifications by mail; you can turn them off there.</source>
        <translation>Öffnen Sie Review Desk, um weiterzumachen. Sie erhalten diese E-Mail, weil Sie Benachrichtigungen per E-Mail gewählt haben; dort können Sie sie auch abschalten.</translation>
    </message>
</context>
<context>
    <name>rd::MailCard</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change: Mail</source>
        <translation>Ändern: E-Mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notifications also go out by mail to the people who want it. The server is the same for everybody.</source>
        <translation>Benachrichtigungen gehen auch per E-Mail an alle, die es möchten. Der Server ist für alle derselbe.</translation>
    </message>
    <message>
        <source>The settings are not read yet.</source>
        <translation>Die Einstellungen sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No mail goes out: no server is set.</source>
        <translation>Keine E-Mail geht hinaus: Es ist kein Server eingetragen.</translation>
    </message>
    <message>
        <source>Through %1:%2, unencrypted, from %3</source>
        <translation>Über %1:%2, unverschlüsselt, von %3</translation>
    </message>
    <message>
        <source>Through %1:%2, from %3</source>
        <translation>Über %1:%2, von %3</translation>
    </message>
</context>
<context>
    <name>rd::MailDialog</name>
    <message>
        <source>Change the mail server</source>
        <translation>Mailserver ändern</translation>
    </message>
    <message>
        <source>Every host sends through it. Without a server no mail goes out.</source>
        <translation>Jeder ausführende Computer sendet darüber. Ohne Server geht keine E-Mail hinaus.</translation>
    </message>
    <message>
        <source>STARTTLS (usual for port 587)</source>
        <translation>STARTTLS (üblich bei Port 587)</translation>
    </message>
    <message>
        <source>TLS from the first byte (port 465)</source>
        <translation>TLS vom ersten Byte an (Port 465)</translation>
    </message>
    <message>
        <source>Unencrypted (only inside a computer or a closed network)</source>
        <translation>Unverschlüsselt (nur in einem Computer oder einem geschlossenen Netz)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>The address that notifications come from.</source>
        <translation>Die Adresse, von der Benachrichtigungen kommen.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>An&amp;meldename</translation>
    </message>
    <message>
        <source>Empty: without signing in.</source>
        <translation>Leer: ohne Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer. Empty: as it is. A server has its own, see the runbook.</source>
        <translation>Liegt im Schlüsselbund dieses Computers. Leer: wie bisher. Ein Server hat sein eigenes, siehe Betriebshandbuch.</translation>
    </message>
    <message>
        <source>Change mail server</source>
        <translation>Mailserver ändern</translation>
    </message>
    <message>
        <source>No mail goes out any more</source>
        <translation>Es geht keine E-Mail mehr hinaus</translation>
    </message>
    <message>
        <source>The mail server is changed</source>
        <translation>Der Mailserver ist geändert</translation>
    </message>
</context>
<context>
    <name>rd::MainWindow</name>
    <message>
        <source>Act as</source>
        <translation>Handeln als</translation>
    </message>
    <message>
        <source>Whoever opens this file holds all roles. Acting as somebody shows what this person may do, and every event names them.</source>
        <translation>Wer diese Datei öffnet, hat alle Rollen. „Handeln als“ zeigt, was eine Person tun darf, und jedes Ereignis nennt sie.</translation>
    </message>
    <message>
        <source>Act as this person</source>
        <translation>Als diese Person handeln</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Act as…</source>
        <translation>Handeln als…</translation>
    </message>
    <message>
        <source>Act as yourself again</source>
        <translation>Wieder selbst handeln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Review Desk</source>
        <translation>Über Review Desk</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Mein Passwort ändern…</translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation>Arbeitsbereich prüfen…</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one when you connect next.</source>
        <translation>Ihr Passwort ist geändert. Verwenden Sie das neue, wenn Sie sich das nächste Mal verbinden.</translation>
    </message>
    <message>
        <source>Confirm a dialog with a note</source>
        <translation>Einen Dialog mit Notiz bestätigen</translation>
    </message>
</context>
<context>
    <name>rd::MetricsServer</name>
    <message>
        <source>The figures are being read for the first time.</source>
        <translation>Die Zahlen werden zum ersten Mal gelesen.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1 port %2: the port is in use, or the address is not this computer&apos;s.</source>
        <translation>Auf %1, Port %2 kann nichts lauschen: Der Port ist belegt, oder die Adresse gehört nicht zu diesem Computer.</translation>
    </message>
</context>
<context>
    <name>rd::MigrationDialog</name>
    <message>
        <source>Update the database “%1”?</source>
        <translation>Datenbank „%1“ aktualisieren?</translation>
    </message>
    <message numerus="yes">
        <source>It was made by an older Review Desk: it has schema %1, this program needs %2. The update takes %n step(s).</source>
        <translation>
            <numerusform>Ein älteres Review Desk hat sie angelegt: Das Schema ist %1, dieses Programm braucht %2. Die Aktualisierung hat %n Schritt.</numerusform>
            <numerusform>Ein älteres Review Desk hat sie angelegt: Das Schema ist %1, dieses Programm braucht %2. Die Aktualisierung hat %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who works on it gets the new schema at once. Programs that are older than this one may then be able to read only, or not to open it: update them as well. There is no way back but the backup.</source>
        <translation>Alle, die mit der Datenbank arbeiten, haben sofort das neue Schema. Programme, die älter sind als dieses, können danach vielleicht nur noch lesen oder die Datenbank nicht mehr öffnen: Aktualisieren Sie auch diese. Zurück führt nur die Sicherung.</translation>
    </message>
    <message>
        <source>Update the database</source>
        <translation>Datenbank aktualisieren</translation>
    </message>
    <message>
        <source>Back up first, for example in a terminal:</source>
        <translation>Legen Sie zuerst eine Sicherung an, zum Beispiel in einem Terminal:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is a &amp;backup that can be restored</source>
        <translation>Es gibt eine &amp;Sicherung, die sich einspielen lässt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Stopped. The steps that were finished stay; the next update goes on from there.</source>
        <translation>Angehalten. Die abgeschlossenen Schritte bleiben; die nächste Aktualisierung macht dort weiter.</translation>
    </message>
    <message>
        <source>The update failed, and the step that failed was taken back: %1</source>
        <translation>Die Aktualisierung ist nicht gelungen, und der betroffene Schritt wurde zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Updating %1…</source>
        <translation>%1 wird aktualisiert…</translation>
    </message>
</context>
<context>
    <name>rd::Migrator</name>
    <message>
        <source>%1 holds the tables of something else. Choose another file or database.</source>
        <translation>%1 enthält die Tabellen von etwas anderem. Wählen Sie eine andere Datei oder Datenbank.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Review Desk (schema %2, this program knows %3). Update this program.</source>
        <translation>%1 wurde von einem neueren Review Desk angelegt (Schema %2, dieses Programm kennt %3). Aktualisieren Sie dieses Programm.</translation>
    </message>
</context>
<context>
    <name>rd::Money</name>
    <message>
        <source>“%1” is not an amount of money. Write it like %2.</source>
        <translation>„%1“ ist kein Geldbetrag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>%1 has %2 digits behind the point at most. Write the amount like %3.</source>
        <translation>%1 hat höchstens %2 Stellen hinter dem Komma. Schreiben Sie den Betrag wie %3.</translation>
    </message>
    <message>
        <source>An amount is at most %1. Choose a smaller one.</source>
        <translation>Ein Betrag ist höchstens %1. Wählen Sie einen kleineren.</translation>
    </message>
</context>
<context>
    <name>rd::MyWorkPage</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>New claims appear here by themselves.</source>
        <translation>Neue Anträge erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Claims with you</source>
        <translation>Anträge bei Ihnen</translation>
    </message>
    <message>
        <source>Take something from what is on offer when you have time for it.</source>
        <translation>Übernehmen Sie etwas aus dem Angebot, wenn Sie Zeit dafür haben.</translation>
    </message>
    <message>
        <source>Claims on offer</source>
        <translation>Anträge im Angebot</translation>
    </message>
    <message>
        <source>No claim is on offer</source>
        <translation>Kein Antrag ist im Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%n due within 24 hours or late</source>
        <translation>
            <numerusform>%n in 24 Stunden fällig oder überfällig</numerusform>
            <numerusform>%n in 24 Stunden fällig oder überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>rd::NewPasswordField</name>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>rd::Notification</name>
    <message>
        <source>%1 was assigned to you for review.</source>
        <translation>%1 wurde Ihnen zur Prüfung zugewiesen.</translation>
    </message>
    <message>
        <source>%1 was given to another reviewer.</source>
        <translation>%1 wurde jemand anderem zur Prüfung gegeben.</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 wurde genehmigt.</translation>
    </message>
    <message>
        <source>%1 was rejected. The note says why.</source>
        <translation>%1 wurde abgelehnt. Die Notiz sagt, warum.</translation>
    </message>
    <message>
        <source>A revision of %1 was requested. The note says what is missing.</source>
        <translation>Für %1 wurde eine Überarbeitung erbeten. Die Notiz sagt, was fehlt.</translation>
    </message>
    <message>
        <source>%1 was released back to the queue.</source>
        <translation>%1 wurde in die Warteschlange zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 was released back to the queue: it needs fresh eyes. No penalties are applied.</source>
        <translation>%1 wurde in die Warteschlange zurückgegeben: Es braucht einen frischen Blick. Niemandem entsteht ein Nachteil.</translation>
    </message>
    <message>
        <source>%1 is under review again: its release was undone.</source>
        <translation>%1 ist wieder in Prüfung: Die Freigabe wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 returns to the queue tomorrow. Still on it keeps it with you.</source>
        <translation>%1 kehrt morgen in die Warteschlange zurück. „Noch dran“ behält es bei Ihnen.</translation>
    </message>
    <message>
        <source>A review of %1 was submitted. Please decide on it.</source>
        <translation>Eine Prüfung von %1 wurde eingereicht. Bitte entscheiden Sie darüber.</translation>
    </message>
    <message>
        <source>The claimed place of %1 is on offer again: its time was over. No penalties are applied.</source>
        <translation>Der übernommene Platz von %1 wird wieder angeboten: Die Zeit war um. Niemandem entsteht ein Nachteil.</translation>
    </message>
    <message>
        <source>The review of %1 was accepted. Thank you!</source>
        <translation>Die Prüfung von %1 wurde angenommen. Vielen Dank!</translation>
    </message>
    <message>
        <source>The review of %1 was accepted automatically.</source>
        <translation>Die Prüfung von %1 wurde von selbst angenommen.</translation>
    </message>
    <message>
        <source>The review of %1 was rated.</source>
        <translation>Die Prüfung von %1 wurde bewertet.</translation>
    </message>
    <message>
        <source>The review of %1 was rejected. The note says why, and you can dispute it.</source>
        <translation>Die Prüfung von %1 wurde abgelehnt. Die Notiz sagt, warum, und Sie können es anfechten.</translation>
    </message>
    <message>
        <source>The rejection of a review of %1 is disputed.</source>
        <translation>Die Ablehnung einer Prüfung von %1 wird angefochten.</translation>
    </message>
    <message>
        <source>The dispute about %1 is decided: the review is accepted.</source>
        <translation>Der Streit um %1 ist entschieden: Die Prüfung ist angenommen.</translation>
    </message>
    <message>
        <source>The dispute about %1 is decided: the rejection stands.</source>
        <translation>Der Streit um %1 ist entschieden: Die Ablehnung bleibt.</translation>
    </message>
    <message>
        <source>The rejected review of %1 is closed: the time to dispute it is over.</source>
        <translation>Die abgelehnte Prüfung von %1 ist abgeschlossen: Die Zeit zum Anfechten ist um.</translation>
    </message>
    <message>
        <source>The review of %1 was cancelled.</source>
        <translation>Die Prüfung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The review of %1 goes on: its cancellation was undone.</source>
        <translation>Die Prüfung von %1 geht weiter: Der Abbruch wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The payment for %1 is on its way.</source>
        <translation>Die Zahlung für %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>The payment for %1 did not arrive; it is looked into and sent again.</source>
        <translation>Die Zahlung für %1 ist nicht angekommen; wir sehen nach und senden sie noch einmal.</translation>
    </message>
    <message>
        <source>The claimed place of %1 goes on offer again tomorrow unless the review is submitted. We are here if you need help.</source>
        <translation>Der übernommene Platz von %1 wird morgen wieder angeboten, wenn die Prüfung nicht eingereicht wird. Wir sind da, wenn Sie Hilfe brauchen.</translation>
    </message>
    <message>
        <source>The review of %1 is accepted automatically tomorrow unless somebody decides.</source>
        <translation>Die Prüfung von %1 wird morgen von selbst angenommen, wenn niemand entscheidet.</translation>
    </message>
    <message>
        <source>The incident %1 was assigned to you.</source>
        <translation>Der Vorfall %1 wurde Ihnen zugewiesen.</translation>
    </message>
    <message>
        <source>The review of %1 was declined. The note says why; it needs an engineer.</source>
        <translation>Die Prüfung von %1 wurde abgelehnt. Die Notiz sagt warum; es braucht einen Techniker.</translation>
    </message>
    <message>
        <source>The review of %1 was submitted. Please decide.</source>
        <translation>Die Prüfung von %1 wurde eingereicht. Bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>Your approach to %1 was chosen. The note says why.</source>
        <translation>Ihr Vorschlag zu %1 wurde gewählt. Die Notiz sagt warum.</translation>
    </message>
    <message>
        <source>The AI&apos;s approach to %1 was chosen; that says nothing about the quality of yours.</source>
        <translation>Zu %1 wurde der Vorschlag der KI gewählt; das sagt nichts über die Qualität des Ihren.</translation>
    </message>
    <message>
        <source>The review of %1 was cancelled. The note says why.</source>
        <translation>Die Prüfung von %1 wurde storniert. Die Notiz sagt warum.</translation>
    </message>
    <message>
        <source>The incident %1 was given to another engineer.</source>
        <translation>Der Vorfall %1 wurde an einen anderen Techniker gegeben.</translation>
    </message>
    <message>
        <source>The deadline of %1 has passed. Does it need another pair of hands?</source>
        <translation>Die Frist von %1 ist vorbei. Braucht es weitere Hände?</translation>
    </message>
    <message>
        <source>The incident %1 has taken twice its time and needs an admin.</source>
        <translation>Der Vorfall %1 hat doppelt so lange gedauert wie vorgesehen und braucht einen Admin.</translation>
    </message>
    <message>
        <source>The review of %1 waits for a decision between the two approaches.</source>
        <translation>Die Prüfung von %1 wartet auf die Entscheidung zwischen beiden Vorschlägen.</translation>
    </message>
    <message>
        <source>%1 is with you for a day</source>
        <translation>%1 liegt seit einem Tag bei Ihnen</translation>
    </message>
    <message>
        <source>%1 is with you for %2 days</source>
        <translation>%1 liegt seit %2 Tagen bei Ihnen</translation>
    </message>
    <message>
        <source>less than one is left</source>
        <translation>weniger als einer bleibt</translation>
    </message>
    <message>
        <source>one is left</source>
        <translation>einer bleibt</translation>
    </message>
    <message>
        <source>%1 are left</source>
        <translation>%1 bleiben</translation>
    </message>
    <message>
        <source>Gentle reminder: %1, %2. We are here if you need help.</source>
        <translation>Freundliche Erinnerung: %1, %2. Wir sind da, wenn Sie Hilfe brauchen.</translation>
    </message>
    <message>
        <source>The check of the workspace found rows that break a rule: %1. Help &gt; Check the workspace says which, and what to do.</source>
        <translation>Die Prüfung des Arbeitsbereichs fand Zeilen, die eine Regel verletzen: %1. Hilfe &gt; Arbeitsbereich prüfen sagt, welche, und was zu tun ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>rd::Offer</name>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>wartet seit %n Tag</numerusform>
            <numerusform>wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>filed today</source>
        <translation>heute eingereicht</translation>
    </message>
    <message>
        <source>You know %1; %2</source>
        <translation>Ihre Kenntnisse: %1; %2</translation>
    </message>
    <message>
        <source>Asks for no special skills; %1</source>
        <translation>Verlangt keine besonderen Kenntnisse; %1</translation>
    </message>
    <message>
        <source>Asks for %1; %2</source>
        <translation>Verlangt %1; %2</translation>
    </message>
</context>
<context>
    <name>rd::OfferModel</name>
    <message>
        <source>Filed %1</source>
        <translation>Eingereicht %1</translation>
    </message>
    <message>
        <source>First what asks for something you know, then what waits longest</source>
        <translation>Zuerst, was Ihre Kenntnisse verlangt, dann, was am längsten wartet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anfrage von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>rd::OpRecord</name>
    <message>
        <source>op %1 was used for another request</source>
        <translation>die Kennung (op) %1 wurde für einen anderen Auftrag verwendet</translation>
    </message>
</context>
<context>
    <name>rd::OperationsPage</name>
    <message>
        <source>Nobody has an overdue review.</source>
        <translation>Niemand hat eine überfällige Prüfung.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Jetzt überfällig</translation>
    </message>
    <message>
        <source>To submit, median</source>
        <translation>Bis zum Einreichen, Median</translation>
    </message>
    <message>
        <source>To submit, 9 of 10</source>
        <translation>Bis zum Einreichen, 9 von 10</translation>
    </message>
    <message>
        <source>To decide, median</source>
        <translation>Bis zur Entscheidung, Median</translation>
    </message>
    <message>
        <source>To decide, 9 of 10</source>
        <translation>Bis zur Entscheidung, 9 von 10</translation>
    </message>
    <message>
        <source>By severity, %1 days</source>
        <translation>Nach Schwere, %1 Tage</translation>
    </message>
    <message>
        <source>Figures by severity</source>
        <translation>Zahlen nach Schwere</translation>
    </message>
    <message>
        <source>Engineers with overdue reviews</source>
        <translation>Techniker mit überfälligen Prüfungen</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>assigned or in progress</source>
        <translation>zugewiesen oder in Arbeit</translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation>über der Frist</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>no review in 30 days</source>
        <translation>keine Prüfung in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), 30 days</source>
        <translation>
            <numerusform>%n Prüfung, 30 Tage</numerusform>
            <numerusform>%n Prüfungen, 30 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no decision in 30 days</source>
        <translation>keine Entscheidung in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), 30 days</source>
        <translation>
            <numerusform>%n Entscheidung, 30 Tage</numerusform>
            <numerusform>%n Entscheidungen, 30 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
</context>
<context>
    <name>rd::Options</name>
    <message>
        <source>Review Desk: one desktop for every queue of human review work.
Exit codes: 0 done; 1 failed; 2 usage.</source>
        <translation>Review Desk: ein Ort für alle Warteschlangen mit Prüfungen durch Menschen.
Rückgabewerte: 0 erledigt; 1 nicht gelungen; 2 Aufruf.</translation>
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
        <source>Opens an embedded workspace.</source>
        <translation>Öffnet einen eingebetteten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Opens a shared database, without password.</source>
        <translation>Öffnet eine gemeinsame Datenbank, ohne Passwort.</translation>
    </message>
    <message>
        <source>Opens a saved connection profile.</source>
        <translation>Öffnet ein gespeichertes Verbindungsprofil.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Opens the sample workspace and makes it if it is missing.</source>
        <translation>Öffnet den Beispielarbeitsbereich und legt ihn an, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Walks every page and dialog of a sample workspace and writes a picture of each.</source>
        <translation>Geht durch alle Seiten und Dialoge eines Beispielarbeitsbereichs und schreibt von jedem ein Bild.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Give one of --workspace, --url, --profile, --sample and --tour.</source>
        <translation>Geben Sie nur eines von --workspace, --url, --profile, --sample und --tour an.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --help shows what is.</source>
        <translation>„%1“ ist nicht verständlich. --help zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>rd::OrphanedColumns</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>rd::OverviewPage</name>
    <message>
        <source>The overview could not be read.</source>
        <translation>Die Übersicht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due in 24 h</source>
        <translation>Fällig in 24 h</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über dem Höchstwert</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Failed job runs</source>
        <translation>Fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>What will be late in the next seven days</source>
        <translation>Was in den nächsten sieben Tagen verspätet sein wird</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Die Übersicht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody holds anything with a deadline in the next seven days.</source>
        <translation>Niemand hat etwas bei sich, dessen Frist in den nächsten sieben Tagen abläuft.</translation>
    </message>
    <message>
        <source>waiting for fresh eyes</source>
        <translation>warten auf einen frischen Blick</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>kein Antrag</translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation>über der Frist</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>on all desks</source>
        <translation>auf allen Desks</translation>
    </message>
    <message>
        <source>on no desk</source>
        <translation>auf keinem Desk</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>waiting for an admin</source>
        <translation>warten auf eine Entscheidung der Administration</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>none in 24 hours</source>
        <translation>keine in 24 Stunden</translation>
    </message>
    <message>
        <source>Nobody hosts the periodic jobs: nothing expires, is accepted or reminded of by itself. Turn on hosting in the settings of a computer that stays on.</source>
        <translation>Kein Host führt die regelmäßigen Hintergrunddienste aus: Nichts läuft von selbst ab, nichts wird von selbst angenommen, an nichts wird erinnert. Schalten Sie das Hosting in den Einstellungen eines Computers ein, der eingeschaltet bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) more than two periods late: %1.</source>
        <translation>
            <numerusform>%n Hintergrunddienst ist mehr als zwei Perioden im Rückstand: %1.</numerusform>
            <numerusform>%n Hintergrunddienste sind mehr als zwei Perioden im Rückstand: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 of %2 who asked for a place in the last hour were refused: there is too little to take, or too little room.</source>
        <translation>%1 von %2, die in der letzten Stunde einen Platz wollten, wurden abgewiesen: Es gibt zu wenig zu übernehmen oder zu wenig Platz.</translation>
    </message>
    <message>
        <source>The database is slow: one in ten of the latest answers took %1 ms or longer.</source>
        <translation>Die Datenbank ist langsam: Jede zehnte der letzten Antworten brauchte %1 ms oder länger.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>above their maximum</source>
        <translation>über ihrem Höchstwert</translation>
    </message>
</context>
<context>
    <name>rd::OverviewService</name>
    <message>
        <source>Only admins see the overview.</source>
        <translation>Nur Admins sehen die Übersicht.</translation>
    </message>
</context>
<context>
    <name>rd::PasswordDialog</name>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Bei „%1“ anmelden</translation>
    </message>
    <message>
        <source>%1 asks for your password.</source>
        <translation>%1 fragt nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>Der Anmeldename fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1 läuft…</translation>
    </message>
</context>
<context>
    <name>rd::Past</name>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent back for revision</source>
        <translation>zur Überarbeitung gesendet</translation>
    </message>
    <message>
        <source>released</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>neu zugewiesen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>resubmitted</source>
        <translation>erneut eingereicht</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>set</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>given a login</source>
        <translation>mit Anmeldenamen versehen</translation>
    </message>
    <message>
        <source>given other roles</source>
        <translation>mit anderen Rollen versehen</translation>
    </message>
    <message>
        <source>given another capacity</source>
        <translation>mit anderer Kapazität versehen</translation>
    </message>
    <message>
        <source>given another duty status</source>
        <translation>mit anderem Dienststatus versehen</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>reaktiviert</translation>
    </message>
    <message>
        <source>given a new password</source>
        <translation>mit neuem Passwort versehen</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted automatically</source>
        <translation>automatisch angenommen</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>angefochten</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>marked as failed</source>
        <translation>als fehlgeschlagen markiert</translation>
    </message>
    <message>
        <source>made due again</source>
        <translation>wieder fällig gestellt</translation>
    </message>
    <message>
        <source>given other skills</source>
        <translation>mit anderen Kenntnisse versehen</translation>
    </message>
    <message>
        <source>given another choice of mail</source>
        <translation>mit anderer Wahl für E-Mails versehen</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>taken into analysis</source>
        <translation>in Analyse genommen</translation>
    </message>
    <message>
        <source>given another priority</source>
        <translation>andere Dringlichkeit gesetzt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>decided for the engineer&apos;s approach</source>
        <translation>für den Vorschlag des Technikers entschieden</translation>
    </message>
    <message>
        <source>decided for the AI&apos;s approach</source>
        <translation>für den Vorschlag der KI entschieden</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>brought to mind</source>
        <translation>in Erinnerung gebracht</translation>
    </message>
</context>
<context>
    <name>rd::PaymentsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>nobody objected</source>
        <translation>kein Einspruch</translation>
    </message>
</context>
<context>
    <name>rd::PayoutsDialog</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Due payments are paid by your bank: write the file, hand it over there, then mark them as paid.</source>
        <translation>Fällige Zahlungen führt Ihre Bank aus: Schreiben Sie die Datei, übergeben Sie sie dort und markieren Sie die Zahlungen dann als bezahlt.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>Datei für die Bank…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>Die Zahlungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No payment is due. Accepted expert reviews appear here.</source>
        <translation>Keine Zahlung ist fällig. Angenommene Expertenprüfungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No payment is in this state.</source>
        <translation>Keine Zahlung ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) selected: %1</source>
        <translation>
            <numerusform>%n Zahlung ausgewählt: %1</numerusform>
            <numerusform>%n Zahlungen ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s): %1</source>
        <translation>
            <numerusform>%n Zahlung: %1</numerusform>
            <numerusform>%n Zahlungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the oldest.</source>
        <translation>Es gibt noch mehr; dies sind die ältesten.</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung bezahlen</numerusform>
            <numerusform>%n Zahlungen bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are marked as sent to the bank; their reviewers are told.</source>
        <translation>%1 werden als an die Bank gesendet markiert; die Prüfer erfahren es.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung abschließen</numerusform>
            <numerusform>%n Zahlungen abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived. This is final.</source>
        <translation>%1 sind angekommen. Das ist endgültig.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n payment(s) as failed</source>
        <translation>
            <numerusform>%n Zahlung als fehlgeschlagen markieren</numerusform>
            <numerusform>%n Zahlungen als fehlgeschlagen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came back from the bank. The reviewers read your note; “Retry” makes them due again.</source>
        <translation>%1 kamen von der Bank zurück. Die Prüfer lesen Ihre Notiz; „Wiederholen“ stellt die Zahlungen wieder fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n payment(s) due again</source>
        <translation>
            <numerusform>%n Zahlung wieder fällig stellen</numerusform>
            <numerusform>%n Zahlungen wieder fällig stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can then be paid once more.</source>
        <translation>%1 können dann noch einmal bezahlt werden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be done.</source>
        <translation>„%1“ war nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) %1, %2</source>
        <translation>
            <numerusform>%n Zahlung %1, %2</numerusform>
            <numerusform>%n Zahlungen %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) left alone</source>
        <translation>
            <numerusform>%n Zahlung nicht angetastet</numerusform>
            <numerusform>%n Zahlungen nicht angetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed on them.</source>
        <translation>An ihnen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>Datei für die Bank</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>rd::People</name>
    <message>
        <source>There is no person %1.</source>
        <translation>Eine Person %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 people are named “%2”: say which one by id (%3).</source>
        <translation>%1 Personen heißen „%2“: Geben Sie an, welche, mit der Kennung (%3).</translation>
    </message>
    <message>
        <source>A workspace in a file has no logins: whoever opens the file is its owner.</source>
        <translation>Ein Arbeitsbereich in einer Datei hat keine Anmeldenamen: Wer die Datei öffnet, dem gehört er.</translation>
    </message>
    <message>
        <source>There is no person #%1.</source>
        <translation>Eine Person #%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>rd::PeopleActions</name>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>Capacity…</source>
        <translation>Kapazität…</translation>
    </message>
    <message>
        <source>Duty status</source>
        <translation>Dienststatus</translation>
    </message>
    <message>
        <source>Give a login…</source>
        <translation>Anmeldenamen vergeben…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>The connection is lost: changes wait until it is back.</source>
        <translation>Die Verbindung ist unterbrochen: Änderungen warten, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>Only admins add people.</source>
        <translation>Nur Admins fügen Personen hinzu.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <translation>Wählen Sie zuerst eine Person aus.</translation>
    </message>
    <message>
        <source>Your own password is changed with Edit &gt; Change my password.</source>
        <translation>Ihr eigenes Passwort ändern Sie mit Bearbeiten &gt; Mein Passwort ändern.</translation>
    </message>
    <message>
        <source>Nobody deactivates themself: ask another admin.</source>
        <translation>Niemand deaktiviert sich selbst: Bitten Sie einen anderen Admin darum.</translation>
    </message>
    <message>
        <source>Only admins change people.</source>
        <translation>Nur Admins ändern Personen.</translation>
    </message>
    <message>
        <source>This person is active.</source>
        <translation>Diese Person ist aktiv.</translation>
    </message>
    <message>
        <source>This person is deactivated. Reactivate first.</source>
        <translation>Diese Person ist deaktiviert. Reaktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This person has a login already.</source>
        <translation>Diese Person hat schon einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>This person has no login.</source>
        <translation>Diese Person hat keinen Anmeldenamen.</translation>
    </message>
    <message>
        <source>The person could not be read.</source>
        <translation>Die Person konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1 reaktivieren</translation>
    </message>
    <message>
        <source>The person can be given work again, with the roles that they had.</source>
        <translation>Der Person kann wieder Arbeit gegeben werden, mit den Rollen, die sie hatte.</translation>
    </message>
    <message>
        <source>The login works again with its old password, with the roles that the person had. Reset the password if it may have been passed on.</source>
        <translation>Der Anmeldename gilt wieder mit seinem alten Passwort und mit den Rollen, die die Person hatte. Setzen Sie das Passwort zurück, wenn es weitergegeben worden sein könnte.</translation>
    </message>
    <message>
        <source>“%1” could not be done.</source>
        <translation>„%1“ war nicht möglich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>Kenntnisse…</translation>
    </message>
</context>
<context>
    <name>rd::PeopleModel</name>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Never worked on anything</source>
        <translation>Hat noch an nichts gearbeitet</translation>
    </message>
    <message>
        <source>No room for more work</source>
        <translation>Kein Platz für mehr Arbeit</translation>
    </message>
    <message>
        <source>Work that the person still has to act on, over all desks, and the most they may hold</source>
        <translation>Arbeit, bei der die Person noch etwas zu tun hat, über alle Desks, und wie viel sie höchstens bei sich haben darf</translation>
    </message>
    <message>
        <source>Decided in the last 30 days</source>
        <translation>In den letzten 30&#xa0;Tagen entschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hat bei sich</translation>
    </message>
    <message>
        <source>Done in 30 d</source>
        <translation>Erledigt in 30&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
</context>
<context>
    <name>rd::PeoplePage</name>
    <message>
        <source>The people could not be read.</source>
        <translation>Die Personen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Die Personen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody matches the filter</source>
        <translation>Niemand passt zum Filter</translation>
    </message>
    <message>
        <source>People without login, and those who left, are shown on request.</source>
        <translation>Personen ohne Anmeldenamen und solche, die nicht mehr dabei sind, werden auf Wunsch gezeigt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nobody holds work at the moment</source>
        <translation>Im Augenblick hat niemand Arbeit bei sich</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold all of the running work</source>
        <translation>
            <numerusform>%n Person hat die ganze laufende Arbeit bei sich</numerusform>
            <numerusform>%n Personen haben die ganze laufende Arbeit bei sich</numerusform>
        </translation>
    </message>
    <message>
        <source>The top three hold %1 % of the running work</source>
        <translation>Die drei mit der meisten Arbeit haben %1&#xa0;% der laufenden Arbeit bei sich</translation>
    </message>
    <message>
        <source>%1 of %2, held by %3 people</source>
        <translation>%1 von %2, insgesamt bei %3 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>The people could not be exported.</source>
        <translation>Die Personen konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Also without login and role</source>
        <translation>Auch ohne Anmeldenamen und Rolle</translation>
    </message>
    <message>
        <source>Also people who only file claims</source>
        <translation>Auch Personen, die nur Anträge einreichen</translation>
    </message>
    <message>
        <source>Also deactivated</source>
        <translation>Auch deaktivierte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only the first 1,000 are shown: search for a name.</source>
        <translation>Nur die ersten 1.000 sind zu sehen: Suchen Sie nach einem Namen.</translation>
    </message>
    <message>
        <source>Select one person.</source>
        <translation>Wählen Sie eine einzelne Person aus.</translation>
    </message>
    <message>
        <source>Show work…</source>
        <translation>Arbeit zeigen…</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über dem Höchstwert</translation>
    </message>
    <message>
        <source>Only people who hold more on some desk than they may there</source>
        <translation>Nur Personen, die in einem Bereich mehr haben, als sie dort dürfen</translation>
    </message>
</context>
<context>
    <name>rd::PeopleService</name>
    <message>
        <source>There is no person #%1.</source>
        <translation>Eine Person #%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>Ein Passwort braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password must not contain the login.</source>
        <translation>Ein Passwort darf den Anmeldenamen nicht enthalten.</translation>
    </message>
    <message>
        <source>A password cannot hold a zero character.</source>
        <translation>Ein Passwort kann kein Nullzeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>rd::Person</name>
    <message>
        <source>Your roles do not allow this.</source>
        <translation>Ihre Rollen erlauben das nicht.</translation>
    </message>
    <message>
        <source>There is no such person any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody changed this person meanwhile. Nothing was overwritten: reload, look, and decide again.</source>
        <translation>Jemand hat inzwischen etwas an dieser Person geändert. Nichts wurde überschrieben: Laden Sie neu, sehen Sie noch einmal nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>This person is active already.</source>
        <translation>Diese Person ist schon aktiv.</translation>
    </message>
    <message>
        <source>This person is deactivated. Reactivate first.</source>
        <translation>Diese Person ist deaktiviert. Reaktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters.</source>
        <translation>Ein Name hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>Somebody has this e-mail address already, perhaps somebody who left.</source>
        <translation>Diese E-Mail-Adresse hat schon jemand, vielleicht jemand, der nicht mehr dabei ist.</translation>
    </message>
    <message>
        <source>Somebody has this login already, perhaps somebody who left. Choose another.</source>
        <translation>Diesen Anmeldenamen hat schon jemand, vielleicht jemand, der nicht mehr dabei ist. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The server has this login already. Choose another.</source>
        <translation>Der Server hat diesen Anmeldenamen schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A login starts with a letter a to z and goes on with letters, digits, _ or -, at most 63; and not with pg_ or desk_.</source>
        <translation>Ein Anmeldename beginnt mit einem Buchstaben von a bis z, aber nicht mit pg_ oder desk_; danach folgen Buchstaben, Ziffern, _ oder -, zusammen höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>This person has a login already.</source>
        <translation>Diese Person hat schon einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>This person has no login.</source>
        <translation>Diese Person hat keinen Anmeldenamen.</translation>
    </message>
    <message>
        <source>This is the only admin. Make somebody else an admin first.</source>
        <translation>Das ist der einzige Admin. Machen Sie zuerst jemand anderen zum Admin.</translation>
    </message>
    <message>
        <source>This person still has work. Release or reassign it first.</source>
        <translation>Diese Person hat noch Arbeit bei sich. Geben Sie die Arbeit zuerst zurück oder weisen Sie sie neu zu.</translation>
    </message>
    <message>
        <source>There is no such desk.</source>
        <translation>Diesen Desk gibt es nicht.</translation>
    </message>
    <message>
        <source>A maximum is a number from 0 to 1,000,000.</source>
        <translation>Ein Höchstwert ist eine Zahl von 0 bis 1.000.000.</translation>
    </message>
    <message>
        <source>A duty status is active, away or offline.</source>
        <translation>Ein Dienststatus ist aktiv, abwesend oder offline.</translation>
    </message>
    <message>
        <source>This login has rights outside Review Desk: only the database administrator changes it.</source>
        <translation>Dieser Anmeldename hat Rechte außerhalb von Review Desk: Nur die Datenbankadministration ändert ihn.</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>keine Rollen</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>laut Richtlinie</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>Desk: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vorher: %1; nachher: %2</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>The e-mail address changed</source>
        <translation>Die E-Mail-Adresse wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n Sitzung beendet</numerusform>
            <numerusform>%n Sitzungen beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PersonChangeDialog</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
</context>
<context>
    <name>rd::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>The person can connect as soon as they have the login and its password.</source>
        <translation>Die Person kann sich verbinden, sobald sie den Anmeldenamen und sein Passwort hat.</translation>
    </message>
    <message>
        <source>The person can be given work and be acted for. A workspace in a file has no logins.</source>
        <translation>Der Person kann Arbeit gegeben werden, und Sie können als diese Person handeln. Ein Arbeitsbereich in einer Datei hat keine Anmeldenamen.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Past events show the new name, too: they belong to the person, not to the name.</source>
        <translation>Auch frühere Ereignisse zeigen den neuen Namen, denn Ereignisse gehören zur Person, nicht zum Namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Signs in to this database</source>
        <translation>Meldet sich an dieser Datenbank an</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>At least 12 characters. The person can change it with Edit &gt; Change my password.</source>
        <translation>Mindestens 12 Zeichen. Die Person kann es ändern, mit Bearbeiten &gt; Mein Passwort ändern.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rd::PersonPane</name>
    <message>
        <source>%1 of %2 (own maximum)</source>
        <translation>%1 von %2 (eigener Höchstwert)</translation>
    </message>
    <message>
        <source>%1 of %2 (policy)</source>
        <translation>%1 von %2 (Richtlinie)</translation>
    </message>
    <message>
        <source>%1, no maximum</source>
        <translation>%1, kein Höchstwert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What the person holds</source>
        <translation>Was die Person bei sich hat</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n Person ausgewählt</numerusform>
            <numerusform>%n Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select one person to see what they hold and to change something.</source>
        <translation>Wählen Sie nur eine Person aus, um zu sehen, was sie bei sich hat, und um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Select a person to see what they hold and to change something.</source>
        <translation>Wählen Sie eine Person aus, um zu sehen, was sie bei sich hat, und um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Hat jetzt bei sich</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>The details could not be read. %1</source>
        <translation>Die Details konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>None: never signs in</source>
        <translation>Keiner: meldet sich nie an</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Holds nothing now</source>
        <translation>Hat jetzt nichts bei sich</translation>
    </message>
    <message numerus="yes">
        <source>Holds now: %n</source>
        <translation>
            <numerusform>Hat jetzt bei sich: %n</numerusform>
            <numerusform>Hat jetzt bei sich: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Wants notifications by mail</source>
        <translation>Möchte Benachrichtigungen per E-Mail</translation>
    </message>
    <message>
        <source>No notifications by mail</source>
        <translation>Keine Benachrichtigungen per E-Mail</translation>
    </message>
</context>
<context>
    <name>rd::PersonPicker</name>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>rd::PersonWorkDialog</name>
    <message>
        <source>Work of %1</source>
        <translation>Arbeit von %1</translation>
    </message>
    <message>
        <source>What they hold, what was decided, and what they earn. It is theirs: you see it and change nothing.</source>
        <translation>Was die Person bei sich hat, was entschieden wurde und was sie verdient. Es ist ihre Arbeit: Sie sehen sie nur und ändern nichts daran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::Policy</name>
    <message>
        <source>A claim is orphaned after</source>
        <translation>Ein Antrag ist verwaist nach</translation>
    </message>
    <message>
        <source>Time without a sign of life before a claim may go back to the queue. Running reviews follow a change.</source>
        <translation>Zeit ohne Lebenszeichen, bevor ein Antrag in die Warteschlange zurückgehen kann. Laufende Prüfungen folgen einer Änderung.</translation>
    </message>
    <message>
        <source>claims orphaned</source>
        <translation>verwaiste Anträge</translation>
    </message>
    <message>
        <source>The reviewer is reminded after</source>
        <translation>Der Prüfer wird erinnert nach</translation>
    </message>
    <message>
        <source>A gentle reminder, once per review.</source>
        <translation>Eine freundliche Erinnerung, einmal je Prüfung.</translation>
    </message>
    <message>
        <source>reviews reminded now</source>
        <translation>Prüfungen, an die jetzt erinnert wird</translation>
    </message>
    <message>
        <source>Fresh eyes for</source>
        <translation>Frischer Blick für</translation>
    </message>
    <message>
        <source>How long a claim that timed out with a reviewer is not given to the same reviewer again.</source>
        <translation>Wie lange ein Antrag, dessen Frist bei einem Prüfer abgelaufen ist, nicht wieder an denselben Prüfer geht.</translation>
    </message>
    <message>
        <source>reviewers waiting for a claim of theirs</source>
        <translation>Prüfer, die auf einen solchen Antrag warten</translation>
    </message>
    <message>
        <source>Claims per reviewer</source>
        <translation>Anträge je Prüfer</translation>
    </message>
    <message>
        <source>The most claims under review that one reviewer may hold at a time, unless the person has an own maximum.</source>
        <translation>Wie viele Anträge ein Prüfer höchstens gleichzeitig in Prüfung hat, wenn für die Person nichts Eigenes gilt.</translation>
    </message>
    <message>
        <source>reviewers over capacity</source>
        <translation>Prüfer über dem Höchstwert</translation>
    </message>
    <message>
        <source>Undo is offered for</source>
        <translation>Rückgängig möglich für</translation>
    </message>
    <message>
        <source>How long a release can be taken back while nobody has built on it.</source>
        <translation>Wie lange eine Rückgabe zurückgenommen werden kann, solange niemand darauf aufgebaut hat.</translation>
    </message>
    <message>
        <source>releases that can be undone</source>
        <translation>Rückgaben, die rückgängig gemacht werden können</translation>
    </message>
    <message>
        <source>There is no policy named %1.</source>
        <translation>Eine Richtlinie namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2. It is written like “%3”.</source>
        <translation>„%1“ ist kein Wert für %2. Man schreibt ihn wie „%3“.</translation>
    </message>
    <message>
        <source>Nothing is counted for %1, so it cannot be tried.</source>
        <translation>Für %1 wird nichts gezählt, deshalb lässt es sich nicht erproben.</translation>
    </message>
    <message>
        <source>A claimed place expires after</source>
        <translation>Ein übernommener Platz läuft ab nach</translation>
    </message>
    <message>
        <source>Time to hand in a review. A promise: it holds for places claimed from now on.</source>
        <translation>Zeit, um eine Prüfung einzureichen. Eine Zusage: Sie gilt für Plätze, die ab jetzt übernommen werden.</translation>
    </message>
    <message>
        <source>places claimed longer ago</source>
        <translation>Plätze, die schon länger übernommen sind</translation>
    </message>
    <message>
        <source>A review is accepted by itself after</source>
        <translation>Eine Prüfung wird von selbst angenommen nach</translation>
    </message>
    <message>
        <source>Time to decide on a review that was handed in. A promise: it holds for reviews from now on.</source>
        <translation>Zeit, um über eine eingereichte Prüfung zu entscheiden. Eine Zusage: Sie gilt für Prüfungen ab jetzt.</translation>
    </message>
    <message>
        <source>reviews waiting longer</source>
        <translation>Prüfungen, die schon länger warten</translation>
    </message>
    <message>
        <source>A rejection can be disputed for</source>
        <translation>Eine Ablehnung ist anfechtbar für</translation>
    </message>
    <message>
        <source>Time to object to a rejection. A promise: it holds for rejections from now on.</source>
        <translation>Zeit, um einer Ablehnung zu widersprechen. Eine Zusage: Sie gilt für Ablehnungen ab jetzt.</translation>
    </message>
    <message>
        <source>rejections that could still be disputed</source>
        <translation>Ablehnungen, die noch angefochten werden könnten</translation>
    </message>
    <message>
        <source>Other reviewers first for</source>
        <translation>Andere Prüfer zuerst für</translation>
    </message>
    <message>
        <source>How long who gave a place back, or let it expire, waits for the same request.</source>
        <translation>Wie lange auf dieselbe Anfrage wartet, wer einen Platz zurückgegeben hat oder wessen Platz abgelaufen ist.</translation>
    </message>
    <message>
        <source>reviewers waiting for a request of theirs</source>
        <translation>Prüfer, die auf eine solche Anfrage warten</translation>
    </message>
    <message>
        <source>Claimed places per reviewer</source>
        <translation>Übernommene Plätze je Prüfer</translation>
    </message>
    <message>
        <source>The most claimed places that one reviewer may hold at a time, unless the person has an own maximum.</source>
        <translation>Wie viele übernommene Plätze ein Prüfer höchstens gleichzeitig bei sich hat, wenn für die Person nichts Eigenes gilt.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Where notifications by mail go out, such as mail.example.org:587. Empty: none.</source>
        <translation>Worüber Benachrichtigungen per E-Mail hinausgehen, etwa mail.example.org:587. Leer: keiner.</translation>
    </message>
    <message>
        <source>Encryption of mail</source>
        <translation>Verschlüsselung der E-Mail</translation>
    </message>
    <message>
        <source>starttls, tls or unencrypted.</source>
        <translation>starttls, tls oder unencrypted.</translation>
    </message>
    <message>
        <source>Sender of mail</source>
        <translation>Absender der E-Mail</translation>
    </message>
    <message>
        <source>The address that notifications come from.</source>
        <translation>Die Adresse, von der Benachrichtigungen kommen.</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <translation>Anmeldename am Mailserver</translation>
    </message>
    <message>
        <source>Empty: without signing in. Its password is kept by each host, never here.</source>
        <translation>Leer: ohne Anmeldung. Das Kennwort hat jeder ausführende Computer selbst, nie diese Datenbank.</translation>
    </message>
    <message>
        <source>Time for a critical incident</source>
        <translation>Zeit für einen kritischen Vorfall</translation>
    </message>
    <message>
        <source>Time for an engineer&apos;s review. A promise: it holds for assignments from now on.</source>
        <translation>Zeit für die Prüfung eines Technikers. Ein Versprechen: Es gilt für Zuweisungen ab jetzt.</translation>
    </message>
    <message>
        <source>running reviews that have taken longer</source>
        <translation>laufende Prüfungen, die länger dauern</translation>
    </message>
    <message>
        <source>Time for an incident of high priority</source>
        <translation>Zeit für einen Vorfall mit hoher Dringlichkeit</translation>
    </message>
    <message>
        <source>Time for an incident of normal priority</source>
        <translation>Zeit für einen Vorfall mit normaler Dringlichkeit</translation>
    </message>
    <message>
        <source>Time for an incident of low priority</source>
        <translation>Zeit für einen Vorfall mit niedriger Dringlichkeit</translation>
    </message>
    <message>
        <source>An engineer&apos;s review is decided within</source>
        <translation>Die Prüfung eines Technikers wird entschieden innerhalb von</translation>
    </message>
    <message>
        <source>After this time the admins are reminded of it, once.</source>
        <translation>Nach dieser Zeit werden die Admins einmal daran erinnert.</translation>
    </message>
    <message>
        <source>Incidents per engineer</source>
        <translation>Vorfälle pro Techniker</translation>
    </message>
    <message>
        <source>The most active reviews that one engineer has at a time, unless the person has an own maximum.</source>
        <translation>So viele aktive Prüfungen hat ein Techniker höchstens gleichzeitig, sofern die Person kein eigenes Maximum hat.</translation>
    </message>
    <message>
        <source>engineers over capacity</source>
        <translation>Techniker über ihrer Kapazität</translation>
    </message>
    <message>
        <source>Assignments a minute</source>
        <translation>Zuweisungen pro Minute</translation>
    </message>
    <message>
        <source>The most assignments that one admin makes within a minute.</source>
        <translation>So viele Zuweisungen macht ein Admin höchstens innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>minutes of the last day with more</source>
        <translation>Minuten des letzten Tages mit mehr</translation>
    </message>
    <message>
        <source>E-mail domains of engineers</source>
        <translation>E-Mail-Domänen der Techniker</translation>
    </message>
    <message>
        <source>Such as example.org, example.net. Holds when an engineer is added or changed. Empty: all.</source>
        <translation>Etwa example.org, example.net. Gilt, wenn ein Techniker hinzugefügt oder geändert wird. Leer: alle.</translation>
    </message>
</context>
<context>
    <name>rd::PolicyDialog</name>
    <message>
        <source>“7 days”, “72 hours” or “10 minutes”</source>
        <translation>„7 days“, „72 hours“ oder „10 minutes“</translation>
    </message>
    <message>
        <source>“30”, or “none” for no limit</source>
        <translation>„30“ oder „none“ für keine Grenze</translation>
    </message>
    <message>
        <source>a text, like the present one</source>
        <translation>ein Text, wie der jetzige</translation>
    </message>
    <message>
        <source>Change policy: %1</source>
        <translation>Richtlinie ändern: %1</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Jetziger Wert</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>Written like %1.</source>
        <translation>Schreibweise: %1.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Why, for whoever reads the history</source>
        <translation>Warum, für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>Counts %1, before anything is saved.</source>
        <translation>Zählt %1, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Try it on today&apos;s data</source>
        <translation>Heute &amp;erproben</translation>
    </message>
    <message>
        <source>That is the present value.</source>
        <translation>Das ist der jetzige Wert.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>A value is missing. It is written like %1.</source>
        <translation>Ein Wert fehlt. Schreibweise: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A value here is written like %2.</source>
        <translation>„%1“ ist nicht lesbar. Schreibweise: %2.</translation>
    </message>
    <message>
        <source>The time must be longer than nothing.</source>
        <translation>Die Zeit muss länger als nichts sein.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>Es konnte nicht gezählt werden.</translation>
    </message>
    <message>
        <source>%1 gives %2 %3, %4 gives %5.</source>
        <translation>Bei %1: %2 %3; bei %4: %5.</translation>
    </message>
    <message>
        <source>Changing the policy and the deadlines that follow it…</source>
        <translation>Die Richtlinie und die Fristen, die ihr folgen, werden geändert…</translation>
    </message>
    <message>
        <source>“%1” is %2 already</source>
        <translation>„%1“ ist bereits %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed to %2; %n deadline(s) moved with it</source>
        <translation>
            <numerusform>„%1“ auf %2 geändert; %n Frist ist mitgegangen</numerusform>
            <numerusform>„%1“ auf %2 geändert; %n Fristen sind mitgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed to %2</source>
        <translation>„%1“ auf %2 geändert</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>rd::PolicyHistoryDialog</name>
    <message>
        <source>Review Desk, as delivered</source>
        <translation>Review Desk, bei Auslieferung</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>rd::PolicyRow</name>
    <message>
        <source>As delivered with Review Desk</source>
        <translation>Wie mit Review Desk ausgeliefert</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Festgelegt am %1</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <translation>Festgelegt von %1, %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>rd::ProfileList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>von Ihrer Organisation vorgegeben</translation>
    </message>
    <message>
        <source>Set by your organisation: it cannot be removed</source>
        <translation>Von Ihrer Organisation vorgegeben: Entfernen ist nicht möglich</translation>
    </message>
</context>
<context>
    <name>rd::QueueFilterBar</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>It appears under Saved, on this computer. A filter of the same name is replaced.</source>
        <translation>Er steht dann unter „Gespeichert“, auf diesem Computer. Ein Filter mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Due in 24 h</source>
        <translation>Fällig in 24 h</translation>
    </message>
</context>
<context>
    <name>rd::QueuePage</name>
    <message>
        <source>Nothing is lost: clear the filter to see the whole queue again.</source>
        <translation>Nichts ist verloren: Leeren Sie den Filter, um wieder die ganze Warteschlange zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
</context>
<context>
    <name>rd::QuickOpenDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>claims of this reviewer</source>
        <translation>Anträge dieses Prüfers</translation>
    </message>
    <message>
        <source>Search commands, claims, requests, incidents, people</source>
        <translation>Befehle, Anträge, Anfragen, Vorfälle und Personen suchen</translation>
    </message>
</context>
<context>
    <name>rd::Reason</name>
    <message>
        <source>it does not exist</source>
        <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is not yours to change, or does not exist</source>
        <translation>es ist nicht vorhanden, oder Sie dürfen es nicht ändern</translation>
    </message>
    <message>
        <source>it is no longer on offer; pick another one</source>
        <translation>es wird nicht mehr angeboten; wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation>jemand hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>its present status does not allow it</source>
        <translation>der jetzige Status erlaubt es nicht</translation>
    </message>
    <message>
        <source>nobody reviews the own work</source>
        <translation>niemand prüft die eigene Arbeit</translation>
    </message>
    <message>
        <source>a note is needed: say why</source>
        <translation>eine Notiz wird gebraucht: Schreiben Sie, warum</translation>
    </message>
    <message>
        <source>its deadline has not passed</source>
        <translation>die Frist ist noch nicht abgelaufen</translation>
    </message>
    <message>
        <source>its deadline has passed</source>
        <translation>die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>the time for undoing it is over</source>
        <translation>die Zeit für das Rückgängigmachen ist vorbei</translation>
    </message>
    <message>
        <source>somebody is still working on it</source>
        <translation>jemand arbeitet noch daran</translation>
    </message>
    <message>
        <source>the person is not available: check role, duty and whether the account is active</source>
        <translation>die Person ist nicht verfügbar: Prüfen Sie Rolle, Dienst und ob das Konto aktiv ist</translation>
    </message>
    <message>
        <source>this person has it already</source>
        <translation>diese Person hat es schon</translation>
    </message>
    <message>
        <source>this person had it before and does not get it again</source>
        <translation>diese Person hatte es schon und bekommt es nicht noch einmal</translation>
    </message>
    <message>
        <source>all its places are taken</source>
        <translation>alle Plätze sind besetzt</translation>
    </message>
    <message>
        <source>this person has no room for more work at the moment</source>
        <translation>diese Person hat im Augenblick keinen Platz für mehr Arbeit</translation>
    </message>
    <message>
        <source>%1 meanwhile by %2</source>
        <translation>inzwischen %1 von %2</translation>
    </message>
    <message>
        <source>who accepted a review does not pay for it; somebody else does</source>
        <translation>wer eine Prüfung angenommen hat, bezahlt sie nicht; das tut jemand anderes</translation>
    </message>
    <message>
        <source>this person gave it back or timed out a short while ago; it needs fresh eyes first</source>
        <translation>diese Person hat es vor Kurzem zurückgegeben, oder die Frist ist bei ihr abgelaufen; es braucht zuerst einen frischen Blick</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are meant by this; name the reviewer: %1</source>
        <translation>
            <numerusform>%n Prüfung ist damit gemeint; nennen Sie den Prüfer: %1</numerusform>
            <numerusform>%n Prüfungen sind damit gemeint; nennen Sie den Prüfer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are taken. A request can be edited while nobody holds a place.</source>
        <translation>
            <numerusform>Besetzte Plätze: %n. Eine Anfrage lässt sich bearbeiten, solange niemand einen Platz hat.</numerusform>
            <numerusform>Besetzte Plätze: %n. Eine Anfrage lässt sich bearbeiten, solange niemand einen Platz hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are active. Wait for reviewers to submit or abandon.</source>
        <translation>
            <numerusform>Übernommene Plätze, die noch laufen: %n. Warten Sie, bis die Prüfer einreichen oder zurückgeben.</numerusform>
            <numerusform>Übernommene Plätze, die noch laufen: %n. Warten Sie, bis die Prüfer einreichen oder zurückgeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>this place was given up or ran out a short while ago, and the request needs fresh eyes first; it can be claimed again from %1 on</source>
        <translation>dieser Platz wurde vor Kurzem zurückgegeben oder ist abgelaufen, und die Anfrage braucht zuerst einen frischen Blick; ab %1 kann er wieder übernommen werden</translation>
    </message>
    <message>
        <source>%1 of %2 claims are running already; submit or abandon one first</source>
        <translation>%1 von %2 Plätzen sind schon übernommen; zuerst einen einreichen oder zurückgeben</translation>
    </message>
    <message>
        <source>the time to dispute it ended on %1</source>
        <translation>die Zeit zum Anfechten endete am %1</translation>
    </message>
    <message>
        <source>its deadline is %1</source>
        <translation>die Frist ist %1</translation>
    </message>
    <message>
        <source>who rejected a review does not judge the dispute about it; another admin does</source>
        <translation>wer eine Prüfung abgelehnt hat, urteilt nicht über deren Anfechtung; das tut ein anderer Admin</translation>
    </message>
    <message>
        <source>nobody decides on the own review; somebody else does</source>
        <translation>niemand entscheidet über die eigene Prüfung; das tut jemand anderes</translation>
    </message>
    <message>
        <source>there is a review of yours of this request already; nobody reviews the same request twice</source>
        <translation>von Ihnen gibt es zu dieser Anfrage schon eine Prüfung; niemand prüft dieselbe Anfrage zweimal</translation>
    </message>
    <message>
        <source>you accepted this review yourself; another admin pays for it</source>
        <translation>Sie haben diese Prüfung selbst angenommen; die Zahlung übernimmt ein anderer Admin</translation>
    </message>
    <message>
        <source>its payment is “%1” now; %2</source>
        <translation>die Zahlung steht jetzt auf „%1“; %2</translation>
    </message>
    <message>
        <source>you have made as many assignments as one admin may within a minute; go on in a moment</source>
        <translation>Sie haben so viele Zuweisungen gemacht, wie ein Admin innerhalb einer Minute darf; machen Sie gleich weiter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>these reviews are active: %1; decide or cancel them first</source>
        <translation>diese Prüfungen sind aktiv: %1; entscheiden oder stornieren Sie sie zuerst</translation>
    </message>
    <message>
        <source>it has an active review already: %1; cancel or reassign that one</source>
        <translation>es gibt schon eine aktive Prüfung: %1; stornieren Sie diese oder weisen Sie sie neu zu</translation>
    </message>
    <message>
        <source>%1 is not an engineer</source>
        <translation>%1 ist kein Techniker</translation>
    </message>
    <message>
        <source>%1 has %2 active reviews and room for %3</source>
        <translation>%1 hat %2 aktive Prüfungen und Platz für %3</translation>
    </message>
    <message>
        <source>%1 decided for the AI&apos;s approach on %2</source>
        <translation>%1 hat sich am %2 für den Vorschlag der KI entschieden</translation>
    </message>
    <message>
        <source>%1 decided for the engineer&apos;s approach on %2</source>
        <translation>%1 hat sich am %2 für den Vorschlag des Technikers entschieden</translation>
    </message>
    <message>
        <source>it is “%1” now; %2</source>
        <translation>es ist jetzt „%1“; %2</translation>
    </message>
</context>
<context>
    <name>rd::RehearseDialog</name>
    <message>
        <source>Rehearse “%1”</source>
        <translation>„%1“ proben</translation>
    </message>
    <message>
        <source>The database really does one batch and takes it back: this is what would happen now. Nothing is changed.</source>
        <translation>Die Datenbank führt einen Stapel wirklich aus und nimmt ihn zurück: Das würde jetzt geschehen. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Würde zu</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen…</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Wird geprobt…</translation>
    </message>
    <message>
        <source>%1 would change</source>
        <translation>%1 würden sich ändern</translation>
    </message>
    <message>
        <source>%1 in the first batch; there is more</source>
        <translation>%1 im ersten Stapel; es gibt mehr</translation>
    </message>
    <message>
        <source>There is nothing to do at the moment.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>rd::ReleaseDialog</name>
    <message>
        <source>Release orphaned claims</source>
        <translation>Verwaiste Anträge zurückgeben</translation>
    </message>
    <message>
        <source>Life happens! These claims need fresh eyes. They return to the review queue. No penalties are applied.</source>
        <translation>Manchmal kommt das Leben dazwischen! Diese Anträge brauchen einen frischen Blick und kehren in die Warteschlange zurück. Niemandem entsteht ein Nachteil.</translation>
    </message>
    <message>
        <source>Orphaned claims</source>
        <translation>Verwaiste Anträge</translation>
    </message>
    <message numerus="yes">
        <source>Release %n claim(s)</source>
        <translation>
            <numerusform>%n Antrag zurückgeben</numerusform>
            <numerusform>%n Anträge zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Antrag ausgewählt</numerusform>
            <numerusform>%1 von %n Anträgen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) released</source>
        <translation>
            <numerusform>%1 von %n Antrag zurückgegeben</numerusform>
            <numerusform>%1 von %n Anträgen zurückgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ReleaseFlow</name>
    <message>
        <source>The orphaned claims could not be read.</source>
        <translation>Die verwaisten Anträge konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No claim is orphaned any more</source>
        <translation>Kein Antrag ist mehr verwaist</translation>
    </message>
    <message>
        <source>Press the button again: what was released already is not released twice.</source>
        <translation>Drücken Sie die Schaltfläche noch einmal: Was schon zurückgegeben ist, wird nicht zweimal zurückgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released back to the queue</source>
        <translation>
            <numerusform>%n Antrag in die Warteschlange zurückgegeben</numerusform>
            <numerusform>%n Anträge in die Warteschlange zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1; the rest is untouched</source>
        <translation>Angehalten: %1; der Rest ist unberührt</translation>
    </message>
    <message>
        <source>Nothing was released</source>
        <translation>Nichts wurde zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left alone</source>
        <translation>
            <numerusform>%n Antrag nicht angetastet</numerusform>
            <numerusform>%n Anträge nicht angetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>They moved on while the list was open, so nothing was changed on them.</source>
        <translation>Während die Liste offen war, ging es mit ihnen schon weiter; deshalb wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undo the release of %n claim(s)</source>
        <translation>
            <numerusform>Rückgabe von %n Antrag rückgängig machen</numerusform>
            <numerusform>Rückgabe von %n Anträgen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>The release could not be undone.</source>
        <translation>Die Rückgabe konnte nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back with the reviewer</source>
        <translation>
            <numerusform>%n Antrag wieder beim Prüfer</numerusform>
            <numerusform>%n Anträge wieder bei ihren Prüfern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) not undone</source>
        <translation>
            <numerusform>%n Rückgabe nicht rückgängig gemacht</numerusform>
            <numerusform>%n Rückgaben nicht rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody built on them meanwhile, or the time for undoing is over.</source>
        <translation>Jemand hat inzwischen darauf aufgebaut, oder die Zeit für das Rückgängigmachen ist vorbei.</translation>
    </message>
</context>
<context>
    <name>rd::RememberBox</name>
    <message>
        <source>&amp;Remember in the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers &amp;merken</translation>
    </message>
    <message>
        <source>%1 The password is kept in memory until Review Desk ends, and asked for again next time.</source>
        <translation>%1 Das Passwort bleibt im Speicher, bis Review Desk endet, und wird beim nächsten Mal wieder abgefragt.</translation>
    </message>
</context>
<context>
    <name>rd::Request</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>The skills have more than %1 characters together. Keep the ones that matter most.</source>
        <translation>Die Kenntnisse haben zusammen mehr als %1 Zeichen. Behalten Sie die wichtigsten.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, for example EUR.</source>
        <translation>Eine Währung hat drei Großbuchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>An expert&apos;s review is paid. Enter an amount for each place, or ask for a free review.</source>
        <translation>Eine Expertenprüfung wird bezahlt. Geben Sie einen Betrag für jeden Platz ein, oder bitten Sie um eine kostenlose Prüfung.</translation>
    </message>
    <message>
        <source>A free review costs nothing. Leave the amount out, or ask for an expert&apos;s review.</source>
        <translation>Eine kostenlose Prüfung kostet nichts. Lassen Sie den Betrag weg, oder bitten Sie um eine Expertenprüfung.</translation>
    </message>
    <message>
        <source>An amount is at most %1 for each place. Choose a smaller one.</source>
        <translation>Ein Betrag ist höchstens %1 für jeden Platz. Wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>A request needs a title. Say in a few words what is to be reviewed.</source>
        <translation>Eine Anfrage braucht einen Titel. Sagen Sie in wenigen Worten, was geprüft werden soll.</translation>
    </message>
    <message>
        <source>The title has more than %1 characters. Shorten it; details go into the description.</source>
        <translation>Der Titel hat mehr als %1 Zeichen. Kürzen Sie ihn; Einzelheiten gehören in die Beschreibung.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of content. Choose one of: %2.</source>
        <translation>„%1“ ist keine Art von Inhalt. Wählen Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of review. Choose one of: %2.</source>
        <translation>„%1“ ist keine Art von Prüfung. Wählen Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>A request has 1 to %1 places. Enter how many people are to review it.</source>
        <translation>Eine Anfrage hat 1 bis %1 Plätze. Geben Sie ein, wie viele Personen sie prüfen sollen.</translation>
    </message>
    <message>
        <source>The description has more than %1 characters. Shorten it, or link to a document.</source>
        <translation>Die Beschreibung hat mehr als %1 Zeichen. Kürzen Sie sie, oder verweisen Sie auf ein Dokument.</translation>
    </message>
    <message>
        <source>Only the holder of a place writes its draft.</source>
        <translation>Den Entwurf zu einem Platz schreibt nur, wer den Platz hat.</translation>
    </message>
    <message>
        <source>A draft has at most 1,000,000 characters. Shorten it.</source>
        <translation>Ein Entwurf hat höchstens 1.000.000 Zeichen. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>rd::RequestActions</name>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n Zeile nicht angetastet</numerusform>
            <numerusform>%n Zeilen nicht angetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>Wählen Sie zuerst eine Anfrage aus.</translation>
    </message>
    <message>
        <source>Select a review first.</source>
        <translation>Wählen Sie zuerst eine Prüfung aus.</translation>
    </message>
    <message>
        <source>One at a time: select a single row.</source>
        <translation>Eine nach der anderen: Wählen Sie eine einzelne Zeile aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are taken. A request can be edited while nobody holds a place.</source>
        <translation>
            <numerusform>Besetzte Plätze: %n. Eine Anfrage lässt sich bearbeiten, solange niemand einen Platz hat.</numerusform>
            <numerusform>Besetzte Plätze: %n. Eine Anfrage lässt sich bearbeiten, solange niemand einen Platz hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message>
        <source>%1 goes to %2; nothing can take it back.</source>
        <translation>%1 geht an %2; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 held for %2 goes back.</source>
        <translation>%1, reserviert für %2, geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n ausgewählte Zeile bleibt, wie sie ist: Für sie ist das nicht möglich.</numerusform>
            <numerusform>%n ausgewählte Zeilen bleiben, wie sie sind: Für sie ist das nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) claimed</source>
        <translation>
            <numerusform>%n Platz übernommen</numerusform>
            <numerusform>%n Plätze übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) changed</source>
        <translation>
            <numerusform>%n Anfrage geändert</numerusform>
            <numerusform>%n Anfragen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage archivieren</numerusform>
            <numerusform>%n Anfragen archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes no more reviews. What was reviewed and paid stays on record.</source>
        <translation>
            <numerusform>Die Anfrage nimmt keine Prüfungen mehr an. Was geprüft und bezahlt wurde, bleibt aufgezeichnet.</numerusform>
            <numerusform>Die Anfragen nehmen keine Prüfungen mehr an. Was geprüft und bezahlt wurde, bleibt aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) archived</source>
        <translation>
            <numerusform>%n Anfrage archiviert</numerusform>
            <numerusform>%n Anfragen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n Prüfung eingereicht</numerusform>
            <numerusform>%n Prüfungen eingereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n claim(s)</source>
        <translation>
            <numerusform>%n Platz zurückgeben</numerusform>
            <numerusform>%n Plätze zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place is on offer to others at once. You can claim this request again after a while.</source>
        <translation>
            <numerusform>Der Platz wird sofort anderen angeboten. Sie können diese Anfrage nach einer Weile wieder übernehmen.</numerusform>
            <numerusform>Die Plätze werden sofort anderen angeboten. Sie können diese Anfragen nach einer Weile wieder übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) abandoned</source>
        <translation>
            <numerusform>%n Platz zurückgegeben</numerusform>
            <numerusform>%n Plätze zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung annehmen</numerusform>
            <numerusform>%n Prüfungen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer is told, and the review stays accepted.</source>
        <translation>
            <numerusform>Die Prüferin oder der Prüfer erfährt es, und die Prüfung bleibt angenommen.</numerusform>
            <numerusform>Alle erfahren es, und die Prüfungen bleiben angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) accepted</source>
        <translation>
            <numerusform>%n Prüfung angenommen</numerusform>
            <numerusform>%n Prüfungen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung bewerten</numerusform>
            <numerusform>%n Prüfungen bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer sees the rating.</source>
        <translation>
            <numerusform>Der Prüfer sieht die Bewertung.</numerusform>
            <numerusform>Die Prüfer sehen die Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) rated</source>
        <translation>
            <numerusform>%n Prüfung bewertet</numerusform>
            <numerusform>%n Prüfungen bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung ablehnen</numerusform>
            <numerusform>%n Prüfungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer reads your note and can dispute the rejection; an admin then decides.</source>
        <translation>
            <numerusform>Der Prüfer liest Ihre Notiz und kann die Ablehnung anfechten; dann entscheidet ein Admin.</numerusform>
            <numerusform>Die Prüfer lesen Ihre Notiz und können die Ablehnung anfechten; dann entscheidet ein Admin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) rejected</source>
        <translation>
            <numerusform>%n Prüfung abgelehnt</numerusform>
            <numerusform>%n Prüfungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispute %n rejection(s)</source>
        <translation>
            <numerusform>%n Ablehnung anfechten</numerusform>
            <numerusform>%n Ablehnungen anfechten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An admin reads both sides and decides. The money stays held until then.</source>
        <translation>
            <numerusform>Ein Admin liest beide Seiten und entscheidet. Das Geld bleibt bis dahin reserviert.</numerusform>
            <numerusform>Ein Admin liest jeweils beide Seiten und entscheidet. Das Geld bleibt bis dahin reserviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) disputed</source>
        <translation>
            <numerusform>%n Ablehnung angefochten</numerusform>
            <numerusform>%n Ablehnungen angefochten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overturn %n rejection(s)</source>
        <translation>
            <numerusform>%n Ablehnung aufheben</numerusform>
            <numerusform>%n Ablehnungen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review counts as accepted. Both sides read your note; this is final.</source>
        <translation>
            <numerusform>Die Prüfung gilt als angenommen. Beide Seiten lesen Ihre Notiz; das ist endgültig.</numerusform>
            <numerusform>Die Prüfungen gelten als angenommen. Beide Seiten lesen Ihre Notiz; das ist endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) overturned</source>
        <translation>
            <numerusform>%n Ablehnung aufgehoben</numerusform>
            <numerusform>%n Ablehnungen aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uphold %n rejection(s)</source>
        <translation>
            <numerusform>%n Ablehnung bestätigen</numerusform>
            <numerusform>%n Ablehnungen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rejection stands. Both sides read your note; this is final.</source>
        <translation>
            <numerusform>Die Ablehnung bleibt bestehen. Beide Seiten lesen Ihre Notiz; das ist endgültig.</numerusform>
            <numerusform>Die Ablehnungen bleiben bestehen. Beide Seiten lesen Ihre Notiz; das ist endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) upheld</source>
        <translation>
            <numerusform>%n Ablehnung bestätigt</numerusform>
            <numerusform>%n Ablehnungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung abbrechen</numerusform>
            <numerusform>%n Prüfungen abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer reads your note and may claim the request again at once.</source>
        <translation>
            <numerusform>Der Prüfer liest Ihre Notiz und kann die Anfrage sofort wieder übernehmen.</numerusform>
            <numerusform>Die Prüfer lesen Ihre Notiz und können die Anfragen sofort wieder übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) cancelled</source>
        <translation>
            <numerusform>%n Prüfung abgebrochen</numerusform>
            <numerusform>%n Prüfungen abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) undone</source>
        <translation>
            <numerusform>%n Abbruch rückgängig gemacht</numerusform>
            <numerusform>%n Abbrüche rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit a review</source>
        <translation>Prüfung einreichen</translation>
    </message>
    <message>
        <source>The author decides on it. Without a decision it is accepted by itself after a while.</source>
        <translation>Darüber entscheidet, wer die Anfrage gestellt hat. Ohne Entscheidung wird die Prüfung nach einer Weile von selbst angenommen.</translation>
    </message>
    <message>
        <source>The author decides on it. Without a decision it is accepted by itself after a while, and %1 are due to you.</source>
        <translation>Darüber entscheidet, wer die Anfrage gestellt hat. Ohne Entscheidung wird die Prüfung nach einer Weile von selbst angenommen, und Ihnen stehen %1 zu.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What works, what does not, and what you would do next</source>
        <translation>Was gut ist, was nicht, und was Sie als Nächstes tun würden</translation>
    </message>
    <message>
        <source>A review has at least %1 characters.</source>
        <translation>Eine Prüfung hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The place is yours until %1.</source>
        <translation>Der Platz gehört Ihnen bis %1.</translation>
    </message>
</context>
<context>
    <name>rd::RequestDetailsPane</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reviews of this request</source>
        <translation>Prüfungen zu dieser Anfrage</translation>
    </message>
    <message>
        <source>Both sides of the dispute…</source>
        <translation>Beide Seiten der Anfechtung…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the table.</source>
        <translation>Was mit allen möglich ist, steht unter der Tabelle.</translation>
    </message>
    <message>
        <source>Select a request to see its places and what became of each review.</source>
        <translation>Wählen Sie eine Anfrage aus, um ihre Plätze zu sehen und was aus jeder Prüfung geworden ist.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Per place</source>
        <translation>Je Platz</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>For places that are taken and not decided yet</source>
        <translation>Für Plätze, die besetzt und noch nicht entschieden sind</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>%1 von %n Platz besetzt</numerusform>
            <numerusform>%1 von %n Plätzen besetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read: %1</source>
        <translation>Die Ereignisse konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This request is not yours to see any more.</source>
        <translation>Diese Anfrage ist für Sie nicht mehr sichtbar.</translation>
    </message>
    <message>
        <source>The reviews could not be read: %1</source>
        <translation>Die Prüfungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>accepted by itself, nobody objected</source>
        <translation>von selbst angenommen, kein Einspruch</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>bewertet mit %1 von 5</translation>
    </message>
    <message>
        <source>This text repeats an earlier review by the same person.</source>
        <translation>Dieser Text wiederholt eine frühere Prüfung derselben Person.</translation>
    </message>
    <message>
        <source>This text repeats an earlier review by somebody else. Read both before you decide.</source>
        <translation>Dieser Text wiederholt eine frühere Prüfung einer anderen Person. Lesen Sie beide, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Read the whole review…</source>
        <translation>Ganze Prüfung lesen…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n review(s) are shown; “reviewdeskctl requests show %1” lists all of them</source>
        <translation>
            <numerusform>Die erste %n Prüfung wird gezeigt; „reviewdeskctl requests show %1“ listet alle auf</numerusform>
            <numerusform>Die ersten %n Prüfungen werden gezeigt; „reviewdeskctl requests show %1“ listet alle auf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RequestDialog</name>
    <message>
        <source>Edit request</source>
        <translation>Anfrage bearbeiten</translation>
    </message>
    <message>
        <source>File a request</source>
        <translation>Anfrage einreichen</translation>
    </message>
    <message>
        <source>Nobody holds a place yet, so everything may still change.</source>
        <translation>Noch hat niemand einen Platz, deshalb lässt sich noch alles ändern.</translation>
    </message>
    <message>
        <source>Reviewers see it at once. An amount is held for each place when somebody claims it, and paid when you accept the review.</source>
        <translation>Prüfer sehen sie sofort. Für jeden Platz wird ein Betrag reserviert, wenn ihn jemand übernimmt, und bezahlt, wenn Sie die Prüfung annehmen.</translation>
    </message>
    <message>
        <source>What is to be reviewed</source>
        <translation>Was geprüft werden soll</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Amount per place</source>
        <translation>Betrag je Platz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>typography, print, german</source>
        <translation>Typografie, Druck, Deutsch</translation>
    </message>
    <message>
        <source>Skills (optional)</source>
        <translation>Kenntnisse (optional)</translation>
    </message>
    <message>
        <source>What reviewers should look at (optional)</source>
        <translation>Worauf Prüfer achten sollen (optional)</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>File request</source>
        <translation>Anfrage einreichen</translation>
    </message>
    <message>
        <source>Choose the author.</source>
        <translation>Wählen Sie, von wem die Anfrage stammt.</translation>
    </message>
    <message>
        <source>All places together: %1</source>
        <translation>Alle Plätze zusammen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
</context>
<context>
    <name>rd::RequestWorkActions</name>
    <message>
        <source>Review of “%1” submitted</source>
        <translation>Prüfung zu „%1“ eingereicht</translation>
    </message>
</context>
<context>
    <name>rd::RequestsFilterBar</name>
    <message>
        <source>Search title</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Jeder Inhalt</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Free and expert</source>
        <translation>Kostenlos und Experte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>rd::RequestsPage</name>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>A request asks reviewers to look at a piece of work, for free or for an amount.</source>
        <translation>Eine Anfrage bittet Prüfer, sich eine Arbeit anzusehen, kostenlos oder gegen einen Betrag.</translation>
    </message>
    <message>
        <source>File a request…</source>
        <translation>Anfrage einreichen…</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Keine Anfrage passt zum Filter</translation>
    </message>
    <message>
        <source>The requests could not be read</source>
        <translation>Die Anfragen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 held, %2 due</source>
        <translation>%1 reserviert, %2 fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed review(s)</source>
        <translation>
            <numerusform>%n angefochtene Prüfung</numerusform>
            <numerusform>%n angefochtene Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” filed</source>
        <translation>„%1“ eingereicht</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Die Anfrage konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Review of “%1” submitted</source>
        <translation>Prüfung zu „%1“ eingereicht</translation>
    </message>
    <message>
        <source>This request is not yours to see, or does not exist</source>
        <translation>Diese Anfrage ist für Sie nicht sichtbar, oder es gibt sie nicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation>Auszahlungen…</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>The requests could not be exported.</source>
        <translation>Die Anfragen konnten nicht exportiert werden.</translation>
    </message>
</context>
<context>
    <name>rd::RequestsQueueModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>places that are taken</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n angefochten</numerusform>
            <numerusform>%n angefochten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left; %1 accepted</source>
        <translation>
            <numerusform>%n Platz frei; %1 angenommen</numerusform>
            <numerusform>%n Plätze frei; %1 angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 submitted reviews wait for a decision, %2 rejections are disputed</source>
        <translation>Eingereichte Prüfungen, die auf eine Entscheidung warten: %1; angefochtene Ablehnungen: %2</translation>
    </message>
    <message>
        <source>Nobody is paid for a free review</source>
        <translation>Für eine kostenlose Prüfung wird niemand bezahlt</translation>
    </message>
    <message>
        <source>For each accepted review</source>
        <translation>Für jede angenommene Prüfung</translation>
    </message>
    <message>
        <source>Held for places that are taken and not decided yet</source>
        <translation>Reserviert für Plätze, die besetzt und noch nicht entschieden sind</translation>
    </message>
    <message>
        <source>Not sortable: the list stays fast at a million requests because only indexed columns sort.</source>
        <translation>Nicht sortierbar: Die Liste bleibt bei einer Million Anfragen schnell, weil nur Spalten mit Index sortieren.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Per place</source>
        <translation>Je Platz</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
</context>
<context>
    <name>rd::RequestsService</name>
    <message>
        <source>There is no payment %1. “payouts list” shows them.</source>
        <translation>Eine Zahlung %1 gibt es nicht. „payouts list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>rd::ReviewsPane</name>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Prüfungen</translation>
    </message>
    <message>
        <source>Each attempt shows here, for ever.</source>
        <translation>Jeder Versuch steht hier, für immer.</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Die Prüfungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No review has this status</source>
        <translation>Keine Prüfung hat diesen Status</translation>
    </message>
    <message>
        <source>Choose another status, or all of them.</source>
        <translation>Wählen Sie einen anderen Status oder alle.</translation>
    </message>
    <message>
        <source>Each attempt shows here, whatever becomes of it.</source>
        <translation>Jeder Versuch steht hier, was auch immer daraus wird.</translation>
    </message>
</context>
<context>
    <name>rd::Role</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Hintergrunddienste</translation>
    </message>
</context>
<context>
    <name>rd::RoleChoice</name>
    <message>
        <source>Admin: sees every queue and person, assigns, releases, manages people and policies</source>
        <translation>Admin: sieht alles, weist zu, gibt zurück, verwaltet Personen</translation>
    </message>
    <message>
        <source>Reviewer: takes and decides review work</source>
        <translation>Prüfer: übernimmt und entscheidet Prüfungen</translation>
    </message>
    <message>
        <source>Engineer: takes incidents</source>
        <translation>Techniker: übernimmt Vorfälle</translation>
    </message>
    <message>
        <source>Jobs: runs the periodic jobs, for a host without a person</source>
        <translation>Hintergrunddienste: führt sie regelmäßig aus, für einen Host ohne Person</translation>
    </message>
</context>
<context>
    <name>rd::RolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>You take the admin role from yourself: afterwards another admin has to give it back.</source>
        <translation>Sie nehmen sich selbst die Rolle „Admin“: Danach muss ein anderer Admin sie Ihnen wieder geben.</translation>
    </message>
    <message>
        <source>Without a role the person does nothing here. Work that they hold stays with them until it is released or reassigned.</source>
        <translation>Ohne Rolle kann die Person hier nichts tun. Was sie bei sich hat, bleibt bei ihr, bis es zurückgegeben oder neu zugewiesen wird.</translation>
    </message>
    <message>
        <source>It counts at once, also in windows that are open. Work that the person holds stays with them.</source>
        <translation>Es gilt sofort, auch in offenen Fenstern. Was die Person bei sich hat, bleibt bei ihr.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rd::Schedule</name>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>“%1” is no schedule. Write: every 5 min, every 2 h, daily 06:30 or weekly mon 06:30 (UTC).</source>
        <translation>„%1“ ist kein Zeitplan. Schreiben Sie: every 5 min, every 2 h, daily 06:30 oder weekly mon 06:30 (UTC).</translation>
    </message>
    <message>
        <source>“%1” does not divide a day: its runs would be at other times each day. Take 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30.</source>
        <translation>„%1“ teilt einen Tag nicht ohne Rest: Die Läufe wären jeden Tag zu anderen Zeiten. Nehmen Sie 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 oder 30.</translation>
    </message>
    <message>
        <source>%1s at %2 UTC</source>
        <translation>%1s um %2 UTC</translation>
    </message>
    <message>
        <source>daily at %1 UTC</source>
        <translation>täglich um %1 UTC</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>alle %n Stunden</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>alle %n Minuten</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>alle %n&#xa0;s</numerusform>
            <numerusform>alle %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ScheduleDialog</name>
    <message>
        <source>Edit the schedule of “%1”</source>
        <translation>Zeitplan von „%1“ ändern</translation>
    </message>
    <message>
        <source>Runs are aligned to the clock of the database, in UTC. However late a host comes, there is one run.</source>
        <translation>Läufe richten sich nach der Uhr der Datenbank, in UTC. Wie spät ein Computer auch kommt, es gibt einen Lauf.</translation>
    </message>
    <message>
        <source>Why, for whoever reads the history</source>
        <translation>Warum, für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Written like every 30 s, every 5 min, every 2 h, daily 06:30 or weekly mon 06:30.</source>
        <translation>Geschrieben wie every 30 s, every 5 min, every 2 h, daily 06:30 oder weekly mon 06:30.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>That is the present schedule.</source>
        <translation>Das ist der jetzige Zeitplan.</translation>
    </message>
</context>
<context>
    <name>rd::Seal</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Seal %1 is missing. Its events are not vouched for.</source>
        <translation>Siegel %1 fehlt. Für seine Ereignisse bürgt nichts.</translation>
    </message>
    <message>
        <source>Seal %1 was changed after it was made, so it cannot vouch for its events.</source>
        <translation>Siegel %1 wurde nachträglich geändert und kann deshalb nicht für seine Ereignisse bürgen.</translation>
    </message>
    <message>
        <source>Seal %1 does not continue the seal before it: one of the two was made anew.</source>
        <translation>Siegel %1 setzt das Siegel davor nicht fort: Eines der beiden wurde neu erstellt.</translation>
    </message>
    <message>
        <source>Seal %1 does not begin where the seal before it ends.</source>
        <translation>Siegel %1 beginnt nicht dort, wo das Siegel davor endet.</translation>
    </message>
    <message>
        <source>Event %1 was changed after seal %2 was made.</source>
        <translation>Ereignis %1 wurde nach Siegel %2 geändert.</translation>
    </message>
    <message>
        <source>Events were changed after seal %2 was made: %1.</source>
        <translation>Nach Siegel %2 wurden Ereignisse geändert: %1.</translation>
    </message>
    <message>
        <source>Event %1 is gone; seal %2 saw it.</source>
        <translation>Ereignis %1 fehlt; Siegel %2 hat es erfasst.</translation>
    </message>
    <message>
        <source>Events are gone that seal %2 saw: %1.</source>
        <translation>Es fehlen Ereignisse, die Siegel %2 erfasst hat: %1.</translation>
    </message>
    <message>
        <source>Event %1 was put in behind seal %2, which did not see it.</source>
        <translation>Ereignis %1 wurde nachträglich hinter Siegel %2 eingefügt, das es nicht erfasst hat.</translation>
    </message>
    <message>
        <source>Events were put in behind seal %2, which did not see them: %1.</source>
        <translation>Hinter Siegel %2, das sie nicht erfasst hat, wurden nachträglich Ereignisse eingefügt: %1.</translation>
    </message>
    <message>
        <source>No seal has the expected hash: the newest seals were removed, or the chain was written anew.</source>
        <translation>Kein Siegel hat den erwarteten Hash: Die neuesten Siegel wurden entfernt, oder die Kette wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Only admins seal the audit trail.</source>
        <translation>Nur Admins versiegeln das Protokoll.</translation>
    </message>
</context>
<context>
    <name>rd::SealStatus</name>
    <message>
        <source>Never sealed</source>
        <translation>Nie versiegelt</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Versiegelt: %1</translation>
    </message>
    <message>
        <source>nothing since</source>
        <translation>seitdem nichts</translation>
    </message>
    <message>
        <source>%1 events or more since</source>
        <translation>seitdem %1 Ereignisse oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since</source>
        <translation>
            <numerusform>seitdem %n Ereignis</numerusform>
            <numerusform>seitdem %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>A seal makes every later change to the audit trail visible. Each seal continues the one before.</source>
        <translation>Ein Siegel macht jede spätere Änderung am Protokoll sichtbar. Jedes Siegel setzt das Siegel davor fort.</translation>
    </message>
    <message>
        <source>There is no seal yet.</source>
        <translation>Es gibt noch kein Siegel.</translation>
    </message>
    <message>
        <source>Seal %1 by %2</source>
        <translation>Siegel %1 von %2</translation>
    </message>
    <message>
        <source>Hash, to note elsewhere:</source>
        <translation>Hash, um ihn anderswo zu notieren:</translation>
    </message>
</context>
<context>
    <name>rd::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>rd::SecretStore</name>
    <message>
        <source>The credential %1 cannot be read.</source>
        <translation>Die Zugangsdaten %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The credential %1 is empty.</source>
        <translation>Die Zugangsdaten %1 sind leer.</translation>
    </message>
</context>
<context>
    <name>rd::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n selected are loaded:</source>
        <translation>
            <numerusform>%1 von %n ausgewählten geladen:</numerusform>
            <numerusform>%1 von %n ausgewählten geladen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n ausgewählt:</numerusform>
            <numerusform>%n ausgewählt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Session</name>
    <message>
        <source>%1 is not a workspace yet. Create one with: reviewdeskctl init</source>
        <translation>%1 ist noch kein Arbeitsbereich. Legen Sie einen an mit: reviewdeskctl init</translation>
    </message>
    <message>
        <source>Your login belongs to nobody in this database. Ask an administrator to add you.</source>
        <translation>Ihr Anmeldename gehört zu niemandem in dieser Datenbank. Bitten Sie die Administration, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Review Desk (schema %2, this program knows %3), and this program cannot read it any more. Update this program; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Review Desk angelegt (Schema %2, dieses Programm kennt %3) und ist für dieses Programm nicht mehr lesbar. Aktualisieren Sie dieses Programm; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database %1 has the schema of an older Review Desk (%2, needed is %3). A login that is a member of desk_owner updates it: by opening it in Review Desk, or with reviewdeskctl --url ... migrate --confirm</source>
        <translation>Die Datenbank %1 hat das Schema eines älteren Review Desk (%2, nötig ist %3). Ein Anmeldename, der Mitglied von desk_owner ist, aktualisiert sie: durch Öffnen in Review Desk oder mit reviewdeskctl --url ... migrate --confirm</translation>
    </message>
    <message>
        <source>The connection is lost: changes wait until it is back.</source>
        <translation>Die Verbindung ist unterbrochen: Änderungen warten, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>This database was made by a newer Review Desk: this program may only read it. Update this program.</source>
        <translation>Diese Datenbank wurde von einem neueren Review Desk angelegt: Dieses Programm darf sie nur lesen. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The server takes no changes at the moment: they wait until it does.</source>
        <translation>Der Server nimmt im Augenblick keine Änderungen an: Bis er es wieder tut, warten sie.</translation>
    </message>
    <message>
        <source>The file may only be read: changes wait until it may be written.</source>
        <translation>Die Datei ist schreibgeschützt: Änderungen warten, bis Schreiben erlaubt ist.</translation>
    </message>
</context>
<context>
    <name>rd::SetPasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Passwort von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Give %1 a login</source>
        <translation>Anmeldenamen für %1 vergeben</translation>
    </message>
    <message>
        <source>The old password stops working at once; sessions that are open stay open. Hand the new one over on a safe way.</source>
        <translation>Das alte Passwort gilt sofort nicht mehr; offene Sitzungen bleiben offen. Übergeben Sie das neue auf einem sicheren Weg.</translation>
    </message>
    <message>
        <source>With it the person connects to this database, with the rights of their roles. Hand the password over on a safe way.</source>
        <translation>Damit verbindet sich die Person mit dieser Datenbank, mit den Rechten ihrer Rollen. Übergeben Sie das Passwort auf einem sicheren Weg.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>At least 12 characters. Length is what protects: a few words in a row are good.</source>
        <translation>Mindestens 12 Zeichen. Was schützt, ist die Länge: Einige Wörter hintereinander sind gut.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Give login</source>
        <translation>Anmeldenamen vergeben</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>It counts from the next time you connect. If the keychain of this computer keeps the old one, it is replaced; where else it is stored, enter the new one.</source>
        <translation>Es gilt ab der nächsten Verbindung. Hat der Schlüsselbund dieses Computers das alte gespeichert, wird es dort ersetzt; wo es sonst noch gespeichert ist, tragen Sie das neue ein.</translation>
    </message>
</context>
<context>
    <name>rd::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>“System” follows the light or dark preference of this computer.</source>
        <translation>„System“ folgt der hellen oder dunklen Einstellung dieses Computers.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>How often the window looks for what others changed. Less often is easier on a slow line.</source>
        <translation>Wie oft das Fenster nachsieht, was andere geändert haben. Seltener schont eine langsame Leitung.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Im Abstand von %n Sekunde</numerusform>
            <numerusform>Im Abstand von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 ms</source>
        <translation>Alle %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>The rules of the organisation, the same for everybody. Every change is kept with who made it and why.</source>
        <translation>Die Regeln der Organisation, für alle gleich. Jede Änderung wird festgehalten: von wem sie kam und warum.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The policies could not be read</source>
        <translation>Die Richtlinien konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Only an administrator changes policies. Ask one of them.</source>
        <translation>Richtlinien ändert nur die Administration. Sprechen Sie sie an.</translation>
    </message>
    <message>
        <source>The policies could not be read again, so these may be old. %1</source>
        <translation>Die Richtlinien konnten nicht erneut gelesen werden; diese können veraltet sein. %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A change takes effect when the program is started next.</source>
        <translation>Eine Änderung gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>What you know decides which requests are offered to you first.</source>
        <translation>Was Sie können, entscheidet, welche Anfragen Ihnen zuerst angeboten werden.</translation>
    </message>
</context>
<context>
    <name>rd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::SignIn</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The password file %1 does not exist.</source>
        <translation>Eine Passwortdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The password file %1 can be read by others, so it is not used: chmod 600.</source>
        <translation>Die Passwortdatei %1 ist für andere lesbar und wird deshalb nicht verwendet: chmod 600.</translation>
    </message>
    <message>
        <source>The password file %1 has no line for this server, database and login.</source>
        <translation>Die Passwortdatei %1 hat keine Zeile für diesen Server, diese Datenbank und diesen Anmeldenamen.</translation>
    </message>
    <message>
        <source>The database %1 does not answer.</source>
        <translation>Die Datenbank %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The server does not accept this password for the login “%1”. Or it does not know the login: it does not tell which.</source>
        <translation>Der Server nimmt dieses Passwort für den Anmeldenamen „%1“ nicht an. Oder er kennt den Anmeldenamen nicht: Welches von beiden, sagt er nicht.</translation>
    </message>
    <message>
        <source>Nobody knows a computer named “%1”. Check the name, and the network or VPN.</source>
        <translation>Einen Computer namens „%1“ kennt niemand. Prüfen Sie den Namen und das Netz oder VPN.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: no server listens on port %2 of this computer.</source>
        <translation>Die Datenbank %1 antwortet nicht: Auf Port %2 dieses Computers lauscht kein Server.</translation>
    </message>
    <message>
        <source>The database %1 does not answer: no server listens on port %2 there.</source>
        <translation>Die Datenbank %1 antwortet nicht: Auf Port %2 lauscht dort kein Server.</translation>
    </message>
    <message>
        <source>The database %1 does not answer. Check the network or VPN; a firewall may be in the way.</source>
        <translation>Die Datenbank %1 antwortet nicht. Prüfen Sie das Netz oder VPN; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on. Ask an administrator to turn TLS on at the server.</source>
        <translation>Mit %1 ließ sich keine verschlüsselte Verbindung vereinbaren. Bitten Sie die Administration, TLS am Server einzuschalten.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not from an authority that is trusted here. Choose your organisation&apos;s certificate authority; if you have its file and still see this, somebody may be in between.</source>
        <translation>Das Zertifikat von „%1“ stammt nicht von einer Stelle, der hier vertraut wird. Wählen Sie die Zertifizierungsstelle Ihrer Organisation aus; wenn Sie deren Datei haben und dies trotzdem sehen, ist vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The certificate was made for another name than “%1”. Use the name in the certificate, or ask an administrator for the right one.</source>
        <translation>Das Zertifikat wurde für einen anderen Namen als „%1“ ausgestellt. Verwenden Sie den Namen im Zertifikat, oder bitten Sie die Administration um den richtigen.</translation>
    </message>
    <message>
        <source>There is no file of trusted certificate authorities to check “%1” with. Choose your organisation&apos;s certificate authority.</source>
        <translation>Es gibt keine Datei mit vertrauenswürdigen Zertifizierungsstellen, um „%1“ zu prüfen. Wählen Sie die Zertifizierungsstelle Ihrer Organisation aus.</translation>
    </message>
    <message>
        <source>The server has no database named “%1”.</source>
        <translation>Der Server hat keine Datenbank namens „%1“.</translation>
    </message>
    <message>
        <source>The login “%1” may not connect to the database “%2” from this computer. Ask an administrator to allow it.</source>
        <translation>Der Anmeldename „%1“ darf sich von diesem Computer aus nicht mit der Datenbank „%2“ verbinden. Bitten Sie die Administration, es zu erlauben.</translation>
    </message>
    <message>
        <source>The login “%1” is switched off. Ask an administrator.</source>
        <translation>Der Anmeldename „%1“ ist abgeschaltet. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>You are signed in, but your login belongs to nobody in this database. Ask an administrator to add you.</source>
        <translation>Sie sind angemeldet, aber Ihr Anmeldename gehört zu niemandem in dieser Datenbank. Bitten Sie die Administration, Sie hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>rd::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>rd::Skills</name>
    <message>
        <source>The skill “%1” contains “%2”. Leave out %, _ and !; a hyphen will do.</source>
        <translation>Die Kenntnis „%1“ enthält „%2“. Lassen Sie %, _ und ! weg; ein Bindestrich geht.</translation>
    </message>
    <message>
        <source>The skill “%1…” has more than %2 characters. Use a shorter word.</source>
        <translation>Die Kenntnis „%1…“ hat mehr als %2 Zeichen. Nehmen Sie ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>These are more than %1 skills. Keep the ones that matter most.</source>
        <translation>Das sind mehr als %1 Kenntnisse. Behalten Sie die wichtigsten.</translation>
    </message>
</context>
<context>
    <name>rd::SkillsDialog</name>
    <message>
        <source>Skills of %1</source>
        <translation>Kenntnisse von %1</translation>
    </message>
    <message>
        <source>Requests that ask for one of these are offered to this person first.</source>
        <translation>Anfragen, die eine dieser Kenntnisse verlangen, werden dieser Person zuerst angeboten.</translation>
    </message>
    <message>
        <source>For example: logo, qt, german</source>
        <translation>Zum Beispiel: logo, qt, deutsch</translation>
    </message>
    <message>
        <source>Skills, separated by commas</source>
        <translation>Kenntnisse, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Save skills</source>
        <translation>Kenntnisse speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rd::Smtp</name>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>Der Mailserver %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Der Mailserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login or its password.</source>
        <translation>Der Mailserver %1 lehnt den Anmeldenamen oder sein Kennwort ab.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung an, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted here.</source>
        <translation>Dem Zertifikat des Mailservers %1 wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The mail server %1 refused this mail.</source>
        <translation>Der Mailserver %1 hat diese E-Mail abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>rd::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>rd::Status</name>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Revision requested</source>
        <translation>Zur Überarbeitung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Rejection upheld</source>
        <translation>Ablehnung bestätigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Being analyzed</source>
        <translation>In Analyse</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
<context>
    <name>rd::StatusLine</name>
    <message>
        <source>Connection to %1 lost, trying again in %2 s</source>
        <translation>Verbindung zu %1 unterbrochen, neuer Versuch in %2&#xa0;s</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Verbindung zu %1 unterbrochen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>%1, data is %2 old</source>
        <translation>%1, Daten sind %2 alt</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Sie handeln als %1</translation>
    </message>
    <message>
        <source>Single-person workspace</source>
        <translation>Arbeitsbereich für eine Person</translation>
    </message>
    <message>
        <source>Click to act as somebody else, or as yourself again</source>
        <translation>Klicken Sie, um als jemand anderes oder wieder selbst zu handeln</translation>
    </message>
    <message>
        <source>Whoever opens this file holds all roles. Click to act as somebody.</source>
        <translation>Wer diese Datei öffnet, hat alle Rollen. Klicken Sie, um als jemand anderes zu handeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n ungelesene Benachrichtigung</numerusform>
            <numerusform>%n ungelesene Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>rd::Storage</name>
    <message>
        <source>The file %1 could not be read or written: the disk or a quota refuses, or the drive is gone. Nothing was changed. Check the disk, then try again.</source>
        <translation>Die Datei %1 konnte nicht gelesen oder geschrieben werden: Der Datenträger oder ein Kontingent lässt es nicht zu, oder das Laufwerk ist nicht mehr da. Nichts wurde geändert. Prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was changed. Free some space, then try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may not write to %1 or to its folder. Reading goes on, nothing was changed. Get the permission to write, or copy the file to a folder of your own.</source>
        <translation>Sie dürfen %1 oder den Ordner der Datei nicht beschreiben. Das Lesen geht weiter, nichts wurde geändert. Lassen Sie sich das Schreiben erlauben, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a workspace. Nothing was changed and nothing was repaired. Restore your backup, or the copy that the last upgrade left beside it (its name ends in .backup).</source>
        <translation>Die Datei %1 ist beschädigt oder kein Arbeitsbereich. Nichts wurde geändert und nichts repariert. Spielen Sie Ihre Sicherung ein oder die Kopie, die die letzte Aktualisierung daneben hinterlassen hat (ihr Name endet auf .backup).</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Nichts wurde geändert. Versuchen Sie es gleich noch einmal, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it is a file, and that you may read it and write to its folder.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The server of %1 has no room left on its disk. Nothing was changed. Tell the database administrator; then try again.</source>
        <translation>Der Server von %1 hat auf seinem Datenträger keinen Platz mehr. Nichts wurde geändert. Sagen Sie es der Datenbankadministration; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is read-only at the moment, as a standby or by its administrator. Reading goes on, nothing was changed; writing has to wait.</source>
        <translation>%1 ist im Augenblick schreibgeschützt, als Standby oder durch die Administration. Das Lesen geht weiter, nichts wurde geändert; das Schreiben muss warten.</translation>
    </message>
    <message>
        <source>The data of %1 on the server is damaged. Nothing was changed and nothing was repaired. Tell the database administrator: it takes a backup to restore.</source>
        <translation>Die Daten von %1 auf dem Server sind beschädigt. Nichts wurde geändert und nichts repariert. Sagen Sie es der Datenbankadministration: Eine Sicherung muss eingespielt werden.</translation>
    </message>
</context>
<context>
    <name>rd::SubmitDialog</name>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>The draft could not be read: %1</source>
        <translation>Der Entwurf konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again</source>
        <translation>Ihr Entwurf vom %1 ist wieder da</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert: %1</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>Der Entwurf ist nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 von mindestens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Not submitted: %1. Your text is kept.</source>
        <translation>Nicht eingereicht: %1. Ihr Text bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>rd::Table</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or free some room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>An XLSX file holds at most 1,048,576 rows. Export as CSV, or filter first.</source>
        <translation>Eine XLSX-Datei fasst höchstens 1.048.576 Zeilen. Exportieren Sie als CSV, oder filtern Sie vorher.</translation>
    </message>
    <message>
        <source>the finished file could not be put in its place</source>
        <translation>die fertige Datei ließ sich nicht an ihren Platz legen</translation>
    </message>
    <message>
        <source>the folder is not there, or not yours to write to</source>
        <translation>den Ordner gibt es nicht, oder Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>%1 ends in none of .csv, .xlsx and .json: say by the ending what it shall be.</source>
        <translation>%1 endet weder auf .csv noch auf .xlsx oder .json: Die Endung sagt, was es werden soll.</translation>
    </message>
</context>
<context>
    <name>rd::Target</name>
    <message>
        <source>A database address starts with postgresql://, for example postgresql://desk@db.example.org/reviewdesk.</source>
        <translation>Eine Datenbankadresse beginnt mit postgresql://, zum Beispiel postgresql://desk@db.example.org/reviewdesk.</translation>
    </message>
    <message>
        <source>The database address cannot be read. Its form is postgresql://login@host:port/database?keyword=value.</source>
        <translation>Die Datenbankadresse ist nicht lesbar. Ihre Form ist postgresql://login@host:port/database?keyword=value.</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>„%1“ ist keine Portnummer.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A password in the address would end up in logs and process lists. Leave it out: Review Desk asks for it, or reads ~/.pgpass, the file named by passfile=, or a systemd credential named reviewdesk-password.</source>
        <translation>Ein Passwort in der Adresse würde in Logdateien und Prozesslisten landen. Lassen Sie es weg: Review Desk fragt danach oder liest ~/.pgpass, die mit passfile= genannte Datei oder systemd-Zugangsdaten namens reviewdesk-password.</translation>
    </message>
</context>
<context>
    <name>rd::TextColumn</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>rd::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::Time</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;Tagen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>rd::Timeline</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Rule: %1 makes it %2</source>
        <translation>Regel: „%1“ führt zu „%2“</translation>
    </message>
    <message>
        <source>Rule: %1, %2 → %3</source>
        <translation>Regel: %1, %2 → %3</translation>
    </message>
    <message>
        <source>only after the deadline</source>
        <translation>erst nach der Frist</translation>
    </message>
    <message>
        <source>%1 days with the reviewer</source>
        <translation>Tage beim Prüfer: %1</translation>
    </message>
    <message>
        <source>Was with %1</source>
        <translation>War bei %1</translation>
    </message>
    <message>
        <source>Is with %1</source>
        <translation>Ist bei %1</translation>
    </message>
    <message>
        <source>Through: %1</source>
        <translation>Über: %1</translation>
    </message>
    <message>
        <source>Policy: %1 = %2 (version %3, since %4)</source>
        <translation>Richtlinie: %1 = %2 (Version %3, seit %4)</translation>
    </message>
    <message>
        <source>Policy: %1 = %2 (version %3, as delivered)</source>
        <translation>Richtlinie: %1 = %2 (Version %3, bei Auslieferung)</translation>
    </message>
    <message>
        <source>By the clock of the database: %1</source>
        <translation>Nach der Uhr der Datenbank: %1</translation>
    </message>
</context>
<context>
    <name>rd::TitleRow</name>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
<context>
    <name>rd::TlsBadge</name>
    <message>
        <source>The line is encrypted and the certificate is checked, but not whether it belongs to this host.</source>
        <translation>Die Leitung ist verschlüsselt und das Zertifikat geprüft, aber nicht, ob es zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>The line is encrypted, but nobody checks who is at the other end.</source>
        <translation>Die Leitung ist verschlüsselt, aber niemand prüft, wer am anderen Ende ist.</translation>
    </message>
    <message>
        <source>The line may be readable by anybody on the way, the password included.</source>
        <translation>Die Leitung ist vielleicht für alle unterwegs lesbar, auch das Passwort.</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS nicht geprüft</translation>
    </message>
</context>
<context>
    <name>rd::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n Bild in %1</numerusform>
            <numerusform>%n Bilder in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The tour stopped: %1 %2</source>
        <translation>Der Rundgang hat angehalten: %1 %2</translation>
    </message>
    <message>
        <source>2 claims left alone</source>
        <translation>2 Anträge nicht angetastet</translation>
    </message>
    <message>
        <source>They moved on while the list was open, so nothing was changed on them.</source>
        <translation>Während die Liste offen war, ging es mit ihnen schon weiter; deshalb wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Write the release notes</source>
        <translation>Versionshinweise schreiben</translation>
    </message>
    <message>
        <source>approved meanwhile by %1</source>
        <translation>inzwischen genehmigt von %1</translation>
    </message>
    <message>
        <source>Check the import of March</source>
        <translation>Import vom März prüfen</translation>
    </message>
    <message>
        <source>its deadline has not passed</source>
        <translation>die Frist ist noch nicht abgelaufen</translation>
    </message>
    <message>
        <source>The claims could not be released.</source>
        <translation>Die Anträge konnten nicht zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>Die Datenbank hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server does not accept this password for the login “%1”. Or it does not know the login: it does not tell which.</source>
        <translation>Der Server nimmt dieses Passwort für den Anmeldenamen „%1“ nicht an. Oder er kennt den Anmeldenamen nicht: Welches von beiden, sagt er nicht.</translation>
    </message>
</context>
<context>
    <name>rd::Trends</name>
    <message>
        <source>Work taken and finished per day, 30 days</source>
        <translation>Übernommene und beendete Arbeit je Tag, 30&#xa0;Tage</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Nobody has taken or finished anything in the last 30 days.</source>
        <translation>In den letzten 30&#xa0;Tagen hat niemand etwas übernommen oder beendet.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>What nobody has taken, by how long it waits</source>
        <translation>Was noch niemand übernommen hat, nach Wartezeit</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Nothing waits: everything that was filed is taken.</source>
        <translation>Nichts wartet: Alles, was eingereicht wurde, ist übernommen.</translation>
    </message>
    <message>
        <source>under 1 day</source>
        <translation>unter 1&#xa0;Tag</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3&#xa0;Tage</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7&#xa0;Tage</translation>
    </message>
    <message>
        <source>7–14 days</source>
        <translation>7–14&#xa0;Tage</translation>
    </message>
    <message>
        <source>14–30 days</source>
        <translation>14–30&#xa0;Tage</translation>
    </message>
    <message>
        <source>over 30 days</source>
        <translation>über 30&#xa0;Tage</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt;&#xa0;1&#xa0;d</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3&#xa0;d</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7&#xa0;d</translation>
    </message>
    <message>
        <source>7–14 d</source>
        <translation>7–14&#xa0;d</translation>
    </message>
    <message>
        <source>14–30 d</source>
        <translation>14–30&#xa0;d</translation>
    </message>
    <message>
        <source>&gt; 30 d</source>
        <translation>&gt;&#xa0;30&#xa0;d</translation>
    </message>
    <message>
        <source>Who holds most, in pieces of work</source>
        <translation>Wer am meisten bei sich hat, in Vorgängen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody holds anything.</source>
        <translation>Niemand hat etwas bei sich.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hat bei sich</translation>
    </message>
    <message>
        <source>Over the maximum</source>
        <translation>Über dem Höchstwert</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Noch frei</translation>
    </message>
    <message>
        <source>What will be late, by the day of its deadline</source>
        <translation>Was zu spät wird, nach dem Tag der Frist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nothing will be late in the next seven days at the present speed.</source>
        <translation>Beim jetzigen Tempo wird in den nächsten sieben Tagen nichts zu spät.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 that are due within seven days will be late at the present speed of %4 a day; %5 are late now.</source>
        <translation>%1: Beim jetzigen Tempo von %4 am Tag werden %2 von %3, die innerhalb von sieben Tagen fällig sind, zu spät; zu spät sind jetzt: %5.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Capacity by engineer, the fullest first</source>
        <translation>Kapazität je Techniker, die vollsten zuerst</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>No engineer has an active review.</source>
        <translation>Kein Techniker hat eine laufende Prüfung.</translation>
    </message>
</context>
<context>
    <name>rd::TwoSidesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::Verb</name>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Noch dran</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Request revision</source>
        <translation>Zur Überarbeitung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Release orphaned</source>
        <translation>Verwaiste zurückgeben</translation>
    </message>
    <message>
        <source>Undo the release</source>
        <translation>Rückgabe rückgängig machen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>Erneut einreichen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Give a login</source>
        <translation>Anmeldenamen vergeben</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Set capacity</source>
        <translation>Kapazität festlegen</translation>
    </message>
    <message>
        <source>Set duty status</source>
        <translation>Dienststatus festlegen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Platz übernehmen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept automatically</source>
        <translation>Automatisch annehmen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Anfechten</translation>
    </message>
    <message>
        <source>Overturn</source>
        <translation>Ablehnung aufheben</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Ablehnung bestätigen</translation>
    </message>
    <message>
        <source>Close the rejection</source>
        <translation>Ablehnung abschließen</translation>
    </message>
    <message>
        <source>Undo the cancellation</source>
        <translation>Abbruch rückgängig machen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Als fehlgeschlagen markieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Set skills</source>
        <translation>Kenntnisse festlegen</translation>
    </message>
    <message>
        <source>Choose mail</source>
        <translation>E-Mail wählen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Dringlichkeit setzen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Choose the engineer&apos;s approach</source>
        <translation>Vorschlag des Technikers wählen</translation>
    </message>
    <message>
        <source>Choose the AI&apos;s approach</source>
        <translation>Vorschlag der KI wählen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Remind of the decision</source>
        <translation>An die Entscheidung erinnern</translation>
    </message>
    <message>
        <source>Cancel review</source>
        <translation>Prüfung abbrechen</translation>
    </message>
</context>
<context>
    <name>rd::VerbFlow</name>
    <message>
        <source>“%1” could not be done.</source>
        <translation>„%1“ war nicht möglich.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was changed on them. Look at each and decide again.</source>
        <translation>Daran wurde nichts geändert. Sehen Sie alles noch einmal an und entscheiden Sie neu.</translation>
    </message>
</context>
<context>
    <name>rd::VerifyDialog</name>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Compares every sealed event with its seal, and every seal with the one before. Nothing is changed.</source>
        <translation>Vergleicht jedes versiegelte Ereignis mit seinem Siegel und jedes Siegel mit dem Siegel davor. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>A seal&apos;s hash that was noted elsewhere (an export, a printed report) also shows whether the newest seals were removed:</source>
        <translation>Der Hash eines Siegels, der anderswo notiert wurde (in einem Export, in einem gedruckten Bericht), zeigt auch, ob die neuesten Siegel entfernt wurden:</translation>
    </message>
    <message>
        <source>Hash noted elsewhere</source>
        <translation>Anderswo notierter Hash</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>A hash has 64 digits; these are %1.</source>
        <translation>Ein Hash hat 64 Ziffern; hier sind es %1.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s)</source>
        <translation>
            <numerusform>%n Siegel</numerusform>
            <numerusform>%n Siegel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events compared, %2 not sealed yet.</source>
        <translation>verglichene Ereignisse: %1, noch nicht versiegelt: %2.</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>Die Kette ist gebrochen</translation>
    </message>
    <message>
        <source>Nothing was repaired. Keep a copy of the database as it is, then see the runbook.</source>
        <translation>Nichts wurde repariert. Bewahren Sie eine Kopie der Datenbank auf, wie sie ist, und sehen Sie dann im Runbook nach.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Es gibt noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No event has been sealed. “Seal now” on the audit page makes the first seal.</source>
        <translation>Noch ist kein Ereignis versiegelt. „Jetzt versiegeln“ auf der Seite „Protokoll“ erstellt das erste Siegel.</translation>
    </message>
    <message>
        <source>The chain is unbroken</source>
        <translation>Die Kette ist ungebrochen</translation>
    </message>
    <message>
        <source>Last seal: %1, %2, by %3</source>
        <translation>Letztes Siegel: %1, %2, von %3</translation>
    </message>
    <message>
        <source>The chain could not be verified. %1</source>
        <translation>Die Kette konnte nicht geprüft werden. %1</translation>
    </message>
</context>
<context>
    <name>rd::Via</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>rd::WelcomeDialog</name>
    <message>
        <source>Review Desk</source>
        <translation>Review Desk</translation>
    </message>
    <message>
        <source>One desktop for every queue of human review work. Where shall it begin?</source>
        <translation>Ein Ort für alle Warteschlangen mit Prüfungen durch Menschen. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A sample workspace with realistic people and claims, some of them orphaned, some due soon. Nothing in it is real.</source>
        <translation>Ein Beispielarbeitsbereich mit lebensnahen Personen und Anträgen, einige verwaist, einige bald fällig. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>An empty workspace in one file on this computer, for one person. There is nothing else to install.</source>
        <translation>Ein leerer Arbeitsbereich in einer Datei auf diesem Computer, für eine Person. Mehr ist nicht zu installieren.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Mit gemeinsamer Datenbank verbinden</translation>
    </message>
    <message>
        <source>The PostgreSQL database of your organisation, with your own login. An administrator knows the address.</source>
        <translation>Die PostgreSQL-Datenbank Ihrer Organisation, mit Ihrem eigenen Anmeldenamen. Ihre Administration kennt die Adresse.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Open an existing workspace file…</source>
        <translation>Vorhandene Arbeitsbereichsdatei öffnen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open an existing workspace</source>
        <translation>Vorhandenen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rd::WorkDashboard</name>
    <message>
        <source>Reviews with you</source>
        <translation>Prüfungen bei Ihnen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Take a place from what is on offer when you have time for one.</source>
        <translation>Übernehmen Sie einen Platz aus dem Angebot, wenn Sie Zeit dafür haben.</translation>
    </message>
    <message>
        <source>Nothing is submitted</source>
        <translation>Nichts ist eingereicht</translation>
    </message>
    <message>
        <source>What you hand in waits here until somebody decides, or is accepted automatically.</source>
        <translation>Was Sie einreichen, wartet hier, bis jemand entscheidet oder es automatisch angenommen wird.</translation>
    </message>
    <message>
        <source>Reviews on offer</source>
        <translation>Prüfungen im Angebot</translation>
    </message>
    <message>
        <source>No place is on offer</source>
        <translation>Kein Platz ist im Angebot</translation>
    </message>
    <message>
        <source>New requests appear here by themselves.</source>
        <translation>Neue Anfragen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Noch wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Accepted and rejected reviews are here, with the way to dispute.</source>
        <translation>Angenommene und abgelehnte Prüfungen stehen hier, mit dem Weg zum Anfechten.</translation>
    </message>
    <message>
        <source>Due within 24 h</source>
        <translation>In 24&#xa0;h fällig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Parts of the work</source>
        <translation>Teile der Arbeit</translation>
    </message>
    <message>
        <source>The work could not be read</source>
        <translation>Die Arbeit konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n mit abgelaufener Frist</numerusform>
            <numerusform>%n mit abgelaufener Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>nichts ist zu spät</translation>
    </message>
    <message>
        <source>%1 of %2 places held</source>
        <translation>%1 von %2 Plätzen übernommen</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>kein Höchstwert</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>warten auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n for your skills</source>
        <translation>
            <numerusform>%n für Ihre Kenntnisse</numerusform>
            <numerusform>%n für Ihre Kenntnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>no decisions yet</source>
        <translation>noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>no expert review yet</source>
        <translation>noch keine Prüfung als Experte</translation>
    </message>
    <message>
        <source>%1; %2 pending</source>
        <translation>%1; %2 ausstehend</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Prüfungen</translation>
    </message>
</context>
<context>
    <name>rd::WorkKind</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Platz übernehmen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
</context>
<context>
    <name>rd::WorkModel</name>
    <message>
        <source>Accepted automatically at the next run</source>
        <translation>Wird beim nächsten Lauf automatisch angenommen</translation>
    </message>
    <message>
        <source>Accepted automatically on %1</source>
        <translation>Wird am %1 automatisch angenommen</translation>
    </message>
    <message>
        <source>You can dispute until %1</source>
        <translation>Sie können bis %1 anfechten</translation>
    </message>
    <message>
        <source>The time to dispute is over</source>
        <translation>Die Zeit zum Anfechten ist vorbei</translation>
    </message>
    <message>
        <source>An admin decides</source>
        <translation>Ein Admin entscheidet</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Mit %1 von 5 bewertet</translation>
    </message>
    <message>
        <source>Accepted automatically</source>
        <translation>Automatisch angenommen</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, entschieden von %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anfrage von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
</context>
<context>
    <name>rd::WorkSection</name>
    <message>
        <source>The work could not be read.</source>
        <translation>Die Arbeit konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Workspace</name>
    <message>
        <source>The database is encoded as %1; Review Desk needs UTF8: createdb -E UTF8 -T template0.</source>
        <translation>Die Datenbank hat die Kodierung %1; Review Desk braucht UTF8: createdb -E UTF8 -T template0.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 15.</source>
        <translation>Der Server ist älter als PostgreSQL 15.</translation>
    </message>
    <message>
        <source>Your login may not create roles or a schema here. Ask the database administrator to run init, or to grant CREATEROLE and CREATE on the database for it.</source>
        <translation>Ihr Anmeldename darf hier keine Rollen und kein Schema anlegen. Bitten Sie die Datenbankadministration, init auszuführen oder ihm CREATEROLE und CREATE für die Datenbank zu geben.</translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Create one with: reviewdeskctl init</source>
        <translation>%1 ist noch kein Arbeitsbereich. Legen Sie einen an mit: reviewdeskctl init</translation>
    </message>
    <message>
        <source>Only a login that is a member of desk_owner may change the schema.</source>
        <translation>Nur ein Anmeldename, der Mitglied von desk_owner ist, darf das Schema ändern.</translation>
    </message>
    <message>
        <source>Your login belongs to nobody in this database. Ask an administrator to add you.</source>
        <translation>Ihr Anmeldename gehört zu niemandem in dieser Datenbank. Bitten Sie die Administration, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>This schema needs the roles of packaging/database/roles.sql. Ask the database administrator to run that file, or reviewdeskctl init, first.</source>
        <translation>Dieses Schema braucht die Rollen aus packaging/database/roles.sql. Bitten Sie die Datenbankadministration, zuerst diese Datei oder reviewdeskctl init auszuführen.</translation>
    </message>
    <message>
        <source>The server has no login %1. Create it first: packaging/database/README.md, step 2.</source>
        <translation>Der Server hat keinen Anmeldenamen %1. Legen Sie ihn zuerst an: packaging/database/README.md, Schritt 2.</translation>
    </message>
</context>
<context>
    <name>rd::WorkspaceWindow</name>
    <message>
        <source>Import claims…</source>
        <translation>Anträge importieren…</translation>
    </message>
    <message>
        <source>Only admins import.</source>
        <translation>Nur Admins importieren.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Connect to a shared database…</source>
        <translation>Mit gemeinsamer Datenbank verbinden…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispielarbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
</TS>
