<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>intray::AddressTooLong</name>
    <message>
        <source>“%1” has %2 characters, a line of an address takes %3. How shall it be written?</source>
        <translation>«&#xa0;%1&#xa0;» a %2 caractères, une ligne d&apos;adresse en prend %3. Comment l&apos;écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l&apos;adresse</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>intray::Allowances</name>
    <message>
        <source>a charge of %1 (%2) is stated. Please check how to enter it.</source>
        <translation>des frais de %1 (%2) sont indiqués. Vérifiez comment les saisir.</translation>
    </message>
    <message>
        <source>a discount of %1 (%2) is stated. Please check how to enter it.</source>
        <translation>une remise de %1 (%2) est indiquée. Vérifiez comment la saisir.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>the order&apos;s sums hold with it</source>
        <translation>les sommes de la commande tombent juste ainsi</translation>
    </message>
</context>
<context>
    <name>intray::AmbiguousDate</name>
    <message>
        <source>Is “%1” %2 or %3?</source>
        <translation>«&#xa0;%1&#xa0;» est-il le %2 ou le %3&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in the document tells whether the day or the month comes first.</source>
        <translation>Rien dans le document ne dit si le jour ou le mois vient d&apos;abord.</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>jour et mois inversés</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
    <message>
        <source>The document speaks for another order of day and month than the customer&apos;s country.</source>
        <translation>Le document indique un autre ordre du jour et du mois que le pays du client.</translation>
    </message>
</context>
<context>
    <name>intray::AmbiguousItem</name>
    <message numerus="yes">
        <source>%1: “%2” fits %n of our items. Which one is it?</source>
        <translation>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» correspond à %n de nos articles. Est-ce lui&#xa0;?</numerusform>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» correspond à %n de nos articles. Lequel&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The line states no item number of ours.</source>
        <translation>La ligne n&apos;indique aucun de nos numéros d&apos;article.</translation>
    </message>
</context>
<context>
    <name>intray::AnswerButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>intray::ApprovalModel</name>
    <message>
        <source>Nothing to approve</source>
        <translation>Rien à approuver</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a currency</source>
        <translation>%1 sans devise</translation>
    </message>
    <message numerus="yes">
        <source>%n passed by itself</source>
        <translation>
            <numerusform>%n passée d&apos;elle-même</numerusform>
            <numerusform>%n passées d&apos;elles-mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stands out</source>
        <translation>
            <numerusform>%n sort du lot</numerusform>
            <numerusform>%n sortent du lot</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>d&apos;elle-même</translation>
    </message>
    <message>
        <source>%1 (you: somebody else approves)</source>
        <translation>%1 (vous&#xa0;: un autre approuve)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Why look</source>
        <translation>Pourquoi regarder</translation>
    </message>
</context>
<context>
    <name>intray::ApprovalPage</name>
    <message>
        <source>Approve selected</source>
        <translation>Approuver la sélection</translation>
    </message>
    <message>
        <source>Approve the rest</source>
        <translation>Approuver le reste</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Approves all others. Orders that stand out stay until they were looked at.</source>
        <translation>Approuve toutes les autres. Les commandes qui sortent du lot restent jusqu&apos;à ce qu&apos;on les ait regardées.</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>No order waits for approval. Orders that pass by themselves or are released come here.</source>
        <translation>Aucune commande n&apos;attend d&apos;approbation. Celles qui passent d&apos;elles-mêmes ou sont validées arrivent ici.</translation>
    </message>
    <message>
        <source>ten times the usual or more; usually %1</source>
        <translation>dix fois l&apos;habituel ou plus&#xa0;; d&apos;habitude %1</translation>
    </message>
    <message>
        <source>Only a supervisor may approve. Choose another user in the settings.</source>
        <translation>Seul un responsable peut approuver. Choisissez un autre utilisateur dans les réglages.</translation>
    </message>
    <message>
        <source>Four eyes are off: this desk has one user, who may approve what they released.</source>
        <translation>La double vérification est désactivée&#xa0;: il n&apos;y a qu&apos;un utilisateur ici, qui peut approuver ce qu&apos;il a validé.</translation>
    </message>
    <message numerus="yes">
        <source>Four eyes: %n of these was released by you; somebody else must approve it.</source>
        <translation>
            <numerusform>Double vérification&#xa0;: vous en avez validé %n&#xa0;; un autre doit l&apos;approuver.</numerusform>
            <numerusform>Double vérification&#xa0;: vous en avez validé %n&#xa0;; un autre doit les approuver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four eyes: nobody approves what they released.</source>
        <translation>Double vérification&#xa0;: personne n&apos;approuve ce qu&apos;il a validé.</translation>
    </message>
    <message>
        <source>What is left stands out or was released by you. Open it with Space, or approve it one by one with A.</source>
        <translation>Ce qui reste sort du lot ou a été validé par vous. Ouvrez-le avec Espace ou approuvez-le un par un avec A.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) approved as batch %1. Press Ctrl+E to export.</source>
        <translation>
            <numerusform>%n commande approuvée, lot %1. Ctrl+E l&apos;exporte.</numerusform>
            <numerusform>%n commandes approuvées, lot %1. Ctrl+E les exporte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n order(s) to review. Why?</source>
        <translation>
            <numerusform>Renvoyer %n commande à vérifier. Pourquoi&#xa0;?</numerusform>
            <numerusform>Renvoyer %n commandes à vérifier. Pourquoi&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ArchiveReader</name>
    <message>
        <source>This file in the archive unpacks to far more than it should and was not read. Please be careful with it and ask the sender what it is.</source>
        <translation>Ce fichier de l&apos;archive prend bien plus de place décompressé qu&apos;il ne devrait et n&apos;a pas été lu. Soyez prudent et demandez à l&apos;expéditeur ce que c&apos;est.</translation>
    </message>
    <message>
        <source>This file in the archive is damaged or packed in a way that is not known. Please ask the sender for it again.</source>
        <translation>Ce fichier de l&apos;archive est abîmé ou compressé d&apos;une façon inconnue. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This file in the archive is protected by a password. Please unpack the archive with the password and import the files in it.</source>
        <translation>Ce fichier de l&apos;archive est protégé par un mot de passe. Décompressez l&apos;archive avec le mot de passe et importez ses fichiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in this archive is damaged; its end is missing.</source>
        <translation>«&#xa0;%1&#xa0;» dans cette archive est abîmé&#xa0;; la fin manque.</translation>
    </message>
    <message>
        <source>This archive is damaged. What could still be found in it was read; files may be missing. Please ask the sender for it again.</source>
        <translation>Cette archive est abîmée. Ce qui pouvait encore y être trouvé a été lu&#xa0;; des fichiers peuvent manquer. Redemandez-la à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This archive is damaged and cannot be opened. Please ask the sender for it again.</source>
        <translation>Cette archive est abîmée et ne peut pas être ouverte. Redemandez-la à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than can be read; from &quot;%1&quot; on its files were left out. Please unpack it and import the files one by one.</source>
        <translation>Cette archive décompressée dépasse ce qui peut être lu&#xa0;; à partir de «&#xa0;%1&#xa0;», ses fichiers ont été laissés de côté. Décompressez-la et importez les fichiers un par un.</translation>
    </message>
    <message>
        <source>This archive holds %1 files; only the first ones were read.</source>
        <translation>Cette archive contient %1 fichiers&#xa0;; seuls les premiers ont été lus.</translation>
    </message>
    <message>
        <source>This archive is damaged; its end is missing.</source>
        <translation>Cette archive est abîmée&#xa0;; la fin manque.</translation>
    </message>
    <message>
        <source>This archive is damaged; the files at its end are missing.</source>
        <translation>Cette archive est abîmée&#xa0;; les fichiers de la fin manquent.</translation>
    </message>
    <message>
        <source>This is a packed archive of a kind that is not opened here. Please unpack it and import the files in it, or ask the sender for a .zip file.</source>
        <translation>C&apos;est une archive compressée d&apos;une sorte qui n&apos;est pas ouverte ici. Décompressez-la et importez ses fichiers, ou demandez un fichier .zip à l&apos;expéditeur.</translation>
    </message>
</context>
<context>
    <name>intray::ArrivalList</name>
    <message>
        <source>Orders can come by themselves: from a folder into which scanners, shops or other programs put files, or from a mailbox.</source>
        <translation>Les commandes peuvent arriver d&apos;elles-mêmes&#xa0;: d&apos;un dossier où scanners, boutiques ou autres programmes déposent des fichiers, ou d&apos;une boîte de messagerie.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Read a mailbox…</source>
        <translation>Lire une boîte de messagerie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1? Nothing more is taken from there. What was taken in stays.</source>
        <translation>Retirer %1&#xa0;? Plus rien n&apos;y sera pris. Ce qui a été pris reste.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>intray::ArrivalRow</name>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 est actif</translation>
    </message>
    <message>
        <source>Look now: %1</source>
        <translation>Relever maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n taken today</source>
        <translation>
            <numerusform>%n pris aujourd&apos;hui</numerusform>
            <numerusform>%n pris aujourd&apos;hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Relève&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Last worked: %1 · next try: %2</source>
        <translation>Dernier succès&#xa0;: %1 · prochain essai&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another program looks after it.</source>
        <translation>Un autre programme s&apos;en occupe.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore relevé.</translation>
    </message>
    <message>
        <source>Last look: %1 · next look: %2</source>
        <translation>Dernière relève&#xa0;: %1 · prochaine relève&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ArrivalStore</name>
    <message>
        <source>There is another one named %1 already.</source>
        <translation>Il y en a déjà un autre nommé %1.</translation>
    </message>
</context>
<context>
    <name>intray::Arrivals</name>
    <message>
        <source>Nothing arrives from %1</source>
        <translation>Rien n&apos;arrive de %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrives from %n place(s)</source>
        <translation>
            <numerusform>Rien n&apos;arrive de %n endroit</numerusform>
            <numerusform>Rien n&apos;arrive de %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être pris</numerusform>
            <numerusform>%n n&apos;ont pas pu être pris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::BelowMinQuantity</name>
    <message>
        <source>%1: %2 of %3 is below the minimum of %4. Raise it?</source>
        <translation>%1&#xa0;: %2 de %3 est sous le minimum de %4. Augmenter&#xa0;?</translation>
    </message>
    <message>
        <source>the least we sell</source>
        <translation>la quantité minimale</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
</context>
<context>
    <name>intray::BlanketOrder</name>
    <message>
        <source>The order refers to a blanket order: %1.</source>
        <translation>La commande renvoie à une commande-cadre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::BodyAndAttachment</name>
    <message>
        <source>in the mail around the document</source>
        <translation>dans le courriel qui accompagne le document</translation>
    </message>
    <message>
        <source>The mail names %1, the attached order does not.</source>
        <translation>Le courriel nomme %1, la commande jointe non.</translation>
    </message>
    <message>
        <source>The mail says %1 of %2, the attached order %3.</source>
        <translation>Le courriel demande %1 de %2, la commande jointe %3.</translation>
    </message>
    <message>
        <source>also in the mail around the document</source>
        <translation>figure aussi dans le courriel qui accompagne le document</translation>
    </message>
    <message>
        <source>The mail speaks of order %1, the attached order is %2.</source>
        <translation>Le courriel parle de la commande %1, celle qui est jointe est la %2.</translation>
    </message>
    <message>
        <source>The mail asks for delivery on %1, the attached order on %2.</source>
        <translation>Le courriel demande la livraison le %1, la commande jointe le %2.</translation>
    </message>
    <message>
        <source>The mail names another delivery address than the attached order: %1</source>
        <translation>Le courriel indique une autre adresse de livraison que la commande jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>This order came twice, with different places or dates of delivery. Which one holds?</source>
        <translation>Cette commande est arrivée deux fois, avec des lieux ou dates de livraison différents. Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>This order came twice, and only one of the two names %1. Is it wanted?</source>
        <translation>Cette commande est arrivée deux fois, et une seule des deux nomme %1. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>This order came twice, once with %1 of %2, once with %3.</source>
        <translation>Cette commande est arrivée deux fois, une fois avec %1 de %2, une fois avec %3.</translation>
    </message>
    <message>
        <source>The mail names another total than the attached order: %1</source>
        <translation>Le courriel indique un autre total que la commande jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail names other payment terms than the attached order: %1</source>
        <translation>Le courriel indique d&apos;autres conditions de paiement que la commande jointe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::BodyAndAttachmentDisagree</name>
    <message>
        <source>the subject of the mail</source>
        <translation>l&apos;objet du courriel</translation>
    </message>
    <message>
        <source>the mail</source>
        <translation>le courriel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>la pièce jointe</translation>
    </message>
    <message>
        <source>%1: %2 says “%3”, %4 says “%5”. Which holds?</source>
        <translation>%1&#xa0;: %2 dit «&#xa0;%3&#xa0;», %4 dit «&#xa0;%5&#xa0;». Qu&apos;est-ce qui vaut&#xa0;?</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>selon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>intray::CalendarReader</name>
    <message>
        <source>Calendar answer, accepted: %1</source>
        <translation>Réponse d&apos;agenda, acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar answer, declined: %1</source>
        <translation>Réponse d&apos;agenda, refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar answer, tentative: %1</source>
        <translation>Réponse d&apos;agenda, provisoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar answer: %1</source>
        <translation>Réponse d&apos;agenda&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organizer: %1</source>
        <translation>Organisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar entry: %1</source>
        <translation>Entrée d&apos;agenda&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar invitation: %1</source>
        <translation>Invitation d&apos;agenda&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar cancellation: %1</source>
        <translation>Annulation d&apos;agenda&#xa0;: %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Address card: %1</source>
        <translation>Carte de visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>intray::Calibration</name>
    <message>
        <source>“%1” must be a number between %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entre %2 et %3.</translation>
    </message>
    <message>
        <source>The calibration is no JSON object: %1</source>
        <translation>Le calibrage n&apos;est pas un objet JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The calibration cannot be used: %1</source>
        <translation>Le calibrage n&apos;est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” must be %2 rising numbers between 0 and 1.</source>
        <translation>«&#xa0;%1&#xa0;» doit contenir %2 nombres croissants entre 0 et 1.</translation>
    </message>
</context>
<context>
    <name>intray::CancelAfter</name>
    <message>
        <source>The order was void after %1, which is past. Take it all the same?</source>
        <translation>La commande ne valait que jusqu&apos;au %1, date passée. L&apos;accepter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Delivery is wanted by %1, but the order is void after %2. What holds?</source>
        <translation>La livraison est demandée pour le %1, mais la commande ne vaut que jusqu&apos;au %2. Qu&apos;est-ce qui vaut&#xa0;?</translation>
    </message>
    <message>
        <source>The order is void when it is not delivered by %1.</source>
        <translation>La commande est caduque si elle n&apos;est pas livrée le %1 au plus tard.</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Il est écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: void after %1</source>
        <translation>Attend la réponse du client&#xa0;: caduque après le %1</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
</context>
<context>
    <name>intray::CarrierOrFreightAccount</name>
    <message>
        <source>The customer says who carries or pays the freight: %1.</source>
        <translation>Le client dit qui transporte ou paie le fret&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::CertificateDemanded</name>
    <message>
        <source>A certificate is mentioned: %1.</source>
        <translation>Un certificat est mentionné&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ChangeAfterShipping</name>
    <message>
        <source>Order %1 of %2 has left this desk already. Is it still possible?</source>
        <translation>La commande %1 du %2 est déjà partie d&apos;ici. La modification est-elle encore possible&#xa0;?</translation>
    </message>
    <message>
        <source>What was delivered or is being picked cannot be changed here.</source>
        <translation>Ce qui est livré ou en préparation ne peut plus être modifié ici.</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Encore possible</translation>
    </message>
    <message>
        <source>Ask the warehouse</source>
        <translation>Demander à l&apos;entrepôt</translation>
    </message>
    <message>
        <source>Waits for the warehouse</source>
        <translation>Attend l&apos;entrepôt</translation>
    </message>
    <message>
        <source>Too late: reject it</source>
        <translation>Trop tard&#xa0;: refuser</translation>
    </message>
    <message>
        <source>Order %1 had left already</source>
        <translation>La commande %1 était déjà partie</translation>
    </message>
</context>
<context>
    <name>intray::ChangeOfUnknownOrder</name>
    <message>
        <source>The change</source>
        <translation>La modification</translation>
    </message>
    <message>
        <source>The cancellation</source>
        <translation>L&apos;annulation</translation>
    </message>
    <message>
        <source>%1 names no order. Which one is meant?</source>
        <translation>%1 ne nomme aucune commande. Laquelle est visée&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is for order %2, which %3 has not placed. Which one is meant?</source>
        <translation>%1 concerne la commande %2, que %3 n&apos;a pas passée. Laquelle est visée&#xa0;?</translation>
    </message>
    <message>
        <source>open order of %1</source>
        <translation>commande ouverte du %1</translation>
    </message>
    <message>
        <source>Treat it as a new order</source>
        <translation>La traiter comme nouvelle commande</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Saisir le numéro</translation>
    </message>
</context>
<context>
    <name>intray::ChangesView</name>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Nothing was changed by a person.</source>
        <translation>Personne n&apos;a rien modifié.</translation>
    </message>
</context>
<context>
    <name>intray::CheckRules</name>
    <message>
        <source>The check “%1” failed. Look at the order yourself.</source>
        <translation>Le contrôle «&#xa0;%1&#xa0;» a échoué. Regardez la commande vous-même.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>J&apos;ai regardé</translation>
    </message>
</context>
<context>
    <name>intray::CompleteDeliveryOnly</name>
    <message>
        <source>The customer wants one complete delivery: %1.</source>
        <translation>Le client veut une seule livraison complète&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::Composition</name>
    <message>
        <source>The folder %1 for the desk&apos;s data cannot be made. Check who may write there.</source>
        <translation>Le dossier %1 pour les données ne peut pas être créé. Vérifiez qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>intray::ConsolidateWithOpenOrder</name>
    <message>
        <source>Order %1 of %2 goes to the same address and is still here: one delivery for both?</source>
        <translation>La commande %1 du %2 va à la même adresse et est encore ici&#xa0;: une seule livraison pour les deux&#xa0;?</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>intray::CreditLimitExceeded</name>
    <message>
        <source>The order of %1 brings %2 to %3, over the credit limit of %4 by %5. Release it?</source>
        <translation>La commande de %1 porte %2 à %3, soit %5 au-dessus de la limite de crédit de %4. La valider&#xa0;?</translation>
    </message>
    <message>
        <source>Open balance: %1.</source>
        <translation>Solde ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Credit limit exceeded</source>
        <translation>Limite de crédit dépassée</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>par un responsable</translation>
    </message>
</context>
<context>
    <name>intray::CsvReader</name>
    <message>
        <source>This table is too large and was cut off. Please open the file and check the rest.</source>
        <translation>Ce tableau est trop grand et a été coupé. Ouvrez le fichier et vérifiez le reste.</translation>
    </message>
</context>
<context>
    <name>intray::CurrencyMismatch</name>
    <message>
        <source>The order is in %1, %2 buys in %3. Which is right?</source>
        <translation>La commande est en %1, %2 achète en %3. Laquelle est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Il est écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the customer&apos;s currency</source>
        <translation>la devise du client</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Which currency is meant by “%1”?</source>
        <translation>Quelle devise désigne «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::CustomerMatcher</name>
    <message>
        <source>VAT number %1</source>
        <translation>numéro de TVA %1</translation>
    </message>
    <message>
        <source>mail address %1</source>
        <translation>adresse %1</translation>
    </message>
    <message>
        <source>mail domain %1</source>
        <translation>domaine %1</translation>
    </message>
    <message>
        <source>customer number %1</source>
        <translation>numéro de client %1</translation>
    </message>
    <message>
        <source>name “%1”</source>
        <translation>nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is like the name “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ressemble au nom «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>address “%1”</source>
        <translation>adresse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own item numbers</source>
        <translation>
            <numerusform>%n de ses propres numéros d&apos;article</numerusform>
            <numerusform>%n de ses propres numéros d&apos;article</numerusform>
        </translation>
    </message>
    <message>
        <source>location number %1</source>
        <translation>code lieu-fonction %1</translation>
    </message>
    <message>
        <source>delivery to location number %1</source>
        <translation>livraison au code lieu-fonction %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>courriel de %1</translation>
    </message>
    <message>
        <source>but %1 speaks for %2</source>
        <translation>mais %1 indique %2</translation>
    </message>
    <message>
        <source>but who orders is named “%1”</source>
        <translation>mais celui qui commande se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>intray::CustomerOnHold</name>
    <message>
        <source>%1 (%2) is on hold. Take the order all the same?</source>
        <translation>%1 (%2) est bloqué. Accepter la commande quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The customer&apos;s record is blocked.</source>
        <translation>La fiche du client est bloquée.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Client bloqué</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L&apos;accepter</translation>
    </message>
    <message>
        <source>to be released by the credit desk</source>
        <translation>à libérer par le service crédit</translation>
    </message>
    <message>
        <source>Ask the credit desk</source>
        <translation>Demander au service crédit</translation>
    </message>
    <message>
        <source>Waits for the credit desk</source>
        <translation>Attend le service crédit</translation>
    </message>
</context>
<context>
    <name>intray::CxmlOrder</name>
    <message>
        <source>the order type &quot;%1&quot; is not known.</source>
        <translation>le type de commande «&#xa0;%1&#xa0;» n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>the line belongs to a set of lines. Please check which of them are to be entered.</source>
        <translation>la ligne fait partie d&apos;un ensemble de lignes. Vérifiez lesquelles sont à saisir.</translation>
    </message>
    <message>
        <source>this is a line of a blanket order. Are these goods wanted now?</source>
        <translation>c&apos;est une ligne de commande-cadre. Cette marchandise est-elle voulue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>the time %1 may be midnight elsewhere. Is the day after meant?</source>
        <translation>l&apos;heure %1 peut être minuit ailleurs. Est-ce le jour suivant&#xa0;?</translation>
    </message>
    <message>
        <source>the price is for the unit %1 with the factor %2. Please check the price.</source>
        <translation>le prix vaut pour l&apos;unité %1 avec le facteur %2. Vérifiez le prix.</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>port</translation>
    </message>
    <message>
        <source>the lines make %1, the total says %2. Which holds?</source>
        <translation>les lignes font %1, le total dit %2. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>the message says that it is a test.</source>
        <translation>le message dit que c&apos;est un test.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>c&apos;est une commande-cadre. Cette marchandise est-elle voulue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>the update replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>la mise à jour remplace toute la commande&#xa0;: les lignes qu&apos;elle ne contient pas ne sont plus voulues.</translation>
    </message>
    <message>
        <source>an order in cXML</source>
        <translation>une commande en cXML</translation>
    </message>
