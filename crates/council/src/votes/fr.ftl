conduct = Conduite des séances
vote = Vote
choice-for = Pour
choice-against = Contre
choice-abstain = Abstention
choice-not-taking-part = Ne prend pas part
choice-absent = Absent
choice-waiting = Pas encore voté
choice-short-for = Pour
choice-short-against = Contre
choice-short-abstain = Abst.
choice-short-not-taking-part = Hors vote
hemicycle-under = { $count ->
    [one] pour, sur { $count } membre
   *[other] pour, sur { $count } membres
}
vote-filled = {"{"}n{"}"} notés
vote-save = Enregistrer sans clore
done-ballots-saved = Les votes sont enregistrés.
conduct-do = À faire
conduct-empty = L’ordre du jour n’a aucun point.
reported-fact = Selon la presse
question-text = Vote sur le texte
question-whether = Vote sans débat : délibérer sur un point que la commission n’a pas étudié ?
round-first = Premier vote
round-second = Second vote, en seconde séance
vote-open-text = Ouvrir le vote
vote-open-whether = Demander au conseil s’il délibère
vote-open-second = Ouvrir le second vote
vote-close = Clore le vote et proclamer le résultat
vote-text = Texte mis aux voix
vote-all-for = Les autres : pour
vote-all-against = Les autres : contre
vote-all-abstain = Les autres : abstention
vote-rest-help = Notez d’abord les exceptions, puis les autres d’un seul geste.
vote-none = Ce point n’a pas encore été mis aux voix.
vote-by-name = Vote public, membre par membre
vote-own = Votre vote :
outcome-noted = Le conseil prend acte
outcome-adopted = Adopté
outcome-rejected = Rejeté
outcome-not-deliberated = Non délibéré
outcome-second-sitting = Renvoyé en seconde séance
outcome-deferred = Reporté
outcome-withdrawn = Retiré
outcome-pending = À venir
outcome-voting = Vote en cours
dispose-noted = Le conseil prend acte du rapport
dispose-deferred = Reporter à une séance suivante
dispose-withdrawn = Retirer le point
dispose-reason = Motif
dispose = Reporter ou retirer
dispose-do = Confirmer
close-session = Clore la session
close-session-sure = Après la clôture, plus aucun vote n’est ouvert. Les délais qui suivent paraissent avec leur article sur la page de la session.
close-second-votes = { $count ->
    [one] { $count } point attend son second vote : il n’aura pas lieu après la clôture.
   *[other] { $count } points attendent leur second vote : il n’aura pas lieu après la clôture.
}
close-deferred = { $count ->
    [one] { $count } point est reporté.
   *[other] { $count } points sont reportés.
}
close-session-confirm = Je confirme la clôture malgré cela
close-session-do = Clore la session
go-to-point = Le point
vote-on-a-report = D’un rapport le conseil prend acte, il ne vote pas.
vote-on-opposed-point = Le vote ne peut pas être ouvert sur ce point.
vote-already-open = Un vote est déjà ouvert sur ce point.
vote-already-held = Le conseil a déjà voté sur ce point.
vote-already-closed = Ce vote est déjà clos : son résultat reste.
vote-not-deliberated = Le conseil a décidé de ne pas délibérer sur ce point.
vote-ballots-missing = { $count ->
    [one] Il manque le vote d’un présent.
   *[other] Il manque le vote de { $count } présents.
}
vote-second-sitting-needed = Le second vote se tient en seconde séance.
vote-before-report = Le conseil commence par le rapport d’information du président.
ballot-of-absent = Ce membre est absent de la séance : il ne vote pas, ni par procuration.
ballot-not-entitled = Cette personne n’est pas membre en exercice : elle ne vote pas.
point-already-settled = Le sort de ce point est réglé pour cette session.
point-must-be-voted = Ce point doit être mis aux voix.
point-without-reason = Dites pourquoi le point est reporté ou retiré : le procès-verbal en fait état.
session-with-open-vote = Closez d’abord le vote ouvert.
session-with-points-left = { $count ->
    [one] Reste un point : votez-le, reportez-le ou retirez-le.
   *[other] Restent { $count } points : votez-les, reportez-les ou retirez-les.
}
session-closing-late = La session a dépassé sa durée légale : cochez la case pour la clore malgré cela. Le retard reste écrit.
session-closing-unconfirmed = Des points restent sans vote final : cochez la case pour clore la session malgré cela.
done-point-disposed = Le sort du point est consigné.
done-closed = La session est close.
journal-vote-opened = Vote ouvert
journal-vote-closed = Vote clos
journal-ballots-entered = Votes notés, nombre
journal-point-outcome = Sort d’un point consigné
second-votes = Seconds votes
second-vote-no-sitting = Aucune séance ne suit encore
second-sitting-add = Ajouter une séance : { $what }
second-sitting-not-needed = Aucun second vote n’attend de séance : rien n’est ajouté.
done-second-sitting-added = La séance est ajoutée : les seconds votes y sont inscrits.
candidates = Candidats à la désignation
candidates-help = Le conseil désigne son délégué parmi les candidats, à la majorité relative des suffrages exprimés ; à égalité, le plus jeune, puis le sort ({ $what }).
candidates-none = Aucun candidat n’est encore inscrit.
candidate-who = Membre du conseil
candidate-birth = Date de naissance
candidate-birth-help = Elle départage les candidats à égalité de voix ; laissez vide si elle est déjà connue.
candidate-born = né(e) le { $what }
candidate-propose = Inscrire ce candidat
candidate-strike = Retirer la candidature
candidates-missing = Inscrivez d’abord les candidats : le délégué est désigné entre eux, non par oui ou non.
candidate-not-member = Cette personne n’est pas un membre en exercice du conseil.
candidate-not-born = La date de naissance doit être passée.
candidate-age-unknown = Écrivez d’abord la date de naissance des candidats à égalité : le plus jeune est désigné.
ballots-waiting = { $count ->
    [0] Tous les présents ont voté
    [one] Il manque { $count } vote
   *[other] Il manque { $count } votes
}
vote-all-candidate = Les autres : { $what }
lot-proof = Tirage au sort, que chacun peut refaire : la graine { $seed }, dont l’empreinte SHA-256 ({ $sealed }) était écrite au journal avant le vote, donne le nombre { $number } (16 premiers chiffres hexadécimaux de la SHA-256 de « lot:{ $seed } ») ; le reste de sa division par { $count }, plus un, désigne le { $place }e des candidats à égalité, dans l’ordre de la liste.
done-candidate-proposed = Le candidat est inscrit.
done-candidate-struck = La candidature est retirée.
journal-candidate-proposed = Candidat inscrit
journal-candidate-struck = Candidature retirée
journal-lot-sealed = Graine d’un éventuel tirage au sort mise sous scellé, SHA-256
journal-lot-drawn = Tirage au sort, graine
budget-votes = Votes sur le budget
budget-votes-order = Recettes d’abord, en un vote ; puis les dépenses, chapitre par chapitre ({ $what }).
budget-part = Partie du budget
budget-part-receipts = Ensemble des recettes
budget-part-expenses = Ensemble des dépenses
budget-part-chapter = Dépenses, chapitre « { $what } »
budget-part-waits = À voter
budget-part-help = Marquez ceux qui votent autrement, puis dites comment votent tous les autres membres présents.
budget-rest-for = Tous les autres pour
budget-rest-against = Tous les autres contre
budget-rest-abstain = Tous les autres s’abstiennent
budget-parts-voted = Toutes les parties du budget ont été votées : le texte de la délibération peut être mis aux voix.
budget-to-text = Le vote sur le texte de la délibération
budget-to-parts = Les votes sur les recettes et sur les chapitres
budget-part-voted = Cette partie du budget a déjà été votée.
budget-receipts-first = Les recettes ne sont pas encore votées.
budget-chapters-first = Tous les chapitres des dépenses n’ont pas encore été votés.
budget-whether-first = Le conseil dit d’abord s’il délibère sur un point que sa commission n’a pas étudié.
budget-ballots-missing = Dites comment votent tous les membres présents.
budget-rejected = Le budget est rejeté
budget-again-listed = Le budget est inscrit de nouveau :
budget-again-session = Session qui reprend le budget
budget-again-do = Inscrire le budget à cette session
budget-again-plan = Mettre une session extraordinaire au calendrier
budget-not-rejected = Ce budget n’a pas été rejeté.
budget-already-again = Ce budget est déjà inscrit à l’ordre du jour d’une session.
done-budget-part = Le vote est enregistré.
done-budget-rejected = Le vote est enregistré : le budget est rejeté.
done-budget-again = Le budget est inscrit de nouveau, de plein droit.
journal-budget-part-voted = Vote sur une partie du budget
