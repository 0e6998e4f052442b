minutes = Procès-verbal
minutes-stage-draft = En rédaction
minutes-stage-approved = À signer
minutes-stage-signed = Signé
minutes-opening = Ouverture
minutes-closing = Clôture
minutes-add = Compléter : débat, observations
minutes-note = Texte ajouté au procès-verbal
minutes-save = Enregistrer
minutes-paper = Le procès-verbal
minutes-to-deliberations = Délibérations de la session
minutes-of-the-past = Session passée : son procès-verbal n’a pas été établi ici.
minutes-approve = Arrêter le texte
minutes-approve-help = Une fois arrêté, le procès-verbal est imprimé et ne change plus ; président et secrétaire le signent.
minutes-sign = Signer le procès-verbal
minutes-sign-help = En signant, vous attestez que ce document, à l’empreinte indiquée, est le procès-verbal de la session.
minutes-give = Remettre le procès-verbal aux membres
minutes-copies = Copies des membres
minutes-copies-given = { $count ->
    [0] Aucune copie remise
    [one] { $count } copie remise
   *[other] { $count } copies remises
}
minutes-copies-opened = { $count ->
    [0] Aucune ouverte
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}
minutes-scan = L’original signé à la main
minutes-scan-add = Joindre l’original signé à la main (PDF)
minutes-before-opening = La session n’est pas ouverte : pas encore de procès-verbal.
minutes-before-closing = Le procès-verbal s’arrête après la clôture de la session.
minutes-already-approved = Le procès-verbal est arrêté : son texte ne change plus.
minutes-not-there = Le procès-verbal n’en est pas là.
minutes-already-given = Le procès-verbal est déjà remis aux membres.
minutes-note-too-long = Le texte est trop long : annexez-le.
minutes-mail = 
    Madame, Monsieur { $name },
    
    Veuillez trouver ci-joint le procès-verbal de la { $session } ({ $council }), { $article }.
paper-minutes-of = Procès-verbal de la { $session }
paper-minutes-departure = { $name } — { $verdict }
paper-minutes-refused-requests = Le président informe le conseil, sans débat, des demandes d’inscription qui ont été refusées ({ $article }) :
paper-minutes-refused-request = « { $title } », demandée par { $names } ; motifs : { $reason }
paper-minutes-opposed = L’autorité de contrôle s’est opposée le { $day } au point « { $title } » ; le juge n’a pas encore statué ({ $article }).
paper-minutes-opposition-upheld = L’autorité de contrôle s’est opposée le { $day } au point « { $title } », que le juge a retiré de l’ordre du jour ({ $article }).
paper-minutes-opposition-dismissed = L’autorité de contrôle s’est opposée le { $day } au point « { $title } » ; le juge a rejeté cette opposition ({ $article }).
paper-minutes-opening = Le conseil ({ $council }) s’est réuni en { $session }, sur convocation du { $convened }, sous la présidence de { $president }.
paper-minutes-missed = Réunion du { $day } : { $verdict }
paper-minutes-called-again = Les membres ont été convoqués une seconde fois le { $on }. { $days }
paper-minutes-later-sitting = { $count ->
    [one] { $sitting } : { $count } membre présent.
   *[other] { $sitting } : { $count } membres présents.
}
paper-minutes-present = Présents : { $names }.
paper-minutes-excused = Excusés : { $names }.
paper-minutes-absent = Absents : { $names }.
paper-minutes-left-second-vote = { $count ->
    [one] { $count } point n’a pas reçu son second vote : { $points }.
   *[other] { $count } points n’ont pas reçu leur second vote : { $points }.
}
paper-minutes-left-deferred = { $count ->
    [one] { $count } point est reporté : { $points }.
   *[other] { $count } points sont reportés : { $points }.
}
paper-order-suspended = { $when }, { $sitting } : la séance est suspendue. { $said }
paper-order-resumed = { $when }, { $sitting } : la séance reprend. { $said }
paper-order-warned = { $when }, { $sitting } : avertissement adressé à { $name }. { $said }
paper-order-expelled = { $when }, { $sitting } : expulsion de { $name }. { $said }
paper-order-kept = { $when }, { $sitting } : expulsion de { $name } mise aux voix. { $said }
paper-order-closed = { $when }, { $sitting } : huis clos. { $said }
paper-order-stays-public = { $when }, { $sitting } : huis clos mis aux voix. { $said }
paper-order-reopened = { $when }, { $sitting } : la séance est de nouveau publique. { $said }
paper-order-asking = L’ont demandé ({ $count }) : { $names }.
paper-order-for = Pour ({ $count }) : { $names }.
paper-order-against = Contre ({ $count }) : { $names }.
paper-order-abstaining = Abstentions ({ $count }) : { $names }.
paper-minutes-closing-short = La session a été close le { $when }.
paper-minutes-closing = L’ordre du jour étant épuisé, la session a été close le { $when }.
paper-minutes-report = Rapport de la commission ({ $commission }) :
paper-minutes-not-studied = La commission n’a pas étudié ce point ({ $article }).
paper-minutes-taken-up = Consulté sans débat, le conseil décide de délibérer sur ce point que la commission n’a pas étudié. Vote préalable : { $verdict }
paper-minutes-turned-down = Vote préalable, sans débat, sur la question de délibérer ou non : { $verdict }
paper-minutes-noted = Le conseil prend acte du rapport.
paper-minutes-deferred = Le point est reporté. { $reason }
paper-minutes-withdrawn = Le point est retiré. { $reason }
paper-minutes-not-deliberated = Le conseil décide sans débat de ne pas délibérer sur ce point.
paper-minutes-second-sitting = Le point sera soumis au vote en seconde séance.
done-minutes-written = Le procès-verbal est enregistré.
done-minutes-approved = Le procès-verbal est arrêté, prêt à signer.
done-minutes-signed = Vous avez signé le procès-verbal.
done-minutes-given = Le procès-verbal est remis aux membres.
journal-minutes-begun = Rédaction du procès-verbal commencée
journal-minutes-written = Projet de procès-verbal modifié
journal-minutes-approved = Texte du procès-verbal arrêté
journal-minutes-signed = Signatures du procès-verbal complètes
journal-minutes-scanned = Original signé du procès-verbal conservé
journal-minutes-copy-sent = Copie du procès-verbal envoyée à un membre
journal-minutes-opened = Copie du procès-verbal ouverte par un membre
paper-minutes-questions = Réponses aux questions écrites ({ $sitting }) :
paper-minutes-questions-unset = Questions écrites inscrites pour la session, sans séance choisie pour les réponses :
paper-minutes-question-answered = Question n° { $number } de { $name } : « { $title } ». Réponse de { $by } : { $answer }
paper-minutes-question-unanswered = Question n° { $number } de { $name } : « { $title } ». Elle n’a pas reçu de réponse.
paper-minutes-question-carried = Question n° { $number } de { $name } : « { $title } ». Elle est restée sans réponse et, à la demande de son auteur, elle est reportée à la session suivante.
paper-minutes-receipts = Vote sur l’ensemble des recettes. { $verdict }
paper-minutes-expenses = Vote sur l’ensemble des dépenses. { $verdict }
paper-minutes-chapter = Vote sur les dépenses du chapitre « { $title } ». { $verdict }
