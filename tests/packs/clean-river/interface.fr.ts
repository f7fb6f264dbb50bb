<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcknowledgePage</name>
    <message>
        <source>Read acknowledgement</source>
        <translation>Lire l’accusé de réception</translation>
    </message>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>Un instant. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>Plug in the stick that headquarters gave you. It is read by itself.</source>
        <translation>Branchez la clé USB que le siège vous a remise. Elle est lue toute seule.</translation>
    </message>
    <message>
        <source>It tells this stand which signatures are safe at headquarters. Reading it deletes nothing.</source>
        <translation>Elle dit à ce stand quelles signatures sont à l’abri au siège. La lire n’efface rien.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPage</name>
    <message>
        <source>A file on the stick cannot be read. Try again, or copy it anew.</source>
        <translation>Un fichier de la clé ne peut pas être lu. Réessayez, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file on the stick is damaged, or no acknowledgement. Copy it anew.</source>
        <translation>Un fichier de la clé est abîmé, ou n’est pas un accusé de réception. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The acknowledgement was written by a newer version. Update the program on this stand.</source>
        <translation>L’accusé de réception a été écrit par une version plus récente. Mettez à jour le programme de ce stand.</translation>
    </message>
    <message>
        <source>The acknowledgement was changed on its way, or is forged: its office signature does not hold.</source>
        <translation>L’accusé de réception a été modifié en chemin, ou c’est un faux : la signature du bureau n’est pas bonne.</translation>
    </message>
    <message>
        <source>The acknowledgement was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>L’accusé de réception est signé par un bureau que le dossier de cette campagne ne nomme pas.</translation>
    </message>
    <message>
        <source>The acknowledgement is of another campaign.</source>
        <translation>L’accusé de réception est d’une autre campagne.</translation>
    </message>
    <message>
        <source>The acknowledgement is of live signatures, and this stand practises.</source>
        <translation>L’accusé de réception porte sur de vraies signatures, et ce stand s’exerce.</translation>
    </message>
    <message>
        <source>The acknowledgement is of a practice, and this stand is live.</source>
        <translation>L’accusé de réception est celui d’un exercice, et ce stand est ouvert pour de bon.</translation>
    </message>
    <message>
        <source>The acknowledgement names a bundle that this stand did not write.</source>
        <translation>L’accusé de réception nomme un lot que ce stand n’a pas écrit.</translation>
    </message>
    <message>
        <source>The acknowledgement is older than what is confirmed here already.</source>
        <translation>L’accusé de réception est plus ancien que ce qui est déjà confirmé ici.</translation>
    </message>
    <message>
        <source>Everything that the acknowledgement tells was confirmed here before.</source>
        <translation>Tout ce que dit l’accusé de réception était déjà confirmé ici.</translation>
    </message>
    <message>
        <source>The acknowledgements on the stick are for other stands.</source>
        <translation>Les accusés de réception de la clé sont pour d’autres stands.</translation>
    </message>
    <message>
        <source>There is no acknowledgement on the stick. Headquarters writes one when the bundles have arrived and are backed up.</source>
        <translation>Il n’y a pas d’accusé de réception sur la clé. Le siège en écrit un quand les lots sont arrivés et sauvegardés.</translation>
    </message>
    <message>
        <source>Another stick could not be opened.</source>
        <translation>Une autre clé n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>Confirmées par le siège</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are safe at headquarters. Confirmed now, in all: %2</source>
        <translation>
            <numerusform>%1 de plus est à l’abri au siège. Confirmées à présent, en tout : %2</numerusform>
            <numerusform>%1 de plus sont à l’abri au siège. Confirmées à présent, en tout : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed now, in all: %1</source>
        <translation>Confirmées à présent, en tout : %1</translation>
    </message>
    <message>
        <source>In the whole campaign, at every stand: %1</source>
        <translation>Dans toute la campagne, à tous les stands : %1</translation>
    </message>
    <message>
        <source>Nothing was deleted here, and nothing was written to the stick.</source>
        <translation>Rien n’a été effacé ici, et rien n’a été écrit sur la clé.</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>Effacer les signatures confirmées</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · d’après les faits de %2</translation>
    </message>
    <message>
        <source>Sign on your own phone</source>
        <translation>Signez sur votre propre téléphone</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Lire et signer</translation>
    </message>
    <message>
        <source>Be the first to light a window here. The goal is %1.</source>
        <translation>Soyez la première personne à allumer une fenêtre ici. L’objectif est de %1.</translation>
    </message>
    <message>
        <source>Be the first to sign here. The goal is %1.</source>
        <translation>Soyez la première personne à signer ici. L’objectif est de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>%1 signature à ce stand. Allons jusqu’à %2.</numerusform>
            <numerusform>%1 signatures à ce stand. Allons jusqu’à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackspaceKey</name>
    <message>
        <source>Backspace</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ClearFacts</name>
    <message>
        <source>Deleted here</source>
        <translation>Effacées ici</translation>
    </message>
    <message>
        <source>Would be deleted here</source>
        <translation>Seraient effacées ici</translation>
    </message>
    <message>
        <source>Stay here, not confirmed yet</source>
        <translation>Restent ici, pas encore confirmées</translation>
    </message>
    <message>
        <source>The count on the appeal stays</source>
        <translation>Le compte sur l’appel reste</translation>
    </message>
    <message>
        <source>Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.</source>
        <translation>Chacune est une signature ou un retrait sous scellé. Ce qui est effacé se trouve au siège, et là aussi dans une sauvegarde sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>Effacer les signatures confirmées</translation>
    </message>
    <message>
        <source>There is nothing to clear: nothing that headquarters has confirmed lies here any more. Read an acknowledgement first.</source>
        <translation>Il n’y a rien à effacer : rien de ce que le siège a confirmé ne se trouve encore ici. Lisez d’abord un accusé de réception.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>Lire l’accusé de réception</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ClearSurePage</name>
    <message>
        <source>Delete what is confirmed from this computer?</source>
        <translation>Effacer de cet ordinateur ce qui est confirmé ?</translation>
    </message>
    <message>
        <source>One moment. It is being deleted.</source>
        <translation>Un instant. L’effacement est en cours.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Cleared</source>
        <translation>C’est effacé</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close this stand for good</source>
        <translation>Fermer ce stand pour de bon</translation>
    </message>
    <message>
        <source>Everything of this stand is deleted from this computer. So first the same signatures must lie on two sticks, each read back here, or headquarters must have confirmed them.</source>
        <translation>Tout ce qui est de ce stand est effacé de cet ordinateur. Il faut donc d’abord que les mêmes signatures soient sur deux clés, relues toutes deux ici, ou que le siège les ait confirmées.</translation>
    </message>
    <message>
        <source>All of it is safe: the stand can be closed.</source>
        <translation>Tout est en sûreté : le stand peut être fermé.</translation>
    </message>
    <message>
        <source>There are signatures that lie on no stick yet. Export to two sticks, then read both back here.</source>
        <translation>Des signatures ne sont encore sur aucune clé. Copiez-les sur deux clés, puis faites relire les deux ici.</translation>
    </message>
    <message>
        <source>Not all of it is safe yet. Plug in a stick with the signatures, then tap it: it is read back.</source>
        <translation>Tout n’est pas encore en sûreté. Branchez une clé qui porte les signatures, puis touchez-la : elle est relue.</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %2 records: read back from %3 of %4 sticks</source>
        <translation>
            <numerusform>Paquet %1, %2 enregistrement : relu sur %3 clés de %4</numerusform>
            <numerusform>Paquet %1, %2 enregistrements : relu sur %3 clés de %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of this stand that were read back whole from this stick: %1. Now the other stick.</source>
        <translation>Paquets de ce stand relus en entier sur cette clé : %1. À l’autre clé, maintenant.</translation>
    </message>
    <message>
        <source>On this stick no bundle of this stand lies whole. Export to it again, or use another.</source>
        <translation>Aucun paquet de ce stand n’est entier sur cette clé. Copiez-les à nouveau, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>Copier sur une clé USB</translation>
    </message>
    <message>
        <source>On to the closing statement</source>
        <translation>Passer à la déclaration de clôture</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ClosingStatementPage</name>
    <message>
        <source>Closing statement</source>
        <translation>Déclaration de clôture</translation>
    </message>
    <message>
        <source>Send it home before you close: afterwards this computer knows nothing of it.</source>
        <translation>Envoyez-la avant de fermer : ensuite, cet ordinateur n’en saura plus rien.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing left to send.</source>
        <translation>Le siège a tout confirmé. Il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>It is sent. Go on</source>
        <translation>C’est envoyé. Continuer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ClosingSurePage</name>
    <message>
        <source>Delete everything of this stand?</source>
        <translation>Effacer tout ce qui est de ce stand ?</translation>
    </message>
    <message>
        <source>The sealed signatures on this computer go, with the journal, the PIN, the stand&apos;s key and the campaign. It begins as on its first day, and nothing here tells what it was. The sticks and headquarters keep theirs.</source>
        <translation>Les signatures scellées de cet ordinateur partent, avec le journal, le code, la clé du stand et la campagne. Il recommence comme au premier jour, et rien ici ne dit ce qu’il était. Les clés USB et le siège gardent les leurs.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est sans retour.</translation>
    </message>
    <message>
        <source>No, keep this stand</source>
        <translation>Non, garder ce stand</translation>
    </message>
    <message>
        <source>Yes: hold for three seconds</source>
        <translation>Oui : appuyez trois secondes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>%1 of 17 characters</source>
        <translation>%1 caractères sur 17</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>A character is wrong, or two are swapped. Compare them with the receipt.</source>
        <translation>Un caractère est faux, ou deux sont inversés. Comparez avec le reçu.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>Le code est complet.</translation>
    </message>
    <message>
        <source>Type the 17 characters of the receipt.</source>
        <translation>Tapez les 17 caractères du reçu.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Anyone may see my name</source>
        <translation>Tout le monde peut voir mon nom</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>Seuls peuvent voir mon nom : %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>Comptez-moi seulement, sans garder mon nom</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Mon choix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>We read this number as</source>
        <translation>Nous lisons ce numéro ainsi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>A volunteer helped me</source>
        <translation>Un bénévole m’a aidé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>This is what you typed</source>
        <translation>Voici ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>Maintenez appuyé pour voir</translation>
    </message>
    <message>
        <source>You may show my words to others</source>
        <translation>Vous pouvez montrer mes mots à d’autres</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>Vous pouvez me contacter au sujet de cette pétition</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>J’accepte et je signe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Which country?</source>
        <translation>Quel pays ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>Today is %1. Right?</source>
        <translation>Nous sommes le %1. Est-ce juste ?</translation>
    </message>
    <message>
        <source>Signatures carry the day %1. This computer&apos;s clock says %2. Which is right?</source>
        <translation>Les signatures portent ce jour : %1. L’horloge de cet ordinateur dit : %2. Lequel est juste ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>It is still %1</source>
        <translation>C’est encore %1</translation>
    </message>
    <message>
        <source>Go on with this event on %1</source>
        <translation>Continuer cet événement : %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Telephone, if you like (%1)</source>
        <translation>Téléphone, si vous le souhaitez (%1)</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <translation>Téléphone (%1)</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>Courriel, si vous le souhaitez</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Un autre lieu</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>Quelques mots de vous, si vous le souhaitez</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Un mot de vous</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Veuillez faire un choix.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir votre texte.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. Check it, or leave it empty.</source>
        <translation>Ce n’est pas encore une adresse de courriel. Vérifiez-la, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This is not a telephone number yet. Check it, or leave it empty.</source>
        <translation>Ce n’est pas encore un numéro de téléphone. Vérifiez-le, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>A sign in here cannot be kept. Please use letters.</source>
        <translation>Un des signes de ce texte ne peut pas être conservé. Veuillez utiliser des lettres.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>Veuillez choisir l’une des réponses proposées.</translation>
    </message>
    <message>
        <source>Invented Person</source>
        <translation>Personne Inventée</translation>
    </message>
    <message>
        <source>Who may see my name?</source>
        <translation>Qui peut voir mon nom ?</translation>
    </message>
    <message>
        <source>Anyone may see my name</source>
        <translation>Tout le monde peut voir mon nom</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>Seuls peuvent voir mon nom : %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>Comptez-moi seulement, sans garder mon nom</translation>
    </message>
    <message>
        <source>Choose this only if it is safe for you and your family.</source>
        <translation>Ne choisissez ceci que si c’est sans danger pour vous et pour votre famille.</translation>
    </message>
    <message>
        <source>They get no names from us: %1</source>
        <translation>Nous ne leur donnons aucun nom : %1</translation>
    </message>
    <message>
        <source>The safest choice. Your voice counts all the same.</source>
        <translation>Le choix le plus sûr. Votre voix compte tout autant.</translation>
    </message>
    <message>
        <source>A volunteer is helping me</source>
        <translation>Un bénévole m’aide</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Masquer ce que j’écris</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>Maintenez appuyé pour voir</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous ?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Ajouter autre chose</translation>
    </message>
    <message>
        <source>Do not write names of relatives.</source>
        <translation>N’écrivez pas les noms de vos proches.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminer et effacer</translation>
    </message>
