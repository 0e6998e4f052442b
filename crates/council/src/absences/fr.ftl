absences = Absences des membres
absences-serious = { $count ->
    [0] Aucun membre n’est près de la limite
    [one] { $count } membre à suivre
   *[other] { $count } membres à suivre
}
absences-in-a-row = Absences de suite
absences-in-all = Absences en tout
absences-sessions = Sessions du mandat
absences-standing = Situation
absences-how = On compte des sessions, pas des séances. Une absence dont le conseil a accepté le motif ne compte pas.
absences-state-done = En règle
absences-state-soon = À suivre
absences-state-missed = Limite atteinte
excuses = Motifs d’absence
excuses-waiting = Motifs sur lesquels le conseil n’a pas décidé
excuses-waiting-help = C’est le conseil qui accepte un motif. Écrivez ici sa décision ; tant qu’elle manque, l’absence compte.
excuses-count = { $count ->
    [one] { $count } membre a donné un motif
   *[other] { $count } membres ont donné un motif
}
excuses-help = Pour chaque membre absent de toute la session, écrivez le motif et ce que le conseil en a décidé.
excuses-decided-on = Jour de la décision du conseil
excuses-nobody = Aucun membre n’a été absent de toute cette session.
excuses-save = Enregistrer la décision du conseil
excuses-before-the-session = Le conseil décide des motifs d’absence une fois la session ouverte.
excuses-decided-when = Le jour de la décision est avant la session, ou n’est pas encore venu.
excuse-reason = Motif
excuse-accepted = Le conseil accepte le motif
excuse-refused = Le conseil ne l’accepte pas
excuse-undecided = Pas encore de décision
excuse-not-absent = Cette personne n’a pas été absente de toute la session.
excuse-without-reason = Écrivez le motif sur lequel le conseil a décidé.
excuse-reason-too-long = Le motif est trop long : mille caractères au plus.
done-excuses-recorded = La décision du conseil est enregistrée.
presence = Présence
presence-sessions = Sessions du mandat
presence-none = Aucune session ne s’est encore tenue depuis le début de ce mandat.
presence-came = { $count ->
    [0] Présent à aucune session
    [one] Présent à { $count } session
   *[other] Présent à { $count } sessions
}
finding = Démission d’office
finding-propose = Inscrire le constat à l’ordre du jour
finding-on = Il sera inscrit à l’ordre du jour de :
finding-by-council = Le conseil constate la démission d’office par une délibération.
finding-is-proposed = Constat inscrit à l’ordre du jour
finding-is-recorded = Démission constatée
finding-found-on = Constatée par le conseil le { $what }
finding-record = Enregistrer le constat du conseil
finding-record-help = Une fois la délibération adoptée : le membre cesse d’être en exercice à cette date.
finding-not-reached = Les absences de ce membre ne valent pas démission d’office.
finding-already-proposed = Le constat est déjà inscrit à un ordre du jour.
finding-excuse-pending = Le conseil doit d’abord décider du motif que ce membre a donné.
finding-no-session = Aucune session dont l’ordre du jour soit ouvert n’est prévue : planifiez-en une.
finding-not-adopted = Le conseil n’a pas encore adopté le constat.
finding-already-recorded = Le constat est déjà enregistré.
finding-point-title = Constat de la démission d’office de { $name }
finding-point-note = { $verdict }
finding-point-draft = 
    Le conseil constate que { $name } est réputé démissionnaire d’office.
    
    { $verdict }
done-finding-proposed = Le constat est inscrit à l’ordre du jour.
done-finding-recorded = Le constat est enregistré : ce membre n’est plus en exercice.
absence-mail-subject = Vos absences aux sessions du conseil
absence-mail = 
    { $name },
    
    { $verdict }
    
    Si vous aviez un motif, faites-le savoir au secrétariat : c’est le conseil qui l’accepte. Votre présence, session par session :
    { $address }
    
    { $council }
journal-excuse-decided = Motif d’absence : décision du conseil
journal-absence-warned = Membre averti de ses absences
journal-absence-warning-sent = Avertissement envoyé par courrier
journal-resignation-proposed = Constat de démission d’office inscrit à l’ordre du jour
journal-resignation-found = Démission d’office constatée par le conseil
