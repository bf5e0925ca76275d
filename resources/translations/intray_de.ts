<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>intray::AddressTooLong</name>
    <message>
        <source>“%1” has %2 characters, a line of an address takes %3. How shall it be written?</source>
        <translation>„%1“ hat %2 Zeichen, eine Adresszeile fasst %3. Wie soll es geschrieben werden?</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>intray::Allowances</name>
    <message>
        <source>a charge of %1 (%2) is stated. Please check how to enter it.</source>
        <translation>ein Zuschlag von %1 (%2) ist angegeben. Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>a discount of %1 (%2) is stated. Please check how to enter it.</source>
        <translation>ein Rabatt von %1 (%2) ist angegeben. Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>the order&apos;s sums hold with it</source>
        <translation>damit gehen die Summen der Bestellung auf</translation>
    </message>
</context>
<context>
    <name>intray::AmbiguousDate</name>
    <message>
        <source>Is “%1” %2 or %3?</source>
        <translation>Ist „%1“ der %2 oder der %3?</translation>
    </message>
    <message>
        <source>Nothing in the document tells whether the day or the month comes first.</source>
        <translation>Nichts im Dokument sagt, ob der Tag oder der Monat zuerst steht.</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>Tag und Monat vertauscht</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
    <message>
        <source>The document speaks for another order of day and month than the customer&apos;s country.</source>
        <translation>Das Dokument spricht für eine andere Reihenfolge von Tag und Monat als das Land des Kunden.</translation>
    </message>
</context>
<context>
    <name>intray::AmbiguousItem</name>
    <message numerus="yes">
        <source>%1: “%2” fits %n of our items. Which one is it?</source>
        <translation>
            <numerusform>%1: „%2“ passt auf %n unserer Artikel. Ist es dieser?</numerusform>
            <numerusform>%1: „%2“ passt auf %n unserer Artikel. Welcher ist es?</numerusform>
        </translation>
    </message>
    <message>
        <source>The line states no item number of ours.</source>
        <translation>Die Position nennt keine Artikelnummer von uns.</translation>
    </message>
</context>
<context>
    <name>intray::AnswerButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>intray::ApprovalModel</name>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts zu genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a currency</source>
        <translation>%1 ohne Währung</translation>
    </message>
    <message numerus="yes">
        <source>%n passed by itself</source>
        <translation>
            <numerusform>%n von selbst durchgelaufen</numerusform>
            <numerusform>%n von selbst durchgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stands out</source>
        <translation>
            <numerusform>%n fällt auf</numerusform>
            <numerusform>%n fallen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>%1 (you: somebody else approves)</source>
        <translation>%1 (Sie: jemand anderes gibt frei)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Why look</source>
        <translation>Warum hinsehen</translation>
    </message>
</context>
<context>
    <name>intray::ApprovalPage</name>
    <message>
        <source>Approve selected</source>
        <translation>Gewählte freigeben</translation>
    </message>
    <message>
        <source>Approve the rest</source>
        <translation>Übrige freigeben</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Approves all others. Orders that stand out stay until they were looked at.</source>
        <translation>Gibt alle anderen frei. Auffällige Bestellungen bleiben, bis sie angesehen wurden.</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Freizugebende Bestellungen</translation>
    </message>
    <message>
        <source>No order waits for approval. Orders that pass by themselves or are released come here.</source>
        <translation>Keine Bestellung wartet auf Freigabe. Was von selbst durchläuft oder bestätigt wird, kommt hierher.</translation>
    </message>
    <message>
        <source>ten times the usual or more; usually %1</source>
        <translation>das Zehnfache des Üblichen oder mehr; üblich sind %1</translation>
    </message>
    <message>
        <source>Only a supervisor may approve. Choose another user in the settings.</source>
        <translation>Nur eine Leitung darf freigeben. Wählen Sie in den Einstellungen einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Four eyes are off: this desk has one user, who may approve what they released.</source>
        <translation>Das Vier-Augen-Prinzip ist aus: Hier arbeitet nur eine Person, und sie darf freigeben, was sie bestätigt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Four eyes: %n of these was released by you; somebody else must approve it.</source>
        <translation>
            <numerusform>Vier Augen: %n davon haben Sie bestätigt; jemand anderes muss sie freigeben.</numerusform>
            <numerusform>Vier Augen: %n davon haben Sie bestätigt; jemand anderes muss sie freigeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four eyes: nobody approves what they released.</source>
        <translation>Vier Augen: Niemand gibt frei, was er selbst bestätigt hat.</translation>
    </message>
    <message>
        <source>What is left stands out or was released by you. Open it with Space, or approve it one by one with A.</source>
        <translation>Was übrig ist, fällt auf oder wurde von Ihnen bestätigt. Öffnen Sie es mit der Leertaste oder geben Sie es einzeln mit A frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved as batch %1. Press Ctrl+E to export.</source>
        <translation>
            <numerusform>%n Bestellung als Stapel %1 freigegeben. Strg+E exportiert sie.</numerusform>
            <numerusform>%n Bestellungen als Stapel %1 freigegeben. Strg+E exportiert sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n order(s) to review. Why?</source>
        <translation>
            <numerusform>%n Bestellung zur Prüfung zurückgeben. Warum?</numerusform>
            <numerusform>%n Bestellungen zur Prüfung zurückgeben. Warum?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ArchiveReader</name>
    <message>
        <source>This file in the archive unpacks to far more than it should and was not read. Please be careful with it and ask the sender what it is.</source>
        <translation>Diese Datei im Archiv wird beim Entpacken viel größer, als sie sein dürfte, und wurde nicht gelesen. Bitte seien Sie vorsichtig damit und fragen Sie den Absender, was sie ist.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged or packed in a way that is not known. Please ask the sender for it again.</source>
        <translation>Diese Datei im Archiv ist beschädigt oder auf unbekannte Weise gepackt. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This file in the archive is protected by a password. Please unpack the archive with the password and import the files in it.</source>
        <translation>Diese Datei im Archiv ist mit einem Passwort geschützt. Bitte entpacken Sie das Archiv mit dem Passwort und importieren Sie die Dateien daraus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in this archive is damaged; its end is missing.</source>
        <translation>„%1“ in diesem Archiv ist beschädigt; das Ende fehlt.</translation>
    </message>
    <message>
        <source>This archive is damaged. What could still be found in it was read; files may be missing. Please ask the sender for it again.</source>
        <translation>Dieses Archiv ist beschädigt. Was sich darin noch fand, wurde gelesen; es können Dateien fehlen. Bitte erbitten Sie es noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This archive is damaged and cannot be opened. Please ask the sender for it again.</source>
        <translation>Dieses Archiv ist beschädigt und kann nicht geöffnet werden. Bitte erbitten Sie es noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than can be read; from &quot;%1&quot; on its files were left out. Please unpack it and import the files one by one.</source>
        <translation>Dieses Archiv enthält entpackt mehr, als gelesen werden kann; ab „%1“ wurden die Dateien ausgelassen. Bitte entpacken Sie es und importieren Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>This archive holds %1 files; only the first ones were read.</source>
        <translation>Dieses Archiv enthält %1 Dateien; nur die ersten wurden gelesen.</translation>
    </message>
    <message>
        <source>This archive is damaged; its end is missing.</source>
        <translation>Dieses Archiv ist beschädigt; sein Ende fehlt.</translation>
    </message>
    <message>
        <source>This archive is damaged; the files at its end are missing.</source>
        <translation>Dieses Archiv ist beschädigt; die Dateien an seinem Ende fehlen.</translation>
    </message>
    <message>
        <source>This is a packed archive of a kind that is not opened here. Please unpack it and import the files in it, or ask the sender for a .zip file.</source>
        <translation>Das ist ein gepacktes Archiv einer Art, die hier nicht geöffnet wird. Bitte entpacken Sie es und importieren Sie die Dateien daraus, oder erbitten Sie vom Absender eine .zip-Datei.</translation>
    </message>
</context>
<context>
    <name>intray::ArrivalList</name>
    <message>
        <source>Orders can come by themselves: from a folder into which scanners, shops or other programs put files, or from a mailbox.</source>
        <translation>Bestellungen können von selbst eingehen: aus einem Ordner, in den Scanner, Shops oder andere Programme Dateien legen, oder aus einem Postfach.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Read a mailbox…</source>
        <translation>Postfach abrufen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1? Nothing more is taken from there. What was taken in stays.</source>
        <translation>%1 entfernen? Von dort wird dann nichts mehr aufgenommen. Was schon aufgenommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>intray::ArrivalRow</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 ist an</translation>
    </message>
    <message>
        <source>Look now: %1</source>
        <translation>Jetzt nachsehen: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n taken today</source>
        <translation>
            <numerusform>%n heute aufgenommen</numerusform>
            <numerusform>%n heute aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Wird nachgesehen: %1 von %2</translation>
    </message>
    <message>
        <source>Last worked: %1 · next try: %2</source>
        <translation>Zuletzt gelungen: %1 · nächster Versuch: %2</translation>
    </message>
    <message>
        <source>Another program looks after it.</source>
        <translation>Ein anderes Programm kümmert sich darum.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Last look: %1 · next look: %2</source>
        <translation>Zuletzt nachgesehen: %1 · das nächste Mal: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ArrivalStore</name>
    <message>
        <source>There is another one named %1 already.</source>
        <translation>Es gibt schon einen Eintrag namens %1.</translation>
    </message>
</context>
<context>
    <name>intray::Arrivals</name>
    <message>
        <source>Nothing arrives from %1</source>
        <translation>Von %1 geht nichts ein</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrives from %n place(s)</source>
        <translation>
            <numerusform>Von %n Stelle geht nichts ein</numerusform>
            <numerusform>Von %n Stellen geht nichts ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in</source>
        <translation>
            <numerusform>%n konnte nicht aufgenommen werden</numerusform>
            <numerusform>%n konnten nicht aufgenommen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::BelowMinQuantity</name>
    <message>
        <source>%1: %2 of %3 is below the minimum of %4. Raise it?</source>
        <translation>%1: %2 von %3 liegt unter der Mindestmenge %4. Erhöhen?</translation>
    </message>
    <message>
        <source>the least we sell</source>
        <translation>die Mindestmenge</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>intray::BlanketOrder</name>
    <message>
        <source>The order refers to a blanket order: %1.</source>
        <translation>Die Bestellung bezieht sich auf einen Rahmenauftrag: %1.</translation>
    </message>
</context>
<context>
    <name>intray::BodyAndAttachment</name>
    <message>
        <source>in the mail around the document</source>
        <translation>in der Mail zum Dokument</translation>
    </message>
    <message>
        <source>The mail names %1, the attached order does not.</source>
        <translation>Die Mail nennt %1, die angehängte Bestellung nicht.</translation>
    </message>
    <message>
        <source>The mail says %1 of %2, the attached order %3.</source>
        <translation>Laut Mail sind es %1 von %2, laut angehängter Bestellung %3.</translation>
    </message>
    <message>
        <source>also in the mail around the document</source>
        <translation>auch in der Mail zum Dokument</translation>
    </message>
    <message>
        <source>The mail speaks of order %1, the attached order is %2.</source>
        <translation>Die Mail spricht von Bestellung %1, angehängt ist Bestellung %2.</translation>
    </message>
    <message>
        <source>The mail asks for delivery on %1, the attached order on %2.</source>
        <translation>Die Mail wünscht die Lieferung am %1, die angehängte Bestellung am %2.</translation>
    </message>
    <message>
        <source>The mail names another delivery address than the attached order: %1</source>
        <translation>Die Mail nennt eine andere Lieferadresse als die angehängte Bestellung: %1</translation>
    </message>
    <message>
        <source>This order came twice, with different places or dates of delivery. Which one holds?</source>
        <translation>Diese Bestellung kam zweimal, mit verschiedenen Lieferorten oder Lieferterminen. Welche gilt?</translation>
    </message>
    <message>
        <source>This order came twice, and only one of the two names %1. Is it wanted?</source>
        <translation>Diese Bestellung kam zweimal, und nur eine der beiden nennt %1. Ist das gewünscht?</translation>
    </message>
    <message>
        <source>This order came twice, once with %1 of %2, once with %3.</source>
        <translation>Diese Bestellung kam zweimal, einmal mit %1 von %2, einmal mit %3.</translation>
    </message>
    <message>
        <source>The mail names another total than the attached order: %1</source>
        <translation>Die Mail nennt eine andere Summe als die angehängte Bestellung: %1</translation>
    </message>
    <message>
        <source>The mail names other payment terms than the attached order: %1</source>
        <translation>Die Mail nennt andere Zahlungsbedingungen als die angehängte Bestellung: %1</translation>
    </message>
</context>
<context>
    <name>intray::BodyAndAttachmentDisagree</name>
    <message>
        <source>the subject of the mail</source>
        <translation>der Betreff der Mail</translation>
    </message>
    <message>
        <source>the mail</source>
        <translation>die Mail</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>der Anhang</translation>
    </message>
    <message>
        <source>%1: %2 says “%3”, %4 says “%5”. Which holds?</source>
        <translation>%1: %2 sagt „%3“, %4 sagt „%5“. Was gilt?</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>laut Angabe: %1</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>intray::CalendarReader</name>
    <message>
        <source>Calendar answer, accepted: %1</source>
        <translation>Antwort auf Termin, zugesagt: %1</translation>
    </message>
    <message>
        <source>Calendar answer, declined: %1</source>
        <translation>Antwort auf Termin, abgesagt: %1</translation>
    </message>
    <message>
        <source>Calendar answer, tentative: %1</source>
        <translation>Antwort auf Termin, mit Vorbehalt: %1</translation>
    </message>
    <message>
        <source>Calendar answer: %1</source>
        <translation>Antwort auf Termin: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>Organizer: %1</source>
        <translation>Organisator: %1</translation>
    </message>
    <message>
        <source>Calendar entry: %1</source>
        <translation>Kalendereintrag: %1</translation>
    </message>
    <message>
        <source>Calendar invitation: %1</source>
        <translation>Termineinladung: %1</translation>
    </message>
    <message>
        <source>Calendar cancellation: %1</source>
        <translation>Terminabsage: %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Address card: %1</source>
        <translation>Visitenkarte: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>intray::Calibration</name>
    <message>
        <source>“%1” must be a number between %2 and %3.</source>
        <translation>„%1“ muss eine Zahl zwischen %2 und %3 sein.</translation>
    </message>
    <message>
        <source>The calibration is no JSON object: %1</source>
        <translation>Die Kalibrierung ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>The calibration cannot be used: %1</source>
        <translation>Die Kalibrierung ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>“%1” must be %2 rising numbers between 0 and 1.</source>
        <translation>„%1“ müssen %2 ansteigende Zahlen zwischen 0 und 1 sein.</translation>
    </message>
</context>
<context>
    <name>intray::CancelAfter</name>
    <message>
        <source>The order was void after %1, which is past. Take it all the same?</source>
        <translation>Die Bestellung galt nur bis %1, das ist vorbei. Trotzdem annehmen?</translation>
    </message>
    <message>
        <source>Delivery is wanted by %1, but the order is void after %2. What holds?</source>
        <translation>Lieferung ist zum %1 gewünscht, aber die Bestellung gilt nur bis %2. Was gilt?</translation>
    </message>
    <message>
        <source>The order is void when it is not delivered by %1.</source>
        <translation>Die Bestellung verfällt, wenn sie nicht bis %1 geliefert ist.</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Geschrieben steht „%1“.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Bestellung behalten</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: void after %1</source>
        <translation>Wartet auf die Antwort des Kunden: gilt nur bis %1</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
</context>
<context>
    <name>intray::CarrierOrFreightAccount</name>
    <message>
        <source>The customer says who carries or pays the freight: %1.</source>
        <translation>Der Kunde sagt, wer die Fracht befördert oder zahlt: %1.</translation>
    </message>
</context>
<context>
    <name>intray::CertificateDemanded</name>
    <message>
        <source>A certificate is mentioned: %1.</source>
        <translation>Es wird ein Zertifikat erwähnt: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ChangeAfterShipping</name>
    <message>
        <source>Order %1 of %2 has left this desk already. Is it still possible?</source>
        <translation>Bestellung %1 vom %2 hat das Haus schon verlassen. Ist die Änderung noch möglich?</translation>
    </message>
    <message>
        <source>What was delivered or is being picked cannot be changed here.</source>
        <translation>Was geliefert ist oder gerade kommissioniert wird, ist hier nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>Ask the warehouse</source>
        <translation>Lager fragen</translation>
    </message>
    <message>
        <source>Waits for the warehouse</source>
        <translation>Wartet auf das Lager</translation>
    </message>
    <message>
        <source>Too late: reject it</source>
        <translation>Zu spät: ablehnen</translation>
    </message>
    <message>
        <source>Order %1 had left already</source>
        <translation>Bestellung %1 hatte das Haus schon verlassen</translation>
    </message>
</context>
<context>
    <name>intray::ChangeOfUnknownOrder</name>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>The cancellation</source>
        <translation>Die Stornierung</translation>
    </message>
    <message>
        <source>%1 names no order. Which one is meant?</source>
        <translation>%1 nennt keine Bestellung. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>%1 is for order %2, which %3 has not placed. Which one is meant?</source>
        <translation>%1 betrifft Bestellung %2, die %3 nicht aufgegeben hat. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>open order of %1</source>
        <translation>offene Bestellung vom %1</translation>
    </message>
    <message>
        <source>Treat it as a new order</source>
        <translation>Als neue Bestellung behandeln</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Nummer eintippen</translation>
    </message>
</context>
<context>
    <name>intray::ChangesView</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Nothing was changed by a person.</source>
        <translation>Niemand hat etwas geändert.</translation>
    </message>
</context>
<context>
    <name>intray::CheckRules</name>
    <message>
        <source>The check “%1” failed. Look at the order yourself.</source>
        <translation>Die Prüfung „%1“ ist fehlgeschlagen. Sehen Sie die Bestellung selbst an.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
</context>
<context>
    <name>intray::CompleteDeliveryOnly</name>
    <message>
        <source>The customer wants one complete delivery: %1.</source>
        <translation>Der Kunde wünscht eine einzige Komplettlieferung: %1.</translation>
    </message>
</context>
<context>
    <name>intray::Composition</name>
    <message>
        <source>The folder %1 for the desk&apos;s data cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 für die Daten kann nicht angelegt werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>intray::ConsolidateWithOpenOrder</name>
    <message>
        <source>Order %1 of %2 goes to the same address and is still here: one delivery for both?</source>
        <translation>Bestellung %1 vom %2 geht an dieselbe Adresse und ist noch hier: eine Lieferung für beide?</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>intray::CreditLimitExceeded</name>
    <message>
        <source>The order of %1 brings %2 to %3, over the credit limit of %4 by %5. Release it?</source>
        <translation>Die Bestellung über %1 bringt %2 auf %3, das sind %5 über dem Kreditlimit von %4. Bestätigen?</translation>
    </message>
    <message>
        <source>Open balance: %1.</source>
        <translation>Offener Saldo: %1.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Credit limit exceeded</source>
        <translation>Kreditlimit überschritten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>durch die Leitung</translation>
    </message>
</context>
<context>
    <name>intray::CsvReader</name>
    <message>
        <source>This table is too large and was cut off. Please open the file and check the rest.</source>
        <translation>Diese Tabelle ist zu groß und wurde abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie den Rest.</translation>
    </message>
</context>
<context>
    <name>intray::CurrencyMismatch</name>
    <message>
        <source>The order is in %1, %2 buys in %3. Which is right?</source>
        <translation>Die Bestellung lautet auf %1, %2 kauft in %3. Was stimmt?</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Geschrieben steht „%1“.</translation>
    </message>
    <message>
        <source>the customer&apos;s currency</source>
        <translation>die Währung des Kunden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Which currency is meant by “%1”?</source>
        <translation>Welche Währung ist mit „%1“ gemeint?</translation>
    </message>
</context>
<context>
    <name>intray::CustomerMatcher</name>
    <message>
        <source>VAT number %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <source>mail address %1</source>
        <translation>Mailadresse %1</translation>
    </message>
    <message>
        <source>mail domain %1</source>
        <translation>Maildomain %1</translation>
    </message>
    <message>
        <source>customer number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>name “%1”</source>
        <translation>Name „%1“</translation>
    </message>
    <message>
        <source>“%1” is like the name “%2”</source>
        <translation>„%1“ ähnelt dem Namen „%2“</translation>
    </message>
    <message>
        <source>address “%1”</source>
        <translation>Adresse „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own item numbers</source>
        <translation>
            <numerusform>%n seiner eigenen Artikelnummern</numerusform>
            <numerusform>%n seiner eigenen Artikelnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>location number %1</source>
        <translation>Lokationsnummer %1</translation>
    </message>
    <message>
        <source>delivery to location number %1</source>
        <translation>Lieferung an Lokationsnummer %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>but %1 speaks for %2</source>
        <translation>aber %1 spricht für %2</translation>
    </message>
    <message>
        <source>but who orders is named “%1”</source>
        <translation>der Besteller nennt sich aber „%1“</translation>
    </message>
</context>
<context>
    <name>intray::CustomerOnHold</name>
    <message>
        <source>%1 (%2) is on hold. Take the order all the same?</source>
        <translation>%1 (%2) ist gesperrt. Die Bestellung trotzdem annehmen?</translation>
    </message>
    <message>
        <source>The customer&apos;s record is blocked.</source>
        <translation>Der Kundenstamm ist gesperrt.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <translation>Zurückgestellt lassen</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Kunde gesperrt</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>to be released by the credit desk</source>
        <translation>von der Kreditabteilung freizugeben</translation>
    </message>
    <message>
        <source>Ask the credit desk</source>
        <translation>Kreditabteilung fragen</translation>
    </message>
    <message>
        <source>Waits for the credit desk</source>
        <translation>Wartet auf die Kreditabteilung</translation>
    </message>
</context>
<context>
    <name>intray::CxmlOrder</name>
    <message>
        <source>the order type &quot;%1&quot; is not known.</source>
        <translation>die Bestellart „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>the line belongs to a set of lines. Please check which of them are to be entered.</source>
        <translation>die Position gehört zu einem Satz von Positionen. Bitte prüfen Sie, welche davon einzugeben sind.</translation>
    </message>
    <message>
        <source>this is a line of a blanket order. Are these goods wanted now?</source>
        <translation>das ist eine Position einer Rahmenbestellung. Ist diese Ware jetzt gewünscht?</translation>
    </message>
    <message>
        <source>the time %1 may be midnight elsewhere. Is the day after meant?</source>
        <translation>die Uhrzeit %1 kann anderswo Mitternacht sein. Ist der Tag danach gemeint?</translation>
    </message>
    <message>
        <source>the price is for the unit %1 with the factor %2. Please check the price.</source>
        <translation>der Preis gilt für die Einheit %1 mit dem Faktor %2. Bitte prüfen Sie den Preis.</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>the lines make %1, the total says %2. Which holds?</source>
        <translation>die Positionen ergeben %1, die Gesamtsumme nennt %2. Was gilt?</translation>
    </message>
    <message>
        <source>the message says that it is a test.</source>
        <translation>die Nachricht sagt, dass sie ein Test ist.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>das ist eine Rahmenbestellung. Ist diese Ware jetzt gewünscht?</translation>
    </message>
    <message>
        <source>the update replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>die Änderung ersetzt die ganze Bestellung: Positionen, die sie nicht nennt, sind nicht mehr gewünscht.</translation>
    </message>
    <message>
        <source>an order in cXML</source>
        <translation>eine Bestellung in cXML</translation>
    </message>
</context>
<context>
    <name>intray::Database</name>
    <message>
        <source>The desk&apos;s store cannot be opened: %1 is a folder.</source>
        <translation>Der Datenspeicher kann nicht geöffnet werden: %1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The folder for the desk&apos;s store cannot be made: %1</source>
        <translation>Der Ordner für den Datenspeicher kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed (Debian package libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert (Debian-Paket libqt6sql6-sqlite).</translation>
    </message>
</context>
<context>
    <name>intray::DateBeforeLeadTime</name>
    <message numerus="yes">
        <source>%1: %2 is wanted by %3; with %n day(s) of lead time it can be there on %4. Which date?</source>
        <translation>
            <numerusform>%1: %2 ist zum %3 gewünscht; bei %n Tag Lieferzeit kann es am %4 da sein. Welches Datum?</numerusform>
            <numerusform>%1: %2 ist zum %3 gewünscht; bei %n Tagen Lieferzeit kann es am %4 da sein. Welches Datum?</numerusform>
        </translation>
    </message>
    <message>
        <source>the earliest possible day</source>
        <translation>der früheste mögliche Tag</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
</context>
<context>
    <name>intray::DateInPast</name>
    <message>
        <source>Delivery is wanted by %1, which is past. When instead?</source>
        <translation>Die Lieferung ist zum %1 gewünscht; dieser Tag ist vorbei. Wann stattdessen?</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>Heute ist der %1.</translation>
    </message>
    <message>
        <source>the next possible day</source>
        <translation>der nächste mögliche Tag</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
</context>
<context>
    <name>intray::DaySections</name>
    <message>
        <source>heads the lines of that day</source>
        <translation>steht über den Positionen dieses Tages</translation>
    </message>
</context>
<context>
    <name>intray::DeliveredPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looks at what has no clear end and brings it to its end. Nothing leaves twice.</source>
        <translation>Sieht nach, was kein klares Ende hat, und bringt es zu Ende. Nichts geht zweimal hinaus.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Exported orders</source>
        <translation>Exportierte Bestellungen</translation>
    </message>
    <message>
        <source>Nothing has left yet. Approved orders leave from the page &quot;Approve&quot;.</source>
        <translation>Noch ist nichts hinausgegangen. Freigegebene Bestellungen gehen von der Seite „Freigabe“ hinaus.</translation>
    </message>
    <message>
        <source>%1 delivered, %2 without a clear end</source>
        <translation>%1 geliefert, %2 ohne klares Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n geliefert</numerusform>
            <numerusform>%n geliefert</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that had begun has come to its end.</source>
        <translation>Alles Begonnene ist zu Ende gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be delivered.</source>
        <translation>
            <numerusform>%n Bestellung konnte nicht geliefert werden.</numerusform>
            <numerusform>%n Bestellungen konnten nicht geliefert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::DeliveryReport</name>
    <message>
        <source>its recipient</source>
        <translation>dem Empfänger</translation>
    </message>
    <message>
        <source>Read receipt: %1 deleted the mail without reading it.</source>
        <translation>Lesebestätigung von %1: Mail ungelesen gelöscht.</translation>
    </message>
    <message>
        <source>Read receipt: the mail was shown to %1.</source>
        <translation>Lesebestätigung von %1: Mail angezeigt.</translation>
    </message>
    <message>
        <source>Delivery report: the mail to %1 is delayed.</source>
        <translation>Zustellbericht zu %1: Die Mail verzögert sich.</translation>
    </message>
    <message>
        <source>Delivery report: the mail to %1 was delivered.</source>
        <translation>Zustellbericht zu %1: Die Mail wurde zugestellt.</translation>
    </message>
    <message>
        <source>Delivery failure: the mail to %1 was not delivered.</source>
        <translation>Zustellfehler bei %1: Die Mail wurde nicht zugestellt.</translation>
    </message>
</context>
<context>
    <name>intray::DescribedNumber</name>
    <message>
        <source>in front of the description</source>
        <translation>vor der Bezeichnung</translation>
    </message>
    <message>
        <source>in the description, beside its label</source>
        <translation>in der Bezeichnung, neben ihrem Titel</translation>
    </message>
    <message>
        <source>in the description</source>
        <translation>in der Bezeichnung</translation>
    </message>
    <message>
        <source>the words beside it are those of this item</source>
        <translation>die Wörter daneben sind die dieses Artikels</translation>
    </message>
    <message>
        <source>The description “%1” names our item %2, but the number of the line is that of another item. Which one is ordered?</source>
        <translation>Die Bezeichnung „%1“ nennt unseren Artikel %2, aber die Nummer der Position ist die eines anderen Artikels. Welcher ist bestellt?</translation>
    </message>
</context>
<context>
    <name>intray::DescribedTwists</name>
    <message>
        <source>Line %1 says “%2”. Is it ordered?</source>
        <translation>In Position %1 steht „%2“. Ist sie bestellt?</translation>
    </message>
    <message>
        <source>The description of line %1 says “%2”. Does it change the line?</source>
        <translation>In der Bezeichnung von Position %1 steht „%2“. Ändert das die Position?</translation>
    </message>
</context>
<context>
    <name>intray::Desk</name>
    <message>
        <source>Somebody else has taken this order meanwhile. Your last changes may be refused.</source>
        <translation>Jemand anderes hat diese Bestellung inzwischen übernommen. Ihre letzten Änderungen können abgelehnt werden.</translation>
    </message>
</context>
<context>
    <name>intray::DeskKnowledge</name>
    <message>
        <source>The rules of this desk cannot be read: %1</source>
        <translation>Die Regeln dieses Arbeitsplatzes können nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>intray::DesktopMain</name>
    <message>
        <source>The sample desk opens in a window of its own.</source>
        <translation>Der Beispielplatz öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The sample desk could not be opened.</source>
        <translation>Der Beispielplatz konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>intray::DiscontinuedItem</name>
    <message>
        <source>%1: %2 is discontinued. Take its successor %3?</source>
        <translation>%1: %2 ist ausgelaufen. Den Nachfolger %3 nehmen?</translation>
    </message>
    <message>
        <source>%1: %2 is discontinued and has no successor. What shall be done?</source>
        <translation>%1: %2 ist ausgelaufen und hat keinen Nachfolger. Was soll geschehen?</translation>
    </message>
    <message>
        <source>the successor</source>
        <translation>der Nachfolger</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>while there is stock</source>
        <translation>solange der Vorrat reicht</translation>
    </message>
</context>
<context>
    <name>intray::DocumentBar</name>
    <message>
        <source>Document tools</source>
        <translation>Dokumentwerkzeuge</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Kleiner (Strg+Rad)</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+9)</source>
        <translation>Ganze Seite (Strg+9)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Größer (Strg+Rad)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Breite einpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turn the pages (Ctrl+R)</source>
        <translation>Seiten drehen (Strg+R)</translation>
    </message>
    <message>
        <source>Freeze  F2</source>
        <translation>Festhalten  F2</translation>
    </message>
    <message>
        <source>Keep the view where it is (F2)</source>
        <translation>Die Ansicht lassen, wo sie ist (F2)</translation>
    </message>
    <message>
        <source>Find  F3</source>
        <translation>Suchen  F3</translation>
    </message>
    <message>
        <source>Find text in the document (F3)</source>
        <translation>Text im Dokument suchen (F3)</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle Rahmen</translation>
    </message>
    <message>
        <source>Frame everything that was read (F7)</source>
        <translation>Alles einrahmen, was gelesen wurde (F7)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>intray::DocumentLink</name>
    <message>
        <source>Nothing of the order was read from there. Ctrl+click takes it into the focused field.</source>
        <translation>Von dort wurde nichts der Bestellung gelesen. Strg+Klick übernimmt es in das gewählte Feld.</translation>
    </message>
    <message>
        <source>Choose the field first; then Ctrl+click takes words of the document into it.</source>
        <translation>Wählen Sie zuerst das Feld; dann übernimmt Strg+Klick Wörter des Dokuments.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Dort steht nichts.</translation>
    </message>
    <message>
        <source>“%1” taken as %2.</source>
        <translation>„%1“ als %2 übernommen.</translation>
    </message>
    <message>
        <source>%1 read again in %2 lines.</source>
        <translation>%1 in %2 Positionen neu gelesen.</translation>
    </message>
</context>
<context>
    <name>intray::DocumentStream</name>
    <message>
        <source>The stored document is damaged.</source>
        <translation>Das gespeicherte Dokument ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>intray::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be shown.</source>
        <translation>%1 enthält nichts, was gezeigt werden kann.</translation>
    </message>
</context>
<context>
    <name>intray::Drop</name>
    <message>
        <source>pasted %1</source>
        <translation>eingefügt %1</translation>
    </message>
</context>
<context>
    <name>intray::DropVeil</name>
    <message>
        <source>Drop to take in</source>
        <translation>Zum Aufnehmen loslassen</translation>
    </message>
</context>
<context>
    <name>intray::DryRun</name>
    <message>
        <source>Our own addresses</source>
        <translation>Unsere eigenen Adressen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Delivery and billing addresses</source>
        <translation>Liefer- und Rechnungsadressen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customers&apos; item numbers</source>
        <translation>Artikelnummern der Kunden</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