</context>
<context>
    <name>DotMeter</name>
    <message numerus="yes">
        <source>%1 of %2 dots are filled.</source>
        <translation>
            <numerusform>%1 point sur %2 est rempli.</numerusform>
            <numerusform>%1 points sur %2 sont remplis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Start an event</source>
        <translation>Commencer un événement</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>Le nom de l’événement</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il a lieu</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>Nous sommes le %1. Est-ce juste ?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Yes, start this event</source>
        <translation>Oui, commencer cet événement</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export to USB: which stick?</source>
        <translation>Copie sur clé USB : laquelle ?</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>Écriture et relecture en cours. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>Branchez une clé USB. Elle apparaît ici.</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed goes onto the stick. Nothing is deleted here.</source>
        <translation>Tout ce que le siège n’a pas confirmé va sur la clé. Rien n’est effacé ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>Vous pouvez retirer la clé</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Écrit et vérifié</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>Il n’y avait rien de nouveau à copier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records, checked.</source>
        <translation>
            <numerusform>%1 fiche, vérifiée.</numerusform>
            <numerusform>%1 fiches, vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.</source>
        <translation>La clé peut être retirée. Tout reste aussi sur cet ordinateur, jusqu’à ce que le siège le confirme.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Also on the stick, to send or to print: %1</source>
        <translation>Aussi sur la clé, à envoyer ou à imprimer : %1</translation>
    </message>
    <message>
        <source>Statement onto the stick, too</source>
        <translation>Écrire aussi la déclaration sur la clé</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>Libérer la clé</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>FaultNote</name>
    <message>
        <source>A PIN has six digits.</source>
        <translation>Un code a six chiffres.</translation>
    </message>
    <message>
        <source>That PIN repeats the same few digits.</source>
        <translation>Ce code répète les mêmes quelques chiffres.</translation>
    </message>
    <message>
        <source>That PIN only counts up or down.</source>
        <translation>Ce code ne fait que compter, en montant ou en descendant.</translation>
    </message>
    <message>
        <source>That PIN is one of those that most people choose.</source>
        <translation>Ce code est l’un de ceux que presque tout le monde choisit.</translation>
    </message>
    <message>
        <source>Choose six digits that nobody would guess, and write them on no paper at the stand.</source>
        <translation>Choisissez six chiffres que personne ne devinerait, et ne les notez sur aucun papier du stand.</translation>
    </message>
    <message>
        <source>The pack names no key, so nobody could open what is signed.</source>
        <translation>Ce dossier ne nomme aucune clé : personne ne pourrait ouvrir les signatures.</translation>
    </message>
    <message>
        <source>Make a campaign key, or take another pack.</source>
        <translation>Créez une clé de campagne, ou prenez un autre dossier.</translation>
    </message>
    <message>
        <source>The words are not those of this pack.</source>
        <translation>Ces mots ne sont pas ceux de ce dossier.</translation>
    </message>
    <message>
        <source>Compare them with the printed card, word by word. If they still differ, do not go live with this pack: somebody may have changed it.</source>
        <translation>Comparez-les à la carte imprimée, mot à mot. S’ils diffèrent toujours, ne commencez pas avec ce dossier : quelqu’un l’a peut-être changé.</translation>
    </message>
    <message>
        <source>The campaign has a single key, and no second copy of it was tried: one lost stick would lose every name.</source>
        <translation>La campagne n’a qu’une clé, et aucune seconde copie n’a été essayée : une clé USB perdue, et tous les noms seraient perdus.</translation>
    </message>
    <message>
        <source>Nobody confirmed the day.</source>
        <translation>Personne n’a confirmé le jour.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>Aucun code n’est défini.</translation>
    </message>
    <message>
        <source>On that day this petition is over.</source>
        <translation>Ce jour-là, cette pétition est terminée.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new campaign pack.</source>
        <translation>Demandez un nouveau dossier à l’organisateur.</translation>
    </message>
    <message>
        <source>No campaign key lies on that stick.</source>
        <translation>Aucune clé de campagne sur cette clé USB.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the key.</source>
        <translation>Branchez la clé USB qui la contient.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick, and whoever prints would see it.</source>
        <translation>Une clé de campagne se trouve sur cette clé USB, et l’imprimeur la verrait.</translation>
    </message>
    <message>
        <source>Nothing was written. Use a stick that holds nothing else.</source>
        <translation>Rien n’a été écrit. Prenez une clé USB qui ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>There is no room on that stick.</source>
        <translation>Il n’y a pas de place sur cette clé USB.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation>Faites de la place, ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>This did not work, and the program does not know why.</source>
        <translation>Cela n’a pas fonctionné, et le programme ne sait pas pourquoi.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, start the kiosk again.</source>
        <translation>Réessayez. Si cela persiste, redémarrez la borne.</translation>
    </message>
    <message>
        <source>This stand is being closed for good.</source>
        <translation>Ce stand est en cours de fermeture définitive.</translation>
    </message>
    <message>
        <source>Set one in the panel.</source>
        <translation>Définissez-en un dans le panneau.</translation>
    </message>
    <message>
        <source>There are %1 volunteers&apos; sticks already.</source>
        <translation>Il y a déjà %1 clés USB de bénévoles.</translation>
    </message>
    <message>
        <source>Make a new one that ends all others.</source>
        <translation>Faites-en une nouvelle, qui annule toutes les autres.</translation>
    </message>
    <message>
        <source>Type six digits and nothing else.</source>
        <translation>Tapez six chiffres et rien d’autre.</translation>
    </message>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>Le dossier de cette campagne ne nomme aucune clé de bureau : rien ne peut être confirmé ni effacé ici.</translation>
    </message>
    <message>
        <source>Ask the organiser for a pack that names the key of its office.</source>
        <translation>Demandez à l’organisateur un dossier qui nomme la clé de son bureau.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Plug in the stick, or name another.</source>
        <translation>Branchez la clé USB, ou indiquez-en une autre.</translation>
    </message>
    <message>
        <source>The stick cannot be read (%1).</source>
        <translation>La clé USB ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>It is of another campaign (%1).</source>
        <translation>Elle vient d’une autre campagne (%1).</translation>
    </message>
    <message>
        <source>It is of a practice, and this stand is live.</source>
        <translation>Elle vient d’un exercice, et ce stand est ouvert pour de bon.</translation>
    </message>
    <message>
        <source>It is of live signatures, and this stand practises.</source>
        <translation>Elle porte sur de vraies signatures, et ce stand s’exerce.</translation>
    </message>
    <message>
        <source>It names a bundle %1 that this stand did not write, so none of it is taken.</source>
        <translation>Elle nomme un lot %1 que ce stand n’a pas écrit : rien n’en est retenu.</translation>
    </message>
    <message>
        <source>It is older than what is confirmed here already.</source>
        <translation>Elle est plus ancienne que ce qui est déjà confirmé ici.</translation>
    </message>
    <message>
        <source>That is the same stick: a copy there is lost with it.</source>
        <translation>C’est la même clé USB : une copie y serait perdue avec elle.</translation>
    </message>
    <message>
        <source>Plug in another one.</source>
        <translation>Branchez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is too large for a key.</source>
        <translation>%1 est trop grand pour une clé.</translation>
    </message>
    <message>
        <source>Take the first stick again.</source>
        <translation>Reprenez la première clé USB.</translation>
    </message>
    <message>
        <source>The key cannot be read (%1).</source>
        <translation>La clé ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>Leave both sticks in and try again.</source>
        <translation>Laissez les deux clés USB branchées et réessayez.</translation>
    </message>
    <message>
        <source>The pack cannot be copied (%1).</source>
        <translation>Le dossier ne peut pas être copié (%1).</translation>
    </message>
    <message>
        <source>Make room, or take a new folder.</source>
        <translation>Faites de la place, ou prenez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The key could not be put into the pack.</source>
        <translation>La clé n’a pas pu être mise dans le dossier.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take another pack.</source>
        <translation>Rien n’est perdu. Prenez un autre dossier.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Branchez-la et réessayez.</translation>
    </message>
    <message>
        <source>That folder lies on this computer&apos;s own disk, where no campaign key may ever lie.</source>
        <translation>Ce dossier est sur le disque de cet ordinateur, où aucune clé de campagne ne doit jamais se trouver.</translation>
    </message>
    <message>
        <source>Plug in a stick and choose it.</source>
        <translation>Branchez une clé USB et choisissez-la.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick already, and none is ever overwritten.</source>
        <translation>Une clé de campagne se trouve déjà sur cette clé USB, et aucune n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>Take an empty stick.</source>
        <translation>Prenez une clé USB vide.</translation>
    </message>
    <message>
        <source>The key cannot be written (%1).</source>
        <translation>La clé ne peut pas être écrite (%1).</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>Not everything lies on two sticks yet, and headquarters has not confirmed it.</source>
        <translation>Tout n’est pas encore sur deux clés USB, et le siège ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Export to two sticks and read both back here, or read in the acknowledgement.</source>
        <translation>Copiez sur deux clés USB et relisez-les ici, ou faites lire l’accusé du siège.</translation>
    </message>
    <message>
        <source>Not everything could be deleted (%1).</source>
        <translation>Tout n’a pas pu être effacé (%1).</translation>
    </message>
    <message>
        <source>This petition is over: its names were to be deleted by %1.</source>
        <translation>Cette pétition est terminée : ses noms devaient être effacés avant le %1.</translation>
    </message>
    <message>
        <source>The pack does not offer the language %1.</source>
        <translation>Le dossier ne propose pas la langue %1.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>The event&apos;s country is no country.</source>
        <translation>Le pays de l’événement n’est pas un pays.</translation>
    </message>
    <message>
        <source>Give its two capital letters.</source>
        <translation>Donnez ses deux lettres capitales.</translation>
    </message>
    <message>
        <source>The event&apos;s size of text is none that the screens have.</source>
        <translation>La taille du texte de l’événement n’existe pas à l’écran.</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>Choisissez de %1 à %2.</translation>
    </message>
    <message>
        <source>A rehearsal has no event.</source>
        <translation>Un exercice n’a pas d’événement.</translation>
    </message>
    <message>
        <source>Go live first.</source>
        <translation>Ouvrez d’abord le stand pour de bon.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Try again.</source>
        <translation>Rien n’est perdu : les signatures sont toujours sur cet ordinateur. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was written. Use another stick.</source>
        <translation>Rien n’a été écrit. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written (%2).</source>
        <translation>Le dossier de données %1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another data folder.</source>
        <translation>Faites de la place, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be written (%1).</source>
        <translation>Le fichier du code ne peut pas être écrit (%1).</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick still opens the panel. Nothing is lost.</source>
        <translation>La clé USB des bénévoles ouvre toujours le panneau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be read (%1).</source>
        <translation>Le fichier du code ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost, and what was signed can be carried home. Somebody who knows this computer deletes the PIN&apos;s file in the data folder; then set a new PIN.</source>
        <translation>Rien n’est perdu, et ce qui a été signé peut être emporté. Quelqu’un qui connaît cet ordinateur efface le fichier du code dans le dossier de données ; définissez ensuite un nouveau code.</translation>
    </message>
    <message>
        <source>Copy the key to another stick and try both copies, or add a second key to the pack.</source>
        <translation>Copiez la clé sur une autre clé USB et essayez les deux copies, ou ajoutez une seconde clé au dossier.</translation>
    </message>
    <message>
        <source>Say which day it is.</source>
        <translation>Dites quel jour on est.</translation>
    </message>
    <message>
        <source>Set one, or anybody can leave the kiosk.</source>
        <translation>Définissez-en un, sinon n’importe qui peut quitter la borne.</translation>
    </message>
    <message>
        <source>This stand comes from another computer and cannot begin anew (%1).</source>
        <translation>Ce stand vient d’un autre ordinateur et ne peut pas repartir à neuf (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, then start the kiosk again.</source>
        <translation>Rien n’est perdu. Faites de la place, puis redémarrez la borne.</translation>
    </message>
    <message>
        <source>That pack is another petition&apos;s.</source>
        <translation>Ce dossier est celui d’une autre pétition.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again for another petition.</source>
        <translation>Copiez, fermez ce stand, et installez-le de nouveau pour une autre pétition.</translation>
    </message>
    <message>
        <source>That pack is version %1, and this stand has %2.</source>
        <translation>Ce dossier est la version %1, et ce stand a la %2.</translation>
    </message>
    <message>
        <source>Take a later version.</source>
        <translation>Prenez une version plus récente.</translation>
    </message>
    <message>
        <source>That pack asks for more or less, so that its records would have another size.</source>
        <translation>Ce dossier demande plus ou moins, si bien que ses fiches auraient une autre taille.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again with the new pack.</source>
        <translation>Copiez, fermez ce stand, et installez-le de nouveau avec le nouveau dossier.</translation>
    </message>
    <message>
        <source>That pack lets another office make this stand clear, and nobody confirmed it.</source>
        <translation>Ce dossier permet à un autre bureau de faire vider ce stand, et personne ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Ask headquarters for the words of its office key, and compare them.</source>
        <translation>Demandez au siège les mots de la clé de son bureau, et comparez-les.</translation>
    </message>
    <message>
        <source>The new pack cannot be put in place (%1).</source>
        <translation>Le nouveau dossier ne peut pas être mis en place (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, start the kiosk again, and take the pack again.</source>
        <translation>Rien n’est perdu. Faites de la place, redémarrez la borne, et reprenez le dossier.</translation>
    </message>
    <message>
        <source>The pack changed while it was copied.</source>
        <translation>Le dossier a changé pendant la copie.</translation>
    </message>
    <message>
        <source>Take the stick in anew.</source>
        <translation>Rebranchez la clé USB.</translation>
    </message>
    <message>
        <source>That pack seals to other keys, and signatures here are not exported yet.</source>
        <translation>Ce dossier scelle pour d’autres clés, et des signatures d’ici ne sont pas encore copiées.</translation>
    </message>
    <message>
        <source>Export to a stick first, then take the pack again.</source>
        <translation>Copiez d’abord sur une clé USB, puis reprenez le dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>Rien n’a été changé. Gardez le fichier tel qu’il est, et emportez ce qui est intact.</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>Il n’y a pas de registre dans %1.</translation>
    </message>
    <message>
        <source>Look whether this is the right data folder.</source>
        <translation>Regardez si c’est le bon dossier de données.</translation>
    </message>
    <message>
        <source>The ledger cannot be read (%1).</source>
        <translation>Le registre ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>Keep the disk as it is.</source>
        <translation>Gardez le disque tel qu’il est.</translation>
    </message>
    <message>
        <source>There is no ledger in %1 that can be read (%2).</source>
        <translation>Il n’y a pas de registre lisible dans %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read any more.</source>
        <translation>Plus rien de ce registre ne peut être lu.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Petition Kiosk.</source>
        <translation>Ce registre a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version here. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>Installez ici la version plus récente. Rien n’a été changé. Gardez le fichier tel qu’il est, et emportez ce qui est intact.</translation>
    </message>
    <message>
        <source>It cannot be told any more whose records these are.</source>
        <translation>On ne peut plus dire de quel stand sont ces fiches.</translation>
    </message>
    <message>
        <source>The stand&apos;s folder lacks pack and device key. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>Il manque au stand son dossier et la clé de l’appareil. Rien n’a été changé. Gardez le fichier tel qu’il est, et emportez ce qui est intact.</translation>
    </message>
    <message>
        <source>This stand is live already.</source>
        <translation>Ce stand est déjà ouvert pour de bon.</translation>
    </message>
    <message>
        <source>Export and close it first.</source>
        <translation>Copiez et fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The campaign pack is another than the one whose words were compared.</source>
        <translation>Le dossier de campagne n’est pas celui dont les mots ont été comparés.</translation>
    </message>
    <message>
        <source>Compare the words again.</source>
        <translation>Comparez de nouveau les mots.</translation>
    </message>
    <message>
        <source>The event&apos;s name or place is too long.</source>
        <translation>Le nom ou le lieu de l’événement est trop long.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The campaign pack in the data folder was changed after going live.</source>
        <translation>Le dossier de campagne a été changé après l’ouverture du stand.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the pack that this stand went live with.</source>
        <translation>Rien n’est perdu. Remettez le dossier avec lequel ce stand a été ouvert.</translation>
    </message>
    <message>
        <source>The practice key %1 is damaged.</source>
        <translation>La clé d’exercice %1 est abîmée.</translation>
    </message>
    <message>
        <source>Delete the folder %1: nothing in it is real.</source>
        <translation>Effacez le dossier %1 : rien n’y est réel.</translation>
    </message>
    <message>
        <source>This data folder rehearses another campaign pack.</source>
        <translation>Ce dossier de données sert à un exercice d’une autre campagne.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>No second copy of the campaign&apos;s key was tried, so no kiosk could go live with this.</source>
        <translation>Aucune seconde copie de la clé de campagne n’a été essayée : aucune borne ne pourrait ouvrir avec cela.</translation>
    </message>
    <message>
        <source>Try two copies of the key, or add a second key to the pack.</source>
        <translation>Essayez deux copies de la clé, ou ajoutez une seconde clé au dossier.</translation>
    </message>
    <message>
        <source>The stick cannot be written (%1).</source>
        <translation>La clé USB ne peut pas être écrite (%1).</translation>
    </message>
    <message>
        <source>The event&apos;s name or place holds what no screen shows.</source>
        <translation>Le nom ou le lieu de l’événement contient ce qu’aucun écran ne montre.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The stick&apos;s folder petition-kiosk-setup cannot be used: %1.</source>
        <translation>Le dossier d’installation de la clé USB ne peut pas servir : %1.</translation>
    </message>
    <message>
        <source>Write the set-up stick again.</source>
        <translation>Écrivez de nouveau la clé d’installation.</translation>
    </message>
    <message>
        <source>Nothing is lost. Make it writable, then start again.</source>
        <translation>Rien n’est perdu. Rendez-le inscriptible, puis recommencez.</translation>
    </message>
    <message>
        <source>That is not a receipt&apos;s code: a letter is wrong or missing.</source>
        <translation>Ce n’est pas un code de reçu : une lettre est fausse ou manque.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Compare it with the receipt and type it again.</source>
        <translation>Rien n’a été retiré. Comparez-le au reçu et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The words are not those of headquarters.</source>
        <translation>Ces mots ne sont pas ceux du siège.</translation>
    </message>
    <message>
        <source>Do not take this wording: somebody may have changed it. Ask the organiser.</source>
        <translation>Ne prenez pas ce texte : quelqu’un l’a peut-être changé. Demandez à l’organisateur.</translation>
    </message>
    <message>
        <source>That key lies under a passphrase.</source>
        <translation>Cette clé est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Type its words, then tap the stick.</source>
        <translation>Tapez ses mots, puis touchez la clé USB.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>The event has no name.</source>
        <translation>L’événement n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type its name, then start it.</source>
        <translation>Tapez son nom, puis commencez.</translation>
    </message>
    <message>
        <source>That day is more than a week from this computer&apos;s own day.</source>
        <translation>Ce jour est à plus d’une semaine de la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at day and year. If they are right, confirm them once more.</source>
        <translation>Regardez le jour et l’année. S’ils sont justes, confirmez-les encore une fois.</translation>
    </message>
    <message>
        <source>Write it as year-month-day.</source>
        <translation>Écrivez-le comme année-mois-jour.</translation>
    </message>
    <message>
        <source>This practice is full.</source>
        <translation>Cet exercice est complet.</translation>
    </message>
    <message>
        <source>Practise again tomorrow, or go live to collect names.</source>
        <translation>Exercez-vous de nouveau demain, ou ouvrez le stand pour recueillir des noms.</translation>
    </message>
    <message>
        <source>This petition is over.</source>
        <translation>Cette pétition est terminée.</translation>
    </message>
    <message>
        <source>The disk has no room for 500 more signatures.</source>
        <translation>Le disque n’a plus de place pour 500 signatures.</translation>
    </message>
    <message>
        <source>Make room; signing goes on by itself.</source>
        <translation>Faites de la place ; les signatures reprennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The disk takes no more writing.</source>
        <translation>Le disque n’accepte plus d’écriture.</translation>
    </message>
    <message>
        <source>Export what is there, and use another computer.</source>
        <translation>Copiez ce qui s’y trouve, et utilisez un autre ordinateur.</translation>
    </message>
    <message>
        <source>The signatures&apos; disk cannot be reached.</source>
        <translation>Le disque des signatures est hors d’atteinte.</translation>
    </message>
    <message>
        <source>Start the computer again.</source>
        <translation>Redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The stick is gone.</source>
        <translation>La clé USB n’est plus là.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Rebranchez-la.</translation>
    </message>
    <message>
        <source>The ledger cannot be made in %1 (%2).</source>
        <translation>Le registre ne peut pas être créé dans %1 (%2).</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that can be written.</source>
        <translation>Choisissez un dossier inscriptible sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>What was signed before is safe.</source>
        <translation>Ce qui a été signé avant est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Make room, then go on.</source>
        <translation>Ce qui a été signé avant est en sûreté. Faites de la place, puis continuez.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: its disk or folder is read-only, or away.</source>
        <translation>Le registre ne peut pas être écrit : son disque ou son dossier est en lecture seule, ou absent.</translation>
    </message>
    <message>
        <source>Another program holds the ledger.</source>
        <translation>Un autre programme tient le registre.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Close it, then go on.</source>
        <translation>Ce qui a été signé avant est en sûreté. Fermez-le, puis continuez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is.</source>
        <translation>Rien n’a été changé. Gardez le fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Le registre est abîmé.</translation>
    </message>
    <message>
        <source>The ledger cannot be used (%1).</source>
        <translation>Le registre ne peut pas servir (%1).</translation>
    </message>
    <message>
        <source>What was signed before is safe. Nothing new was stored.</source>
        <translation>Ce qui a été signé avant est en sûreté. Rien de nouveau n’a été enregistré.</translation>
    </message>
    <message>
        <source>That file is no ledger.</source>
        <translation>Ce fichier n’est pas un registre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another file.</source>
        <translation>Rien n’a été changé. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Install the newer version here.</source>
        <translation>Rien n’a été changé et rien n’est perdu. Installez ici la version plus récente.</translation>
    </message>
    <message>
        <source>That is no acknowledgement that a stand would read.</source>
        <translation>Ce n’est pas un accusé qu’un stand lirait.</translation>
    </message>
    <message>
        <source>It is not an acknowledgement of Petition Kiosk.</source>
        <translation>Ce n’est pas un accusé de ce programme.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Il a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update the program on this stand.</source>
        <translation>Mettez à jour le programme de ce stand.</translation>
    </message>
    <message>
        <source>It was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>Il a été signé par un bureau que le dossier de cette campagne ne nomme pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the organiser who wrote it.</source>
        <translation>Rien n’a été changé. Demandez à l’organisateur qui l’a écrit.</translation>
    </message>
    <message>
        <source>Its office signature does not hold: it was changed, or is forged.</source>
        <translation>La signature du bureau ne tient pas : il a été changé, ou c’est un faux.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters to write it again.</source>
        <translation>Rien n’a été changé. Demandez au siège de l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>It lacks a field or holds a wrong one.</source>
        <translation>Il lui manque un champ, ou l’un d’eux est faux.</translation>
    </message>
    <message>
        <source>Its bundles are none, too many or out of order.</source>
        <translation>Ses lots sont absents, trop nombreux ou en désordre.</translation>
    </message>
    <message>
        <source>It is not in canonical form.</source>
        <translation>Il n’est pas dans la forme convenue.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>Il ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>Try again, or copy it anew.</source>
        <translation>Réessayez, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is larger than any acknowledgement.</source>
        <translation>Il est plus grand que tout accusé.</translation>
    </message>
    <message>
        <source>It was cut short, or has bytes too many.</source>
        <translation>Il est tronqué, ou trop long.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Plug in the stick, or make the folder first.</source>
        <translation>Branchez la clé USB, ou créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written.</source>
        <translation>%1 ne s’est pas relu comme il avait été écrit.</translation>
    </message>
    <message>
        <source>Nothing is lost. The stick may be broken: use another one.</source>
        <translation>Rien n’est perdu. La clé USB est peut-être cassée : utilisez-en une autre.</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>Il n’y a pas de place pour %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Make room or use another stick.</source>
        <translation>Rien n’est perdu : les signatures sont toujours sur cet ordinateur. Faites de la place ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is read-only.</source>
        <translation>%1 ne peut pas être écrit : le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Use a folder or stick that can be written.</source>
        <translation>Rien n’est perdu : les signatures sont toujours sur cet ordinateur. Utilisez une clé USB ou un dossier inscriptible.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 n’a pas pu être écrit (%2).</translation>
    </message>
    <message>
        <source>This computer does not tell which sticks are plugged in.</source>
        <translation>Cet ordinateur ne dit pas quelles clés USB sont branchées.</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to export with a command.</source>
        <translation>Demandez à quelqu’un qui connaît cet ordinateur de copier par une commande.</translation>
    </message>
    <message>
        <source>The stick is still in use. Do not pull it yet.</source>
        <translation>La clé USB est encore utilisée. Ne la retirez pas encore.</translation>
    </message>
    <message>
        <source>Close what else shows its files, wait a moment, and try again.</source>
        <translation>Fermez ce qui montre encore ses fichiers, attendez un instant, et réessayez.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>La clé USB ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Nothing is lost. Pull it, plug it in again, or use another.</source>
        <translation>Rien n’est perdu. Retirez-la, rebranchez-la, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This stand&apos;s device key is gone, damaged or another stand&apos;s.</source>
        <translation>La clé de l’appareil de ce stand manque, est abîmée ou vient d’un autre stand.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the file device.key of this stand.</source>
        <translation>Rien n’est perdu. Remettez le fichier de la clé de ce stand.</translation>
    </message>
    <message>
        <source>There is no key to seal to.</source>
        <translation>Il n’y a aucune clé pour sceller.</translation>
    </message>
    <message>
        <source>Name the campaign&apos;s key in the pack.</source>
        <translation>Nommez la clé de la campagne dans le dossier.</translation>
    </message>
    <message>
        <source>A key in the pack is no key to seal to.</source>
        <translation>Une clé du dossier ne permet pas de sceller.</translation>
    </message>
    <message>
        <source>Copy it again from whoever made it.</source>
        <translation>Recopiez-la auprès de qui l’a faite.</translation>
    </message>
    <message>
        <source>That file holds no age key.</source>
        <translation>Ce fichier ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file, made by key new.</source>
        <translation>Donnez le fichier de la clé de campagne.</translation>
    </message>
    <message>
        <source>The passphrase does not open that key.</source>
        <translation>Ces mots n’ouvrent pas cette clé.</translation>
    </message>
    <message>
        <source>Type it as it was printed, with spaces.</source>
        <translation>Tapez-les comme ils ont été imprimés, avec les espaces.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file.</source>
        <translation>Donnez le fichier de la clé de campagne.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2).</source>
        <translation>Le fichier de clé %1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>Check its path and that the stick is in.</source>
        <translation>Vérifiez que la clé USB est branchée.</translation>
    </message>
    <message>
        <source>%1 is a key, and it opens nothing of this campaign.</source>
        <translation>%1 est une clé, et elle n’ouvre rien de cette campagne.</translation>
    </message>
    <message>
        <source>Look for the key whose words stand on the campaign&apos;s card.</source>
        <translation>Cherchez la clé dont les mots figurent sur la carte de la campagne.</translation>
    </message>
    <message>
        <source>Another kiosk is open over this data folder.</source>
        <translation>Une autre borne est ouverte sur ce dossier de données.</translation>
    </message>
    <message>
        <source>Use that one, or leave it first.</source>
        <translation>Utilisez celle-là, ou quittez-la d’abord.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>Le dossier de données %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur du disque</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur du disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>appareil absent</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>appareil absent</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>appareil absent</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>appareil absent</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>système de fichiers abîmé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom trop long</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota dépassé</translation>
    </message>
    <message>
        <source>That is a volunteers&apos; stick, which lies among strangers: no campaign key goes there.</source>
        <translation>C’est une clé USB de bénévoles, qui reste parmi des inconnus : aucune clé de campagne n’y va.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>Prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>A campaign key lies there (%1): %2.</source>
        <translation>Une clé de campagne s’y trouve (%1) : %2.</translation>
    </message>
    <message>
        <source>key and signatures never travel together</source>
        <translation>la clé et les signatures ne voyagent jamais ensemble</translation>
    </message>
    <message>
        <source>Very many receipts were typed here since a volunteer opened the panel.</source>
        <translation>Beaucoup de reçus ont été saisis ici depuis qu’un bénévole a ouvert le panneau.</translation>
    </message>
    <message>
        <source>Look who stands here, and open the panel: then codes are taken again.</source>
        <translation>Regardez qui se tient ici, et ouvrez le panneau : les codes seront de nouveau acceptés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was done before that stays as it is.</source>
        <translation>Ce qui était fait avant reste tel quel.</translation>
    </message>
    <message>
        <source>No register is named.</source>
        <translation>Aucun registre n’est indiqué.</translation>
    </message>
    <message>
        <source>Choose a file, or type an address.</source>
        <translation>Choisissez un fichier, ou saisissez une adresse.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>Le dossier %1 ne peut pas être créé (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is no day.</source>
        <translation>%1 n’est pas un jour.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write it in digits.</source>
        <translation>Écrivez-le en chiffres.</translation>
    </message>
    <message>
        <source>There is no new key to copy.</source>
        <translation>Il n’y a pas de nouvelle clé à copier.</translation>
    </message>
    <message>
        <source>Make the campaign&apos;s key first.</source>
        <translation>Créez d’abord la clé de la campagne.</translation>
    </message>
    <message>
        <source>%1 is there already, and a key is never overwritten.</source>
        <translation>%1 existe déjà, et une clé n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed here yet. Make room, or use another computer.</source>
        <translation>Personne n’a encore signé ici. Libérez de la place, ou utilisez un autre ordinateur.</translation>
    </message>
    <message>
        <source>it must not lie among strangers, as the volunteers&apos; stick does</source>
        <translation>elle ne doit pas rester parmi des inconnus comme la clé USB des bénévoles</translation>
    </message>
    <message>
        <source>no key goes from kiosk to kiosk with a set-up stick</source>
        <translation>aucune clé de campagne ne va d’une borne à l’autre avec une clé d’installation</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>Nothing can be written on that stick.</source>
        <translation>Rien ne peut être écrit sur cette clé USB.</translation>
    </message>
    <message>
        <source>It may have a small switch against writing. Move it, or use another stick.</source>
        <translation>Elle a peut-être un petit verrou contre l’écriture. Déplacez-le, ou prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>The stick could not be written.</source>
        <translation>La clé USB n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>That stick cannot be read.</source>
        <translation>Cette clé USB ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Plug it in again, or use another stick.</source>
        <translation>Rebranchez-la, ou prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>The closing could not begin: the disk refuses.</source>
        <translation>La fermeture n’a pas pu commencer : le disque refuse.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again, or start the computer again.</source>
        <translation>Rien n’a été effacé. Réessayez, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Tout n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it goes on from there.</source>
        <translation>Redémarrez la borne : elle reprend là.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This practice is full.</source>
        <translation>Cet exercice est complet.</translation>
    </message>
    <message>
        <source>This petition is over. No names are taken any more.</source>
        <translation>Cette pétition est terminée. Aucun nom n’est plus recueilli.</translation>
    </message>
    <message>
        <source>Without a volunteer this stand takes no more receipts now. Nothing was taken back.</source>
        <translation>Sans bénévole, ce stand n’accepte plus de reçus pour le moment. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Please tell a volunteer.</source>
        <translation>Prévenez un bénévole, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>This stand cannot store signatures now. Nothing was signed.</source>
        <translation>Ce stand ne peut pas enregistrer de signatures pour le moment. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Your signature was not taken back. It is still stored.</source>
        <translation>Votre signature n’a pas été retirée. Elle est toujours enregistrée.</translation>
    </message>
    <message>
        <source>This stand cannot go on now.</source>
        <translation>Ce stand ne peut pas continuer pour le moment.</translation>
    </message>
    <message>
        <source>This stand cannot store it now. Nothing was taken back.</source>
        <translation>Ce stand ne peut pas l’enregistrer pour le moment. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>This stand cannot take signatures now. What was signed before is safe.</source>
        <translation>Ce stand ne peut pas recueillir de signatures pour le moment. Ce qui a été signé avant est en sûreté.</translation>
    </message>
    <message>
        <source>What you typed is still here. Please tell a volunteer, then go back and try again.</source>
        <translation>Ce que vous avez écrit est toujours là. Prévenez un bénévole, puis revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>For the volunteer:</source>
        <translation>Pour le bénévole :</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>Pour les bénévoles : continuer</translation>
    </message>
</context>
<context>
    <name>GuideCampaignPage</name>
    <message>
        <source>Which campaign?</source>
        <translation>Quelle campagne ?</translation>
    </message>
    <message>
        <source>Tap the one that your organiser gave you.</source>
        <translation>Touchez celle que votre organisateur vous a remise.</translation>
    </message>
    <message>
        <source>Plug in the stick that your organiser gave you. The campaign on it appears here.</source>
        <translation>Branchez la clé USB que votre organisateur vous a remise. La campagne qu’elle contient apparaît ici.</translation>
    </message>
    <message>
        <source>Set up as this stick says</source>
        <translation>Installer comme le dit cette clé</translation>
    </message>
    <message>
        <source>Is there no office that holds the key?</source>
        <translation>N’y a-t-il pas de bureau qui garde la clé ?</translation>
    </message>
    <message>
        <source>Make a new campaign key here</source>
        <translation>Créer ici une nouvelle clé de campagne</translation>
    </message>
</context>
<context>
    <name>GuideCopiesPage</name>
    <message>
        <source>Try two copies of the key</source>
        <translation>Essayez deux copies de la clé</translation>
    </message>
    <message>
        <source>Copies that opened a test: %1 of %2</source>
        <translation>Copies qui ont ouvert un essai : %1 sur %2</translation>
    </message>
    <message>
        <source>This campaign has a single key. Plug in each stick that holds it, type its words, and tap the stick.</source>
        <translation>Cette campagne n’a qu’une clé. Branchez chaque clé USB qui la contient, tapez ses mots, puis touchez la clé USB.</translation>
    </message>
    <message>
        <source>The key&apos;s words, if it has any</source>
        <translation>Les mots de la clé, si elle en a</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>Faire une seconde copie</translation>
    </message>
</context>
<context>
    <name>GuideDonePage</name>
    <message>
        <source>This stand is live</source>
        <translation>Ce stand est ouvert pour de bon</translation>
    </message>
    <message>
        <source>Show the appeal</source>
        <translation>Montrer l’appel</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>La clé USB des bénévoles est faite. Écrivez dessus ce qu’elle est.</translation>
    </message>
    <message>
        <source>The set-up stick is written. Plug it into the next kiosk before you begin there.</source>
        <translation>La clé d’installation est écrite. Branchez-la sur la borne suivante avant d’y commencer.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>Avec la clé USB des bénévoles, le panneau s’ouvre même si le code est oublié. Elle n’ouvre aucune signature.</translation>
    </message>
    <message>
        <source>There is none yet. If the PIN is forgotten, nobody can open the panel: no export there, no new PIN. It can also be made later, in the panel.</source>
        <translation>Il n’y en a pas encore. Si le code est oublié, personne ne peut ouvrir le panneau : ni export, ni nouveau code. On peut aussi la faire plus tard, dans le panneau.</translation>
    </message>
    <message>
        <source>Make the volunteers&apos; stick</source>
        <translation>Faire la clé USB des bénévoles</translation>
    </message>
    <message>
        <source>Write a set-up stick for more kiosks</source>
        <translation>Écrire une clé d’installation pour d’autres bornes</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Sur quelle clé USB ?</translation>
    </message>
</context>
<context>
    <name>GuideEventPage</name>
    <message>
        <source>Where is this, and when?</source>
        <translation>Où est-ce, et quand ?</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>Le nom de l’événement</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il a lieu</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>Nous sommes le %1. Est-ce juste ?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>Chaque signataire trouve d’abord cette langue et cette taille de lettres :</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Taille %1</translation>
    </message>
</context>
<context>
    <name>GuideFrame</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>GuideKeyWordsPage</name>
    <message>
        <source>Write these seven words on paper</source>
        <translation>Écrivez ces sept mots sur un papier</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai écrits</translation>
    </message>
    <message>
        <source>They open the key, and they are never shown again. Keep the paper apart from the stick.</source>
        <translation>Ils ouvrent la clé, et ne seront plus jamais montrés. Gardez le papier loin de la clé USB.</translation>
    </message>
</context>
<context>
    <name>GuideLanguagePage</name>
    <message>
        <source>Set up this stand</source>
        <translation>Installer ce stand</translation>
    </message>
    <message>
        <source>In which language shall we go on?</source>
        <translation>Dans quelle langue continuons-nous ?</translation>
    </message>
</context>
<context>
    <name>GuideLivePage</name>
    <message>
        <source>Is all of this right?</source>
        <translation>Tout cela est-il juste ?</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Ouvrir pour de bon</translation>
    </message>
    <message>
        <source>Take the new wording</source>
        <translation>Prendre le nouveau texte</translation>
    </message>
    <message>
        <source>Yes, the words and the day are right. Go live</source>
        <translation>Oui, les mots et le jour sont justes. Ouvrir pour de bon</translation>
    </message>
    <message>
        <source>Compare the six words with the printed card.</source>
        <translation>Comparez les six mots à la carte imprimée.</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>Nous sommes le %1. Est-ce juste ?</translation>
    </message>
    <message>
        <source>From then on every signature is real. The practice is deleted.</source>
        <translation>Dès lors, chaque signature est réelle. L’exercice est effacé.</translation>
    </message>
    <message>
        <source>Signatures made before keep the wording they were given under.</source>
        <translation>Les signatures déjà données gardent le texte sous lequel elles l’ont été.</translation>
    </message>
    <message>
        <source>No, the words differ</source>
        <translation>Non, les mots diffèrent</translation>
    </message>
    <message>
        <source>Change the event or the day</source>
        <translation>Changer l’événement ou le jour</translation>
    </message>
</context>
<context>
    <name>GuideNewKeyPage</name>
    <message>
        <source>Now a second copy, on another stick</source>
        <translation>Maintenant une seconde copie, sur une autre clé USB</translation>
    </message>
    <message>
        <source>A new key, onto a stick</source>
        <translation>Une nouvelle clé, sur une clé USB</translation>
    </message>
    <message>
        <source>For this petition: %1</source>
        <translation>Pour cette pétition : %1</translation>
    </message>
    <message>
        <source>A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.</source>
        <translation>Une clé USB perdue ne doit pas perdre tous les noms. Laissez la première, branchez-en une autre et touchez-la.</translation>
    </message>
    <message>
        <source>Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.</source>
        <translation>Seul qui possède cette clé peut lire les noms. Elle ne se trouve jamais sur cet ordinateur. Prenez une clé USB vide que vous garderez chez vous.</translation>
    </message>
</context>
<context>
    <name>GuideOfficePage</name>
    <message>
        <source>Another office may clear this stand</source>
        <translation>Un autre bureau pourra vider ce stand</translation>
    </message>
    <message>
        <source>Yes, headquarters says the same words</source>
        <translation>Oui, le siège dit les mêmes mots</translation>
    </message>
    <message>
        <source>none: nothing is cleared</source>
        <translation>aucun : rien n’est effacé</translation>
    </message>
    <message>
        <source>Whoever holds the office&apos;s key says which signatures are safe at headquarters; those can be deleted here. Ask headquarters by telephone for the words of its key.</source>
        <translation>Qui détient la clé du bureau dit quelles signatures sont en sûreté au siège ; celles-là peuvent être effacées ici. Demandez au siège, par téléphone, les mots de sa clé.</translation>
    </message>
    <message>
        <source>With the new wording:</source>
        <translation>Avec le nouveau texte :</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Jusqu’ici :</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>Non, quelque chose diffère</translation>
    </message>
</context>
<context>
    <name>GuidePinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>Les mêmes six chiffres encore une fois</translation>
    </message>
    <message>
        <source>Choose six digits, the PIN</source>
        <translation>Choisissez six chiffres, le code</translation>
    </message>
    <message>
        <source>Keep the PIN that is set</source>
        <translation>Garder le code défini</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>Ce n’étaient pas les mêmes. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>With it the volunteers open the panel. From now on nobody else can leave the kiosk.</source>
        <translation>Avec lui, les bénévoles ouvrent le panneau. Dès maintenant, personne d’autre ne peut quitter la borne.</translation>
    </message>
</context>
<context>
    <name>GuideWordingPage</name>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The demand</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>Le consentement</translation>
    </message>
    <message>
        <source>More about the consent</source>
        <translation>En savoir plus sur le consentement</translation>
    </message>
    <message>
        <source>What the new wording changes</source>
        <translation>Ce que change le nouveau texte</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Until now version %1, from now on version %2.</source>
        <translation>Jusqu’ici version %1, désormais version %2.</translation>
    </message>
    <message>
        <source>Appeal and consent say the same as before.</source>
        <translation>L’appel et le consentement disent la même chose qu’avant.</translation>
    </message>
    <message>
        <source>No longer in these languages: %1</source>
        <translation>N’existe plus dans ces langues : %1</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Jusqu’ici :</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>Désormais :</translation>
    </message>
</context>
<context>
    <name>GuideWordsPage</name>
    <message>
        <source>Are they the same as on the printed card?</source>
        <translation>Sont-ils les mêmes que sur la carte imprimée ?</translation>
    </message>
    <message>
        <source>Yes, all six are the same</source>
        <translation>Oui, les six sont les mêmes</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>Non, quelque chose diffère</translation>
    </message>
    <message>
        <source>No native reader has signed off these languages yet: %1</source>
        <translation>Aucun lecteur natif n’a encore approuvé ces langues : %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 heures : %2</translation>
    </message>
    <message>
        <source>Signatures by the hour. %1</source>
        <translation>Signatures heure par heure. %1</translation>
    </message>
    <message>
        <source>By the hour, since this start</source>
        <translation>Heure par heure, depuis ce démarrage</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Went live: %1</source>
        <translation>Mise en service : %1</translation>
    </message>
    <message>
        <source>Event started: %1</source>
        <translation>Événement commencé : %1</translation>
    </message>
    <message>
        <source>The day was confirmed</source>
        <translation>Le jour a été confirmé</translation>
    </message>
    <message>
        <source>A new wording was taken: version %1</source>
        <translation>Nouveau texte pris : version %1</translation>
    </message>
    <message>
        <source>Exported to a stick; files: %1</source>
        <translation>Copié sur une clé USB ; fichiers : %1</translation>
    </message>
    <message>
        <source>Headquarters confirmed; bundles: %1</source>
        <translation>Confirmé par le siège ; lots : %1</translation>
    </message>
    <message>
        <source>Confirmed signatures were cleared; bundle %1, records: %2</source>
        <translation>Signatures confirmées effacées ; lot %1, fiches : %2</translation>
    </message>
    <message>
        <source>Language and sizes were set</source>
        <translation>Langue et tailles réglées</translation>
    </message>
    <message>
        <source>A new PIN was set</source>
        <translation>Nouveau code défini</translation>
    </message>
    <message>
        <source>A new volunteers&apos; stick was begun</source>
        <translation>Une nouvelle clé USB des bénévoles a été commencée</translation>
    </message>
    <message>
        <source>A volunteer read that signatures came here from another computer; stands: %1</source>
        <translation>Un bénévole a lu que des signatures viennent d’un autre ordinateur ; stands : %1</translation>
    </message>
    <message>
        <source>Wrong PINs were tried; times: %1</source>
        <translation>Des codes faux ont été essayés ; fois : %1</translation>
    </message>
    <message>
        <source>The panel was opened by PIN; times: %1</source>
        <translation>Le panneau a été ouvert par le code ; fois : %1</translation>
    </message>
    <message>
        <source>The panel was opened by a volunteers&apos; stick; times: %1</source>
        <translation>Le panneau a été ouvert par une clé USB des bénévoles ; fois : %1</translation>
    </message>
    <message>
        <source>The stand was paused</source>
        <translation>Le stand a été mis en pause</translation>
    </message>
    <message>
        <source>The stand went on after a pause</source>
        <translation>Le stand a repris après une pause</translation>
    </message>
    <message>
        <source>Practice was begun</source>
        <translation>L’exercice a commencé</translation>
    </message>
    <message>
        <source>Practice was left</source>
        <translation>L’exercice est terminé</translation>
    </message>
    <message>
        <source>The kiosk was left</source>
        <translation>Le programme a été quitté</translation>
    </message>
    <message>
        <source>A poster was written to a stick</source>
        <translation>Une affiche a été écrite sur une clé USB</translation>
    </message>
    <message>
        <source>Sticks were let go of; times: %1</source>
        <translation>Des clés USB ont été libérées ; fois : %1</translation>
    </message>
    <message>
        <source>A stick was read back; bundles that lie there whole: %1</source>
        <translation>Une clé USB a été relue ; lots intacts : %1</translation>
    </message>
    <message>
        <source>Tidying the disk was put off; it is tried again</source>
        <translation>Le rangement du disque est remis ; il sera retenté</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Ce qui a été fait ici</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Other script: %1</source>
        <translation>Autre écriture : %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>Keep letters apart</source>
        <translation>Séparer les lettres</translation>
    </message>
    <message>
        <source>Hold for more letters</source>
        <translation>Maintenez pour d’autres lettres</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Language and sizes</source>
        <translation>Langue et tailles</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>Chaque signataire trouve d’abord cette langue et cette taille de lettres :</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Taille %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Show codes for people&apos;s own phones</source>
        <translation>Montrer les codes pour le téléphone de chacun</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>MarkPad</name>
    <message>
        <source>If you like, draw your mark here with a finger</source>
        <translation>Si vous le souhaitez, tracez ici votre marque avec le doigt</translation>
    </message>
    <message>
        <source>A field for your mark</source>
        <translation>Un espace pour votre marque</translation>
    </message>
    <message>
        <source>Wipe it away</source>
        <translation>Effacer la marque</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Volunteers: please confirm the day</source>
        <translation>Bénévoles : confirmez le jour</translation>
    </message>
    <message>
        <source>The battery runs low: %1</source>
        <translation>La batterie est faible : %1</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>This stand comes from another computer</source>
        <translation>Ce stand vient d’un autre ordinateur</translation>
    </message>
    <message>
        <source>A stand&apos;s key belongs to one computer, so a new one was made here and counting began anew. Nothing is lost.</source>
        <translation>La clé d’un stand appartient à un seul ordinateur : une nouvelle a été faite ici, et le compte repart de zéro. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Signed on the other computer, kept here, and exported with the rest: %1</source>
        <translation>Signées sur l’autre ordinateur, gardées ici, et copiées avec le reste : %1</translation>
    </message>
    <message>
        <source>The stand&apos;s words there:</source>
        <translation>Les mots du stand là-bas :</translation>
    </message>
    <message>
        <source>Its words here, by which headquarters accepts it. Tell headquarters by telephone:</source>
        <translation>Ses mots ici, auxquels le siège le reconnaît. Dites-les au siège par téléphone :</translation>
    </message>
    <message>
        <source>If the other computer still stands somewhere with the same signatures, tell headquarters that too.</source>
        <translation>Si l’autre ordinateur se trouve encore quelque part avec les mêmes signatures, dites-le aussi au siège.</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>Les mêmes six chiffres encore une fois</translation>
    </message>
    <message>
        <source>Choose six new digits</source>
        <translation>Choisissez six nouveaux chiffres</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>Ce n’étaient pas les mêmes. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Keep the old PIN</source>
        <translation>Garder l’ancien code</translation>
    </message>
</context>
<context>
    <name>NoOfficeNote</name>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>Le dossier de cette campagne ne nomme aucune clé de bureau : rien ne peut être confirmé ni effacé ici.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the stand: everything is kept, and goes onto every stick. Ask the organiser for a pack with an office key.</source>
        <translation>Le stand n’a aucun défaut : tout est gardé, et va sur chaque clé USB. Demandez à l’organisateur un dossier qui nomme une clé de bureau.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The kiosk does not open</source>
        <translation>La borne ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer.</source>
        <translation>Rien n’est perdu : les signatures sont toujours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
    <message>
        <source>Carry home what is intact</source>
        <translation>Emporter ce qui est intact</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the printed card</source>
        <translation>Les mots de la campagne, à comparer à la carte imprimée</translation>
    </message>
    <message>
        <source>This stand&apos;s words, by which headquarters accepts it</source>
        <translation>Les mots de ce stand, auxquels le siège le reconnaît</translation>
    </message>
    <message>
        <source>In the whole campaign</source>
        <translation>Dans toute la campagne</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <source>Signed today</source>
        <translation>Signatures du jour</translation>
    </message>
    <message>
        <source>Signed in all</source>
        <translation>Signatures en tout</translation>
    </message>
    <message>
        <source>Not on any stick yet</source>
        <translation>Pas encore sur une clé</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>Confirmées par le siège</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel (practice)</source>
        <translation>Panneau (exercice)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Wrong PINs tried since the last right one: %1</source>
        <translation>Codes faux essayés depuis le dernier juste : %1</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>Le nouveau code est défini.</translation>
    </message>
    <message>
        <source>Opened by the volunteers&apos; stick. If the PIN is forgotten, or others know it, choose a new one.</source>
        <translation>Ouvert par la clé USB des bénévoles. Si le code est oublié, ou connu d’autres, choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Pull the volunteers&apos; stick out now: while it is in, whoever holds the corner comes in.</source>
        <translation>Retirez maintenant la clé des bénévoles : tant qu’elle est branchée, quiconque appuie longtemps sur le coin peut entrer.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>This computer is not locked down. The guide says how to lock it.</source>
        <translation>Cet ordinateur n’est pas verrouillé. Le guide dit comment le verrouiller.</translation>
    </message>
    <message>
        <source>End practice: back to the live stand</source>
        <translation>Finir l’exercice : retour au vrai stand</translation>
    </message>
    <message>
        <source>Closing statement</source>
        <translation>Déclaration de clôture</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>Nouvelle clé USB des bénévoles</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>Lire l’accusé de réception</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>Effacer les signatures confirmées</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Withdraw by receipt</source>
        <translation>Retirer avec un reçu</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>Commencer un événement</translation>
    </message>
    <message>
        <source>Print poster</source>
        <translation>Imprimer l’affiche</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>This stand</source>
        <translation>Ce stand</translation>
    </message>
    <message>
        <source>Set up this stand</source>
        <translation>Installer ce stand</translation>
    </message>
    <message>
        <source>Take a new wording</source>
        <translation>Prendre un nouveau texte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Language and sizes</source>
        <translation>Langue et tailles</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Ce qui a été fait ici</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>When the campaign is over</source>
        <translation>Quand la campagne est finie</translation>
    </message>
    <message>
        <source>Close this stand for good</source>
        <translation>Fermer ce stand pour de bon</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>Retour à l’appel</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>We will be back soon</source>
        <translation>Nous revenons bientôt</translation>
    </message>
    <message>
        <source>This stand is resting. Please come back in a moment.</source>
        <translation>Ce stand fait une pause. Revenez dans un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>Pour les bénévoles : continuer</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 chiffres sur 6</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For volunteers: the six digits</source>
        <translation>Pour les bénévoles : les six chiffres</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>
            <numerusform>Trop d’essais faux. Attendez %1 minute, ou branchez la clé USB des bénévoles.</numerusform>
            <numerusform>Trop d’essais faux. Attendez %1 minutes, ou branchez la clé USB des bénévoles.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it. Tries left: %1</source>
        <translation>Ce n’était pas cela. Essais restants : %1</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>Retour à l’appel</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Nothing counts · Set up this stand</source>
        <translation>Exercice · Rien ne compte · Installer ce stand</translation>
    </message>
    <message>
        <source>Practice · Esc leaves · Set up this stand</source>
        <translation>Exercice · Échap pour quitter · Installer ce stand</translation>
    </message>
    <message>
        <source>Practice · Nothing counts · Back to the live stand</source>
        <translation>Exercice · Rien ne compte · Retour au vrai stand</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print poster</source>
        <translation>Imprimer l’affiche</translation>
    </message>
    <message>
        <source>The poster, and a paper sheet to sign on when the power fails, go onto a stick. Any print shop can print them.</source>
        <translation>L’affiche, et une feuille à signer en cas de coupure de courant, vont sur une clé. N’importe quel imprimeur peut les imprimer.</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>En quelle langue ?</translation>
    </message>
    <message>
        <source>How large is the poster?</source>
        <translation>De quelle taille est l’affiche ?</translation>
    </message>
    <message>
        <source>%1, a sheet of writing paper</source>
        <translation>%1, une feuille ordinaire</translation>
    </message>
    <message>
        <source>%1, twice as large</source>
        <translation>%1, deux fois plus grand</translation>
    </message>
    <message>
        <source>Onto which stick? Best one that holds nothing else: whoever prints sees all that lies on it.</source>
        <translation>Sur quelle clé ? De préférence une clé qui ne contient rien d’autre : l’imprimeur voit tout ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>Vous pouvez retirer la clé</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Écrit et vérifié</translation>
    </message>
    <message>
        <source>These files lie on the stick now:</source>
        <translation>Ces fichiers sont maintenant sur la clé :</translation>
    </message>
    <message>
        <source>The sheet to sign on: %1</source>
        <translation>La feuille à signer : %1</translation>
    </message>
    <message>
        <source>The poster to print: %1</source>
        <translation>L’affiche à imprimer : %1</translation>
    </message>
    <message>
        <source>The poster as a picture: %1</source>
        <translation>L’affiche en image : %1</translation>
    </message>
    <message>
        <source>Any print shop can print them. The sheet is best printed several times, on one side.</source>
        <translation>N’importe quel imprimeur peut les imprimer. Faites tirer la feuille en plusieurs exemplaires, sur une seule face.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>La clé peut être retirée.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>Libérer la clé</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Or call: %1</source>
        <translation>Ou appelez : %1</translation>
    </message>
    <message>
        <source>Opening this leaves a trace on your phone</source>
        <translation>L’ouvrir laisse une trace sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Addressed to: %1</source>
        <translation>À l’attention de : %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · d’après les faits de %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>You have signed before, and kept the receipt?</source>
        <translation>Vous avez déjà signé, et gardé le reçu ?</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Retirer une signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>Practise at this stand</source>
        <translation>S’exercer à ce stand</translation>
    </message>
    <message>
        <source>Everything works and nothing counts: every screen says so. The real signatures stay locked away meanwhile, and no practice gets among them.</source>
        <translation>Tout fonctionne et rien ne compte : chaque écran le dit. Les vraies signatures restent à l’abri pendant ce temps, et aucun exercice ne s’y mêle.</translation>
    </message>
    <message>
        <source>To end it, open the panel again. After five minutes without a touch, and at each start, the stand is live by itself. What was practised is deleted.</source>
        <translation>Pour finir, rouvrez le panneau. Après cinq minutes sans toucher, et à chaque démarrage, le stand redevient réel de lui-même. L’exercice est effacé.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>This stand cannot go on</source>
        <translation>Ce stand ne peut pas continuer</translation>
    </message>
    <message>
        <source>Nothing is lost: everything signed here is intact.</source>
        <translation>Rien n’est perdu : tout ce qui a été signé ici est intact.</translation>
    </message>
    <message>
        <source>No signature of this computer can be read any more.</source>
        <translation>Plus aucune signature de cet ordinateur ne peut être lue.</translation>
    </message>
    <message>
        <source>Intact and sealed on this computer: %1</source>
        <translation>Intactes et scellées sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>On ne peut pas dire combien il en manque.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>Autant qu’on puisse le dire, il n’en manque aucune.</translation>
    </message>
    <message>
        <source>Missing at least: %1. What was exported before is safe on its stick.</source>
        <translation>Il en manque au moins : %1. Ce qui a déjà été copié est en sûreté sur sa clé USB.</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>Écriture et relecture en cours. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>Looking at what is there. One moment.</source>
        <translation>Examen de ce qui s’y trouve. Un instant.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>Branchez une clé USB. Elle apparaît ici.</translation>
    </message>
    <message>
        <source>Tap a stick: all that is intact goes onto it, still sealed, with a report of what is missing. Nothing is changed or deleted here.</source>
        <translation>Touchez une clé USB : tout ce qui est intact y va, toujours scellé, avec un rapport de ce qui manque. Rien n’est changé ni effacé ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Nobody can sign here until this is mended. Use another computer, or the paper sheets.</source>
        <translation>Personne ne peut signer ici tant que ce n’est pas réparé. Utilisez un autre ordinateur, ou les feuilles de papier.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>Vous pouvez retirer la clé</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Écrit et vérifié</translation>
    </message>
    <message>
        <source>Carried home, checked: %1</source>
        <translation>Emportées et vérifiées : %1</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed is on the stick.</source>
        <translation>Tout ce que le siège n’a pas confirmé est sur la clé USB.</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>Il n’y avait rien de nouveau à copier.</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>On ne peut pas dire combien il en manque.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>Autant qu’on puisse le dire, il n’en manque aucune.</translation>
    </message>
    <message>
        <source>Missing at least: %1. The report on the stick says what is known of them.</source>
        <translation>Il en manque au moins : %1. Le rapport sur la clé USB dit ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Tell headquarters both lines of words, by telephone. Until it accepts them, these signatures wait.</source>
        <translation>Dites au siège, par téléphone, les deux lignes de mots. Tant qu’il ne les accepte pas, ces signatures attendent.</translation>
    </message>
    <message>
        <source>The stick can be pulled. Leave this computer as it is: somebody may still find more on it.</source>
        <translation>La clé peut être retirée. Laissez cet ordinateur tel qu’il est : on y trouvera peut-être davantage.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>Libérer la clé</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>ShiftKey</name>
    <message>
        <source>Shift, locked</source>
        <translation>Majuscules verrouillées</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Send this to headquarters: as a picture, as one message, or read aloud</source>
        <translation>Envoyez ceci au siège : en image, en un message, ou lu à voix haute</translation>
    </message>
    <message>
        <source>The closing statement as a code</source>
        <translation>La déclaration de clôture sous forme de code</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Closing statement</source>
        <translation>Déclaration de clôture</translation>
    </message>
    <message>
        <source>Of every bundle that headquarters has not confirmed. What was signed after the last export is told after the next.</source>
        <translation>De chaque lot que le siège n’a pas confirmé. Ce qui a été signé depuis la dernière copie sera annoncé après la prochaine.</translation>
    </message>
    <message>
        <source>There is nothing to send. What was signed after the last export is told after the next.</source>
        <translation>Rien à envoyer. Ce qui a été signé depuis la dernière copie sera annoncé après la prochaine.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>Clé sans nom</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>Un instant. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>Branchez une clé USB. Elle apparaît ici.</translation>
    </message>
</context>
<context>
    <name>StickPick</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>Un instant. Ne retirez pas la clé.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>Branchez une clé USB. Elle apparaît ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>Then everything you typed is deleted.</source>
        <translation>Ensuite, tout ce que vous avez écrit sera effacé.</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Votre signature est retirée.</translation>
    </message>
    <message>
        <source>It is not counted, and nobody gets your name from us.</source>
        <translation>Elle n’est pas comptée, et nous ne donnons votre nom à personne.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>Merci. Votre fenêtre est allumée.</translation>
    </message>
    <message>
        <source>Thank you. Your signature counts.</source>
        <translation>Merci. Votre signature compte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>%1 signature à ce stand. Allons jusqu’à %2.</numerusform>
            <numerusform>%1 signatures à ce stand. Allons jusqu’à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>C’était un exercice. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>At any stand of this campaign: the way is at the end of the appeal.</source>
        <translation>À tout stand de cette campagne : c’est à la fin de l’appel.</translation>
    </message>
    <message>
        <source>Take your signature back? It will not be counted.</source>
        <translation>Retirer votre signature ? Elle ne sera pas comptée.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, la retirer</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>With this code you can take your signature back. A receipt on a searched phone shows that you signed. Copy it only if that is safe.</source>
        <translation>Avec ce code, vous pouvez retirer votre signature. Si quelqu’un fouille votre téléphone, un reçu montre que vous avez signé. Ne le copiez que si c’est sans danger.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Share it: continue online</source>
        <translation>Partagez : continuez en ligne</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Keep a receipt</source>
        <translation>Garder un reçu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Valley</name>
    <message numerus="yes">
        <source>A valley at night: %1 of %2 windows are lit.</source>
        <translation>
            <numerusform>Une vallée la nuit : %1 fenêtre sur %2 est allumée.</numerusform>
            <numerusform>Une vallée la nuit : %1 fenêtres sur %2 sont allumées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lamps on the ridge.</source>
        <translation>
            <numerusform>%1 lampe brille sur la crête.</numerusform>
            <numerusform>%1 lampes brillent sur la crête.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersStickPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>Vous pouvez retirer la clé</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Écrit et vérifié</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>Nouvelle clé USB des bénévoles</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>La clé USB des bénévoles est faite. Écrivez dessus ce qu’elle est.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>La clé peut être retirée.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>Avec la clé USB des bénévoles, le panneau s’ouvre même si le code est oublié. Elle n’ouvre aucune signature.</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>La précédente n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Once the new one is made, the one before opens nothing any more.</source>
        <translation>Dès que la nouvelle est faite, la précédente n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Sur quelle clé USB ?</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>Libérer la clé</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take a signature back by its receipt</source>
        <translation>Retirer une signature avec son reçu</translation>
    </message>
    <message>
        <source>Without a receipt, call: %1</source>
        <translation>Sans reçu, appelez : %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Terminer et effacer</translation>
    </message>
</context>
<context>
    <name>WithdrawPanelPage</name>
    <message>
        <source>Withdraw by receipt</source>
        <translation>Retirer avec un reçu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>Your wish is stored.</source>
        <translation>Votre demande est enregistrée.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>WithdrawnPanelPage</name>
    <message>
        <source>Stored, sealed</source>
        <translation>Enregistré, sous scellé</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Retour au panneau</translation>
    </message>
</context>
<context>
    <name>WithdrawnWords</name>
    <message>
        <source>With the next stick it goes to the campaign, sealed. There the signature of this receipt is taken off every list, wherever it was made.</source>
        <translation>Avec la prochaine clé USB, elle part sous scellé vers la campagne. La signature de ce reçu y est ôtée de toutes les listes, où qu’elle ait été faite.</translation>
    </message>
    <message>
        <source>This stand cannot read who has signed: it neither knows the signature, nor tells whether there is one. The number on the first screen stays as it is.</source>
        <translation>Ce stand ne peut pas lire qui a signé : il ne connaît pas la signature, et ne dit pas s’il y en a une. Le nombre du premier écran reste le même.</translation>
    </message>
    <message>
        <source>What was handed over or printed before cannot be called back.</source>
        <translation>Ce qui a été remis ou imprimé auparavant ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>C’était un exercice. Rien n’a été compté.</translation>
    </message>
</context>
</TS>
