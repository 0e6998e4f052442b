petitions = Pétitions
petitions-what = Déposées auprès du président contre récépissé ({ $what }).
petitions-none = Aucune pétition.
petition-nth = Pétition n° { $what }
petition-title = Point demandé
petition-body = Raisons et objectifs
petition-mandatary = Mandataire ou représentant légal
petition-email = Adresse électronique du mandataire
petition-received = Déposée le
petition-received-on = Déposée le { $what }
petition-until = à décider avant la fin du { $what }
petition-new = Enregistrer une pétition
petition-register = Enregistrer et donner récépissé
petition-receipt = Récépissé
petition-letter = Lettre au mandataire
petition-answer-awaited = Décision attendue
petition-answer-accepted = Acceptée
petition-answer-refused = Refusée
petition-decision = Décision du bureau
petition-decided-on = Date de la décision
petition-accept = Inscrire l’acceptation
petition-refuse = Inscrire le refus, avec ses motifs
petition-reason = Motifs du refus
petition-notified = Mandataire informé par courriel le { $what }
petition-without-mandatary = Nommez le mandataire ou le représentant légal.
petition-without-title = Donnez le point que la pétition demande d’inscrire.
petition-from-tomorrow = La date de dépôt est dans l’avenir.
petition-email-unreadable = Cette adresse électronique ne peut pas être lue.
petition-text-too-long = Ce texte est trop long.
petition-already-decided = Le bureau a déjà décidé de cette pétition.
petition-decided-when = La décision se prend entre le dépôt de la pétition et aujourd’hui.
petition-without-reason = Écrivez les motifs du refus : ils sont notifiés au mandataire.
petition-mail-subject = Votre pétition
petition-mail-accepted =
    { $name },

    Le bureau de { $council } a accepté la pétition n° { $number } : « { $title } ».
    { $verdict }
petition-mail-refused =
    { $name },

    Le bureau de { $council } n’a pas accepté la pétition n° { $number } : « { $title } ».
    Motifs : { $reason }
    { $verdict }
paper-petition-receipt = Récépissé
paper-petition-letter = Lettre
paper-petition-subject = Pétition : { $title }
paper-petition-received = Le président a reçu de { $name }, le { $day }, la pétition enregistrée sous le n° { $number }. Récépissé lui en est donné ({ $article }).
paper-petition-accepted = { $name } : le bureau du conseil a accepté, le { $decided }, la pétition n° { $number } que vous avez déposée le { $day }.
paper-petition-refused = { $name } : le bureau du conseil n’a pas accepté, le { $decided }, la pétition n° { $number } que vous avez déposée le { $day }, pour les motifs suivants.
done-petition-received = La pétition est enregistrée : remettez son récépissé.
done-petition-accepted = La pétition est acceptée : son point est inscrit à la prochaine session ordinaire dont l’ordre du jour est ouvert.
done-petition-refused = Le refus est enregistré, et le mandataire en est informé.
journal-petition-received = Pétition reçue
journal-petition-accepted = Pétition acceptée par le bureau
journal-petition-refused = Pétition refusée par le bureau
journal-petition-notified = Décision sur une pétition notifiée par courriel
