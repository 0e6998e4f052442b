control-authority = Autorité de contrôle
control-decisions = Délibérations devant l’autorité
control-expected-on = Exécutoire à compter du { $what }, sauf opposition.
control-reason = Motifs de l’opposition
control-oppose = S’opposer à la délibération
control-oppose-until = Opposition possible jusqu’au { $what }
control-visa-until = Visa attendu jusqu’au { $what }
control-visa-give = Accorder le visa
control-visa-refuse = Refuser le visa
control-visa-given-above = Consigner le visa donné par le ministère de l’Intérieur
control-visa-refused-above = Consigner le refus de visa du ministère de l’Intérieur
control-visa-reason = Motifs du refus de visa
control-receipt-first = Accusez d’abord réception : le délai court de ce jour.
control-reason-missing = La décision doit être motivée.
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
receipt-give-sure-agenda = Le récépissé daté d’aujourd’hui est remis au conseil. Vos délais d’examen de l’ordre du jour courent de ce jour.
receipt-give-sure-register = Le récépissé daté d’aujourd’hui est remis au conseil.
receipt-give-sure-acts = Le récépissé daté d’aujourd’hui est remis au conseil. Vos délais d’opposition et de visa courent de ce jour.
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
done-acknowledged = Récépissé donné : les délais courent de ce jour.
done-opposed = L’opposition est enregistrée ; le conseil en est informé.
done-visa-answered = La réponse sur le visa est enregistrée.
journal-control-recounted = Jour d’exécution recompté : jours fériés changés
journal-visa-given = Visa accordé
journal-visa-refused = Visa refusé