</context>
<context>
    <name>intray::DuplicateContent</name>
    <message>
        <source>The same lines came under number %1 on %2. Is this the same order again?</source>
        <translation>Dieselben Positionen kamen unter Nummer %1 am %2. Ist das dieselbe Bestellung noch einmal?</translation>
    </message>
    <message>
        <source>Items, quantities and delivery address are equal.</source>
        <translation>Artikel, Mengen und Lieferadresse sind gleich.</translation>
    </message>
    <message>
        <source>Duplicate: drop it</source>
        <translation>Doppelt: verwerfen</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doppel von %1</translation>
    </message>
    <message>
        <source>A second order</source>
        <translation>Eine zweite Bestellung</translation>
    </message>
    <message>
        <source>The same lines came without a number on %1. Is this the same order again?</source>
        <translation>Dieselben Positionen kamen ohne Nummer am %1. Ist das dieselbe Bestellung noch einmal?</translation>
    </message>
    <message>
        <source>Duplicate of the order of %1</source>
        <translation>Doppel der Bestellung vom %1</translation>
    </message>
</context>
<context>
    <name>intray::DuplicatePo</name>
    <message>
        <source>open order of %1</source>
        <translation>offene Bestellung vom %1</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> über %1</translation>
    </message>
    <message>
        <source>order of %1 at this desk</source>
        <translation>Bestellung vom %1 bei uns</translation>
    </message>
    <message>
        <source>%1 has ordered under number %2 before. Is this the same order again?</source>
        <translation>%1 hat schon unter Nummer %2 bestellt. Ist das dieselbe Bestellung noch einmal?</translation>
    </message>
    <message>
        <source>There is an %1.</source>
        <translation>Es gibt eine %1.</translation>
    </message>
    <message>
        <source>Duplicate: drop it</source>
        <translation>Doppelt: verwerfen</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doppel von %1</translation>
    </message>
    <message>
        <source>A revision of it</source>
        <translation>Eine Neufassung davon</translation>
    </message>
    <message>
        <source>taken as a change</source>
        <translation>gilt als Änderung</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>A further release</source>
        <translation>Ein weiterer Abruf</translation>
    </message>
    <message>
        <source>of the same order, delivered too</source>
        <translation>derselben Bestellung, wird auch geliefert</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Eine andere Bestellung</translation>
    </message>
    <message>
        <source>the number was used again</source>
        <translation>die Nummer wurde erneut benutzt</translation>
    </message>
</context>
<context>
    <name>intray::EdiControl</name>
    <message>
        <source>Segment %1 (%2) in line %3: %4</source>
        <translation>Segment %1 (%2) in Zeile %3: %4</translation>
    </message>
    <message>
        <source>it stands outside of any message, so its values were not used. Please look at the file.</source>
        <translation>es steht außerhalb jeder Nachricht; seine Werte wurden daher nicht verwendet. Bitte sehen Sie die Datei an.</translation>
    </message>
    <message>
        <source>the end of what %1 began is missing. Part of it may be lost; please ask the sender.</source>
        <translation>das Ende dessen, was mit %1 begann, fehlt. Ein Teil davon kann verloren sein; bitte fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>it ends what no %1 began. Part of the file may be lost; please ask the sender.</source>
        <translation>es beendet etwas, das kein %1 begonnen hat. Ein Teil der Datei kann verloren sein; bitte fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>it says %1 segments, but there are %2. Something may be missing; please ask the sender.</source>
        <translation>es nennt %1 Segmente, es sind aber %2. Es kann etwas fehlen; bitte fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>it says %1 messages or groups, but there are %2. Something may be missing; please ask the sender.</source>
        <translation>es nennt %1 Nachrichten oder Gruppen, es sind aber %2. Es kann etwas fehlen; bitte fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>its reference &quot;%1&quot; is not &quot;%2&quot;, which %3 says. Please ask the sender.</source>
        <translation>seine Referenz „%1“ ist nicht „%2“, wie %3 sagt. Bitte fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>the file ends here, but what %1 began is not ended. It may be cut off; please ask the sender for it again.</source>
        <translation>die Datei endet hier, aber was mit %1 begann, ist nicht abgeschlossen. Sie ist vielleicht abgeschnitten; bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
</context>
<context>
    <name>intray::EdiParts</name>
    <message>
        <source>a second delivery address is stated: %1. Which goods go there?</source>
        <translation>eine zweite Lieferadresse ist angegeben: %1. Welche Ware geht dorthin?</translation>
    </message>
    <message>
        <source>Final destination: %1</source>
        <translation>Endgültiger Bestimmungsort: %1</translation>
    </message>
    <message>
        <source>a second date of delivery is stated, %1. Which one holds?</source>
        <translation>ein zweites Lieferdatum ist angegeben, %1. Welches gilt?</translation>
    </message>
    <message>
        <source>delivery is wanted between %1 and %2. Which day shall count?</source>
        <translation>die Lieferung ist zwischen %1 und %2 gewünscht. Welcher Tag soll gelten?</translation>
    </message>
    <message>
        <source>a date of shipment, not of delivery</source>
        <translation>ein Versanddatum, kein Lieferdatum</translation>
    </message>
    <message>
        <source>the line gives a second item number of the same kind, &quot;%1&quot;. Which one holds?</source>
        <translation>die Position nennt eine zweite Artikelnummer derselben Art, „%1“. Welche gilt?</translation>
    </message>
    <message>
        <source>the manufacturer&apos;s number</source>
        <translation>die Nummer des Herstellers</translation>
    </message>
    <message>
        <source>the message says %1 lines, but %2 were read. Please look for the others.</source>
        <translation>die Nachricht nennt %1 Positionen, gelesen wurden aber %2. Bitte suchen Sie die anderen.</translation>
    </message>
    <message>
        <source>the message says that the quantities add up to %1, but they make %2. Please check them.</source>
        <translation>die Nachricht nennt als Summe der Mengen %1, sie ergeben aber %2. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>the file is marked as a test. Is this a real order?</source>
        <translation>die Datei ist als Test gekennzeichnet. Ist das eine echte Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::EdiReader</name>
    <message>
        <source>The ISA segment is damaged, so the separators are not known. Please ask the sender for the file again.</source>
        <translation>Das ISA-Segment ist beschädigt, daher sind die Trennzeichen nicht bekannt. Bitte erbitten Sie die Datei noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>Segment %1 (UNA) in line %2: the service characters make no sense; those of the standard were taken. Please look at the values.</source>
        <translation>Segment %1 (UNA) in Zeile %2: die Trennzeichen ergeben keinen Sinn; es wurden die des Standards genommen. Bitte sehen Sie die Werte an.</translation>
    </message>
    <message>
        <source>Segment %1 (%2) in line %3: the file ends in the middle of it. It may be cut off; please ask the sender for it again.</source>
        <translation>Segment %1 (%2) in Zeile %3: die Datei endet mittendrin. Sie ist vielleicht abgeschnitten; bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This EDI file is too long and was cut off. Please ask the sender for smaller files.</source>
        <translation>Diese EDI-Datei ist zu lang und wurde abgeschnitten. Bitte erbitten Sie vom Absender kleinere Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n weiterer Fehler derselben Datei ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Fehler derselben Datei sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::EdifactHeader</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cancel what is not delivered by %1.</source>
        <translation>Was bis %1 nicht geliefert ist, stornieren.</translation>
    </message>
    <message>
        <source>the message does not name the order that it changes. Is it &quot;%1&quot;?</source>
        <translation>die Nachricht nennt die Bestellung nicht, die sie ändert. Ist es „%1“?</translation>
    </message>
    <message>
        <source>the message is order &quot;%1&quot;, but refers to order &quot;%2&quot;. Which number holds?</source>
        <translation>die Nachricht ist Bestellung „%1“, bezieht sich aber auf Bestellung „%2“. Welche Nummer gilt?</translation>
    </message>
    <message>
        <source>a place of delivery is given by code only, &quot;%1&quot;. Please check the delivery address.</source>
        <translation>ein Lieferort ist nur als Code angegeben, „%1“. Bitte prüfen Sie die Lieferadresse.</translation>
    </message>
    <message>
        <source>the amount %1 stands beside %2. Which one holds?</source>
        <translation>neben dem Betrag %2 steht auch %1. Welcher gilt?</translation>
    </message>
</context>
<context>
    <name>intray::EdifactLine</name>
    <message>
        <source>the line has a place of delivery of its own, &quot;%1&quot;.</source>
        <translation>die Position hat einen eigenen Lieferort, „%1“.</translation>
    </message>
    <message>
        <source>this is a sub-line of line %1. Is it ordered besides that line?</source>
        <translation>das ist eine Unterposition von Position %1. Ist sie zusätzlich dazu bestellt?</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Ersatzartikel: %1</translation>
    </message>
    <message>
        <source>%1 of the line go to &quot;%2&quot;. Please enter the goods for each place by themselves.</source>
        <translation>%1 der Position gehen an „%2“. Bitte geben Sie die Ware für jeden Ort einzeln ein.</translation>
    </message>
    <message>
        <source>%1 free of charge are wanted too.</source>
        <translation>zusätzlich sind %1 ohne Berechnung gewünscht.</translation>
    </message>
    <message>
        <source>Final destination: %1</source>
        <translation>Endgültiger Bestimmungsort: %1</translation>
    </message>
    <message>
        <source>Retail price: %1</source>
        <translation>Verkaufspreis: %1</translation>
    </message>
    <message>
        <source>a price for information only</source>
        <translation>ein Preis nur zur Information</translation>
    </message>
    <message>
        <source>not marked as the quantity ordered</source>
        <translation>nicht als bestellte Menge gekennzeichnet</translation>
    </message>
    <message>
        <source>the line states a second quantity, %1 %2. Which one holds?</source>
        <translation>die Position nennt eine zweite Menge, %1 %2. Welche gilt?</translation>
    </message>
    <message>
        <source>the price is for %1, the quantity in %2. Please check the amount.</source>
        <translation>der Preis gilt für %1, die Menge ist in %2. Bitte prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>the quantity is the sum of its deliveries, %1.</source>
        <translation>die Menge ist die Summe ihrer Lieferungen, %1.</translation>
    </message>
    <message>
        <source>the line is marked as deleted.</source>
        <translation>die Position ist als gelöscht gekennzeichnet.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>die Position ist neu: sie kommt zur Bestellung hinzu.</translation>
    </message>
    <message>
        <source>the line has the action code %1. What is to be done with it?</source>
        <translation>die Position hat den Aktionscode %1. Was soll mit ihr geschehen?</translation>
    </message>
</context>
<context>
    <name>intray::EdifactOrder</name>
    <message>
        <source>an order response</source>
        <translation>eine Bestellantwort</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>eine Rechnung</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>ein Lieferavis</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>eine Angebotsanfrage</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>ein Lieferabruf</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>eine Preisliste</translation>
    </message>
    <message>
        <source>a receipt for an earlier file</source>
        <translation>eine Empfangsbestätigung zu einer früheren Datei</translation>
    </message>
    <message>
        <source>a message that orders nothing</source>
        <translation>eine Nachricht, die nichts bestellt</translation>
    </message>
    <message>
        <source>it replaces the whole earlier order.</source>
        <translation>die Nachricht ersetzt die ganze frühere Bestellung.</translation>
    </message>
    <message>
        <source>it is marked as a duplicate. Was the order taken before?</source>
        <translation>die Nachricht ist als Duplikat gekennzeichnet. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>it is marked as a copy. Was the order taken before?</source>
        <translation>die Nachricht ist als Kopie gekennzeichnet. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>it confirms an order that was placed otherwise. Was the order taken before?</source>
        <translation>die Nachricht bestätigt eine Bestellung, die auf anderem Weg kam. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>it is a proposal or a preliminary order. Shall it be delivered?</source>
        <translation>das ist ein Vorschlag oder eine vorläufige Bestellung. Soll geliefert werden?</translation>
    </message>
    <message>
        <source>its function has the code %1. Is this a new order?</source>
        <translation>die Funktion der Nachricht hat den Code %1. Ist das eine neue Bestellung?</translation>
    </message>
    <message>
        <source>it is a blanket order. Is anything to be delivered now?</source>
        <translation>das ist eine Rahmenbestellung. Soll jetzt etwas geliefert werden?</translation>
    </message>
    <message>
        <source>it is a consignment order.</source>
        <translation>das ist eine Konsignationsbestellung.</translation>
    </message>
    <message>
        <source>it is an order for repair or exchange.</source>
        <translation>das ist ein Auftrag für Reparatur oder Austausch.</translation>
    </message>
    <message>
        <source>it is named an order response. Is it an order?</source>
        <translation>die Nachricht ist als Bestellantwort bezeichnet. Ist es eine Bestellung?</translation>
    </message>
    <message>
        <source>the BGM segment with the order&apos;s number is missing.</source>
        <translation>das BGM-Segment mit der Bestellnummer fehlt.</translation>
    </message>
    <message>
        <source>The file also holds %1 (%2), which was not taken.</source>
        <translation>In der Datei steht außerdem %1 (%2); das wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>an EDIFACT order</source>
        <translation>eine EDIFACT-Bestellung</translation>
    </message>
    <message>
        <source>no message was found in the EDIFACT file</source>
        <translation>in der EDIFACT-Datei wurde keine Nachricht gefunden</translation>
    </message>
    <message>
        <source>it is %1 (EDIFACT %2)</source>
        <translation>es ist %1 (EDIFACT %2)</translation>
    </message>
</context>
<context>
    <name>intray::EdifactSegments</name>
    <message>
        <source>&quot;%1&quot; is not written with the decimal mark that the file announces. Was %2 meant?</source>
        <translation>„%1“ ist nicht mit dem Dezimalzeichen geschrieben, das die Datei ankündigt. War %2 gemeint?</translation>
    </message>
    <message>
        <source>a period is stated (%1). Which day shall count?</source>
        <translation>ein Zeitraum ist angegeben (%1). Welcher Tag soll gelten?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (format %2) names no day that could be read. Please enter the date.</source>
        <translation>„%1“ (Format %2) nennt keinen lesbaren Tag. Bitte geben Sie das Datum ein.</translation>
    </message>
</context>
<context>
    <name>intray::EmbeddedOrderCheck</name>
    <message>
        <source>%1: the page says %2, the file inside the PDF says %3. Which holds?</source>
        <translation>%1: Auf der Seite steht %2, in der Datei im PDF %3. Was gilt?</translation>
    </message>
    <message>
        <source>The page has the order number %1, the file inside the PDF %2. Which holds?</source>
        <translation>Die Seite hat die Bestellnummer %1, die Datei im PDF %2. Welche gilt?</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>The page shows %1 lines, the file inside the PDF holds %2. Please compare them.</source>
        <translation>Die Seite zeigt %1 Positionen, die Datei im PDF enthält %2. Bitte vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>%1, quantity</source>
        <translation>%1, Menge</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, Betrag</translation>
    </message>
    <message>
        <source>A file inside the PDF (%1) says otherwise: %2.</source>
        <translation>Eine Datei im PDF (%1) sagt etwas anderes: %2.</translation>
    </message>
    <message>
        <source>The pages could not be compared with the file inside the PDF. Please look at both.</source>
        <translation>Die Seiten konnten nicht mit der Datei im PDF verglichen werden. Bitte sehen Sie beides an.</translation>
    </message>
</context>
<context>
    <name>intray::EmptyDesk</name>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Noch ist nichts eingegangen</translation>
    </message>
    <message>
        <source>Try the sample inbox</source>
        <translation>Beispieleingang ausprobieren</translation>
    </message>
    <message>
        <source>A made-up seller with its customers and items, and a morning&apos;s orders. Takes half a minute.</source>
        <translation>Ein erfundener Händler mit Kunden und Artikeln und den Bestellungen eines Vormittags. Dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Import master data</source>
        <translation>Stammdaten importieren</translation>
    </message>
    <message>
        <source>Your customers, items and prices as CSV files. A dry run shows what would change.</source>
        <translation>Ihre Kunden, Artikel und Preise als CSV-Dateien. Ein Probelauf zeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Take in all orders that lie in a folder. The files themselves are left as they are.</source>
        <translation>Alle Bestellungen aufnehmen, die in einem Ordner liegen. Die Dateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Intray reads orders from mails, PDF files, scans, spreadsheets and EDI and shows you only those it is not sure of. Drop files or folders anywhere on this window, or begin here:</source>
        <translation>Intray liest Bestellungen aus E-Mails, PDF-Dateien, Scans, Tabellen und EDI und zeigt Ihnen nur die, bei denen es sich nicht sicher ist. Ziehen Sie Dateien oder Ordner irgendwo auf dieses Fenster, oder beginnen Sie hier:</translation>
    </message>
</context>
<context>
    <name>intray::ExpiredPrice</name>
    <message>
        <source>%1: %2 was our price on %3; now it is %4.</source>
        <translation>%1: %2 war unser Preis am %3; jetzt sind es %4.</translation>
    </message>
    <message>
        <source>%1: %2 was our price on %3; today we have none.</source>
        <translation>%1: %2 war unser Preis am %3; heute haben wir keinen.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>intray::Explanation</name>
    <message>
        <source>beside a label that says so</source>
        <translation>neben einer Beschriftung, die das sagt</translation>
    </message>
    <message>
        <source>in a column of such values</source>
        <translation>in einer Spalte mit solchen Werten</translation>
    </message>
    <message>
        <source>it stands where such a value usually stands</source>
        <translation>steht, wo ein solcher Wert meist steht</translation>
    </message>
    <message>
        <source>it has the form of such a value</source>
        <translation>hat die Form eines solchen Werts</translation>
    </message>
    <message>
        <source>the sums hold with it</source>
        <translation>damit gehen die Summen auf</translation>
    </message>
    <message>
        <source>our records agree</source>
        <translation>unsere Stammdaten stimmen überein</translation>
    </message>
    <message>
        <source>learnt from an earlier correction</source>
        <translation>aus einer früheren Berichtigung gelernt</translation>
    </message>
    <message>
        <source>the file format itself names it so</source>
        <translation>das Dateiformat selbst nennt es so</translation>
    </message>
    <message>
        <source>it stands more than once</source>
        <translation>steht mehr als einmal da</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>ein Mensch hat es gesagt</translation>
    </message>
    <message>
        <source>recognised on page %1</source>
        <translation>auf Seite %1 erkannt</translation>
    </message>
    <message>
        <source>on page %1</source>
        <translation>auf Seite %1</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>in cell %1</source>
        <translation>in Zelle %1</translation>
    </message>
    <message>
        <source>at %1 of the file</source>
        <translation>bei %1 der Datei</translation>
    </message>
    <message>
        <source>in the mail&apos;s “%1”</source>
        <translation>in der Zeile „%1“ der Mail</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <translation>%1, gelesen als %2</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>, else likely %1</source>
        <translation>, sonst wohl %1</translation>
    </message>
    <message>
        <source>%1: a person said so.</source>
        <translation>%1: ein Mensch hat es gesagt.</translation>
    </message>
    <message>
        <source>%1: a person said so; it was read as %2.</source>
        <translation>%1: ein Mensch hat es gesagt; gelesen wurde %2.</translation>
    </message>
    <message>
        <source>The price is for %1: no other price basis is stated; %2.</source>
        <translation>Der Preis gilt für %1: eine andere Preisbasis ist nicht angegeben; %2.</translation>
    </message>
    <message>
        <source>%1: nothing else speaks for it; %2.</source>
        <translation>%1: sonst spricht nichts dafür; %2.</translation>
    </message>
    <message>
        <source>the customer is %1 (%2)</source>
        <translation>der Kunde ist %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 lines by item number</source>
        <translation>%1 von %2 Positionen über die Artikelnummer</translation>
    </message>
    <message>
        <source>%1 of %2 amounts are quantity times price</source>
        <translation>%1 von %2 Beträgen sind Menge mal Preis</translation>
    </message>
    <message>
        <source>the amounts add up to %1</source>
        <translation>die Beträge ergeben zusammen %1</translation>
    </message>
    <message>
        <source>%1 of %2 prices are those of the price list</source>
        <translation>%1 von %2 Preisen sind die der Preisliste</translation>
    </message>
    <message>
        <source>the delivery address is the customer&apos;s own</source>
        <translation>die Lieferadresse ist eine des Kunden</translation>
    </message>
    <message>
        <source>for certain</source>
        <translation>mit Sicherheit</translation>
    </message>
    <message>
        <source>%1 times in 1,000</source>
        <translation>in %1 von 1.000 Fällen</translation>
    </message>
    <message>
        <source>%1 times in 100</source>
        <translation>in %1 von 100 Fällen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n Frage beantwortet</numerusform>
            <numerusform>%n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Es ist nichts mehr zu fragen.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: %1.</source>
        <translation>Es ist nichts mehr zu fragen: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ExportBar</name>
    <message>
        <source>Export now</source>
        <translation>Jetzt exportieren</translation>
    </message>
    <message>
        <source>Folder for exported orders</source>
        <translation>Ordner für exportierte Bestellungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for exported orders</source>
        <translation>Ordner für exportierte Bestellungen wählen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message numerus="yes">
        <source>%n approved order(s) to export</source>
        <translation>
            <numerusform>%n freigegebene Bestellung zu exportieren</numerusform>
            <numerusform>%n freigegebene Bestellungen zu exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No approved order waits for export</source>
        <translation>Keine freigegebene Bestellung wartet auf den Export</translation>
    </message>
    <message>
        <source>Choose the folder in which the exported orders go first.</source>
        <translation>Wählen Sie zuerst den Ordner, in den die exportierten Bestellungen gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported</source>
        <translation>
            <numerusform>%n Bestellung exportiert</numerusform>
            <numerusform>%n Bestellungen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left before</source>
        <translation>
            <numerusform>%n war schon hinausgegangen</numerusform>
            <numerusform>%n waren schon hinausgegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n abgelehnt: %1</numerusform>
            <numerusform>%n abgelehnt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ExportRun</name>
    <message>
        <source>Another export of this desk is running. Try again when it is done.</source>
        <translation>Ein anderer Export läuft gerade. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>There is no export format %1.</source>
        <translation>Es gibt kein Exportformat %1.</translation>
    </message>
    <message>
        <source>It has left already, for another target.</source>
        <translation>Sie ist schon an ein anderes Ziel hinausgegangen.</translation>
    </message>
    <message>
        <source>It is not approved any more.</source>
        <translation>Sie ist nicht mehr freigegeben.</translation>
    </message>
    <message>
        <source>It was interrupted before anything left; it goes with the next export.</source>
        <translation>Er wurde unterbrochen, bevor etwas hinausging; sie geht mit dem nächsten Export.</translation>
    </message>
    <message>
        <source>Its file %1 was written and is not in the folder any more: did it arrive?</source>
        <translation>Die Datei %1 wurde geschrieben und ist nicht mehr im Ordner: Ist sie angekommen?</translation>
    </message>
    <message>
        <source>%1 says it never arrived; it goes again.</source>
        <translation>%1 sagt, sie ist nie angekommen; sie geht noch einmal.</translation>
    </message>
    <message>
        <source>This export is settled already.</source>
        <translation>Dieser Export ist schon geklärt.</translation>
    </message>
</context>
<context>
    <name>intray::ExportStore</name>
    <message>
        <source>The export ledger did not keep a row.</source>
        <translation>Das Exportbuch hat eine Zeile nicht behalten.</translation>
    </message>
</context>
<context>
    <name>intray::FieldEditor</name>
    <message>
        <source>taken from the document by %1</source>
        <translation>von %1 aus dem Dokument übernommen</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>von %1 gesetzt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Type its three letters, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Tippen Sie ihre drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a GTIN: its check digit does not fit.</source>
        <translation>„%1“ ist keine GTIN: die Prüfziffer passt nicht.</translation>
    </message>
    <message>
        <source>There is no item %1 in the master data.</source>
        <translation>Es gibt keinen Artikel %1 in den Stammdaten.</translation>
    </message>
    <message>
        <source>There is no customer %1 in the master data.</source>
        <translation>Es gibt keinen Kunden %1 in den Stammdaten.</translation>
    </message>
    <message>
        <source>%1 is not an address of this customer.</source>
        <translation>%1 ist keine Adresse dieses Kunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 2026-03-31 or 31.3.2026.</source>
        <translation>„%1“ ist kein Datum. Tippen Sie es wie 2026-03-31 oder 31.3.2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of order: new, change or cancel.</source>
        <translation>„%1“ ist keine Art von Bestellung: new, change oder cancel.</translation>
    </message>
    <message>
        <source>This order has no such field.</source>
        <translation>Diese Bestellung hat kein solches Feld.</translation>
    </message>
</context>
<context>
    <name>intray::FieldOrigin</name>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>must be decided: %1</source>
        <translation>muss entschieden werden: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>zweifelhaft: %1</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>von einer Person gesetzt</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>Geschrieben: „%1“</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>intray::FieldPath</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht zum</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Besteller</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Our number, as written</source>
        <translation>Unsere Nummer, wie geschrieben</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Our item</source>
        <translation>Unser Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Preis je</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
</context>
<context>
    <name>intray::FigureRepair</name>
    <message>
        <source>recognised as %1, but only %2 makes the sums hold</source>
        <translation>als %1 erkannt, aber nur mit %2 gehen die Summen auf</translation>
    </message>
    <message>
        <source>quantity times price equals the amount</source>
        <translation>Menge mal Preis ergibt den Betrag</translation>
    </message>
    <message>
        <source>our price times the quantity equals the amount, and the amounts add up</source>
        <translation>unser Preis mal Menge ergibt den Betrag, und die Beträge gehen auf</translation>
    </message>
</context>
<context>
    <name>intray::FileProgress</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>intray::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>intray::FirstOrder</name>
    <message>
        <source>It is the first order of %1 here.</source>
        <translation>Es ist die erste Bestellung von %1 hier.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>intray::FolderForm</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>also the folders in it</source>
        <translation>auch die Ordner darin</translation>
    </message>
    <message>
        <source>Also the folders in it</source>
        <translation>Auch die Ordner darin</translation>
    </message>
    <message>
        <source>Taken files</source>
        <translation>Aufgenommene Dateien</translation>
    </message>
    <message>
        <source>are moved to another folder</source>
        <translation>werden in einen anderen Ordner verschoben</translation>
    </message>
    <message>
        <source>stay and are remembered</source>
        <translation>bleiben und werden gemerkt</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben nach</translation>
    </message>
    <message>
        <source>the folder “done” in it</source>
        <translation>der Ordner „done“ darin</translation>
    </message>
    <message>
        <source>Still for</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>A file that changed within this time is still being written and is waited for.</source>
        <translation>Eine Datei, die sich in dieser Zeit geändert hat, wird noch geschrieben; auf sie wird gewartet.</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Nachsehen alle</translation>
    </message>
</context>
<context>
    <name>intray::ForApprovalCopy</name>
    <message>
        <source>The document says %1. Is it an order already?</source>
        <translation>Das Dokument sagt %1. Ist es schon eine Bestellung?</translation>
    </message>
    <message>
        <source>Wait for the order</source>
        <translation>Auf die Bestellung warten</translation>
    </message>
    <message>
        <source>Not yet approved by the customer</source>
        <translation>Vom Kunden noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Take it as an order</source>
        <translation>Als Bestellung annehmen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A draft, not an order</source>
        <translation>Ein Entwurf, keine Bestellung</translation>
    </message>
</context>
<context>
    <name>intray::FreeTextInstruction</name>
    <message>
        <source>To be read, it stands in no field: %1.</source>
        <translation>Bitte lesen, es gehört in kein Feld: %1.</translation>
    </message>
</context>
<context>
    <name>intray::GrandTotalMismatch</name>
    <message>
        <source>Net %1 and tax %2 make %3, the total printed is %4. Which figure is wrong?</source>
        <translation>Netto %1 und Steuer %2 ergeben %3, als Gesamtsumme steht %4. Welche Zahl stimmt nicht?</translation>
    </message>
    <message>
        <source>the printed sum is wrong</source>
        <translation>die gedruckte Summe ist falsch</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Wie gedruckt lassen</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>The lines add up to %1</source>
        <translation>Die Positionen ergeben %1</translation>
    </message>
    <message>
        <source>The lines and the charges of %1 add up to %2</source>
        <translation>Die Positionen und die Zuschläge von %1 ergeben %2</translation>
    </message>
    <message>
        <source>%1, the net total printed is %2. What is missing or misread?</source>
        <translation>%1, als Nettosumme steht %2. Was fehlt oder wurde falsch gelesen?</translation>
    </message>
    <message>
        <source>%1, the total printed is %2. What is missing or misread?</source>
        <translation>%1, als Gesamtsumme steht %2. Was fehlt oder wurde falsch gelesen?</translation>
    </message>
</context>
<context>
    <name>intray::Gs1Order</name>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>die Position ist als gelöscht gekennzeichnet; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>a discount or charge is stated. Please check how to enter it.</source>
        <translation>ein Rabatt oder Zuschlag ist angegeben. Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>free goods are stated. Please check how to enter them.</source>
        <translation>kostenlose Ware ist angegeben. Bitte prüfen Sie, wie sie einzugeben ist.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>die Nachricht sagt, dass sie eine Kopie ist.</translation>
    </message>
    <message>
        <source>the message replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>die Nachricht ersetzt die ganze Bestellung: Positionen, die sie nicht nennt, sind nicht mehr gewünscht.</translation>
    </message>
    <message>
        <source>an order in GS1 XML</source>
        <translation>eine Bestellung in GS1 XML</translation>
    </message>
</context>
<context>
    <name>intray::GuessedFacts</name>
    <message>
        <source>the customer&apos;s only delivery address</source>
        <translation>die einzige Lieferadresse des Kunden</translation>
    </message>
</context>
<context>
    <name>intray::HeadedFacts</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>Wofür ist das Datum „%1“? Keine Beschriftung sagt es.</translation>
    </message>
    <message>
        <source>A table says “%1”, the text “%2”. Which one holds?</source>
        <translation>Eine Tabelle sagt „%1“, der Text „%2“. Was gilt?</translation>
    </message>
</context>
<context>
    <name>intray::HeaderFields</name>
    <message>
        <source>beside the label &apos;%1&apos;</source>
        <translation>neben der Beschriftung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nothing else has such a label</source>
        <translation>nichts anderes hat eine solche Beschriftung</translation>
    </message>
    <message>
        <source>in the letterhead</source>
        <translation>im Briefkopf</translation>
    </message>
    <message>
        <source>is the name of a customer</source>
        <translation>ist der Name eines Kunden</translation>
    </message>
</context>
<context>
    <name>intray::HeaderForm</name>
    <message>
        <source>Order header</source>
        <translation>Bestellkopf</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>BESTELLUNG</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht zum</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Address written</source>
        <translation>Adresse wie geschrieben</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Besteller</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Nettosumme</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>agreed terms %1</source>
        <translation>vereinbartes Zahlungsziel %1</translation>
    </message>
    <message>
        <source>limit %1, %2 open</source>
        <translation>Limit %1, offen %2</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
</context>
<context>
    <name>intray::HtmlReader</name>
    <message>
        <source>This HTML text is too long and was cut off. Please open it and check its end.</source>
        <translation>Dieser HTML-Text ist zu lang und wurde abgeschnitten. Bitte öffnen Sie ihn und prüfen Sie das Ende.</translation>
    </message>
    <message>
        <source>This HTML text is nested too deeply; its tables were not recognised. Please open it and check.</source>
        <translation>Dieser HTML-Text ist zu tief verschachtelt; seine Tabellen wurden nicht erkannt. Bitte öffnen und prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Words are struck out in this text (%1). They are read like the others. Please check whether they count.</source>
        <translation>In diesem Text sind Wörter durchgestrichen (%1). Sie werden gelesen wie die anderen. Bitte prüfen, ob sie gelten.</translation>
    </message>
</context>
<context>
    <name>intray::IdocHeader</name>
    <message>
        <source>net %1 days</source>
        <translation>netto %1 Tage</translation>
    </message>
    <message>
        <source>%1 % %2 days</source>
        <translation>%1 % %2 Tage</translation>
    </message>
