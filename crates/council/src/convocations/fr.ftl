convocation-title = Convocation des membres
seal-do = Sceller et convoquer
seal-sure = Le dossier est scellé : l’ordre du jour et les pièces ne changeront plus.
seal-members = { $count ->
    [one] Un membre sera convoqué
   *[other] { $count } membres seront convoqués
}
seal-possible = Le dossier est prêt à être scellé.
seal-receipt-awaited = L’autorité n’a pas encore donné récépissé de l’ordre du jour : elle pourra encore y faire inscrire des points ou s’opposer à certains. Le dossier scellé, lui, ne change plus.
seal-authority-until = L’autorité peut, jusqu’au { $what }, faire inscrire des points ou s’opposer à certains. Le dossier scellé, lui, ne change plus.
seal-no-mailer = Aucun serveur de courrier n’est configuré : les messages attendront qu’il le soit.
seal-without-agenda = Arrêtez d’abord l’ordre du jour.
seal-unsettled-changes = L’ordre du jour a changé depuis sa dernière version : arrêtez-en d’abord une nouvelle.
seal-without-members = Aucun membre n’est en exercice.
seal-too-late = Il est trop tard pour convoquer à cette date.
seal-incomplete = Les pièces à joindre à l’avis ne sont pas complètes.
sealed-at = Dossier scellé le { $what }
sealed-papers = Pièces scellées
seal-digest = Empreinte du sceau
reach = Qui a été joint
reach-opened = Ouverte
reach-received = Reçue
reach-sent = Envoyée
reach-not-reached = Non jointe
reach-answered = { $count ->
    [0] Aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}
reach-unopened = { $count ->
    [0] Tous ont ouvert leur convocation
    [one] { $count } membre n’a pas ouvert la sienne
   *[other] { $count } membres n’ont pas ouvert la leur
}
remind = Relancer ceux qui n’ont pas ouvert
reminder-too-soon = Un rappel est parti il y a moins d’une heure.
reminder-nobody = Personne n’est à relancer par courrier électronique.
reminder-out-of-time = On ne relance qu’entre la convocation et l’ouverture.
channel-application = Application
channel-mail = Courrier électronique
channel-paper = Papier
member-letter = Lettre
member-sent = Envoyée
member-received = Reçue
member-opened = Ouverte
member-answer = Réponse
slip-add = Joindre le récépissé signé
answer-attends = Sera présent
answer-excused = S’excuse
paper-list = Liste pour la remise en main propre
posting-notice = Avis à afficher
third-meeting-notice = Avis aux membres sans courriel
paper-third-meeting-name = Avis
paper-third-meeting = Ouverture de la { $session }
paper-third-meeting-text = La { $session } s’ouvrira donc le { $day } à { $hour }, { $place }. L’ordre du jour scellé demeure. Le présent avis informe les membres ; il ne vaut pas nouvelle convocation.
posting-do = L’avis est affiché au siège
posting-done = Ordre du jour affiché
agenda-already-posted = L’affichage est déjà consigné.
sealed-same-file = Dans le même document que ci-dessus
seal-unfinished = Ce qui manque aux points
letters-hand = Les lettres sont remises au porteur
letters-already-handed = Les lettres sur papier sont déjà remises.
purpose-reminder = rappel
purpose-convocation = convocation
purpose-third-meeting = troisième réunion
second-call-title = Seconde convocation
second-call-same = L’ordre du jour et les pièces restent ceux de la première convocation ; les séances suivantes gardent leur écart avec l’ouverture.
second-call-day = Jour de la deuxième réunion
second-call-do = Convoquer une seconde fois
second-call-sealed = Seconde convocation
first-call-sealed = la première, scellée le { $what }
second-call-not-needed = Aucune réunion de cette session n’a manqué de quorum : il n’y a pas de seconde convocation.
second-call-postponed = Aucune seconde convocation n’est due pour cette session.
second-call-already = Les membres sont déjà convoqués une seconde fois.
second-call-in-the-past = La deuxième réunion se tient au plus tôt demain.
second-call-out-of-days = Choisissez un jour dans le délai de la loi.
third-meeting-set = La deuxième réunion n’a pas réuni le quorum. La troisième se tient le { $what }, au même lieu et à la même heure, quel que soit le nombre des présents : aucune nouvelle convocation n’est due, l’ordre du jour scellé demeure, et les membres sont informés.
postponed-meeting-set = La réunion n’a pas réuni le quorum. La session que l’autorité a demandée est reportée au { $what } et se tient alors quel que soit le nombre des présents : aucune nouvelle convocation n’est due, et les membres sont informés.
done-convened-again = La seconde convocation est scellée et part.
journal-third-meeting-told = Membres informés de la troisième réunion, nombre
second-convocation-mail-subject = Seconde convocation : { $session }
second-convocation-mail =
    Madame, Monsieur { $name },
    
    La première réunion n’ayant pas réuni le quorum, vous êtes convoqué une seconde fois à la { $session } ({ $council }), qui s’ouvrira le { $day } à { $hour }, { $place }. L’ordre du jour et les pièces sont les mêmes.
    
    Pour ouvrir les pièces, accuser réception et répondre, sans mot de passe :
    { $address }
    
    La lettre de convocation est jointe. Ce lien est personnel : ne le transmettez pas.
