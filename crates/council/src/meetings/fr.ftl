meeting = Réunion
meetings = Réunions
meetings-none = Aucune réunion n’est encore écrite ici.
meeting-when = Jour et heure
meeting-body-commission = Réunion de commission
meeting-body-bureau = Réunion du bureau
meeting-body-conference = Conférence des présidents d’arrondissement
meeting-title-commission = Réunion : { $name }, { $day }
meeting-title-bureau = Réunion du bureau, { $day }
meeting-title-conference = Conférence des présidents d’arrondissement, { $day }
meeting-new-commission = Réunir une commission
meeting-new-bureau = Réunir le bureau
meeting-new-conference = Réunir la conférence
meeting-stage-prepared = En préparation
meeting-stage-convened = Convoquée
meeting-stage-concluded = Tenue
meeting-stage-called-off = Annulée
meeting-asked = À la demande de qui ?
meeting-asked-its-president = À la demande du président de la commission
meeting-asked-a-third = À la demande du tiers des membres de la commission
meeting-asked-council-president = À la demande du président du conseil
meeting-askers = Membres qui la demandent, si c’est un tiers
meeting-day = Jour
meeting-hour = Heure
meeting-place = Lieu
meeting-session = Session que la réunion prépare
meeting-session-help = Les points de cette session renvoyés à la commission seront à l’ordre du jour de la réunion.
meeting-session-bureau = L’ordre du jour de cette session sera à celui de la réunion.
meeting-prepare = Préparer la réunion
meeting-settles-agenda = Arrêter l’ordre du jour : { $what }
meeting-items = Ordre du jour
meeting-items-none = Rien n’est encore à l’ordre du jour de cette réunion.
meeting-points = Points renvoyés à cette commission
meeting-called = Qui sera convoqué
meeting-told = avis envoyé { $what }
meeting-roll = Présence
meeting-roll-save = Enregistrer la présence
meeting-next = Suite
meeting-convene = Convoquer la réunion
meeting-convene-help = Chacun reçoit l’avis dans l’application et, s’il a déclaré une adresse, par courrier électronique.
meeting-awaits-day = La réunion est convoquée.
meeting-conclude = Établir le procès-verbal
meeting-conclude-help = La réunion est close ; son procès-verbal ne change plus.
meeting-conclude-report = La réunion est close. Son procès-verbal devient le rapport de la commission sur chaque point, avec son avis.
meeting-minutes = Procès-verbal
meeting-minutes-of = Procès-verbal. { $what }
meeting-call-off = Annuler la réunion
meeting-off-reason = Motif de l’annulation
meeting-day-of-sitting = Le conseil siège le même jour : { $what }
meeting-same-people = Les mêmes personnes se réunissent le même jour : { $what }
item-title = Objet
item-add = Ajouter
item-add-other = Ajouter un autre objet
item-remove = Retirer de l’ordre du jour
item-record = Écrire la suite donnée
item-was-studied = A-t-il été examiné ?
item-studied = Examiné
item-not-studied = Non examiné
item-debate = Discussion
item-decision-short = Avis, décision ou recommandation
item-decision-commission = Avis de la commission
item-decision-bureau = Décision du bureau
item-decision-conference = Recommandation de la conférence
conference-consulted = Présidents d’arrondissement consultés le
conference-copy = Adresser la copie du procès-verbal à l’autorité
conference-posted = Affiché aux sièges le
conference-post = Noter l’affichage
paper-meeting-presided = La réunion est présidée par { $name }.
paper-conference-consulted = Les présidents d’arrondissement ont été consultés sur l’ordre du jour le { $day }.
paper-item-without-decision = Examiné.
paper-item-not-taken-up = Cet objet n’a pas été examiné.
meeting-step-impossible = Ce n’est pas possible à ce stade de la réunion.
meeting-in-the-past = Ce jour est passé : choisissez-en un à venir.
meeting-in-future = Ce jour n’est pas encore venu.
meeting-asked-by-few = Trop peu de membres demandent cette réunion.
meeting-full = L’ordre du jour de la réunion est complet.
meeting-without-items = Mettez d’abord un objet à l’ordre du jour.
meeting-without-members = Personne n’appartient encore à cet organe : donnez d’abord les sièges.
meeting-item-without-title = Écrivez un objet, en une phrase.
meeting-item-gone = Cet objet n’est plus à l’ordre du jour.
meeting-text-too-long = Le texte est trop long.
meeting-opinion-missing = Écrivez l’avis de la commission sur ce point.
meeting-not-yet = La réunion n’a pas encore eu lieu.
meeting-roll-incomplete = Faites d’abord l’appel de chacun.
meeting-items-open = Dites de chaque objet s’il a été examiné.
meeting-off-without-reason = Écrivez le motif de l’annulation.
conference-not-consulted = L’ordre du jour est établi après consultation des présidents d’arrondissement : écrivez le jour de la consultation.
conference-already-copied = La copie a déjà été adressée à l’autorité.
conference-posted-when = Ce jour est avant la conférence, ou n’est pas encore venu.
done-meeting-prepared = La réunion est préparée. Complétez son ordre du jour, puis convoquez.
done-meeting-item-added = L’objet est à l’ordre du jour.
done-meeting-item-removed = L’objet est retiré de l’ordre du jour.
done-meeting-item-recorded = La suite donnée est enregistrée.
done-meeting-convened = La réunion est convoquée.
done-meeting-called-off = La réunion est annulée ; ceux qui étaient convoqués sont prévenus.
done-meeting-roll = La présence est enregistrée.
done-meeting-concluded = Le procès-verbal est établi.
done-conference-consulted = La consultation est enregistrée.
done-conference-copied = L’autorité lit la copie à son propre bureau.
done-conference-posted = L’affichage est noté.
journal-meeting-prepared = Réunion préparée
journal-meeting-item-added = Objet mis à l’ordre du jour d’une réunion
journal-meeting-item-removed = Objet retiré de l’ordre du jour d’une réunion
journal-meeting-item-recorded = Suite donnée à un objet
journal-meeting-convened = Réunion convoquée
journal-meeting-called-off = Réunion annulée
journal-meeting-notice-sent = Avis de réunion envoyé
journal-meeting-roll = Présence à une réunion
journal-meeting-concluded = Procès-verbal d’une réunion
journal-conference-consulted = Présidents d’arrondissement consultés
journal-conference-copied = Procès-verbal de la conférence adressé à l’autorité
journal-conference-posted = Procès-verbal de la conférence affiché
meeting-mail-subject = Avis. { $what }
meeting-mail = 
    Bonjour { $name },
    
    { $council } vous convoque : { $what }.
    
    Le { $day } à { $hour }
    { $place }
    
    Ordre du jour
    { $items }
    
    { $address }
meeting-off-subject = Annulation. { $what }
meeting-off-mail = 
    Bonjour { $name },
    
    { $council } : cette réunion n’aura pas lieu.
    { $what }
    
    Motif : { $reason }
    
    { $address }
