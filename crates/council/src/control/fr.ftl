control-authority = Autorité de contrôle
control-decisions = Délibérations devant l’autorité
control-expected-on = Si l’autorité garde le silence, exécutoire à compter du { $what }.
control-reason = Motifs de l’opposition
control-oppose = S’opposer à la délibération
control-all-pieces = Toutes les pièces transmises
control-oppose-until = S’opposer, au plus tard le { $what }
control-visa-until = Répondre sur le visa, au plus tard le { $what }
control-reasons-until = En cas de refus, motifs à notifier au président jusqu’au { $what }
control-reasons-over = délai passé
control-visa-give = Accorder le visa
control-visa-refuse = Refuser le visa
control-visa-reason = Motifs du refus de visa
control-receipt-first = Accusez d’abord réception.
control-reason-missing = Écrivez les motifs, en arabe ou en français.
control-reason-too-long = Les motifs sont trop longs : joignez un courrier.
control-already-opposed = L’opposition à cette délibération est déjà enregistrée.
control-too-late = Le délai d’opposition est passé.
control-no-visa-awaited = Aucun visa n’est attendu pour cette délibération.
council-without-authority = L’autorité de contrôle de ce conseil n’est pas définie.
parcel-agenda = Ordre du jour
parcel-register = Registre des présences
parcel-acts = Procès-verbal et délibérations
parcel-send-agenda = Transmettre l’ordre du jour à l’autorité
parcel-send-register = Transmettre le registre des présences à l’autorité
parcel-send-acts = Transmettre le procès-verbal et les délibérations à l’autorité
transmission-none = Pas encore transmis.
transmission-slip = Bordereau
transmission-sent = transmis le { $what }
transmission-received = reçu le { $what }
transmission-awaits-receipt = Récépissé attendu
transmission-pieces = { $count ->
    [0] Aucune pièce
    [one] { $count } pièce
   *[other] { $count } pièces
}
transmission-agenda-version = Ordre du jour, version { $what }
transmission-register-missed = Registre des présences, réunion sans quorum du { $what }
transmission-register-of = Registre des présences, séance { $count }
resignations-name = Signalement de démissions d’office
resignations-subject = Membres réputés démissionnaires d’office, { $session }
resignations-found = Le conseil a constaté la démission d’office des membres suivants :
transmission-already-sent = Ces pièces sont déjà transmises.
transmission-before-closing = Ces pièces se transmettent après la clôture de la session.
transmission-minutes-unsigned = Le procès-verbal n’est pas encore signé.
transmission-acts-unsigned = { $count ->
    [one] { $count } délibération n’est pas signée.
   *[other] { $count } délibérations ne sont pas signées.
}
transmission-already-received = Le récépissé de cet envoi est déjà donné.
receipt = Récépissé
receipt-number = Récépissé n°
receipt-day = Reçu le
receipt-scan = Récépissé numérisé (PDF)
receipt-give = Donner récépissé
receipt-give-sure-agenda = Le récépissé daté d’aujourd’hui est remis au conseil. Vos délais se comptent de ce jour : votre bureau les montre, avec leur article.
receipt-give-sure-register = Le récépissé daté d’aujourd’hui est remis au conseil.
receipt-give-sure-acts = Le récépissé daté d’aujourd’hui est remis au conseil. Vos délais se comptent de ce jour : votre bureau les montre, avec leur article.
receipt-on-paper = Enregistrer un récépissé donné sur papier
receipt-number-missing = Saisissez le numéro du récépissé, tel qu’il a été donné.
receipt-day-impossible = Le jour de réception est entre l’envoi et aujourd’hui.
paper-transmission-agenda = Transmission de l’ordre du jour de la { $session }
paper-transmission-register = Transmission du registre des présences de la { $session }
paper-transmission-acts = Transmission du procès-verbal et des délibérations de la { $session }
paper-transmission-text = Veuillez trouver ci-joint les pièces énumérées au tableau ci-dessous, relatives à la { $session }.
paper-receipt-by-hand = Reçu les pièces énumérées ci-dessus.
paper-receipt-given = Reçu les pièces énumérées ci-dessus, par voie électronique, le { $when }. Agent : { $name }.
done-transmitted = Les pièces sont transmises à l’autorité.
done-receipt-kept = Le récépissé est enregistré.
done-acknowledged = Récépissé donné, daté d’aujourd’hui.
done-opposed = L’opposition est enregistrée ; le conseil en est informé.
done-visa-given = Le visa est donné, le conseil en est averti.
done-visa-refused = Le visa est refusé, le conseil en est averti avec vos motifs.
journal-control-recounted = Jour d’exécution recompté : jours fériés changés
journal-visa-given = Visa accordé
dispute = Après l’opposition ou le refus de visa
dispute-where = Où en est la délibération
dispute-next = Ce qui peut être consigné maintenant
dispute-so-far = Ce qui s’est passé
dispute-opposed = Opposition de l’autorité
dispute-visa-refused = Visa refusé
dispute-by = Par quelle délibération
dispute-by-none = — Choisir —
dispute-day = Le jour
dispute-reference = Numéro du dossier ou du courrier
dispute-reason = Motifs
dispute-paper = La pièce (PDF)
dispute-paper-add = La pièce numérisée (PDF)
dispute-not-there = La délibération n’en est pas là : rechargez la page.
dispute-successor-missing = Choisissez la délibération par laquelle le conseil a répondu.
dispute-successor-unfit = Cette délibération n’est pas postérieure à la réponse de l’autorité.
dispute-day-impossible = Le jour se place après l’acte précédent, et pas après aujourd’hui.
dispute-reference-too-long = Le numéro dépasse 60 signes.
deed-changed = Le conseil a adopté une autre délibération
deed-dropped = Le conseil a abandonné la délibération
deed-maintained = Le conseil a maintenu la délibération
deed-lifted = L’autorité renonce à son opposition
deed-referred = Saisine du tribunal administratif
deed-stayed = Référé : exécution suspendue
deed-stay-dismissed = Référé : suspension rejetée
deed-annulled = Jugement : délibération annulée
deed-upheld = Jugement : annulation rejetée
deed-help-changed = La délibération nouvelle porte son propre numéro ; les deux restent lisibles et renvoient l’une à l’autre.
deed-help-dropped = Dites pourquoi. Si le conseil l’a fait par une délibération, choisissez-la.
deed-help-maintained = Le conseil l’a examinée de nouveau et confirmée, sans la changer.
deed-help-lifted = La délibération suit de nouveau son cours ; dites pourquoi.
deed-help-referred = Joignez la requête enregistrée au greffe. L’exécution est suspendue jusqu’à la décision du juge des référés.
deed-help-stayed = Joignez l’ordonnance.
deed-help-stay-dismissed = Joignez l’ordonnance.
deed-help-annulled = Joignez le jugement. La délibération cesse de produire effet, et le public le voit.
deed-help-upheld = Joignez le jugement.
done-dispute-noted = L’acte est consigné.
journal-control-deed = Suite d’une opposition ou d’un refus de visa, délibération n°
control-follow = Suite de l’opposition ou du refus
control-answers-to = Répond à la délibération n°
dispute-examination = Nouvel examen
dispute-listed = Inscrit à l’ordre du jour de la session
dispute-session = La session
dispute-list = Inscrire à l’ordre du jour
dispute-point = Nouvel examen de la délibération n° { $number } : { $title }
done-dispute-listed = Le nouvel examen est inscrit à l’ordre du jour.
parcel-visa = Demande de visa
parcel-send-visa = Demander le visa
transmission-visa-with-acts = La demande de visa part avec les délibérations.
receipt-give-sure-visa = Le récépissé daté d’aujourd’hui est remis au conseil. Vos délais se comptent de ce jour : votre bureau les montre, avec leur article.
paper-transmission-visa = Demande de visa de délibérations de la { $session }
paper-transmission-visa-asked = Le visa est demandé pour les délibérations suivantes : { $numbers } ({ $article }).
paper-answer-subject = Délibération n° { $number } ({ $council }) : { $title }
paper-answer-reasons = Motifs :
paper-answer-date = Le { $what }
answer-opposition = Opposition à une délibération
answer-visa-given = Visa accordé
answer-visa-refused = Refus de visa
answer-visa = Réponse sur le visa
control-visa-on-paper = Enregistrer une réponse sur le visa donnée sur papier
control-visa-answer = La réponse
control-visa-number = Numéro de la réponse
control-visa-day = Datée du
control-where = Où en est la délibération
control-told = Le président en a été averti par courriel le { $what }.
control-mail = { $name },

    { $what } : délibération n° { $number } de votre conseil ({ $council }), « { $title } ».

    { $reason }

    La lettre est jointe. Où en est la délibération, et ce qui peut suivre :
    { $address }