</context>
<context>
    <name>intray::IdocLine</name>
    <message>
        <source>the price is for %1, the quantity in %2. Please check the amount.</source>
        <translation>der Preis gilt für %1, die Menge ist in %2. Bitte prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>the line orders %1, but its deliveries add up to %2. Which quantity holds?</source>
        <translation>die Position bestellt %1, ihre Lieferungen ergeben aber %2. Welche Menge gilt?</translation>
    </message>
    <message>
        <source>the line is marked as deleted.</source>
        <translation>die Position ist als gelöscht gekennzeichnet.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>die Position ist neu: sie kommt zur Bestellung hinzu.</translation>
    </message>
    <message>
        <source>the line has the action code %1. Is it ordered?</source>
        <translation>die Position hat den Aktionscode %1. Ist sie bestellt?</translation>
    </message>
    <message>
        <source>the line is marked as refused (%1).</source>
        <translation>die Position ist als abgelehnt gekennzeichnet (%1).</translation>
    </message>
    <message>
        <source>this is a part of line %1. Is it ordered besides that line?</source>
        <translation>das ist ein Teil von Position %1. Ist er zusätzlich dazu bestellt?</translation>
    </message>
</context>
<context>
    <name>intray::IdocOrder</name>
    <message>
        <source>an order response</source>
        <translation>eine Bestellantwort</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>eine Rechnung</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>ein Lieferavis</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>eine Angebotsanfrage</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>ein Lieferabruf</translation>
    </message>
    <message>
        <source>a message that orders nothing</source>
        <translation>eine Nachricht, die nichts bestellt</translation>
    </message>
    <message>
        <source>its action code 001 takes the whole order back. Is that meant?</source>
        <translation>der Aktionscode 001 nimmt die ganze Bestellung zurück. Ist das so gemeint?</translation>
    </message>
    <message>
        <source>its action code is 001. Is this a new order, or is one taken back?</source>
        <translation>der Aktionscode ist 001. Ist das eine neue Bestellung, oder wird eine zurückgenommen?</translation>
    </message>
    <message>
        <source>its action code is %1. Is this a new order?</source>
        <translation>der Aktionscode ist %1. Ist das eine neue Bestellung?</translation>
    </message>
    <message>
        <source>The file also holds %1 (%2), which was not taken.</source>
        <translation>In der Datei steht außerdem %1 (%2); das wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>an SAP IDoc order</source>
        <translation>eine Bestellung als SAP-IDoc</translation>
    </message>
    <message>
        <source>no control record was found in the IDoc file</source>
        <translation>in der IDoc-Datei wurde kein Kontrollsatz gefunden</translation>
    </message>
    <message>
        <source>it is %1 (IDoc %2)</source>
        <translation>es ist %1 (IDoc %2)</translation>
    </message>
</context>
<context>
    <name>intray::IdocRecords</name>
    <message>
        <source>the record is too short. The file may be cut off; please ask the sender for it again.</source>
        <translation>der Satz ist zu kurz. Die Datei ist vielleicht abgeschnitten; bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>it stands before any control record and was left out.</source>
        <translation>er steht vor jedem Kontrollsatz und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the record holds no data. The file may be cut off; please ask the sender for it again.</source>
        <translation>der Satz enthält keine Daten. Die Datei ist vielleicht abgeschnitten; bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>the record does not keep to the fixed widths of an IDoc, so its values may be wrong. Please compare them with the file.</source>
        <translation>der Satz hält sich nicht an die festen Breiten eines IDocs; seine Werte können falsch sein. Bitte vergleichen Sie sie mit der Datei.</translation>
    </message>
    <message>
        <source>it belongs below %1, but there is none before it. Please look at the file.</source>
        <translation>er gehört unter %1, aber davor steht keiner. Bitte sehen Sie die Datei an.</translation>
    </message>
    <message>
        <source>Record %1 (%2) in line %1: %3</source>
        <translation>Satz %1 (%2) in Zeile %1: %3</translation>
    </message>
    <message>
        <source>This IDoc file is too long and was cut off. Please ask the sender for smaller files.</source>
        <translation>Diese IDoc-Datei ist zu lang und wurde abgeschnitten. Bitte erbitten Sie vom Absender kleinere Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n weiterer Fehler derselben Datei ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Fehler derselben Datei sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ImageReader</name>
    <message>
        <source>This kind of picture cannot be opened, or the picture is damaged. Please ask the sender for a PDF, PNG or JPEG.</source>
        <translation>Diese Art von Bild kann nicht geöffnet werden, oder das Bild ist beschädigt. Bitte erbitten Sie vom Absender ein PDF, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This picture is too small to hold any text.</source>
        <translation>Dieses Bild ist zu klein, um Text zu enthalten.</translation>
    </message>
    <message>
        <source>This file has %1 pages; only the first %2 were read. Please check the rest.</source>
        <translation>Diese Datei hat %1 Seiten; nur die ersten %2 wurden gelesen. Bitte prüfen Sie den Rest.</translation>
    </message>
    <message>
        <source>This picture stands in the text of the mail and was not read. Please look at it and enter what it says of the order by hand.</source>
        <translation>Dieses Bild steht im Text der Mail und wurde nicht gelesen. Bitte sehen Sie es an und geben Sie von Hand ein, was es zur Bestellung sagt.</translation>
    </message>
</context>
<context>
    <name>intray::ImportRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not taken in.</source>
        <translation>%1 ist größer als %2 MB und wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>intray::Importer</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) passed</source>
        <translation>
            <numerusform>%n Bestellung durchgelaufen</numerusform>
            <numerusform>%n Bestellungen durchgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an order</source>
        <translation>
            <numerusform>%n keine Bestellung</numerusform>
            <numerusform>%n keine Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had arrived before</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in: %1</source>
        <translation>
            <numerusform>%n konnte nicht aufgenommen werden: %1</numerusform>
            <numerusform>%n konnten nicht aufgenommen werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that had been interrupted are read now.</source>
        <translation>
            <numerusform>%n unterbrochene Datei ist jetzt gelesen.</numerusform>
            <numerusform>%n unterbrochene Dateien sind jetzt gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::IncotermsStated</name>
    <message>
        <source>The order states the delivery term %1. It is not compared with what is agreed.</source>
        <translation>Die Bestellung nennt die Lieferbedingung %1. Sie wird nicht mit der Vereinbarung verglichen.</translation>
    </message>
</context>
<context>
    <name>intray::Inlet</name>
    <message>
        <source>Choose the folder to watch.</source>
        <translation>Wählen Sie den Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>Name folders by their whole path, beginning with /.</source>
        <translation>Geben Sie Ordner mit vollem Pfad an, beginnend mit /.</translation>
    </message>
    <message>
        <source>The folder for done files must be another than the watched one.</source>
        <translation>Der Ordner für erledigte Dateien muss ein anderer als der überwachte sein.</translation>
    </message>
    <message>
        <source>The times must be whole seconds, an hour at most.</source>
        <translation>Die Zeiten müssen ganze Sekunden sein, höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Name the mail server, such as imap.example.com.</source>
        <translation>Geben Sie den Mailserver an, etwa imap.example.com.</translation>
    </message>
    <message>
        <source>%1 is not the name of a server. It looks like imap.example.com.</source>
        <translation>%1 ist kein Name eines Servers. Er sieht etwa so aus: imap.example.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Without encryption the password could be read by others. Choose TLS or STARTTLS.</source>
        <translation>Ohne Verschlüsselung könnten andere das Passwort lesen. Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Name the user of the mailbox, often the whole mail address.</source>
        <translation>Geben Sie den Benutzer des Postfachs an, oft die ganze Mailadresse.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Give the command that prints the password or token.</source>
        <translation>Geben Sie den Befehl an, der das Passwort oder Token ausgibt.</translation>
    </message>
    <message>
        <source>Name the mail folder to read; it is mostly INBOX.</source>
        <translation>Geben Sie den Mailordner an, der gelesen werden soll; meist ist es INBOX.</translation>
    </message>
    <message>
        <source>Name another mail folder for the mails that were taken.</source>
        <translation>Geben Sie einen anderen Mailordner für die aufgenommenen Mails an.</translation>
    </message>
    <message>
        <source>Names of users and mail folders have no line ends or tabs.</source>
        <translation>Namen von Benutzern und Mailordnern enthalten keine Zeilenumbrüche oder Tabulatoren.</translation>
    </message>
    <message>
        <source>Look every 5 seconds at most, and once a day at least.</source>
        <translation>Nachgesehen wird höchstens alle 5 Sekunden und mindestens einmal am Tag.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Geben Sie einen Namen an, an dem Sie ihn erkennen.</translation>
    </message>
    <message>
        <source>A name has no line ends or tabs.</source>
        <translation>Ein Name enthält keine Zeilenumbrüche oder Tabulatoren.</translation>
    </message>
</context>
<context>
    <name>intray::InletDialog</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Read a mailbox</source>
        <translation>Postfach abrufen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>intray::InletForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>intray::Intake</name>
    <message>
        <source>This could not be read: %1</source>
        <translation>Das konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This looks like an order, but none was found in it.</source>
        <translation>Das sieht nach einer Bestellung aus, aber es wurde keine darin gefunden.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>the program stopped each time it read this file. Open the original with another program.</source>
        <translation>das Programm blieb jedes Mal stehen, wenn es diese Datei las. Öffnen Sie das Original mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>it was read, but not understood. Type the order in.</source>
        <translation>es wurde gelesen, aber nicht verstanden. Tippen Sie die Bestellung ein.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>nothing in it asks for goods</source>
        <translation>darin wird keine Ware verlangt</translation>
    </message>
</context>
<context>
    <name>intray::Intent</name>
    <message>
        <source>The mail says not to send something, or not yet.</source>
        <translation>Die Mail sagt, etwas nicht oder noch nicht zu senden.</translation>
    </message>
    <message>
        <source>The mail asks to add to an earlier order; is it an order of its own?</source>
        <translation>Die Mail möchte eine frühere Bestellung ergänzen; ist es eine eigene Bestellung?</translation>
    </message>
    <message>
        <source>The mail may be a complaint or a return; is it an order?</source>
        <translation>Die Mail kann eine Reklamation oder Rücksendung sein; ist es eine Bestellung?</translation>
    </message>
    <message>
        <source>The mail asks a question and names goods; does it order them?</source>
        <translation>Die Mail stellt eine Frage und nennt Waren; bestellt sie sie?</translation>
    </message>
    <message>
        <source>The mail asks about an earlier order; are these goods ordered anew?</source>
        <translation>Die Mail fragt nach einer früheren Bestellung; werden diese Waren neu bestellt?</translation>
    </message>
    <message>
        <source>The mail also speaks of cancelling something.</source>
        <translation>Die Mail spricht auch davon, etwas zu stornieren.</translation>
    </message>
    <message>
        <source>it confirms an order</source>
        <translation>es bestätigt eine Bestellung</translation>
    </message>
    <message>
        <source>it is about an invoice</source>
        <translation>es geht um eine Rechnung</translation>
    </message>
    <message>
        <source>it is a newsletter</source>
        <translation>es ist ein Rundschreiben</translation>
    </message>
    <message>
        <source>it lists items and quantities</source>
        <translation>es nennt Artikel und Mengen</translation>
    </message>
    <message>
        <source>it asks for goods</source>
        <translation>es bittet um Ware</translation>
    </message>
    <message>
        <source>it names items, but no quantities could be read</source>
        <translation>es nennt Artikel, aber keine lesbaren Mengen</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>es stellt eine Frage</translation>
    </message>
    <message>
        <source>it says that an order is attached</source>
        <translation>es sagt, dass eine Bestellung angehängt ist</translation>
    </message>
    <message>
        <source>it only says thanks</source>
        <translation>es dankt nur</translation>
    </message>
    <message>
        <source>its subject names an order</source>
        <translation>sein Betreff nennt eine Bestellung</translation>
    </message>
    <message>
        <source>a customer wrote it, and it is not clear what is wanted</source>
        <translation>ein Kunde hat es geschrieben, und es ist nicht klar, was gewünscht ist</translation>
    </message>
    <message>
        <source>it names no items and asks for nothing</source>
        <translation>es nennt keine Artikel und bittet um nichts</translation>
    </message>
    <message>
        <source>it is about an order that was confirmed or shipped</source>
        <translation>es geht um eine Bestellung, die bestätigt oder versandt wurde</translation>
    </message>
    <message>
        <source>it was sent by a machine (%1)</source>
        <translation>es wurde von einer Maschine gesandt (%1)</translation>
    </message>
    <message>
        <source>it asks about an earlier order</source>
        <translation>es fragt nach einer früheren Bestellung</translation>
    </message>
    <message>
        <source>it is an out-of-office reply</source>
        <translation>es ist eine Abwesenheitsnotiz</translation>
    </message>
    <message>
        <source>it says that a mail could not be delivered</source>
        <translation>es sagt, dass eine Mail nicht zugestellt werden konnte</translation>
    </message>
    <message>
        <source>it asks to cancel an order</source>
        <translation>es bittet, eine Bestellung zu stornieren</translation>
    </message>
    <message>
        <source>it asks to change an order</source>
        <translation>es bittet, eine Bestellung zu ändern</translation>
    </message>
    <message>
        <source>it asks for prices, not for goods</source>
        <translation>es fragt nach Preisen, nicht nach Ware</translation>
    </message>
    <message>
        <source>it orders the same as last time</source>
        <translation>darin wird dasselbe wie beim letzten Mal bestellt</translation>
    </message>
    <message>
        <source>it complains about goods that came</source>
        <translation>es ist eine Reklamation zu gelieferter Ware</translation>
    </message>
    <message>
        <source>it is a job application</source>
        <translation>es ist eine Bewerbung</translation>
    </message>
    <message>
        <source>The mail says that something is for information only. Is it an order?</source>
        <translation>Die Mail sagt, dass etwas nur zur Information ist. Ist es eine Bestellung?</translation>
    </message>
    <message>
        <source>it asks for papers about goods</source>
        <translation>darin werden Papiere zu Ware verlangt</translation>
    </message>
    <message>
        <source>it asks for another day of an order</source>
        <translation>sie bittet um einen anderen Tag für eine Bestellung</translation>
    </message>
    <message>
        <source>it tells what changes at the sender&apos;s</source>
        <translation>sie teilt mit, was sich beim Absender ändert</translation>
    </message>
    <message>
        <source>The mail orders only on a condition. Does it hold?</source>
        <translation>Die Mail bestellt nur unter einer Bedingung. Ist sie erfüllt?</translation>
    </message>
    <message>
        <source>The mail thanks for goods that came; are these ordered anew?</source>
        <translation>Die Mail dankt für gelieferte Ware; wird sie noch einmal bestellt?</translation>
    </message>
</context>
<context>
    <name>intray::IssueStrip</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Save a copy of the original…</source>
        <translation>Kopie des Originals sichern…</translation>
    </message>
</context>
<context>
    <name>intray::ItemDescriptionConflict</name>
    <message>
        <source>%1: one number means %2, another %3. Which item is it?</source>
        <translation>%1: eine Nummer bedeutet %2, eine andere %3. Welcher Artikel ist es?</translation>
    </message>
    <message>
        <source>%1: the number means %2, the description says “%3”. Which item is it?</source>
        <translation>%1: die Nummer bedeutet %2, die Beschreibung sagt „%3“. Welcher Artikel ist es?</translation>
    </message>
</context>
<context>
    <name>intray::ItemHistory</name>
    <message numerus="yes">
        <source>bought %n time(s)</source>
        <translation>
            <numerusform>%n-mal gekauft</numerusform>
            <numerusform>%n-mal gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>It asks for the same as last time, but no earlier order of this customer is known. What is ordered?</source>
        <translation>Gewünscht ist dasselbe wie beim letzten Mal, aber von diesem Kunden ist keine frühere Bestellung bekannt. Was ist bestellt?</translation>
    </message>
    <message>
        <source>as in the order %1 of %2</source>
        <translation>wie in der Bestellung %1 vom %2</translation>
    </message>
</context>
<context>
    <name>intray::ItemMatcher</name>
    <message>
        <source>the customer&apos;s number “%1” is one slip away</source>
        <translation>die Nummer „%1“ des Kunden liegt einen Tippfehler entfernt</translation>
    </message>
    <message>
        <source>our number is one slip away</source>
        <translation>unsere Nummer liegt einen Tippfehler entfernt</translation>
    </message>
    <message>
        <source>another customer&apos;s number for it</source>
        <translation>Nummer eines anderen Kunden dafür</translation>
    </message>
    <message>
        <source>all words stand in its description</source>
        <translation>alle Wörter stehen in seiner Beschreibung</translation>
    </message>
    <message>
        <source>its price is the one printed</source>
        <translation>sein Preis ist der gedruckte</translation>
    </message>
    <message>
        <source>similar description</source>
        <translation>ähnliche Beschreibung</translation>
    </message>
    <message>
        <source>number equals our item number</source>
        <translation>die Nummer ist unsere Artikelnummer</translation>
    </message>
    <message>
        <source>GTIN of our item</source>
        <translation>GTIN unseres Artikels</translation>
    </message>
    <message>
        <source>the customer&apos;s own number for it</source>
        <translation>die eigene Nummer des Kunden dafür</translation>
    </message>
    <message>
        <source>printed as our number, it is the customer&apos;s own number for it</source>
        <translation>als unsere Nummer gedruckt, ist es die Nummer des Kunden dafür</translation>
    </message>
    <message>
        <source>printed as the customer&apos;s number, it is our item number</source>
        <translation>als Nummer des Kunden gedruckt, ist es unsere Artikelnummer</translation>
    </message>
    <message>
        <source>“%1” in it is a number we know</source>
        <translation>„%1“ darin ist eine Nummer, die wir kennen</translation>
    </message>
    <message>
        <source>the only item with these words in its description</source>
        <translation>der einzige Artikel mit diesen Wörtern in der Beschreibung</translation>
    </message>
    <message>
        <source>successor of %1</source>
        <translation>Nachfolger von %1</translation>
    </message>
    <message>
        <source>differs only in zeros or characters that look alike</source>
        <translation>unterscheidet sich nur in Nullen oder ähnlichen Zeichen</translation>
    </message>
    <message>
        <source>the same sizes stand in its description</source>
        <translation>dieselben Maße stehen in seiner Beschreibung</translation>
    </message>
    <message>
        <source>this customer&apos;s “%1”, %2</source>
        <translation>„%1“ dieses Kunden, %2</translation>
    </message>
    <message>
        <source>number equals our item number; but %1</source>
        <translation>die Nummer ist unsere Artikelnummer; aber %1</translation>
    </message>
    <message>
        <source>; another number of the line was learnt as %1</source>
        <translation>; eine andere Nummer der Position wurde als %1 gelernt</translation>
    </message>
    <message>
        <source>; but the description says another item</source>
        <translation>; aber die Beschreibung nennt einen anderen Artikel</translation>
    </message>
    <message>
        <source>printed as a number, it is the GTIN of our item</source>
        <translation>als Nummer gedruckt, ist es die GTIN unseres Artikels</translation>
    </message>
    <message>
        <source>“%1” is spelled like our number %2</source>
        <translation>„%1“ schreibt sich wie unsere Nummer %2</translation>
    </message>
</context>
<context>
    <name>intray::JsonReader</name>
    <message>
        <source>it holds no value</source>
        <translation>sie enthält keinen Wert</translation>
    </message>
    <message>
        <source>something stands behind the end of the value</source>
        <translation>nach dem Ende des Werts steht noch etwas</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>sie enthält zu viele Werte</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>ihre Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>sie endet mittendrin</translation>
    </message>
    <message>
        <source>a comma or “]” is missing</source>
        <translation>ein Komma oder „]“ fehlt</translation>
    </message>
    <message>
        <source>a comma or “}” is missing</source>
        <translation>ein Komma oder „}“ fehlt</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht dort zweimal</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a text in quotes does not end on its line</source>
        <translation>ein Text in Anführungszeichen endet nicht in seiner Zeile</translation>
    </message>
    <message>
        <source>a “\” is followed by no known sign</source>
        <translation>auf „\“ folgt kein bekanntes Zeichen</translation>
    </message>
    <message>
        <source>“%1” is no value</source>
        <translation>„%1“ ist kein Wert</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This JSON file is damaged in %1: %2. What stands after that was not read. Please ask the sender for it again.</source>
        <translation>Diese JSON-Datei ist in %1 beschädigt: %2. Was danach steht, wurde nicht gelesen. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This JSON file was cut off in %1: %2. Please check the rest of it.</source>
        <translation>Diese JSON-Datei wurde in %1 abgeschnitten: %2. Bitte prüfen Sie den Rest.</translation>
    </message>
    <message>
        <source>This JSON file can be understood in two ways in %1: %2. Please check which value holds.</source>
        <translation>Diese JSON-Datei lässt sich in %1 auf zwei Arten verstehen: %2. Bitte prüfen Sie, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>This JSON file is too long and was cut off. Please open the file and check its end.</source>
        <translation>Diese JSON-Datei ist zu lang und wurde abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie ihr Ende.</translation>
    </message>
</context>
<context>
    <name>intray::KnownItems</name>
    <message>
        <source>The page names our item “%1”, but no line has it. Was a line overlooked?</source>
        <translation>Auf der Seite steht unser Artikel „%1“, aber keine Position hat ihn. Wurde eine Position übersehen?</translation>
    </message>
</context>
<context>
    <name>intray::LearntHabits</name>
    <message>
        <source>our price instead of %1, %2</source>
        <translation>unser Preis statt %1, %2</translation>
    </message>
    <message>
        <source>their price holds, %1</source>
        <translation>der Preis des Kunden gilt, %1</translation>
    </message>
</context>
<context>
    <name>intray::LedgerModel</name>
    <message>
        <source>… planned</source>
        <translation>… geplant</translation>
    </message>
    <message>
        <source>… written</source>
        <translation>… geschrieben</translation>
    </message>
    <message>
        <source>✓ delivered</source>
        <translation>✓ geliefert</translation>
    </message>
    <message>
        <source>✓ acknowledged</source>
        <translation>✓ bestätigt</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ abgelehnt</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? unklar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>intray::Letter</name>
    <message>
        <source>Line %1: what is “%2” for?</source>
        <translation>Zeile %1: wofür steht „%2“?</translation>
    </message>
    <message>
        <source>The letter names a place of delivery, but it was not read. Where do the goods go?</source>
        <translation>Der Brief nennt einen Lieferort, der nicht gelesen werden konnte. Wohin geht die Ware?</translation>
    </message>
</context>
<context>
    <name>intray::LineGrid</name>
    <message>
        <source>Order lines</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>intray::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Position %1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>, must be decided</source>
        <translation>, muss entschieden werden</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, zweifelhaft</translation>
    </message>
    <message>
        <source>, set by a person</source>
        <translation>, von einer Person gesetzt</translation>
    </message>
    <message>
        <source>Our item</source>
        <translation>Unser Artikel</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Their item</source>
        <translation>Artikel des Kunden</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
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
        <source>Per</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <translation>Rab. %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht zum</translation>
    </message>
</context>
<context>
    <name>intray::LineReader</name>
    <message>
        <source>beside the quantity</source>
        <translation>neben der Menge</translation>
    </message>
    <message>
        <source>beside the price</source>
        <translation>neben dem Preis</translation>
    </message>
    <message>
        <source>quantity times price equals the amount</source>
        <translation>Menge mal Preis ergibt den Betrag</translation>
    </message>
    <message>
        <source>the amount demands it</source>
        <translation>der Betrag verlangt es</translation>
    </message>
    <message>
        <source>in the column &apos;%1&apos;</source>
        <translation>in der Spalte &apos;%1&apos;</translation>
    </message>
    <message>
        <source>by the values of its column</source>
        <translation>nach den Werten seiner Spalte</translation>
    </message>
    <message>
        <source>below its head</source>
        <translation>unter seiner Überschrift</translation>
    </message>
    <message>
        <source>is one of our item numbers</source>
        <translation>ist eine unserer Artikelnummern</translation>
    </message>
    <message>
        <source>is a customer&apos;s part number</source>
        <translation>ist eine Teilenummer eines Kunden</translation>
    </message>
    <message>
        <source>is the GTIN of one of our items</source>
        <translation>ist die GTIN eines unserer Artikel</translation>
    </message>
    <message>
        <source>price and amount demand it</source>
        <translation>Preis und Betrag verlangen es</translation>
    </message>
    <message>
        <source>The discount “%1” is stated in parts and no amount of the line proves what they make together. Is it %2 %?</source>
        <translation>Der Rabatt „%1“ ist in Teilen angegeben, und kein Betrag der Position belegt, was sie zusammen ergeben. Sind es %2 %?</translation>
    </message>
    <message>
        <source>price %1 less %2, by the amount of the line</source>
        <translation>Preis %1 abzüglich %2, nach dem Betrag der Position</translation>
    </message>
    <message>
        <source>The discount of %1 leaves no price that makes the amount %2. Which price holds?</source>
        <translation>Der Rabatt von %1 lässt keinen Preis übrig, der den Betrag %2 ergibt. Welcher Preis gilt?</translation>
    </message>
    <message>
        <source>Is the discount “%1” a share in percent or an amount of money?</source>
        <translation>Ist der Rabatt „%1“ ein Anteil in Prozent oder ein Geldbetrag?</translation>
    </message>
    <message>
        <source>Beside a quantity stands “%1”. What is it?</source>
        <translation>Neben einer Menge steht „%1“. Was ist das?</translation>
    </message>
</context>
<context>
    <name>intray::LineSchedule</name>
    <message>
        <source>in the table of deliveries</source>
        <translation>in der Tabelle der Lieferungen</translation>
    </message>
    <message>
        <source>the parts add up to the line</source>
        <translation>die Teile ergeben zusammen die Position</translation>
    </message>
    <message>
        <source>The deliveries of line %1 do not add up to its quantity. When is what wanted?</source>
        <translation>Die Lieferungen von Position %1 ergeben nicht ihre Menge. Was ist wann gewünscht?</translation>
    </message>
</context>
<context>
    <name>intray::LineTotalMismatch</name>
    <message>
        <source>%1: %2 at %3 makes %4, printed is %5. Which figure is wrong?</source>
        <translation>%1: %2 zu %3 ergibt %4, gedruckt steht %5. Welche Zahl stimmt nicht?</translation>
    </message>
    <message>
        <source>the amount is wrong</source>
        <translation>der Betrag ist falsch</translation>
    </message>
    <message>
        <source>the quantity is wrong</source>
        <translation>die Menge ist falsch</translation>
    </message>
    <message>
        <source>the price is wrong</source>
        <translation>der Preis ist falsch</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Wie gedruckt lassen</translation>
    </message>
</context>
<context>
    <name>intray::ListPriceProof</name>
    <message>
        <source>the prices are those of the price list</source>
        <translation>die Preise sind die der Preisliste</translation>
    </message>
</context>
<context>
    <name>intray::LowConfidence</name>
    <message>
        <source>%1: “%2” could not be read. What is it?</source>
        <translation>%1: „%2“ konnte nicht gelesen werden. Was ist es?</translation>
    </message>
    <message>
        <source>%1: is “%2” right?</source>
        <translation>%1: Ist „%2“ richtig?</translation>
    </message>
    <message>
        <source>It is read, but only %1 % sure.</source>
        <translation>Es ist gelesen, aber nur zu %1 % sicher.</translation>
    </message>
    <message>
        <source>It is only %1 % sure: %2.</source>
        <translation>Es ist nur zu %1 % sicher: %2.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Ja, %1</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <translation>gelesen aus „%1“</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>%1: is the item %2?</source>
        <translation>%1: Ist der Artikel %2?</translation>
    </message>
    <message>
        <source>Search the item</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Es ist richtig so</translation>
    </message>
    <message>
        <source>Correct the lines</source>
        <translation>Positionen berichtigen</translation>
    </message>
    <message>
        <source>It is %1 % sure, but the doubts of the order add up: this one is the weakest.</source>
        <translation>Es ist zu %1 % sicher, aber die Zweifel der Bestellung summieren sich: hier ist der größte.</translation>
    </message>
    <message>
        <source>It is %1 % sure (%2), but the doubts of the order add up: this one is the weakest.</source>
        <translation>Es ist zu %1 % sicher (%2), aber die Zweifel der Bestellung summieren sich: hier ist der größte.</translation>
    </message>
    <message>
        <source>%1: what is ordered was not read. What is it?</source>
        <translation>%1: Was bestellt wird, wurde nicht gelesen. Was ist es?</translation>
    </message>
</context>
<context>
    <name>intray::MailAgainstOrder</name>
    <message>
        <source>The mail is long and was not compared with the attached order.</source>
        <translation>Die Mail ist lang und wurde nicht mit der angehängten Bestellung verglichen.</translation>
    </message>
    <message>
        <source>The mail says “%1”. Does this or the attached order hold?</source>
        <translation>In der Mail steht „%1“. Gilt das oder die angehängte Bestellung?</translation>
    </message>
    <message>
        <source>The mail names a delivery address, “%1”. Is it for this order?</source>
        <translation>Die Mail nennt eine Lieferadresse, „%1“. Ist sie für diese Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::MailCard</name>
    <message>
        <source>Mail header</source>
        <translation>Mailkopf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesandt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sent by a machine (%1)</source>
        <translation>Von einer Maschine gesandt (%1)</translation>
    </message>
</context>
<context>
    <name>intray::MailNotice</name>
    <message>
        <source>it is only a notice</source>
        <translation>es ist nur eine Benachrichtigung</translation>
    </message>
    <message>
        <source>it is only a notice: %1</source>
        <translation>es ist nur eine Benachrichtigung: %1</translation>
    </message>
</context>
<context>
    <name>intray::MailReader</name>
    <message>
        <source>attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>The text of this mail is missing. Please open it in your mail program.</source>
        <translation>Der Text dieser Mail fehlt. Bitte öffnen Sie sie in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>The parts of this mail cannot be told apart, so its raw text is shown. Attachments may be missing.</source>
        <translation>Die Teile dieser Mail sind nicht zu trennen, daher wird ihr roher Text gezeigt. Anhänge können fehlen.</translation>
    </message>
    <message>
        <source>The header of this mail is damaged, so its raw text is shown. Attachments may be missing.</source>
        <translation>Der Kopf dieser Mail ist beschädigt, daher wird ihr roher Text gezeigt. Anhänge können fehlen.</translation>
    </message>
    <message>
        <source>This mail is only a piece (%1 of %2) of a larger one. Please ask the sender for the whole mail.</source>
        <translation>Diese Mail ist nur ein Stück (%1 von %2) einer größeren. Bitte erbitten Sie die ganze Mail vom Absender.</translation>
    </message>
    <message>
        <source>The sender did not attach this file but only said where it lies. Please ask for it by mail.</source>
        <translation>Der Absender hat diese Datei nicht angehängt, sondern nur gesagt, wo sie liegt. Bitte erbitten Sie sie per Mail.</translation>
    </message>
