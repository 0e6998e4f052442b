roll = Appel nominal
roll-of = Appel : { $what }
presence-present = Présent
presence-excused = Absent excusé
presence-absent = Absent
roll-uncalled = { $count ->
    [0] Tous ont été appelés
    [one] { $count } membre reste à appeler
   *[other] { $count } membres restent à appeler
}
roll-no-longer-in-office = Hors exercice
roll-to-call = À appeler
presence-excused-short = Excusé
roll-filled-present = {"{"}n{"}"} notés présents
roll-filled-absent = {"{"}n{"}"} notés absents
roll-save = Enregistrer l’appel
done-roll-marked = Les présences sont notées.
roll-rest-present = Les autres sont présents
roll-rest-absent = Les autres sont absents
roll-sheet = Feuille de présence à signer (PDF)
open-do = Constater le quorum et ouvrir la session
open-once = Le quorum se constate une seule fois, à l’ouverture de la session ({ $what }).
roll-before-the-day = L’appel se fait le jour de la séance.
roll-after-the-closing = La session est close : les présences ne changent plus.
roll-missed = Réunion du { $what }, sans quorum
roll-missed-names = Qui était présent
second-call-go = Convoquer une seconde fois
roll-meeting-missed = Cette réunion n’a pas réuni le quorum : son appel est conservé et ne change plus. La suite est indiquée ci-dessus.
roll-without-members = Aucun membre n’est en exercice ce jour : il n’y a ni appel ni quorum.
roll-not-in-office = Cette personne n’est pas membre en exercice le jour de la séance.
roll-not-finished = { $count ->
    [one] L’appel n’est pas terminé : reste { $count } membre.
   *[other] L’appel n’est pas terminé : restent { $count } membres.
}
session-opens-another-day = La session ne s’ouvre que le jour indiqué dans la convocation.
roll-late = Le quorum de cette réunion n’a pas été constaté ce jour-là. Faites l’appel d’après la feuille de présence signée, puis constatez-le : il se compte pour le jour de la réunion, une seule fois ({ $what }). S’il manque, la suite que la loi prévoit s’ouvre ici.
quorum-already-counted = Le quorum de cette réunion est déjà constaté : il se compte une seule fois.
done-opened = La session est ouverte : le conseil délibère.
done-quorum-missing = Le quorum manque : le conseil ne délibère pas.
journal-roll-marked = Présences notées, nombre
paper-attendance-of = Feuille de présence, { $session }
journal-quorum-met = Quorum constaté
journal-quorum-missing = Quorum non atteint
deliberation-before-opening = La session n’est pas ouverte : le conseil ne délibère pas avant le quorum.
deliberation-after-closing = La session est close.