</context>
<context>
    <name>intray::Database</name>
    <message>
        <source>The desk&apos;s store cannot be opened: %1 is a folder.</source>
        <translation>La base ne peut pas être ouverte&#xa0;: %1 est un dossier.</translation>
    </message>
    <message>
        <source>The folder for the desk&apos;s store cannot be made: %1</source>
        <translation>Le dossier de la base ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed (Debian package libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt n&apos;est pas installé (paquet Debian libqt6sql6-sqlite).</translation>
    </message>
</context>
<context>
    <name>intray::DateBeforeLeadTime</name>
    <message numerus="yes">
        <source>%1: %2 is wanted by %3; with %n day(s) of lead time it can be there on %4. Which date?</source>
        <translation>
            <numerusform>%1&#xa0;: %2 est demandé pour le %3&#xa0;; avec %n jour de délai, il peut être là le %4. Quelle date&#xa0;?</numerusform>
            <numerusform>%1&#xa0;: %2 est demandé pour le %3&#xa0;; avec %n jours de délai, il peut être là le %4. Quelle date&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>the earliest possible day</source>
        <translation>le premier jour possible</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
</context>
<context>
    <name>intray::DateInPast</name>
    <message>
        <source>Delivery is wanted by %1, which is past. When instead?</source>
        <translation>La livraison est demandée pour le %1, date passée. Quand alors&#xa0;?</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>Nous sommes le %1.</translation>
    </message>
    <message>
        <source>the next possible day</source>
        <translation>le prochain jour possible</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
</context>
<context>
    <name>intray::DaySections</name>
    <message>
        <source>heads the lines of that day</source>
        <translation>figure au-dessus des lignes de ce jour</translation>
    </message>
</context>
<context>
    <name>intray::DeliveredPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looks at what has no clear end and brings it to its end. Nothing leaves twice.</source>
        <translation>Regarde ce qui n&apos;a pas de fin claire et le mène à sa fin. Rien ne part deux fois.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Exported orders</source>
        <translation>Commandes exportées</translation>
    </message>
    <message>
        <source>Nothing has left yet. Approved orders leave from the page &quot;Approve&quot;.</source>
        <translation>Rien n&apos;est encore parti. Les commandes approuvées partent de la page «&#xa0;Approbation&#xa0;».</translation>
    </message>
    <message>
        <source>%1 delivered, %2 without a clear end</source>
        <translation>%1 livrées, %2 sans fin claire</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n livrée</numerusform>
            <numerusform>%n livrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that had begun has come to its end.</source>
        <translation>Tout ce qui avait commencé est arrivé à sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be delivered.</source>
        <translation>
            <numerusform>%n commande n&apos;a pas pu être livrée.</numerusform>
            <numerusform>%n commandes n&apos;ont pas pu être livrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::DeliveryReport</name>
    <message>
        <source>its recipient</source>
        <translation>son destinataire</translation>
    </message>
    <message>
        <source>Read receipt: %1 deleted the mail without reading it.</source>
        <translation>Accusé de lecture&#xa0;: %1 a supprimé le courriel sans le lire.</translation>
    </message>
    <message>
        <source>Read receipt: the mail was shown to %1.</source>
        <translation>Accusé de lecture&#xa0;: le courriel a été affiché chez %1.</translation>
    </message>
    <message>
        <source>Delivery report: the mail to %1 is delayed.</source>
        <translation>Avis de remise&#xa0;: le courriel à %1 est retardé.</translation>
    </message>
    <message>
        <source>Delivery report: the mail to %1 was delivered.</source>
        <translation>Avis de remise&#xa0;: le courriel à %1 a été remis.</translation>
    </message>
    <message>
        <source>Delivery failure: the mail to %1 was not delivered.</source>
        <translation>Échec de remise&#xa0;: le courriel à %1 n&apos;a pas été remis.</translation>
    </message>
</context>
<context>
    <name>intray::DescribedNumber</name>
    <message>
        <source>in front of the description</source>
        <translation>devant la désignation</translation>
    </message>
    <message>
        <source>in the description, beside its label</source>
        <translation>dans la désignation, à côté de son libellé</translation>
    </message>
    <message>
        <source>in the description</source>
        <translation>dans la désignation</translation>
    </message>
    <message>
        <source>the words beside it are those of this item</source>
        <translation>les mots à côté sont ceux de cet article</translation>
    </message>
    <message>
        <source>The description “%1” names our item %2, but the number of the line is that of another item. Which one is ordered?</source>
        <translation>La désignation «&#xa0;%1&#xa0;» nomme notre article %2, mais le numéro de la ligne est celui d’un autre article. Lequel est commandé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::DescribedTwists</name>
    <message>
        <source>Line %1 says “%2”. Is it ordered?</source>
        <translation>La ligne %1 dit «&#xa0;%2&#xa0;». Est-elle commandée&#xa0;?</translation>
    </message>
    <message>
        <source>The description of line %1 says “%2”. Does it change the line?</source>
        <translation>La désignation de la ligne %1 dit «&#xa0;%2&#xa0;». Cela change-t-il la ligne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Desk</name>
    <message>
        <source>Somebody else has taken this order meanwhile. Your last changes may be refused.</source>
        <translation>Quelqu&apos;un d&apos;autre a pris cette commande entre-temps. Vos dernières modifications peuvent être refusées.</translation>
    </message>
</context>
<context>
    <name>intray::DeskKnowledge</name>
    <message>
        <source>The rules of this desk cannot be read: %1</source>
        <translation>Les règles de ce poste ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::DesktopMain</name>
    <message>
        <source>The sample desk opens in a window of its own.</source>
        <translation>Le bureau d’exemple s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The sample desk could not be opened.</source>
        <translation>Le bureau d’exemple n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>intray::DiscontinuedItem</name>
    <message>
        <source>%1: %2 is discontinued. Take its successor %3?</source>
        <translation>%1&#xa0;: %2 n&apos;est plus fabriqué. Prendre son successeur %3&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2 is discontinued and has no successor. What shall be done?</source>
        <translation>%1&#xa0;: %2 n&apos;est plus fabriqué et n&apos;a pas de successeur. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>the successor</source>
        <translation>le successeur</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>while there is stock</source>
        <translation>tant qu&apos;il y a du stock</translation>
    </message>
</context>
<context>
    <name>intray::DocumentBar</name>
    <message>
        <source>Document tools</source>
        <translation>Outils du document</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Plus petit (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+9)</source>
        <translation>Page entière (Ctrl+9)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Plus grand (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turn the pages (Ctrl+R)</source>
        <translation>Tourner les pages (Ctrl+R)</translation>
    </message>
    <message>
        <source>Freeze  F2</source>
        <translation>Figer  F2</translation>
    </message>
    <message>
        <source>Keep the view where it is (F2)</source>
        <translation>Garder la vue où elle est (F2)</translation>
    </message>
    <message>
        <source>Find  F3</source>
        <translation>Chercher  F3</translation>
    </message>
    <message>
        <source>Find text in the document (F3)</source>
        <translation>Chercher un texte dans le document (F3)</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Tous les cadres</translation>
    </message>
    <message>
        <source>Frame everything that was read (F7)</source>
        <translation>Encadrer tout ce qui a été lu (F7)</translation>
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
        <translation>Rien de la commande n&apos;a été lu là. Ctrl+clic le prend dans le champ choisi.</translation>
    </message>
    <message>
        <source>Choose the field first; then Ctrl+click takes words of the document into it.</source>
        <translation>Choisissez d&apos;abord le champ&#xa0;; puis Ctrl+clic y prend des mots du document.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Rien n&apos;est écrit là.</translation>
    </message>
    <message>
        <source>“%1” taken as %2.</source>
        <translation>«&#xa0;%1&#xa0;» pris comme %2.</translation>
    </message>
    <message>
        <source>%1 read again in %2 lines.</source>
        <translation>%1 relu sur %2 lignes.</translation>
    </message>
</context>
<context>
    <name>intray::DocumentStream</name>
    <message>
        <source>The stored document is damaged.</source>
        <translation>Le document enregistré est abîmé.</translation>
    </message>
</context>
<context>
    <name>intray::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n&apos;y a rien à montrer.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be shown.</source>
        <translation>%1 ne contient rien qui puisse être montré.</translation>
    </message>
</context>
<context>
    <name>intray::Drop</name>
    <message>
        <source>pasted %1</source>
        <translation>collé %1</translation>
    </message>
</context>
<context>
    <name>intray::DropVeil</name>
    <message>
        <source>Drop to take in</source>
        <translation>Déposer pour prendre en compte</translation>
    </message>
</context>
<context>
    <name>intray::DryRun</name>
    <message>
        <source>Our own addresses</source>
        <translation>Nos propres adresses</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Delivery and billing addresses</source>
        <translation>Adresses de livraison et de facturation</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Customers&apos; item numbers</source>
        <translation>Numéros d&apos;article des clients</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Commandes ouvertes</translation>
    </message>
</context>
<context>
    <name>intray::DuplicateContent</name>
    <message>
        <source>The same lines came under number %1 on %2. Is this the same order again?</source>
        <translation>Les mêmes lignes sont arrivées sous le numéro %1 le %2. Est-ce encore la même commande&#xa0;?</translation>
    </message>
    <message>
        <source>Items, quantities and delivery address are equal.</source>
        <translation>Articles, quantités et adresse de livraison sont égaux.</translation>
    </message>
    <message>
        <source>Duplicate: drop it</source>
        <translation>Doublon&#xa0;: écarter</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doublon de %1</translation>
    </message>
    <message>
        <source>A second order</source>
        <translation>Une seconde commande</translation>
    </message>
    <message>
        <source>The same lines came without a number on %1. Is this the same order again?</source>
        <translation>Les mêmes lignes sont arrivées sans numéro le %1. Est-ce encore la même commande&#xa0;?</translation>
    </message>
    <message>
        <source>Duplicate of the order of %1</source>
        <translation>Doublon de la commande du %1</translation>
    </message>
</context>
<context>
    <name>intray::DuplicatePo</name>
    <message>
        <source>open order of %1</source>
        <translation>commande ouverte du %1</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>order of %1 at this desk</source>
        <translation>commande du %1 chez nous</translation>
    </message>
    <message>
        <source>%1 has ordered under number %2 before. Is this the same order again?</source>
        <translation>%1 a déjà commandé sous le numéro %2. Est-ce encore la même commande&#xa0;?</translation>
    </message>
    <message>
        <source>There is an %1.</source>
        <translation>Il y a une %1.</translation>
    </message>
    <message>
        <source>Duplicate: drop it</source>
        <translation>Doublon&#xa0;: écarter</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doublon de %1</translation>
    </message>
    <message>
        <source>A revision of it</source>
        <translation>Une révision de celle-ci</translation>
    </message>
    <message>
        <source>taken as a change</source>
        <translation>prise comme modification</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>A further release</source>
        <translation>Un autre appel</translation>
    </message>
    <message>
        <source>of the same order, delivered too</source>
        <translation>de la même commande, à livrer aussi</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Une autre commande</translation>
    </message>
    <message>
        <source>the number was used again</source>
        <translation>le numéro a resservi</translation>
    </message>
</context>
<context>
    <name>intray::EdiControl</name>
    <message>
        <source>Segment %1 (%2) in line %3: %4</source>
        <translation>Segment %1 (%2) à la ligne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>it stands outside of any message, so its values were not used. Please look at the file.</source>
        <translation>il est hors de tout message, ses valeurs n&apos;ont donc pas été utilisées. Regardez le fichier.</translation>
    </message>
    <message>
        <source>the end of what %1 began is missing. Part of it may be lost; please ask the sender.</source>
        <translation>la fin de ce que %1 a ouvert manque. Une partie peut être perdue&#xa0;; demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>it ends what no %1 began. Part of the file may be lost; please ask the sender.</source>
        <translation>il ferme ce qu&apos;aucun %1 n&apos;a ouvert. Une partie du fichier peut être perdue&#xa0;; demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>it says %1 segments, but there are %2. Something may be missing; please ask the sender.</source>
        <translation>il annonce %1 segments, mais il y en a %2. Il peut manquer quelque chose&#xa0;; demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>it says %1 messages or groups, but there are %2. Something may be missing; please ask the sender.</source>
        <translation>il annonce %1 messages ou groupes, mais il y en a %2. Il peut manquer quelque chose&#xa0;; demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>its reference &quot;%1&quot; is not &quot;%2&quot;, which %3 says. Please ask the sender.</source>
        <translation>sa référence «&#xa0;%1&#xa0;» n&apos;est pas «&#xa0;%2&#xa0;», indiquée par %3. Demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>the file ends here, but what %1 began is not ended. It may be cut off; please ask the sender for it again.</source>
        <translation>le fichier finit ici, mais ce que %1 a ouvert n&apos;est pas fermé. Il peut être coupé&#xa0;; redemandez-le à l&apos;expéditeur.</translation>
    </message>
</context>
<context>
    <name>intray::EdiParts</name>
    <message>
        <source>a second delivery address is stated: %1. Which goods go there?</source>
        <translation>une seconde adresse de livraison est indiquée&#xa0;: %1. Quelle marchandise y va&#xa0;?</translation>
    </message>
    <message>
        <source>Final destination: %1</source>
        <translation>Destination finale&#xa0;: %1</translation>
    </message>
    <message>
        <source>a second date of delivery is stated, %1. Which one holds?</source>
        <translation>une seconde date de livraison est indiquée, %1. Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>delivery is wanted between %1 and %2. Which day shall count?</source>
        <translation>la livraison est voulue entre le %1 et le %2. Quel jour compte&#xa0;?</translation>
    </message>
    <message>
        <source>a date of shipment, not of delivery</source>
        <translation>une date d&apos;expédition, pas de livraison</translation>
    </message>
    <message>
        <source>the line gives a second item number of the same kind, &quot;%1&quot;. Which one holds?</source>
        <translation>la ligne donne un second numéro d&apos;article de la même sorte, «&#xa0;%1&#xa0;». Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>the manufacturer&apos;s number</source>
        <translation>le numéro du fabricant</translation>
    </message>
    <message>
        <source>the message says %1 lines, but %2 were read. Please look for the others.</source>
        <translation>le message annonce %1 lignes, mais %2 ont été lues. Cherchez les autres.</translation>
    </message>
    <message>
        <source>the message says that the quantities add up to %1, but they make %2. Please check them.</source>
        <translation>le message dit que la somme des quantités est %1, mais elles font %2. Vérifiez-les.</translation>
    </message>
    <message>
        <source>the file is marked as a test. Is this a real order?</source>
        <translation>le fichier est marqué comme test. Est-ce une vraie commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::EdiReader</name>
    <message>
        <source>The ISA segment is damaged, so the separators are not known. Please ask the sender for the file again.</source>
        <translation>Le segment ISA est abîmé, les séparateurs sont donc inconnus. Redemandez le fichier à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Segment %1 (UNA) in line %2: the service characters make no sense; those of the standard were taken. Please look at the values.</source>
        <translation>Segment %1 (UNA) à la ligne %2&#xa0;: les caractères de service n&apos;ont pas de sens&#xa0;; ceux de la norme ont été pris. Regardez les valeurs.</translation>
    </message>
    <message>
        <source>Segment %1 (%2) in line %3: the file ends in the middle of it. It may be cut off; please ask the sender for it again.</source>
        <translation>Segment %1 (%2) à la ligne %3&#xa0;: le fichier finit en plein milieu. Il peut être coupé&#xa0;; redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This EDI file is too long and was cut off. Please ask the sender for smaller files.</source>
        <translation>Ce fichier EDI est trop long et a été coupé. Demandez à l&apos;expéditeur des fichiers plus petits.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n autre défaut du même fichier n&apos;est pas listé.</numerusform>
            <numerusform>%n autres défauts du même fichier ne sont pas listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::EdifactHeader</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Cancel what is not delivered by %1.</source>
        <translation>Annuler ce qui n&apos;est pas livré le %1.</translation>
    </message>
    <message>
        <source>the message does not name the order that it changes. Is it &quot;%1&quot;?</source>
        <translation>le message ne nomme pas la commande qu&apos;il modifie. Est-ce «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>the message is order &quot;%1&quot;, but refers to order &quot;%2&quot;. Which number holds?</source>
        <translation>le message est la commande «&#xa0;%1&#xa0;», mais renvoie à la commande «&#xa0;%2&#xa0;». Quel numéro vaut&#xa0;?</translation>
    </message>
    <message>
        <source>a place of delivery is given by code only, &quot;%1&quot;. Please check the delivery address.</source>
        <translation>un lieu de livraison n&apos;est donné que par un code, «&#xa0;%1&#xa0;». Vérifiez l&apos;adresse de livraison.</translation>
    </message>
    <message>
        <source>the amount %1 stands beside %2. Which one holds?</source>
        <translation>le montant %1 est à côté de %2. Lequel vaut&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::EdifactLine</name>
    <message>
        <source>the line has a place of delivery of its own, &quot;%1&quot;.</source>
        <translation>la ligne a son propre lieu de livraison, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>this is a sub-line of line %1. Is it ordered besides that line?</source>
        <translation>c&apos;est une sous-ligne de la ligne %1. Est-elle commandée en plus de cette ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Remplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the line go to &quot;%2&quot;. Please enter the goods for each place by themselves.</source>
        <translation>%1 de la ligne vont à «&#xa0;%2&#xa0;». Saisissez la marchandise de chaque lieu à part.</translation>
    </message>
    <message>
        <source>%1 free of charge are wanted too.</source>
        <translation>%1 sont voulus en plus, gratuitement.</translation>
    </message>
    <message>
        <source>Final destination: %1</source>
        <translation>Destination finale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retail price: %1</source>
        <translation>Prix de vente au détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>a price for information only</source>
        <translation>un prix seulement indicatif</translation>
    </message>
    <message>
        <source>not marked as the quantity ordered</source>
        <translation>pas marquée comme quantité commandée</translation>
    </message>
    <message>
        <source>the line states a second quantity, %1 %2. Which one holds?</source>
        <translation>la ligne indique une seconde quantité, %1 %2. Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>the price is for %1, the quantity in %2. Please check the amount.</source>
        <translation>le prix est pour %1, la quantité en %2. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>the quantity is the sum of its deliveries, %1.</source>
        <translation>la quantité est la somme de ses livraisons, %1.</translation>
    </message>
    <message>
        <source>the line is marked as deleted.</source>
        <translation>la ligne est marquée comme supprimée.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>la ligne est nouvelle&#xa0;: elle est ajoutée à la commande.</translation>
    </message>
    <message>
        <source>the line has the action code %1. What is to be done with it?</source>
        <translation>la ligne a le code d&apos;action %1. Que faut-il en faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::EdifactOrder</name>
    <message>
        <source>an order response</source>
        <translation>une réponse à une commande</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>un avis d&apos;expédition</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>un devis</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>une demande de devis</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>un programme de livraison</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>un tarif</translation>
    </message>
    <message>
        <source>a receipt for an earlier file</source>
        <translation>un accusé de réception d&apos;un fichier antérieur</translation>
    </message>
    <message>
        <source>a message that orders nothing</source>
        <translation>un message qui ne commande rien</translation>
    </message>
    <message>
        <source>it replaces the whole earlier order.</source>
        <translation>il remplace toute la commande antérieure.</translation>
    </message>
    <message>
        <source>it is marked as a duplicate. Was the order taken before?</source>
        <translation>il est marqué comme doublon. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>it is marked as a copy. Was the order taken before?</source>
        <translation>il est marqué comme copie. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>it confirms an order that was placed otherwise. Was the order taken before?</source>
        <translation>il confirme une commande passée autrement. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>it is a proposal or a preliminary order. Shall it be delivered?</source>
        <translation>c&apos;est une proposition ou une commande provisoire. Faut-il la livrer&#xa0;?</translation>
    </message>
    <message>
        <source>its function has the code %1. Is this a new order?</source>
        <translation>sa fonction a le code %1. Est-ce une nouvelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>it is a blanket order. Is anything to be delivered now?</source>
        <translation>c&apos;est une commande-cadre. Faut-il livrer quelque chose maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>it is a consignment order.</source>
        <translation>c&apos;est une commande en consignation.</translation>
    </message>
    <message>
        <source>it is an order for repair or exchange.</source>
        <translation>c&apos;est une commande de réparation ou d&apos;échange.</translation>
    </message>
    <message>
        <source>it is named an order response. Is it an order?</source>
        <translation>il est nommé réponse à une commande. Est-ce une commande&#xa0;?</translation>
    </message>
    <message>
        <source>the BGM segment with the order&apos;s number is missing.</source>
        <translation>le segment BGM avec le numéro de commande manque.</translation>
    </message>
    <message>
        <source>The file also holds %1 (%2), which was not taken.</source>
        <translation>Le fichier contient aussi ceci, qui n&apos;a pas été pris&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>an EDIFACT order</source>
        <translation>une commande EDIFACT</translation>
    </message>
    <message>
        <source>no message was found in the EDIFACT file</source>
        <translation>aucun message n&apos;a été trouvé dans le fichier EDIFACT</translation>
    </message>
    <message>
        <source>it is %1 (EDIFACT %2)</source>
        <translation>c&apos;est %1 (EDIFACT %2)</translation>
    </message>
</context>
<context>
    <name>intray::EdifactSegments</name>
    <message>
        <source>&quot;%1&quot; is not written with the decimal mark that the file announces. Was %2 meant?</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas écrit avec le signe décimal annoncé par le fichier. Faut-il lire %2&#xa0;?</translation>
    </message>
    <message>
        <source>a period is stated (%1). Which day shall count?</source>
        <translation>une période est indiquée (%1). Quel jour compte&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (format %2) names no day that could be read. Please enter the date.</source>
        <translation>«&#xa0;%1&#xa0;» (format %2) ne donne aucun jour lisible. Saisissez la date.</translation>
    </message>
</context>
<context>
    <name>intray::EmbeddedOrderCheck</name>
    <message>
        <source>%1: the page says %2, the file inside the PDF says %3. Which holds?</source>
        <translation>%1&#xa0;: la page dit %2, le fichier dans le PDF dit %3. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>The page has the order number %1, the file inside the PDF %2. Which holds?</source>
        <translation>La page porte le numéro de commande %1, le fichier dans le PDF %2. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Total net</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The page shows %1 lines, the file inside the PDF holds %2. Please compare them.</source>
        <translation>La page montre %1 lignes, le fichier dans le PDF en contient %2. Comparez-les.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, quantity</source>
        <translation>%1, quantité</translation>
    </message>
    <message>
        <source>%1, amount</source>
        <translation>%1, montant</translation>
    </message>
    <message>
        <source>A file inside the PDF (%1) says otherwise: %2.</source>
        <translation>Un fichier dans le PDF (%1) dit autre chose&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The pages could not be compared with the file inside the PDF. Please look at both.</source>
        <translation>Les pages n&apos;ont pas pu être comparées avec le fichier dans le PDF. Regardez les deux.</translation>
    </message>
</context>
<context>
    <name>intray::EmptyDesk</name>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Rien n&apos;est encore arrivé</translation>
    </message>
    <message>
        <source>Try the sample inbox</source>
        <translation>Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>A made-up seller with its customers and items, and a morning&apos;s orders. Takes half a minute.</source>
        <translation>Un vendeur inventé avec ses clients et articles, et les commandes d&apos;une matinée. Une demi-minute suffit.</translation>
    </message>
    <message>
        <source>Import master data</source>
        <translation>Importer les données de base</translation>
    </message>
    <message>
        <source>Your customers, items and prices as CSV files. A dry run shows what would change.</source>
        <translation>Vos clients, articles et prix en fichiers CSV. Un essai montre ce qui changerait.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Take in all orders that lie in a folder. The files themselves are left as they are.</source>
        <translation>Prendre toutes les commandes d&apos;un dossier. Les fichiers eux-mêmes restent tels quels.</translation>
    </message>
    <message>
        <source>Intray reads orders from mails, PDF files, scans, spreadsheets and EDI and shows you only those it is not sure of. Drop files or folders anywhere on this window, or begin here:</source>
        <translation>Intray lit les commandes dans les messages, fichiers PDF, numérisations, feuilles de calcul et EDI et ne vous montre que celles dont il n&apos;est pas sûr. Déposez des fichiers ou des dossiers n&apos;importe où sur cette fenêtre, ou commencez ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>intray::ExpiredPrice</name>
    <message>
        <source>%1: %2 was our price on %3; now it is %4.</source>
        <translation>%1&#xa0;: %2 était notre prix le %3&#xa0;; c&apos;est maintenant %4.</translation>
    </message>
    <message>
        <source>%1: %2 was our price on %3; today we have none.</source>
        <translation>%1&#xa0;: %2 était notre prix le %3&#xa0;; aujourd&apos;hui nous n&apos;en avons pas.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>intray::Explanation</name>
    <message>
        <source>beside a label that says so</source>
        <translation>à côté d&apos;un libellé qui le dit</translation>
    </message>
    <message>
        <source>in a column of such values</source>
        <translation>dans une colonne de telles valeurs</translation>
    </message>
    <message>
        <source>it stands where such a value usually stands</source>
        <translation>à la place habituelle d&apos;une telle valeur</translation>
    </message>
    <message>
        <source>it has the form of such a value</source>
        <translation>a la forme d&apos;une telle valeur</translation>
    </message>
    <message>
        <source>the sums hold with it</source>
        <translation>les sommes tombent juste ainsi</translation>
    </message>
    <message>
        <source>our records agree</source>
        <translation>nos données concordent</translation>
    </message>
    <message>
        <source>learnt from an earlier correction</source>
        <translation>appris d&apos;une correction antérieure</translation>
    </message>
    <message>
        <source>the file format itself names it so</source>
        <translation>le format du fichier le nomme ainsi</translation>
    </message>
    <message>
        <source>it stands more than once</source>
        <translation>y est plus d&apos;une fois</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>une personne l&apos;a dit</translation>
    </message>
    <message>
        <source>recognised on page %1</source>
        <translation>reconnu à la page %1</translation>
    </message>
    <message>
        <source>on page %1</source>
        <translation>à la page %1</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>in cell %1</source>
        <translation>dans la cellule %1</translation>
    </message>
    <message>
        <source>at %1 of the file</source>
        <translation>à %1 du fichier</translation>
    </message>
    <message>
        <source>in the mail&apos;s “%1”</source>
        <translation>dans «&#xa0;%1&#xa0;» du courriel</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <translation>%1, lu comme %2</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>juste %1</translation>
    </message>
    <message>
        <source>, else likely %1</source>
        <translation>, sinon plutôt %1</translation>
    </message>
    <message>
        <source>%1: a person said so.</source>
        <translation>%1&#xa0;: une personne l&apos;a dit.</translation>
    </message>
    <message>
        <source>%1: a person said so; it was read as %2.</source>
        <translation>%1&#xa0;: une personne l&apos;a dit&#xa0;; %2 avait été lu.</translation>
    </message>
    <message>
        <source>The price is for %1: no other price basis is stated; %2.</source>
        <translation>Le prix est pour %1&#xa0;: aucune autre base de prix n&apos;est indiquée&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1: nothing else speaks for it; %2.</source>
        <translation>%1&#xa0;: rien d&apos;autre ne l&apos;indique&#xa0;; %2.</translation>
    </message>
    <message>
        <source>the customer is %1 (%2)</source>
        <translation>le client est %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 lines by item number</source>
        <translation>%1 lignes sur %2 par numéro d&apos;article</translation>
    </message>
    <message>
        <source>%1 of %2 amounts are quantity times price</source>
        <translation>%1 montants sur %2 égalent quantité fois prix</translation>
    </message>
    <message>
        <source>the amounts add up to %1</source>
        <translation>les montants font %1 en tout</translation>
    </message>
    <message>
        <source>%1 of %2 prices are those of the price list</source>
        <translation>%1 prix sur %2 sont ceux du tarif</translation>
    </message>
    <message>
        <source>the delivery address is the customer&apos;s own</source>
        <translation>l&apos;adresse de livraison est une de celles du client</translation>
    </message>
    <message>
        <source>for certain</source>
        <translation>à coup sûr</translation>
    </message>
    <message>
        <source>%1 times in 1,000</source>
        <translation>%1 fois sur 1 000</translation>
    </message>
    <message>
        <source>%1 times in 100</source>
        <translation>%1 fois sur 100</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>réponse à %n question</numerusform>
            <numerusform>réponse à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Il n&apos;y a plus rien à demander.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: %1.</source>
        <translation>Il n&apos;y a plus rien à demander&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ExportBar</name>
    <message>
        <source>Export now</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder for exported orders</source>
        <translation>Dossier des commandes exportées</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for exported orders</source>
        <translation>Choisir le dossier des commandes exportées</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>as</source>
        <translation>en</translation>
    </message>
    <message numerus="yes">
        <source>%n approved order(s) to export</source>
        <translation>
            <numerusform>%n commande approuvée à exporter</numerusform>
            <numerusform>%n commandes approuvées à exporter</numerusform>
        </translation>
    </message>
    <message>
        <source>No approved order waits for export</source>
        <translation>Aucune commande approuvée n&apos;attend l&apos;export</translation>
    </message>
    <message>
        <source>Choose the folder in which the exported orders go first.</source>
        <translation>Choisissez d&apos;abord le dossier où vont les commandes exportées.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported</source>
        <translation>
            <numerusform>%n commande exportée</numerusform>
            <numerusform>%n commandes exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left before</source>
        <translation>
            <numerusform>%n était déjà partie</numerusform>
            <numerusform>%n étaient déjà parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refusée&#xa0;: %1</numerusform>
            <numerusform>%n refusées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ExportRun</name>
    <message>
        <source>Another export of this desk is running. Try again when it is done.</source>
        <translation>Un autre export est en cours. Réessayez quand il sera fini.</translation>
    </message>
    <message>
        <source>There is no export format %1.</source>
        <translation>Il n&apos;y a pas de format d&apos;export %1.</translation>
    </message>
    <message>
        <source>It has left already, for another target.</source>
        <translation>Elle est déjà partie, vers une autre cible.</translation>
    </message>
    <message>
        <source>It is not approved any more.</source>
        <translation>Elle n&apos;est plus approuvée.</translation>
    </message>
    <message>
        <source>It was interrupted before anything left; it goes with the next export.</source>
        <translation>Interrompu avant que rien ne parte&#xa0;; elle part avec le prochain export.</translation>
    </message>
    <message>
        <source>Its file %1 was written and is not in the folder any more: did it arrive?</source>
        <translation>Son fichier %1 a été écrit et n&apos;est plus dans le dossier&#xa0;: est-il arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 says it never arrived; it goes again.</source>
        <translation>%1 dit qu&apos;elle n&apos;est jamais arrivée&#xa0;; elle repart.</translation>
    </message>
    <message>
        <source>This export is settled already.</source>
        <translation>Cet export est déjà réglé.</translation>
    </message>
</context>
<context>
    <name>intray::ExportStore</name>
    <message>
        <source>The export ledger did not keep a row.</source>
        <translation>Le registre d&apos;export n&apos;a pas gardé une ligne.</translation>
    </message>
</context>
<context>
    <name>intray::FieldEditor</name>
    <message>
        <source>taken from the document by %1</source>
        <translation>pris dans le document par %1</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>fixé par %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Type its three letters, such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une devise. Saisissez ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a GTIN: its check digit does not fit.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un GTIN&#xa0;: sa clé ne convient pas.</translation>
    </message>
    <message>
        <source>There is no item %1 in the master data.</source>
        <translation>Il n&apos;y a pas d&apos;article %1 dans les données de base.</translation>
    </message>
    <message>
        <source>There is no customer %1 in the master data.</source>
        <translation>Il n&apos;y a pas de client %1 dans les données de base.</translation>
    </message>
    <message>
        <source>%1 is not an address of this customer.</source>
        <translation>%1 n&apos;est pas une adresse de ce client.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it as 2026-03-31 or 31.3.2026.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Saisissez-la comme 2026-03-31 ou 31.3.2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of order: new, change or cancel.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de commande&#xa0;: new, change ou cancel.</translation>
    </message>
    <message>
        <source>This order has no such field.</source>
        <translation>Cette commande n&apos;a pas un tel champ.</translation>
    </message>
</context>
<context>
    <name>intray::FieldOrigin</name>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>position</source>
        <translation>place</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>sommes</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>must be decided: %1</source>
        <translation>à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>fixé par une personne</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>Écrit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::FieldPath</name>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voulu pour le</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Total net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Our number, as written</source>
        <translation>Notre numéro, tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Our item</source>
        <translation>Notre article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Prix par</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Remise %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>intray::FigureRepair</name>
    <message>
        <source>recognised as %1, but only %2 makes the sums hold</source>
        <translation>reconnu comme %1, mais seul %2 fait tomber juste les sommes</translation>
    </message>
    <message>
        <source>quantity times price equals the amount</source>
        <translation>quantité fois prix égale le montant</translation>
    </message>
    <message>
        <source>our price times the quantity equals the amount, and the amounts add up</source>
        <translation>notre prix multiplié par la quantité donne le montant, et les montants tombent juste</translation>
    </message>
</context>
<context>
    <name>intray::FileProgress</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
</context>
<context>
    <name>intray::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>intray::FirstOrder</name>
    <message>
        <source>It is the first order of %1 here.</source>
        <translation>C&apos;est la première commande de %1 ici.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>intray::FolderForm</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>also the folders in it</source>
        <translation>aussi ses sous-dossiers</translation>
    </message>
    <message>
        <source>Also the folders in it</source>
        <translation>Aussi ses sous-dossiers</translation>
    </message>
    <message>
        <source>Taken files</source>
        <translation>Fichiers pris</translation>
    </message>
    <message>
        <source>are moved to another folder</source>
        <translation>sont déplacés dans un autre dossier</translation>
    </message>
    <message>
        <source>stay and are remembered</source>
        <translation>restent et sont mémorisés</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Déplacés vers</translation>
    </message>
    <message>
        <source>the folder “done” in it</source>
        <translation>son dossier «&#xa0;done&#xa0;»</translation>
    </message>
    <message>
        <source>Still for</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>A file that changed within this time is still being written and is waited for.</source>
        <translation>Un fichier modifié pendant ce délai est encore en cours d&apos;écriture&#xa0;; il est attendu.</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Relever toutes les</translation>
    </message>
</context>
<context>
    <name>intray::ForApprovalCopy</name>
    <message>
        <source>The document says %1. Is it an order already?</source>
        <translation>Le document dit %1. Est-ce déjà une commande&#xa0;?</translation>
    </message>
    <message>
        <source>Wait for the order</source>
        <translation>Attendre la commande</translation>
    </message>
    <message>
        <source>Not yet approved by the customer</source>
        <translation>Pas encore approuvée par le client</translation>
    </message>
    <message>
        <source>Take it as an order</source>
        <translation>L&apos;accepter comme commande</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>A draft, not an order</source>
        <translation>Un projet, pas une commande</translation>
    </message>
</context>
<context>
    <name>intray::FreeTextInstruction</name>
    <message>
        <source>To be read, it stands in no field: %1.</source>
        <translation>À lire, cela n&apos;entre dans aucun champ&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::GrandTotalMismatch</name>
    <message>
        <source>Net %1 and tax %2 make %3, the total printed is %4. Which figure is wrong?</source>
        <translation>Net %1 et taxe %2 font %3, le total imprimé est %4. Quel chiffre est faux&#xa0;?</translation>
    </message>
    <message>
        <source>the printed sum is wrong</source>
        <translation>la somme imprimée est fausse</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Garder comme imprimé</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>The lines add up to %1</source>
        <translation>Les lignes font %1</translation>
    </message>
    <message>
        <source>The lines and the charges of %1 add up to %2</source>
        <translation>Les lignes et les frais de %1 font %2</translation>
    </message>
    <message>
        <source>%1, the net total printed is %2. What is missing or misread?</source>
        <translation>%1, le total net imprimé est %2. Que manque-t-il ou qu&apos;est-ce qui est mal lu&#xa0;?</translation>
    </message>
    <message>
        <source>%1, the total printed is %2. What is missing or misread?</source>
        <translation>%1, le total imprimé est %2. Que manque-t-il ou qu&apos;est-ce qui est mal lu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Gs1Order</name>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>la ligne est marquée comme supprimée&#xa0;; elle n&apos;a pas été prise.</translation>
    </message>
    <message>
        <source>a discount or charge is stated. Please check how to enter it.</source>
        <translation>une remise ou des frais sont indiqués. Vérifiez comment les saisir.</translation>
    </message>
    <message>
        <source>free goods are stated. Please check how to enter them.</source>
        <translation>de la marchandise gratuite est indiquée. Vérifiez comment la saisir.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>le message dit que c&apos;est une copie.</translation>
    </message>
    <message>
        <source>the message replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>le message remplace toute la commande&#xa0;: les lignes qu&apos;il ne contient pas ne sont plus voulues.</translation>
    </message>
    <message>
        <source>an order in GS1 XML</source>
        <translation>une commande en GS1 XML</translation>
    </message>
</context>
<context>
    <name>intray::GuessedFacts</name>
    <message>
        <source>the customer&apos;s only delivery address</source>
        <translation>la seule adresse de livraison du client</translation>
    </message>
</context>
<context>
    <name>intray::HeadedFacts</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>À quoi sert la date «&#xa0;%1&#xa0;»&#xa0;? Aucun libellé ne le dit.</translation>
    </message>
    <message>
        <source>A table says “%1”, the text “%2”. Which one holds?</source>
        <translation>Un tableau dit «&#xa0;%1&#xa0;», le texte «&#xa0;%2&#xa0;». Lequel vaut&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::HeaderFields</name>
    <message>
        <source>beside the label &apos;%1&apos;</source>
        <translation>à côté du libellé &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nothing else has such a label</source>
        <translation>rien d&apos;autre n&apos;a un tel libellé</translation>
    </message>
    <message>
        <source>in the letterhead</source>
        <translation>dans l&apos;en-tête</translation>
    </message>
    <message>
        <source>is the name of a customer</source>
        <translation>est le nom d&apos;un client</translation>
    </message>
</context>
<context>
    <name>intray::HeaderForm</name>
    <message>
        <source>Order header</source>
        <translation>En-tête de la commande</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voulu pour le</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Address written</source>
        <translation>Adresse écrite</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Total net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>agreed terms %1</source>
        <translation>conditions convenues %1</translation>
    </message>
    <message>
        <source>limit %1, %2 open</source>
        <translation>limite %1, %2 ouverts</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>intray::HtmlReader</name>
    <message>
        <source>This HTML text is too long and was cut off. Please open it and check its end.</source>
        <translation>Ce texte HTML est trop long et a été coupé. Ouvrez-le et vérifiez la fin.</translation>
    </message>
    <message>
        <source>This HTML text is nested too deeply; its tables were not recognised. Please open it and check.</source>
        <translation>Ce texte HTML est trop imbriqué&#xa0;; ses tableaux n&apos;ont pas été reconnus. Ouvrez-le et vérifiez.</translation>
    </message>
    <message>
        <source>Words are struck out in this text (%1). They are read like the others. Please check whether they count.</source>
        <translation>Des mots sont barrés dans ce texte (%1). Ils sont lus comme les autres. Vérifiez s’ils comptent.</translation>
    </message>
</context>
<context>
    <name>intray::IdocHeader</name>
    <message>
        <source>net %1 days</source>
        <translation>net à %1 jours</translation>
    </message>
    <message>
        <source>%1 % %2 days</source>
        <translation>%1 % à %2 jours</translation>
    </message>
</context>
<context>
    <name>intray::IdocLine</name>
    <message>
        <source>the price is for %1, the quantity in %2. Please check the amount.</source>
        <translation>le prix est pour %1, la quantité en %2. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>the line orders %1, but its deliveries add up to %2. Which quantity holds?</source>
        <translation>la ligne commande %1, mais ses livraisons font %2. Quelle quantité vaut&#xa0;?</translation>
    </message>
    <message>
        <source>the line is marked as deleted.</source>
        <translation>la ligne est marquée comme supprimée.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>la ligne est nouvelle&#xa0;: elle est ajoutée à la commande.</translation>
    </message>
    <message>
        <source>the line has the action code %1. Is it ordered?</source>
        <translation>la ligne a le code d&apos;action %1. Est-elle commandée&#xa0;?</translation>
    </message>
    <message>
        <source>the line is marked as refused (%1).</source>
        <translation>la ligne est marquée comme refusée (%1).</translation>
    </message>
    <message>
        <source>this is a part of line %1. Is it ordered besides that line?</source>
        <translation>c&apos;est une partie de la ligne %1. Est-elle commandée en plus de cette ligne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::IdocOrder</name>
    <message>
        <source>an order response</source>
        <translation>une réponse à une commande</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>un avis d&apos;expédition</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>une demande de devis</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>un devis</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>un programme de livraison</translation>
    </message>
    <message>
        <source>a message that orders nothing</source>
        <translation>un message qui ne commande rien</translation>
    </message>
    <message>
        <source>its action code 001 takes the whole order back. Is that meant?</source>
        <translation>son code d&apos;action 001 annule toute la commande. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>its action code is 001. Is this a new order, or is one taken back?</source>
        <translation>son code d&apos;action est 001. Est-ce une nouvelle commande ou une annulation&#xa0;?</translation>
    </message>
    <message>
        <source>its action code is %1. Is this a new order?</source>
        <translation>son code d&apos;action est %1. Est-ce une nouvelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>The file also holds %1 (%2), which was not taken.</source>
        <translation>Le fichier contient aussi ceci, qui n&apos;a pas été pris&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>an SAP IDoc order</source>
        <translation>une commande SAP IDoc</translation>
    </message>
    <message>
        <source>no control record was found in the IDoc file</source>
        <translation>aucun enregistrement de contrôle n&apos;a été trouvé dans le fichier IDoc</translation>
    </message>
    <message>
        <source>it is %1 (IDoc %2)</source>
        <translation>c&apos;est %1 (IDoc %2)</translation>
    </message>
</context>
<context>
    <name>intray::IdocRecords</name>
    <message>
        <source>the record is too short. The file may be cut off; please ask the sender for it again.</source>
        <translation>l&apos;enregistrement est trop court. Le fichier peut être coupé&#xa0;; redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>it stands before any control record and was left out.</source>
        <translation>il est avant tout enregistrement de contrôle et a été laissé de côté.</translation>
    </message>
    <message>
        <source>the record holds no data. The file may be cut off; please ask the sender for it again.</source>
        <translation>l&apos;enregistrement ne contient pas de données. Le fichier peut être coupé&#xa0;; redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>the record does not keep to the fixed widths of an IDoc, so its values may be wrong. Please compare them with the file.</source>
        <translation>l&apos;enregistrement ne respecte pas les largeurs fixes d&apos;un IDoc, ses valeurs peuvent donc être fausses. Comparez-les avec le fichier.</translation>
    </message>
    <message>
        <source>it belongs below %1, but there is none before it. Please look at the file.</source>
        <translation>il va sous %1, mais il n&apos;y en a pas avant lui. Regardez le fichier.</translation>
    </message>
    <message>
        <source>Record %1 (%2) in line %1: %3</source>
        <translation>Enregistrement %1 (%2) à la ligne %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>This IDoc file is too long and was cut off. Please ask the sender for smaller files.</source>
        <translation>Ce fichier IDoc est trop long et a été coupé. Demandez à l&apos;expéditeur des fichiers plus petits.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) of the same file are not listed.</source>
        <translation>
            <numerusform>%n autre défaut du même fichier n&apos;est pas listé.</numerusform>
            <numerusform>%n autres défauts du même fichier ne sont pas listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ImageReader</name>
    <message>
        <source>This kind of picture cannot be opened, or the picture is damaged. Please ask the sender for a PDF, PNG or JPEG.</source>
        <translation>Cette sorte d&apos;image ne peut pas être ouverte, ou l&apos;image est abîmée. Demandez à l&apos;expéditeur un PDF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too small to hold any text.</source>
        <translation>Cette image est trop petite pour contenir du texte.</translation>
    </message>
    <message>
        <source>This file has %1 pages; only the first %2 were read. Please check the rest.</source>
        <translation>Ce fichier a %1 pages&#xa0;; seules les %2 premières ont été lues. Vérifiez le reste.</translation>
    </message>
    <message>
        <source>This picture stands in the text of the mail and was not read. Please look at it and enter what it says of the order by hand.</source>
        <translation>Cette image est dans le texte du courriel et n&apos;a pas été lue. Regardez-la et saisissez à la main ce qu&apos;elle dit de la commande.</translation>
    </message>
</context>
<context>
    <name>intray::ImportRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not taken in.</source>
        <translation>%1 dépasse %2 Mo et n&apos;a pas été pris.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a pas de fichier ni de dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Le dossier %1 ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>intray::Importer</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) passed</source>
        <translation>
            <numerusform>%n commande passée</numerusform>
            <numerusform>%n commandes passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an order</source>
        <translation>
            <numerusform>%n qui n&apos;est pas une commande</numerusform>
            <numerusform>%n qui ne sont pas des commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had arrived before</source>
        <translation>
            <numerusform>%n déjà reçu</numerusform>
            <numerusform>%n déjà reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in: %1</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être pris&#xa0;: %1</numerusform>
            <numerusform>%n n&apos;ont pas pu être pris&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that had been interrupted are read now.</source>
        <translation>
            <numerusform>%n fichier interrompu est lu maintenant.</numerusform>
            <numerusform>%n fichiers interrompus sont lus maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::IncotermsStated</name>
    <message>
        <source>The order states the delivery term %1. It is not compared with what is agreed.</source>
        <translation>La commande indique la condition de livraison %1. Elle n&apos;est pas comparée à ce qui est convenu.</translation>
    </message>