</context>
<context>
    <name>intray::Mailbox</name>
    <message>
        <source>The mail server ended the session.</source>
        <translation>Der Mailserver hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>The mail folder %1 cannot be opened.</source>
        <translation>Der Mailordner %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The mail server does not number the mails in %1 lastingly, so they cannot be taken exactly once.</source>
        <translation>Der Mailserver nummeriert die Mails in %1 nicht dauerhaft; sie können daher nicht genau einmal aufgenommen werden.</translation>
    </message>
    <message>
        <source>The mail folders cannot be listed.</source>
        <translation>Die Mailordner können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The mails cannot be listed.</source>
        <translation>Die Mails können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>A mail cannot be fetched.</source>
        <translation>Eine Mail kann nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Mail number %1 came without its content.</source>
        <translation>Mail Nummer %1 kam ohne ihren Inhalt.</translation>
    </message>
    <message>
        <source>A mail that was taken in cannot be marked as read.</source>
        <translation>Eine aufgenommene Mail kann nicht als gelesen markiert werden.</translation>
    </message>
    <message>
        <source>The mail folder %1 cannot be made.</source>
        <translation>Der Mailordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A mail that was taken in cannot be moved to %1.</source>
        <translation>Eine aufgenommene Mail kann nicht nach %1 verschoben werden.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check passwords at the moment.</source>
        <translation>Der Mailserver %1 kann zurzeit keine Passwörter prüfen.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take tokens (OAuth 2). Use a password.</source>
        <translation>Der Mailserver %1 nimmt keine Token (OAuth 2) an. Verwenden Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take a password. It may want a token (OAuth 2).</source>
        <translation>Der Mailserver %1 nimmt kein Passwort an. Er verlangt vielleicht ein Token (OAuth 2).</translation>
    </message>
    <message>
        <source>The mail server refused the token for %1. Run its command by hand and see whether it must be renewed.</source>
        <translation>Der Mailserver hat das Token für %1 abgelehnt. Führen Sie den Befehl dafür von Hand aus und prüfen Sie, ob es erneuert werden muss.</translation>
    </message>
    <message>
        <source>The mail server refused the user %1 or the password. Check both; some servers want a password made for programs.</source>
        <translation>Der Mailserver hat den Benutzer %1 oder das Passwort abgelehnt. Prüfen Sie beides; manche Server verlangen ein eigenes Passwort für Programme.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er meldet: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Ask who runs the mail server.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Fragen Sie den Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>The certificate does not belong to %1. Use the server&apos;s name as it stands in its certificate.</source>
        <translation>Das Zertifikat gehört nicht zu %1. Verwenden Sie den Namen des Servers, wie er in seinem Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from anybody this machine trusts. If it is your own, name the file with the certificate that signed it.</source>
        <translation>Das Zertifikat von %1 stammt von niemandem, dem dieser Rechner vertraut. Ist es Ihr eigenes, geben Sie die Datei mit dem Zertifikat an, das es signiert hat.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. It is tried again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The mail server says: %1</source>
        <translation>Der Mailserver meldet: %1</translation>
    </message>
    <message>
        <source>There is no server named %1, or this machine is offline.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. Check server and port, and whether this machine is online.</source>
        <translation>%1 antwortet nicht auf Port %2. Prüfen Sie Server und Port und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>Die Datei %1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Try TLS on port 993.</source>
        <translation>%1 bietet kein STARTTLS an; das Passwort wurde daher nicht gesendet. Versuchen Sie es mit TLS auf Port 993.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port: 993 is for TLS, 143 for STARTTLS.</source>
        <translation>%1 spricht auf Port %2 kein TLS. Prüfen Sie den Port: 993 ist für TLS, 143 für STARTTLS.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is no mail server that speaks IMAP, or it is shutting down. Check the port and the encryption.</source>
        <translation>Was auf %1, Port %2, antwortet, ist kein Mailserver, der IMAP spricht, oder er wird gerade heruntergefahren. Prüfen Sie Port und Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made.</source>
        <translation>Die Verbindung zu %1 konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Mail number %1 is larger than %2 MB and stays in the mailbox.</source>
        <translation>Mail Nummer %1 ist größer als %2 MB und bleibt im Postfach.</translation>
    </message>
    <message>
        <source>The mailbox has: %1.</source>
        <translation>Im Postfach gibt es: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It works. %1 holds %n mail(s).</source>
        <translation>
            <numerusform>Es funktioniert. %1 enthält %n Mail.</numerusform>
            <numerusform>Es funktioniert. %1 enthält %n Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail folder %1 is made when the first mail is moved.</source>
        <translation>Der Mailordner %1 wird angelegt, wenn die erste Mail verschoben wird.</translation>
    </message>
    <message>
        <source>The file with the password cannot be opened: %1 (%2)</source>
        <translation>Die Datei mit dem Passwort kann nicht geöffnet werden: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not a file with a password.</source>
        <translation>%1 ist keine Datei mit einem Passwort.</translation>
    </message>
    <message>
        <source>Others may read the password in %1. Allow it to yourself alone: chmod 600.</source>
        <translation>Andere dürfen das Passwort in %1 lesen. Erlauben Sie es nur sich selbst: chmod 600.</translation>
    </message>
    <message>
        <source>The file with the password is empty: %1</source>
        <translation>Die Datei mit dem Passwort ist leer: %1</translation>
    </message>
    <message>
        <source>There is no command for the password.</source>
        <translation>Es gibt keinen Befehl für das Passwort.</translation>
    </message>
    <message>
        <source>The command for the password cannot be started: %1</source>
        <translation>Der Befehl für das Passwort kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The command for the password took too long: %1</source>
        <translation>Der Befehl für das Passwort hat zu lange gedauert: %1</translation>
    </message>
    <message>
        <source>The command for the password failed (exit status %1): %2. Run it by hand to see why.</source>
        <translation>Der Befehl für das Passwort ist fehlgeschlagen (Exit-Status %1): %2. Führen Sie ihn von Hand aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The command for the password printed nothing: %1</source>
        <translation>Der Befehl für das Passwort hat nichts ausgegeben: %1</translation>
    </message>
    <message>
        <source>The password holds a character that no password has.</source>
        <translation>Das Passwort enthält ein Zeichen, das in keinem Passwort vorkommt.</translation>
    </message>
    <message>
        <source>The password cannot be kept in %1: %2</source>
        <translation>Das Passwort kann nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>intray::MailboxForm</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>none (only on this machine)</source>
        <translation>keine (nur auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>often the whole mail address</source>
        <translation>oft die ganze Mailadresse</translation>
    </message>
    <message>
        <source>Logs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>einem Passwort</translation>
    </message>
    <message>
        <source>a command that prints the password</source>
        <translation>einem Befehl, der das Passwort ausgibt</translation>
    </message>
    <message>
        <source>a command that prints a token (OAuth 2)</source>
        <translation>einem Befehl, der ein Token ausgibt (OAuth 2)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Mail folder</source>
        <translation>Mailordner</translation>
    </message>
    <message>
        <source>Taken mails</source>
        <translation>Aufgenommene Mails</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>are marked as read</source>
        <translation>werden als gelesen markiert</translation>
    </message>
    <message>
        <source>are moved to another mail folder</source>
        <translation>werden in einen anderen Mailordner verschoben</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben nach</translation>
    </message>
    <message>
        <source>only mails since a day</source>
        <translation>nur Mails ab einem Tag</translation>
    </message>
    <message>
        <source>Only mails since a day</source>
        <translation>Nur Mails ab einem Tag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Nachsehen alle</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>only if the server&apos;s is self-made</source>
        <translation>nur wenn das des Servers selbst erstellt ist</translation>
    </message>
    <message>
        <source>kept in %1; type to change it</source>
        <translation>in %1 gespeichert; zum Ändern eintippen</translation>
    </message>
    <message>
        <source>kept in a file that only you may read</source>
        <translation>gespeichert in einer Datei, die nur Sie lesen dürfen</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>üblich (%1)</translation>
    </message>
</context>
<context>
    <name>intray::MailboxReader</name>
    <message>
        <source>mail %1</source>
        <translation>Mail %1</translation>
    </message>
</context>
<context>
    <name>intray::MainWindow</name>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Nothing else waits for review.</source>
        <translation>Sonst wartet nichts auf Prüfung.</translation>
    </message>
    <message>
        <source>next order</source>
        <translation>nächste Bestellung</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>nächste Frage</translation>
    </message>
    <message>
        <source>Ctrl click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>capture from the page</source>
        <translation>aus der Seite übernehmen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>keine Bestellung</translation>
    </message>
    <message>
        <source>paste an order</source>
        <translation>Bestellung einfügen</translation>
    </message>
    <message>
        <source>approve selected</source>
        <translation>Gewählte freigeben</translation>
    </message>
    <message>
        <source>approve the rest</source>
        <translation>Übrige freigeben</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be an order.</source>
        <translation>In der Zwischenablage ist nichts, was eine Bestellung sein könnte.</translation>
    </message>
    <message>
        <source>Loading the sample seller&apos;s customers, items and prices…</source>
        <translation>Kunden, Artikel und Preise des Beispielhändlers werden geladen…</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>only suggest</source>
        <translation>nur vorschlagen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
</context>
<context>
    <name>intray::MappingForm</name>
    <message>
        <source>Columns found: %1</source>
        <translation>Gefundene Spalten: %1</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column for %1 of %2</source>
        <translation>Spalte für %1 von %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
</context>
<context>
    <name>intray::MarkedText</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>The rest of this text is too long to be shown here.</source>
        <translation>Der Rest dieses Textes ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>intray::MasterDataImport</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>intray::MasterDataPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Customers and items</source>
        <translation>Kunden und Artikel</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
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
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is loaded yet. Without master data Intray reads orders, but cannot match customers and items or check prices. Import a folder with CSV files named customers.csv, items.csv, prices.csv, addresses.csv, customer_items.csv, units.csv, open_orders.csv and seller.csv; those that are there are taken.</source>
        <translation>Noch ist nichts geladen. Ohne Stammdaten liest Intray Bestellungen, kann aber Kunden und Artikel nicht zuordnen und Preise nicht prüfen. Importieren Sie einen Ordner mit CSV-Dateien namens customers.csv, items.csv, prices.csv, addresses.csv, customer_items.csv, units.csv, open_orders.csv und seller.csv; was davon da ist, wird übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item number(s) of customers</source>
        <translation>
            <numerusform>%n Artikelnummer von Kunden</numerusform>
            <numerusform>%n Artikelnummern von Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n Preis</numerusform>
            <numerusform>%n Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n offene Bestellung</numerusform>
            <numerusform>%n offene Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded: %1.</source>
        <translation>Geladen: %1.</translation>
    </message>
    <message>
        <source>Folder with master data</source>
        <translation>Ordner mit Stammdaten</translation>
    </message>
    <message>
        <source>What an import of %1 would change</source>
        <translation>Was ein Import von %1 ändern würde</translation>
    </message>
    <message>
        <source>A needed column was not found. Choose it below; until then nothing can be imported.</source>
        <translation>Eine nötige Spalte wurde nicht gefunden. Wählen Sie sie unten; bis dahin kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Everything is as before; there is nothing to import.</source>
        <translation>Alles ist wie zuvor; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. The import replaces all tables at once.</source>
        <translation>Noch ist nichts geändert. Der Import ersetzt alle Tabellen auf einmal.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken; the others are:</source>
        <translation>
            <numerusform>%n Zeile wird nicht übernommen, die anderen schon:</numerusform>
            <numerusform>%n Zeilen werden nicht übernommen, die anderen schon:</numerusform>
        </translation>
    </message>
    <message>
        <source>Master data imported. Orders that arrive from now on are checked against it.</source>
        <translation>Stammdaten importiert. Bestellungen, die ab jetzt eingehen, werden dagegen geprüft.</translation>
    </message>
    <message>
        <source>Your own master data stays; the sample orders are read against it.</source>
        <translation>Ihre eigenen Stammdaten bleiben; die Beispielbestellungen werden damit gelesen.</translation>
    </message>
</context>
<context>
    <name>intray::MasterRow</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a number</source>
        <translation>%1 ist „%2“, das ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a date like 2026-12-31 or 31.12.2026</source>
        <translation>%1 ist „%2“, das ist kein Datum wie 2026-12-31 oder 31.12.2026</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is neither yes nor no</source>
        <translation>%1 ist „%2“, das ist weder ja noch nein</translation>
    </message>
</context>
<context>
    <name>intray::MasterTables</name>
    <message>
        <source>The stored master data is damaged. Import it again.</source>
        <translation>Die gespeicherten Stammdaten sind beschädigt. Importieren Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>intray::Matching</name>
    <message>
        <source>the customer&apos;s only delivery address</source>
        <translation>die einzige Lieferadresse des Kunden</translation>
    </message>
    <message>
        <source>a one-time address, %1</source>
        <translation>eine einmalige Adresse, %1</translation>
    </message>
    <message>
        <source>means %1, %2</source>
        <translation>bedeutet %1, %2</translation>
    </message>
</context>
<context>
    <name>intray::MemoryEdit</name>
    <message>
        <source>“%1” is nothing that this entry can mean. Give what the master data call it: an item number, an address, a unit.</source>
        <translation>„%1“ kann dieser Eintrag nicht bedeuten. Geben Sie an, wie es in den Stammdaten heißt: eine Artikelnummer, eine Adresse, eine Einheit.</translation>
    </message>
</context>
<context>
    <name>intray::MemoryModel</name>
    <message>
        <source>nothing: it is passed over</source>
        <translation>nichts: wird übergangen</translation>
    </message>
    <message>
        <source>a one-time address</source>
        <translation>eine einmalige Adresse</translation>
    </message>
    <message>
        <source>our price holds</source>
        <translation>unser Preis gilt</translation>
    </message>
    <message>
        <source>their price of %1 holds</source>
        <translation>der Preis des Kunden von %1 gilt</translation>
    </message>
    <message>
        <source>their price holds</source>
        <translation>der Preis des Kunden gilt</translation>
    </message>
    <message>
        <source>orders without a number are right</source>
        <translation>Bestellungen ohne Nummer sind richtig</translation>
    </message>
    <message>
        <source>the mail&apos;s subject is the number</source>
        <translation>der Betreff der Mail ist die Nummer</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Column of a table</source>
        <translation>Spalte einer Tabelle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>no unit, for %1</source>
        <translation>keine Einheit, für %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>✓ decides</source>
        <translation>✓ entscheidet</translation>
    </message>
    <message>
        <source>? suggests</source>
        <translation>? schlägt vor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Right since</source>
        <translation>Seither richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>intray::MemoryPage</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Only suggest</source>
        <translation>Nur vorschlagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Nothing was learnt yet. What is corrected once in an order - an item number, a unit, an address - is known for that customer from then on, and stands here.</source>
        <translation>Noch wurde nichts gelernt. Was in einer Bestellung einmal berichtigt wird - eine Artikelnummer, eine Einheit, eine Adresse -, ist für diesen Kunden von da an bekannt und steht hier.</translation>
    </message>
    <message>
        <source>Search what was learnt</source>
        <translation>Gelerntes suchen</translation>
    </message>
    <message>
        <source>Search customers, items, words…  %1</source>
        <translation>Kunden, Artikel, Wörter suchen…  %1</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Gelerntes</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) learnt</source>
        <translation>
            <numerusform>%n Eintrag gelernt</numerusform>
            <numerusform>%n Einträge gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n only suggested</source>
        <translation>
            <numerusform>%1, %n nur als Vorschlag</numerusform>
            <numerusform>%1, %n nur als Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means %2: %3.</source>
        <translation>„%1“ bedeutet %2: %3.</translation>
    </message>
    <message>
        <source>A later correction disagreed, so it is only suggested.</source>
        <translation>Eine spätere Berichtigung widersprach, daher wird es nur vorgeschlagen.</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Entscheiden lassen</translation>
    </message>
    <message>
        <source>Forgotten. %1 brings it back.</source>
        <translation>Vergessen. %1 holt es zurück.</translation>
    </message>
    <message>
        <source>It is known again.</source>
        <translation>Es ist wieder bekannt.</translation>
    </message>
    <message>
        <source>From now on it is only suggested.</source>
        <translation>Ab jetzt wird es nur vorgeschlagen.</translation>
    </message>
    <message>
        <source>From now on it decides.</source>
        <translation>Ab jetzt entscheidet es.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>The order it was learnt from is not on this desk.</source>
        <translation>Die Bestellung, aus der er gelernt wurde, ist an diesem Arbeitsplatz nicht vorhanden.</translation>
    </message>
    <message>
        <source>an earlier order</source>
        <translation>einer früheren Bestellung</translation>
    </message>
</context>
<context>
    <name>intray::MemoryReason</name>
    <message>
        <source>learnt</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who corrected it</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>and edited by %1</source>
        <translation>und geändert von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>%n-mal richtig</numerusform>
            <numerusform>%n-mal richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>%n-mal falsch</numerusform>
            <numerusform>%n-mal falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>seither berichtigt</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>learnt from %1</source>
        <translation>gelernt aus %1</translation>
    </message>
</context>
<context>
    <name>intray::MemoryStore</name>
    <message>
        <source> (customer %1)</source>
        <translation> (Kunde %1)</translation>
    </message>
    <message>
        <source>“%1” is item %2</source>
        <translation>„%1“ ist Artikel %2</translation>
    </message>
    <message>
        <source>unit “%1” is %2</source>
        <translation>Einheit „%1“ ist %2</translation>
    </message>
    <message>
        <source>unit “%1” of item %2 is %3</source>
        <translation>Einheit „%1“ von Artikel %2 ist %3</translation>
    </message>
    <message>
        <source>“%1” is a one-time address</source>
        <translation>„%1“ ist eine einmalige Adresse</translation>
    </message>
    <message>
        <source>“%1” is delivery address %2</source>
        <translation>„%1“ ist Lieferadresse %2</translation>
    </message>
    <message>
        <source>“%1” is customer %2</source>
        <translation>„%1“ ist Kunde %2</translation>
    </message>
    <message>
        <source>column “%1” is %2</source>
        <translation>Spalte „%1“ ist %2</translation>
    </message>
    <message>
        <source>label “%1” is %2</source>
        <translation>Beschriftung „%1“ ist %2</translation>
    </message>
    <message>
        <source>prices that differ: %1</source>
        <translation>abweichende Preise: %1</translation>
    </message>
    <message>
        <source>price of %1: %2</source>
        <translation>Preis von %1: %2</translation>
    </message>
    <message>
        <source>order number: %1</source>
        <translation>Bestellnummer: %1</translation>
    </message>
    <message>
        <source>dates are written %1</source>
        <translation>Schreibweise von Datumsangaben: %1</translation>
    </message>
    <message>
        <source>, only suggested</source>
        <translation>, nur als Vorschlag</translation>
    </message>
    <message>
        <source>This is not in memory any more.</source>
        <translation>Das ist nicht mehr im Gedächtnis.</translation>
    </message>
    <message>
        <source>Say what it means, or forget it.</source>
        <translation>Sagen Sie, was es bedeutet, oder lassen Sie es vergessen.</translation>
    </message>
    <message>
        <source>Memory says so already: %1.</source>
        <translation>Das ist schon so gelernt: %1.</translation>
    </message>
</context>
<context>
    <name>intray::MessageAddress</name>
    <message>
        <source>after &apos;%1&apos;</source>
        <translation>nach &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an address of this customer</source>
        <translation>eine Adresse dieses Kunden</translation>
    </message>
    <message>
        <source>An address stands in the text: %1. Is it the delivery address?</source>
        <translation>Im Text steht eine Adresse: %1. Ist es die Lieferadresse?</translation>
    </message>
    <message>
        <source>a sentence says where the goods go</source>
        <translation>ein Satz sagt, wohin die Ware geht</translation>
    </message>
</context>
<context>
    <name>intray::MessageChange</name>
    <message>
        <source>this line is to be dropped</source>
        <translation>diese Position soll entfallen</translation>
    </message>
    <message>
        <source>the new number for this line</source>
        <translation>die neue Zahl für diese Position</translation>
    </message>
    <message>
        <source>named as the line to change</source>
        <translation>als zu ändernde Position genannt</translation>
    </message>
    <message>
        <source>“%1” is to change by %2. How many are wanted in all?</source>
        <translation>„%1“ soll sich um %2 ändern. Wie viel ist insgesamt gewünscht?</translation>
    </message>
    <message>
        <source>“%1” is to change, but how could not be read.</source>
        <translation>„%1“ soll sich ändern, aber wie, war nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>intray::MessageDates</name>
    <message>
        <source>after words that ask for a delivery</source>
        <translation>nach Worten, die um eine Lieferung bitten</translation>
    </message>
    <message>
        <source>a calendar week, its Monday</source>
        <translation>eine Kalenderwoche, ihr Montag</translation>
    </message>
    <message>
        <source>a day of the week, counted from the day of the mail</source>
        <translation>ein Wochentag, vom Tag der Mail gezählt</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Which day is meant?</source>
        <translation>„%1“ kann %2 oder %3 sein. Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>the day of the week fits only this reading</source>
        <translation>der Wochentag passt nur zu dieser Lesart</translation>
    </message>
    <message>
        <source>but the day of the week is another</source>
        <translation>aber der Wochentag ist ein anderer</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date “%1”. Which day is meant?</source>
        <translation>Der Wochentag passt nicht zum Datum „%1“. Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>the end of a calendar week, its Friday</source>
        <translation>das Ende einer Kalenderwoche, ihr Freitag</translation>
    </message>
    <message>
        <source>counted from the day of the mail</source>
        <translation>ab dem Tag der Mail gezählt</translation>
    </message>
    <message>
        <source>a day of this or the next month</source>
        <translation>ein Tag dieses oder des nächsten Monats</translation>
    </message>
    <message>
        <source>a day without its month</source>
        <translation>ein Tag ohne seinen Monat</translation>
    </message>
    <message>
        <source>a part of a month</source>
        <translation>ein Teil eines Monats</translation>
    </message>
    <message>
        <source>a day of a week counted from the mail&apos;s</source>
        <translation>ein Wochentag, ab dem Tag der Mail gezählt</translation>
    </message>
    <message>
        <source>the beginning of a week</source>
        <translation>der Anfang einer Woche</translation>
    </message>
    <message>
        <source>some day of a week</source>
        <translation>irgendein Tag einer Woche</translation>
    </message>
</context>
<context>
    <name>intray::MessageFacts</name>
    <message>
        <source>The text is very long: order number, dates and addresses were looked for in its beginning only.</source>
        <translation>Der Text ist sehr lang: Bestellnummer, Termine und Adressen wurden nur an seinem Anfang gesucht.</translation>
    </message>
    <message>
        <source>beside its label</source>
        <translation>neben seiner Beschriftung</translation>
    </message>
    <message>
        <source>after words that announce an order number</source>
        <translation>nach Worten, die eine Bestellnummer ankündigen</translation>
    </message>
    <message>
        <source>in the subject of the mail</source>
        <translation>im Betreff der Mail</translation>
    </message>
    <message>
        <source>The goods are ordered on behalf of “%1”. Who is the customer?</source>
        <translation>Die Ware wird im Auftrag von „%1“ bestellt. Wer ist der Kunde?</translation>
    </message>
</context>
<context>
    <name>intray::MessageOrder</name>
    <message>
        <source>in a column head</source>
        <translation>in einem Spaltenkopf</translation>
    </message>
    <message>
        <source>This looks like an order line, but was not read: %1</source>
        <translation>Das sieht nach einer Position aus, wurde aber nicht gelesen: %1</translation>
    </message>
    <message>
        <source>A table was read line by line; are all its values here?</source>
        <translation>Eine Tabelle wurde Zeile für Zeile gelesen; sind alle Werte da?</translation>
    </message>
    <message>
        <source>The text beside the table orders more: %1</source>
        <translation>Der Text neben der Tabelle bestellt mehr: %1</translation>
    </message>
    <message>
        <source>Below the closing words stands: %1</source>
        <translation>Unter der Grußformel steht: %1</translation>
    </message>
    <message>
        <source>also in the subject of the mail</source>
        <translation>auch im Betreff der Mail</translation>
    </message>
    <message>
        <source>written with the prices</source>
        <translation>bei den Preisen geschrieben</translation>
    </message>
    <message>
        <source>The mail orders the same as last time, but with a difference: %1</source>
        <translation>Die Mail bestellt dasselbe wie beim letzten Mal, aber mit einem Unterschied: %1</translation>
    </message>
    <message>
        <source>Two dates of delivery are named: “%1” and “%2”. Which one holds?</source>
        <translation>Zwei Liefertermine sind genannt: „%1“ und „%2“. Welcher gilt?</translation>
    </message>
    <message>
        <source>a number with its unit in every row</source>
        <translation>eine Zahl mit ihrer Einheit in jeder Zeile</translation>
    </message>
    <message>
        <source>an amount with its currency in every row</source>
        <translation>ein Betrag mit seiner Währung in jeder Zeile</translation>
    </message>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>Wofür ist das Datum „%1“? Keine Beschriftung sagt es.</translation>
    </message>
    <message>
        <source>a date beside each item</source>
        <translation>ein Datum neben jedem Artikel</translation>
    </message>
    <message>
        <source>What is the number “%1” in “%2”? It was not read.</source>
        <translation>Was bedeutet die Zahl „%1“ in „%2“? Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The mail asks whether another day is possible. What is to change?</source>
        <translation>Die Mail fragt, ob ein anderer Tag möglich ist. Was soll geändert werden?</translation>
    </message>
</context>
<context>
    <name>intray::MessageOrderExtractor</name>
    <message>
        <source>the sender of the mail</source>
        <translation>der Absender der Mail</translation>
    </message>
    <message>
        <source>The mail asks about an earlier order; is the attachment meant as a new one?</source>
        <translation>Die Mail fragt nach einer früheren Bestellung; ist der Anhang als neue gemeint?</translation>
    </message>
    <message>
        <source>it is a long text that names no order</source>
        <translation>es ist ein langer Text, der keine Bestellung nennt</translation>
    </message>
    <message>
        <source>Two order numbers: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Zwei Bestellnummern: „%1“ über der weitergeleiteten Mail, „%2“ darin. Welche gilt?</translation>
    </message>
    <message>
        <source>Two dates of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Zwei Liefertermine: „%1“ über der weitergeleiteten Mail, „%2“ darin. Welcher gilt?</translation>
    </message>
    <message>
        <source>Two places of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Zwei Lieferorte: „%1“ über der weitergeleiteten Mail, „%2“ darin. Welcher gilt?</translation>
    </message>
    <message>
        <source>Two terms of payment: “%1” above the passed-on mail, “%2” in it. Which ones hold?</source>
        <translation>Zwei Zahlungsbedingungen: „%1“ über der weitergeleiteten Mail, „%2“ darin. Welche gelten?</translation>
    </message>
</context>
<context>
    <name>intray::MessageStatements</name>
    <message>
        <source>The mail says “%1”. Does it change what is ordered?</source>
        <translation>In der Mail steht „%1“. Ändert das, was bestellt wird?</translation>
    </message>
</context>
<context>
    <name>intray::MisreadItems</name>
    <message>
        <source>recognised as “%1”; the item meant by the rest of the line is %2</source>
        <translation>als „%1“ erkannt; der Artikel, den der Rest der Position meint, ist %2</translation>
    </message>
    <message>
        <source>recognised as “%1”; the customer&apos;s number for the item is %2</source>
        <translation>als „%1“ erkannt; die Nummer des Kunden für den Artikel ist %2</translation>
    </message>
</context>
<context>
    <name>intray::MisreadQuestions</name>
    <message>
        <source>Line %1: the amount “%2” is hard to read, and quantity times price is not it. Are its figures right?</source>
        <translation>Position %1: Der Betrag „%2“ ist schwer zu lesen, und Menge mal Preis ergibt ihn nicht. Stimmen ihre Zahlen?</translation>
    </message>
    <message>
        <source>Line %1: the item number “%2” is hard to read. Is it %3, which is what the line describes?</source>
        <translation>Position %1: Die Artikelnummer „%2“ ist schwer zu lesen. Ist es %3, wie die Position beschreibt?</translation>
    </message>
    <message>
        <source>The sum “%1” is hard to read, and the other figures do not make it. Are they all right?</source>
        <translation>Die Summe „%1“ ist schwer zu lesen, und die anderen Zahlen ergeben sie nicht. Stimmen sie alle?</translation>
    </message>
    <message>
        <source>Line %1: no price or no amount could be read, while other lines have one. What is missing?</source>
        <translation>Position %1: Kein Preis oder kein Betrag war lesbar, während andere Positionen einen haben. Was fehlt?</translation>
    </message>
</context>
<context>
    <name>intray::MisreadUnits</name>
    <message>
        <source>recognised as “%1”, which is no unit; “%2” looks the same</source>
        <translation>als „%1“ erkannt, was keine Einheit ist; „%2“ sieht genauso aus</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>eine bekannte Einheit</translation>
    </message>
    <message>
        <source>the item&apos;s unit</source>
        <translation>die Einheit des Artikels</translation>
    </message>
</context>
<context>
    <name>intray::MissingFigures</name>
    <message>
        <source>Line %1 has no price, the others have one. Which is it?</source>
        <translation>Position %1 hat keinen Preis, die anderen haben einen. Welcher ist es?</translation>
    </message>
    <message>
        <source>Line %1 has an amount and no price, and “%2” stands in it. Is that its price?</source>
        <translation>Position %1 hat einen Betrag und keinen Preis, und „%2“ steht in ihr. Ist das ihr Preis?</translation>
    </message>
    <message>
        <source>No price was read, and “%1” stands in a line. Is that its price?</source>
        <translation>Es wurde kein Preis gelesen, und „%1“ steht in einer Position. Ist das ihr Preis?</translation>
    </message>
    <message>
        <source>The order says that it comes to %1, and no price of a line was read. What are the prices?</source>
        <translation>Der Auftrag nennt eine Summe von %1, und von keiner Position wurde ein Preis gelesen. Welche Preise gelten?</translation>
    </message>
</context>
<context>
    <name>intray::MissingPoNumber</name>
    <message>
        <source>The order states no order number. Which one is it?</source>
        <translation>Die Bestellung nennt keine Bestellnummer. Welche ist es?</translation>
    </message>
    <message>
        <source>“%1” could not be read as one.</source>
        <translation>„%1“ konnte nicht als solche gelesen werden.</translation>
    </message>
    <message>
        <source>stands in the document</source>
        <translation>steht im Dokument</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>The order states no order number; this customer needs none.</source>
        <translation>Die Bestellung nennt keine Bestellnummer; dieser Kunde braucht keine.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>the mail&apos;s subject</source>
        <translation>der Betreff der Mail</translation>
    </message>
    <message>
        <source>None this time</source>
        <translation>Diesmal keine</translation>
    </message>
    <message>
        <source>None needed for this customer</source>
        <translation>Für diesen Kunden keine nötig</translation>
    </message>
</context>
<context>
    <name>intray::MissingPrice</name>
    <message>
        <source>%1: neither the order nor the price list has a price for %2.</source>
        <translation>%1: Weder die Bestellung noch die Preisliste hat einen Preis für %2.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Type the price</source>
        <translation>Preis eintippen</translation>
    </message>
</context>
<context>
    <name>intray::MissingQuantity</name>
    <message>
        <source>%1 states no quantity. How many?</source>
        <translation>%1 nennt keine Menge. Wie viele?</translation>
    </message>
    <message>
        <source>%1: “%2” is no quantity. How many?</source>
        <translation>%1: „%2“ ist keine Menge. Wie viele?</translation>
    </message>
    <message>
        <source>read as “%1”</source>
        <translation>gelesen als „%1“</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>intray::NamedTowns</name>
    <message>
        <source>The order says “%1”. Do the goods go to that place?</source>
        <translation>In der Bestellung steht „%1“. Geht die Ware an diesen Ort?</translation>
    </message>
</context>
<context>
    <name>intray::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>Customers &amp;&amp; items</source>
        <translation>Kunden &amp;&amp; Artikel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>intray::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::NewSenderAndNewAddress</name>
    <message>
        <source>%1 never wrote for %2 before, and the delivery address is new too. Is it really them?</source>
        <translation>%1 schrieb noch nie für %2, und auch die Lieferadresse ist neu. Ist es wirklich dieser Kunde?</translation>
    </message>
    <message>
        <source>Ask by a telephone number you know, not by one in the mail.</source>
        <translation>Fragen Sie unter einer Telefonnummer nach, die Sie kennen, nicht unter einer aus der Mail.</translation>
    </message>
    <message>
        <source>Hold until it is confirmed</source>
        <translation>Zurückstellen, bis es bestätigt ist</translation>
    </message>
    <message>
        <source>Possible fraud: confirm by telephone</source>
        <translation>Möglicher Betrug: telefonisch bestätigen lassen</translation>
    </message>
    <message>
        <source>Confirmed by telephone</source>
        <translation>Telefonisch bestätigt</translation>
    </message>
    <message>
        <source>Fraud: reject it</source>
        <translation>Betrug: ablehnen</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
</context>
<context>
    <name>intray::NoOrderFound</name>
    <message>
        <source>This looks like an order, but no order line was found. What is ordered?</source>
        <translation>Das sieht nach einer Bestellung aus, aber es wurde keine Position gefunden. Was wird bestellt?</translation>
    </message>
    <message>
        <source>This looks like a change, but nothing that changes was found.</source>
        <translation>Das sieht nach einer Änderung aus, aber es wurde nichts gefunden, was sich ändert.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Keine Bestellung</translation>
    </message>
</context>
<context>
    <name>intray::NoticeBar</name>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
</context>
<context>
    <name>intray::OfferBar</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>intray::OldExcelReader</name>
    <message>
        <source>This workbook is protected by a password. Please save it without the password and import it again.</source>
        <translation>Diese Mappe ist mit einem Passwort geschützt. Bitte sichern Sie sie ohne Passwort und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This workbook is damaged; something may be missing. Please open it and check it.</source>
        <translation>Diese Mappe ist beschädigt; es kann etwas fehlen. Bitte öffnen und prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>intray::OleContainer</name>
    <message>
        <source>This file is damaged: its table of contents cannot be read. Please ask the sender for it again.</source>
        <translation>Diese Datei ist beschädigt: ihr Inhaltsverzeichnis kann nicht gelesen werden. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>A part of this file is too long and was not read. Please open the file and check it.</source>
        <translation>Ein Teil dieser Datei ist zu lang und wurde nicht gelesen. Bitte öffnen und prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>A part of this file is damaged and cannot be read.</source>
        <translation>Ein Teil dieser Datei ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>intray::OneTimeAddress</name>
    <message>
        <source>Delivered to a one-time address: “%1”.</source>
        <translation>Lieferung an eine einmalige Adresse: „%1“.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