journal-visa-asked = Visa demandé, bordereau n°
journal-visa-request-received = Demande de visa reçue, récépissé n°
journal-control-notice-sent = Président averti par courriel
authority-desk = Bureau de l’autorité
matters-count = { $count ->
    [0] rien n’attend
    [one] { $count } affaire attend
   *[other] { $count } affaires attendent
}
matters-none = Rien n’attend votre réponse
matters-none-help = Ici paraîtra tout ce que vos conseils vous envoient, le plus pressant d’abord.
matters-none-here = Rien pour ce choix.
matters-more = La suite
matters-tally = En attente
matters-choose = Choisir
matters-council = Conseil
matters-kind = Nature
matters-all = Tout
matter-receipt = Récépissé à donner
matter-order = Arrêté du président à recevoir
matter-opposition = Opposition possible
matter-visa = Visa à donner ou à refuser
matter-referral = Délibération maintenue
matter-agenda = Ordre du jour reçu : points à faire inscrire ou à contester
matter-asked-on = demandée le { $what }
matter-asked-until = À tenir au plus tard le { $what }
matter-opposed = Opposition faite, nouvel examen attendu du conseil
matter-asked = Session que vous avez demandée, pas encore convoquée
matter-extension = Session prorogée
matter-days-left = { $count ->
    [0] dernier jour
    [one] encore { $count } jour
   *[other] encore { $count } jours
}
relays = Actes des arrondissements
relays-help = Le président du conseil communal les transmet au gouverneur ({ $what }).
relays-none = Aucun arrondissement n’a encore remis ses actes.
relay-done = Transmis au gouverneur
relay-until = À transmettre jusqu’au { $what }
relay-onward = Bordereau de la commune n°
relay-pass-on = Transmettre au gouverneur
relay-receipt-sure = Le récépissé daté d’aujourd’hui est remis à l’arrondissement. Le délai de transmission au gouverneur court de ce jour ({ $what }).
relay-to-commune = Remis au président du conseil communal, bordereau
paper-relay-recipient = Au président du conseil ({ $council })
paper-transmission-relayed = Ces pièces émanent d’un conseil d’arrondissement ({ $council }) ; le président du conseil communal les transmet.
done-relay-received = Récépissé donné à l’arrondissement.
done-relay-passed-on = Les actes de l’arrondissement sont transmis au gouverneur.
journal-relay-sent = Actes d’un arrondissement remis à la commune, bordereau n°
journal-relay-received = Actes d’un arrondissement reçus, récépissé n°
journal-relay-passed-on = Actes d’un arrondissement transmis au gouverneur, bordereau n°