</context>
<context>
    <name>intray::Inlet</name>
    <message>
        <source>Choose the folder to watch.</source>
        <translation>Choisissez le dossier à surveiller.</translation>
    </message>
    <message>
        <source>Name folders by their whole path, beginning with /.</source>
        <translation>Donnez le chemin complet des dossiers, commençant par /.</translation>
    </message>
    <message>
        <source>The folder for done files must be another than the watched one.</source>
        <translation>Le dossier des fichiers traités doit être un autre que le dossier surveillé.</translation>
    </message>
    <message>
        <source>The times must be whole seconds, an hour at most.</source>
        <translation>Les durées doivent être en secondes entières, une heure au plus.</translation>
    </message>
    <message>
        <source>Name the mail server, such as imap.example.com.</source>
        <translation>Indiquez le serveur de messagerie, comme imap.example.com.</translation>
    </message>
    <message>
        <source>%1 is not the name of a server. It looks like imap.example.com.</source>
        <translation>%1 n&apos;est pas un nom de serveur. Il ressemble à imap.example.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Le port doit être entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Without encryption the password could be read by others. Choose TLS or STARTTLS.</source>
        <translation>Sans chiffrement, d&apos;autres pourraient lire le mot de passe. Choisissez TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>Name the user of the mailbox, often the whole mail address.</source>
        <translation>Indiquez l&apos;utilisateur de la boîte, souvent l&apos;adresse de courriel entière.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Indiquez le mot de passe.</translation>
    </message>
    <message>
        <source>Give the command that prints the password or token.</source>
        <translation>Indiquez la commande système qui affiche le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>Name the mail folder to read; it is mostly INBOX.</source>
        <translation>Indiquez le dossier de messagerie à lire&#xa0;; c&apos;est le plus souvent INBOX.</translation>
    </message>
    <message>
        <source>Name another mail folder for the mails that were taken.</source>
        <translation>Indiquez un autre dossier de messagerie pour les courriels pris.</translation>
    </message>
    <message>
        <source>Names of users and mail folders have no line ends or tabs.</source>
        <translation>Les noms d&apos;utilisateurs et de dossiers de messagerie n&apos;ont ni saut de ligne ni tabulation.</translation>
    </message>
    <message>
        <source>Look every 5 seconds at most, and once a day at least.</source>
        <translation>Relevez toutes les 5 secondes au plus, et une fois par jour au moins.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Donnez-lui un nom que vous reconnaîtrez.</translation>
    </message>
    <message>
        <source>A name has no line ends or tabs.</source>
        <translation>Un nom n&apos;a ni saut de ligne ni tabulation.</translation>
    </message>
</context>
<context>
    <name>intray::InletDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Read a mailbox</source>
        <translation>Lire une boîte de messagerie</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte de messagerie</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>intray::InletForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>comme vous l&apos;appelez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
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
        <translation>Ceci n&apos;a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This looks like an order, but none was found in it.</source>
        <translation>Cela ressemble à une commande, mais aucune n&apos;y a été trouvée.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Pas une commande</translation>
    </message>
    <message>
        <source>the program stopped each time it read this file. Open the original with another program.</source>
        <translation>le programme s&apos;arrêtait chaque fois qu&apos;il lisait ce fichier. Ouvrez l&apos;original avec un autre programme.</translation>
    </message>
    <message>
        <source>it was read, but not understood. Type the order in.</source>
        <translation>lu, mais pas compris. Saisissez la commande.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing in it asks for goods</source>
        <translation>rien n&apos;y demande de marchandise</translation>
    </message>
</context>
<context>
    <name>intray::Intent</name>
    <message>
        <source>The mail says not to send something, or not yet.</source>
        <translation>Le courriel dit de ne pas envoyer quelque chose, ou pas encore.</translation>
    </message>
    <message>
        <source>The mail asks to add to an earlier order; is it an order of its own?</source>
        <translation>Le courriel demande d&apos;ajouter à une commande antérieure&#xa0;; est-ce une commande à part&#xa0;?</translation>
    </message>
    <message>
        <source>The mail may be a complaint or a return; is it an order?</source>
        <translation>Le courriel peut être une réclamation ou un retour&#xa0;; est-ce une commande&#xa0;?</translation>
    </message>
    <message>
        <source>The mail asks a question and names goods; does it order them?</source>
        <translation>Le courriel pose une question et cite des articles&#xa0;; les commande-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The mail asks about an earlier order; are these goods ordered anew?</source>
        <translation>Le courriel demande des nouvelles d’une commande antérieure&#xa0;; ces articles sont-ils commandés à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The mail also speaks of cancelling something.</source>
        <translation>Le courriel parle aussi d&apos;annuler quelque chose.</translation>
    </message>
    <message>
        <source>it confirms an order</source>
        <translation>il confirme une commande</translation>
    </message>
    <message>
        <source>it is about an invoice</source>
        <translation>il s&apos;agit d&apos;une facture</translation>
    </message>
    <message>
        <source>it is a newsletter</source>
        <translation>c&apos;est une lettre d&apos;information</translation>
    </message>
    <message>
        <source>it lists items and quantities</source>
        <translation>il liste des articles et des quantités</translation>
    </message>
    <message>
        <source>it asks for goods</source>
        <translation>il demande de la marchandise</translation>
    </message>
    <message>
        <source>it names items, but no quantities could be read</source>
        <translation>il nomme des articles, mais aucune quantité lisible</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>il pose une question</translation>
    </message>
    <message>
        <source>it says that an order is attached</source>
        <translation>il dit qu&apos;une commande est jointe</translation>
    </message>
    <message>
        <source>it only says thanks</source>
        <translation>il ne fait que remercier</translation>
    </message>
    <message>
        <source>its subject names an order</source>
        <translation>son objet nomme une commande</translation>
    </message>
    <message>
        <source>a customer wrote it, and it is not clear what is wanted</source>
        <translation>un client l’a écrit, et on ne sait pas ce qui est demandé</translation>
    </message>
    <message>
        <source>it names no items and asks for nothing</source>
        <translation>il ne nomme aucun article et ne demande rien</translation>
    </message>
    <message>
        <source>it is about an order that was confirmed or shipped</source>
        <translation>il s&apos;agit d&apos;une commande confirmée ou expédiée</translation>
    </message>
    <message>
        <source>it was sent by a machine (%1)</source>
        <translation>envoyé par une machine (%1)</translation>
    </message>
    <message>
        <source>it asks about an earlier order</source>
        <translation>il demande des nouvelles d&apos;une commande antérieure</translation>
    </message>
    <message>
        <source>it is an out-of-office reply</source>
        <translation>c&apos;est une réponse d&apos;absence</translation>
    </message>
    <message>
        <source>it says that a mail could not be delivered</source>
        <translation>il dit qu&apos;un courriel n&apos;a pas pu être remis</translation>
    </message>
    <message>
        <source>it asks to cancel an order</source>
        <translation>il demande d&apos;annuler une commande</translation>
    </message>
    <message>
        <source>it asks to change an order</source>
        <translation>il demande de modifier une commande</translation>
    </message>
    <message>
        <source>it asks for prices, not for goods</source>
        <translation>il demande des prix, pas de marchandise</translation>
    </message>
    <message>
        <source>it orders the same as last time</source>
        <translation>il commande la même chose que la dernière fois</translation>
    </message>
    <message>
        <source>it complains about goods that came</source>
        <translation>c&apos;est une réclamation sur de la marchandise reçue</translation>
    </message>
    <message>
        <source>it is a job application</source>
        <translation>c&apos;est une candidature à un emploi</translation>
    </message>
    <message>
        <source>The mail says that something is for information only. Is it an order?</source>
        <translation>Le courriel dit que quelque chose est seulement pour information. Est-ce une commande&#xa0;?</translation>
    </message>
    <message>
        <source>it asks for papers about goods</source>
        <translation>il demande des papiers sur de la marchandise</translation>
    </message>
    <message>
        <source>it asks for another day of an order</source>
        <translation>il demande un autre jour pour une commande</translation>
    </message>
    <message>
        <source>it tells what changes at the sender&apos;s</source>
        <translation>il annonce ce qui change chez l&apos;expéditeur</translation>
    </message>
    <message>
        <source>The mail orders only on a condition. Does it hold?</source>
        <translation>Le courriel ne commande qu&apos;à une condition. Est-elle remplie&#xa0;?</translation>
    </message>
    <message>
        <source>The mail thanks for goods that came; are these ordered anew?</source>
        <translation>Le courriel remercie pour des marchandises livrées&#xa0;; sont-elles commandées de nouveau&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::IssueStrip</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Save a copy of the original…</source>
        <translation>Enregistrer une copie de l&apos;original…</translation>
    </message>
</context>
<context>
    <name>intray::ItemDescriptionConflict</name>
    <message>
        <source>%1: one number means %2, another %3. Which item is it?</source>
        <translation>%1&#xa0;: un numéro désigne %2, un autre %3. Quel article est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>%1: the number means %2, the description says “%3”. Which item is it?</source>
        <translation>%1&#xa0;: le numéro désigne %2, la description dit «&#xa0;%3&#xa0;». Quel article est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::ItemHistory</name>
    <message numerus="yes">
        <source>bought %n time(s)</source>
        <translation>
            <numerusform>acheté %n fois</numerusform>
            <numerusform>acheté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, la dernière fois le %2</translation>
    </message>
    <message>
        <source>It asks for the same as last time, but no earlier order of this customer is known. What is ordered?</source>
        <translation>La même chose que la dernière fois est demandée, mais aucune commande antérieure de ce client n&apos;est connue. Qu&apos;est-ce qui est commandé&#xa0;?</translation>
    </message>
    <message>
        <source>as in the order %1 of %2</source>
        <translation>comme dans la commande %1 du %2</translation>
    </message>
</context>
<context>
    <name>intray::ItemMatcher</name>
    <message>
        <source>the customer&apos;s number “%1” is one slip away</source>
        <translation>le numéro «&#xa0;%1&#xa0;» du client est à une faute près</translation>
    </message>
    <message>
        <source>our number is one slip away</source>
        <translation>notre numéro est à une faute près</translation>
    </message>
    <message>
        <source>another customer&apos;s number for it</source>
        <translation>le numéro d&apos;un autre client pour lui</translation>
    </message>
    <message>
        <source>all words stand in its description</source>
        <translation>tous les mots sont dans sa description</translation>
    </message>
    <message>
        <source>its price is the one printed</source>
        <translation>son prix est celui imprimé</translation>
    </message>
    <message>
        <source>similar description</source>
        <translation>description semblable</translation>
    </message>
    <message>
        <source>number equals our item number</source>
        <translation>le numéro est notre numéro d&apos;article</translation>
    </message>
    <message>
        <source>GTIN of our item</source>
        <translation>GTIN de notre article</translation>
    </message>
    <message>
        <source>the customer&apos;s own number for it</source>
        <translation>le numéro du client pour lui</translation>
    </message>
    <message>
        <source>printed as our number, it is the customer&apos;s own number for it</source>
        <translation>imprimé comme notre numéro, c&apos;est celui du client</translation>
    </message>
    <message>
        <source>printed as the customer&apos;s number, it is our item number</source>
        <translation>imprimé comme numéro du client, c&apos;est notre numéro</translation>
    </message>
    <message>
        <source>“%1” in it is a number we know</source>
        <translation>«&#xa0;%1&#xa0;» y est un numéro que nous connaissons</translation>
    </message>
    <message>
        <source>the only item with these words in its description</source>
        <translation>le seul article avec ces mots dans sa description</translation>
    </message>
    <message>
        <source>successor of %1</source>
        <translation>successeur de %1</translation>
    </message>
    <message>
        <source>differs only in zeros or characters that look alike</source>
        <translation>ne diffère que par des zéros ou des caractères semblables</translation>
    </message>
    <message>
        <source>the same sizes stand in its description</source>
        <translation>les mêmes dimensions sont dans sa description</translation>
    </message>
    <message>
        <source>this customer&apos;s “%1”, %2</source>
        <translation>«&#xa0;%1&#xa0;» de ce client, %2</translation>
    </message>
    <message>
        <source>number equals our item number; but %1</source>
        <translation>le numéro est notre numéro d&apos;article&#xa0;; mais %1</translation>
    </message>
    <message>
        <source>; another number of the line was learnt as %1</source>
        <translation>&#xa0;; un autre numéro de la ligne a été appris comme %1</translation>
    </message>
    <message>
        <source>; but the description says another item</source>
        <translation>&#xa0;; mais la description dit un autre article</translation>
    </message>
    <message>
        <source>printed as a number, it is the GTIN of our item</source>
        <translation>imprimé comme numéro, c&apos;est le GTIN de notre article</translation>
    </message>
    <message>
        <source>“%1” is spelled like our number %2</source>
        <translation>«&#xa0;%1&#xa0;» s&apos;écrit comme notre numéro %2</translation>
    </message>
</context>
<context>
    <name>intray::JsonReader</name>
    <message>
        <source>it holds no value</source>
        <translation>il ne contient aucune valeur</translation>
    </message>
    <message>
        <source>something stands behind the end of the value</source>
        <translation>quelque chose suit la fin de la valeur</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>il contient trop de valeurs</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>ses valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>il finit en plein milieu</translation>
    </message>
    <message>
        <source>a comma or “]” is missing</source>
        <translation>une virgule ou «&#xa0;]&#xa0;» manque</translation>
    </message>
    <message>
        <source>a comma or “}” is missing</source>
        <translation>une virgule ou «&#xa0;}&#xa0;» manque</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>un nom entre guillemets manque</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>un deux-points manque</translation>
    </message>
    <message>
        <source>a text in quotes does not end on its line</source>
        <translation>un texte entre guillemets ne finit pas sur sa ligne</translation>
    </message>
    <message>
        <source>a “\” is followed by no known sign</source>
        <translation>«&#xa0;\&#xa0;» n&apos;est suivi d&apos;aucun signe connu</translation>
    </message>
    <message>
        <source>“%1” is no value</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>This JSON file is damaged in %1: %2. What stands after that was not read. Please ask the sender for it again.</source>
        <translation>Ce fichier JSON est abîmé (%1)&#xa0;: %2. Ce qui suit n&apos;a pas été lu. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This JSON file was cut off in %1: %2. Please check the rest of it.</source>
        <translation>Ce fichier JSON a été coupé (%1)&#xa0;: %2. Vérifiez le reste.</translation>
    </message>
    <message>
        <source>This JSON file can be understood in two ways in %1: %2. Please check which value holds.</source>
        <translation>Ce fichier JSON peut se comprendre de deux façons (%1)&#xa0;: %2. Vérifiez quelle valeur vaut.</translation>
    </message>
    <message>
        <source>This JSON file is too long and was cut off. Please open the file and check its end.</source>
        <translation>Ce fichier JSON est trop long et a été coupé. Ouvrez le fichier et vérifiez la fin.</translation>
    </message>
</context>
<context>
    <name>intray::KnownItems</name>
    <message>
        <source>The page names our item “%1”, but no line has it. Was a line overlooked?</source>
        <translation>La page nomme notre article «&#xa0;%1&#xa0;», mais aucune ligne ne l’a. Une ligne a-t-elle échappé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::LearntHabits</name>
    <message>
        <source>our price instead of %1, %2</source>
        <translation>notre prix au lieu de %1, %2</translation>
    </message>
    <message>
        <source>their price holds, %1</source>
        <translation>le prix du client vaut, %1</translation>
    </message>
</context>
<context>
    <name>intray::LedgerModel</name>
    <message>
        <source>… planned</source>
        <translation>… prévu</translation>
    </message>
    <message>
        <source>… written</source>
        <translation>… écrit</translation>
    </message>
    <message>
        <source>✓ delivered</source>
        <translation>✓ livré</translation>
    </message>
    <message>
        <source>✓ acknowledged</source>
        <translation>✓ confirmé</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>intray::Letter</name>
    <message>
        <source>Line %1: what is “%2” for?</source>
        <translation>Ligne %1&#xa0;: que signifie «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The letter names a place of delivery, but it was not read. Where do the goods go?</source>
        <translation>La lettre cite un lieu de livraison qui n’a pas pu être lu. Où vont les marchandises&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::LineGrid</name>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>intray::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>, must be decided</source>
        <translation>, à décider</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, douteux</translation>
    </message>
    <message>
        <source>, set by a person</source>
        <translation>, fixé par une personne</translation>
    </message>
    <message>
        <source>Our item</source>
        <translation>Notre article</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Their item</source>
        <translation>Leur article</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <translation>Rem. %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voulu pour le</translation>
    </message>
</context>
<context>
    <name>intray::LineReader</name>
    <message>
        <source>beside the quantity</source>
        <translation>à côté de la quantité</translation>
    </message>
    <message>
        <source>beside the price</source>
        <translation>à côté du prix</translation>
    </message>
    <message>
        <source>quantity times price equals the amount</source>
        <translation>quantité fois prix égale le montant</translation>
    </message>
    <message>
        <source>the amount demands it</source>
        <translation>le montant l&apos;exige</translation>
    </message>
    <message>
        <source>in the column &apos;%1&apos;</source>
        <translation>dans la colonne &apos;%1&apos;</translation>
    </message>
    <message>
        <source>by the values of its column</source>
        <translation>par les valeurs de sa colonne</translation>
    </message>
    <message>
        <source>below its head</source>
        <translation>sous son titre</translation>
    </message>
    <message>
        <source>is one of our item numbers</source>
        <translation>est un de nos numéros d&apos;article</translation>
    </message>
    <message>
        <source>is a customer&apos;s part number</source>
        <translation>est un numéro de pièce d&apos;un client</translation>
    </message>
    <message>
        <source>is the GTIN of one of our items</source>
        <translation>est le GTIN d&apos;un de nos articles</translation>
    </message>
    <message>
        <source>price and amount demand it</source>
        <translation>prix et montant l&apos;exigent</translation>
    </message>
    <message>
        <source>The discount “%1” is stated in parts and no amount of the line proves what they make together. Is it %2 %?</source>
        <translation>La remise «&#xa0;%1&#xa0;» est indiquée en parties et aucun montant de la ligne ne prouve ce qu&apos;elles font ensemble. Est-ce %2 %&#xa0;?</translation>
    </message>
    <message>
        <source>price %1 less %2, by the amount of the line</source>
        <translation>prix %1 moins %2, d&apos;après le montant de la ligne</translation>
    </message>
    <message>
        <source>The discount of %1 leaves no price that makes the amount %2. Which price holds?</source>
        <translation>La remise de %1 ne laisse aucun prix qui donne le montant %2. Quel prix vaut&#xa0;?</translation>
    </message>
    <message>
        <source>Is the discount “%1” a share in percent or an amount of money?</source>
        <translation>La remise «&#xa0;%1&#xa0;» est-elle un pourcentage ou un montant&#xa0;?</translation>
    </message>
    <message>
        <source>Beside a quantity stands “%1”. What is it?</source>
        <translation>À côté d’une quantité figure «&#xa0;%1&#xa0;». Qu’est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::LineSchedule</name>
    <message>
        <source>in the table of deliveries</source>
        <translation>dans le tableau des livraisons</translation>
    </message>
    <message>
        <source>the parts add up to the line</source>
        <translation>les parties font la ligne</translation>
    </message>
    <message>
        <source>The deliveries of line %1 do not add up to its quantity. When is what wanted?</source>
        <translation>Les livraisons de la ligne %1 ne font pas sa quantité. Que faut-il livrer et quand&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::LineTotalMismatch</name>
    <message>
        <source>%1: %2 at %3 makes %4, printed is %5. Which figure is wrong?</source>
        <translation>%1&#xa0;: %2 à %3 font %4, mais %5 est imprimé. Quel chiffre est faux&#xa0;?</translation>
    </message>
    <message>
        <source>the amount is wrong</source>
        <translation>le montant est faux</translation>
    </message>
    <message>
        <source>the quantity is wrong</source>
        <translation>la quantité est fausse</translation>
    </message>
    <message>
        <source>the price is wrong</source>
        <translation>le prix est faux</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Garder comme imprimé</translation>
    </message>
</context>
<context>
    <name>intray::ListPriceProof</name>
    <message>
        <source>the prices are those of the price list</source>
        <translation>les prix sont ceux du tarif</translation>
    </message>
</context>
<context>
    <name>intray::LowConfidence</name>
    <message>
        <source>%1: “%2” could not be read. What is it?</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;a pas pu être lu. Qu&apos;est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>%1: is “%2” right?</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>It is read, but only %1 % sure.</source>
        <translation>C&apos;est lu, mais sûr à %1 % seulement.</translation>
    </message>
    <message>
        <source>It is only %1 % sure: %2.</source>
        <translation>Ce n&apos;est sûr qu&apos;à %1 %&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Oui, %1</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <translation>lu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>%1: is the item %2?</source>
        <translation>%1&#xa0;: l&apos;article est-il %2&#xa0;?</translation>
    </message>
    <message>
        <source>Search the item</source>
        <translation>Chercher l&apos;article</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>C&apos;est juste ainsi</translation>
    </message>
    <message>
        <source>Correct the lines</source>
        <translation>Corriger les lignes</translation>
    </message>
    <message>
        <source>It is %1 % sure, but the doubts of the order add up: this one is the weakest.</source>
        <translation>C&apos;est sûr à %1 %, mais les doutes de la commande s&apos;additionnent&#xa0;: celui-ci est le plus grand.</translation>
    </message>
    <message>
        <source>It is %1 % sure (%2), but the doubts of the order add up: this one is the weakest.</source>
        <translation>C&apos;est sûr à %1 % (%2), mais les doutes de la commande s&apos;additionnent&#xa0;: celui-ci est le plus grand.</translation>
    </message>
    <message>
        <source>%1: what is ordered was not read. What is it?</source>
        <translation>%1&#xa0;: ce qui est commandé n&apos;a pas été lu. Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MailAgainstOrder</name>
    <message>
        <source>The mail is long and was not compared with the attached order.</source>
        <translation>Le courriel est long et n&apos;a pas été comparé avec la commande jointe.</translation>
    </message>
    <message>
        <source>The mail says “%1”. Does this or the attached order hold?</source>
        <translation>Le courriel dit «&#xa0;%1&#xa0;». Est-ce cela qui vaut ou la commande jointe&#xa0;?</translation>
    </message>
    <message>
        <source>The mail names a delivery address, “%1”. Is it for this order?</source>
        <translation>Le courriel indique une adresse de livraison, «&#xa0;%1&#xa0;». Est-elle pour cette commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MailCard</name>
    <message>
        <source>Mail header</source>
        <translation>En-tête du courriel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sent by a machine (%1)</source>
        <translation>Envoyé par une machine (%1)</translation>
    </message>
</context>
<context>
    <name>intray::MailNotice</name>
    <message>
        <source>it is only a notice</source>
        <translation>ce n&apos;est qu&apos;un avis</translation>
    </message>
    <message>
        <source>it is only a notice: %1</source>
        <translation>ce n&apos;est qu&apos;un avis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::MailReader</name>
    <message>
        <source>attachment %1</source>
        <translation>pièce jointe %1</translation>
    </message>
    <message>
        <source>The text of this mail is missing. Please open it in your mail program.</source>
        <translation>Le texte de ce courriel manque. Ouvrez-le dans votre messagerie.</translation>
    </message>
    <message>
        <source>The parts of this mail cannot be told apart, so its raw text is shown. Attachments may be missing.</source>
        <translation>Les parties de ce courriel ne se distinguent pas, son texte brut est donc montré. Des pièces jointes peuvent manquer.</translation>
    </message>
    <message>
        <source>The header of this mail is damaged, so its raw text is shown. Attachments may be missing.</source>
        <translation>L&apos;en-tête de ce courriel est abîmé, son texte brut est donc montré. Des pièces jointes peuvent manquer.</translation>
    </message>
    <message>
        <source>This mail is only a piece (%1 of %2) of a larger one. Please ask the sender for the whole mail.</source>
        <translation>Ce courriel n&apos;est qu&apos;un morceau (%1 sur %2) d&apos;un plus grand. Demandez le courriel entier à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The sender did not attach this file but only said where it lies. Please ask for it by mail.</source>
        <translation>L&apos;expéditeur n&apos;a pas joint ce fichier, il a seulement dit où il se trouve. Demandez-le par courriel.</translation>
    </message>