</context>
<context>
    <name>intray::OpenReadings</name>
    <message>
        <source>the document names %1</source>
        <translation>das Dokument nennt %1</translation>
    </message>
    <message>
        <source>the document speaks of %1</source>
        <translation>das Dokument spricht von %1</translation>
    </message>
</context>
<context>
    <name>intray::OpenTextReader</name>
    <message>
        <source>This document is too long and was cut off. Please open it and check its end.</source>
        <translation>Dieses Dokument ist zu lang und wurde abgeschnitten. Bitte öffnen Sie es und prüfen Sie sein Ende.</translation>
    </message>
    <message>
        <source>This document is nested too deeply and was not read to the end. Please open it and check it.</source>
        <translation>Dieses Dokument ist zu tief verschachtelt und wurde nicht zu Ende gelesen. Bitte öffnen und prüfen Sie es.</translation>
    </message>
    <message>
        <source>This document holds more than %1 pictures; the rest was not read. Please open it and check it.</source>
        <translation>Dieses Dokument enthält mehr als %1 Bilder; der Rest wurde nicht gelesen. Bitte öffnen und prüfen Sie es.</translation>
    </message>
    <message>
        <source>This document is protected by a password. Please save it without the password and import it again.</source>
        <translation>Dieses Dokument ist mit einem Passwort geschützt. Bitte sichern Sie es ohne Passwort und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>This document is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Dieses Dokument ist beschädigt und konnte nicht geöffnet werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
</context>
<context>
    <name>intray::OpenTransOrder</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>der Preis gilt für die Einheit %1, bestellt ist aber %2.</translation>
    </message>
    <message>
        <source>an order in openTRANS</source>
        <translation>eine Bestellung in openTRANS</translation>
    </message>
</context>
<context>
    <name>intray::OrderExtraction</name>
    <message>
        <source>nothing of it could be read</source>
        <translation>nichts davon konnte gelesen werden</translation>
    </message>
    <message>
        <source>it holds nothing to read</source>
        <translation>es enthält nichts zu lesen</translation>
    </message>
    <message>
        <source>The mail asks for prices, but the attachment is an order. Which holds?</source>
        <translation>Die Mail fragt nach Preisen, aber der Anhang ist eine Bestellung. Was gilt?</translation>
    </message>
    <message>
        <source>An attached mail holds an order too; it was not taken.</source>
        <translation>Auch eine angehängte Mail enthält eine Bestellung; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>the sender of the mail</source>
        <translation>der Absender der Mail</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>in “%1”: %2</source>
        <translation>in „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” came in the same file and was not taken: %2.</source>
        <translation>„%1“ kam in derselben Datei und wurde nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>The attachment holds an order too (%1); it was not taken.</source>
        <translation>Auch der Anhang enthält eine Bestellung (%1); sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The mail speaks of a change, but the attachment is an order. Is it a new one?</source>
        <translation>Die Mail spricht von einer Änderung, der Anhang aber ist eine Bestellung. Ist es eine neue?</translation>
    </message>
</context>
<context>
    <name>intray::OrderJson</name>
    <message>
        <source>A stored finding cannot be read: its field or severity is unknown.</source>
        <translation>Eine gespeicherte Frage ist nicht lesbar: ihr Feld oder ihre Schwere ist unbekannt.</translation>
    </message>
    <message>
        <source>A stored answer cannot be read: what it does is unknown.</source>
        <translation>Eine gespeicherte Antwort ist nicht lesbar: was sie tut, ist unbekannt.</translation>
    </message>
    <message>
        <source>A stored order cannot be read: its kind is unknown.</source>
        <translation>Eine gespeicherte Bestellung ist nicht lesbar: ihre Art ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>intray::OrderLifecycle</name>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>ready for approval</source>
        <translation>bereit zur Freigabe</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 is %2; that cannot be done now.</source>
        <translation>%1 ist %2; das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>%1 is working on %2 at the moment.</source>
        <translation>%1 arbeitet gerade an %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open: answer them first.</source>
        <translation>
            <numerusform>%n Frage ist noch offen: beantworten Sie sie zuerst.</numerusform>
            <numerusform>%n Fragen sind noch offen: beantworten Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has no lines. Type them in, or mark it as not an order.</source>
        <translation>Die Bestellung hat keine Positionen. Tippen Sie sie ein oder legen Sie sie als „keine Bestellung“ ab.</translation>
    </message>
    <message>
        <source>%1 is %2. Take it back to review before you change it.</source>
        <translation>%1 ist %2. Holen Sie sie zur Prüfung zurück, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>%1 of this customer is at the desk already. Open this order again to decide which of the two is right.</source>
        <translation>%1 dieses Kunden ist schon hier. Öffnen Sie diese Bestellung noch einmal, um zu entscheiden, welche gilt.</translation>
    </message>
    <message>
        <source>Only a supervisor can return %1.</source>
        <translation>Nur eine Leitung kann %1 zurückgeben.</translation>
    </message>
    <message>
        <source>%1 is being exported.</source>
        <translation>%1 wird gerade exportiert.</translation>
    </message>
    <message>
        <source>%1 was not released by you.</source>
        <translation>%1 wurde nicht von Ihnen bestätigt.</translation>
    </message>
    <message>
        <source>Only a supervisor can approve orders.</source>
        <translation>Nur die Leitung kann Bestellungen freigeben.</translation>
    </message>
    <message>
        <source>No order was chosen.</source>
        <translation>Es wurde keine Bestellung gewählt.</translation>
    </message>
    <message>
        <source>Nobody approves what they released: %1. Leave them to somebody else; nothing was approved.</source>
        <translation>Niemand gibt frei, was er bestätigt hat: %1. Überlassen Sie das jemand anderem; nichts wurde freigegeben.</translation>
    </message>
</context>
<context>
    <name>intray::OrderMaximum</name>
    <message>
        <source>The goods cost %1, over the limit of %2 for one order. Release it?</source>
        <translation>Die Ware kostet %1, mehr als die Grenze von %2 für eine Bestellung. Bestätigen?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Over the limit for one order</source>
        <translation>Über der Grenze für eine Bestellung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>durch die Leitung</translation>
    </message>
</context>
<context>
    <name>intray::OrderMinimum</name>
    <message>
        <source>The goods cost %1; the least for one order is %2. Take it?</source>
        <translation>Die Ware kostet %1; der Mindestbestellwert ist %2. Annehmen?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: below the order minimum</source>
        <translation>Wartet auf die Antwort des Kunden: unter dem Mindestbestellwert</translation>
    </message>
</context>
<context>
    <name>intray::OrderMoves</name>
    <message>
        <source>PO %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>One question is still open. Answer it before the order is released.</source>
        <translation>Eine Frage ist noch offen. Beantworten Sie sie, bevor die Bestellung bestätigt wird.</translation>
    </message>
    <message>
        <source>%1 questions are still open. Answer them before the order is released.</source>
        <translation>%1 Fragen sind noch offen. Beantworten Sie sie, bevor die Bestellung bestätigt wird.</translation>
    </message>
    <message>
        <source>Hold this order, because</source>
        <translation>Diese Bestellung zurückstellen, weil</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 ist zurückgestellt.</translation>
    </message>
    <message>
        <source>What do you ask the customer?</source>
        <translation>Was fragen Sie den Kunden?</translation>
    </message>
    <message>
        <source>%1 waits for the customer.</source>
        <translation>%1 wartet auf den Kunden.</translation>
    </message>
    <message>
        <source>Not an order, because</source>
        <translation>Keine Bestellung, weil</translation>
    </message>
    <message>
        <source>%1 is put aside as not an order; it can be taken back.</source>
        <translation>%1 ist als „keine Bestellung“ abgelegt; das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>back to review</source>
        <translation>zurück zur Prüfung</translation>
    </message>
</context>
<context>
    <name>intray::OrderNotOurs</name>
    <message>
        <source>The order is addressed to %1, and names us nowhere. Is it for us?</source>
        <translation>Die Bestellung ist an %1 gerichtet und nennt uns nirgends. Ist sie für uns?</translation>
    </message>
    <message>
        <source>Not for us: drop it</source>
        <translation>Nicht für uns: verwerfen</translation>
    </message>
    <message>
        <source>Addressed to another seller</source>
        <translation>An einen anderen Verkäufer gerichtet</translation>
    </message>
    <message>
        <source>It is for us</source>
        <translation>Sie ist für uns</translation>
    </message>
</context>
<context>
    <name>intray::OrderStore</name>
    <message>
        <source>A stored order has an unknown state.</source>
        <translation>Eine gespeicherte Bestellung hat einen unbekannten Stand.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Diese Bestellung ist nicht im Datenspeicher.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order meanwhile. Open it again to see the change; nothing was stored.</source>
        <translation>Jemand anderes hat diese Bestellung inzwischen geändert. Öffnen Sie sie neu, um die Änderung zu sehen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This batch is not in the store.</source>
        <translation>Dieser Stapel ist nicht im Datenspeicher.</translation>
    </message>
</context>
<context>
    <name>intray::OrderWriter</name>
    <message>
        <source>A number of this order is too large to be written.</source>
        <translation>Eine Zahl dieser Bestellung ist zu groß, um geschrieben zu werden.</translation>
    </message>
</context>
<context>
    <name>intray::OrderXOrder</name>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>die Position ist als gelöscht gekennzeichnet; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>the line has the status &quot;%1&quot;, which is not known.</source>
        <translation>die Position hat den Status „%1“, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>the line belongs to another line. Please check which of them are to be entered.</source>
        <translation>die Position gehört zu einer anderen Position. Bitte prüfen Sie, welche davon einzugeben sind.</translation>
    </message>
    <message>
        <source>only a price before a discount is stated.</source>
        <translation>nur ein Preis vor Rabatt ist angegeben.</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>der Preis gilt für die Einheit %1, bestellt ist aber %2.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>die Nachricht sagt, dass sie eine Kopie ist.</translation>
    </message>
    <message>
        <source>the message replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>die Nachricht ersetzt die ganze Bestellung: Positionen, die sie nicht nennt, sind nicht mehr gewünscht.</translation>
    </message>
    <message>
        <source>the message says that it is a test.</source>
        <translation>die Nachricht sagt, dass sie ein Test ist.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>das ist eine Rahmenbestellung. Ist diese Ware jetzt gewünscht?</translation>
    </message>
    <message>
        <source>an answer to an order (Order-X)</source>
        <translation>eine Antwort auf eine Bestellung (Order-X)</translation>
    </message>
    <message>
        <source>an order in Order-X</source>
        <translation>eine Bestellung in Order-X</translation>
    </message>
</context>
<context>
    <name>intray::OtherPapers</name>
    <message>
        <source>it is titled as another document</source>
        <translation>es ist als anderes Schriftstück überschrieben</translation>
    </message>
    <message>
        <source>it sends goods back</source>
        <translation>es schickt Ware zurück</translation>
    </message>
    <message>
        <source>Above the lines stands “%1”. Is this an order?</source>
        <translation>Über den Positionen steht „%1“. Ist das eine Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::OtherStructured</name>
    <message>
        <source>an invoice</source>
        <translation>eine Rechnung</translation>
    </message>
    <message>
        <source>a credit note</source>
        <translation>eine Gutschrift</translation>
    </message>
    <message>
        <source>an answer to an order</source>
        <translation>eine Antwort auf eine Bestellung</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>ein Lieferavis</translation>
    </message>
    <message>
        <source>a receipt for goods</source>
        <translation>ein Wareneingangsbeleg</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>ein Katalog</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>a request for a quotation</source>
        <translation>eine Angebotsanfrage</translation>
    </message>
    <message>
        <source>a message of a punch-out shop, which orders nothing yet</source>
        <translation>eine Nachricht eines Punch-out-Shops, die noch nichts bestellt</translation>
    </message>
    <message>
        <source>a payment advice</source>
        <translation>ein Zahlungsavis</translation>
    </message>
    <message>
        <source>a message between systems</source>
        <translation>eine Nachricht zwischen Systemen</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a SAP IDoc</source>
        <translation>ein SAP-IDoc</translation>
    </message>
    <message>
        <source>an EDI file</source>
        <translation>eine EDI-Datei</translation>
    </message>
    <message>
        <source>it is %1 (%2 of the kind &quot;%3&quot;)</source>
        <translation>es ist %1 (%2 der Art „%3“)</translation>
    </message>
    <message>
        <source>it is %1 of the kind &quot;%2&quot;, which is no order format known here</source>
        <translation>es ist %1 der Art „%2“; das ist kein hier bekanntes Bestellformat</translation>
    </message>
    <message>
        <source>it is %1 that could not be taken apart</source>
        <translation>es ist %1 und konnte nicht zerlegt werden</translation>
    </message>
</context>
<context>
    <name>intray::Outlook</name>
    <message>
        <source>Line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <source>Line %1 as read</source>
        <translation>Position %1 wie gelesen</translation>
    </message>
    <message>
        <source>(dropped)</source>
        <translation>(entfallen)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Position %1: %2</translation>
    </message>
    <message>
        <source>price changed by hand</source>
        <translation>Preis von Hand geändert</translation>
    </message>
    <message>
        <source>new delivery address</source>
        <translation>neue Lieferadresse</translation>
    </message>
</context>
<context>
    <name>intray::OutlookReader</name>
    <message>
        <source>attached mail</source>
        <translation>angehängte Mail</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>This attachment is damaged and could not be read. Please ask the sender for it again.</source>
        <translation>Dieser Anhang ist beschädigt und konnte nicht gelesen werden. Bitte erbitten Sie ihn noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>The sender did not attach this file but only said where it lies. Please ask for it by mail.</source>
        <translation>Der Absender hat diese Datei nicht angehängt, sondern nur gesagt, wo sie liegt. Bitte erbitten Sie sie per Mail.</translation>
    </message>
    <message>
        <source>This is an object of another program inside the text of the mail. Please look at the mail in Outlook.</source>
        <translation>Das ist ein Objekt eines anderen Programms im Text der Mail. Bitte sehen Sie die Mail in Outlook an.</translation>
    </message>
    <message>
        <source>This mail is too large; not all of it was read. Please open it in Outlook and check it.</source>
        <translation>Diese Mail ist zu groß; sie wurde nicht ganz gelesen. Bitte öffnen und prüfen Sie sie in Outlook.</translation>
    </message>
    <message>
        <source>This mail is damaged; some of it may be missing. Please open it in Outlook and check it.</source>
        <translation>Diese Mail ist beschädigt; es kann etwas davon fehlen. Bitte öffnen und prüfen Sie sie in Outlook.</translation>
    </message>
    <message>
        <source>No message can be found in this Outlook file. Please ask the sender for it again.</source>
        <translation>In dieser Outlook-Datei ist keine Nachricht zu finden. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
</context>
<context>
    <name>intray::OwnJsonOrder</name>
    <message>
        <source>“%1” is no kind of order.</source>
        <translation>„%1“ ist keine Art von Bestellung.</translation>
    </message>
    <message>
        <source>Version %1 of this form is not known here.</source>
        <translation>Version %1 dieses Formats ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This order was written with open questions. Is it right?</source>
        <translation>Diese Bestellung wurde mit offenen Fragen geschrieben. Stimmt sie?</translation>
    </message>
    <message>
        <source>it is an answer of Intray without an order</source>
        <translation>es ist eine Antwort von Intray ohne Bestellung</translation>
    </message>
    <message>
        <source>it is an order as Intray writes it</source>
        <translation>es ist eine Bestellung, wie Intray sie schreibt</translation>
    </message>
</context>
<context>
    <name>intray::PackMultiple</name>
    <message>
        <source>%1: %2 of %3 is not a multiple of the pack of %4. Round?</source>
        <translation>%1: %2 von %3 ist kein Vielfaches der Packung von %4. Runden?</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>abgerundet</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>intray::PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
</context>
<context>
    <name>intray::PageCharges</name>
    <message>
        <source>the lines and the charges add up to it</source>
        <translation>die Positionen und die Zuschläge ergeben zusammen diesen Betrag</translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <translation>neben „%1“</translation>
    </message>
    <message>
        <source>A discount of %1 (%2) is stated and the sums do not bear it out. Please check how to enter it.</source>
        <translation>Ein Rabatt von %1 (%2) ist angegeben, und die Summen bestätigen ihn nicht. Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>A charge of %1 (%2) is stated and the sums do not bear it out. Please check how to enter it.</source>
        <translation>Ein Zuschlag von %1 (%2) ist angegeben, und die Summen bestätigen ihn nicht. Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>the order&apos;s sums hold with it</source>
        <translation>damit gehen die Summen der Bestellung auf</translation>
    </message>
</context>
<context>
    <name>intray::PageHeader</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>Wofür steht das Datum „%1“? Keine Beschriftung sagt es.</translation>
    </message>
    <message>
        <source>a calendar week and its day</source>
        <translation>eine Kalenderwoche und ihr Tag</translation>
    </message>
    <message>
        <source>a calendar week, its Monday</source>
        <translation>eine Kalenderwoche, ihr Montag</translation>
    </message>
    <message>
        <source>Beside “%1” stands “%2”. Which day is that?</source>
        <translation>Neben „%1“ steht „%2“. Welcher Tag ist das?</translation>
    </message>
    <message>
        <source>a day to come that no label explains</source>
        <translation>ein künftiger Tag, den keine Beschriftung erklärt</translation>
    </message>
</context>
<context>
    <name>intray::PageParties</name>
    <message>
        <source>An address stands on the page without a label that can be read: %1. Is it the delivery address?</source>
        <translation>Auf der Seite steht eine Adresse ohne lesbare Beschriftung: %1. Ist es die Lieferadresse?</translation>
    </message>
    <message>
        <source>a stored delivery address that stands under no other label</source>
        <translation>eine gespeicherte Lieferadresse, die unter keiner anderen Beschriftung steht</translation>
    </message>
    <message>
        <source>The place of delivery begins with “%1”, but its address was not read. Where do the goods go?</source>
        <translation>Die Lieferadresse beginnt mit „%1“, wurde aber nicht gelesen. Wohin geht die Ware?</translation>
    </message>
    <message>
        <source>A sentence names a place of delivery, but it was not read. Where do the goods go?</source>
        <translation>Ein Satz nennt eine Lieferadresse, sie wurde aber nicht gelesen. Wohin geht die Ware?</translation>
    </message>
    <message>
        <source>an address without a label that can be read</source>
        <translation>eine Adresse ohne lesbare Beschriftung</translation>
    </message>
    <message>
        <source>stands right below the day of delivery</source>
        <translation>steht gleich unter dem Liefertag</translation>
    </message>
</context>
<context>
    <name>intray::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>Die Seite konnte nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>intray::PageReasons</name>
    <message>
        <source>a sentence says when the goods are wanted</source>
        <translation>ein Satz sagt, wann die Ware gewünscht wird</translation>
    </message>
    <message>
        <source>a sentence says where the goods go</source>
        <translation>ein Satz sagt, wohin die Ware geht</translation>
    </message>
    <message>
        <source>beside the label &apos;%1&apos;</source>
        <translation>neben dem Titel „%1“</translation>
    </message>
    <message>
        <source>a correction taught what &apos;%1&apos; means</source>
        <translation>eine Korrektur hat gelehrt, was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>steht mehr als einmal da</translation>
    </message>
    <message>
        <source>nothing else stands there that it could be</source>
        <translation>sonst steht dort nichts, was es sein könnte</translation>
    </message>
    <message>
        <source>a place and a date in the letter&apos;s head</source>
        <translation>Ort und Datum im Briefkopf</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a VAT number</source>
        <translation>eine USt-IdNr.</translation>
    </message>
    <message>
        <source>under the label &apos;%1&apos;</source>
        <translation>unter dem Titel „%1“</translation>
    </message>
    <message>
        <source>stands in the letter&apos;s head or foot</source>
        <translation>steht im Kopf oder Fuß des Briefes</translation>
    </message>
    <message>
        <source>is invoiced</source>
        <translation>bekommt die Rechnung</translation>
    </message>
    <message>
        <source>is delivered to</source>
        <translation>bekommt die Lieferung</translation>
    </message>
    <message>
        <source>in the row of a total</source>
        <translation>in der Zeile einer Summe</translation>
    </message>
    <message>
        <source>net and tax make the total</source>
        <translation>Netto und Steuer ergeben die Summe</translation>
    </message>
    <message>
        <source>stands beside the total</source>
        <translation>steht neben der Summe</translation>
    </message>
    <message>
        <source>the amounts add up</source>
        <translation>die Beträge gehen auf</translation>
    </message>
    <message>
        <source>in a column&apos;s head</source>
        <translation>im Kopf einer Spalte</translation>
    </message>
    <message>
        <source>beside the prices</source>
        <translation>neben den Preisen</translation>
    </message>
    <message>
        <source>titled &apos;%1&apos;</source>
        <translation>überschrieben mit „%1“</translation>
    </message>
    <message>
        <source>it holds a table of order lines</source>
        <translation>enthält eine Tabelle mit Bestellpositionen</translation>
    </message>
    <message>
        <source>it holds no order lines</source>
        <translation>enthält keine Bestellpositionen</translation>
    </message>
</context>
<context>
    <name>intray::PageRecognisers</name>
    <message>
        <source>Recognising the picture on page %1 took too long and was stopped. Please look at this page and enter what it says by hand.</source>
        <translation>Die Erkennung des Bilds auf Seite %1 dauerte zu lange und wurde abgebrochen. Bitte sehen Sie diese Seite an und geben Sie von Hand ein, was darauf steht.</translation>
    </message>
    <message>
        <source>The picture on page %1 could not be recognised. Please look at this page and enter what it says by hand.</source>
        <translation>Das Bild auf Seite %1 konnte nicht erkannt werden. Bitte sehen Sie diese Seite an und geben Sie von Hand ein, was darauf steht.</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Seiten werden erkannt</translation>
    </message>
    <message numerus="yes">
        <source>Recognising the pictures of this file took too long, so %n page(s) from page %1 on were left out. Please look at them and enter what they say by hand.</source>
        <translation>
            <numerusform>Die Erkennung der Bilder dieser Datei dauerte zu lange; daher wurde %n Seite ab Seite %1 ausgelassen. Bitte sehen Sie sie an und geben Sie von Hand ein, was darauf steht.</numerusform>
            <numerusform>Die Erkennung der Bilder dieser Datei dauerte zu lange; daher wurden %n Seiten ab Seite %1 ausgelassen. Bitte sehen Sie sie an und geben Sie von Hand ein, was darauf steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this file are blank. Please look at it and check whether that is right.</source>
        <translation>Die Seiten dieser Datei sind leer. Bitte sehen Sie sie an und prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>intray::PageStatements</name>
    <message>
        <source>Among the lines stands “%1”. Does it change one?</source>
        <translation>Zwischen den Positionen steht „%1“. Ändert das eine davon?</translation>
    </message>
    <message>
        <source>Beside the lines stands “%1”. Does it change them?</source>
        <translation>Neben den Positionen steht „%1“. Ändert das etwas an ihnen?</translation>
    </message>
</context>
<context>
    <name>intray::PartTabs</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Forwarded mail</source>
        <translation>Weitergeleitete Mail</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Weitergeleitet: %1</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Mail: %1</translation>
    </message>
    <message>
        <source>Mail (other form)</source>
        <translation>Mail (andere Form)</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in the mail “%1”</source>
        <translation>in der Mail „%1“</translation>
    </message>
    <message>
        <source>Parts of the submission</source>
        <translation>Teile der Sendung</translation>
    </message>
</context>
<context>
    <name>intray::PartyRecords</name>
    <message>
        <source>the stored address but for letters that look alike</source>
        <translation>die gespeicherte Adresse bis auf ähnlich aussehende Buchstaben</translation>
    </message>
    <message>
        <source>a stored address of the customer</source>
        <translation>eine gespeicherte Adresse des Kunden</translation>
    </message>
    <message>
        <source>the customer&apos;s name but for letters that look alike</source>
        <translation>der Name des Kunden bis auf ähnlich aussehende Buchstaben</translation>
    </message>
</context>
<context>
    <name>intray::PaymentTermsDiffer</name>
    <message>
        <source>The order says “%1”, agreed with %2 is “%3”.</source>
        <translation>Die Bestellung sagt „%1“, vereinbart mit %2 ist „%3“.</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die des Kunden behalten</translation>
    </message>
</context>
<context>
    <name>intray::PdfReader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This PDF is damaged: page %1 could not be read. Please ask the sender for a new copy.</source>
        <translation>Dieses PDF ist beschädigt: Seite %1 konnte nicht gelesen werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>The pages of this PDF are blank. Please open it and check whether that is right.</source>
        <translation>Die Seiten dieses PDFs sind leer. Bitte öffnen Sie es und prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>The files inside this PDF are too large and were not all read. Please open it and check them.</source>
        <translation>Die Dateien in diesem PDF sind zu groß und wurden nicht alle gelesen. Bitte öffnen und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This PDF is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Dieses PDF ist beschädigt und konnte nicht geöffnet werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Please ask the sender for a copy without one.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt. Bitte erbitten Sie vom Absender eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it has no pages. Please ask the sender for a new copy.</source>
        <translation>Dieses PDF ist beschädigt: es hat keine Seiten. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages; only the first %2 were read. Please check the rest.</source>
        <translation>Dieses PDF hat %1 Seiten; nur die ersten %2 wurden gelesen. Bitte prüfen Sie den Rest.</translation>
    </message>
</context>
<context>
    <name>intray::PicturePage</name>
    <message>
        <source>The picture on page %1 is too large to be read. Please ask the sender for a scan with 300 dots an inch.</source>
        <translation>Das Bild auf Seite %1 ist zu groß, um gelesen zu werden. Bitte erbitten Sie vom Absender einen Scan mit 300 dpi.</translation>
    </message>
    <message>
        <source>The picture on page %1 is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Das Bild auf Seite %1 ist beschädigt und konnte nicht geöffnet werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>Page %1 is a scan. Scans cannot be read, because the models of Tesseract are missing. Please install tesseract-ocr-eng.</source>
        <translation>Seite %1 ist ein Scan. Scans können nicht gelesen werden, weil die Modelle von Tesseract fehlen. Bitte installieren Sie tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>The picture on page %1 breaks off; what is missing was not read. Please ask the sender for a new copy.</source>
        <translation>Das Bild auf Seite %1 bricht ab; was fehlt, wurde nicht gelesen. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>No words were found in the picture on page %1. Please look at it and enter what it says by hand.</source>
        <translation>Im Bild auf Seite %1 wurden keine Wörter gefunden. Bitte sehen Sie es an und geben Sie von Hand ein, was darauf steht.</translation>
    </message>
</context>
<context>
    <name>intray::Policy</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>The required confidence must lie between 0 and 1.</source>
        <translation>Die verlangte Sicherheit muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. What can stand here: %3.</source>
        <translation>%1: „%2“ ist nicht bekannt. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>%1: “tolerance” must be an object like {&quot;percent&quot;: &quot;2&quot;}.</source>
        <translation>%1: „tolerance“ muss ein Objekt sein wie {&quot;percent&quot;: &quot;2&quot;}.</translation>
    </message>
    <message>
        <source>%1: this rule has no tolerance.</source>
        <translation>%1: diese Regel hat keine Toleranz.</translation>
    </message>
    <message>
        <source>%1: the tolerance “%2” is no number from 0 upwards.</source>
        <translation>%1: die Toleranz „%2“ ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1: “on” must be true or false.</source>
        <translation>%1: „on“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: the severity “%2” is none of block, ask, note.</source>
        <translation>%1: die Schwere „%2“ ist weder block noch ask noch note.</translation>
    </message>
    <message>
        <source>“rules” must be an object of rules.</source>
        <translation>„rules“ muss ein Objekt mit Regeln sein.</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>%1: its settings must be an object.</source>
        <translation>%1: ihre Einstellungen müssen ein Objekt sein.</translation>
    </message>
    <message>
        <source>Change %1 (rule “%2”)</source>
        <translation>Änderung %1 (Regel „%2“)</translation>
    </message>
    <message>
        <source>%1: there is no such rule.</source>
        <translation>%1: eine solche Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: “from” must be a day like 2026-03-02.</source>
        <translation>%1: „from“ muss ein Tag sein wie 2026-03-02.</translation>
    </message>
    <message>
        <source>%1: “at” must be a time like 2026-03-02T09:30:00Z.</source>
        <translation>%1: „at“ muss ein Zeitpunkt sein wie 2026-03-02T09:30:00Z.</translation>
    </message>
    <message>
        <source>“changes” must be a list of changes.</source>
        <translation>„changes“ muss eine Liste von Änderungen sein.</translation>
    </message>
    <message>
        <source>The rules file is no JSON: %1 at character %2.</source>
        <translation>Die Regeldatei ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The rules file must be one JSON object.</source>
        <translation>Die Regeldatei muss ein einziges JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The rules file</source>
        <translation>Die Regeldatei</translation>
    </message>
</context>
<context>
    <name>intray::PositionGaps</name>
    <message>
        <source>Line number %1 is missing. Was a line lost?</source>
        <translation>Die Positionsnummer %1 fehlt. Ging eine Zeile verloren?</translation>
    </message>
</context>
<context>
    <name>intray::PriceMismatch</name>
    <message>
        <source>%1: %2 at %3 each; our price is %4 (%5 %). Which one?</source>
        <translation>%1: %2 zu je %3; unser Preis ist %4 (%5 %). Welcher gilt?</translation>
    </message>
    <message>
        <source>Price list %1 on %2 for %3 %4.</source>
        <translation>Preisliste %1 am %2 für %3 %4.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unserer</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Preis des Kunden behalten</translation>
    </message>
    <message>
        <source>needs the right to grant prices</source>
        <translation>nur mit dem Recht, Preise zu gewähren</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: price of line %1</source>
        <translation>Wartet auf die Antwort des Kunden: Preis von Position %1</translation>
    </message>
    <message>
        <source>the order is held until the customer answers</source>
        <translation>die Bestellung wird zurückgestellt, bis der Kunde antwortet</translation>
    </message>
    <message>
        <source>%1: %2 is printed at %3; our price of %4 is taken.</source>
        <translation>%1: %2 ist mit %3 gedruckt; unser Preis von %4 wird genommen.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>der des Kunden</translation>
    </message>
</context>
<context>
    <name>intray::ProseLeftovers</name>
    <message>
        <source>In an order line stands “%1”. Is it wanted as it was read?</source>
        <translation>In einer Position steht „%1“. Ist sie so gewünscht, wie sie gelesen wurde?</translation>
    </message>
    <message>
        <source>Between the order lines stands “%1”. What does it say of them?</source>
        <translation>Zwischen den Positionen steht „%1“. Was sagt das über sie?</translation>
    </message>
    <message>
        <source>Two order lines were read from “%1”. Are there two?</source>
        <translation>Aus „%1“ wurden zwei Positionen gelesen. Sind es zwei?</translation>
    </message>
    <message>
        <source>The item “%1” is ordered twice, by %2 and by %3. Are both wanted?</source>
        <translation>Der Artikel „%1“ ist zweimal bestellt, mit %2 und mit %3. Ist beides gewünscht?</translation>
    </message>
    <message>
        <source>Among the order lines stands “%1”, which was not read. Is it ordered?</source>
        <translation>Zwischen den Positionen steht „%1“, was nicht gelesen wurde. Ist das bestellt?</translation>
    </message>
    <message>
        <source>The text names our item “%1” outside the order lines. Was a line overlooked?</source>
        <translation>Der Text nennt unseren Artikel „%1“ außerhalb der Positionen. Wurde eine Position übersehen?</translation>
    </message>