postponed-meeting-mail-subject = Session reportée : { $session }
postponed-meeting-mail =
    Madame, Monsieur { $name },
    
    La réunion n’ayant pas réuni le quorum, la { $session } ({ $council }), demandée par l’autorité, s’ouvrira le { $day } à { $hour }, { $place }, quel que soit le nombre des membres présents. Ceci vous informe ; la loi fixe ce jour et n’exige pas de nouvelle convocation.
    
    Les pièces de la session :
    { $address }
third-meeting-mail-subject = Troisième réunion : { $session }
third-meeting-mail =
    Madame, Monsieur { $name },
    
    La deuxième réunion n’ayant pas réuni le quorum, la { $session } ({ $council }) s’ouvrira le { $day } à { $hour }, { $place }, quel que soit le nombre des membres présents. Ceci vous informe ; la loi fixe ce jour et n’exige pas de nouvelle convocation.
    
    Les pièces de la session :
    { $address }
paper-second-convocation-subject = Seconde convocation à la { $session }
paper-second-convocation-why = Le conseil s’est réuni le { $day } sans que le quorum soit atteint.
paper-second-convocation-text = J’ai donc l’honneur de vous convoquer une seconde fois à la { $session } du conseil ({ $council }), qui s’ouvrira le { $day }, aux dates, heures et lieu indiqués ci-dessous. L’ordre du jour et les documents joints sont ceux de la première convocation.
paper-second-announcement = La première réunion n’ayant pas réuni le quorum, le président du conseil ({ $council }) porte à la connaissance du public que le conseil tiendra, en séances publiques, sa { $session }, dont l’ouverture est reportée au { $day }.
delivery-waiting = en attente
own-title = Votre convocation
own-none = Vous n’êtes pas convoqué à cette session.
own-open = Ouvrir les pièces de la session
own-open-help = Les ouvrir prouve que vous les avez reçues.
own-receipt = J’accuse réception
own-received = Vous avez accusé réception.
own-answer = Serez-vous présent ?
own-attends = Je serai présent
own-excused = Je m’excuse
own-reason = Motif de l’excuse
own-answer-do = Envoyer ma réponse
own-answered = Votre réponse : { $what }
own-letter = La lettre de convocation (PDF)
own-for = Madame, Monsieur { $what }
enclosure-agenda = Ordre du jour
enclosure-timetable = Calendrier des séances et points de chacune
answer-after-the-opening = La session est ouverte : il n’est plus temps de répondre. L’absence se note en séance.
answer-without-reason = Indiquez le motif : c’est le conseil qui l’accepte.
answer-reason-too-long = Le motif est trop long.
convocation-mail-subject = Convocation : { $session }
reminder-mail-subject = Rappel : { $session }
convocation-mail = 
    Madame, Monsieur { $name },
    
    Vous êtes convoqué à la { $session } ({ $council }), qui s’ouvrira le { $day } à { $hour }, { $place }.
    
    Pour ouvrir les pièces, accuser réception et répondre, sans mot de passe :
    { $address }
    
    La lettre de convocation est jointe. Ce lien est personnel : ne le transmettez pas.
reminder-mail = 
    Madame, Monsieur { $name },
    
    Nous vous rappelons que la { $session } ({ $council }) s’ouvrira le { $day } à { $hour }, { $place }. Vous n’en avez pas encore ouvert les pièces.
    
    Pour les ouvrir et répondre, sans mot de passe :
    { $address }