</context>
<context>
    <name>intray::Mailbox</name>
    <message>
        <source>The mail server ended the session.</source>
        <translation>Le serveur de messagerie a mis fin à la session.</translation>
    </message>
    <message>
        <source>The mail folder %1 cannot be opened.</source>
        <translation>Le dossier de messagerie %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The mail server does not number the mails in %1 lastingly, so they cannot be taken exactly once.</source>
        <translation>Le serveur de messagerie ne numérote pas durablement les courriels de %1&#xa0;; ils ne peuvent donc pas être pris exactement une fois.</translation>
    </message>
    <message>
        <source>The mail folders cannot be listed.</source>
        <translation>Les dossiers de messagerie ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>The mails cannot be listed.</source>
        <translation>Les courriels ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>A mail cannot be fetched.</source>
        <translation>Un courriel ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Mail number %1 came without its content.</source>
        <translation>Le courriel numéro %1 est arrivé sans son contenu.</translation>
    </message>
    <message>
        <source>A mail that was taken in cannot be marked as read.</source>
        <translation>Un courriel pris ne peut pas être marqué comme lu.</translation>
    </message>
    <message>
        <source>The mail folder %1 cannot be made.</source>
        <translation>Le dossier de messagerie %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A mail that was taken in cannot be moved to %1.</source>
        <translation>Un courriel pris ne peut pas être déplacé vers %1.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check passwords at the moment.</source>
        <translation>Le serveur de messagerie %1 ne peut pas vérifier les mots de passe en ce moment.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take tokens (OAuth 2). Use a password.</source>
        <translation>Le serveur de messagerie %1 n&apos;accepte pas de jetons (OAuth 2). Utilisez un mot de passe.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take a password. It may want a token (OAuth 2).</source>
        <translation>Le serveur de messagerie %1 n&apos;accepte pas de mot de passe. Il veut peut-être un jeton (OAuth 2).</translation>
    </message>
    <message>
        <source>The mail server refused the token for %1. Run its command by hand and see whether it must be renewed.</source>
        <translation>Le serveur de messagerie a refusé le jeton de %1. Lancez sa commande système à la main et voyez s&apos;il faut le renouveler.</translation>
    </message>
    <message>
        <source>The mail server refused the user %1 or the password. Check both; some servers want a password made for programs.</source>
        <translation>Le serveur de messagerie a refusé l&apos;utilisateur %1 ou le mot de passe. Vérifiez les deux&#xa0;; certains serveurs veulent un mot de passe fait pour les programmes.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Ask who runs the mail server.</source>
        <translation>Le certificat de %1 a expiré. Demandez à qui gère le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate does not belong to %1. Use the server&apos;s name as it stands in its certificate.</source>
        <translation>Le certificat n&apos;est pas celui de %1. Utilisez le nom du serveur tel qu&apos;il est dans son certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from anybody this machine trusts. If it is your own, name the file with the certificate that signed it.</source>
        <translation>Le certificat de %1 ne vient de personne à qui cette machine fait confiance. Si c&apos;est le vôtre, indiquez le fichier du certificat qui l&apos;a signé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. It is tried again.</source>
        <translation>La connexion à %1 a été perdue. Nouvel essai à venir.</translation>
    </message>
    <message>
        <source>The mail server says: %1</source>
        <translation>Le serveur de messagerie dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no server named %1, or this machine is offline.</source>
        <translation>Il n&apos;y a pas de serveur nommé %1, ou cette machine est hors ligne.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. Check server and port, and whether this machine is online.</source>
        <translation>%1 ne répond pas sur le port %2. Vérifiez le serveur et le port, et si cette machine est en ligne.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>Le fichier %1 ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Try TLS on port 993.</source>
        <translation>%1 ne propose pas STARTTLS, le mot de passe n&apos;a donc pas été envoyé. Essayez TLS sur le port 993.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port: 993 is for TLS, 143 for STARTTLS.</source>
        <translation>%1 ne parle pas TLS sur le port %2. Vérifiez le port&#xa0;: 993 est pour TLS, 143 pour STARTTLS.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is no mail server that speaks IMAP, or it is shutting down. Check the port and the encryption.</source>
        <translation>Ce qui répond à %1, port %2, n&apos;est pas un serveur de messagerie qui parle IMAP, ou il est en train de s&apos;arrêter. Vérifiez le port et le chiffrement.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made.</source>
        <translation>La connexion à %1 n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>Mail number %1 is larger than %2 MB and stays in the mailbox.</source>
        <translation>Le courriel numéro %1 dépasse %2 Mo et reste dans la boîte de messagerie.</translation>
    </message>
    <message>
        <source>The mailbox has: %1.</source>
        <translation>La boîte de messagerie contient&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It works. %1 holds %n mail(s).</source>
        <translation>
            <numerusform>Cela fonctionne. %1 contient %n courriel.</numerusform>
            <numerusform>Cela fonctionne. %1 contient %n courriels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail folder %1 is made when the first mail is moved.</source>
        <translation>Le dossier de messagerie %1 sera créé quand le premier courriel sera déplacé.</translation>
    </message>
    <message>
        <source>The file with the password cannot be opened: %1 (%2)</source>
        <translation>Le fichier du mot de passe ne peut pas être ouvert&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not a file with a password.</source>
        <translation>%1 n&apos;est pas un fichier de mot de passe.</translation>
    </message>
    <message>
        <source>Others may read the password in %1. Allow it to yourself alone: chmod 600.</source>
        <translation>D&apos;autres peuvent lire le mot de passe dans %1. Réservez-le à vous seul&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The file with the password is empty: %1</source>
        <translation>Le fichier du mot de passe est vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no command for the password.</source>
        <translation>Il n&apos;y a pas de commande système pour le mot de passe.</translation>
    </message>
    <message>
        <source>The command for the password cannot be started: %1</source>
        <translation>La commande système du mot de passe ne peut pas être lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command for the password took too long: %1</source>
        <translation>La commande système du mot de passe a duré trop longtemps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command for the password failed (exit status %1): %2. Run it by hand to see why.</source>
        <translation>La commande système du mot de passe a échoué (code de sortie %1)&#xa0;: %2. Lancez-la à la main pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The command for the password printed nothing: %1</source>
        <translation>La commande système du mot de passe n&apos;a rien affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password holds a character that no password has.</source>
        <translation>Le mot de passe contient un caractère qu&apos;aucun mot de passe n&apos;a.</translation>
    </message>
    <message>
        <source>The password cannot be kept in %1: %2</source>
        <translation>Le mot de passe ne peut pas être gardé dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>intray::MailboxForm</name>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
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
        <translation>aucun (seulement sur cette machine)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>often the whole mail address</source>
        <translation>souvent l&apos;adresse de courriel entière</translation>
    </message>
    <message>
        <source>Logs in with</source>
        <translation>Se connecte avec</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a command that prints the password</source>
        <translation>une commande système qui affiche le mot de passe</translation>
    </message>
    <message>
        <source>a command that prints a token (OAuth 2)</source>
        <translation>une commande système qui affiche un jeton (OAuth 2)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande système</translation>
    </message>
    <message>
        <source>Mail folder</source>
        <translation>Dossier de messagerie</translation>
    </message>
    <message>
        <source>Taken mails</source>
        <translation>Courriels pris</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>are marked as read</source>
        <translation>sont marqués comme lus</translation>
    </message>
    <message>
        <source>are moved to another mail folder</source>
        <translation>sont déplacés dans un autre dossier de messagerie</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Déplacés vers</translation>
    </message>
    <message>
        <source>only mails since a day</source>
        <translation>seulement les courriels depuis un jour</translation>
    </message>
    <message>
        <source>Only mails since a day</source>
        <translation>Seulement les courriels depuis un jour</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Relever toutes les</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>only if the server&apos;s is self-made</source>
        <translation>seulement si celui du serveur est auto-signé</translation>
    </message>
    <message>
        <source>kept in %1; type to change it</source>
        <translation>gardé dans %1&#xa0;; saisissez pour le changer</translation>
    </message>
    <message>
        <source>kept in a file that only you may read</source>
        <translation>gardé dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>habituel (%1)</translation>
    </message>
</context>
<context>
    <name>intray::MailboxReader</name>
    <message>
        <source>mail %1</source>
        <translation>courriel %1</translation>
    </message>
</context>
<context>
    <name>intray::MainWindow</name>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Nothing else waits for review.</source>
        <translation>Rien d&apos;autre n&apos;attend de vérification.</translation>
    </message>
    <message>
        <source>next order</source>
        <translation>commande suivante</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>Ctrl click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>capture from the page</source>
        <translation>prendre dans la page</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mettre en attente</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>pas une commande</translation>
    </message>
    <message>
        <source>paste an order</source>
        <translation>coller une commande</translation>
    </message>
    <message>
        <source>approve selected</source>
        <translation>approuver la sélection</translation>
    </message>
    <message>
        <source>approve the rest</source>
        <translation>approuver le reste</translation>
    </message>
    <message>
        <source>return</source>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>ouvrir la commande</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be an order.</source>
        <translation>Il n&apos;y a rien dans le presse-papiers qui puisse être une commande.</translation>
    </message>
    <message>
        <source>Loading the sample seller&apos;s customers, items and prices…</source>
        <translation>Chargement des clients, articles et prix du vendeur d&apos;exemple…</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>oublier</translation>
    </message>
    <message>
        <source>only suggest</source>
        <translation>seulement proposer</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
</context>
<context>
    <name>intray::MappingForm</name>
    <message>
        <source>Columns found: %1</source>
        <translation>Colonnes trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
    <message>
        <source>Column for %1 of %2</source>
        <translation>Colonne pour %1 de %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>pas dans ce fichier</translation>
    </message>
</context>
<context>
    <name>intray::MarkedText</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>The rest of this text is too long to be shown here.</source>
        <translation>Le reste de ce texte est trop long pour être montré ici.</translation>
    </message>
</context>
<context>
    <name>intray::MasterDataImport</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>intray::MasterDataPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Customers and items</source>
        <translation>Clients et articles</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Lignes non prises</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nothing is loaded yet. Without master data Intray reads orders, but cannot match customers and items or check prices. Import a folder with CSV files named customers.csv, items.csv, prices.csv, addresses.csv, customer_items.csv, units.csv, open_orders.csv and seller.csv; those that are there are taken.</source>
        <translation>Rien n&apos;est encore chargé. Sans données de base, Intray lit les commandes, mais ne peut rapprocher clients et articles ni contrôler les prix. Importez un dossier de fichiers CSV nommés customers.csv, items.csv, prices.csv, addresses.csv, customer_items.csv, units.csv, open_orders.csv et seller.csv&#xa0;; ceux qui sont là sont pris.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item number(s) of customers</source>
        <translation>
            <numerusform>%n numéro d&apos;article de clients</numerusform>
            <numerusform>%n numéros d&apos;article de clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prix</numerusform>
            <numerusform>%n prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n commande ouverte</numerusform>
            <numerusform>%n commandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded: %1.</source>
        <translation>Chargé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder with master data</source>
        <translation>Dossier des données de base</translation>
    </message>
    <message>
        <source>What an import of %1 would change</source>
        <translation>Ce que changerait un import de %1</translation>
    </message>
    <message>
        <source>A needed column was not found. Choose it below; until then nothing can be imported.</source>
        <translation>Une colonne nécessaire n&apos;a pas été trouvée. Choisissez-la plus bas&#xa0;; d&apos;ici là rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Everything is as before; there is nothing to import.</source>
        <translation>Tout est comme avant&#xa0;; il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. The import replaces all tables at once.</source>
        <translation>Rien n&apos;est encore changé. L&apos;import remplace toutes les tables d&apos;un coup.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken; the others are:</source>
        <translation>
            <numerusform>%n ligne n&apos;est pas prise, les autres le sont&#xa0;:</numerusform>
            <numerusform>%n lignes ne sont pas prises, les autres le sont&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Master data imported. Orders that arrive from now on are checked against it.</source>
        <translation>Données de base importées. Les commandes qui arrivent désormais sont contrôlées avec elles.</translation>
    </message>
    <message>
        <source>Your own master data stays; the sample orders are read against it.</source>
        <translation>Vos propres données de base restent&#xa0;; les commandes d&apos;exemple sont lues avec elles.</translation>
    </message>
</context>
<context>
    <name>intray::MasterRow</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a number</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a date like 2026-12-31 or 31.12.2026</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui n&apos;est pas une date comme 2026-12-31 ou 31.12.2026</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is neither yes nor no</source>
        <translation>%1 est «&#xa0;%2&#xa0;», qui n&apos;est ni oui ni non</translation>
    </message>
</context>
<context>
    <name>intray::MasterTables</name>
    <message>
        <source>The stored master data is damaged. Import it again.</source>
        <translation>Les données de base enregistrées sont abîmées. Importez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>intray::Matching</name>
    <message>
        <source>the customer&apos;s only delivery address</source>
        <translation>la seule adresse de livraison du client</translation>
    </message>
    <message>
        <source>a one-time address, %1</source>
        <translation>une adresse ponctuelle, %1</translation>
    </message>
    <message>
        <source>means %1, %2</source>
        <translation>signifie %1, %2</translation>
    </message>
</context>
<context>
    <name>intray::MemoryEdit</name>
    <message>
        <source>“%1” is nothing that this entry can mean. Give what the master data call it: an item number, an address, a unit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la signification de cette entrée. Indiquez ce que disent les données de base&#xa0;: un numéro d&apos;article, une adresse, une unité.</translation>
    </message>
</context>
<context>
    <name>intray::MemoryModel</name>
    <message>
        <source>nothing: it is passed over</source>
        <translation>rien&#xa0;: elle est ignorée</translation>
    </message>
    <message>
        <source>a one-time address</source>
        <translation>une adresse ponctuelle</translation>
    </message>
    <message>
        <source>our price holds</source>
        <translation>notre prix vaut</translation>
    </message>
    <message>
        <source>their price of %1 holds</source>
        <translation>le prix du client, %1, vaut</translation>
    </message>
    <message>
        <source>their price holds</source>
        <translation>le prix du client vaut</translation>
    </message>
    <message>
        <source>orders without a number are right</source>
        <translation>les commandes sans numéro sont justes</translation>
    </message>
    <message>
        <source>the mail&apos;s subject is the number</source>
        <translation>l&apos;objet du courriel est le numéro</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>jour avant mois</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>mois avant jour</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Column of a table</source>
        <translation>Colonne d&apos;un tableau</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>no unit, for %1</source>
        <translation>pas d&apos;unité, pour %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>✓ decides</source>
        <translation>✓ décide</translation>
    </message>
    <message>
        <source>? suggests</source>
        <translation>? propose</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Right since</source>
        <translation>Juste depuis</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>intray::MemoryPage</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Only suggest</source>
        <translation>Seulement proposer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Nothing was learnt yet. What is corrected once in an order - an item number, a unit, an address - is known for that customer from then on, and stands here.</source>
        <translation>Rien n&apos;a encore été appris. Ce qui est corrigé une fois dans une commande - un numéro d&apos;article, une unité, une adresse - est ensuite connu pour ce client et se trouve ici.</translation>
    </message>
    <message>
        <source>Search what was learnt</source>
        <translation>Chercher dans ce qui a été appris</translation>
    </message>
    <message>
        <source>Search customers, items, words…  %1</source>
        <translation>Chercher clients, articles, mots…  %1</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) learnt</source>
        <translation>
            <numerusform>%n entrée apprise</numerusform>
            <numerusform>%n entrées apprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n only suggested</source>
        <translation>
            <numerusform>%1, %n seulement proposée</numerusform>
            <numerusform>%1, %n seulement proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» signifie %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A later correction disagreed, so it is only suggested.</source>
        <translation>Une correction ultérieure l&apos;a contredit, c&apos;est donc seulement proposé.</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Laisser décider</translation>
    </message>
    <message>
        <source>Forgotten. %1 brings it back.</source>
        <translation>Oublié. %1 le rétablit.</translation>
    </message>
    <message>
        <source>It is known again.</source>
        <translation>C&apos;est de nouveau connu.</translation>
    </message>
    <message>
        <source>From now on it is only suggested.</source>
        <translation>Désormais, c&apos;est seulement proposé.</translation>
    </message>
    <message>
        <source>From now on it decides.</source>
        <translation>Désormais, cela décide.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>The order it was learnt from is not on this desk.</source>
        <translation>La commande dont elle a été apprise n&apos;est pas à ce poste.</translation>
    </message>
    <message>
        <source>an earlier order</source>
        <translation>une commande antérieure</translation>
    </message>
</context>
<context>
    <name>intray::MemoryReason</name>
    <message>
        <source>learnt</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who corrected it</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>and edited by %1</source>
        <translation>et modifié par %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message numerus="yes">
        <source>right %n time(s)</source>
        <translation>
            <numerusform>juste %n fois</numerusform>
            <numerusform>juste %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>faux %n fois</numerusform>
            <numerusform>faux %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>corrigé depuis</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>learnt from %1</source>
        <translation>appris de %1</translation>
    </message>
</context>
<context>
    <name>intray::MemoryStore</name>
    <message>
        <source> (customer %1)</source>
        <translation> (client %1)</translation>
    </message>
    <message>
        <source>“%1” is item %2</source>
        <translation>«&#xa0;%1&#xa0;» est l&apos;article %2</translation>
    </message>
    <message>
        <source>unit “%1” is %2</source>
        <translation>l&apos;unité «&#xa0;%1&#xa0;» est %2</translation>
    </message>
    <message>
        <source>unit “%1” of item %2 is %3</source>
        <translation>l&apos;unité «&#xa0;%1&#xa0;» de l&apos;article %2 est %3</translation>
    </message>
    <message>
        <source>“%1” is a one-time address</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse ponctuelle</translation>
    </message>
    <message>
        <source>“%1” is delivery address %2</source>
        <translation>«&#xa0;%1&#xa0;» est l&apos;adresse de livraison %2</translation>
    </message>
    <message>
        <source>“%1” is customer %2</source>
        <translation>«&#xa0;%1&#xa0;» est le client %2</translation>
    </message>
    <message>
        <source>column “%1” is %2</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est %2</translation>
    </message>
    <message>
        <source>label “%1” is %2</source>
        <translation>le libellé «&#xa0;%1&#xa0;» est %2</translation>
    </message>
    <message>
        <source>prices that differ: %1</source>
        <translation>prix différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>price of %1: %2</source>
        <translation>prix de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>order number: %1</source>
        <translation>numéro de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>dates are written %1</source>
        <translation>écriture des dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>, only suggested</source>
        <translation>, seulement proposé</translation>
    </message>
    <message>
        <source>This is not in memory any more.</source>
        <translation>Ce n&apos;est plus en mémoire.</translation>
    </message>
    <message>
        <source>Say what it means, or forget it.</source>
        <translation>Dites ce que cela signifie, ou oubliez-le.</translation>
    </message>
    <message>
        <source>Memory says so already: %1.</source>
        <translation>C&apos;est déjà appris ainsi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::MessageAddress</name>
    <message>
        <source>after &apos;%1&apos;</source>
        <translation>après &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an address of this customer</source>
        <translation>une adresse de ce client</translation>
    </message>
    <message>
        <source>An address stands in the text: %1. Is it the delivery address?</source>
        <translation>Une adresse figure dans le texte&#xa0;: %1. Est-ce l’adresse de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>a sentence says where the goods go</source>
        <translation>une phrase dit où va la marchandise</translation>
    </message>
</context>
<context>
    <name>intray::MessageChange</name>
    <message>
        <source>this line is to be dropped</source>
        <translation>cette ligne est à supprimer</translation>
    </message>
    <message>
        <source>the new number for this line</source>
        <translation>le nouveau nombre pour cette ligne</translation>
    </message>
    <message>
        <source>named as the line to change</source>
        <translation>nommée comme ligne à modifier</translation>
    </message>
    <message>
        <source>“%1” is to change by %2. How many are wanted in all?</source>
        <translation>«&#xa0;%1&#xa0;» doit changer de %2. Combien en faut-il en tout&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is to change, but how could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» doit changer, mais comment n&apos;a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>intray::MessageDates</name>
    <message>
        <source>after words that ask for a delivery</source>
        <translation>après des mots qui demandent une livraison</translation>
    </message>
    <message>
        <source>a calendar week, its Monday</source>
        <translation>une semaine, son lundi</translation>
    </message>
    <message>
        <source>a day of the week, counted from the day of the mail</source>
        <translation>un jour de la semaine, compté depuis le courriel</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Which day is meant?</source>
        <translation>«&#xa0;%1&#xa0;» peut être %2 ou %3. Quel jour est voulu&#xa0;?</translation>
    </message>
    <message>
        <source>the day of the week fits only this reading</source>
        <translation>le jour de la semaine ne convient qu&apos;à cette lecture</translation>
    </message>
    <message>
        <source>but the day of the week is another</source>
        <translation>mais le jour de la semaine est autre</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date “%1”. Which day is meant?</source>
        <translation>Le jour de la semaine ne convient pas à la date «&#xa0;%1&#xa0;». Quel jour est voulu&#xa0;?</translation>
    </message>
    <message>
        <source>the end of a calendar week, its Friday</source>
        <translation>la fin d&apos;une semaine, son vendredi</translation>
    </message>
    <message>
        <source>counted from the day of the mail</source>
        <translation>compté depuis le jour du courriel</translation>
    </message>
    <message>
        <source>a day of this or the next month</source>
        <translation>un jour de ce mois ou du suivant</translation>
    </message>
    <message>
        <source>a day without its month</source>
        <translation>un jour sans son mois</translation>
    </message>
    <message>
        <source>a part of a month</source>
        <translation>une partie d&apos;un mois</translation>
    </message>
    <message>
        <source>a day of a week counted from the mail&apos;s</source>
        <translation>un jour de semaine, compté depuis celui du courriel</translation>
    </message>
    <message>
        <source>the beginning of a week</source>
        <translation>le début d&apos;une semaine</translation>
    </message>
    <message>
        <source>some day of a week</source>
        <translation>un jour quelconque d&apos;une semaine</translation>
    </message>
</context>
<context>
    <name>intray::MessageFacts</name>
    <message>
        <source>The text is very long: order number, dates and addresses were looked for in its beginning only.</source>
        <translation>Le texte est très long&#xa0;: numéro de commande, dates et adresses n’ont été cherchés qu’au début.</translation>
    </message>
    <message>
        <source>beside its label</source>
        <translation>à côté de son libellé</translation>
    </message>
    <message>
        <source>after words that announce an order number</source>
        <translation>après des mots qui annoncent un numéro de commande</translation>
    </message>
    <message>
        <source>in the subject of the mail</source>
        <translation>dans l&apos;objet du courriel</translation>
    </message>
    <message>
        <source>The goods are ordered on behalf of “%1”. Who is the customer?</source>
        <translation>La marchandise est commandée pour le compte de «&#xa0;%1&#xa0;». Qui est le client&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MessageOrder</name>
    <message>
        <source>in a column head</source>
        <translation>dans un titre de colonne</translation>
    </message>
    <message>
        <source>This looks like an order line, but was not read: %1</source>
        <translation>Cela ressemble à une ligne, mais n&apos;a pas été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A table was read line by line; are all its values here?</source>
        <translation>Un tableau a été lu ligne par ligne&#xa0;; toutes ses valeurs sont-elles là&#xa0;?</translation>
    </message>
    <message>
        <source>The text beside the table orders more: %1</source>
        <translation>Le texte à côté du tableau commande davantage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Below the closing words stands: %1</source>
        <translation>Sous la formule de politesse se trouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>also in the subject of the mail</source>
        <translation>aussi dans l&apos;objet du courriel</translation>
    </message>
    <message>
        <source>written with the prices</source>
        <translation>écrit avec les prix</translation>
    </message>
    <message>
        <source>The mail orders the same as last time, but with a difference: %1</source>
        <translation>Le courriel commande la même chose que la dernière fois, mais avec une différence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two dates of delivery are named: “%1” and “%2”. Which one holds?</source>
        <translation>Deux dates de livraison sont données&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>a number with its unit in every row</source>
        <translation>un nombre avec son unité dans chaque rangée</translation>
    </message>
    <message>
        <source>an amount with its currency in every row</source>
        <translation>un montant avec sa devise dans chaque rangée</translation>
    </message>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>À quoi sert la date «&#xa0;%1&#xa0;»&#xa0;? Aucun libellé ne le dit.</translation>
    </message>
    <message>
        <source>a date beside each item</source>
        <translation>une date à côté de chaque article</translation>
    </message>
    <message>
        <source>What is the number “%1” in “%2”? It was not read.</source>
        <translation>Que signifie le nombre «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#xa0;? Il n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>The mail asks whether another day is possible. What is to change?</source>
        <translation>Le courriel demande si un autre jour est possible. Que faut-il modifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MessageOrderExtractor</name>
    <message>
        <source>the sender of the mail</source>
        <translation>l&apos;expéditeur du courriel</translation>
    </message>
    <message>
        <source>The mail asks about an earlier order; is the attachment meant as a new one?</source>
        <translation>Le courriel demande des nouvelles d&apos;une commande antérieure&#xa0;; la pièce jointe en est-elle une nouvelle&#xa0;?</translation>
    </message>
    <message>
        <source>it is a long text that names no order</source>
        <translation>c&apos;est un long texte qui ne nomme aucune commande</translation>
    </message>
    <message>
        <source>Two order numbers: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Deux numéros de commande&#xa0;: «&#xa0;%1&#xa0;» au-dessus du courriel transféré, «&#xa0;%2&#xa0;» dedans. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>Two dates of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Deux dates de livraison&#xa0;: «&#xa0;%1&#xa0;» au-dessus du courriel transféré, «&#xa0;%2&#xa0;» dedans. Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>Two places of delivery: “%1” above the passed-on mail, “%2” in it. Which one holds?</source>
        <translation>Deux lieux de livraison&#xa0;: «&#xa0;%1&#xa0;» au-dessus du courriel transféré, «&#xa0;%2&#xa0;» dedans. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>Two terms of payment: “%1” above the passed-on mail, “%2” in it. Which ones hold?</source>
        <translation>Deux conditions de paiement&#xa0;: «&#xa0;%1&#xa0;» au-dessus du courriel transféré, «&#xa0;%2&#xa0;» dedans. Lesquelles valent&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MessageStatements</name>
    <message>
        <source>The mail says “%1”. Does it change what is ordered?</source>
        <translation>Le mail dit «&#xa0;%1&#xa0;». Cela change-t-il ce qui est commandé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MisreadItems</name>
    <message>
        <source>recognised as “%1”; the item meant by the rest of the line is %2</source>
        <translation>reconnu comme «&#xa0;%1&#xa0;»&#xa0;; l&apos;article que désigne le reste de la ligne est %2</translation>
    </message>
    <message>
        <source>recognised as “%1”; the customer&apos;s number for the item is %2</source>
        <translation>reconnu comme «&#xa0;%1&#xa0;»&#xa0;; le numéro du client pour l&apos;article est %2</translation>
    </message>
</context>
<context>
    <name>intray::MisreadQuestions</name>
    <message>
        <source>Line %1: the amount “%2” is hard to read, and quantity times price is not it. Are its figures right?</source>
        <translation>Ligne %1&#xa0;: le montant «&#xa0;%2&#xa0;» est difficile à lire, et quantité fois prix ne le donne pas. Ses chiffres sont-ils justes&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1: the item number “%2” is hard to read. Is it %3, which is what the line describes?</source>
        <translation>Ligne %1&#xa0;: le numéro d&apos;article «&#xa0;%2&#xa0;» est difficile à lire. Est-ce %3, comme le décrit la ligne&#xa0;?</translation>
    </message>
    <message>
        <source>The sum “%1” is hard to read, and the other figures do not make it. Are they all right?</source>
        <translation>La somme «&#xa0;%1&#xa0;» est difficile à lire, et les autres chiffres ne la donnent pas. Sont-ils tous justes&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1: no price or no amount could be read, while other lines have one. What is missing?</source>
        <translation>Ligne %1&#xa0;: aucun prix ou aucun montant n&apos;a pu être lu, alors que d&apos;autres lignes en ont un. Que manque-t-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MisreadUnits</name>
    <message>
        <source>recognised as “%1”, which is no unit; “%2” looks the same</source>
        <translation>reconnu comme «&#xa0;%1&#xa0;», qui n&apos;est pas une unité&#xa0;; «&#xa0;%2&#xa0;» a la même forme</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>une unité connue</translation>
    </message>
    <message>
        <source>the item&apos;s unit</source>
        <translation>l&apos;unité de l&apos;article</translation>
    </message>
</context>
<context>
    <name>intray::MissingFigures</name>
    <message>
        <source>Line %1 has no price, the others have one. Which is it?</source>
        <translation>La ligne %1 n&apos;a pas de prix, les autres en ont un. Quel est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1 has an amount and no price, and “%2” stands in it. Is that its price?</source>
        <translation>La ligne %1 a un montant et pas de prix, et «&#xa0;%2&#xa0;» y figure. Est-ce son prix&#xa0;?</translation>
    </message>
    <message>
        <source>No price was read, and “%1” stands in a line. Is that its price?</source>
        <translation>Aucun prix n’a été lu, et «&#xa0;%1&#xa0;» figure dans une ligne. Est-ce son prix&#xa0;?</translation>
    </message>
    <message>
        <source>The order says that it comes to %1, and no price of a line was read. What are the prices?</source>
        <translation>La commande indique un montant de %1, et aucun prix de ligne n’a été lu. Quels sont les prix&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::MissingPoNumber</name>
    <message>
        <source>The order states no order number. Which one is it?</source>
        <translation>La commande n&apos;indique pas de numéro. Lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” could not be read as one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu comme tel.</translation>
    </message>
    <message>
        <source>stands in the document</source>
        <translation>se trouve dans le document</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>The order states no order number; this customer needs none.</source>
        <translation>La commande n&apos;indique pas de numéro&#xa0;; ce client n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>the mail&apos;s subject</source>
        <translation>l&apos;objet du courriel</translation>
    </message>
    <message>
        <source>None this time</source>
        <translation>Aucun cette fois</translation>
    </message>
    <message>
        <source>None needed for this customer</source>
        <translation>Aucun nécessaire pour ce client</translation>
    </message>
</context>
<context>
    <name>intray::MissingPrice</name>
    <message>
        <source>%1: neither the order nor the price list has a price for %2.</source>
        <translation>%1&#xa0;: ni la commande ni le tarif n&apos;ont de prix pour %2.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Type the price</source>
        <translation>Saisir le prix</translation>
    </message>
</context>
<context>
    <name>intray::MissingQuantity</name>
    <message>
        <source>%1 states no quantity. How many?</source>
        <translation>%1 n&apos;indique pas de quantité. Combien&#xa0;?</translation>
    </message>
    <message>
        <source>%1: “%2” is no quantity. How many?</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une quantité. Combien&#xa0;?</translation>
    </message>
    <message>
        <source>read as “%1”</source>
        <translation>lu comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>intray::NamedTowns</name>
    <message>
        <source>The order says “%1”. Do the goods go to that place?</source>
        <translation>La commande dit «&#xa0;%1&#xa0;». La marchandise va-t-elle à cet endroit&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Customers &amp;&amp; items</source>
        <translation>Clients &amp;&amp; articles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>intray::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::NewSenderAndNewAddress</name>
    <message>
        <source>%1 never wrote for %2 before, and the delivery address is new too. Is it really them?</source>
        <translation>%1 n&apos;a encore jamais écrit pour %2, et l&apos;adresse de livraison est nouvelle aussi. Est-ce vraiment ce client&#xa0;?</translation>
    </message>
    <message>
        <source>Ask by a telephone number you know, not by one in the mail.</source>
        <translation>Demandez à un numéro de téléphone que vous connaissez, pas à un numéro du courriel.</translation>
    </message>
    <message>
        <source>Hold until it is confirmed</source>
        <translation>Mettre en attente jusqu&apos;à confirmation</translation>
    </message>
    <message>
        <source>Possible fraud: confirm by telephone</source>
        <translation>Fraude possible&#xa0;: faire confirmer par téléphone</translation>
    </message>
    <message>
        <source>Confirmed by telephone</source>
        <translation>Confirmé par téléphone</translation>
    </message>
    <message>
        <source>Fraud: reject it</source>
        <translation>Fraude&#xa0;: refuser</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
</context>
<context>
    <name>intray::NoOrderFound</name>
    <message>
        <source>This looks like an order, but no order line was found. What is ordered?</source>
        <translation>Cela ressemble à une commande, mais aucune ligne n&apos;a été trouvée. Que commande-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>This looks like a change, but nothing that changes was found.</source>
        <translation>Cela ressemble à une modification, mais rien qui change n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Pas une commande</translation>
    </message>
</context>
<context>
    <name>intray::NoticeBar</name>
    <message>
        <source>Back to review</source>
        <translation>Remettre à vérifier</translation>
    </message>
</context>
<context>
    <name>intray::OfferBar</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>intray::OldExcelReader</name>
    <message>
        <source>This workbook is protected by a password. Please save it without the password and import it again.</source>
        <translation>Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This workbook is damaged; something may be missing. Please open it and check it.</source>
        <translation>Ce classeur est abîmé&#xa0;; il peut manquer quelque chose. Ouvrez-le et vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>intray::OleContainer</name>
    <message>
        <source>This file is damaged: its table of contents cannot be read. Please ask the sender for it again.</source>
        <translation>Ce fichier est abîmé&#xa0;: sa table des matières est illisible. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>A part of this file is too long and was not read. Please open the file and check it.</source>
        <translation>Une partie de ce fichier est trop longue et n&apos;a pas été lue. Ouvrez le fichier et vérifiez-le.</translation>
    </message>
    <message>
        <source>A part of this file is damaged and cannot be read.</source>
        <translation>Une partie de ce fichier est abîmée et ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>intray::OneTimeAddress</name>
    <message>
        <source>Delivered to a one-time address: “%1”.</source>
        <translation>Livraison à une adresse ponctuelle&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l&apos;adresse</translation>
    </message>