</context>
<context>
    <name>intray::ProseLine</name>
    <message>
        <source>after the word &apos;%1&apos;</source>
        <translation>nach dem Wort &apos;%1&apos;</translation>
    </message>
    <message>
        <source>written as a price</source>
        <translation>als Preis geschrieben</translation>
    </message>
    <message>
        <source>written with a currency</source>
        <translation>mit einer Währung geschrieben</translation>
    </message>
    <message>
        <source>an item has this number</source>
        <translation>ein Artikel hat diese Nummer</translation>
    </message>
    <message>
        <source>a known part number of this customer</source>
        <translation>eine bekannte Teilenummer dieses Kunden</translation>
    </message>
    <message>
        <source>a known part number of a customer</source>
        <translation>eine bekannte Teilenummer eines Kunden</translation>
    </message>
    <message>
        <source>has the form of an item number</source>
        <translation>hat die Form einer Artikelnummer</translation>
    </message>
    <message>
        <source>a number with a unit or a times sign</source>
        <translation>eine Zahl mit Einheit oder Malzeichen</translation>
    </message>
    <message>
        <source>the number beside the item</source>
        <translation>die Zahl neben dem Artikel</translation>
    </message>
    <message>
        <source>a unit right after the number</source>
        <translation>eine Einheit gleich nach der Zahl</translation>
    </message>
    <message>
        <source>agrees with an item</source>
        <translation>stimmt mit einem Artikel überein</translation>
    </message>
    <message>
        <source>stands beside the quantity</source>
        <translation>steht neben der Menge</translation>
    </message>
    <message>
        <source>quantity times price is the amount</source>
        <translation>Menge mal Preis ist der Betrag</translation>
    </message>
    <message>
        <source>numbers the lines of the list</source>
        <translation>nummeriert die Positionen der Liste</translation>
    </message>
    <message>
        <source>parted off at the end of every line</source>
        <translation>am Ende jeder Zeile abgesetzt</translation>
    </message>
</context>
<context>
    <name>intray::ProseLines</name>
    <message>
        <source>has the form of this customer&apos;s own numbers</source>
        <translation>hat die Form der eigenen Nummern dieses Kunden</translation>
    </message>
</context>
<context>
    <name>intray::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>TO CHECK · %1 OF %2</source>
        <translation>ZU PRÜFEN · %1 VON %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>NOTHING TO CHECK</source>
        <translation>NICHTS ZU PRÜFEN</translation>
    </message>
    <message>
        <source>ALL ANSWERED</source>
        <translation>ALLES BEANTWORTET</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>intray::QuestionRow</name>
    <message>
        <source>Open question: %1</source>
        <translation>Offene Frage: %1</translation>
    </message>
    <message>
        <source>Open question, must be decided: %1</source>
        <translation>Offene Frage, muss entschieden werden: %1</translation>
    </message>
    <message>
        <source>Answered: %1. %2</source>
        <translation>Beantwortet: %1. %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>intray::Questions</name>
    <message>
        <source>Line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>Position streichen</translation>
    </message>
</context>
<context>
    <name>intray::QueueModel</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 has this order open.</source>
        <translation>%1 hat diese Bestellung offen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>intray::QueuePage</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not orders</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search orders, customers, items, text of documents…  %1</source>
        <translation>Bestellungen, Kunden, Artikel, Texte der Dokumente suchen…  %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Takes the next order to review: the oldest day first, then what only a person can decide, then the greatest value.</source>
        <translation>Nimmt die nächste Bestellung zur Prüfung: zuerst der älteste Tag, dann was nur ein Mensch entscheiden kann, dann der größte Wert.</translation>
    </message>
    <message>
        <source>Which orders to show</source>
        <translation>Welche Bestellungen gezeigt werden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Not an order…</source>
        <translation>Keine Bestellung…</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>No order holds these words. Try fewer of them, or the tab &quot;All&quot;.</source>
        <translation>Keine Bestellung enthält diese Wörter. Versuchen Sie weniger davon oder den Reiter „Alle“.</translation>
    </message>
    <message>
        <source>Nothing to review. What is certain passes by itself; what is not comes here.</source>
        <translation>Nichts zu prüfen. Was sicher ist, läuft von selbst durch; was nicht, kommt hierher.</translation>
    </message>
    <message>
        <source>Orders that you have open or released stand here until they leave.</source>
        <translation>Bestellungen, die Sie offen oder bestätigt haben, stehen hier, bis sie hinausgehen.</translation>
    </message>
    <message>
        <source>No order is held. Press H on an order to hold it with a reason.</source>
        <translation>Keine Bestellung ist zurückgestellt. H stellt eine Bestellung mit Grund zurück.</translation>
    </message>
    <message>
        <source>No order waits for a customer&apos;s answer.</source>
        <translation>Keine Bestellung wartet auf die Antwort eines Kunden.</translation>
    </message>
    <message>
        <source>No order waits for approval.</source>
        <translation>Keine Bestellung wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>No order has left yet. Approved orders leave from the page &quot;Approve&quot;.</source>
        <translation>Noch ist keine Bestellung hinausgegangen. Freigegebene Bestellungen gehen von der Seite „Freigabe“ hinaus.</translation>
    </message>
    <message>
        <source>What turned out not to be an order is kept here and can come back.</source>
        <translation>Was sich nicht als Bestellung erwies, bleibt hier und kann zurückkommen.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Drop files or folders anywhere on this window.</source>
        <translation>Noch ist nichts eingegangen. Ziehen Sie Dateien oder Ordner auf dieses Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s). Why?</source>
        <translation>
            <numerusform>%n Bestellung zurückstellen. Warum?</numerusform>
            <numerusform>%n Bestellungen zurückstellen. Warum?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is not an order. Why?</source>
        <translation>
            <numerusform>%n davon ist keine Bestellung. Warum?</numerusform>
            <numerusform>%n davon sind keine Bestellungen. Warum?</numerusform>
        </translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>keine Bestellung</translation>
    </message>
    <message>
        <source>back from the queue</source>
        <translation>zurück aus dem Eingang</translation>
    </message>
</context>
<context>
    <name>intray::QueueTable</name>
    <message>
        <source>The submission of this order is not in the store.</source>
        <translation>Die Sendung dieser Bestellung ist nicht im Datenspeicher.</translation>
    </message>
    <message>
        <source>The list of orders is damaged. Put back the last backup.</source>
        <translation>Die Liste der Bestellungen ist beschädigt. Spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Diese Bestellung ist nicht im Datenspeicher.</translation>
    </message>
</context>
<context>
    <name>intray::QuoteReference</name>
    <message>
        <source>The order refers to a quotation: %1. Its prices may hold.</source>
        <translation>Die Bestellung bezieht sich auf ein Angebot: %1. Dessen Preise gelten möglicherweise.</translation>
    </message>
</context>
<context>
    <name>intray::ReaderProcess</name>
    <message>
        <source>Reading this file took too long and was stopped. Please open the file and check what is missing.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange und wurde angehalten. Bitte öffnen Sie die Datei und prüfen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than one file may take. Please open the file and check what is missing.</source>
        <translation>Das Lesen dieser Datei braucht mehr Speicher, als eine Datei belegen darf. Bitte öffnen Sie die Datei und prüfen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke off its reading. Please open the file and check what is missing.</source>
        <translation>Diese Datei ist so beschädigt, dass das Lesen abbrach. Bitte öffnen Sie die Datei und prüfen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and was not read. Please enter its order by hand or ask for a smaller file.</source>
        <translation>Diese Datei ist größer als %1 MB und wurde nicht gelesen. Bitte geben Sie die Bestellung von Hand ein oder erbitten Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Please open the original file.</source>
        <translation>Diese Seite kann nicht gezeigt werden. Bitte öffnen Sie die Originaldatei.</translation>
    </message>
    <message>
        <source>There is more in this file than is read of one file, so the rest was left out. Please open the file and check what is missing.</source>
        <translation>Diese Datei enthält mehr, als von einer Datei gelesen wird; der Rest wurde ausgelassen. Bitte öffnen Sie die Datei und prüfen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Nothing was read: this machine cannot shut the reader of strange files off from the rest of it (seccomp is missing). Please ask the administrator.</source>
        <translation>Es wurde nichts gelesen: Dieser Rechner kann das Lesen fremder Dateien nicht vom übrigen System abschotten (seccomp fehlt). Bitte fragen Sie den Administrator.</translation>
    </message>
</context>
<context>
    <name>intray::Reading</name>
    <message>
        <source>This part lies more than %1 levels deep inside other files and was not read. Please open it and check it.</source>
        <translation>Dieser Teil liegt mehr als %1 Ebenen tief in anderen Dateien und wurde nicht gelesen. Bitte öffnen und prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing to read was found in this file. Please open it and check whether that is right.</source>
        <translation>In dieser Datei wurde nichts Lesbares gefunden. Bitte öffnen Sie sie und prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>This file holds more than %1 parts; from &quot;%2&quot; on they were not read. Please open the file and check it.</source>
        <translation>Diese Datei enthält mehr als %1 Teile; ab „%2“ wurden sie nicht gelesen. Bitte öffnen und prüfen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>intray::ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>intray::RecognisedWords</name>
    <message>
        <source>Read from a picture, %1 % sure.</source>
        <translation>Aus einem Bild gelesen, zu %1 % sicher.</translation>
    </message>
    <message>
        <source>Read from a picture, %1 % sure; could also be %2.</source>
        <translation>Aus einem Bild gelesen, zu %1 % sicher; könnte auch %2 sein.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>intray::RecognitionDoubt</name>
    <message>
        <source>read from a picture, and no sum confirms it</source>
        <translation>aus einem Bild gelesen, und keine Summe bestätigt es</translation>
    </message>
    <message>
        <source>the price is ours and the amounts add up to the total</source>
        <translation>der Preis ist unserer, und die Beträge ergeben die Gesamtsumme</translation>
    </message>
    <message>
        <source>two readings of the picture agree, and the line is as our records have it</source>
        <translation>zwei Lesarten des Bilds stimmen überein, und die Position ist wie in unseren Stammdaten</translation>
    </message>
    <message>
        <source>our price for the item</source>
        <translation>unser Preis für den Artikel</translation>
    </message>
    <message>
        <source>another line has the same day, read twice alike</source>
        <translation>eine andere Position hat denselben Tag, zweimal gleich gelesen</translation>
    </message>
</context>
<context>
    <name>intray::RecordSearch</name>
    <message>
        <source>   (discontinued)</source>
        <translation>   (ausgelaufen)</translation>
    </message>
    <message>
        <source>Records that fit</source>
        <translation>Passende Stammdaten</translation>
    </message>
</context>
<context>
    <name>intray::RemarkRule</name>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>intray::RepeatedItem</name>
    <message>
        <source>%1 and %2 order the same: %3 of %4. Is it meant twice?</source>
        <translation>%1 und %2 bestellen dasselbe: %3 von %4. Ist es zweimal gemeint?</translation>
    </message>
    <message>
        <source>%1 and %2 are the same item, %3.</source>
        <translation>%1 und %2 sind derselbe Artikel, %3.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Both are meant</source>
        <translation>Beide sind gemeint</translation>
    </message>
    <message>
        <source>Put together: %1</source>
        <translation>Zusammenfassen: %1</translation>
    </message>
</context>
<context>
    <name>intray::Replay</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2: %3, later %4</source>
        <translation>%1, %2: %3, später %4</translation>
    </message>
    <message>
        <source>%1: %2, later %3</source>
        <translation>%1: %2, später %3</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 kam hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were dropped</source>
        <translation>
            <numerusform>%n Position wurde gestrichen</numerusform>
            <numerusform>%n Positionen wurden gestrichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReplayView</name>
    <message>
        <source>no longer asked: %1</source>
        <translation>nicht mehr gefragt: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>would pass wrong: %1</source>
        <translation>liefe falsch durch: %1</translation>
    </message>
    <message>
        <source>asked as before</source>
        <translation>wie bisher gefragt</translation>
    </message>
    <message>
        <source>passes as before</source>
        <translation>läuft wie bisher durch</translation>
    </message>
    <message>
        <source>would be asked about</source>
        <translation>würde Fragen stellen</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>liefe durch</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Questions now</source>
        <translation>Fragen jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>New and gone</source>
        <translation>Neu und entfallen</translation>
    </message>
    <message>
        <source>Orders that differ</source>
        <translation>Bestellungen mit anderem Ergebnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Judging stored orders: %1 of %2</source>
        <translation>Gespeicherte Bestellungen werden beurteilt: %1 von %2</translation>
    </message>
    <message>
        <source>There are no stored orders to judge yet.</source>
        <translation>Es gibt noch keine gespeicherten Bestellungen zu beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stored order(s), %1 pass without a question now, %2 would then.</source>
        <translation>
            <numerusform>Von %n gespeicherten Bestellung laufen jetzt %1 ohne Frage durch, dann %2.</numerusform>
            <numerusform>Von %n gespeicherten Bestellungen laufen jetzt %1 ohne Frage durch, dann %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) would pass that a person had to correct.</source>
        <translation>
            <numerusform>%n weitere Bestellung liefe durch, die ein Mensch berichtigen musste.</numerusform>
            <numerusform>%n weitere Bestellungen liefen durch, die ein Mensch berichtigen musste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further order that a person had to correct would pass.</source>
        <translation>Keine weitere Bestellung, die ein Mensch berichtigen musste, liefe durch.</translation>
    </message>
</context>
<context>
    <name>intray::Reread</name>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 arbeitet daran</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>sie wurde inzwischen geändert</translation>
    </message>
</context>
<context>
    <name>intray::Rereading</name>
    <message>
        <source>line %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>no longer asked: %1</source>
        <translation>nicht mehr gefragt: %1</translation>
    </message>
    <message>
        <source>Forgotten again.</source>
        <translation>Wieder vergessen.</translation>
    </message>
    <message>
        <source>Learnt: %1.</source>
        <translation>Gelernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %n question(s)</source>
        <translation>
            <numerusform>Das klärt %n Frage</numerusform>
            <numerusform>Das klärt %n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n other waiting order(s).</source>
        <translation>
            <numerusform>in %n anderen wartenden Bestellung.</numerusform>
            <numerusform>in %n anderen wartenden Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them then pass(es).</source>
        <translation>
            <numerusform>%n davon läuft dann durch.</numerusform>
            <numerusform>%n davon laufen dann durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply there too</source>
        <translation>Auch dort anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n other order(s).</source>
        <translation>
            <numerusform>Auf %n andere Bestellung angewendet.</numerusform>
            <numerusform>Auf %n andere Bestellungen angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed: %1.</source>
        <translation>
            <numerusform>%n konnte nicht geändert werden: %1.</numerusform>
            <numerusform>%n konnten nicht geändert werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The other orders are as they were.</source>
        <translation>Die anderen Bestellungen sind wieder wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) stay changed: %1.</source>
        <translation>
            <numerusform>%n Bestellung bleibt geändert: %1.</numerusform>
            <numerusform>%n Bestellungen bleiben geändert: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReviewBar</name>
    <message>
        <source>Queue</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>No PO number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Change of PO %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Cancels PO %1</source>
        <translation>Storniert %1</translation>
    </message>
    <message>
        <source>%1, %2, terms %3, %4%5</source>
        <translation>%1, %2, Zahlungsziel %3, %4%5</translation>
    </message>
    <message>
        <source>, on hold</source>
        <translation>, gesperrt</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>1 line clean</source>
        <translation>1 Position sauber</translation>
    </message>
    <message>
        <source>%1 lines clean</source>
        <translation>%1 Positionen sauber</translation>
    </message>
    <message>
        <source>by mailbox</source>
        <translation>über ein Postfach</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>aus einem Ordner</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>hereingezogen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>by standard input</source>
        <translation>über die Standardeingabe</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>per Befehl</translation>
    </message>
    <message>
        <source>%1, arrived %2 %3 (%4)</source>
        <translation>%1, eingegangen %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>intray::ReviewPage</name>
    <message>
        <source>Review of an order</source>
        <translation>Prüfung einer Bestellung</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Held%1</source>
        <translation>Zurückgestellt%1</translation>
    </message>
    <message>
        <source>Waits for the customer%1</source>
        <translation>Wartet auf den Kunden%1</translation>
    </message>
    <message>
        <source>Put aside%1</source>
        <translation>Abgelegt%1</translation>
    </message>
    <message>
        <source>Passed without a question; waits for approval.</source>
        <translation>Ohne Frage durchgelaufen; wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Released by %1; waits for approval.</source>
        <translation>Von %1 bestätigt; wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Von %1 freigegeben.</translation>
    </message>
    <message>
        <source>Delivered. It is shown as it left.</source>
        <translation>Geliefert. So ging sie hinaus.</translation>
    </message>
    <message>
        <source>%1 is working on this order. You can look, but not change it.</source>
        <translation>%1 arbeitet an dieser Bestellung. Sie können sie ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The original is shown on the left. Ctrl+Plus adds a line to type what it says.</source>
        <translation>Das Original steht links. Strg+Plus fügt eine Position hinzu, um einzutippen, was dort steht.</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Kopie des Originals sichern</translation>
    </message>
    <message>
        <source>A copy of the original was saved.</source>
        <translation>Eine Kopie des Originals wurde gesichert.</translation>
    </message>
    <message>
        <source>The copy could not be saved: %1</source>
        <translation>Die Kopie konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>intray::ReviewSession</name>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 von Position %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>Es gibt keine solche Position.</translation>
    </message>
    <message>
        <source>new line %1</source>
        <translation>neue Position %1</translation>
    </message>
    <message>
        <source>removal of line %1</source>
        <translation>Streichen von Position %1</translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation>Diese Frage ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>answer &quot;%1&quot;</source>
        <translation>Antwort „%1“</translation>
    </message>
    <message>
        <source>lines %1 and %2 put together by %3</source>
        <translation>Positionen %1 und %2 zusammengefasst von %3</translation>
    </message>
    <message>
        <source>lines %1 and %2 put together</source>
        <translation>Zusammenfassen der Positionen %1 und %2</translation>
    </message>
</context>
<context>
    <name>intray::RtfReader</name>
    <message>
        <source>This text is too long and was cut off. Please open the file and check its end.</source>
        <translation>Dieser Text ist zu lang und wurde abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie ihr Ende.</translation>
    </message>
</context>
<context>
    <name>intray::RuleEditor</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> ab %1</translation>
    </message>
    <message>
        <source>is checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>For which customer</source>
        <translation>Für welchen Kunden</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>What it does when it finds something</source>
        <translation>Was sie tut, wenn sie etwas findet</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Warum sie geändert wird</translation>
    </message>
    <message>
        <source>for those who wonder later</source>
        <translation>für alle, die sich später fragen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>There is no customer “%1”. Choose one from the list, or leave the field empty for all.</source>
        <translation>Es gibt keinen Kunden „%1“. Wählen Sie einen aus der Liste oder lassen Sie das Feld für alle leer.</translation>
    </message>
    <message>
        <source>“%1” is no number for %2.</source>
        <translation>„%1“ ist keine Zahl für %2.</translation>
    </message>
    <message>
        <source>That is what holds already.</source>
        <translation>Das gilt schon so.</translation>
    </message>
    <message>
        <source>Finds nothing yet: %1.</source>
        <translation>Findet noch nichts: %1.</translation>
    </message>
</context>
<context>
    <name>intray::RuleModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Errors allowed per field (share)</source>
        <translation>Erlaubte Fehler je Feld (Anteil)</translation>
    </message>
    <message>
        <source>A date is needed (1: yes)</source>
        <translation>Ein Datum ist nötig (1: ja)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Characters of a description (0: any)</source>
        <translation>Zeichen einer Beschreibung (0: beliebig)</translation>
    </message>
    <message>
        <source>Western letters only (1: yes)</source>
        <translation>Nur westliche Buchstaben (1: ja)</translation>
    </message>
    <message>
        <source>Percent for learnt prices</source>
        <translation>Prozent für gelernte Preise</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Earlier orders needed</source>
        <translation>Nötige frühere Bestellungen</translation>
    </message>
    <message>
        <source>Characters of an order number (0: any)</source>
        <translation>Zeichen einer Bestellnummer (0: beliebig)</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>stops the order</source>
        <translation>hält die Bestellung an</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>only notes</source>
        <translation>vermerkt nur</translation>
    </message>
    <message>
        <source>Errors allowed: %1</source>
        <translation>Erlaubte Fehler: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>For all customers</source>
        <translation>Für alle Kunden</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>intray::RuleNeeds</name>
    <message>
        <source>needs an amount above 0</source>
        <translation>braucht einen Betrag über 0</translation>
    </message>
    <message>
        <source>needs a number of characters above 0</source>
        <translation>braucht eine Zahl von Zeichen über 0</translation>
    </message>
    <message>
        <source>needs at least one limit above 0</source>
        <translation>braucht mindestens eine Grenze über 0</translation>
    </message>
    <message>
        <source>needs our own name and address in the master data</source>
        <translation>braucht unseren Namen und unsere Adresse in den Stammdaten</translation>
    </message>
    <message>
        <source>needs master data</source>
        <translation>braucht Stammdaten</translation>
    </message>
    <message>
        <source>needs customers</source>
        <translation>braucht Kunden</translation>
    </message>
    <message>
        <source>needs a credit limit and an open balance of customers</source>
        <translation>braucht Kreditlimit und offenen Saldo der Kunden</translation>
    </message>
    <message>
        <source>needs the currency of customers</source>
        <translation>braucht die Währung der Kunden</translation>
    </message>
    <message>
        <source>needs the payment terms of customers</source>
        <translation>braucht die Zahlungsbedingungen der Kunden</translation>
    </message>
    <message>
        <source>needs addresses of customers</source>
        <translation>braucht Adressen der Kunden</translation>
    </message>
    <message>
        <source>needs items</source>
        <translation>braucht Artikel</translation>
    </message>
    <message>
        <source>needs a price list</source>
        <translation>braucht eine Preisliste</translation>
    </message>
    <message>
        <source>needs a customer that is known</source>
        <translation>braucht einen bekannten Kunden</translation>
    </message>
    <message>
        <source>needs an earlier order at this desk</source>
        <translation>braucht eine frühere Bestellung an diesem Pult</translation>
    </message>
    <message>
        <source>needs earlier orders of this customer</source>
        <translation>braucht frühere Bestellungen dieses Kunden</translation>
    </message>
</context>
<context>
    <name>intray::RuleReasons</name>
    <message>
        <source>what arrived looks like an order but gave none</source>
        <translation>das Eingegangene wie eine Bestellung aussieht, aber keine ergab</translation>
    </message>
    <message>
        <source>a part of what arrived could not be read and may belong to the order</source>
        <translation>ein Teil des Eingegangenen nicht lesbar war und zur Bestellung gehören kann</translation>
    </message>
    <message>
        <source>no single customer record is proven</source>
        <translation>kein einzelner Kundenstamm belegt ist</translation>
    </message>
    <message>
        <source>the customer&apos;s record is on hold</source>
        <translation>der Kundenstamm gesperrt ist</translation>
    </message>
    <message>
        <source>the open balance and this order together exceed the credit limit</source>
        <translation>der offene Saldo und diese Bestellung zusammen das Kreditlimit überschreiten</translation>
    </message>
    <message>
        <source>a new order should state its number, and this one states none</source>
        <translation>eine neue Bestellung ihre Nummer nennen soll und diese keine nennt</translation>
    </message>
    <message>
        <source>the customer has used this order number before</source>
        <translation>der Kunde diese Bestellnummer schon benutzt hat</translation>
    </message>
    <message>
        <source>the customer lately ordered the same under another number</source>
        <translation>der Kunde kürzlich dasselbe unter einer anderen Nummer bestellt hat</translation>
    </message>
    <message>
        <source>the order it changes or cancels is not among the customer&apos;s</source>
        <translation>die Bestellung, die geändert oder storniert wird, nicht unter denen des Kunden ist</translation>
    </message>
    <message>
        <source>the delivery address is none of the customer&apos;s</source>
        <translation>die Lieferadresse keine des Kunden ist</translation>
    </message>
    <message>
        <source>the currency is not the customer&apos;s</source>
        <translation>die Währung nicht die des Kunden ist</translation>
    </message>
    <message>
        <source>day and month cannot be told apart</source>
        <translation>Tag und Monat nicht zu unterscheiden sind</translation>
    </message>
    <message>
        <source>the wanted date lies before today</source>
        <translation>das Wunschdatum vor heute liegt</translation>
    </message>
    <message>
        <source>the wanted date comes before the item&apos;s lead time is over</source>
        <translation>das Wunschdatum vor dem Ende der Lieferzeit des Artikels liegt</translation>
    </message>
    <message>
        <source>no item of ours is found for the line</source>
        <translation>für die Position kein Artikel von uns gefunden wurde</translation>
    </message>
    <message>
        <source>more than one item fits and nothing decides</source>
        <translation>mehr als ein Artikel passt und nichts entscheidet</translation>
    </message>
    <message>
        <source>number and description point to different items</source>
        <translation>Nummer und Beschreibung auf verschiedene Artikel weisen</translation>
    </message>
    <message>
        <source>the item is no longer sold</source>
        <translation>der Artikel nicht mehr verkauft wird</translation>
    </message>
    <message>
        <source>the line states no quantity</source>
        <translation>die Position keine Menge nennt</translation>
    </message>
    <message>
        <source>the unit cannot be converted to the item&apos;s own</source>
        <translation>die Einheit nicht in die des Artikels umrechenbar ist</translation>
    </message>
    <message>
        <source>the price speaks for another unit</source>
        <translation>der Preis für eine andere Einheit spricht</translation>
    </message>
    <message>
        <source>the quantity is no whole number of packs</source>
        <translation>die Menge keine ganze Zahl von Packungen ist</translation>
    </message>
    <message>
        <source>the quantity is below the least we sell</source>
        <translation>die Menge unter der Mindestmenge liegt</translation>
    </message>
    <message>
        <source>the quantity is far from what this customer usually orders</source>
        <translation>die Menge weit von dem abweicht, was dieser Kunde üblicherweise bestellt</translation>
    </message>
    <message>
        <source>the price differs from the price list by more than is allowed</source>
        <translation>der Preis mehr als erlaubt von der Preisliste abweicht</translation>
    </message>
    <message>
        <source>quantity times price is not the printed amount</source>
        <translation>Menge mal Preis nicht den gedruckten Betrag ergibt</translation>
    </message>
    <message>
        <source>the amounts do not add up to the printed total</source>
        <translation>die Beträge nicht die gedruckte Gesamtsumme ergeben</translation>
    </message>
    <message>
        <source>the check “%1” found something to decide</source>
        <translation>die Prüfung „%1“ etwas zu entscheiden fand</translation>
    </message>
    <message>
        <source>; the limit is %1</source>
        <translation>; die Grenze ist %1</translation>
    </message>
    <message>
        <source>Asked because reading left a doubt that nothing in the document settles.</source>
        <translation>Gefragt, weil beim Lesen ein Zweifel blieb, den nichts im Dokument klärt.</translation>
    </message>
    <message>
        <source>Asked because something stands there that could not be read.</source>
        <translation>Gefragt, weil dort etwas steht, das nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Asked because such a value is right %1, and it should be right %2 to pass.</source>
        <translation>Gefragt, weil ein solcher Wert %1 richtig ist; zum Durchlaufen müsste er es %2 sein.</translation>
    </message>
    <message>
        <source>Asked because the doubts of the whole order add up to more than is allowed, and this value, right %1, is among the weakest.</source>
        <translation>Gefragt, weil die Zweifel der ganzen Bestellung zusammen größer sind als erlaubt und dieser Wert, %1 richtig, zu den unsichersten gehört.</translation>
    </message>
    <message>
        <source>Asked because %1%2.</source>
        <translation>Gefragt, weil %1%2.</translation>
    </message>
    <message>
        <source>Not checked whether %1: what that needs is not there.</source>
        <translation>Nicht geprüft, ob %1: Was dafür nötig ist, fehlt.</translation>
    </message>
    <message>
        <source>Not checked whether %1: that %2.</source>
        <translation>Nicht geprüft, ob %1: Das %2.</translation>
    </message>
    <message>
        <source>two parts of what arrived state different values</source>
        <translation>zwei Teile des Eingegangenen verschiedene Werte nennen</translation>
    </message>
    <message>
        <source>the order is addressed to another seller</source>
        <translation>die Bestellung an einen anderen Verkäufer gerichtet ist</translation>
    </message>
    <message>
        <source>it may be a draft or a copy that is not approved yet</source>
        <translation>es ein Entwurf oder eine noch nicht freigegebene Kopie sein kann</translation>
    </message>
    <message>
        <source>the customer refers to an earlier order instead of naming the goods</source>
        <translation>der Kunde auf eine frühere Bestellung verweist, statt die Ware zu nennen</translation>
    </message>
    <message>
        <source>the order it changes has left this desk already</source>
        <translation>die Bestellung, die geändert wird, das Haus schon verlassen hat</translation>
    </message>
    <message>
        <source>neither the sender nor the delivery address is known of this customer</source>
        <translation>weder Absender noch Lieferadresse bei diesem Kunden bekannt sind</translation>
    </message>
    <message>
        <source>the customer has not ordered here before</source>
        <translation>der Kunde hier noch nicht bestellt hat</translation>
    </message>
    <message>
        <source>another order for the same address is still here</source>
        <translation>noch eine Bestellung für dieselbe Adresse hier liegt</translation>
    </message>
    <message>
        <source>the address was said to hold once</source>
        <translation>die Adresse nur einmal gelten soll</translation>
    </message>
    <message>
        <source>a line of the address is too long</source>
        <translation>eine Adresszeile zu lang ist</translation>
    </message>
    <message>
        <source>the order says before which day nothing is taken</source>
        <translation>die Bestellung sagt, vor welchem Tag nichts angenommen wird</translation>
    </message>
    <message>
        <source>the order is void after a day</source>
        <translation>die Bestellung nach einem Tag verfällt</translation>
    </message>
    <message>
        <source>a part of a unit is ordered that is sold whole</source>
        <translation>ein Teil einer Einheit bestellt ist, die nur ganz verkauft wird</translation>
    </message>
    <message>
        <source>two lines order the same item</source>
        <translation>zwei Positionen denselben Artikel bestellen</translation>
    </message>
    <message>
        <source>the goods cost less than the least for one order</source>
        <translation>die Ware weniger kostet als der Mindestbestellwert</translation>
    </message>
    <message>
        <source>the goods cost more than may pass without a person</source>
        <translation>die Ware mehr kostet, als ohne einen Menschen durchlaufen darf</translation>
    </message>
    <message>
        <source>neither the order nor the price list has a price</source>
        <translation>weder die Bestellung noch die Preisliste einen Preis hat</translation>
    </message>
    <message>
        <source>the price was ours on an earlier day</source>
        <translation>der Preis an einem früheren Tag unserer war</translation>
    </message>
    <message>
        <source>the terms of payment are not those agreed</source>
        <translation>die Zahlungsbedingungen nicht die vereinbarten sind</translation>
    </message>
    <message>
        <source>the order states terms of delivery</source>
        <translation>die Bestellung Lieferbedingungen nennt</translation>
    </message>
    <message>
        <source>the order names a carrier or a freight account</source>
        <translation>die Bestellung einen Frachtführer oder ein Frachtkonto nennt</translation>
    </message>
    <message>
        <source>the customer takes nothing but the whole order</source>
        <translation>der Kunde nur die ganze Bestellung annimmt</translation>
    </message>
    <message>
        <source>the order refers to a blanket order</source>
        <translation>die Bestellung sich auf einen Rahmenauftrag bezieht</translation>
    </message>
    <message>
        <source>the order refers to a quotation</source>
        <translation>die Bestellung sich auf ein Angebot bezieht</translation>
    </message>
    <message>
        <source>an instruction stands there that belongs to no field</source>
        <translation>eine Anweisung dasteht, die in kein Feld gehört</translation>
    </message>
    <message>
        <source>the order has a clause of its own</source>
        <translation>die Bestellung eine eigene Klausel enthält</translation>
    </message>
    <message>
        <source>a certificate is wanted</source>
        <translation>ein Zertifikat verlangt wird</translation>
    </message>
    <message>
        <source>a remaining shelf life is wanted</source>
        <translation>eine Restlaufzeit verlangt wird</translation>
    </message>
    <message>
        <source>the target cannot take a value as it is</source>
        <translation>das Ziel einen Wert so nicht fassen kann</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 times the usual</source>
        <translation>das %1-Fache des Üblichen</translation>
    </message>
    <message>
        <source>%1 earlier orders</source>
        <translation>%1 frühere Bestellungen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>intray::RulesPage</name>
    <message>
        <source>Try on stored orders</source>
        <translation>An gespeicherten Bestellungen erproben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Changes are proposed, but not in force yet. Try them on stored orders first.</source>
        <translation>Änderungen sind vorgeschlagen, aber noch nicht in Kraft. Erproben Sie sie zuerst an gespeicherten Bestellungen.</translation>
    </message>
    <message>
        <source>What keeps an order from passing</source>
        <translation>Was eine Bestellung am Durchlaufen hindert</translation>
    </message>
    <message>
        <source>A supervisor puts rules into force.</source>
        <translation>Regeln setzt die Leitung in Kraft.</translation>
    </message>
    <message>
        <source>The rules are in force. Orders that are opened or arrive from now on are judged by them.</source>
        <translation>Die Regeln sind in Kraft. Bestellungen, die ab jetzt geöffnet werden oder eingehen, werden danach beurteilt.</translation>
    </message>