done-convened = Le dossier est scellé, la convocation part.
done-reminded = Le rappel part par courrier électronique.
done-agenda-posted = L’affichage est consigné.
done-letters-handed = La remise des lettres est consignée.
done-slip-kept = Le récépissé signé est conservé.
done-papers-opened = Voici les pièces de la session.
done-receipt-given = Votre accusé de réception est enregistré.
done-answered = Votre réponse est enregistrée.
enclosure-points = Points soumis à délibération à chaque séance
enclosure-of-point = Point { $number } : { $title }
paper-convocation-to = Convocation à la { $session }
paper-convocation-subject = Convocation à la { $session }
paper-salutation = Madame, Monsieur,
paper-convocation-text = J’ai l’honneur de vous convoquer à la { $session } du conseil ({ $council }), qui s’ouvrira le { $day }, aux dates, heures et lieu indiqués ci-dessous. Vous trouverez ci-joints l’ordre du jour, le calendrier des séances, les points soumis à délibération à chacune et les documents y afférents.
paper-closing = Veuillez agréer, Madame, Monsieur, l’expression de ma considération distinguée.
paper-acknowledgement = Merci de signer le récépissé ci-dessous et de le retourner au secrétariat du conseil, ou d’accuser réception par le lien reçu par courrier électronique.
paper-notice = Avis de { $session }
paper-announcement = Le président du conseil ({ $council }) porte à la connaissance du public que le conseil tiendra, en séances publiques, sa { $session }, dont l’ouverture est fixée au { $day }.
paper-hand-list = Registre de remise des convocations, { $session }
paper-hand-list-instructions = Les membres ci-dessous reçoivent leur convocation en main propre, à l’adresse déclarée. Chacun signe et inscrit le jour et l’heure de la remise ; en cas d’absence ou de refus, l’agent le note.
paper-bearer = L’agent chargé de la remise
paper-without-email = Sans adresse électronique déclarée
paper-no-address = Aucune adresse déclarée
journal-convocation-sealed = Dossier de convocation scellé
journal-summons-sent = Convocation d’un membre envoyée
journal-summons-received = Convocation d’un membre reçue
journal-summons-opened = Pièces ouvertes par un membre
journal-summons-answered = Réponse d’un membre
journal-members-reminded = Membres relancés, nombre
seal-agenda-unsent = La dernière version de l’ordre du jour n’est pas transmise à l’autorité : transmettez-la d’abord.
addenda = Additifs au dossier
addendum-nth = Additif nº { $what } au dossier
addendum-sealed-at = Scellé le { $what } ; le dossier de convocation reste tel qu’il a été scellé.
addendum-list = Liste des pièces à imprimer
addendum-new = Nouvel additif
addendum-help = Joignez des pièces à des points déjà inscrits : un additif n’ajoute aucun point. Il est scellé à part et adressé à tous les membres convoqués.
addendum-do = Sceller et adresser l’additif
addendum-open = Ouvrir les pièces de l’additif
addendum-before-seal = Le dossier de convocation n’est pas scellé : joignez les pièces au point lui-même.
addendum-after-opening = La session est ouverte ou close : le dossier de convocation ne reçoit plus d’additif. Une pièce nouvelle se présente en séance.
addendum-without-paper = Joignez au moins une pièce à un point de l’ordre du jour.
addendum-nothing-new = Les membres ont déjà reçu ces pièces.
done-addendum-sealed = L’additif est scellé et part.
done-addendum-opened = Voici les pièces de l’additif.
purpose-addendum = additif
journal-addendum-sealed = Additif au dossier de convocation scellé
paper-addendum-name = Additif
paper-addendum = Additif nº { $number } au dossier de convocation de la { $session }
paper-addendum-text = Les pièces ci-dessous sont ajoutées à des points déjà inscrits à l’ordre du jour de la { $session }. L’ordre du jour et le dossier scellé demeurent inchangés.
paper-addendum-seal = Empreinte du sceau (SHA-256) : { $sha256 }
addendum-mail-subject = Additif nº { $number } : { $session }
addendum-mail =
    Madame, Monsieur { $name },
    
    Des pièces sont ajoutées au dossier de la { $session } ({ $council }), qui s’ouvrira le { $day } à { $hour }, { $place } : additif nº { $number }. Elles portent sur des points déjà inscrits ; l’ordre du jour ne change pas.
    
    Pour les ouvrir, sans mot de passe :
    { $address }
    
    Ce lien est personnel : ne le transmettez pas.