</context>
<context>
    <name>intray::OpenReadings</name>
    <message>
        <source>the document names %1</source>
        <translation>le document nomme %1</translation>
    </message>
    <message>
        <source>the document speaks of %1</source>
        <translation>le document parle de %1</translation>
    </message>
</context>
<context>
    <name>intray::OpenTextReader</name>
    <message>
        <source>This document is too long and was cut off. Please open it and check its end.</source>
        <translation>Ce document est trop long et a été coupé. Ouvrez-le et vérifiez la fin.</translation>
    </message>
    <message>
        <source>This document is nested too deeply and was not read to the end. Please open it and check it.</source>
        <translation>Ce document est imbriqué trop profondément et n&apos;a pas été lu jusqu&apos;à la fin. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>This document holds more than %1 pictures; the rest was not read. Please open it and check it.</source>
        <translation>Ce document contient plus de %1 images&#xa0;; le reste n&apos;a pas été lu. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>This document is protected by a password. Please save it without the password and import it again.</source>
        <translation>Ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This document is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Ce document est abîmé et n&apos;a pas pu être ouvert. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
</context>
<context>
    <name>intray::OpenTransOrder</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>le prix est pour l&apos;unité %1, mais la commande est en %2.</translation>
    </message>
    <message>
        <source>an order in openTRANS</source>
        <translation>une commande en openTRANS</translation>
    </message>
</context>
<context>
    <name>intray::OrderExtraction</name>
    <message>
        <source>nothing of it could be read</source>
        <translation>rien n&apos;a pu en être lu</translation>
    </message>
    <message>
        <source>it holds nothing to read</source>
        <translation>il ne contient rien à lire</translation>
    </message>
    <message>
        <source>The mail asks for prices, but the attachment is an order. Which holds?</source>
        <translation>Le courriel demande des prix, mais la pièce jointe est une commande. Lequel vaut&#xa0;?</translation>
    </message>
    <message>
        <source>An attached mail holds an order too; it was not taken.</source>
        <translation>Un courriel joint contient aussi une commande&#xa0;; elle n&apos;a pas été prise.</translation>
    </message>
    <message>
        <source>the sender of the mail</source>
        <translation>l&apos;expéditeur du courriel</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>in “%1”: %2</source>
        <translation>dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” came in the same file and was not taken: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est venu dans le même fichier et n&apos;a pas été pris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The attachment holds an order too (%1); it was not taken.</source>
        <translation>La pièce jointe contient aussi une commande (%1)&#xa0;; elle n&apos;a pas été reprise.</translation>
    </message>
    <message>
        <source>The mail speaks of a change, but the attachment is an order. Is it a new one?</source>
        <translation>Le courriel parle d&apos;une modification, mais la pièce jointe est une commande. Est-elle nouvelle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::OrderJson</name>
    <message>
        <source>A stored finding cannot be read: its field or severity is unknown.</source>
        <translation>Une question enregistrée est illisible&#xa0;: son champ ou sa gravité est inconnu.</translation>
    </message>
    <message>
        <source>A stored answer cannot be read: what it does is unknown.</source>
        <translation>Une réponse enregistrée est illisible&#xa0;: son effet est inconnu.</translation>
    </message>
    <message>
        <source>A stored order cannot be read: its kind is unknown.</source>
        <translation>Une commande enregistrée est illisible&#xa0;: sa sorte est inconnue.</translation>
    </message>
</context>
<context>
    <name>intray::OrderLifecycle</name>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>en attente du client</translation>
    </message>
    <message>
        <source>ready for approval</source>
        <translation>prête à approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>%1 is %2; that cannot be done now.</source>
        <translation>%1 est %2&#xa0;; c&apos;est impossible maintenant.</translation>
    </message>
    <message>
        <source>%1 is working on %2 at the moment.</source>
        <translation>%1 travaille en ce moment sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open: answer them first.</source>
        <translation>
            <numerusform>%n question encore ouverte&#xa0;: répondez-y d&apos;abord.</numerusform>
            <numerusform>%n questions encore ouvertes&#xa0;: répondez-y d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has no lines. Type them in, or mark it as not an order.</source>
        <translation>La commande n&apos;a pas de lignes. Saisissez-les ou écartez-la comme «&#xa0;pas une commande&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is %2. Take it back to review before you change it.</source>
        <translation>%1 est %2. Remettez-la à vérifier avant de la modifier.</translation>
    </message>
    <message>
        <source>%1 of this customer is at the desk already. Open this order again to decide which of the two is right.</source>
        <translation>%1 de ce client est déjà là. Rouvrez cette commande pour décider laquelle est juste.</translation>
    </message>
    <message>
        <source>Only a supervisor can return %1.</source>
        <translation>Seul un responsable peut renvoyer %1.</translation>
    </message>
    <message>
        <source>%1 is being exported.</source>
        <translation>%1 est en cours d&apos;export.</translation>
    </message>
    <message>
        <source>%1 was not released by you.</source>
        <translation>%1 n&apos;a pas été validée par vous.</translation>
    </message>
    <message>
        <source>Only a supervisor can approve orders.</source>
        <translation>Seul un responsable peut approuver des commandes.</translation>
    </message>
    <message>
        <source>No order was chosen.</source>
        <translation>Aucune commande n&apos;a été choisie.</translation>
    </message>
    <message>
        <source>Nobody approves what they released: %1. Leave them to somebody else; nothing was approved.</source>
        <translation>Personne n&apos;approuve ce qu&apos;il a validé&#xa0;: %1. Laissez-les à un autre&#xa0;; rien n&apos;a été approuvé.</translation>
    </message>
</context>
<context>
    <name>intray::OrderMaximum</name>
    <message>
        <source>The goods cost %1, over the limit of %2 for one order. Release it?</source>
        <translation>La marchandise coûte %1, au-dessus de la limite de %2 par commande. La valider&#xa0;?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Over the limit for one order</source>
        <translation>Au-dessus de la limite par commande</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>par un responsable</translation>
    </message>
</context>
<context>
    <name>intray::OrderMinimum</name>
    <message>
        <source>The goods cost %1; the least for one order is %2. Take it?</source>
        <translation>La marchandise coûte %1&#xa0;; le minimum de commande est %2. L&apos;accepter&#xa0;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L&apos;accepter</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: below the order minimum</source>
        <translation>Attend la réponse du client&#xa0;: sous le minimum de commande</translation>
    </message>
</context>
<context>
    <name>intray::OrderMoves</name>
    <message>
        <source>PO %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>One question is still open. Answer it before the order is released.</source>
        <translation>Une question est encore ouverte. Répondez-y avant de valider la commande.</translation>
    </message>
    <message>
        <source>%1 questions are still open. Answer them before the order is released.</source>
        <translation>%1 questions sont encore ouvertes. Répondez-y avant de valider la commande.</translation>
    </message>
    <message>
        <source>Hold this order, because</source>
        <translation>Mettre cette commande en attente, parce que</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 est en attente.</translation>
    </message>
    <message>
        <source>What do you ask the customer?</source>
        <translation>Que demandez-vous au client&#xa0;?</translation>
    </message>
    <message>
        <source>%1 waits for the customer.</source>
        <translation>%1 attend le client.</translation>
    </message>
    <message>
        <source>Not an order, because</source>
        <translation>Pas une commande, parce que</translation>
    </message>
    <message>
        <source>%1 is put aside as not an order; it can be taken back.</source>
        <translation>%1 est écartée comme «&#xa0;pas une commande&#xa0;»&#xa0;; cela peut être repris.</translation>
    </message>
    <message>
        <source>back to review</source>
        <translation>remettre à vérifier</translation>
    </message>
</context>
<context>
    <name>intray::OrderNotOurs</name>
    <message>
        <source>The order is addressed to %1, and names us nowhere. Is it for us?</source>
        <translation>La commande est adressée à %1 et ne nous nomme nulle part. Est-elle pour nous&#xa0;?</translation>
    </message>
    <message>
        <source>Not for us: drop it</source>
        <translation>Pas pour nous&#xa0;: écarter</translation>
    </message>
    <message>
        <source>Addressed to another seller</source>
        <translation>Adressée à un autre vendeur</translation>
    </message>
    <message>
        <source>It is for us</source>
        <translation>Elle est pour nous</translation>
    </message>
</context>
<context>
    <name>intray::OrderStore</name>
    <message>
        <source>A stored order has an unknown state.</source>
        <translation>Une commande enregistrée a un état inconnu.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Cette commande n&apos;est pas dans la base.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order meanwhile. Open it again to see the change; nothing was stored.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié cette commande entre-temps. Rouvrez-la pour voir la modification&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This batch is not in the store.</source>
        <translation>Ce lot n&apos;est pas dans la base.</translation>
    </message>
</context>
<context>
    <name>intray::OrderWriter</name>
    <message>
        <source>A number of this order is too large to be written.</source>
        <translation>Un nombre de cette commande est trop grand pour être écrit.</translation>
    </message>
</context>
<context>
    <name>intray::OrderXOrder</name>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>la ligne est marquée comme supprimée&#xa0;; elle n&apos;a pas été prise.</translation>
    </message>
    <message>
        <source>the line has the status &quot;%1&quot;, which is not known.</source>
        <translation>la ligne a l&apos;état «&#xa0;%1&#xa0;», qui n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>the line belongs to another line. Please check which of them are to be entered.</source>
        <translation>la ligne dépend d&apos;une autre ligne. Vérifiez lesquelles sont à saisir.</translation>
    </message>
    <message>
        <source>only a price before a discount is stated.</source>
        <translation>seul un prix avant remise est indiqué.</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>le prix est pour l&apos;unité %1, mais la commande est en %2.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>le message dit que c&apos;est une copie.</translation>
    </message>
    <message>
        <source>the message replaces the whole order: lines that it does not list are no longer wanted.</source>
        <translation>le message remplace toute la commande&#xa0;: les lignes qu&apos;il ne contient pas ne sont plus voulues.</translation>
    </message>
    <message>
        <source>the message says that it is a test.</source>
        <translation>le message dit que c&apos;est un test.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>c&apos;est une commande-cadre. Cette marchandise est-elle voulue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>an answer to an order (Order-X)</source>
        <translation>une réponse à une commande (Order-X)</translation>
    </message>
    <message>
        <source>an order in Order-X</source>
        <translation>une commande en Order-X</translation>
    </message>
</context>
<context>
    <name>intray::OtherPapers</name>
    <message>
        <source>it is titled as another document</source>
        <translation>il porte le titre d’un autre document</translation>
    </message>
    <message>
        <source>it sends goods back</source>
        <translation>il renvoie de la marchandise</translation>
    </message>
    <message>
        <source>Above the lines stands “%1”. Is this an order?</source>
        <translation>Au-dessus des lignes figure «&#xa0;%1&#xa0;». Est-ce une commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::OtherStructured</name>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>a credit note</source>
        <translation>un avoir</translation>
    </message>
    <message>
        <source>an answer to an order</source>
        <translation>une réponse à une commande</translation>
    </message>
    <message>
        <source>a despatch advice</source>
        <translation>un avis d&apos;expédition</translation>
    </message>
    <message>
        <source>a receipt for goods</source>
        <translation>un avis de réception de marchandise</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>un catalogue</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>un devis</translation>
    </message>
    <message>
        <source>a request for a quotation</source>
        <translation>une demande de devis</translation>
    </message>
    <message>
        <source>a message of a punch-out shop, which orders nothing yet</source>
        <translation>un message d&apos;une boutique punch-out, qui ne commande encore rien</translation>
    </message>
    <message>
        <source>a payment advice</source>
        <translation>un avis de paiement</translation>
    </message>
    <message>
        <source>a message between systems</source>
        <translation>un message entre systèmes</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a SAP IDoc</source>
        <translation>un IDoc SAP</translation>
    </message>
    <message>
        <source>an EDI file</source>
        <translation>un fichier EDI</translation>
    </message>
    <message>
        <source>it is %1 (%2 of the kind &quot;%3&quot;)</source>
        <translation>c&apos;est %1 (%2 de type «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>it is %1 of the kind &quot;%2&quot;, which is no order format known here</source>
        <translation>c&apos;est %1 de type «&#xa0;%2&#xa0;», qui n&apos;est pas un format de commande connu ici</translation>
    </message>
    <message>
        <source>it is %1 that could not be taken apart</source>
        <translation>c&apos;est %1 qui n&apos;a pas pu être décomposé</translation>
    </message>
</context>
<context>
    <name>intray::Outlook</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>Line %1 as read</source>
        <translation>Ligne %1 telle que lue</translation>
    </message>
    <message>
        <source>(dropped)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>price changed by hand</source>
        <translation>prix changé à la main</translation>
    </message>
    <message>
        <source>new delivery address</source>
        <translation>nouvelle adresse de livraison</translation>
    </message>
</context>
<context>
    <name>intray::OutlookReader</name>
    <message>
        <source>attached mail</source>
        <translation>courriel joint</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>This attachment is damaged and could not be read. Please ask the sender for it again.</source>
        <translation>Cette pièce jointe est abîmée et n&apos;a pas pu être lue. Redemandez-la à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The sender did not attach this file but only said where it lies. Please ask for it by mail.</source>
        <translation>L&apos;expéditeur n&apos;a pas joint ce fichier, il a seulement dit où il se trouve. Demandez-le par courriel.</translation>
    </message>
    <message>
        <source>This is an object of another program inside the text of the mail. Please look at the mail in Outlook.</source>
        <translation>C&apos;est un objet d&apos;un autre programme dans le texte du courriel. Regardez le courriel dans Outlook.</translation>
    </message>
    <message>
        <source>This mail is too large; not all of it was read. Please open it in Outlook and check it.</source>
        <translation>Ce courriel est trop grand&#xa0;; il n&apos;a pas été lu en entier. Ouvrez-le dans Outlook et vérifiez-le.</translation>
    </message>
    <message>
        <source>This mail is damaged; some of it may be missing. Please open it in Outlook and check it.</source>
        <translation>Ce courriel est abîmé&#xa0;; une partie peut manquer. Ouvrez-le dans Outlook et vérifiez-le.</translation>
    </message>
    <message>
        <source>No message can be found in this Outlook file. Please ask the sender for it again.</source>
        <translation>Aucun message n&apos;est trouvé dans ce fichier Outlook. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
</context>
<context>
    <name>intray::OwnJsonOrder</name>
    <message>
        <source>“%1” is no kind of order.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une sorte de commande.</translation>
    </message>
    <message>
        <source>Version %1 of this form is not known here.</source>
        <translation>La version %1 de cette forme n&apos;est pas connue ici.</translation>
    </message>
    <message>
        <source>This order was written with open questions. Is it right?</source>
        <translation>Cette commande a été écrite avec des questions ouvertes. Est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>it is an answer of Intray without an order</source>
        <translation>c&apos;est une réponse d&apos;Intray sans commande</translation>
    </message>
    <message>
        <source>it is an order as Intray writes it</source>
        <translation>c&apos;est une commande telle qu&apos;Intray l&apos;écrit</translation>
    </message>
</context>
<context>
    <name>intray::PackMultiple</name>
    <message>
        <source>%1: %2 of %3 is not a multiple of the pack of %4. Round?</source>
        <translation>%1&#xa0;: %2 de %3 n&apos;est pas un multiple du lot de %4. Arrondir&#xa0;?</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>arrondi vers le haut</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>arrondi vers le bas</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>intray::PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
</context>
<context>
    <name>intray::PageCharges</name>
    <message>
        <source>the lines and the charges add up to it</source>
        <translation>les lignes et les frais font ce montant</translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <translation>à côté de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A discount of %1 (%2) is stated and the sums do not bear it out. Please check how to enter it.</source>
        <translation>Une remise de %1 (%2) est indiquée et les sommes ne la confirment pas. Vérifiez comment la saisir.</translation>
    </message>
    <message>
        <source>A charge of %1 (%2) is stated and the sums do not bear it out. Please check how to enter it.</source>
        <translation>Des frais de %1 (%2) sont indiqués et les sommes ne les confirment pas. Vérifiez comment les saisir.</translation>
    </message>
    <message>
        <source>the order&apos;s sums hold with it</source>
        <translation>les sommes de la commande tombent juste ainsi</translation>
    </message>
</context>
<context>
    <name>intray::PageHeader</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>À quoi correspond la date «&#xa0;%1&#xa0;»&#xa0;? Aucun libellé ne le dit.</translation>
    </message>
    <message>
        <source>a calendar week and its day</source>
        <translation>une semaine et son jour</translation>
    </message>
    <message>
        <source>a calendar week, its Monday</source>
        <translation>une semaine, son lundi</translation>
    </message>
    <message>
        <source>Beside “%1” stands “%2”. Which day is that?</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouve «&#xa0;%2&#xa0;». Quel jour est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>a day to come that no label explains</source>
        <translation>un jour à venir qu&apos;aucun libellé n&apos;explique</translation>
    </message>
</context>
<context>
    <name>intray::PageParties</name>
    <message>
        <source>An address stands on the page without a label that can be read: %1. Is it the delivery address?</source>
        <translation>Une adresse est sur la page sans libellé lisible&#xa0;: %1. Est-ce l&apos;adresse de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>a stored delivery address that stands under no other label</source>
        <translation>une adresse de livraison enregistrée, sous aucun autre libellé</translation>
    </message>
    <message>
        <source>The place of delivery begins with “%1”, but its address was not read. Where do the goods go?</source>
        <translation>Le lieu de livraison commence par «&#xa0;%1&#xa0;», mais l&apos;adresse n&apos;a pas été lue. Où livrer&#xa0;?</translation>
    </message>
    <message>
        <source>A sentence names a place of delivery, but it was not read. Where do the goods go?</source>
        <translation>Une phrase nomme un lieu de livraison, mais il n&apos;a pas été lu. Où livrer&#xa0;?</translation>
    </message>
    <message>
        <source>an address without a label that can be read</source>
        <translation>une adresse sans libellé lisible</translation>
    </message>
    <message>
        <source>stands right below the day of delivery</source>
        <translation>figure juste sous le jour de livraison</translation>
    </message>
</context>
<context>
    <name>intray::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n&apos;a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>intray::PageReasons</name>
    <message>
        <source>a sentence says when the goods are wanted</source>
        <translation>une phrase dit quand la marchandise est souhaitée</translation>
    </message>
    <message>
        <source>a sentence says where the goods go</source>
        <translation>une phrase dit où va la marchandise</translation>
    </message>
    <message>
        <source>beside the label &apos;%1&apos;</source>
        <translation>à côté du libellé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a correction taught what &apos;%1&apos; means</source>
        <translation>une correction a appris ce que «&#xa0;%1&#xa0;» veut dire</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>figure plus d’une fois</translation>
    </message>
    <message>
        <source>nothing else stands there that it could be</source>
        <translation>rien d’autre n’y figure que cela pourrait être</translation>
    </message>
    <message>
        <source>a place and a date in the letter&apos;s head</source>
        <translation>un lieu et une date en tête de la lettre</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>a VAT number</source>
        <translation>un numéro de TVA</translation>
    </message>
    <message>
        <source>under the label &apos;%1&apos;</source>
        <translation>sous le libellé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>stands in the letter&apos;s head or foot</source>
        <translation>figure en tête ou au pied de la lettre</translation>
    </message>
    <message>
        <source>is invoiced</source>
        <translation>reçoit la facture</translation>
    </message>
    <message>
        <source>is delivered to</source>
        <translation>reçoit la livraison</translation>
    </message>
    <message>
        <source>in the row of a total</source>
        <translation>dans la ligne d’un total</translation>
    </message>
    <message>
        <source>net and tax make the total</source>
        <translation>le net et la taxe font le total</translation>
    </message>
    <message>
        <source>stands beside the total</source>
        <translation>figure à côté du total</translation>
    </message>
    <message>
        <source>the amounts add up</source>
        <translation>les montants s’additionnent</translation>
    </message>
    <message>
        <source>in a column&apos;s head</source>
        <translation>dans l’en-tête d’une colonne</translation>
    </message>
    <message>
        <source>beside the prices</source>
        <translation>à côté des prix</translation>
    </message>
    <message>
        <source>titled &apos;%1&apos;</source>
        <translation>intitulé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it holds a table of order lines</source>
        <translation>contient un tableau de lignes de commande</translation>
    </message>
    <message>
        <source>it holds no order lines</source>
        <translation>ne contient aucune ligne de commande</translation>
    </message>
</context>
<context>
    <name>intray::PageRecognisers</name>
    <message>
        <source>Recognising the picture on page %1 took too long and was stopped. Please look at this page and enter what it says by hand.</source>
        <translation>La reconnaissance de l&apos;image de la page %1 a duré trop longtemps et a été arrêtée. Regardez cette page et saisissez son contenu à la main.</translation>
    </message>
    <message>
        <source>The picture on page %1 could not be recognised. Please look at this page and enter what it says by hand.</source>
        <translation>L&apos;image de la page %1 n&apos;a pas pu être reconnue. Regardez cette page et saisissez son contenu à la main.</translation>
    </message>
    <message>
        <source>Recognising pages</source>
        <translation>Reconnaissance des pages</translation>
    </message>
    <message numerus="yes">
        <source>Recognising the pictures of this file took too long, so %n page(s) from page %1 on were left out. Please look at them and enter what they say by hand.</source>
        <translation>
            <numerusform>La reconnaissance des images de ce fichier a duré trop longtemps&#xa0;; %n page à partir de la page %1 a été laissée de côté. Regardez-la et saisissez son contenu à la main.</numerusform>
            <numerusform>La reconnaissance des images de ce fichier a duré trop longtemps&#xa0;; %n pages à partir de la page %1 ont été laissées de côté. Regardez-les et saisissez leur contenu à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this file are blank. Please look at it and check whether that is right.</source>
        <translation>Les pages de ce fichier sont blanches. Regardez-le et vérifiez si c&apos;est juste.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
</context>
<context>
    <name>intray::PageStatements</name>
    <message>
        <source>Among the lines stands “%1”. Does it change one?</source>
        <translation>Parmi les lignes figure «&#xa0;%1&#xa0;». Cela en change-t-il une&#xa0;?</translation>
    </message>
    <message>
        <source>Beside the lines stands “%1”. Does it change them?</source>
        <translation>À côté des lignes figure «&#xa0;%1&#xa0;». Cela y change-t-il quelque chose&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::PartTabs</name>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Forwarded mail</source>
        <translation>Courriel transféré</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Transféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Courriel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail (other form)</source>
        <translation>Courriel (autre forme)</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>in the mail “%1”</source>
        <translation>dans le courriel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Parts of the submission</source>
        <translation>Parties de l&apos;envoi</translation>
    </message>
</context>
<context>
    <name>intray::PartyRecords</name>
    <message>
        <source>the stored address but for letters that look alike</source>
        <translation>l&apos;adresse enregistrée, à des lettres semblables près</translation>
    </message>
    <message>
        <source>a stored address of the customer</source>
        <translation>une adresse enregistrée du client</translation>
    </message>
    <message>
        <source>the customer&apos;s name but for letters that look alike</source>
        <translation>le nom du client, à des lettres semblables près</translation>
    </message>
</context>
<context>
    <name>intray::PaymentTermsDiffer</name>
    <message>
        <source>The order says “%1”, agreed with %2 is “%3”.</source>
        <translation>La commande dit «&#xa0;%1&#xa0;», ce qui est convenu avec %2 est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>comme convenu</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder celles du client</translation>
    </message>
</context>
<context>
    <name>intray::PdfReader</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This PDF is damaged: page %1 could not be read. Please ask the sender for a new copy.</source>
        <translation>Ce PDF est abîmé&#xa0;: la page %1 n&apos;a pas pu être lue. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The pages of this PDF are blank. Please open it and check whether that is right.</source>
        <translation>Les pages de ce PDF sont blanches. Ouvrez-le et vérifiez si c&apos;est juste.</translation>
    </message>
    <message>
        <source>The files inside this PDF are too large and were not all read. Please open it and check them.</source>
        <translation>Les fichiers dans ce PDF sont trop grands et n&apos;ont pas tous été lus. Ouvrez-le et vérifiez-les.</translation>
    </message>
    <message>
        <source>This PDF is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Ce PDF est abîmé et n&apos;a pas pu être ouvert. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Please ask the sender for a copy without one.</source>
        <translation>Ce PDF est protégé par un mot de passe. Demandez à l&apos;expéditeur une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it has no pages. Please ask the sender for a new copy.</source>
        <translation>Ce PDF est abîmé&#xa0;: il n&apos;a pas de pages. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This PDF has %1 pages; only the first %2 were read. Please check the rest.</source>
        <translation>Ce PDF a %1 pages&#xa0;; seules les %2 premières ont été lues. Vérifiez le reste.</translation>
    </message>
</context>
<context>
    <name>intray::PicturePage</name>
    <message>
        <source>The picture on page %1 is too large to be read. Please ask the sender for a scan with 300 dots an inch.</source>
        <translation>L&apos;image de la page %1 est trop grande pour être lue. Demandez à l&apos;expéditeur une numérisation à 300 points par pouce.</translation>
    </message>
    <message>
        <source>The picture on page %1 is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>L&apos;image de la page %1 est abîmée et n&apos;a pas pu être ouverte. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Page %1 is a scan. Scans cannot be read, because the models of Tesseract are missing. Please install tesseract-ocr-eng.</source>
        <translation>La page %1 est numérisée. Les documents numérisés ne peuvent pas être lus, car les modèles de Tesseract manquent. Installez tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>The picture on page %1 breaks off; what is missing was not read. Please ask the sender for a new copy.</source>
        <translation>L&apos;image de la page %1 s&apos;interrompt&#xa0;; ce qui manque n&apos;a pas été lu. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>No words were found in the picture on page %1. Please look at it and enter what it says by hand.</source>
        <translation>Aucun mot n&apos;a été trouvé dans l&apos;image de la page %1. Regardez-la et saisissez son contenu à la main.</translation>
    </message>
</context>
<context>
    <name>intray::Policy</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n&apos;y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The required confidence must lie between 0 and 1.</source>
        <translation>La certitude requise doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. What can stand here: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas connu. Sont possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: “tolerance” must be an object like {&quot;percent&quot;: &quot;2&quot;}.</source>
        <translation>%1&#xa0;: «&#xa0;tolerance&#xa0;» doit être un objet comme {&quot;percent&quot;: &quot;2&quot;}.</translation>
    </message>
    <message>
        <source>%1: this rule has no tolerance.</source>
        <translation>%1&#xa0;: cette règle n&apos;a pas de tolérance.</translation>
    </message>
    <message>
        <source>%1: the tolerance “%2” is no number from 0 upwards.</source>
        <translation>%1&#xa0;: la tolérance «&#xa0;%2&#xa0;» n&apos;est pas un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>%1: “on” must be true or false.</source>
        <translation>%1&#xa0;: «&#xa0;on&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>%1: the severity “%2” is none of block, ask, note.</source>
        <translation>%1&#xa0;: la gravité «&#xa0;%2&#xa0;» n&apos;est ni block, ni ask, ni note.</translation>
    </message>
    <message>
        <source>“rules” must be an object of rules.</source>
        <translation>«&#xa0;rules&#xa0;» doit être un objet de règles.</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: its settings must be an object.</source>
        <translation>%1&#xa0;: ses réglages doivent être un objet.</translation>
    </message>
    <message>
        <source>Change %1 (rule “%2”)</source>
        <translation>Modification %1 (règle «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1: there is no such rule.</source>
        <translation>%1&#xa0;: cette règle n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1: “from” must be a day like 2026-03-02.</source>
        <translation>%1&#xa0;: «&#xa0;from&#xa0;» doit être un jour comme 2026-03-02.</translation>
    </message>
    <message>
        <source>%1: “at” must be a time like 2026-03-02T09:30:00Z.</source>
        <translation>%1&#xa0;: «&#xa0;at&#xa0;» doit être un moment comme 2026-03-02T09:30:00Z.</translation>
    </message>
    <message>
        <source>“changes” must be a list of changes.</source>
        <translation>«&#xa0;changes&#xa0;» doit être une liste de modifications.</translation>
    </message>
    <message>
        <source>The rules file is no JSON: %1 at character %2.</source>
        <translation>Le fichier des règles n&apos;est pas du JSON&#xa0;: %1 au caractère %2.</translation>
    </message>
    <message>
        <source>The rules file must be one JSON object.</source>
        <translation>Le fichier des règles doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>The rules file</source>
        <translation>Le fichier des règles</translation>
    </message>
</context>
<context>
    <name>intray::PositionGaps</name>
    <message>
        <source>Line number %1 is missing. Was a line lost?</source>
        <translation>Le numéro de ligne %1 manque. Une ligne a-t-elle été perdue&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::PriceMismatch</name>
    <message>
        <source>%1: %2 at %3 each; our price is %4 (%5 %). Which one?</source>
        <translation>%1&#xa0;: %2 à %3 l&apos;unité&#xa0;; notre prix est %4 (%5 %). Lequel retenir&#xa0;?</translation>
    </message>
    <message>
        <source>Price list %1 on %2 for %3 %4.</source>
        <translation>Tarif %1 au %2 pour %3 %4.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>le nôtre</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder celui du client</translation>
    </message>
    <message>
        <source>needs the right to grant prices</source>
        <translation>seulement avec le droit d&apos;accorder des prix</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: price of line %1</source>
        <translation>Attend la réponse du client&#xa0;: prix de la ligne %1</translation>
    </message>
    <message>
        <source>the order is held until the customer answers</source>
        <translation>la commande est mise en attente jusqu&apos;à la réponse du client</translation>
    </message>
    <message>
        <source>%1: %2 is printed at %3; our price of %4 is taken.</source>
        <translation>%1&#xa0;: %2 est imprimé à %3&#xa0;; notre prix de %4 est retenu.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>celui du client</translation>
    </message>
</context>
<context>
    <name>intray::ProseLeftovers</name>
    <message>
        <source>In an order line stands “%1”. Is it wanted as it was read?</source>
        <translation>Dans une ligne de commande figure «&#xa0;%1&#xa0;». Est-elle voulue telle qu’elle a été lue&#xa0;?</translation>
    </message>
    <message>
        <source>Between the order lines stands “%1”. What does it say of them?</source>
        <translation>Entre les lignes de commande figure «&#xa0;%1&#xa0;». Qu’est-ce que cela en dit&#xa0;?</translation>
    </message>
    <message>
        <source>Two order lines were read from “%1”. Are there two?</source>
        <translation>Deux lignes ont été lues dans «&#xa0;%1&#xa0;». Y en a-t-il deux&#xa0;?</translation>
    </message>
    <message>
        <source>The item “%1” is ordered twice, by %2 and by %3. Are both wanted?</source>
        <translation>L’article «&#xa0;%1&#xa0;» est commandé deux fois, par %2 et par %3. Les deux sont-ils voulus&#xa0;?</translation>
    </message>
    <message>
        <source>Among the order lines stands “%1”, which was not read. Is it ordered?</source>
        <translation>Parmi les lignes de commande figure «&#xa0;%1&#xa0;», qui n’a pas été lu. Est-ce commandé&#xa0;?</translation>
    </message>
    <message>
        <source>The text names our item “%1” outside the order lines. Was a line overlooked?</source>
        <translation>Le texte nomme notre article «&#xa0;%1&#xa0;» en dehors des lignes de commande. Une ligne a-t-elle été oubliée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::ProseLine</name>
    <message>
        <source>after the word &apos;%1&apos;</source>
        <translation>après le mot &apos;%1&apos;</translation>
    </message>
    <message>
        <source>written as a price</source>
        <translation>écrit comme un prix</translation>
    </message>
    <message>
        <source>written with a currency</source>
        <translation>écrit avec une devise</translation>
    </message>
    <message>
        <source>an item has this number</source>
        <translation>un article a ce numéro</translation>
    </message>
    <message>
        <source>a known part number of this customer</source>
        <translation>un numéro de pièce connu de ce client</translation>
    </message>
    <message>
        <source>a known part number of a customer</source>
        <translation>un numéro de pièce connu d&apos;un client</translation>
    </message>
    <message>
        <source>has the form of an item number</source>
        <translation>a la forme d&apos;un numéro d&apos;article</translation>
    </message>
    <message>
        <source>a number with a unit or a times sign</source>
        <translation>un nombre avec une unité ou un signe de multiplication</translation>
    </message>
    <message>
        <source>the number beside the item</source>
        <translation>le nombre à côté de l&apos;article</translation>
    </message>
    <message>
        <source>a unit right after the number</source>
        <translation>une unité juste après le nombre</translation>
    </message>
    <message>
        <source>agrees with an item</source>
        <translation>s&apos;accorde avec un article</translation>
    </message>
    <message>
        <source>stands beside the quantity</source>
        <translation>se trouve à côté de la quantité</translation>
    </message>
    <message>
        <source>quantity times price is the amount</source>
        <translation>quantité fois prix est le montant</translation>
    </message>
    <message>
        <source>numbers the lines of the list</source>
        <translation>numérote les lignes de la liste</translation>
    </message>
    <message>
        <source>parted off at the end of every line</source>
        <translation>séparé à la fin de chaque ligne</translation>
    </message>
</context>
<context>
    <name>intray::ProseLines</name>
    <message>
        <source>has the form of this customer&apos;s own numbers</source>
        <translation>a la forme des numéros de ce client</translation>
    </message>
</context>
<context>
    <name>intray::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>TO CHECK · %1 OF %2</source>
        <translation>À VÉRIFIER · %1 SUR %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>NOTHING TO CHECK</source>
        <translation>RIEN À VÉRIFIER</translation>
    </message>
    <message>
        <source>ALL ANSWERED</source>
        <translation>TOUT EST RÉPONDU</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>intray::QuestionRow</name>
    <message>
        <source>Open question: %1</source>
        <translation>Question ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open question, must be decided: %1</source>
        <translation>Question ouverte, à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered: %1. %2</source>
        <translation>Répondu&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::Questions</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Drop the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>intray::QueueModel</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 has this order open.</source>
        <translation>%1 a cette commande ouverte.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>intray::QueuePage</name>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportées</translation>
    </message>
    <message>
        <source>Not orders</source>
        <translation>Pas des commandes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search orders, customers, items, text of documents…  %1</source>
        <translation>Chercher commandes, clients, articles, textes des documents…  %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Takes the next order to review: the oldest day first, then what only a person can decide, then the greatest value.</source>
        <translation>Prend la prochaine commande à vérifier&#xa0;: d&apos;abord le jour le plus ancien, puis ce que seule une personne peut décider, puis la plus grande valeur.</translation>
    </message>
    <message>
        <source>Which orders to show</source>
        <translation>Quelles commandes montrer</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Mettre en attente…</translation>
    </message>
    <message>
        <source>Not an order…</source>
        <translation>Pas une commande…</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Remettre à vérifier</translation>
    </message>
    <message>
        <source>No order holds these words. Try fewer of them, or the tab &quot;All&quot;.</source>
        <translation>Aucune commande ne contient ces mots. Essayez-en moins, ou l&apos;onglet «&#xa0;Toutes&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to review. What is certain passes by itself; what is not comes here.</source>
        <translation>Rien à vérifier. Ce qui est certain passe de lui-même&#xa0;; ce qui ne l&apos;est pas vient ici.</translation>
    </message>
    <message>
        <source>Orders that you have open or released stand here until they leave.</source>
        <translation>Les commandes que vous avez ouvertes ou validées restent ici jusqu&apos;à leur départ.</translation>
    </message>
    <message>
        <source>No order is held. Press H on an order to hold it with a reason.</source>
        <translation>Aucune commande n&apos;est en attente. H met une commande en attente avec un motif.</translation>
    </message>
    <message>
        <source>No order waits for a customer&apos;s answer.</source>
        <translation>Aucune commande n&apos;attend la réponse d&apos;un client.</translation>
    </message>
    <message>
        <source>No order waits for approval.</source>
        <translation>Aucune commande n&apos;attend d&apos;approbation.</translation>
    </message>
    <message>
        <source>No order has left yet. Approved orders leave from the page &quot;Approve&quot;.</source>
        <translation>Aucune commande n&apos;est encore partie. Les commandes approuvées partent de la page «&#xa0;Approbation&#xa0;».</translation>
    </message>
    <message>
        <source>What turned out not to be an order is kept here and can come back.</source>
        <translation>Ce qui n&apos;était pas une commande est gardé ici et peut revenir.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Drop files or folders anywhere on this window.</source>
        <translation>Rien n&apos;est encore arrivé. Déposez des fichiers ou dossiers sur cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s). Why?</source>
        <translation>
            <numerusform>Mettre %n commande en attente. Pourquoi&#xa0;?</numerusform>
            <numerusform>Mettre %n commandes en attente. Pourquoi&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is not an order. Why?</source>
        <translation>
            <numerusform>%n n&apos;est pas une commande. Pourquoi&#xa0;?</numerusform>
            <numerusform>%n ne sont pas des commandes. Pourquoi&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>pas une commande</translation>
    </message>
    <message>
        <source>back from the queue</source>
        <translation>retour de la file</translation>
    </message>
</context>
<context>
    <name>intray::QueueTable</name>
    <message>
        <source>The submission of this order is not in the store.</source>
        <translation>L&apos;envoi de cette commande n&apos;est pas dans la base.</translation>
    </message>
    <message>
        <source>The list of orders is damaged. Put back the last backup.</source>
        <translation>La liste des commandes est abîmée. Remettez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Cette commande n&apos;est pas dans la base.</translation>
    </message>
</context>
<context>
    <name>intray::QuoteReference</name>
    <message>
        <source>The order refers to a quotation: %1. Its prices may hold.</source>
        <translation>La commande renvoie à un devis&#xa0;: %1. Ses prix s&apos;appliquent peut-être.</translation>
    </message>
</context>
<context>
    <name>intray::ReaderProcess</name>
    <message>
        <source>Reading this file took too long and was stopped. Please open the file and check what is missing.</source>
        <translation>La lecture de ce fichier a duré trop longtemps et a été arrêtée. Ouvrez le fichier et vérifiez ce qui manque.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than one file may take. Please open the file and check what is missing.</source>
        <translation>La lecture de ce fichier demande plus de mémoire qu&apos;un fichier ne peut en prendre. Ouvrez le fichier et vérifiez ce qui manque.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke off its reading. Please open the file and check what is missing.</source>
        <translation>Ce fichier est abîmé au point d&apos;interrompre sa lecture. Ouvrez le fichier et vérifiez ce qui manque.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and was not read. Please enter its order by hand or ask for a smaller file.</source>
        <translation>Ce fichier dépasse %1 Mo et n&apos;a pas été lu. Saisissez sa commande à la main ou demandez un fichier plus petit.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Please open the original file.</source>
        <translation>Cette page ne peut pas être montrée. Ouvrez le fichier original.</translation>
    </message>
    <message>
        <source>There is more in this file than is read of one file, so the rest was left out. Please open the file and check what is missing.</source>
        <translation>Ce fichier contient plus que ce qui est lu d&apos;un seul fichier&#xa0;; le reste a été laissé de côté. Ouvrez le fichier et vérifiez ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing was read: this machine cannot shut the reader of strange files off from the rest of it (seccomp is missing). Please ask the administrator.</source>
        <translation>Rien n&apos;a été lu&#xa0;: cette machine ne peut pas isoler du reste le lecteur de fichiers étrangers (seccomp manque). Demandez à l&apos;administrateur.</translation>
    </message>
</context>
<context>
    <name>intray::Reading</name>
    <message>
        <source>This part lies more than %1 levels deep inside other files and was not read. Please open it and check it.</source>
        <translation>Cette partie est à plus de %1 niveaux dans d&apos;autres fichiers et n&apos;a pas été lue. Ouvrez-la et vérifiez-la.</translation>
    </message>
    <message>
        <source>Nothing to read was found in this file. Please open it and check whether that is right.</source>
        <translation>Rien à lire n&apos;a été trouvé dans ce fichier. Ouvrez-le et vérifiez si c&apos;est juste.</translation>
    </message>
    <message>
        <source>This file holds more than %1 parts; from &quot;%2&quot; on they were not read. Please open the file and check it.</source>
        <translation>Ce fichier contient plus de %1 parties&#xa0;; à partir de «&#xa0;%2&#xa0;», elles n&apos;ont pas été lues. Ouvrez le fichier et vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>intray::ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>intray::RecognisedWords</name>
    <message>
        <source>Read from a picture, %1 % sure.</source>
        <translation>Lu dans une image, sûr à %1 %.</translation>
    </message>
    <message>
        <source>Read from a picture, %1 % sure; could also be %2.</source>
        <translation>Lu dans une image, sûr à %1 %&#xa0;; peut aussi être %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>intray::RecognitionDoubt</name>
    <message>
        <source>read from a picture, and no sum confirms it</source>
        <translation>lu dans une image, et aucune somme ne le confirme</translation>
    </message>
    <message>
        <source>the price is ours and the amounts add up to the total</source>
        <translation>le prix est le nôtre et les montants font le total</translation>
    </message>
    <message>
        <source>two readings of the picture agree, and the line is as our records have it</source>
        <translation>deux lectures de l&apos;image concordent, et la ligne est comme dans nos données</translation>
    </message>
    <message>
        <source>our price for the item</source>
        <translation>notre prix pour l&apos;article</translation>
    </message>
    <message>
        <source>another line has the same day, read twice alike</source>
        <translation>une autre ligne a le même jour, lu deux fois de la même façon</translation>
    </message>
</context>
<context>
    <name>intray::RecordSearch</name>
    <message>
        <source>   (discontinued)</source>
        <translation>   (plus fabriqué)</translation>
    </message>
    <message>
        <source>Records that fit</source>
        <translation>Fiches qui conviennent</translation>
    </message>
</context>
<context>
    <name>intray::RemarkRule</name>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>intray::RepeatedItem</name>
    <message>
        <source>%1 and %2 order the same: %3 of %4. Is it meant twice?</source>
        <translation>%1 et %2 commandent la même chose&#xa0;: %3 de %4. Est-ce voulu deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2 are the same item, %3.</source>
        <translation>%1 et %2 sont le même article, %3.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Both are meant</source>
        <translation>Les deux sont voulues</translation>
    </message>
    <message>
        <source>Put together: %1</source>
        <translation>Réunir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::Replay</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, %2: %3, later %4</source>
        <translation>%1, %2&#xa0;: %3, plus tard %4</translation>
    </message>
    <message>
        <source>%1: %2, later %3</source>
        <translation>%1&#xa0;: %2, plus tard %3</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were dropped</source>
        <translation>
            <numerusform>%n ligne a été supprimée</numerusform>
            <numerusform>%n lignes ont été supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReplayView</name>
    <message>
        <source>no longer asked: %1</source>
        <translation>plus demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>would pass wrong: %1</source>
        <translation>passerait avec une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked as before</source>
        <translation>demandé comme avant</translation>
    </message>
    <message>
        <source>passes as before</source>
        <translation>passe comme avant</translation>
    </message>
    <message>
        <source>would be asked about</source>
        <translation>poserait des questions</translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>passerait</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Questions now</source>
        <translation>Questions maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>New and gone</source>
        <translation>Nouvelles et disparues</translation>
    </message>
    <message>
        <source>Orders that differ</source>
        <translation>Commandes au résultat différent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Judging stored orders: %1 of %2</source>
        <translation>Évaluation des commandes enregistrées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>There are no stored orders to judge yet.</source>
        <translation>Il n&apos;y a pas encore de commandes enregistrées à évaluer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stored order(s), %1 pass without a question now, %2 would then.</source>
        <translation>
            <numerusform>Sur %n commande enregistrée, passent sans question&#xa0;: %1 maintenant, ensuite %2.</numerusform>
            <numerusform>Sur %n commandes enregistrées, passent sans question&#xa0;: %1 maintenant, ensuite %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) would pass that a person had to correct.</source>
        <translation>
            <numerusform>%n commande de plus passerait, qu&apos;une personne a dû corriger.</numerusform>
            <numerusform>%n commandes de plus passeraient, qu&apos;une personne a dû corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further order that a person had to correct would pass.</source>
        <translation>Aucune autre commande qu&apos;une personne a dû corriger ne passerait.</translation>
    </message>
</context>
<context>
    <name>intray::Reread</name>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 y travaille</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>elle a été modifiée entre-temps</translation>
    </message>
</context>
<context>
    <name>intray::Rereading</name>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>no longer asked: %1</source>
        <translation>plus demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forgotten again.</source>
        <translation>De nouveau oublié.</translation>
    </message>
    <message>
        <source>Learnt: %1.</source>
        <translation>Appris&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %n question(s)</source>
        <translation>
            <numerusform>Cela règle %n question</numerusform>
            <numerusform>Cela règle %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n other waiting order(s).</source>
        <translation>
            <numerusform>dans %n autre commande en attente.</numerusform>
            <numerusform>dans %n autres commandes en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them then pass(es).</source>
        <translation>
            <numerusform>%n d&apos;entre elles passe alors.</numerusform>
            <numerusform>%n d&apos;entre elles passent alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply there too</source>
        <translation>Appliquer là aussi</translation>
    </message>
    <message numerus="yes">
        <source>Applied to %n other order(s).</source>
        <translation>
            <numerusform>Appliqué à %n autre commande.</numerusform>
            <numerusform>Appliqué à %n autres commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed: %1.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être modifiée&#xa0;: %1.</numerusform>
            <numerusform>%n n&apos;ont pas pu être modifiées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The other orders are as they were.</source>
        <translation>Les autres commandes sont comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) stay changed: %1.</source>
        <translation>
            <numerusform>%n commande reste modifiée&#xa0;: %1.</numerusform>
            <numerusform>%n commandes restent modifiées&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::ReviewBar</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Not an order</source>
        <translation>Pas une commande</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>No PO number</source>
        <translation>Pas de numéro de commande</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Change of PO %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Cancels PO %1</source>
        <translation>Annule %1</translation>
    </message>
    <message>
        <source>%1, %2, terms %3, %4%5</source>
        <translation>%1, %2, conditions %3, %4%5</translation>
    </message>
    <message>
        <source>, on hold</source>
        <translation>, bloqué</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>1 line clean</source>
        <translation>1 ligne sans question</translation>
    </message>
    <message>
        <source>%1 lines clean</source>
        <translation>%1 lignes sans question</translation>
    </message>
    <message>
        <source>by mailbox</source>
        <translation>par messagerie</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>d&apos;un dossier</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>déposé</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>by standard input</source>
        <translation>par l&apos;entrée standard</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>par ligne de commande</translation>
    </message>
    <message>
        <source>%1, arrived %2 %3 (%4)</source>
        <translation>%1, arrivé %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>intray::ReviewPage</name>
    <message>
        <source>Review of an order</source>
        <translation>Vérification d&apos;une commande</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held%1</source>
        <translation>En attente%1</translation>
    </message>
    <message>
        <source>Waits for the customer%1</source>
        <translation>Attend le client%1</translation>
    </message>
    <message>
        <source>Put aside%1</source>
        <translation>Écartée%1</translation>
    </message>
    <message>
        <source>Passed without a question; waits for approval.</source>
        <translation>Passée sans question&#xa0;; attend l&apos;approbation.</translation>
    </message>
    <message>
        <source>Released by %1; waits for approval.</source>
        <translation>Validée par %1&#xa0;; attend l&apos;approbation.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvée par %1.</translation>
    </message>
    <message>
        <source>Delivered. It is shown as it left.</source>
        <translation>Livrée. Elle est montrée telle qu&apos;elle est partie.</translation>
    </message>
    <message>
        <source>%1 is working on this order. You can look, but not change it.</source>
        <translation>%1 travaille sur cette commande. Vous pouvez la regarder, mais pas la modifier.</translation>
    </message>
    <message>
        <source>The original is shown on the left. Ctrl+Plus adds a line to type what it says.</source>
        <translation>L&apos;original est montré à gauche. Ctrl+Plus ajoute une ligne pour saisir ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Enregistrer une copie de l&apos;original</translation>
    </message>
    <message>
        <source>A copy of the original was saved.</source>
        <translation>Une copie de l&apos;original a été enregistrée.</translation>
    </message>
    <message>
        <source>The copy could not be saved: %1</source>
        <translation>La copie n&apos;a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::ReviewSession</name>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 de la ligne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>Il n&apos;y a pas une telle ligne.</translation>
    </message>
    <message>
        <source>new line %1</source>
        <translation>nouvelle ligne %1</translation>
    </message>
    <message>
        <source>removal of line %1</source>
        <translation>suppression de la ligne %1</translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation>Cette question n&apos;est plus ouverte.</translation>
    </message>
    <message>
        <source>answer &quot;%1&quot;</source>
        <translation>réponse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>lines %1 and %2 put together by %3</source>
        <translation>lignes %1 et %2 réunies par %3</translation>
    </message>
    <message>
        <source>lines %1 and %2 put together</source>
        <translation>réunion des lignes %1 et %2</translation>
    </message>