</context>
<context>
    <name>intray::SameAsLastTime</name>
    <message>
        <source>The customer wants the same as last time, and no earlier order is known here. What is meant?</source>
        <translation>Der Kunde wünscht dasselbe wie beim letzten Mal, und hier ist keine frühere Bestellung bekannt. Was ist gemeint?</translation>
    </message>
    <message>
        <source>The customer wants the same as last time: order %1 of %2, %3. Is that meant?</source>
        <translation>Der Kunde wünscht dasselbe wie beim letzten Mal: Bestellung %1 vom %2, %3. Ist das gemeint?</translation>
    </message>
    <message>
        <source>The customer wants the same as last time: %1. Is that meant?</source>
        <translation>Der Kunde wünscht dasselbe wie beim letzten Mal: %1. Ist das gemeint?</translation>
    </message>
    <message>
        <source>Take these lines</source>
        <translation>Diese Positionen nehmen</translation>
    </message>
    <message>
        <source>Type the lines</source>
        <translation>Positionen eintippen</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: the same as which order?</source>
        <translation>Wartet auf die Antwort des Kunden: dasselbe wie welche Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::Schema</name>
    <message>
        <source>%1 belongs to another program. Choose another file.</source>
        <translation>%1 gehört zu einem anderen Programm. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Update the program on this machine.</source>
        <translation>Der Datenspeicher %1 wurde von einer neueren Fassung dieses Programms geschrieben. Aktualisieren Sie das Programm auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>intray::SealedReader</name>
    <message>
        <source>This file is only an electronic signature. What was signed is in another file; please import that one.</source>
        <translation>Diese Datei ist nur eine elektronische Signatur. Was signiert wurde, steht in einer anderen Datei; bitte importieren Sie diese.</translation>
    </message>
    <message>
        <source>This mail was compressed in a way (S/MIME) that is not read. Please open it in your mail program and import what it holds.</source>
        <translation>Diese Mail wurde auf eine Weise komprimiert (S/MIME), die nicht gelesen wird. Bitte öffnen Sie sie in Ihrem Mailprogramm und importieren Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>This signed or encrypted file is damaged. Please ask the sender for a plain copy.</source>
        <translation>Diese signierte oder verschlüsselte Datei ist beschädigt. Bitte erbitten Sie vom Absender eine einfache Kopie.</translation>
    </message>
    <message>
        <source>This message is encrypted with PGP and cannot be read here. Please open it in your mail program, or ask the sender for a copy that is not encrypted.</source>
        <translation>Diese Nachricht ist mit PGP verschlüsselt und kann hier nicht gelesen werden. Bitte öffnen Sie sie in Ihrem Mailprogramm oder erbitten Sie vom Absender eine unverschlüsselte Kopie.</translation>
    </message>
    <message>
        <source>This message is encrypted with S/MIME and cannot be read here. Please open it in your mail program, or ask the sender for a copy that is not encrypted.</source>
        <translation>Diese Nachricht ist mit S/MIME verschlüsselt und kann hier nicht gelesen werden. Bitte öffnen Sie sie in Ihrem Mailprogramm oder erbitten Sie vom Absender eine unverschlüsselte Kopie.</translation>
    </message>
</context>
<context>
    <name>intray::SettingsPage</name>
    <message>
        <source>may approve</source>
        <translation>darf freigeben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Name of another user</source>
        <translation>Name eines weiteren Benutzers</translation>
    </message>
    <message>
        <source>The new user may approve</source>
        <translation>Der neue Benutzer darf freigeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Weiterer Benutzer</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>on as soon as there is a second user</source>
        <translation>an, sobald es einen zweiten Benutzer gibt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>With four eyes nobody approves an order that they released themselves.</source>
        <translation>Mit vier Augen gibt niemand eine Bestellung frei, die er selbst bestätigt hat.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Schreibtisch</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data lies in</source>
        <translation>Daten liegen in</translation>
    </message>
    <message>
        <source>This one file holds everything: originals, orders, master data and the log of who did what. Copy it while the program is closed, and you have a backup.</source>
        <translation>Diese eine Datei enthält alles: Originale, Bestellungen, Stammdaten und das Protokoll, wer was getan hat. Kopieren Sie sie bei geschlossenem Programm, und Sie haben eine Sicherung.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (does not approve)</source>
        <translation>%1 (gibt nicht frei)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Eingangswege</translation>
    </message>
</context>
<context>
    <name>intray::SettledReadings</name>
    <message>
        <source>in the customer&apos;s country (%1) the month comes first</source>
        <translation>im Land des Kunden (%1) steht der Monat vorn</translation>
    </message>
    <message>
        <source>in the customer&apos;s country (%1) the day comes first</source>
        <translation>im Land des Kunden (%1) steht der Tag vorn</translation>
    </message>
    <message>
        <source>the customer&apos;s currency</source>
        <translation>die Währung des Kunden</translation>
    </message>
    <message>
        <source>figures are grouped so in the customer&apos;s country (%1)</source>
        <translation>im Land des Kunden (%1) werden Ziffern so gruppiert</translation>
    </message>
</context>
<context>
    <name>intray::SeveralOrders</name>
    <message>
        <source>Page %1 holds the orders %2, each above its own table; their lines are shown together here. Enter each of them as its own order.</source>
        <translation>Seite %1 enthält die Bestellungen %2, jede über ihrer eigenen Tabelle; ihre Positionen sind hier zusammen gezeigt. Geben Sie jede davon als eigene Bestellung ein.</translation>
    </message>
</context>
<context>
    <name>intray::SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Zellen des Blatts</translation>
    </message>
</context>
<context>
    <name>intray::SheetLeftovers</name>
    <message>
        <source>The quantity of a line is written “%1”. How many are wanted?</source>
        <translation>Die Menge einer Position steht als „%1“ da. Wie viel ist gewünscht?</translation>
    </message>
    <message>
        <source>The column “%1” holds other figures than the quantities that were read. Which ones hold?</source>
        <translation>Die Spalte „%1“ nennt andere Zahlen als die gelesenen Mengen. Welche gelten?</translation>
    </message>
    <message>
        <source>The column “%1” does not say the same of all lines. Are all ordered?</source>
        <translation>In der Spalte „%1“ steht nicht bei allen Positionen dasselbe. Sind alle bestellt?</translation>
    </message>
    <message>
        <source>Beside a line stands “%1”. Does it change the line?</source>
        <translation>Neben einer Position steht „%1“. Ändert das die Position?</translation>
    </message>
    <message>
        <source>Among the quantities stands “%1” in a row that was not read as a line. Is it ordered?</source>
        <translation>Bei den Mengen steht „%1“ in einer Zeile, die nicht als Position gelesen wurde. Ist das bestellt?</translation>
    </message>
    <message>
        <source>Among the lines stands “%1”. Does it change them?</source>
        <translation>Zwischen den Positionen steht „%1“. Ändert das etwas an ihnen?</translation>
    </message>
    <message>
        <source>Below a line stands “%1” and nothing else. Is it an article of its own?</source>
        <translation>Unter einer Position steht „%1“ und sonst nichts. Ist das ein eigener Artikel?</translation>
    </message>
</context>
<context>
    <name>intray::SheetMentions</name>
    <message>
        <source>The sheet names the item “%1” with %2 once more, outside the lines. Is it ordered?</source>
        <translation>Die Tabelle nennt den Artikel „%1“ mit %2 noch einmal, außerhalb der Positionen. Ist das bestellt?</translation>
    </message>
    <message>
        <source>A comment says “%1”. Does it change the order?</source>
        <translation>In einem Kommentar steht „%1“. Ändert das die Bestellung?</translation>
    </message>
    <message>
        <source>The sheet “%1” says “%2”. Does it change the order?</source>
        <translation>Im Blatt „%1“ steht „%2“. Ändert das die Bestellung?</translation>
    </message>
    <message>
        <source>The sheet “%1” names an item with “%2”. Is it ordered?</source>
        <translation>Das Blatt „%1“ nennt einen Artikel mit „%2“. Ist das bestellt?</translation>
    </message>
</context>
<context>
    <name>intray::SheetModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>intray::SheetNumber</name>
    <message>
        <source>beside the day of the order, and nothing else has such a label</source>
        <translation>neben dem Tag der Bestellung, und nichts anderes hat einen solchen Titel</translation>
    </message>
    <message>
        <source>below the title of the order, or with letters that are short for one</source>
        <translation>steht unter dem Titel der Bestellung oder hat Buchstaben, die für eine solche stehen</translation>
    </message>
</context>
<context>
    <name>intray::SheetOrderExtractor</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>Wofür steht das Datum „%1“? Keine Beschriftung sagt es.</translation>
    </message>
    <message>
        <source>written with the prices</source>
        <translation>bei den Preisen geschrieben</translation>
    </message>
    <message>
        <source>a sheet lists items with quantities</source>
        <translation>ein Blatt nennt Artikel mit Mengen</translation>
    </message>
    <message>
        <source>the sheet is titled as a quotation</source>
        <translation>das Blatt ist als Angebot betitelt</translation>
    </message>
    <message>
        <source>the sheet is titled as another document</source>
        <translation>das Blatt ist als anderes Dokument betitelt</translation>
    </message>
    <message>
        <source>no sheet lists items with quantities</source>
        <translation>kein Blatt nennt Artikel mit Mengen</translation>
    </message>
    <message>
        <source>no sheet says which goods its figures belong to</source>
        <translation>kein Blatt sagt, zu welcher Ware seine Zahlen gehören</translation>
    </message>
    <message>
        <source>the sheet lists goods that are complained about</source>
        <translation>das Blatt nennt reklamierte Ware</translation>
    </message>
    <message>
        <source>Lines go to different places: “%1” and “%2”. Where does the order go?</source>
        <translation>Positionen gehen an verschiedene Orte: „%1“ und „%2“. Wohin geht der Auftrag?</translation>
    </message>
    <message>
        <source>the sheet says that it is no order, and asks for prices</source>
        <translation>die Tabelle sagt, dass sie keine Bestellung ist, und fragt nach Preisen</translation>
    </message>
    <message>
        <source>The sheet says “%1”. Is this an order?</source>
        <translation>In der Tabelle steht „%1“. Ist das eine Bestellung?</translation>
    </message>
    <message>
        <source>The sheet is titled as another document. Is this an order?</source>
        <translation>Die Tabelle ist als anderes Schriftstück überschrieben. Ist das eine Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::SheetReading</name>
    <message>
        <source>Hidden rows hold quantities and were left out: row %1. Are they ordered as well?</source>
        <translation>Verborgene Zeilen enthalten Mengen und wurden ausgelassen: Zeile %1. Sind auch sie bestellt?</translation>
    </message>
    <message>
        <source>The lines stand in hidden rows, columns or sheets of the workbook. Are they really ordered?</source>
        <translation>Die Positionen stehen in verborgenen Zeilen, Spalten oder Blättern der Mappe. Sind sie wirklich bestellt?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” lists items with quantities as well and was left out. Does it belong to the order?</source>
        <translation>Auch das verborgene Blatt „%1“ nennt Artikel mit Mengen und wurde ausgelassen. Gehört es zur Bestellung?</translation>
    </message>
    <message>
        <source>The sheet “%1” lists items with quantities as well and was left out. Does it belong to the order?</source>
        <translation>Auch das Blatt „%1“ nennt Artikel mit Mengen und wurde ausgelassen. Gehört es zur Bestellung?</translation>
    </message>
    <message>
        <source>The lines of the sheet “%1” were added to those of “%2”. Are they one order?</source>
        <translation>Die Positionen des Blatts „%1“ wurden zu denen von „%2“ hinzugefügt. Ist das eine Bestellung?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds another order, %2. It was left out.</source>
        <translation>Das verborgene Blatt „%1“ enthält eine andere Bestellung, %2. Es wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>intray::SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
</context>
<context>
    <name>intray::ShelfLife</name>
    <message>
        <source>The customer writes of shelf life: %1.</source>
        <translation>Der Kunde schreibt von der Haltbarkeit: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ShipToMatcher</name>
    <message>
        <source>same street, number and postcode</source>
        <translation>gleiche Straße, Nummer und Postleitzahl</translation>
    </message>
    <message>
        <source>same street, number and town, no postcode stated</source>
        <translation>gleiche Straße, Nummer und Stadt, keine Postleitzahl genannt</translation>
    </message>
    <message>
        <source>same street and town, another postcode</source>
        <translation>gleiche Straße und Stadt, andere Postleitzahl</translation>
    </message>
    <message>
        <source>same name and postcode, no street stated</source>
        <translation>gleicher Name und Postleitzahl, keine Straße genannt</translation>
    </message>
    <message>
        <source>same street, another town</source>
        <translation>gleiche Straße, andere Stadt</translation>
    </message>
    <message>
        <source>same postcode, another street</source>
        <translation>gleiche Postleitzahl, andere Straße</translation>
    </message>
    <message>
        <source>same town, another street</source>
        <translation>gleiche Stadt, andere Straße</translation>
    </message>
    <message>
        <source>another address of this customer</source>
        <translation>eine andere Adresse dieses Kunden</translation>
    </message>
    <message>
        <source>location number %1 is this address&apos;s</source>
        <translation>Lokationsnummer %1 gehört zu dieser Adresse</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s own number of this address</source>
        <translation>%1 ist die Nummer des Kunden für diese Adresse</translation>
    </message>
    <message>
        <source>%1 is our own number of this address</source>
        <translation>%1 ist unsere Nummer für diese Adresse</translation>
    </message>
    <message>
        <source>; but another address is written</source>
        <translation>; aber eine andere Adresse steht geschrieben</translation>
    </message>
    <message>
        <source>the customer&apos;s location number, and its only delivery address</source>
        <translation>die Lokationsnummer des Kunden und seine einzige Lieferadresse</translation>
    </message>
    <message>
        <source>taken here before</source>
        <translation>hier schon einmal gewählt</translation>
    </message>
</context>
<context>
    <name>intray::ShipWindow</name>
    <message>
        <source>Delivery is wanted by %1, but nothing is taken before %2. Which day?</source>
        <translation>Lieferung ist zum %1 gewünscht, aber vor %2 wird nichts angenommen. Welcher Tag?</translation>
    </message>
    <message>
        <source>Nothing is taken before %1.</source>
        <translation>Vor %1 wird nichts angenommen.</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Geschrieben steht „%1“.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>the first day that is taken</source>
        <translation>der erste Tag, an dem angenommen wird</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
</context>
<context>
    <name>intray::ShopOrder</name>
    <message>
        <source>Cancelled in the shop: %1</source>
        <translation>Im Shop storniert: %1</translation>
    </message>
    <message>
        <source>The shop marks this order as a test. Is it to be delivered?</source>
        <translation>Der Shop kennzeichnet diese Bestellung als Test. Soll sie geliefert werden?</translation>
    </message>
    <message>
        <source>The shop has refunded %1 of this order. What is still to be delivered?</source>
        <translation>Der Shop hat von dieser Bestellung %1 erstattet. Was soll noch geliefert werden?</translation>
    </message>
    <message>
        <source>The shop&apos;s status “%1” is not known here. Is this order to be delivered?</source>
        <translation>Der Shop-Status „%1“ ist hier nicht bekannt. Soll diese Bestellung geliefert werden?</translation>
    </message>
    <message>
        <source>The shop says “%1”: the order may not be paid or confirmed yet. Is it to be delivered?</source>
        <translation>Der Shop sagt „%1“: Die Bestellung ist vielleicht noch nicht bezahlt oder bestätigt. Soll sie geliefert werden?</translation>
    </message>
    <message>
        <source>The shop says “%1”: a part may be delivered or given back already. What is still to be delivered?</source>
        <translation>Der Shop sagt „%1“: Ein Teil ist vielleicht schon geliefert oder zurückgegeben. Was soll noch geliefert werden?</translation>
    </message>
    <message>
        <source>The shop says “%1”: is this order still to be delivered?</source>
        <translation>Der Shop sagt „%1“: Soll diese Bestellung noch geliefert werden?</translation>
    </message>
    <message>
        <source>The shop says “%1”.</source>
        <translation>Der Shop sagt „%1“.</translation>
    </message>
    <message>
        <source>The shop says “%1”: nothing is to be delivered. Is it cancelled?</source>
        <translation>Der Shop sagt „%1“: Es soll nichts geliefert werden. Ist sie storniert?</translation>
    </message>
    <message>
        <source>In %1: “%2” is no currency.</source>
        <translation>In %1: „%2“ ist keine Währung.</translation>
    </message>
    <message>
        <source>“%1” is a bundle whose parts bear no price. Is it to be delivered as one item?</source>
        <translation>„%1“ ist ein Bündel, dessen Teile keinen Preis haben. Soll es als ein Artikel geliefert werden?</translation>
    </message>
    <message>
        <source>Of %1, %2 were ordered, but %3 are left after what was cancelled or refunded. How many are to be delivered?</source>
        <translation>Von %1 waren %2 bestellt, nach Stornierung oder Erstattung bleiben aber %3. Wie viele sollen geliefert werden?</translation>
    </message>
    <message>
        <source>Of %1, a quantity of %2 is stated. What is meant?</source>
        <translation>Von %1 ist die Menge %2 angegeben. Was ist gemeint?</translation>
    </message>
    <message>
        <source>A note names a date: “%1”. Is it the delivery date?</source>
        <translation>Eine Notiz nennt ein Datum: „%1“. Ist es das Lieferdatum?</translation>
    </message>
    <message>
        <source>Order %1 stands more than once in this file. Which one holds?</source>
        <translation>Bestellung %1 steht mehr als einmal in dieser Datei. Welche gilt?</translation>
    </message>
    <message>
        <source>this %1 lists orders without their items; export them with the items</source>
        <translation>%1: nennt Bestellungen ohne ihre Artikel; exportieren Sie sie mit den Artikeln</translation>
    </message>
    <message>
        <source>this %1 holds no order</source>
        <translation>%1: enthält keine Bestellung</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>erkannt als %1</translation>
    </message>
    <message>
        <source>The lines add up to %1, the export says %2. What is missing?</source>
        <translation>Die Positionen ergeben %1, der Export nennt %2. Was fehlt?</translation>
    </message>
    <message>
        <source>The lines add up to %1; with shipping and fees of %2 and tax of %3 they do not make the total of %4. What is missing?</source>
        <translation>Die Positionen ergeben %1; mit Versand und Gebühren von %2 und Steuer von %3 kommt nicht die Gesamtsumme %4 heraus. Was fehlt?</translation>
    </message>
    <message>
        <source>The prices of this order include tax (%1 in all). Do they hold as they are?</source>
        <translation>Die Preise dieser Bestellung enthalten Steuer (insgesamt %1). Gelten sie so?</translation>
    </message>
    <message>
        <source>A discount of %1 on the whole order is not in the prices of its lines. Does it hold?</source>
        <translation>Ein Rabatt von %1 auf die ganze Bestellung ist nicht in den Preisen der Positionen. Gilt er?</translation>
    </message>
    <message>
        <source>the line&apos;s amount by its quantity</source>
        <translation>Betrag der Position geteilt durch ihre Menge</translation>
    </message>
    <message>
        <source>the line&apos;s amount before discount by its quantity</source>
        <translation>Betrag der Position vor Rabatt geteilt durch ihre Menge</translation>
    </message>
    <message>
        <source>In %1: %2 at %3 does not make %4. Which figure is wrong?</source>
        <translation>In %1: %2 zu %3 ergibt nicht %4. Welche Zahl stimmt nicht?</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <translation>angegeben in %1</translation>
    </message>
    <message>
        <source>In %1: “%2” is not a number.</source>
        <translation>In %1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>In %1: “%2” is not a date.</source>
        <translation>In %1: „%2“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>intray::ShopSheet</name>
    <message>
        <source>row %1, column “%2”</source>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>The rows of this order disagree: row %1 says “%2”, %3 says “%4”. Which is right?</source>
        <translation>Die Zeilen dieser Bestellung widersprechen sich: In Zeile %1 steht „%2“, in %3 steht „%4“. Was stimmt?</translation>
    </message>
</context>
<context>
    <name>intray::Signature</name>
    <message>
        <source>in the signature</source>
        <translation>in der Unterschrift</translation>
    </message>
</context>
<context>
    <name>intray::SizeMatrix</name>
    <message>
        <source>the number and the size name one of our items</source>
        <translation>die Nummer und die Größe nennen einen unserer Artikel</translation>
    </message>
    <message>
        <source>The quantities by size of “%1” do not add up to its quantity. Which sizes are ordered?</source>
        <translation>Die Mengen je Größe von „%1“ ergeben nicht seine Menge. Welche Größen sind bestellt?</translation>
    </message>
    <message>
        <source>below the size %1</source>
        <translation>unter der Größe %1</translation>
    </message>
    <message>
        <source>the sizes add up to the row</source>
        <translation>die Größen ergeben zusammen die Zeile</translation>
    </message>
    <message>
        <source>“%1” is ordered in the sizes %2. Which items are these?</source>
        <translation>„%1“ ist in den Größen %2 bestellt. Welche Artikel sind das?</translation>
    </message>
</context>
<context>
    <name>intray::Snippet</name>
    <message>
        <source>In the document: %1</source>
        <translation>Im Dokument: %1</translation>
    </message>
</context>
<context>
    <name>intray::SpecialClause</name>
    <message>
        <source>The order brings a clause of its own: %1.</source>
        <translation>Die Bestellung enthält eine eigene Klausel: %1.</translation>
    </message>
</context>
<context>
    <name>intray::SpreadsheetReader</name>
    <message>
        <source>This workbook is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Diese Arbeitsmappe ist beschädigt und konnte nicht geöffnet werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is damaged and could not be read. Please open the workbook and check it.</source>
        <translation>Das Blatt „%1“ ist beschädigt und konnte nicht gelesen werden. Bitte öffnen und prüfen Sie die Mappe.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is too large and was cut off. Please open the workbook and check the rest.</source>
        <translation>Das Blatt „%1“ ist zu groß und wurde abgeschnitten. Bitte öffnen Sie die Mappe und prüfen Sie den Rest.</translation>
    </message>
    <message>
        <source>This workbook has %1 sheets; only the first %2 were read.</source>
        <translation>Diese Mappe hat %1 Blätter; nur die ersten %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Please save it without the password and import it again.</source>
        <translation>Diese Mappe ist mit einem Passwort geschützt. Bitte sichern Sie sie ohne Passwort und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than %1 MB and was not read to the end. Please open it and check it.</source>
        <translation>Diese Mappe wird entpackt größer als %1 MB und wurde nicht zu Ende gelesen. Bitte öffnen und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; hold formulas whose results are not stored in the file (%3). They are read as empty. Please check them in the workbook.</source>
        <translation>%1 Zellen des Blatts „%2“ enthalten Formeln, deren Ergebnisse nicht in der Datei gespeichert sind (%3). Sie werden als leer gelesen. Bitte prüfen Sie sie in der Mappe.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; are struck out (%3). They are read like the others. Please check whether they count.</source>
        <translation>%1 Zellen des Blatts „%2“ sind durchgestrichen (%3). Sie werden wie die anderen gelesen. Bitte prüfen Sie, ob sie gelten.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; carry a comment that could not be read (%3). Please open the workbook and check whether it changes the order.</source>
        <translation>%1 Zellen des Blattes „%2“ tragen einen Kommentar, der nicht gelesen werden konnte (%3). Bitte die Arbeitsmappe öffnen und prüfen, ob er die Bestellung ändert.</translation>
    </message>
</context>
<context>
    <name>intray::Statement</name>
    <message>
        <source>The desk&apos;s store is busy: another program is writing to it. Try again in a moment.</source>
        <translation>Der Datenspeicher ist beschäftigt: ein anderes Programm schreibt gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s store cannot be written: %1 is read-only.</source>
        <translation>Der Datenspeicher kann nicht geschrieben werden: %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk that holds the desk&apos;s store is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger des Datenspeichers ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s store cannot be opened: %1. Check that the folder exists and that you may write there.</source>
        <translation>Der Datenspeicher kann nicht geöffnet werden: %1. Prüfen Sie, ob der Ordner da ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is not a store of this program. Choose another file.</source>
        <translation>%1 ist kein Datenspeicher dieses Programms. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged or its disk fails: %1. Put back the last backup.</source>
        <translation>Der Datenspeicher ist beschädigt oder sein Datenträger versagt: %1. Spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The desk&apos;s store could not do that.</source>
        <translation>Der Datenspeicher konnte das nicht.</translation>
    </message>
</context>
<context>
    <name>intray::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Stop reading. What was read stays; the rest can be added again.</source>
        <translation>Lesen anhalten. Was gelesen wurde, bleibt; der Rest kann neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
</context>
<context>
    <name>intray::StructuredFileView</name>
    <message>
        <source>EDIFACT</source>
        <translation>EDIFACT</translation>
    </message>
    <message>
        <source>ANSI X12</source>
        <translation>ANSI X12</translation>
    </message>
    <message>
        <source>SAP IDoc</source>
        <translation>SAP IDoc</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML, %1</source>
        <translation>XML, %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Show names and values</source>
        <translation>Namen und Werte zeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the file as it was sent</source>
        <translation>Die Datei zeigen, wie sie gesandt wurde</translation>
    </message>
</context>
<context>
    <name>intray::StructuredModel</name>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>intray::StructuredOrders</name>
    <message>
        <source>the currency is %1, elsewhere %2.</source>
        <translation>die Währung ist %1, an anderer Stelle %2.</translation>
    </message>
    <message>
        <source>only some lines state a delivery address.</source>
        <translation>nur einige Positionen nennen eine Lieferadresse.</translation>
    </message>
    <message>
        <source>this line goes to another address: %1. Please enter it as an order of its own.</source>
        <translation>diese Position geht an eine andere Adresse: %1. Bitte geben Sie sie als eigene Bestellung ein.</translation>
    </message>
    <message>
        <source>the line asks for several deliveries (%1). Please enter one line for each.</source>
        <translation>die Position verlangt mehrere Lieferungen (%1). Bitte geben Sie für jede eine Position ein.</translation>
    </message>
    <message>
        <source>the line does not say which item it means.</source>
        <translation>die Position sagt nicht, welchen Artikel sie meint.</translation>
    </message>
    <message>
        <source>the line states no quantity.</source>
        <translation>die Position nennt keine Menge.</translation>
    </message>
    <message>
        <source>the quantity is negative. A return, or a difference?</source>
        <translation>die Menge ist negativ. Eine Rückgabe oder eine Differenz?</translation>
    </message>
    <message>
        <source>the quantity is 0.</source>
        <translation>die Menge ist 0.</translation>
    </message>
    <message>
        <source>the price is for a quantity of 0 or less.</source>
        <translation>der Preis gilt für eine Menge von 0 oder weniger.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
</context>
<context>
    <name>intray::StructuredTree</name>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>intray::StructuredView</name>
    <message>
        <source>stated in %1</source>
        <translation>angegeben in %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The file has more mistakes than are listed here. Please ask for a sound one.</source>
        <translation>Die Datei hat mehr Fehler, als hier aufgeführt sind. Bitte erbitten Sie eine fehlerfreie.</translation>
    </message>
    <message>
        <source>Line %1 of the file (%2): %3</source>
        <translation>Zeile %1 der Datei (%2): %3</translation>
    </message>
</context>
<context>
    <name>intray::SubTexts</name>
    <message>
        <source>below the line, beside its label</source>
        <translation>unter der Position, neben seiner Beschriftung</translation>
    </message>
    <message>
        <source>its check digit is right</source>
        <translation>seine Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>below the other item number</source>
        <translation>unter der anderen Artikelnummer</translation>
    </message>
    <message>
        <source>a date below the line</source>
        <translation>ein Datum unter der Position</translation>
    </message>
</context>
<context>
    <name>intray::SubmissionStore</name>
    <message>
        <source>The original of this document is not in the store.</source>
        <translation>Das Original dieses Dokuments ist nicht im Datenspeicher.</translation>
    </message>
    <message>
        <source>This submission is not in the store.</source>
        <translation>Diese Sendung ist nicht im Datenspeicher.</translation>
    </message>
    <message>
        <source>This submission has not been read yet.</source>
        <translation>Diese Sendung wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
</context>
<context>
    <name>intray::SumsStrip</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
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
        <source>No sum: a line has no amount</source>
        <translation>Keine Summe: eine Position hat keinen Betrag</translation>
    </message>
    <message>
        <source>Sum of lines %1</source>
        <translation>Summe der Positionen %1</translation>
    </message>
    <message>
        <source>no total printed</source>
        <translation>keine Summe gedruckt</translation>
    </message>
    <message>
        <source>✓ equals the total printed</source>
        <translation>✓ gleich der gedruckten Summe</translation>
    </message>
    <message>
        <source>≠ %1 printed, %2 apart</source>
        <translation>≠ gedruckt %1, Abstand %2</translation>
    </message>
    <message>
        <source>✓ net + tax = %1</source>
        <translation>✓ netto + Steuer = %1</translation>
    </message>
    <message>
        <source>≠ net + tax is not %1</source>
        <translation>≠ netto + Steuer ist nicht %1</translation>
    </message>
    <message>
        <source>, charges %1</source>
        <translation>, Zuschläge %1</translation>
    </message>
    <message>
        <source>, discount %1</source>
        <translation>, Rabatt %1</translation>
    </message>
</context>
<context>
    <name>intray::TableChoice</name>
    <message>
        <source>The document says it has %1 lines, %2 were read. Is a line missing?</source>
        <translation>Das Dokument nennt %1 Positionen, %2 wurden gelesen. Fehlt eine?</translation>
    </message>
    <message>
        <source>Rows like order lines stand below the totals. Are they ordered, too?</source>
        <translation>Unter den Summen stehen Zeilen wie Positionen. Sind sie auch bestellt?</translation>
    </message>
    <message>
        <source>A further table holds items that are no lines of the order. Are they ordered, too?</source>
        <translation>Eine weitere Tabelle enthält Artikel, die keine Positionen der Bestellung sind. Sind sie auch bestellt?</translation>
    </message>
</context>
<context>
    <name>intray::TableInterpretation</name>
    <message>
        <source>The row with %1 has no quantity and was not read as a line.</source>
        <translation>Die Zeile mit %1 hat keine Menge und wurde nicht als Position gelesen.</translation>
    </message>
    <message>
        <source>A column of figures such as %1 could not be told. What is it?</source>
        <translation>Eine Spalte mit Zahlen wie %1 konnte nicht gedeutet werden. Was ist sie?</translation>
    </message>
    <message>
        <source>The column “%1” does not hold what was learnt of it: the figures of the lines say otherwise. Check the lines.</source>
        <translation>Die Spalte „%1“ enthält nicht, was für sie gelernt wurde: die Zahlen der Positionen sagen etwas anderes. Prüfen Sie die Positionen.</translation>
    </message>
    <message>
        <source>A column of dates such as %1 could not be told. What is it?</source>
        <translation>Eine Spalte mit Datumsangaben wie %1 war nicht zuzuordnen. Was ist sie?</translation>
    </message>
    <message>
        <source>The column “%1” names other quantities than were read. Which ones hold?</source>
        <translation>Die Spalte „%1“ nennt andere Mengen, als gelesen wurden. Welche gelten?</translation>
    </message>
</context>
<context>
    <name>intray::TableOrderExtractor</name>
    <message>
        <source>The heads of the table are not known; its columns were told by their numbers. Are they right?</source>
        <translation>Die Spaltenköpfe der Tabelle sind nicht bekannt; die Spalten wurden an ihren Zahlen erkannt. Stimmen sie?</translation>
    </message>
    <message>
        <source>The lines of this order could not be read.</source>
        <translation>Die Positionen dieser Bestellung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its pages hold no table of items and ask for nothing</source>
        <translation>seine Seiten enthalten keine Tabelle mit Artikeln und fragen nach nichts</translation>
    </message>
    <message>
        <source>its picture was recognised too poorly to tell whether it is an order</source>
        <translation>das Bild war zu schlecht zu erkennen, um zu sagen, ob es eine Bestellung ist</translation>
    </message>
    <message>
        <source>It is headed “%1”, and a sentence says that goods are ordered. Is this an order?</source>
        <translation>Die Überschrift ist „%1“, und ein Satz sagt, dass Ware bestellt wird. Ist das eine Bestellung?</translation>
    </message>
