<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>Signatures à ce stand : %1. Allons jusqu’à %2.</translation>
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
    <message>
        <source>%1 of %2 dots are filled.</source>
        <translation>%1 points sur %2 sont remplis.</translation>
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
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Esc leaves · Nothing counts</source>
        <translation>Exercice · Échap pour quitter · Rien ne compte</translation>
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
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>Signatures à ce stand : %1. Allons jusqu’à %2.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>C’était un exercice. Rien n’a été compté.</translation>
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
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>Une vallée la nuit : %1 fenêtres sur %2 sont allumées, %3 lampes brillent sur la crête.</translation>
    </message>
</context>
</TS>