</context>
<context>
    <name>intray::RtfReader</name>
    <message>
        <source>This text is too long and was cut off. Please open the file and check its end.</source>
        <translation>Ce texte est trop long et a été coupé. Ouvrez le fichier et vérifiez la fin.</translation>
    </message>
</context>
<context>
    <name>intray::RuleEditor</name>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>tous les clients</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> à partir du %1</translation>
    </message>
    <message>
        <source>is checked</source>
        <translation>est vérifié</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>For which customer</source>
        <translation>Pour quel client</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <source>What it does when it finds something</source>
        <translation>Ce qu&apos;elle fait quand elle trouve quelque chose</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Pourquoi elle est modifiée</translation>
    </message>
    <message>
        <source>for those who wonder later</source>
        <translation>pour qui se le demandera plus tard</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>There is no customer “%1”. Choose one from the list, or leave the field empty for all.</source>
        <translation>Il n&apos;y a pas de client «&#xa0;%1&#xa0;». Choisissez-en un dans la liste, ou laissez le champ vide pour tous.</translation>
    </message>
    <message>
        <source>“%1” is no number for %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre pour %2.</translation>
    </message>
    <message>
        <source>That is what holds already.</source>
        <translation>C&apos;est déjà en vigueur.</translation>
    </message>
    <message>
        <source>Finds nothing yet: %1.</source>
        <translation>Ne trouve encore rien&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::RuleModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Errors allowed per field (share)</source>
        <translation>Erreurs admises par champ (part)</translation>
    </message>
    <message>
        <source>A date is needed (1: yes)</source>
        <translation>Une date est nécessaire (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Characters of a description (0: any)</source>
        <translation>Caractères d&apos;une description (0&#xa0;: libre)</translation>
    </message>
    <message>
        <source>Western letters only (1: yes)</source>
        <translation>Lettres occidentales seulement (1&#xa0;: oui)</translation>
    </message>
    <message>
        <source>Percent for learnt prices</source>
        <translation>Pour cent pour les prix appris</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Earlier orders needed</source>
        <translation>Commandes antérieures nécessaires</translation>
    </message>
    <message>
        <source>Characters of an order number (0: any)</source>
        <translation>Caractères d&apos;un numéro de commande (0&#xa0;: libre)</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Multiple de l&apos;habituel</translation>
    </message>
    <message>
        <source>stops the order</source>
        <translation>bloque la commande</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pose une question</translation>
    </message>
    <message>
        <source>only notes</source>
        <translation>signale seulement</translation>
    </message>
    <message>
        <source>Errors allowed: %1</source>
        <translation>Erreurs admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>For all customers</source>
        <translation>Pour tous les clients</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>intray::RuleNeeds</name>
    <message>
        <source>needs an amount above 0</source>
        <translation>demande un montant supérieur à 0</translation>
    </message>
    <message>
        <source>needs a number of characters above 0</source>
        <translation>demande un nombre de caractères supérieur à 0</translation>
    </message>
    <message>
        <source>needs at least one limit above 0</source>
        <translation>demande au moins une limite supérieure à 0</translation>
    </message>
    <message>
        <source>needs our own name and address in the master data</source>
        <translation>demande notre nom et notre adresse dans les données de base</translation>
    </message>
    <message>
        <source>needs master data</source>
        <translation>demande des données de base</translation>
    </message>
    <message>
        <source>needs customers</source>
        <translation>demande des clients</translation>
    </message>
    <message>
        <source>needs a credit limit and an open balance of customers</source>
        <translation>demande la limite de crédit et l&apos;encours des clients</translation>
    </message>
    <message>
        <source>needs the currency of customers</source>
        <translation>demande la devise des clients</translation>
    </message>
    <message>
        <source>needs the payment terms of customers</source>
        <translation>demande les conditions de paiement des clients</translation>
    </message>
    <message>
        <source>needs addresses of customers</source>
        <translation>demande des adresses de clients</translation>
    </message>
    <message>
        <source>needs items</source>
        <translation>demande des articles</translation>
    </message>
    <message>
        <source>needs a price list</source>
        <translation>demande un tarif</translation>
    </message>
    <message>
        <source>needs a customer that is known</source>
        <translation>demande un client connu</translation>
    </message>
    <message>
        <source>needs an earlier order at this desk</source>
        <translation>demande une commande antérieure à ce bureau</translation>
    </message>
    <message>
        <source>needs earlier orders of this customer</source>
        <translation>demande des commandes antérieures de ce client</translation>
    </message>
</context>
<context>
    <name>intray::RuleReasons</name>
    <message>
        <source>what arrived looks like an order but gave none</source>
        <translation>ce qui est arrivé ressemble à une commande mais n&apos;en a pas donné</translation>
    </message>
    <message>
        <source>a part of what arrived could not be read and may belong to the order</source>
        <translation>une partie de ce qui est arrivé n&apos;a pas pu être lue et peut appartenir à la commande</translation>
    </message>
    <message>
        <source>no single customer record is proven</source>
        <translation>aucune fiche de client unique n&apos;est prouvée</translation>
    </message>
    <message>
        <source>the customer&apos;s record is on hold</source>
        <translation>la fiche du client est bloquée</translation>
    </message>
    <message>
        <source>the open balance and this order together exceed the credit limit</source>
        <translation>l&apos;encours et cette commande dépassent ensemble la limite de crédit</translation>
    </message>
    <message>
        <source>a new order should state its number, and this one states none</source>
        <translation>une nouvelle commande doit indiquer son numéro, et celle-ci n&apos;en indique pas</translation>
    </message>
    <message>
        <source>the customer has used this order number before</source>
        <translation>le client a déjà utilisé ce numéro de commande</translation>
    </message>
    <message>
        <source>the customer lately ordered the same under another number</source>
        <translation>le client a récemment commandé la même chose sous un autre numéro</translation>
    </message>
    <message>
        <source>the order it changes or cancels is not among the customer&apos;s</source>
        <translation>la commande à modifier ou à annuler n&apos;est pas parmi celles du client</translation>
    </message>
    <message>
        <source>the delivery address is none of the customer&apos;s</source>
        <translation>l&apos;adresse de livraison n&apos;est aucune de celles du client</translation>
    </message>
    <message>
        <source>the currency is not the customer&apos;s</source>
        <translation>la devise n&apos;est pas celle du client</translation>
    </message>
    <message>
        <source>day and month cannot be told apart</source>
        <translation>jour et mois ne se distinguent pas</translation>
    </message>
    <message>
        <source>the wanted date lies before today</source>
        <translation>la date voulue est avant aujourd&apos;hui</translation>
    </message>
    <message>
        <source>the wanted date comes before the item&apos;s lead time is over</source>
        <translation>la date voulue vient avant la fin du délai de l&apos;article</translation>
    </message>
    <message>
        <source>no item of ours is found for the line</source>
        <translation>aucun de nos articles n&apos;est trouvé pour la ligne</translation>
    </message>
    <message>
        <source>more than one item fits and nothing decides</source>
        <translation>plusieurs articles conviennent et rien ne décide</translation>
    </message>
    <message>
        <source>number and description point to different items</source>
        <translation>numéro et description désignent des articles différents</translation>
    </message>
    <message>
        <source>the item is no longer sold</source>
        <translation>l&apos;article n&apos;est plus vendu</translation>
    </message>
    <message>
        <source>the line states no quantity</source>
        <translation>la ligne n&apos;indique pas de quantité</translation>
    </message>
    <message>
        <source>the unit cannot be converted to the item&apos;s own</source>
        <translation>l&apos;unité n&apos;est pas convertible dans celle de l&apos;article</translation>
    </message>
    <message>
        <source>the price speaks for another unit</source>
        <translation>le prix indique une autre unité</translation>
    </message>
    <message>
        <source>the quantity is no whole number of packs</source>
        <translation>la quantité n&apos;est pas un nombre entier de lots</translation>
    </message>
    <message>
        <source>the quantity is below the least we sell</source>
        <translation>la quantité est sous la quantité minimale</translation>
    </message>
    <message>
        <source>the quantity is far from what this customer usually orders</source>
        <translation>la quantité est loin de ce que ce client commande d&apos;habitude</translation>
    </message>
    <message>
        <source>the price differs from the price list by more than is allowed</source>
        <translation>le prix diffère du tarif plus que permis</translation>
    </message>
    <message>
        <source>quantity times price is not the printed amount</source>
        <translation>quantité fois prix ne donne pas le montant imprimé</translation>
    </message>
    <message>
        <source>the amounts do not add up to the printed total</source>
        <translation>les montants ne font pas le total imprimé</translation>
    </message>
    <message>
        <source>the check “%1” found something to decide</source>
        <translation>le contrôle «&#xa0;%1&#xa0;» a trouvé quelque chose à décider</translation>
    </message>
    <message>
        <source>; the limit is %1</source>
        <translation>&#xa0;; la limite est %1</translation>
    </message>
    <message>
        <source>Asked because reading left a doubt that nothing in the document settles.</source>
        <translation>Demandé, car la lecture a laissé un doute que rien dans le document ne lève.</translation>
    </message>
    <message>
        <source>Asked because something stands there that could not be read.</source>
        <translation>Demandé, car il s&apos;y trouve quelque chose qui n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Asked because such a value is right %1, and it should be right %2 to pass.</source>
        <translation>Demandé, car une telle valeur est juste %1&#xa0;; pour passer, elle devrait l&apos;être %2.</translation>
    </message>
    <message>
        <source>Asked because the doubts of the whole order add up to more than is allowed, and this value, right %1, is among the weakest.</source>
        <translation>Demandé, car les doutes de toute la commande dépassent ensemble ce qui est permis, et cette valeur, juste %1, est parmi les moins sûres.</translation>
    </message>
    <message>
        <source>Asked because %1%2.</source>
        <translation>Demandé, car %1%2.</translation>
    </message>
    <message>
        <source>Not checked whether %1: what that needs is not there.</source>
        <translation>Non vérifié si %1&#xa0;: ce qu&apos;il faut pour cela manque.</translation>
    </message>
    <message>
        <source>Not checked whether %1: that %2.</source>
        <translation>Non vérifié si %1&#xa0;: cela %2.</translation>
    </message>
    <message>
        <source>two parts of what arrived state different values</source>
        <translation>deux parties de ce qui est arrivé indiquent des valeurs différentes</translation>
    </message>
    <message>
        <source>the order is addressed to another seller</source>
        <translation>la commande est adressée à un autre vendeur</translation>
    </message>
    <message>
        <source>it may be a draft or a copy that is not approved yet</source>
        <translation>c&apos;est peut-être un projet ou une copie pas encore approuvée</translation>
    </message>
    <message>
        <source>the customer refers to an earlier order instead of naming the goods</source>
        <translation>le client renvoie à une commande antérieure au lieu de nommer la marchandise</translation>
    </message>
    <message>
        <source>the order it changes has left this desk already</source>
        <translation>la commande à modifier est déjà partie</translation>
    </message>
    <message>
        <source>neither the sender nor the delivery address is known of this customer</source>
        <translation>ni l&apos;expéditeur ni l&apos;adresse de livraison ne sont connus chez ce client</translation>
    </message>
    <message>
        <source>the customer has not ordered here before</source>
        <translation>le client n&apos;a pas encore commandé ici</translation>
    </message>
    <message>
        <source>another order for the same address is still here</source>
        <translation>une autre commande pour la même adresse est encore ici</translation>
    </message>
    <message>
        <source>the address was said to hold once</source>
        <translation>l&apos;adresse ne devait servir qu&apos;une fois</translation>
    </message>
    <message>
        <source>a line of the address is too long</source>
        <translation>une ligne de l&apos;adresse est trop longue</translation>
    </message>
    <message>
        <source>the order says before which day nothing is taken</source>
        <translation>la commande dit avant quel jour rien n&apos;est accepté</translation>
    </message>
    <message>
        <source>the order is void after a day</source>
        <translation>la commande est caduque après une date</translation>
    </message>
    <message>
        <source>a part of a unit is ordered that is sold whole</source>
        <translation>une fraction d&apos;une unité vendue entière est commandée</translation>
    </message>
    <message>
        <source>two lines order the same item</source>
        <translation>deux lignes commandent le même article</translation>
    </message>
    <message>
        <source>the goods cost less than the least for one order</source>
        <translation>la marchandise coûte moins que le minimum de commande</translation>
    </message>
    <message>
        <source>the goods cost more than may pass without a person</source>
        <translation>la marchandise coûte plus que ce qui peut passer sans personne</translation>
    </message>
    <message>
        <source>neither the order nor the price list has a price</source>
        <translation>ni la commande ni le tarif n&apos;ont de prix</translation>
    </message>
    <message>
        <source>the price was ours on an earlier day</source>
        <translation>le prix était le nôtre à une date antérieure</translation>
    </message>
    <message>
        <source>the terms of payment are not those agreed</source>
        <translation>les conditions de paiement ne sont pas celles convenues</translation>
    </message>
    <message>
        <source>the order states terms of delivery</source>
        <translation>la commande indique des conditions de livraison</translation>
    </message>
    <message>
        <source>the order names a carrier or a freight account</source>
        <translation>la commande nomme un transporteur ou un compte de fret</translation>
    </message>
    <message>
        <source>the customer takes nothing but the whole order</source>
        <translation>le client n&apos;accepte que la commande entière</translation>
    </message>
    <message>
        <source>the order refers to a blanket order</source>
        <translation>la commande renvoie à une commande-cadre</translation>
    </message>
    <message>
        <source>the order refers to a quotation</source>
        <translation>la commande renvoie à un devis</translation>
    </message>
    <message>
        <source>an instruction stands there that belongs to no field</source>
        <translation>une instruction s&apos;y trouve qui n&apos;entre dans aucun champ</translation>
    </message>
    <message>
        <source>the order has a clause of its own</source>
        <translation>la commande contient une clause particulière</translation>
    </message>
    <message>
        <source>a certificate is wanted</source>
        <translation>un certificat est demandé</translation>
    </message>
    <message>
        <source>a remaining shelf life is wanted</source>
        <translation>une durée de conservation restante est demandée</translation>
    </message>
    <message>
        <source>the target cannot take a value as it is</source>
        <translation>la cible ne peut pas prendre une valeur telle quelle</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 times the usual</source>
        <translation>%1 fois l&apos;habituel</translation>
    </message>
    <message>
        <source>%1 earlier orders</source>
        <translation>%1 commandes antérieures</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
</context>
<context>
    <name>intray::RulesPage</name>
    <message>
        <source>Try on stored orders</source>
        <translation>Essayer sur les commandes enregistrées</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Changes are proposed, but not in force yet. Try them on stored orders first.</source>
        <translation>Des modifications sont proposées, mais pas encore en vigueur. Essayez-les d&apos;abord sur les commandes enregistrées.</translation>
    </message>
    <message>
        <source>What keeps an order from passing</source>
        <translation>Ce qui empêche une commande de passer</translation>
    </message>
    <message>
        <source>A supervisor puts rules into force.</source>
        <translation>C&apos;est un responsable qui met les règles en vigueur.</translation>
    </message>
    <message>
        <source>The rules are in force. Orders that are opened or arrive from now on are judged by them.</source>
        <translation>Les règles sont en vigueur. Les commandes ouvertes ou arrivées désormais sont évaluées selon elles.</translation>
    </message>
</context>
<context>
    <name>intray::SameAsLastTime</name>
    <message>
        <source>The customer wants the same as last time, and no earlier order is known here. What is meant?</source>
        <translation>Le client veut la même chose que la dernière fois, et aucune commande antérieure n&apos;est connue ici. Que veut-il&#xa0;?</translation>
    </message>
    <message>
        <source>The customer wants the same as last time: order %1 of %2, %3. Is that meant?</source>
        <translation>Le client veut la même chose que la dernière fois&#xa0;: commande %1 du %2, %3. Est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>The customer wants the same as last time: %1. Is that meant?</source>
        <translation>Le client veut la même chose que la dernière fois&#xa0;: %1. Est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>Take these lines</source>
        <translation>Reprendre ces lignes</translation>
    </message>
    <message>
        <source>Type the lines</source>
        <translation>Saisir les lignes</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Waits for the customer&apos;s answer: the same as which order?</source>
        <translation>Attend la réponse du client&#xa0;: la même chose que quelle commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Schema</name>
    <message>
        <source>%1 belongs to another program. Choose another file.</source>
        <translation>%1 appartient à un autre programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Update the program on this machine.</source>
        <translation>La base %1 a été écrite par une version plus récente de ce programme. Mettez le programme à jour sur cette machine.</translation>
    </message>
</context>
<context>
    <name>intray::SealedReader</name>
    <message>
        <source>This file is only an electronic signature. What was signed is in another file; please import that one.</source>
        <translation>Ce fichier n&apos;est qu&apos;une signature électronique. Ce qui a été signé est dans un autre fichier&#xa0;; importez celui-là.</translation>
    </message>
    <message>
        <source>This mail was compressed in a way (S/MIME) that is not read. Please open it in your mail program and import what it holds.</source>
        <translation>Ce courriel a été compressé d&apos;une façon (S/MIME) qui n&apos;est pas lue. Ouvrez-le dans votre messagerie et importez son contenu.</translation>
    </message>
    <message>
        <source>This signed or encrypted file is damaged. Please ask the sender for a plain copy.</source>
        <translation>Ce fichier signé ou chiffré est abîmé. Demandez une copie simple à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This message is encrypted with PGP and cannot be read here. Please open it in your mail program, or ask the sender for a copy that is not encrypted.</source>
        <translation>Ce message est chiffré avec PGP et ne peut pas être lu ici. Ouvrez-le dans votre messagerie, ou demandez à l&apos;expéditeur une copie non chiffrée.</translation>
    </message>
    <message>
        <source>This message is encrypted with S/MIME and cannot be read here. Please open it in your mail program, or ask the sender for a copy that is not encrypted.</source>
        <translation>Ce message est chiffré avec S/MIME et ne peut pas être lu ici. Ouvrez-le dans votre messagerie, ou demandez à l&apos;expéditeur une copie non chiffrée.</translation>
    </message>
</context>
<context>
    <name>intray::SettingsPage</name>
    <message>
        <source>may approve</source>
        <translation>peut approuver</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Name of another user</source>
        <translation>Nom d&apos;un autre utilisateur</translation>
    </message>
    <message>
        <source>The new user may approve</source>
        <translation>Le nouvel utilisateur peut approuver</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Double vérification</translation>
    </message>
    <message>
        <source>on as soon as there is a second user</source>
        <translation>dès qu&apos;il y a un second utilisateur</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>With four eyes nobody approves an order that they released themselves.</source>
        <translation>Avec la double vérification, personne n&apos;approuve une commande qu&apos;il a validée lui-même.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Data lies in</source>
        <translation>Les données sont dans</translation>
    </message>
    <message>
        <source>This one file holds everything: originals, orders, master data and the log of who did what. Copy it while the program is closed, and you have a backup.</source>
        <translation>Ce seul fichier contient tout&#xa0;: originaux, commandes, données de base et le journal de qui a fait quoi. Copiez-le programme fermé, et vous avez une sauvegarde.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (does not approve)</source>
        <translation>%1 (n&apos;approuve pas)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
</context>
<context>
    <name>intray::SettledReadings</name>
    <message>
        <source>in the customer&apos;s country (%1) the month comes first</source>
        <translation>dans le pays du client (%1), le mois vient en premier</translation>
    </message>
    <message>
        <source>in the customer&apos;s country (%1) the day comes first</source>
        <translation>dans le pays du client (%1), le jour vient en premier</translation>
    </message>
    <message>
        <source>the customer&apos;s currency</source>
        <translation>la devise du client</translation>
    </message>
    <message>
        <source>figures are grouped so in the customer&apos;s country (%1)</source>
        <translation>dans le pays du client (%1), les chiffres sont groupés ainsi</translation>
    </message>
</context>
<context>
    <name>intray::SeveralOrders</name>
    <message>
        <source>Page %1 holds the orders %2, each above its own table; their lines are shown together here. Enter each of them as its own order.</source>
        <translation>La page %1 contient les commandes %2, chacune au-dessus de son propre tableau&#xa0;; leurs lignes sont montrées ici ensemble. Saisissez chacune comme une commande à part.</translation>
    </message>
</context>
<context>
    <name>intray::SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Cellules de la feuille</translation>
    </message>
</context>
<context>
    <name>intray::SheetLeftovers</name>
    <message>
        <source>The quantity of a line is written “%1”. How many are wanted?</source>
        <translation>La quantité d’une ligne est écrite «&#xa0;%1&#xa0;». Combien en faut-il&#xa0;?</translation>
    </message>
    <message>
        <source>The column “%1” holds other figures than the quantities that were read. Which ones hold?</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient d’autres chiffres que les quantités lues. Lesquels sont valables&#xa0;?</translation>
    </message>
    <message>
        <source>The column “%1” does not say the same of all lines. Are all ordered?</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne dit pas la même chose pour toutes les lignes. Toutes sont-elles commandées&#xa0;?</translation>
    </message>
    <message>
        <source>Beside a line stands “%1”. Does it change the line?</source>
        <translation>À côté d’une ligne figure «&#xa0;%1&#xa0;». Cela change-t-il la ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Among the quantities stands “%1” in a row that was not read as a line. Is it ordered?</source>
        <translation>Parmi les quantités figure «&#xa0;%1&#xa0;» dans une rangée qui n’a pas été lue comme ligne. Est-ce commandé&#xa0;?</translation>
    </message>
    <message>
        <source>Among the lines stands “%1”. Does it change them?</source>
        <translation>Parmi les lignes figure «&#xa0;%1&#xa0;». Cela les change-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Below a line stands “%1” and nothing else. Is it an article of its own?</source>
        <translation>Sous une ligne figure «&#xa0;%1&#xa0;» et rien d’autre. Est-ce un article à part&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::SheetMentions</name>
    <message>
        <source>The sheet names the item “%1” with %2 once more, outside the lines. Is it ordered?</source>
        <translation>Le tableau nomme l’article «&#xa0;%1&#xa0;» avec %2 une fois de plus, en dehors des lignes. Est-ce commandé&#xa0;?</translation>
    </message>
    <message>
        <source>A comment says “%1”. Does it change the order?</source>
        <translation>Un commentaire dit «&#xa0;%1&#xa0;». Cela change-t-il la commande&#xa0;?</translation>
    </message>
    <message>
        <source>The sheet “%1” says “%2”. Does it change the order?</source>
        <translation>La feuille «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;». Cela change-t-il la commande&#xa0;?</translation>
    </message>
    <message>
        <source>The sheet “%1” names an item with “%2”. Is it ordered?</source>
        <translation>La feuille «&#xa0;%1&#xa0;» nomme un article avec «&#xa0;%2&#xa0;». Est-ce commandé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::SheetModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>intray::SheetNumber</name>
    <message>
        <source>beside the day of the order, and nothing else has such a label</source>
        <translation>à côté du jour de la commande, et rien d’autre n’a un tel libellé</translation>
    </message>
    <message>
        <source>below the title of the order, or with letters that are short for one</source>
        <translation>figure sous le titre de la commande, ou porte des lettres qui en abrègent le nom</translation>
    </message>
</context>
<context>
    <name>intray::SheetOrderExtractor</name>
    <message>
        <source>What is the date “%1” for? No label says it.</source>
        <translation>À quoi correspond la date «&#xa0;%1&#xa0;»&#xa0;? Aucun libellé ne le dit.</translation>
    </message>
    <message>
        <source>written with the prices</source>
        <translation>écrit avec les prix</translation>
    </message>
    <message>
        <source>a sheet lists items with quantities</source>
        <translation>une feuille liste des articles avec des quantités</translation>
    </message>
    <message>
        <source>the sheet is titled as a quotation</source>
        <translation>la feuille est intitulée comme une offre</translation>
    </message>
    <message>
        <source>the sheet is titled as another document</source>
        <translation>la feuille est intitulée comme un autre document</translation>
    </message>
    <message>
        <source>no sheet lists items with quantities</source>
        <translation>aucune feuille ne liste d&apos;articles avec des quantités</translation>
    </message>
    <message>
        <source>no sheet says which goods its figures belong to</source>
        <translation>aucune feuille ne dit à quels articles vont ses chiffres</translation>
    </message>
    <message>
        <source>the sheet lists goods that are complained about</source>
        <translation>la feuille liste de la marchandise qui fait l&apos;objet d&apos;une réclamation</translation>
    </message>
    <message>
        <source>Lines go to different places: “%1” and “%2”. Where does the order go?</source>
        <translation>Des lignes vont à des endroits différents&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». Où va la commande&#xa0;?</translation>
    </message>
    <message>
        <source>the sheet says that it is no order, and asks for prices</source>
        <translation>le tableau dit qu’il n’est pas une commande et demande des prix</translation>
    </message>
    <message>
        <source>The sheet says “%1”. Is this an order?</source>
        <translation>Le tableau dit «&#xa0;%1&#xa0;». Est-ce une commande&#xa0;?</translation>
    </message>
    <message>
        <source>The sheet is titled as another document. Is this an order?</source>
        <translation>Le tableau porte le titre d’un autre document. Est-ce une commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::SheetReading</name>
    <message>
        <source>Hidden rows hold quantities and were left out: row %1. Are they ordered as well?</source>
        <translation>Des rangées masquées contiennent des quantités et ont été laissées de côté&#xa0;: rangée %1. Sont-elles commandées aussi&#xa0;?</translation>
    </message>
    <message>
        <source>The lines stand in hidden rows, columns or sheets of the workbook. Are they really ordered?</source>
        <translation>Les lignes sont dans des rangées, colonnes ou feuilles masquées du classeur. Sont-elles vraiment commandées&#xa0;?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” lists items with quantities as well and was left out. Does it belong to the order?</source>
        <translation>La feuille masquée «&#xa0;%1&#xa0;» liste aussi des articles avec quantités et a été laissée de côté. Fait-elle partie de la commande&#xa0;?</translation>
    </message>
    <message>
        <source>The sheet “%1” lists items with quantities as well and was left out. Does it belong to the order?</source>
        <translation>La feuille «&#xa0;%1&#xa0;» liste aussi des articles avec quantités et a été laissée de côté. Fait-elle partie de la commande&#xa0;?</translation>
    </message>
    <message>
        <source>The lines of the sheet “%1” were added to those of “%2”. Are they one order?</source>
        <translation>Les lignes de la feuille «&#xa0;%1&#xa0;» ont été ajoutées à celles de «&#xa0;%2&#xa0;». Est-ce une seule commande&#xa0;?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds another order, %2. It was left out.</source>
        <translation>La feuille masquée «&#xa0;%1&#xa0;» contient une autre commande, %2. Elle a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>intray::SheetView</name>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
</context>
<context>
    <name>intray::ShelfLife</name>
    <message>
        <source>The customer writes of shelf life: %1.</source>
        <translation>Le client parle de durée de conservation&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::ShipToMatcher</name>
    <message>
        <source>same street, number and postcode</source>
        <translation>même rue, numéro et code postal</translation>
    </message>
    <message>
        <source>same street, number and town, no postcode stated</source>
        <translation>même rue, numéro et ville, pas de code postal indiqué</translation>
    </message>
    <message>
        <source>same street and town, another postcode</source>
        <translation>même rue et ville, autre code postal</translation>
    </message>
    <message>
        <source>same name and postcode, no street stated</source>
        <translation>même nom et code postal, pas de rue indiquée</translation>
    </message>
    <message>
        <source>same street, another town</source>
        <translation>même rue, autre ville</translation>
    </message>
    <message>
        <source>same postcode, another street</source>
        <translation>même code postal, autre rue</translation>
    </message>
    <message>
        <source>same town, another street</source>
        <translation>même ville, autre rue</translation>
    </message>
    <message>
        <source>another address of this customer</source>
        <translation>une autre adresse de ce client</translation>
    </message>
    <message>
        <source>location number %1 is this address&apos;s</source>
        <translation>le code lieu-fonction %1 est celui de cette adresse</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s own number of this address</source>
        <translation>%1 est le numéro du client pour cette adresse</translation>
    </message>
    <message>
        <source>%1 is our own number of this address</source>
        <translation>%1 est notre numéro pour cette adresse</translation>
    </message>
    <message>
        <source>; but another address is written</source>
        <translation>&#xa0;; mais une autre adresse est écrite</translation>
    </message>
    <message>
        <source>the customer&apos;s location number, and its only delivery address</source>
        <translation>le code lieu-fonction du client, et sa seule adresse de livraison</translation>
    </message>
    <message>
        <source>taken here before</source>
        <translation>déjà choisie ici</translation>
    </message>
</context>
<context>
    <name>intray::ShipWindow</name>
    <message>
        <source>Delivery is wanted by %1, but nothing is taken before %2. Which day?</source>
        <translation>La livraison est demandée pour le %1, mais rien n&apos;est accepté avant le %2. Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is taken before %1.</source>
        <translation>Rien n&apos;est accepté avant le %1.</translation>
    </message>
    <message>
        <source>Written is “%1”.</source>
        <translation>Il est écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>the first day that is taken</source>
        <translation>le premier jour accepté</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
</context>
<context>
    <name>intray::ShopOrder</name>
    <message>
        <source>Cancelled in the shop: %1</source>
        <translation>Annulé dans la boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shop marks this order as a test. Is it to be delivered?</source>
        <translation>La boutique marque cette commande comme test. Faut-il la livrer&#xa0;?</translation>
    </message>
    <message>
        <source>The shop has refunded %1 of this order. What is still to be delivered?</source>
        <translation>La boutique a remboursé %1 de cette commande. Que reste-t-il à livrer&#xa0;?</translation>
    </message>
    <message>
        <source>The shop&apos;s status “%1” is not known here. Is this order to be delivered?</source>
        <translation>L&apos;état «&#xa0;%1&#xa0;» de la boutique n&apos;est pas connu ici. Faut-il livrer cette commande&#xa0;?</translation>
    </message>
    <message>
        <source>The shop says “%1”: the order may not be paid or confirmed yet. Is it to be delivered?</source>
        <translation>La boutique dit «&#xa0;%1&#xa0;»&#xa0;: la commande n&apos;est peut-être pas encore payée ou confirmée. Faut-il la livrer&#xa0;?</translation>
    </message>
    <message>
        <source>The shop says “%1”: a part may be delivered or given back already. What is still to be delivered?</source>
        <translation>La boutique dit «&#xa0;%1&#xa0;»&#xa0;: une partie est peut-être déjà livrée ou rendue. Que reste-t-il à livrer&#xa0;?</translation>
    </message>
    <message>
        <source>The shop says “%1”: is this order still to be delivered?</source>
        <translation>La boutique dit «&#xa0;%1&#xa0;»&#xa0;: faut-il encore livrer cette commande&#xa0;?</translation>
    </message>
    <message>
        <source>The shop says “%1”.</source>
        <translation>La boutique dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The shop says “%1”: nothing is to be delivered. Is it cancelled?</source>
        <translation>La boutique dit «&#xa0;%1&#xa0;»&#xa0;: rien n&apos;est à livrer. Est-elle annulée&#xa0;?</translation>
    </message>
    <message>
        <source>In %1: “%2” is no currency.</source>
        <translation>Dans %1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une devise.</translation>
    </message>
    <message>
        <source>“%1” is a bundle whose parts bear no price. Is it to be delivered as one item?</source>
        <translation>«&#xa0;%1&#xa0;» est un lot dont les composants n&apos;ont pas de prix. Faut-il le livrer comme un seul article&#xa0;?</translation>
    </message>
    <message>
        <source>Of %1, %2 were ordered, but %3 are left after what was cancelled or refunded. How many are to be delivered?</source>
        <translation>%1&#xa0;: %2 commandés, mais il en reste %3 après annulation ou remboursement. Combien faut-il en livrer&#xa0;?</translation>
    </message>
    <message>
        <source>Of %1, a quantity of %2 is stated. What is meant?</source>
        <translation>%1&#xa0;: une quantité de %2 est indiquée. Que faut-il comprendre&#xa0;?</translation>
    </message>
    <message>
        <source>A note names a date: “%1”. Is it the delivery date?</source>
        <translation>Une remarque nomme une date&#xa0;: «&#xa0;%1&#xa0;». Est-ce la date de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>Order %1 stands more than once in this file. Which one holds?</source>
        <translation>La commande %1 est plusieurs fois dans ce fichier. Laquelle vaut&#xa0;?</translation>
    </message>
    <message>
        <source>this %1 lists orders without their items; export them with the items</source>
        <translation>ce fichier (%1) liste des commandes sans leurs articles&#xa0;; exportez-les avec les articles</translation>
    </message>
    <message>
        <source>this %1 holds no order</source>
        <translation>ce fichier (%1) ne contient aucune commande</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>c&apos;est un fichier de boutique (%1)</translation>
    </message>
    <message>
        <source>The lines add up to %1, the export says %2. What is missing?</source>
        <translation>Les lignes font %1, l&apos;export dit %2. Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The lines add up to %1; with shipping and fees of %2 and tax of %3 they do not make the total of %4. What is missing?</source>
        <translation>Les lignes font %1&#xa0;; avec port et frais de %2 et taxe de %3, elles ne donnent pas le total de %4. Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The prices of this order include tax (%1 in all). Do they hold as they are?</source>
        <translation>Les prix de cette commande comprennent la taxe (%1 en tout). Valent-ils tels quels&#xa0;?</translation>
    </message>
    <message>
        <source>A discount of %1 on the whole order is not in the prices of its lines. Does it hold?</source>
        <translation>Une remise de %1 sur toute la commande n&apos;est pas dans les prix des lignes. Vaut-elle&#xa0;?</translation>
    </message>
    <message>
        <source>the line&apos;s amount by its quantity</source>
        <translation>le montant de la ligne par sa quantité</translation>
    </message>
    <message>
        <source>the line&apos;s amount before discount by its quantity</source>
        <translation>le montant de la ligne avant remise par sa quantité</translation>
    </message>
    <message>
        <source>In %1: %2 at %3 does not make %4. Which figure is wrong?</source>
        <translation>Dans %1&#xa0;: %2 à %3 ne fait pas %4. Quel chiffre est faux&#xa0;?</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <translation>indiqué dans %1</translation>
    </message>
    <message>
        <source>In %1: “%2” is not a number.</source>
        <translation>Dans %1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>In %1: “%2” is not a date.</source>
        <translation>Dans %1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une date.</translation>
    </message>
</context>
<context>
    <name>intray::ShopSheet</name>
    <message>
        <source>row %1, column “%2”</source>
        <translation>rangée %1, colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The rows of this order disagree: row %1 says “%2”, %3 says “%4”. Which is right?</source>
        <translation>Les rangées de cette commande se contredisent&#xa0;: la rangée %1 dit «&#xa0;%2&#xa0;», la %3 dit «&#xa0;%4&#xa0;». Laquelle est juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Signature</name>
    <message>
        <source>in the signature</source>
        <translation>dans la signature</translation>
    </message>
</context>
<context>
    <name>intray::SizeMatrix</name>
    <message>
        <source>the number and the size name one of our items</source>
        <translation>le numéro et la taille désignent un de nos articles</translation>
    </message>
    <message>
        <source>The quantities by size of “%1” do not add up to its quantity. Which sizes are ordered?</source>
        <translation>Les quantités par taille de «&#xa0;%1&#xa0;» ne font pas sa quantité. Quelles tailles sont commandées&#xa0;?</translation>
    </message>
    <message>
        <source>below the size %1</source>
        <translation>sous la taille %1</translation>
    </message>
    <message>
        <source>the sizes add up to the row</source>
        <translation>les tailles font la rangée</translation>
    </message>
    <message>
        <source>“%1” is ordered in the sizes %2. Which items are these?</source>
        <translation>«&#xa0;%1&#xa0;» est commandé dans les tailles %2. De quels articles s&apos;agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::Snippet</name>
    <message>
        <source>In the document: %1</source>
        <translation>Dans le document&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>intray::SpecialClause</name>
    <message>
        <source>The order brings a clause of its own: %1.</source>
        <translation>La commande contient une clause particulière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>intray::SpreadsheetReader</name>
    <message>
        <source>This workbook is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Ce classeur est abîmé et n&apos;a pas pu être ouvert. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is damaged and could not be read. Please open the workbook and check it.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est abîmée et n&apos;a pas pu être lue. Ouvrez le classeur et vérifiez-la.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is too large and was cut off. Please open the workbook and check the rest.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est trop grande et a été coupée. Ouvrez le classeur et vérifiez le reste.</translation>
    </message>
    <message>
        <source>This workbook has %1 sheets; only the first %2 were read.</source>
        <translation>Ce classeur a %1 feuilles&#xa0;; seules les %2 premières ont été lues.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Please save it without the password and import it again.</source>
        <translation>Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than %1 MB and was not read to the end. Please open it and check it.</source>
        <translation>Ce classeur dépasse %1 Mo une fois décompressé et n&apos;a pas été lu jusqu&apos;au bout. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; hold formulas whose results are not stored in the file (%3). They are read as empty. Please check them in the workbook.</source>
        <translation>%1 cellules de la feuille «&#xa0;%2&#xa0;» contiennent des formules dont les résultats ne sont pas dans le fichier (%3). Elles sont lues comme vides. Vérifiez-les dans le classeur.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; are struck out (%3). They are read like the others. Please check whether they count.</source>
        <translation>%1 cellules de la feuille «&#xa0;%2&#xa0;» sont barrées (%3). Elles sont lues comme les autres. Vérifiez si elles comptent.</translation>
    </message>
    <message>
        <source>%1 cells of the sheet &quot;%2&quot; carry a comment that could not be read (%3). Please open the workbook and check whether it changes the order.</source>
        <translation>%1 cellules de la feuille «&#xa0;%2&#xa0;» portent un commentaire qui n’a pas pu être lu (%3). Ouvrez le classeur et vérifiez s’il change la commande.</translation>
    </message>
</context>
<context>
    <name>intray::Statement</name>
    <message>
        <source>The desk&apos;s store is busy: another program is writing to it. Try again in a moment.</source>
        <translation>La base est occupée&#xa0;: un autre programme y écrit. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The desk&apos;s store cannot be written: %1 is read-only.</source>
        <translation>La base ne peut pas être écrite&#xa0;: %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk that holds the desk&apos;s store is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque de la base est plein. Rien n&apos;a été changé&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The desk&apos;s store cannot be opened: %1. Check that the folder exists and that you may write there.</source>
        <translation>La base ne peut pas être ouverte&#xa0;: %1. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>%1 is not a store of this program. Choose another file.</source>
        <translation>%1 n&apos;est pas une base de ce programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged or its disk fails: %1. Put back the last backup.</source>
        <translation>La base est abîmée ou son disque est défaillant&#xa0;: %1. Remettez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The desk&apos;s store could not do that.</source>
        <translation>La base n&apos;a pas pu le faire.</translation>
    </message>
</context>
<context>
    <name>intray::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop reading. What was read stays; the rest can be added again.</source>
        <translation>Arrêter la lecture. Ce qui est lu reste&#xa0;; le reste peut être ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
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
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Show names and values</source>
        <translation>Montrer les noms et valeurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the file as it was sent</source>
        <translation>Montrer le fichier tel qu&apos;il a été envoyé</translation>
    </message>
</context>
<context>
    <name>intray::StructuredModel</name>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>intray::StructuredOrders</name>
    <message>
        <source>the currency is %1, elsewhere %2.</source>
        <translation>la devise est %1, ailleurs %2.</translation>
    </message>
    <message>
        <source>only some lines state a delivery address.</source>
        <translation>seules certaines lignes indiquent une adresse de livraison.</translation>
    </message>
    <message>
        <source>this line goes to another address: %1. Please enter it as an order of its own.</source>
        <translation>cette ligne va à une autre adresse&#xa0;: %1. Saisissez-la comme une commande à part.</translation>
    </message>
    <message>
        <source>the line asks for several deliveries (%1). Please enter one line for each.</source>
        <translation>la ligne demande plusieurs livraisons (%1). Saisissez une ligne pour chacune.</translation>
    </message>
    <message>
        <source>the line does not say which item it means.</source>
        <translation>la ligne ne dit pas de quel article il s&apos;agit.</translation>
    </message>
    <message>
        <source>the line states no quantity.</source>
        <translation>la ligne n&apos;indique pas de quantité.</translation>
    </message>
    <message>
        <source>the quantity is negative. A return, or a difference?</source>
        <translation>la quantité est négative. Un retour ou une différence&#xa0;?</translation>
    </message>
    <message>
        <source>the quantity is 0.</source>
        <translation>la quantité est 0.</translation>
    </message>
    <message>
        <source>the price is for a quantity of 0 or less.</source>
        <translation>le prix est pour une quantité de 0 ou moins.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>c&apos;est %1</translation>
    </message>
</context>
<context>
    <name>intray::StructuredTree</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
</context>
<context>
    <name>intray::StructuredView</name>
    <message>
        <source>stated in %1</source>
        <translation>indiqué dans %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The file has more mistakes than are listed here. Please ask for a sound one.</source>
        <translation>Le fichier a plus d&apos;erreurs qu&apos;il n&apos;en est listé ici. Demandez-en un correct.</translation>
    </message>
    <message>
        <source>Line %1 of the file (%2): %3</source>
        <translation>Ligne %1 du fichier (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>intray::SubTexts</name>
    <message>
        <source>below the line, beside its label</source>
        <translation>sous la ligne, à côté de son libellé</translation>
    </message>
    <message>
        <source>its check digit is right</source>
        <translation>sa clé est juste</translation>
    </message>
    <message>
        <source>below the other item number</source>
        <translation>sous l&apos;autre numéro d&apos;article</translation>
    </message>
    <message>
        <source>a date below the line</source>
        <translation>une date sous la ligne</translation>
    </message>
</context>
<context>
    <name>intray::SubmissionStore</name>
    <message>
        <source>The original of this document is not in the store.</source>
        <translation>L&apos;original de ce document n&apos;est pas dans la base.</translation>
    </message>
    <message>
        <source>This submission is not in the store.</source>
        <translation>Cet envoi n&apos;est pas dans la base.</translation>
    </message>
    <message>
        <source>This submission has not been read yet.</source>
        <translation>Cet envoi n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>intray::SumsStrip</name>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>No sum: a line has no amount</source>
        <translation>Pas de somme&#xa0;: une ligne n&apos;a pas de montant</translation>
    </message>
    <message>
        <source>Sum of lines %1</source>
        <translation>Somme des lignes %1</translation>
    </message>
    <message>
        <source>no total printed</source>
        <translation>pas de total imprimé</translation>
    </message>
    <message>
        <source>✓ equals the total printed</source>
        <translation>✓ égale le total imprimé</translation>
    </message>
    <message>
        <source>≠ %1 printed, %2 apart</source>
        <translation>≠ imprimé %1, écart %2</translation>
    </message>
    <message>
        <source>✓ net + tax = %1</source>
        <translation>✓ net + taxe = %1</translation>
    </message>
    <message>
        <source>≠ net + tax is not %1</source>
        <translation>≠ net + taxe n&apos;est pas %1</translation>
    </message>
    <message>
        <source>, charges %1</source>
        <translation>, frais %1</translation>
    </message>
    <message>
        <source>, discount %1</source>
        <translation>, remise %1</translation>
    </message>
</context>
<context>
    <name>intray::TableChoice</name>
    <message>
        <source>The document says it has %1 lines, %2 were read. Is a line missing?</source>
        <translation>Le document annonce %1 lignes, %2 ont été lues. En manque-t-il une&#xa0;?</translation>
    </message>
    <message>
        <source>Rows like order lines stand below the totals. Are they ordered, too?</source>
        <translation>Sous les totaux se trouvent des rangées semblables à des lignes. Sont-elles commandées aussi&#xa0;?</translation>
    </message>
    <message>
        <source>A further table holds items that are no lines of the order. Are they ordered, too?</source>
        <translation>Un autre tableau contient des articles qui ne sont pas des lignes de la commande. Sont-ils commandés aussi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::TableInterpretation</name>
    <message>
        <source>The row with %1 has no quantity and was not read as a line.</source>
        <translation>La rangée avec %1 n&apos;a pas de quantité et n&apos;a pas été lue comme ligne.</translation>
    </message>
    <message>
        <source>A column of figures such as %1 could not be told. What is it?</source>
        <translation>Une colonne de chiffres comme %1 n’a pas pu être interprétée. Qu’est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The column “%1” does not hold what was learnt of it: the figures of the lines say otherwise. Check the lines.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne contient pas ce qui a été appris d&apos;elle&#xa0;: les chiffres des lignes disent autre chose. Vérifiez les lignes.</translation>
    </message>
    <message>
        <source>A column of dates such as %1 could not be told. What is it?</source>
        <translation>Une colonne de dates comme %1 n&apos;a pas pu être identifiée. Qu&apos;est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The column “%1” names other quantities than were read. Which ones hold?</source>
        <translation>La colonne «&#xa0;%1&#xa0;» donne d’autres quantités que celles qui ont été lues. Lesquelles valent&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::TableOrderExtractor</name>
    <message>
        <source>The heads of the table are not known; its columns were told by their numbers. Are they right?</source>
        <translation>Les titres du tableau ne sont pas connus&#xa0;; ses colonnes ont été reconnues à leurs nombres. Sont-elles justes&#xa0;?</translation>
    </message>
    <message>
        <source>The lines of this order could not be read.</source>
        <translation>Les lignes de cette commande n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>its pages hold no table of items and ask for nothing</source>
        <translation>ses pages ne contiennent pas de tableau d&apos;articles et ne demandent rien</translation>
    </message>
    <message>
        <source>its picture was recognised too poorly to tell whether it is an order</source>
        <translation>son image a été trop mal reconnue pour dire si c&apos;est une commande</translation>
    </message>
    <message>
        <source>It is headed “%1”, and a sentence says that goods are ordered. Is this an order?</source>
        <translation>Le titre est «&#xa0;%1&#xa0;», et une phrase dit que des marchandises sont commandées. Est-ce une commande&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::TableSums</name>
    <message>
        <source>in a row of sums</source>
        <translation>dans une rangée de sommes</translation>
    </message>
    <message>
        <source>the line amounts add up to it</source>
        <translation>les montants des lignes le donnent</translation>
    </message>
    <message>
        <source>the amounts add up to the total</source>
        <translation>les montants donnent le total</translation>
    </message>
    <message>
        <source>net and tax make the total</source>
        <translation>net et taxe font le total</translation>
    </message>
</context>
<context>
    <name>intray::TargetFolder</name>
    <message>
        <source>The export folder does not exist: %1. Make it, or choose another.</source>
        <translation>Le dossier d&apos;export n&apos;existe pas&#xa0;: %1. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The export target is a file, not a folder: %1</source>
        <translation>La cible d&apos;export est un fichier, pas un dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may not write into the export folder: %1</source>
        <translation>Vous ne pouvez pas écrire dans le dossier d&apos;export&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export folder %1 takes no new file: %2</source>
        <translation>Le dossier d&apos;export %1 n&apos;accepte pas de nouveau fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>The order could not be written to %1; is the disk full? (%2)</source>
        <translation>La commande n&apos;a pas pu être écrite dans %1&#xa0;; le disque est-il plein&#xa0;? (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be put into the export folder: %2</source>
        <translation>%1 ne peut pas être placé dans le dossier d&apos;export&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>intray::TargetFormat</name>
    <message>
        <source>%1 has %2 characters, the target takes %3. How shall it be written?</source>
        <translation>%1 a %2 caractères, la cible en prend %3. Comment l&apos;écrire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has letters the target does not know: %2. How shall it be written?</source>
        <translation>%1 a des lettres que la cible ne connaît pas&#xa0;: %2. Comment l&apos;écrire&#xa0;?</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>The order states no wanted day, and the target needs one. Which?</source>
        <translation>La commande n&apos;indique pas de date voulue, et la cible en a besoin. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Saisir la date</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>intray::TextReader</name>
    <message>
        <source>This text is too long and was cut off. Please open the file and check its end.</source>
        <translation>Ce texte est trop long et a été coupé. Ouvrez le fichier et vérifiez la fin.</translation>
    </message>
</context>
<context>
    <name>intray::ThumbnailStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>intray::TnefReader</name>
    <message>
        <source>This Outlook package (winmail.dat) is damaged; nothing in it can be read. Please ask the sender to send plain text or HTML.</source>
        <translation>Ce paquet Outlook (winmail.dat) est abîmé&#xa0;; rien n&apos;y est lisible. Demandez à l&apos;expéditeur d&apos;envoyer du texte brut ou du HTML.</translation>
    </message>
</context>
<context>
    <name>intray::UblOrder</name>
    <message>
        <source>the order asks for deliveries on several days.</source>
        <translation>la commande demande des livraisons sur plusieurs jours.</translation>
    </message>
    <message>
        <source>the line has no LineItem.</source>
        <translation>la ligne n&apos;a pas de LineItem.</translation>
    </message>
    <message>
        <source>the line is marked as deleted; it was not taken.</source>
        <translation>la ligne est marquée comme supprimée&#xa0;; elle n&apos;a pas été prise.</translation>
    </message>
    <message>
        <source>the line has the status &quot;%1&quot;, which is not known.</source>
        <translation>la ligne a l&apos;état «&#xa0;%1&#xa0;», qui n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>the line has lines below it, which were not taken.</source>
        <translation>la ligne a des sous-lignes, qui n&apos;ont pas été prises.</translation>
    </message>
    <message>
        <source>the price is for the unit %1, but %2 is ordered.</source>
        <translation>le prix est pour l&apos;unité %1, mais la commande est en %2.</translation>
    </message>
    <message>
        <source>the message says that it is a copy.</source>
        <translation>le message dit que c&apos;est une copie.</translation>
    </message>
    <message>
        <source>this is a blanket order. Are these goods wanted now?</source>
        <translation>c&apos;est une commande-cadre. Cette marchandise est-elle voulue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>an order in UBL</source>
        <translation>une commande en UBL</translation>
    </message>
</context>
<context>
    <name>intray::UnassignedFacts</name>
    <message>
        <source>The days %1 and %2 stand on the order and no label says what they are for. Is one of them the day of delivery?</source>
        <translation>Les jours %1 et %2 figurent sur la commande sans libellé qui dise à quoi ils servent. L&apos;un d&apos;eux est-il le jour de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>a day to come that no label explains</source>
        <translation>un jour à venir qu&apos;aucun libellé n&apos;explique</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” stand on the order and no label says what they are for. Where do the goods go?</source>
        <translation>Les adresses «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» figurent sur la commande sans libellé qui dise à quoi elles servent. Où va la marchandise&#xa0;?</translation>
    </message>
    <message>
        <source>an address that is neither the customer&apos;s own nor explained by a label</source>
        <translation>une adresse qui n&apos;est pas celle du client et qu&apos;aucun libellé n&apos;explique</translation>
    </message>
    <message>
        <source>The order says “%1” and names no day of delivery. Which day is meant?</source>
        <translation>La commande dit «&#xa0;%1&#xa0;» et ne donne aucun jour de livraison. Quel jour est voulu&#xa0;?</translation>
    </message>
    <message>
        <source>counted from the day of the order</source>
        <translation>compté à partir du jour de la commande</translation>
    </message>
    <message>
        <source>under the label &apos;%1&apos;</source>
        <translation>sous le libellé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The order seems to be dated %1, a day to come. What is that day for?</source>
        <translation>La commande semble datée du %1, un jour à venir. À quoi correspond ce jour&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::UnitDoubtful</name>
    <message>
        <source>%1: %2 %3 at %4; ours is %5 each, %6 to a pack. Are %2 %7 meant?</source>
        <translation>%1&#xa0;: %2 %3 à %4&#xa0;; notre prix est %5 l&apos;unité, un lot en contient %6. Veut-on %2 %7&#xa0;?</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>%1 %2 make the price right</source>
        <translation>avec %1 %2, le prix est juste</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type the unit</source>
        <translation>Saisir l&apos;unité</translation>
    </message>
</context>
<context>
    <name>intray::UnitMismatch</name>
    <message>
        <source>%1: %2 is sold by %3, not by “%4”. What are the %5?</source>
        <translation>%1&#xa0;: %2 se vend par %3, pas par «&#xa0;%4&#xa0;». Que désignent les %5&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 packs of %2 = %3 %4</source>
        <translation>%1 lots de %2 = %3 %4</translation>
    </message>
    <message>
        <source>Type the unit</source>
        <translation>Saisir l&apos;unité</translation>
    </message>
</context>
<context>
    <name>intray::UnknownCustomer</name>
    <message>
        <source>Who orders? Nothing in the document proves one of our customers.</source>
        <translation>Qui commande&#xa0;? Rien dans le document ne prouve un de nos clients.</translation>
    </message>
    <message>
        <source>Is the customer %1, %2?</source>
        <translation>Le client est-il %1, %2&#xa0;?</translation>
    </message>
    <message>
        <source>Who orders? “%1” is not proven to be one of our customers.</source>
        <translation>Qui commande&#xa0;? «&#xa0;%1&#xa0;» n&apos;est pas prouvé comme un de nos clients.</translation>
    </message>
    <message>
        <source>%1 fits best: %2.</source>
        <translation>%1 convient le mieux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Search the customer</source>
        <translation>Chercher le client</translation>
    </message>
    <message>
        <source>New customer: hold</source>
        <translation>Nouveau client&#xa0;: mettre en attente</translation>
    </message>
    <message>
        <source>New customer requested</source>
        <translation>Nouveau client demandé</translation>
    </message>
</context>
<context>
    <name>intray::UnknownItem</name>
    <message>
        <source>Search the item</source>
        <translation>Chercher l&apos;article</translation>
    </message>
    <message>
        <source>%1 names no item.</source>
        <translation>%1 ne nomme aucun article.</translation>
    </message>
    <message>
        <source>%1: “%2” is not among our items.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas parmi nos articles.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which item is it?</source>
        <translation>Quel article est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The description is “%1”.</source>
        <translation>La description est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>intray::UnknownShipTo</name>
    <message>
        <source>“%1” is none of the delivery addresses of %2. Where does it go?</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucune des adresses de livraison de %2. Où livrer&#xa0;?</translation>
    </message>
    <message>
        <source>The customer has no addresses on record.</source>
        <translation>Le client n&apos;a pas d&apos;adresse dans sa fiche.</translation>
    </message>
    <message>
        <source>The nearest is %1: %2.</source>
        <translation>La plus proche est %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One-time address</source>
        <translation>Adresse ponctuelle</translation>
    </message>
    <message>
        <source>deliver as written</source>
        <translation>livrer comme écrit</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l&apos;adresse</translation>
    </message>
</context>
<context>
    <name>intray::UnreadDays</name>
    <message>
        <source>The page names a week, “%1”, but nothing that could be read says what for. Is it the week of delivery?</source>
        <translation>La page nomme une semaine, «&#xa0;%1&#xa0;», mais rien de lisible ne dit à quoi elle sert. Est-ce la semaine de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1: the date “%2” stands in it, but nothing that could be read says what for. Is it the day of delivery?</source>
        <translation>Ligne %1&#xa0;: la date «&#xa0;%2&#xa0;» y figure, mais rien de lisible ne dit à quoi elle sert. Est-ce le jour de livraison&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1 has no day of delivery, most others have one. When is it wanted?</source>
        <translation>La ligne %1 n’a pas de jour de livraison, la plupart des autres en ont un. Pour quand la faut-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadNames</name>
    <message>
        <source>the name could not be read; street, number and postcode are those of a stored address</source>
        <translation>le nom n&apos;a pas pu être lu&#xa0;; la rue, le numéro et le code postal sont ceux d&apos;une adresse enregistrée</translation>
    </message>
    <message>
        <source>The name in the delivery address “%1” could not be read. Where does it go?</source>
        <translation>Le nom dans l&apos;adresse de livraison «&#xa0;%1&#xa0;» n&apos;a pas pu être lu. Où va la marchandise&#xa0;?</translation>
    </message>
    <message>
        <source>The word “%1” in the delivery address is hard to read. Is the address right?</source>
        <translation>Le mot «&#xa0;%1&#xa0;» dans l&apos;adresse de livraison est difficile à lire. L&apos;adresse est-elle juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadShipTo</name>
    <message>
        <source>The page says “%1”, but no address could be read there. Where does it go?</source>
        <translation>La page dit «&#xa0;%1&#xa0;», mais aucune adresse n&apos;a pu y être lue. Où va la livraison&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::UnreadSums</name>
    <message>
        <source>A figure below the lines was not read: %1. The lines add up to %2. Is it their sum?</source>
        <translation>Un nombre sous les lignes n&apos;a pas été lu&#xa0;: %1. Les lignes font %2. Est-ce leur total&#xa0;?</translation>
    </message>
    <message>
        <source>the amounts of the lines make it up</source>
        <translation>les montants des lignes le composent</translation>
    </message>
</context>
<context>
    <name>intray::UnreadablePart</name>
    <message>
        <source>“%1” could be read in part only: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pu être lu qu&apos;en partie&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l&apos;original</translation>
    </message>
    <message>
        <source>Ignore this part</source>
        <translation>Ignorer cette partie</translation>
    </message>
</context>
<context>
    <name>intray::UnreadableReader</name>
    <message>
        <source>This file is empty: it holds not a single byte. Please ask the sender for it again.</source>
        <translation>Ce fichier est vide&#xa0;: il ne contient pas un seul octet. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read. Please save it as .xlsx and import it again.</source>
        <translation>C&apos;est un classeur Excel binaire (.xlsb), qui ne peut pas être lu. Enregistrez-le en .xlsx et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), which cannot be read. Please save it as PDF and import it again.</source>
        <translation>C&apos;est un ancien document Word (.doc), qui ne peut pas être lu. Enregistrez-le en PDF et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This office document cannot be read. Please save it as PDF and import it again.</source>
        <translation>Ce document bureautique ne peut pas être lu. Enregistrez-le en PDF et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This office document is protected by a password. Please save it without the password and import it again.</source>
        <translation>Ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The kind of this file is not known, so it was not read. Please open it and enter an order in it by hand.</source>
        <translation>La sorte de ce fichier n&apos;est pas connue, il n&apos;a donc pas été lu. Ouvrez-le et saisissez à la main la commande qu&apos;il contient.</translation>
    </message>
</context>
<context>
    <name>intray::UntakenPrices</name>
    <message>
        <source>the amounts of the lines make it up</source>
        <translation>les montants des lignes le composent</translation>
    </message>
</context>
<context>
    <name>intray::UnusualQuantity</name>
    <message>
        <source>%1: %2 of %3; usual for this customer is %4. Is it right?</source>
        <translation>%1&#xa0;: %2 de %3&#xa0;; d&apos;habitude %4 pour ce client. Est-ce juste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier order(s).</source>
        <translation>
            <numerusform>D&apos;après %n commande antérieure.</numerusform>
            <numerusform>D&apos;après %n commandes antérieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>intray::WatchedFolder</name>
    <message>
        <source>you may not</source>
        <translation>vous n&apos;en avez pas le droit</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>c&apos;est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>%1 is a link and is not followed. Put the file itself there.</source>
        <translation>%1 est un lien et n&apos;est pas suivi. Mettez le fichier lui-même à sa place.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>Le dossier %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it lies on another machine, check whether it is connected.</source>
        <translation>Le dossier %1 est introuvable. S&apos;il est sur une autre machine, vérifiez si elle est connectée.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and is not taken in.</source>
        <translation>%1 dépasse %2 Mo et n&apos;est pas pris.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was taken in, but cannot be moved to %2: %3.</source>
        <translation>%1 a été pris, mais ne peut pas être déplacé vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>Files cannot be moved from %1 to %2: you may not write there. Choose that they stay and are remembered.</source>
        <translation>Les fichiers ne peuvent pas être déplacés de %1 vers %2&#xa0;: vous ne pouvez pas y écrire. Choisissez qu&apos;ils restent et soient mémorisés.</translation>
    </message>
    <message numerus="yes">
        <source>It works. %n file(s) lie there now.</source>
        <translation>
            <numerusform>Cela fonctionne. %n fichier s&apos;y trouve maintenant.</numerusform>
            <numerusform>Cela fonctionne. %n fichiers s&apos;y trouvent maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intray::WholeUnitsOnly</name>
    <message>
        <source>%1: %2 %3 of %4; it is sold whole. How many?</source>
        <translation>%1&#xa0;: %2 %3 de %4&#xa0;; il ne se vend qu&apos;entier. Combien&#xa0;?</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>arrondi vers le haut</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>arrondi vers le bas</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>intray::WhyPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n line(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n ligne</numerusform>
            <numerusform>%1&#xa0;: %2, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi c&apos;est demandé</translation>
    </message>
    <message>
        <source>Why nothing is asked</source>
        <translation>Pourquoi rien n&apos;est demandé</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Commandes antérieures</translation>
    </message>
</context>
<context>
    <name>intray::WordReader</name>
    <message>
        <source>This document holds more than %1 pictures; the rest was not read. Please open it and check it.</source>
        <translation>Ce document contient plus de %1 images&#xa0;; le reste n&apos;a pas été lu. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>A file inside this document could not be taken out. Please open the document and check it.</source>
        <translation>Un fichier dans ce document n&apos;a pas pu être extrait. Ouvrez le document et vérifiez-le.</translation>
    </message>
    <message>
        <source>This Word document is damaged and could not be opened. Please ask the sender for a new copy.</source>
        <translation>Ce document Word est abîmé et n&apos;a pas pu être ouvert. Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This document unpacks to more than %1 MB and was not read to the end. Please open it and check it.</source>
        <translation>Ce document décompressé dépasse %1 Mo et n&apos;a pas été lu jusqu&apos;à la fin. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>This document is too long and was cut off. Please open it and check its end.</source>
        <translation>Ce document est trop long et a été coupé. Ouvrez-le et vérifiez la fin.</translation>
    </message>
    <message>
        <source>This document is nested too deeply and was not read to the end. Please open it and check it.</source>
        <translation>Ce document est imbriqué trop profondément et n&apos;a pas été lu jusqu&apos;à la fin. Ouvrez-le et vérifiez-le.</translation>
    </message>
    <message>
        <source>Words are struck out in this document. They are read like the others. Please check whether they count.</source>
        <translation>Des mots sont barrés dans ce document. Ils sont lus comme les autres. Vérifiez s&apos;ils comptent.</translation>
    </message>
</context>
<context>
    <name>intray::Words</name>
    <message>
        <source>customer?</source>
        <translation>client&#xa0;?</translation>
    </message>
    <message>
        <source>Customer not certain</source>
        <translation>Client pas certain</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Customer is on hold</source>
        <translation>Client bloqué</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>Over the credit limit</source>
        <translation>Au-dessus de la limite de crédit</translation>
    </message>
    <message>
        <source>PO?</source>
        <translation>numéro&#xa0;?</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Pas de numéro de commande</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>Order number is already there</source>
        <translation>Le numéro de commande existe déjà</translation>
    </message>
    <message>
        <source>twice?</source>
        <translation>deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Same lines as another order</source>
        <translation>Mêmes lignes qu&apos;une autre commande</translation>
    </message>
    <message>
        <source>which order?</source>
        <translation>laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Changes an order that is not there</source>
        <translation>Modifie une commande qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Delivery address not known</source>
        <translation>Adresse de livraison inconnue</translation>
    </message>
    <message>
        <source>past date</source>
        <translation>date passée</translation>
    </message>
    <message>
        <source>Wanted date has passed</source>
        <translation>La date voulue est passée</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>date&#xa0;?</translation>
    </message>
    <message>
        <source>Date can be read two ways</source>
        <translation>La date se lit de deux façons</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Wanted before it can be delivered</source>
        <translation>Voulu avant que ce soit possible</translation>
    </message>
    <message>
        <source>item?</source>
        <translation>article&#xa0;?</translation>
    </message>
    <message>
        <source>Item not found</source>
        <translation>Article introuvable</translation>
    </message>
    <message>
        <source>which item?</source>
        <translation>quel article&#xa0;?</translation>
    </message>
    <message>
        <source>Several items fit</source>
        <translation>Plusieurs articles conviennent</translation>
    </message>
    <message>
        <source>item/text</source>
        <translation>article/texte</translation>
    </message>
    <message>
        <source>Number and description disagree</source>
        <translation>Numéro et description se contredisent</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Item is discontinued</source>
        <translation>L&apos;article n&apos;est plus fabriqué</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>Unit cannot be converted</source>
        <translation>Unité non convertible</translation>
    </message>
    <message>
        <source>unit?</source>
        <translation>unité&#xa0;?</translation>
    </message>
    <message>
        <source>The price says another unit</source>
        <translation>Le prix indique une autre unité</translation>
    </message>
    <message>
        <source>quantity?</source>
        <translation>quantité&#xa0;?</translation>
    </message>
    <message>
        <source>Quantity is missing</source>
        <translation>La quantité manque</translation>
    </message>
    <message>
        <source>pack size</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>Not a multiple of the pack</source>
        <translation>Pas un multiple du lot</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>Below the minimum quantity</source>
        <translation>Sous la quantité minimale</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <source>Unusual quantity</source>
        <translation>Quantité inhabituelle</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>Price differs from ours</source>
        <translation>Le prix diffère du nôtre</translation>
    </message>
    <message>
        <source>line sum</source>
        <translation>somme de ligne</translation>
    </message>
    <message>
        <source>Line does not add up</source>
        <translation>La ligne ne tombe pas juste</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Order does not add up</source>
        <translation>La commande ne tombe pas juste</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>Not the customer&apos;s currency</source>
        <translation>Pas la devise du client</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Read, but not proven</source>
        <translation>Lu, mais pas prouvé</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>A part could not be read</source>
        <translation>Une partie n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>no order?</source>
        <translation>commande&#xa0;?</translation>
    </message>
    <message>
        <source>No order was found in it</source>
        <translation>Aucune commande n&apos;y a été trouvée</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>cancels %1</source>
        <translation>annule %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportée</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>pas une commande</translation>
    </message>
    <message>
        <source>not ours?</source>
        <translation>pas nous&#xa0;?</translation>
    </message>
    <message>
        <source>Addressed to another seller</source>
        <translation>Adressée à un autre vendeur</translation>
    </message>
    <message>
        <source>draft?</source>
        <translation>projet&#xa0;?</translation>
    </message>
    <message>
        <source>A draft, or not yet approved</source>
        <translation>Un projet, ou pas encore approuvé</translation>
    </message>
    <message>
        <source>as before?</source>
        <translation>comme avant&#xa0;?</translation>
    </message>
    <message>
        <source>The same as last time</source>
        <translation>La même chose que la dernière fois</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédiée</translation>
    </message>
    <message>
        <source>Changes an order that has left</source>
        <translation>Modifie une commande déjà partie</translation>
    </message>
    <message>
        <source>new sender</source>
        <translation>nouvel expéd.</translation>
    </message>
    <message>
        <source>New sender and new address</source>
        <translation>Nouvel expéditeur et nouvelle adresse</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>First order of this customer</source>
        <translation>Première commande de ce client</translation>
    </message>
    <message>
        <source>one delivery?</source>
        <translation>regrouper&#xa0;?</translation>
    </message>
    <message>
        <source>Another order goes to the same address</source>
        <translation>Une autre commande va à la même adresse</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>ponctuelle</translation>
    </message>
    <message>
        <source>One-time address</source>
        <translation>Adresse ponctuelle</translation>
    </message>
    <message>
        <source>long address</source>
        <translation>adresse longue</translation>
    </message>
    <message>
        <source>Address too long for the ERP</source>
        <translation>Adresse trop longue pour l&apos;ERP</translation>
    </message>
    <message>
        <source>window</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>Delivery only within a window</source>
        <translation>Livraison seulement dans un créneau</translation>
    </message>
    <message>
        <source>cancel after</source>
        <translation>caduque</translation>
    </message>
    <message>
        <source>Void after a day</source>
        <translation>Caduque après une date</translation>
    </message>
    <message>
        <source>whole units</source>
        <translation>entiers</translation>
    </message>
    <message>
        <source>Part of a unit that is sold whole</source>
        <translation>Une partie d&apos;une unité vendue entière</translation>
    </message>
    <message>
        <source>The same line twice</source>
        <translation>La même ligne deux fois</translation>
    </message>
    <message>
        <source>small order</source>
        <translation>petite</translation>
    </message>
    <message>
        <source>Below the smallest order</source>
        <translation>Sous le minimum de commande</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>Above the largest order</source>
        <translation>Au-dessus du maximum de commande</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>No price is stated</source>
        <translation>Aucun prix n&apos;est indiqué</translation>
    </message>
    <message>
        <source>old price</source>
        <translation>ancien prix</translation>
    </message>
    <message>
        <source>The price has expired</source>
        <translation>Le prix a expiré</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>Payment terms differ</source>
        <translation>Les conditions de paiement diffèrent</translation>
    </message>
    <message>
        <source>incoterms</source>
        <translation>incoterms</translation>
    </message>
    <message>
        <source>Delivery terms are stated</source>
        <translation>Des conditions de livraison sont indiquées</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transporteur</translation>
    </message>
    <message>
        <source>A carrier is named</source>
        <translation>Un transporteur est nommé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>Complete delivery only</source>
        <translation>Livraison complète seulement</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>cadre</translation>
    </message>
    <message>
        <source>Refers to a blanket order</source>
        <translation>Renvoie à une commande-cadre</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>Refers to a quotation</source>
        <translation>Renvoie à un devis</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>An instruction to read</source>
        <translation>Une consigne à lire</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>A special clause</source>
        <translation>Une clause particulière</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>A certificate is wanted</source>
        <translation>Un certificat est demandé</translation>
    </message>
    <message>
        <source>shelf life</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>A remaining shelf life is wanted</source>
        <translation>Une durée de conservation restante est demandée</translation>
    </message>
    <message>
        <source>ERP format</source>
        <translation>format ERP</translation>
    </message>
    <message>
        <source>The ERP cannot take a value</source>
        <translation>L&apos;ERP ne peut pas prendre une valeur</translation>
    </message>
    <message>
        <source>mail or file?</source>
        <translation>courriel ou fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Mail and attachment disagree</source>
        <translation>Courriel et pièce jointe se contredisent</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an order, its customer</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>intray::WorkerChild</name>
    <message>
        <source>The program that reads documents cannot be started. Please install Intray again.</source>
        <translation>Le programme qui lit les documents ne peut pas être démarré. Réinstallez Intray.</translation>
    </message>
</context>
<context>
    <name>intray::X12Header</name>
    <message>
        <source>Release number: %1</source>
        <translation>Numéro d&apos;appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is a blanket order. Is anything to be delivered now?</source>
        <translation>c&apos;est une commande-cadre. Faut-il livrer quelque chose maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>it is a copy for information. Was the order taken before?</source>
        <translation>c&apos;est une copie pour information. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>it is a consigned order or a confirmation. Shall it be delivered?</source>
        <translation>c&apos;est une commande en consignation ou une confirmation. Faut-il la livrer&#xa0;?</translation>
    </message>
    <message>
        <source>it replaces the whole earlier order.</source>
        <translation>il remplace toute la commande antérieure.</translation>
    </message>
    <message>
        <source>it confirms an order that was placed otherwise. Was the order taken before?</source>
        <translation>il confirme une commande passée autrement. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>it is marked as a copy or sent again. Was the order taken before?</source>
        <translation>il est marqué comme copie ou nouvel envoi. La commande a-t-elle déjà été prise&#xa0;?</translation>
    </message>
    <message>
        <source>its purpose has the code %1. Is this a new order?</source>
        <translation>son objet a le code %1. Est-ce une nouvelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel what is not delivered by %1.</source>
        <translation>Annuler ce qui n&apos;est pas livré le %1.</translation>
    </message>
    <message>
        <source>Ship not before %1.</source>
        <translation>Ne pas expédier avant le %1.</translation>
    </message>
    <message>
        <source>a period is stated (%1). Which day shall count?</source>
        <translation>une période est indiquée (%1). Quel jour compte&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % %2 days</source>
        <translation>%1 % à %2 jours</translation>
    </message>
    <message>
        <source>net %1 days</source>
        <translation>net à %1 jours</translation>
    </message>
    <message>
        <source>the amount %1 stands beside %2. Which one holds?</source>
        <translation>le montant %1 est à côté de %2. Lequel vaut&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::X12Line</name>
    <message>
        <source>Retail price: %1</source>
        <translation>Prix de vente au détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>the price %1 has the basis &quot;%2&quot;. What is it the price of?</source>
        <translation>le prix %1 a la base «&#xa0;%2&#xa0;». De quoi est-ce le prix&#xa0;?</translation>
    </message>
    <message>
        <source>the line has parts of its own (%1). Are they ordered besides the line?</source>
        <translation>la ligne a ses propres composants (%1). Sont-ils commandés en plus de la ligne&#xa0;?</translation>
    </message>
    <message>
        <source>this line goes to an address of its own, &quot;%1&quot;. Please enter it as an order of its own.</source>
        <translation>cette ligne va à une adresse à elle, «&#xa0;%1&#xa0;». Saisissez-la comme une commande à part.</translation>
    </message>
    <message numerus="yes">
        <source>the line is split over %n place(s) (%1). Please enter the goods for each by themselves.</source>
        <translation>
            <numerusform>la ligne va à %n lieu (%1). Saisissez la marchandise de chaque lieu à part.</numerusform>
            <numerusform>la ligne est répartie sur %n lieux (%1). Saisissez la marchandise de chaque lieu à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>the line states a charge (%1). Please check how to enter it.</source>
        <translation>la ligne indique des frais (%1). Vérifiez comment les saisir.</translation>
    </message>
    <message>
        <source>the line states a discount (%1). Please check how to enter it.</source>
        <translation>la ligne indique une remise (%1). Vérifiez comment la saisir.</translation>
    </message>
    <message>
        <source>the quantity changes by or to %1. Please check which is meant.</source>
        <translation>la quantité change, avec %1&#xa0;: écart ou nouvelle quantité. Vérifiez ce qui est voulu.</translation>
    </message>
    <message>
        <source>the line is new: it is added to the order.</source>
        <translation>la ligne est nouvelle&#xa0;: elle est ajoutée à la commande.</translation>
    </message>
    <message>
        <source>another item replaces that of the line.</source>
        <translation>un autre article remplace celui de la ligne.</translation>
    </message>
    <message>
        <source>the change has the code &quot;%1&quot;. What is to change?</source>
        <translation>la modification a le code «&#xa0;%1&#xa0;». Que faut-il modifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>intray::X12Order</name>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>an order acknowledgment</source>
        <translation>un accusé de réception de commande</translation>
    </message>
    <message>
        <source>a ship notice</source>
        <translation>un avis d&apos;expédition</translation>
    </message>
    <message>
        <source>a request for quotation</source>
        <translation>une demande de devis</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>un devis</translation>
    </message>
    <message>
        <source>a delivery schedule</source>
        <translation>un programme de livraison</translation>
    </message>
    <message>
        <source>a price list</source>
        <translation>un tarif</translation>
    </message>
    <message>
        <source>a receipt for an earlier file</source>
        <translation>un accusé de réception d&apos;un fichier antérieur</translation>
    </message>
    <message>
        <source>a transaction set that orders nothing</source>
        <translation>un ensemble de transactions qui ne commande rien</translation>
    </message>
    <message>
        <source>the %1 segment with the order&apos;s number is missing.</source>
        <translation>le segment %1 avec le numéro de commande manque.</translation>
    </message>
    <message>
        <source>The file also holds %1 (X12 %2), which was not taken.</source>
        <translation>Le fichier contient aussi ceci, qui n&apos;a pas été pris&#xa0;: %1 (X12 %2).</translation>
    </message>
    <message>
        <source>an X12 order</source>
        <translation>une commande X12</translation>
    </message>
    <message>
        <source>no transaction set was found in the X12 file</source>
        <translation>aucun ensemble de transactions n&apos;a été trouvé dans le fichier X12</translation>
    </message>
    <message>
        <source>it is an X12 %1, a kind of order that cannot be read</source>
        <translation>c&apos;est un X12 %1, une sorte de commande qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>it is %1 (X12 %2)</source>
        <translation>c&apos;est %1 (X12 %2)</translation>
    </message>
</context>
<context>
    <name>intray::XmlReader</name>
    <message>
        <source>This file is called XML but holds no XML. Please ask the sender for it again.</source>
        <translation>Ce fichier s&apos;appelle XML mais ne contient pas de XML. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This XML file is damaged at line %1, column %2; what stands behind was not read. Please ask the sender for it again.</source>
        <translation>Ce fichier XML est abîmé à la ligne %1, colonne %2&#xa0;; ce qui suit n&apos;a pas été lu. Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>This XML file is too large and was cut off at line %1. Please open the file and check its end.</source>
        <translation>Ce fichier XML est trop grand et a été coupé à la ligne %1. Ouvrez le fichier et vérifiez la fin.</translation>
    </message>
    <message>
        <source>This XML file is nested too deeply and was cut off at line %1, column %2. Please open the file and check it.</source>
        <translation>Ce fichier XML est imbriqué trop profondément et a été coupé à la ligne %1, colonne %2. Ouvrez le fichier et vérifiez-le.</translation>
    </message>
    <message>
        <source>This XML file is too long and was cut off. Please open the file and check its end.</source>
        <translation>Ce fichier XML est trop long et a été coupé. Ouvrez le fichier et vérifiez la fin.</translation>
    </message>
</context>
</TS>