</context>
<context>
    <name>intray::TableSums</name>
    <message>
        <source>in a row of sums</source>
        <translation>in einer Summenzeile</translation>
    </message>
    <message>
        <source>the line amounts add up to it</source>
        <translation>die Beträge der Positionen ergeben es</translation>
    </message>
    <message>
        <source>the amounts add up to the total</source>
        <translation>die Beträge ergeben die Summe</translation>
    </message>
    <message>
        <source>net and tax make the total</source>
        <translation>netto und Steuer ergeben die Summe</translation>
    </message>
</context>
<context>
    <name>intray::TargetFolder</name>
    <message>
        <source>The export folder does not exist: %1. Make it, or choose another.</source>
        <translation>Den Exportordner gibt es nicht: %1. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The export target is a file, not a folder: %1</source>
        <translation>Das Exportziel ist eine Datei, kein Ordner: %1</translation>
    </message>
    <message>
        <source>You may not write into the export folder: %1</source>
        <translation>Sie dürfen nicht in den Exportordner schreiben: %1</translation>
    </message>
    <message>
        <source>The export folder %1 takes no new file: %2</source>
        <translation>Der Exportordner %1 nimmt keine neue Datei an: %2</translation>
    </message>
    <message>
        <source>The order could not be written to %1; is the disk full? (%2)</source>
        <translation>Die Bestellung konnte nicht nach %1 geschrieben werden; ist der Datenträger voll? (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be put into the export folder: %2</source>
        <translation>%1 kann nicht in den Exportordner gelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>intray::TargetFormat</name>
    <message>
        <source>%1 has %2 characters, the target takes %3. How shall it be written?</source>
        <translation>%1 hat %2 Zeichen, das Ziel fasst %3. Wie soll es geschrieben werden?</translation>
    </message>
    <message>
        <source>%1 has letters the target does not know: %2. How shall it be written?</source>
        <translation>%1 hat Buchstaben, die das Ziel nicht kennt: %2. Wie soll es geschrieben werden?</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The order states no wanted day, and the target needs one. Which?</source>
        <translation>Die Bestellung nennt kein Wunschdatum, und das Ziel braucht eines. Welches?</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Datum eintippen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>intray::TextReader</name>
    <message>
        <source>This text is too long and was cut off. Please open the file and check its end.</source>
        <translation>Dieser Text ist zu lang und wurde abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie das Ende.</translation>
    </message>
</context>
<context>
    <name>intray::ThumbnailStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>intray::TnefReader</name>
    <message>
        <source>This Outlook package (winmail.dat) is damaged; nothing in it can be read. Please ask the sender to send plain text or HTML.</source>
        <translation>Dieses Outlook-Paket (winmail.dat) ist beschädigt; nichts darin kann gelesen werden. Bitte erbitten Sie die Mail vom Absender als reinen Text oder HTML.</translation>
    </message>
</context>
<context>
    <name>intray::UblOrder</name>
    <message>
        <source>the order asks for deliveries on several days.</source>
        <translation>die Bestellung verlangt Lieferungen an mehreren Tagen.</translation>
    </message>
    <message>
        <source>the line has no LineItem.</source>
        <translation>die Position hat kein LineItem.</translation>
    </message>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>die Position ist als gelöscht gekennzeichnet; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>the line has the status &quot;%1&quot;, which is not known.</source>
        <translation>die Position hat den Status „%1“, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>the line has lines below it, which were not taken.</source>
        <translation>die Position hat Unterpositionen, die nicht übernommen wurden.</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>der Preis gilt für die Einheit %1, bestellt ist aber %2.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>die Nachricht sagt, dass sie eine Kopie ist.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>das ist eine Rahmenbestellung. Ist diese Ware jetzt gewünscht?</translation>
    </message>
    <message>
        <source>an order in UBL</source>
        <translation>eine Bestellung in UBL</translation>
    </message>
</context>
<context>
    <name>intray::UnassignedFacts</name>
    <message>
        <source>The days %1 and %2 stand on the order and no label says what they are for. Is one of them the day of delivery?</source>
        <translation>Auf der Bestellung stehen die Tage %1 und %2, und keine Beschriftung sagt, wofür. Ist einer davon der Liefertag?</translation>
    </message>
    <message>
        <source>a day to come that no label explains</source>
        <translation>ein künftiger Tag, den keine Beschriftung erklärt</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” stand on the order and no label says what they are for. Where do the goods go?</source>
        <translation>Auf der Bestellung stehen die Adressen „%1“ und „%2“, und keine Beschriftung sagt, wofür. Wohin geht die Ware?</translation>
    </message>
    <message>
        <source>an address that is neither the customer&apos;s own nor explained by a label</source>
        <translation>eine Adresse, die weder die eigene des Kunden ist noch durch eine Beschriftung erklärt wird</translation>
    </message>
    <message>
        <source>The order says “%1” and names no day of delivery. Which day is meant?</source>
        <translation>In der Bestellung steht „%1“ und kein Liefertag. Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>counted from the day of the order</source>
        <translation>vom Tag der Bestellung an gezählt</translation>
    </message>
    <message>
        <source>under the label &apos;%1&apos;</source>
        <translation>unter dem Titel „%1“</translation>
    </message>
    <message>
        <source>The order seems to be dated %1, a day to come. What is that day for?</source>
        <translation>Der Auftrag scheint vom %1 zu sein, einem Tag, der noch kommt. Wofür steht dieser Tag?</translation>
    </message>
</context>
<context>
    <name>intray::UnitDoubtful</name>
    <message>
        <source>%1: %2 %3 at %4; ours is %5 each, %6 to a pack. Are %2 %7 meant?</source>
        <translation>%1: %2 %3 zu %4; unser Preis ist %5 je Einheit, eine Packung enthält %6. Sind %2 %7 gemeint?</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>%1 %2 make the price right</source>
        <translation>mit %1 %2 stimmt der Preis</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type the unit</source>
        <translation>Einheit eintippen</translation>
    </message>
</context>
<context>
    <name>intray::UnitMismatch</name>
    <message>
        <source>%1: %2 is sold by %3, not by “%4”. What are the %5?</source>
        <translation>%1: %2 wird in %3 verkauft, nicht in „%4“. Was ist mit %5 gemeint?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 packs of %2 = %3 %4</source>
        <translation>%1 Packungen zu %2 = %3 %4</translation>
    </message>
    <message>
        <source>Type the unit</source>
        <translation>Einheit eintippen</translation>
    </message>
</context>
<context>
    <name>intray::UnknownCustomer</name>
    <message>
        <source>Who orders? Nothing in the document proves one of our customers.</source>
        <translation>Wer bestellt? Nichts im Dokument belegt einen unserer Kunden.</translation>
    </message>
    <message>
        <source>Is the customer %1, %2?</source>
        <translation>Ist der Kunde %1, %2?</translation>
    </message>
    <message>
        <source>Who orders? “%1” is not proven to be one of our customers.</source>
        <translation>Wer bestellt? „%1“ ist nicht als unser Kunde belegt.</translation>
    </message>
    <message>
        <source>%1 fits best: %2.</source>
        <translation>%1 passt am besten: %2.</translation>
    </message>
    <message>
        <source>Search the customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>New customer: hold</source>
        <translation>Neuer Kunde: zurückstellen</translation>
    </message>
    <message>
        <source>New customer requested</source>
        <translation>Neukunde beantragt</translation>
    </message>
</context>
<context>
    <name>intray::UnknownItem</name>
    <message>
        <source>Search the item</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>%1 names no item.</source>
        <translation>%1 nennt keinen Artikel.</translation>
    </message>
    <message>
        <source>%1: “%2” is not among our items.</source>
        <translation>%1: „%2“ ist nicht unter unseren Artikeln.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Ist es %1?</translation>
    </message>
    <message>
        <source>Which item is it?</source>
        <translation>Welcher Artikel ist es?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The description is “%1”.</source>
        <translation>Die Beschreibung ist „%1“.</translation>
    </message>
</context>
<context>
    <name>intray::UnknownShipTo</name>
    <message>
        <source>“%1” is none of the delivery addresses of %2. Where does it go?</source>
        <translation>„%1“ ist keine der Lieferadressen von %2. Wohin geht es?</translation>
    </message>
    <message>
        <source>The customer has no addresses on record.</source>
        <translation>Der Kunde hat keine Adressen im Stamm.</translation>
    </message>
    <message>
        <source>The nearest is %1: %2.</source>
        <translation>Am nächsten ist %1: %2.</translation>
    </message>
    <message>
        <source>One-time address</source>
        <translation>Einmalige Adresse</translation>
    </message>
    <message>
        <source>deliver as written</source>
        <translation>liefern wie geschrieben</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
</context>
<context>
    <name>intray::UnreadDays</name>
    <message>
        <source>The page names a week, “%1”, but nothing that could be read says what for. Is it the week of delivery?</source>
        <translation>Die Seite nennt eine Woche, „%1“, aber nichts Lesbares sagt, wofür. Ist es die Lieferwoche?</translation>
    </message>
    <message>
        <source>Line %1: the date “%2” stands in it, but nothing that could be read says what for. Is it the day of delivery?</source>
        <translation>Position %1: Darin steht das Datum „%2“, aber nichts Lesbares sagt, wofür. Ist es der Liefertag?</translation>
    </message>
    <message>
        <source>Line %1 has no day of delivery, most others have one. When is it wanted?</source>
        <translation>Position %1 hat keinen Liefertag, die meisten anderen haben einen. Wann wird sie gebraucht?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadNames</name>
    <message>
        <source>the name could not be read; street, number and postcode are those of a stored address</source>
        <translation>der Name war nicht lesbar; Straße, Hausnummer und Postleitzahl sind die einer gespeicherten Adresse</translation>
    </message>
    <message>
        <source>The name in the delivery address “%1” could not be read. Where does it go?</source>
        <translation>Der Name in der Lieferadresse „%1“ war nicht lesbar. Wohin geht die Ware?</translation>
    </message>
    <message>
        <source>The word “%1” in the delivery address is hard to read. Is the address right?</source>
        <translation>Das Wort „%1“ in der Lieferadresse ist schwer zu lesen. Stimmt die Adresse?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadShipTo</name>
    <message>
        <source>The page says “%1”, but no address could be read there. Where does it go?</source>
        <translation>Die Seite sagt „%1“, aber dort war keine Adresse lesbar. Wohin geht es?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadSums</name>
    <message>
        <source>A figure below the lines was not read: %1. The lines add up to %2. Is it their sum?</source>
        <translation>Unter den Positionen wurde eine Zahl nicht gelesen: %1. Die Positionen ergeben %2. Ist sie deren Summe?</translation>
    </message>
    <message>
        <source>the amounts of the lines make it up</source>
        <translation>die Beträge der Positionen ergeben sie</translation>
    </message>
</context>
<context>
    <name>intray::UnreadablePart</name>
    <message>
        <source>“%1” could be read in part only: %2</source>
        <translation>„%1“ konnte nur zum Teil gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Ignore this part</source>
        <translation>Diesen Teil übergehen</translation>
    </message>
</context>
<context>
    <name>intray::UnreadableReader</name>
    <message>
        <source>This file is empty: it holds not a single byte. Please ask the sender for it again.</source>
        <translation>Diese Datei ist leer: sie enthält kein einziges Byte. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read. Please save it as .xlsx and import it again.</source>
        <translation>Das ist eine binäre Excel-Mappe (.xlsb), die nicht gelesen werden kann. Bitte sichern Sie sie als .xlsx und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), which cannot be read. Please save it as PDF and import it again.</source>
        <translation>Das ist ein altes Word-Dokument (.doc), das nicht gelesen werden kann. Bitte sichern Sie es als PDF und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>This office document cannot be read. Please save it as PDF and import it again.</source>
        <translation>Dieses Office-Dokument kann nicht gelesen werden. Bitte sichern Sie es als PDF und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>This office document is protected by a password. Please save it without the password and import it again.</source>
        <translation>Dieses Office-Dokument ist mit einem Passwort geschützt. Bitte sichern Sie es ohne Passwort und importieren Sie es neu.</translation>
    </message>
    <message>
        <source>The kind of this file is not known, so it was not read. Please open it and enter an order in it by hand.</source>
        <translation>Die Art dieser Datei ist nicht bekannt, daher wurde sie nicht gelesen. Bitte öffnen Sie sie und geben Sie eine Bestellung darin von Hand ein.</translation>
    </message>
</context>
<context>
    <name>intray::UntakenPrices</name>
    <message>
        <source>the amounts of the lines make it up</source>
        <translation>die Beträge der Positionen ergeben sie</translation>
    </message>
</context>
<context>
    <name>intray::UnusualQuantity</name>
    <message>
        <source>%1: %2 of %3; usual for this customer is %4. Is it right?</source>
        <translation>%1: %2 von %3; üblich sind bei diesem Kunden %4. Ist das richtig?</translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier order(s).</source>
        <translation>
            <numerusform>Aus %n früheren Bestellung.</numerusform>
            <numerusform>Aus %n früheren Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>intray::WatchedFolder</name>
    <message>
        <source>you may not</source>
        <translation>Ihnen fehlt das Recht dazu</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is a link and is not followed. Put the file itself there.</source>
        <translation>%1 ist eine Verknüpfung, der nicht gefolgt wird. Legen Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it lies on another machine, check whether it is connected.</source>
        <translation>Den Ordner %1 gibt es nicht. Liegt er auf einem anderen Rechner, prüfen Sie, ob dieser verbunden ist.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and is not taken in.</source>
        <translation>%1 ist größer als %2 MB und wird nicht aufgenommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 was taken in, but cannot be moved to %2: %3.</source>
        <translation>%1 wurde aufgenommen, kann aber nicht nach %2 verschoben werden: %3.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Files cannot be moved from %1 to %2: you may not write there. Choose that they stay and are remembered.</source>
        <translation>Dateien können nicht von %1 nach %2 verschoben werden: Sie dürfen dort nicht schreiben. Wählen Sie, dass sie bleiben und gemerkt werden.</translation>
    </message>
    <message numerus="yes">
        <source>It works. %n file(s) lie there now.</source>
        <translation>
            <numerusform>Es funktioniert. %n Datei liegt jetzt dort.</numerusform>
            <numerusform>Es funktioniert. %n Dateien liegen jetzt dort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::WholeUnitsOnly</name>
    <message>
        <source>%1: %2 %3 of %4; it is sold whole. How many?</source>
        <translation>%1: %2 %3 von %4; verkauft werden nur ganze Einheiten. Wie viele?</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>abgerundet</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>intray::WhyPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n line(s)</source>
        <translation>
            <numerusform>%1: %2, %n Position</numerusform>
            <numerusform>%1: %2, %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>Why nothing is asked</source>
        <translation>Warum nichts gefragt wird</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Frühere Bestellungen</translation>
    </message>
</context>
<context>
    <name>intray::WordReader</name>
    <message>
        <source>This document holds more than %1 pictures; the rest was not read. Please open it and check it.</source>
        <translation>Dieses Dokument enthält mehr als %1 Bilder; der Rest wurde nicht gelesen. Bitte öffnen und prüfen Sie es.</translation>
    </message>
    <message>
        <source>A file inside this document could not be taken out. Please open the document and check it.</source>
        <translation>Eine Datei in diesem Dokument konnte nicht herausgenommen werden. Bitte öffnen und prüfen Sie das Dokument.</translation>
    </message>
    <message>
        <source>This Word document is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Dieses Word-Dokument ist beschädigt und konnte nicht geöffnet werden. Bitte erbitten Sie vom Absender eine neue Kopie.</translation>
    </message>
    <message>
        <source>This document unpacks to more than %1 MB and was not read to the end. Please open it and check it.</source>
        <translation>Dieses Dokument enthält entpackt mehr als %1 MB und wurde nicht zu Ende gelesen. Bitte öffnen und prüfen Sie es.</translation>
    </message>
    <message>
        <source>This document is too long and was cut off. Please open it and check its end.</source>
        <translation>Dieses Dokument ist zu lang und wurde abgeschnitten. Bitte öffnen Sie es und prüfen Sie sein Ende.</translation>
    </message>
    <message>
        <source>This document is nested too deeply and was not read to the end. Please open it and check it.</source>
        <translation>Dieses Dokument ist zu tief verschachtelt und wurde nicht zu Ende gelesen. Bitte öffnen und prüfen Sie es.</translation>
    </message>
    <message>
        <source>Words are struck out in this document. They are read like the others. Please check whether they count.</source>
        <translation>In diesem Dokument sind Wörter durchgestrichen. Sie werden wie die anderen gelesen. Bitte prüfen Sie, ob sie gelten.</translation>
    </message>
</context>
<context>
    <name>intray::Words</name>
    <message>
        <source>customer?</source>
        <translation>Kunde?</translation>
    </message>
    <message>
        <source>Customer not certain</source>
        <translation>Kunde nicht sicher</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Customer is on hold</source>
        <translation>Kunde ist gesperrt</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Over the credit limit</source>
        <translation>Über dem Kreditlimit</translation>
    </message>
    <message>
        <source>PO?</source>
        <translation>Nummer?</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Order number is already there</source>
        <translation>Bestellnummer ist schon da</translation>
    </message>
    <message>
        <source>twice?</source>
        <translation>zweimal?</translation>
    </message>
    <message>
        <source>Same lines as another order</source>
        <translation>Gleiche Positionen wie eine andere Bestellung</translation>
    </message>
    <message>
        <source>which order?</source>
        <translation>welche Best.?</translation>
    </message>
    <message>
        <source>Changes an order that is not there</source>
        <translation>Ändert eine Bestellung, die nicht da ist</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Delivery address not known</source>
        <translation>Lieferadresse nicht bekannt</translation>
    </message>
    <message>
        <source>past date</source>
        <translation>Datum vorbei</translation>
    </message>
    <message>
        <source>Wanted date has passed</source>
        <translation>Wunschdatum ist vorbei</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>Datum?</translation>
    </message>
    <message>
        <source>Date can be read two ways</source>
        <translation>Datum ist auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Wanted before it can be delivered</source>
        <translation>Früher gewünscht, als lieferbar</translation>
    </message>
    <message>
        <source>item?</source>
        <translation>Artikel?</translation>
    </message>
    <message>
        <source>Item not found</source>
        <translation>Artikel nicht gefunden</translation>
    </message>
    <message>
        <source>which item?</source>
        <translation>welcher Artikel?</translation>
    </message>
    <message>
        <source>Several items fit</source>
        <translation>Mehrere Artikel passen</translation>
    </message>
    <message>
        <source>item/text</source>
        <translation>Artikel/Text</translation>
    </message>
    <message>
        <source>Number and description disagree</source>
        <translation>Nummer und Beschreibung widersprechen sich</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>Item is discontinued</source>
        <translation>Artikel ist ausgelaufen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit cannot be converted</source>
        <translation>Einheit ist nicht umrechenbar</translation>
    </message>
    <message>
        <source>unit?</source>
        <translation>Einheit?</translation>
    </message>
    <message>
        <source>The price says another unit</source>
        <translation>Der Preis spricht für eine andere Einheit</translation>
    </message>
    <message>
        <source>quantity?</source>
        <translation>Menge?</translation>
    </message>
    <message>
        <source>Quantity is missing</source>
        <translation>Menge fehlt</translation>
    </message>
    <message>
        <source>pack size</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Not a multiple of the pack</source>
        <translation>Kein Vielfaches der Packung</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Mindestmenge</translation>
    </message>
    <message>
        <source>Below the minimum quantity</source>
        <translation>Unter der Mindestmenge</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>unüblich</translation>
    </message>
    <message>
        <source>Unusual quantity</source>
        <translation>Unübliche Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price differs from ours</source>
        <translation>Preis weicht von unserem ab</translation>
    </message>
    <message>
        <source>line sum</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>Line does not add up</source>
        <translation>Position geht nicht auf</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Order does not add up</source>
        <translation>Bestellung geht nicht auf</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Not the customer&apos;s currency</source>
        <translation>Nicht die Währung des Kunden</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Read, but not proven</source>
        <translation>Gelesen, aber nicht belegt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>A part could not be read</source>
        <translation>Ein Teil konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>no order?</source>
        <translation>keine Best.?</translation>
    </message>
    <message>
        <source>No order was found in it</source>
        <translation>Es wurde keine Bestellung darin gefunden</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>cancels %1</source>
        <translation>storniert %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
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
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <translation>wartet auf Kunden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>keine Bestellung</translation>
    </message>
    <message>
        <source>not ours?</source>
        <translation>nicht für uns?</translation>
    </message>
    <message>
        <source>Addressed to another seller</source>
        <translation>An einen anderen Verkäufer gerichtet</translation>
    </message>
    <message>
        <source>draft?</source>
        <translation>Entwurf?</translation>
    </message>
    <message>
        <source>A draft, or not yet approved</source>
        <translation>Ein Entwurf oder noch nicht freigegeben</translation>
    </message>
    <message>
        <source>as before?</source>
        <translation>wie zuvor?</translation>
    </message>
    <message>
        <source>The same as last time</source>
        <translation>Dasselbe wie beim letzten Mal</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>Changes an order that has left</source>
        <translation>Ändert eine Bestellung, die schon hinausgegangen ist</translation>
    </message>
    <message>
        <source>new sender</source>
        <translation>neuer Absender</translation>
    </message>
    <message>
        <source>New sender and new address</source>
        <translation>Neuer Absender und neue Adresse</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>First order of this customer</source>
        <translation>Erste Bestellung dieses Kunden</translation>
    </message>
    <message>
        <source>one delivery?</source>
        <translation>eine Lieferung?</translation>
    </message>
    <message>
        <source>Another order goes to the same address</source>
        <translation>Eine andere Bestellung geht an dieselbe Adresse</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>One-time address</source>
        <translation>Einmalige Adresse</translation>
    </message>
    <message>
        <source>long address</source>
        <translation>Adresse lang</translation>
    </message>
    <message>
        <source>Address too long for the ERP</source>
        <translation>Adresse zu lang für das ERP</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Delivery only within a window</source>
        <translation>Lieferung nur in einem Zeitfenster</translation>
    </message>
    <message>
        <source>cancel after</source>
        <translation>verfällt</translation>
    </message>
    <message>
        <source>Void after a day</source>
        <translation>Verfällt nach einem Datum</translation>
    </message>
    <message>
        <source>whole units</source>
        <translation>nur ganze</translation>
    </message>
    <message>
        <source>Part of a unit that is sold whole</source>
        <translation>Teil einer Einheit, die nur ganz verkauft wird</translation>
    </message>
    <message>
        <source>The same line twice</source>
        <translation>Dieselbe Position zweimal</translation>
    </message>
    <message>
        <source>small order</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>Below the smallest order</source>
        <translation>Unter dem Mindestbestellwert</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Above the largest order</source>
        <translation>Über dem größten Bestellwert</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>No price is stated</source>
        <translation>Kein Preis ist angegeben</translation>
    </message>
    <message>
        <source>old price</source>
        <translation>alter Preis</translation>
    </message>
    <message>
        <source>The price has expired</source>
        <translation>Der Preis ist abgelaufen</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment terms differ</source>
        <translation>Zahlungsbedingungen weichen ab</translation>
    </message>
    <message>
        <source>incoterms</source>
        <translation>Incoterms</translation>
    </message>
    <message>
        <source>Delivery terms are stated</source>
        <translation>Lieferbedingungen sind angegeben</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Spedition</translation>
    </message>
    <message>
        <source>A carrier is named</source>
        <translation>Eine Spedition ist genannt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <source>Complete delivery only</source>
        <translation>Nur Komplettlieferung</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Refers to a blanket order</source>
        <translation>Bezieht sich auf eine Rahmenbestellung</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Refers to a quotation</source>
        <translation>Bezieht sich auf ein Angebot</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>An instruction to read</source>
        <translation>Eine Anweisung zum Lesen</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>A special clause</source>
        <translation>Eine besondere Klausel</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A certificate is wanted</source>
        <translation>Ein Zertifikat ist gewünscht</translation>
    </message>
    <message>
        <source>shelf life</source>
        <translation>Haltbarkeit</translation>
    </message>
    <message>
        <source>A remaining shelf life is wanted</source>
        <translation>Eine Restlaufzeit ist gewünscht</translation>
    </message>
    <message>
        <source>ERP format</source>
        <translation>ERP-Format</translation>
    </message>
    <message>
        <source>The ERP cannot take a value</source>
        <translation>Das ERP kann einen Wert nicht annehmen</translation>
    </message>
    <message>
        <source>mail or file?</source>
        <translation>Mail oder Datei?</translation>
    </message>
    <message>
        <source>Mail and attachment disagree</source>
        <translation>Mail und Anhang widersprechen sich</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an order, its customer</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>intray::WorkerChild</name>
    <message>
        <source>The program that reads documents cannot be started. Please install Intray again.</source>
        <translation>Das Programm, das Dokumente liest, kann nicht gestartet werden. Bitte installieren Sie Intray neu.</translation>
    </message>
</context>
<context>
    <name>intray::X12Header</name>
    <message>
        <source>Release number: %1</source>
        <translation>Abrufnummer: %1</translation>
    </message>
    <message>
        <source>it is a blanket order. Is anything to be delivered now?</source>
        <translation>das ist eine Rahmenbestellung. Soll jetzt etwas geliefert werden?</translation>
    </message>
    <message>
        <source>it is a copy for information. Was the order taken before?</source>
        <translation>das ist eine Kopie zur Information. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>it is a consigned order or a confirmation. Shall it be delivered?</source>
        <translation>das ist eine Konsignationsbestellung oder eine Bestätigung. Soll geliefert werden?</translation>
    </message>
    <message>
        <source>it replaces the whole earlier order.</source>
        <translation>die Nachricht ersetzt die ganze frühere Bestellung.</translation>
    </message>
    <message>
        <source>it confirms an order that was placed otherwise. Was the order taken before?</source>
        <translation>die Nachricht bestätigt eine Bestellung, die auf anderem Weg kam. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>it is marked as a copy or sent again. Was the order taken before?</source>
        <translation>die Nachricht ist als Kopie oder erneut gesandt gekennzeichnet. Wurde die Bestellung schon aufgenommen?</translation>
    </message>
    <message>
        <source>its purpose has the code %1. Is this a new order?</source>
        <translation>der Zweck der Nachricht hat den Code %1. Ist das eine neue Bestellung?</translation>
    </message>
    <message>
        <source>Cancel what is not delivered by %1.</source>
        <translation>Was bis %1 nicht geliefert ist, stornieren.</translation>
    </message>
    <message>
        <source>Ship not before %1.</source>
        <translation>Nicht vor dem %1 versenden.</translation>
    </message>
    <message>
        <source>a period is stated (%1). Which day shall count?</source>
        <translation>ein Zeitraum ist angegeben (%1). Welcher Tag soll gelten?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % %2 days</source>
        <translation>%1 % %2 Tage</translation>
    </message>
    <message>
        <source>net %1 days</source>
        <translation>netto %1 Tage</translation>
    </message>
    <message>
        <source>the amount %1 stands beside %2. Which one holds?</source>
        <translation>neben dem Betrag %2 steht auch %1. Welcher gilt?</translation>
    </message>
</context>
<context>
    <name>intray::X12Line</name>
    <message>
        <source>Retail price: %1</source>
        <translation>Verkaufspreis: %1</translation>
    </message>
    <message>
        <source>the price %1 has the basis &quot;%2&quot;. What is it the price of?</source>
        <translation>der Preis %1 hat die Basis „%2“. Wofür ist er der Preis?</translation>
    </message>
    <message>
        <source>the line has parts of its own (%1). Are they ordered besides the line?</source>
        <translation>die Position hat eigene Teile (%1). Sind sie zusätzlich zur Position bestellt?</translation>
    </message>
    <message>
        <source>this line goes to an address of its own, &quot;%1&quot;. Please enter it as an order of its own.</source>
        <translation>diese Position geht an eine eigene Adresse, „%1“. Bitte geben Sie sie als eigene Bestellung ein.</translation>
    </message>
    <message numerus="yes">
        <source>the line is split over %n place(s) (%1). Please enter the goods for each by themselves.</source>
        <translation>
            <numerusform>die Position geht an %n Ort (%1). Bitte geben Sie die Ware dafür einzeln ein.</numerusform>
            <numerusform>die Position ist auf %n Orte verteilt (%1). Bitte geben Sie die Ware für jeden einzeln ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>the line states a charge (%1). Please check how to enter it.</source>
        <translation>die Position nennt einen Zuschlag (%1). Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>the line states a discount (%1). Please check how to enter it.</source>
        <translation>die Position nennt einen Rabatt (%1). Bitte prüfen Sie, wie er einzugeben ist.</translation>
    </message>
    <message>
        <source>the quantity changes by or to %1. Please check which is meant.</source>
        <translation>die Menge ändert sich um oder auf %1. Bitte prüfen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>die Position ist neu: sie kommt zur Bestellung hinzu.</translation>
    </message>
    <message>
        <source>another item replaces that of the line.</source>
        <translation>ein anderer Artikel ersetzt den der Position.</translation>
    </message>
    <message>
        <source>the change has the code &quot;%1&quot;. What is to change?</source>
        <translation>die Änderung hat den Code „%1“. Was soll sich ändern?</translation>
    </message>
</context>
<context>
    <name>intray::X12Order</name>
    <message>
        <source>an invoice</source>
        <translation>eine Rechnung</translation>
    </message>
    <message>
        <source>an order acknowledgment</source>
        <translation>eine Auftragsbestätigung</translation>
    </message>
    <message>
        <source>a ship notice</source>
        <translation>ein Lieferavis</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>eine Angebotsanfrage</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>ein Lieferabruf</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>eine Preisliste</translation>
    </message>
    <message>
        <source>a receipt for an earlier file</source>
        <translation>eine Empfangsbestätigung zu einer früheren Datei</translation>
    </message>
    <message>
        <source>a transaction set that orders nothing</source>
        <translation>eine Nachricht, die nichts bestellt</translation>
    </message>
    <message>
        <source>the %1 segment with the order&apos;s number is missing.</source>
        <translation>das %1-Segment mit der Bestellnummer fehlt.</translation>
    </message>
    <message>
        <source>The file also holds %1 (X12 %2), which was not taken.</source>
        <translation>In der Datei steht außerdem %1 (X12 %2); das wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>an X12 order</source>
        <translation>eine X12-Bestellung</translation>
    </message>
    <message>
        <source>no transaction set was found in the X12 file</source>
        <translation>in der X12-Datei wurde keine Nachricht gefunden</translation>
    </message>
    <message>
        <source>it is an X12 %1, a kind of order that cannot be read</source>
        <translation>es ist X12 %1, eine Art von Bestellung, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>it is %1 (X12 %2)</source>
        <translation>es ist %1 (X12 %2)</translation>
    </message>
</context>
<context>
    <name>intray::XmlReader</name>
    <message>
        <source>This file is called XML but holds no XML. Please ask the sender for it again.</source>
        <translation>Diese Datei heißt XML, enthält aber kein XML. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This XML file is damaged at line %1, column %2; what stands behind was not read. Please ask the sender for it again.</source>
        <translation>Diese XML-Datei ist in Zeile %1, Spalte %2 beschädigt; was dahinter steht, wurde nicht gelesen. Bitte erbitten Sie sie noch einmal vom Absender.</translation>
    </message>
    <message>
        <source>This XML file is too large and was cut off at line %1. Please open the file and check its end.</source>
        <translation>Diese XML-Datei ist zu groß und wurde in Zeile %1 abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie ihr Ende.</translation>
    </message>
    <message>
        <source>This XML file is nested too deeply and was cut off at line %1, column %2. Please open the file and check it.</source>
        <translation>Diese XML-Datei ist zu tief verschachtelt und wurde in Zeile %1, Spalte %2 abgeschnitten. Bitte öffnen und prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>This XML file is too long and was cut off. Please open the file and check its end.</source>
        <translation>Diese XML-Datei ist zu lang und wurde abgeschnitten. Bitte öffnen Sie die Datei und prüfen Sie ihr Ende.</translation>
    </message>
</context>
</TS>
