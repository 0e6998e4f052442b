session-month-1 = de janvier
session-month-2 = de février
session-month-3 = de mars
session-month-4 = d’avril
session-month-5 = de mai
session-month-6 = de juin
session-month-7 = de juillet
session-month-8 = d’août
session-month-9 = de septembre
session-month-10 = d’octobre
session-month-11 = de novembre
session-month-12 = de décembre
session-title-ordinary = Session ordinaire { $month } { $year }
session-title-extraordinary = Session extraordinaire { $month } { $year }
session = Session
sessions-pages = Ce qui touche aux sessions
sessions-none = Aucune session n’est encore au calendrier.
session-plan = Programmer une session
session-plan-do = Programmer
session-requests = Demander un point
session-questions = Questions écrites
session-petitions = Pétitions
sessions-asked = Sessions extraordinaires demandées
session-record = Consigner une session passée
session-move = Déplacer la session
session-take-off = Retirer du calendrier
session-take-off-sure = La session quitte le calendrier. Le journal du conseil en garde la trace.
session-is-not-empty = Des points, des questions ou une demande tiennent à cette session : déplacez-la, ou retirez-les d’abord.
done-session-taken-off = La session est retirée du calendrier.
journal-session-taken-off = Session retirée du calendrier
session-move-do = Enregistrer les nouvelles dates
session-kind = Nature de la session
session-kind-ordinary = Ordinaire
session-kind-extraordinary = Extraordinaire
session-sittings = Séances
session-sittings-help = La première séance ouvre la session. Laissez vides les lignes dont vous n’avez pas besoin.
sitting-day = Jour de la séance { $what }
sitting-hour = Heure
sitting = Séance
sitting-nth = { $count ->
    [1] 1re séance
   *[other] { $count }e séance
}
session-place = Lieu
session-note = Remarque affichée avec la session
session-windows = Prochaines fenêtres légales des sessions ordinaires
session-windows-help = Hors de ces fenêtres, la date d’une session ordinaire est refusée avec l’article.
session-asked-elsewhere = Une session extraordinaire que des membres ou l’autorité demandent se met au calendrier depuis leur demande :
session-asked-where = Sessions extraordinaires demandées
session-opening = Ouverture
session-opens-on = Ouverture : { $what }
session-opening-unreported = Date d’ouverture non rapportée
session-state = État
session-recorded = Session passée, consignée
session-pages = Pages de la session
stage-planned = Au calendrier
stage-settled = Ordre du jour arrêté
stage-submitted = Chez l’autorité
stage-convened = Convoquée
stage-open = Ouverte
stage-closed = Close
tab-overview = Session
tab-agenda = Ordre du jour
tab-record = Consignation
tab-convocation = Convocation
tab-conduct = Séances
tab-minutes = Procès-verbal
tab-control = Contrôle
clock = Horloge légale
clock-met = Fait à temps
clock-met-late = { $count ->
    [one] Fait avec { $count } jour de retard
   *[other] Fait avec { $count } jours de retard
}
clock-met-early = { $count ->
    [one] Fait { $count } jour trop tôt
   *[other] Fait { $count } jours trop tôt
}
clock-due = { $count ->
    [0] Aujourd’hui, dernier jour
    [one] Reste { $count } jour
   *[other] Restent { $count } jours
}
clock-missed = { $count ->
    [one] En retard de { $count } jour
   *[other] En retard de { $count } jours
}
clock-not-yet = Ne court pas encore
clock-window-over = Délai écoulé
clock-done-on = Fait le { $what }
clock-proof = Réf.
session-without-sitting = Indiquez le jour et l’heure de la première séance.
session-sittings-out-of-order = Les séances doivent se suivre dans l’ordre des dates.
session-date-unreadable = Une date ou une heure n’est pas valable.
session-in-the-past = Cette date est passée : une session passée se consigne, elle ne se programme pas.
session-too-far = Cette date est trop lointaine : une session se programme jusqu’à la fin de l’année prochaine. Vérifiez l’année.
session-outside-window = La session ne peut pas s’ouvrir à cette date.
session-too-long = La session dépasse sa durée légale.
session-asked-extraordinary = Une session qui a été demandée est extraordinaire.
session-asked-too-late = La session que l’autorité demande ne peut pas s’ouvrir si tard.
session-date-is-fixed = L’ordre du jour a été envoyé à l’autorité : la date ne se change plus ici.
session-is-recorded = Une session passée ne se déplace pas : elle est consignée telle qu’elle s’est tenue.
session-text-too-long = Le lieu ou la remarque est trop long : six cents caractères pour le lieu, quatre mille pour la remarque.
session-sitting-has-points = Des points sont prévus à la séance supprimée. Changez d’abord leur séance.
session-already = Cette étape est déjà faite.
session-not-yet = La session n’en est pas encore là.
session-changed-meanwhile = Quelqu’un d’autre vient de modifier cette session. Relisez la page, puis recommencez.
session-already-published = Cette session est déjà publiée.
done-session-planned = La session est au calendrier.
done-session-moved = La session est déplacée.
journal-session-planned = Session programmée
journal-session-recorded = Session passée consignée
journal-session-put-off = Ouverture de la session reportée
journal-session-moved = Session déplacée
journal-milestone-planned = Session inscrite au calendrier
journal-milestone-agenda-settled = Ordre du jour arrêté, version
journal-milestone-agenda-sent = Ordre du jour envoyé à l’autorité, bordereau n°
journal-milestone-agenda-received = Ordre du jour reçu par l’autorité, récépissé n°
journal-milestone-convened = Membres convoqués
journal-milestone-agenda-posted = Ordre du jour affiché
journal-milestone-reported = Rapports des commissions au complet
journal-milestone-quorum-missed = Réunion sans quorum
journal-milestone-convened-again = Membres convoqués une seconde fois
journal-milestone-opened = Session ouverte
journal-milestone-extended = Session prorogée par le président, autorité informée
journal-sitting-added = Séance ajoutée, numéro
session-length = Durée de la session
session-extended-until = Le président a prorogé la session jusqu’au { $what }.
session-extension-told = Notifié à l’autorité de contrôle le { $what }.
session-extend-until = Proroger jusqu’au
session-extend-help = Une seule fois, par décision du président ; l’autorité en est informée aussitôt à son bureau.
session-extend-do = Proroger la session
sitting-again-day = Jour de la séance supplémentaire
sitting-again-do = Ajouter la séance
extension-not-allowed = La session ne peut pas être prorogée ainsi.
sitting-beyond-length = Cette séance dépasse la durée de la session.
session-is-not-open = La session n’est pas ouverte.
done-extended = La session est prorogée ; l’autorité en est informée.
done-sitting-added = La séance est ajoutée.
journal-milestone-closed = Session close
journal-milestone-minutes-signed = Procès-verbal signé
journal-milestone-minutes-given = Procès-verbal remis aux membres
journal-milestone-register-sent = Registre de présence envoyé, bordereau n°
journal-milestone-register-received = Registre de présence reçu, récépissé n°
journal-milestone-acts-sent = Procès-verbal et délibérations envoyés, bordereau n°
journal-milestone-acts-with-commune = Procès-verbal et délibérations reçus par la commune, récépissé n°
journal-milestone-acts-relayed = Transmis par la commune au gouverneur, bordereau n°
journal-milestone-acts-received = Procès-verbal et délibérations reçus, récépissé n°
journal-milestone-acts-posted = Délibérations affichées
journal-milestone-enforceable = Délibérations exécutoires
journal-milestone-published = Session publiée
journal-session-published = Session montrée au public
