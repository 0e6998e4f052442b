# The words of the law in French. Same keys, same order as ar.ftl; the spaces of double signs are
# made unbreakable when a sentence is said.

## Dates and numbers

weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date = { $weekday } { day-of-month } { $month } { $year }
year-day = { day-of-month } { $month }
days = { $days ->
    [0] aucun jour
    [one] un jour
   *[other] { $days } jours
}
days-after = { days }
days-left = { $days ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $days } jours
}
working-days = { $days ->
    [0] aucun jour ouvrable
    [one] un jour ouvrable
   *[other] { $days } jours ouvrables
}
months = { $months ->
    [0] aucun mois
    [one] un mois
   *[other] { $months } mois
}
hours = { $hours ->
    [0] aucune heure
    [one] une heure
   *[other] { $hours } heures
}
between-days = { $from } à { $to }
list = { $items }
list-next = { $rest }, { $last }
list-last = { $rest } et { $last }
semicolon = { " ; " }

## Time limits

the-authority = { $kind ->
    [region] wali
   *[other] gouverneur
}
the-seat = { $kind ->
    [region] siège de la région
    [prefecture] siège de la préfecture ou de la province
    [arrondissement] siège de l’arrondissement
   *[other] siège de la commune
}
deadline-questions = Dépôt des questions écrites
deadline-programme-in-commission = Projet de programme d’action aux commissions permanentes
deadline-agenda-to-authority = Ordre du jour au { the-authority }
deadline-authority-points = Points additionnels du { the-authority }
deadline-agenda-opposition = Opposition du { the-authority } à des points
deadline-convocation = Convocation des membres
deadline-budget-in-commission = Projet de budget à la commission du budget
deadline-second-meeting = Deuxième réunion
deadline-second-convocation = Envoi de la seconde convocation
deadline-third-meeting = Troisième réunion
deadline-closing = Clôture de la session
deadline-extended-closing = Clôture de la session prorogée
deadline-posting = Affichage des délibérations au { the-seat }
deadline-attendance-register = Registre de présence au { the-authority }
deadline-minutes-to-members = Procès-verbaux aux membres
deadline-minutes-to-authority = Procès-verbaux et délibérations au { the-authority }
deadline-minutes-relayed = Procès-verbaux au { the-authority } par le président de la commune
deadline-opposition = Opposition du { the-authority } aux délibérations
deadline-internal-rules = Opposition du { the-authority } au règlement intérieur
deadline-visa = Visa des délibérations qui y sont soumises
deadline-budget-adoption = Adoption du budget
deadline-budget-to-visa = Présentation du budget au visa
deadline-budget-session = Session extraordinaire sur le budget rejeté
deadline-budget-reasons = Motifs du refus de visa du budget
deadline-budget-vote = Nouveau vote du budget
deadline-request-answer = Refus motivé notifié aux membres qui demandent la session
deadline-session-of-right = Tenue de la session demandée de droit
deadline-postponed-meeting = Réunion reportée, sans condition de quorum
deadline-petition-answer = Réponse du bureau à la pétition
deadline-order-to-authority = Arrêté réglementaire au { the-authority }
deadline-planning-to-authority = Décision individuelle d’urbanisme au { the-authority }
deadline-opinion = Avis de l’arrondissement sur les subventions aux associations
deadline-allocation-notice = Notification de la dotation aux arrondissements
deadline-account = Vote et transmission du compte des dépenses sur dotation
deadline-account-again = Seconde lecture du compte des dépenses sur dotation
deadline-account-sent = Transmission du compte avant qu’il ne soit arrêté d’office

trigger-opening = l’ouverture de la session
trigger-agenda-received = la réception de l’ordre du jour
trigger-first-meeting = le jour fixé pour la première réunion
trigger-second-meeting = la deuxième réunion
trigger-length = la fin de la durée ordinaire de la session
trigger-adoption = l’adoption de la délibération
trigger-closing = la clôture de la session
trigger-minutes-with-commune = la réception des procès-verbaux par le président de la commune
trigger-receipt = la réception des délibérations
trigger-year = le début de l’année
trigger-budget-rejected = le rejet du budget
trigger-budget-received = la réception du budget
trigger-budget-refused = la notification des motifs du refus
trigger-session-requested = la réception de la demande de session
trigger-petition-received = la réception de la pétition
trigger-order-taken = la prise de l’arrêté
trigger-september-session = la clôture de la session de septembre de l’arrondissement
trigger-allocation-notified = la notification de la dotation
trigger-second-reading = la demande de seconde lecture
side-of-before = { $delay } au moins avant { $trigger }
side-of-within = { $delay } au plus après { $trigger }
side-of-on = { $delay } après { $trigger }
side-of-spanning = { $delay } au plus à compter de { $trigger }, ce jour compris
side-of-by = au plus tard le { $delay }
side-of-ahead = avant le { $delay }

standing-met = { $title } : le { $on }, dans le délai, qui courait jusqu’au { $last } ({ $cite }).
standing-met-unbounded = { $title } : le { $on } ({ $cite }).
standing-met-early = { $title } : le { $on }, { days } trop tôt ; pas avant le { $opens } ({ $cite }).
standing-met-late = { $title } : le { $on }, { days } trop tard ; le délai courait jusqu’au { $last } ({ $cite }).
standing-due = { $title } : { days-left }, jusqu’au { $last } ({ $cite }).
standing-due-soon = { $title } : échéance proche, { days-left }, jusqu’au { $last } ({ $cite }).
standing-missed = { $title } : délai dépassé depuis { days } ; il courait jusqu’au { $last } ({ $cite }).
standing-not-yet = { $title } : { $rule } ; le délai ne court pas encore ({ $cite }).

## Sessions

session-opens = La session ordinaire peut s’ouvrir le { $on } ({ $cite }).
session-opens-on-rest-day = La session ordinaire peut s’ouvrir le { $on }, mais ce n’est pas un jour ouvrable ({ $cite }).
session-opens-outside = La session ordinaire ne peut pas s’ouvrir le { $on } : la période légale la plus proche va du { $first } au { $last } ({ $cite }).
session-opens-not-that-day = La session ordinaire ne peut pas s’ouvrir le { $on } : le jour légal le plus proche est le { $day } ({ $cite }).
session-begins-with-report = La session ordinaire s’ouvre par le rapport d’information du président ({ $cite }).
session-begins-without-report = La session ordinaire doit s’ouvrir par le rapport d’information du président : placez-le en tête de l’ordre du jour ({ $cite }).
session-begins-freely = La loi n’impose pas de premier point à cette session ({ $cite }).
session-extends = Le président proroge la session jusqu’au { $until } ; elle ne peut l’être au-delà du { $latest } ({ $cite }).
session-extends-outside = La session ne peut pas être prorogée jusqu’au { $until } : la prorogation va au-delà du { $after }, et au plus tard jusqu’au { $latest } ({ $cite }).
session-extends-twice = La session est déjà prorogée : elle ne l’est qu’une seule fois ({ $cite }).
session-never-extends = Une session extraordinaire ne se proroge pas ({ $cite }).
session-closes = La session peut être close le { $on } : le dernier jour légal est le { $latest } ({ $cite }).
session-closes-in-extension = La session ne peut être close le { $on } que si le président l’a prorogée : sa durée ordinaire expire le { $latest } ({ $cite }).
session-closes-too-late = La session ne peut pas être close le { $on } : le dernier jour légal est le { $latest } ({ $cite }).

## Agenda

right-authority = le { the-authority } l’a proposé dans le délai légal
right-half = la moitié des membres du conseil l’a demandé par écrit
right-petition = une pétition acceptée le demande
right-new-examination = le { the-authority } s’est opposé à la délibération, que le conseil doit examiner de nouveau
right-budget-again = le budget a été rejeté ou n’a pas reçu le visa, et doit être voté de nouveau
right-session-of-majority = la majorité absolue des membres a demandé la session sur cet ordre du jour
right-session-of-authority = le { the-authority } a demandé la session sur cet ordre du jour
agenda-of-right = Le point reste inscrit de plein droit : { $why } ({ $cite }).
agenda-may-ask = L’inscription d’un point peut être demandée ainsi : { $asker } ({ $cite }).
agenda-may-not-ask = L’inscription d’un point ne peut pas être demandée ainsi : { $asker } ({ $cite }).
members-ask = { $signed ->
    [0] aucun membre ne demande ce point
    [one] un membre demande ce point
   *[other] { $signed } membres demandent ce point
}
agenda-may-be-refused = Le président peut refuser par décision motivée : { members-ask }, et l’inscription ne s’impose qu’à partir de { $required } sur { $of } ; le refus est notifié et lu sans débat à l’ouverture de la session ({ $cite }).
agenda-compulsory = Le point est inscrit obligatoirement : { members-ask }, sur { $of }, et { $required } suffisent ({ $cite }).
agenda-listed = Le conseil peut délibérer sur ce point de son ordre du jour ({ $cite }).
agenda-contested = Ce point fait l’objet d’une opposition sur laquelle le tribunal n’a pas statué : toute délibération serait nulle ({ $cite }).
agenda-struck-off = Le tribunal a confirmé l’opposition : ce point a quitté l’ordre du jour, et le conseil ne peut pas en délibérer ({ $cite }).
question-sitting-free = Une séance de la session est réservée aux réponses aux questions écrites ({ $cite }).
question-sitting-taken = La session a déjà sa séance réservée aux réponses aux questions écrites : la loi n’en veut pas davantage ({ $cite }).
question-by-internal-rules = La loi ne règle pas les questions écrites du conseil d’arrondissement : vérifiez ce qu’en dit votre règlement intérieur ({ $cite }).
extraordinary-may-ask = La session extraordinaire peut se tenir ainsi : { $who } ({ $cite }).
extraordinary-may-not-ask = La session extraordinaire ne peut pas se tenir ainsi dans ce conseil : { $who } ({ $cite }).
extraordinary-signed = { $signed ->
    [0] aucun membre en exercice la demande
    [one] un membre en exercice la demande
   *[other] { $signed } membres en exercice la demandent
}
extraordinary-too-few = La demande de session extraordinaire ne suffit pas : { extraordinary-signed } sur { $of }, il en faut { $required } ({ $cite }).
extraordinary-answerable = La demande de session extraordinaire est recevable : { extraordinary-signed } sur { $of }, il en fallait { $required }. Le président y répond ; un refus est motivé ({ $cite }).
extraordinary-of-right = La session se tient de plein droit, sur l’ordre du jour demandé : { extraordinary-signed } sur { $of }, la majorité absolue est de { $required } ({ $cite }).
petition-accepted = La pétition acceptée est inscrite à l’ordre du jour de la session ordinaire suivante et soumise à la commission compétente ; son mandataire en est informé ({ $cite }).
budget-may-be-voted = Cette partie du budget peut être mise aux voix : { $side } ({ $cite }).
budget-receipts-first = Les recettes sont votées avant les dépenses : mettez d’abord aux voix l’ensemble des recettes ({ $cite }).

## Convocation and commissions

service-written = par écrit, à l’adresse déclarée
service-electronic = par voie électronique seulement
service-both = par écrit et par voie électronique
convocation-complete = La convocation est accompagnée de toutes les pièces requises ({ $cite }).
convocation-incomplete = La convocation est incomplète ; il manque : { $missing } ({ $cite }).
convocation-served = La convocation est adressée dans les formes ({ $cite }).
convocation-served-doubtfully = La convocation n’est adressée que par voie électronique : la loi veut un avis à l’adresse déclarée au conseil ; envoyez-le aussi par écrit ({ $cite }).
convocation-not-served = La convocation n’est adressée que par voie électronique : elle ne vaut pas avis à l’adresse déclarée au conseil ({ $cite }).
study-done = étudié par la commission
study-not-done = non étudié par la commission
commission-studied = La commission permanente compétente a étudié le point ({ $cite }).
commission-not-studied = La commission permanente compétente n’a pas étudié le point : le conseil décide sans débat d’en délibérer ou non ({ $cite }).
commission-not-required = Le passage en commission n’est pas obligatoire pour cette session ({ $cite }).

## Quorum

call-first = première convocation
call-second = seconde convocation
call-third = troisième réunion
members-present = { $counted ->
    [0] aucun membre présent
    [one] un membre présent
   *[other] { $counted } membres présents
}
members-required = { $required }
members-in-office = { $of } en exercice
quorum-reached = Quorum atteint : { members-present } sur { members-in-office } ; il en fallait { members-required } ({ $cite }).
quorum-missing = Quorum non atteint : { members-present } sur { members-in-office } ; il en fallait { members-required } ({ $cite }). { $next }
quorum-waived = Le conseil peut délibérer : { members-present } sur { members-in-office } ; à la troisième réunion, aucun nombre n’est requis ({ $cite }).
quorum-waived-once = Le conseil peut délibérer : { members-present } sur { members-in-office } ; après le report de la session demandée par l’autorité, aucun nombre n’est requis ({ $cite }).
quorum-nobody = Aucun membre n’est présent : le conseil ne peut pas délibérer ({ $cite }).
quorum-stands = Le quorum se compte une seule fois, à l’ouverture de la session : les absences et les retraits ne l’affectent pas jusqu’à la clôture ({ $cite }).
second-call-in-time = La seconde convocation est dans son délai : le { $on }, entre le { $from } et le { $to } ({ $cite }).
second-call-outside = Le { $on } est hors du délai de la seconde convocation, qui va du { $from } au { $to } ({ $cite }).
second-call-late = Le délai de la seconde convocation est passé depuis le { $to } ({ $cite }). Convoquer maintenant reste possible ; le retard se dit au procès-verbal.
next-second-meeting = Une seconde convocation est adressée aussitôt ; la deuxième réunion se tient entre le { $from } et le { $to }, au même quorum.
next-second-convocation = Une seconde convocation est adressée entre le { $from } et le { $to } ; le même quorum y est requis.
next-third-meeting = Le conseil se réunit le { $on }, au même lieu et à la même heure, quel que soit le nombre des membres présents.
next-postponed = La session est reportée au { $on } et se tient alors quel que soit le nombre des membres présents.
miscounted = Erreur de compte : { $counted } membres comptés pour { $of } en exercice ({ $cite }).

## Votes

round-first = premier vote
round-second = vote en seconde séance
choice-for = pour
choice-against = contre
manner-public = vote public
manner-secret = scrutin secret
division-unequal = majorité d’un côté
division-equal = partage égal des voix
absolute-majority = Majorité absolue des { $base }
votes-for = { $for ->
    [0] aucune voix
    [one] une voix
   *[other] { $for } voix
}
votes-against = contre { $against ->
    [0] aucune
    [one] une
   *[other] { $against }
}
votes-opposed = { $against ->
    [0] aucune contre
    [one] une contre
   *[other] { $against } contre
}
votes-obtained = { votes-for } pour
votes-each = { $for ->
    [one] une voix
   *[other] { $for } voix
} de chaque côté
abstentions = { $abstain ->
    [0] sans abstention
    [one] une abstention
   *[other] { $abstain } abstentions
}
not-taking-part = { $not-taking-part ->
    [0] { "" }
    [one] { " " }Un membre n’a pas pris part au vote.
   *[other] { " " }{ $not-taking-part } membres n’ont pas pris part au vote.
}
absent = { $absent ->
    [0] { "" }
    [one] { " " }Un absent.
   *[other] { " " }{ $absent } absents.
}
majority-adopted = Adoptée par { votes-for } { votes-against }, { abstentions }. { absolute-majority } : { $required } ({ $cite }).{ not-taking-part }{ absent }
majority-rejected = Rejetée : { votes-obtained }, { votes-opposed }, { abstentions }. { absolute-majority } : { $required } ({ $cite }).{ not-taking-part }{ absent }
majority-adopted-by-president = Adoptée : partage égal, { votes-each }, { abstentions } ; l’emporte le côté où se trouve le président, qui a voté pour ({ $cite }).{ not-taking-part }{ absent }
majority-rejected-by-president = Rejetée : partage égal, { votes-each }, { abstentions } ; l’emporte le côté où se trouve le président, qui a voté contre ({ $cite }).{ not-taking-part }{ absent }
majority-undecided = Non adoptée : partage égal, { votes-each }, { abstentions } ; le président n’a voté d’aucun côté ({ $cite }).{ not-taking-part }{ absent }
majority-to-second-sitting = Majorité absolue des membres en exercice non réunie au premier vote : { votes-obtained }, il en fallait { $required } sur { $of }. Le point est voté de nouveau en seconde séance, à la majorité absolue des suffrages exprimés ({ $cite }).{ not-taking-part }{ absent }
majority-no-vote-cast = Non adoptée : aucun suffrage exprimé, { abstentions } ({ $cite }).{ not-taking-part }{ absent }
delegates-chosen = Désignation à la majorité relative : { votes-for } sur { $cast } suffrages exprimés ({ $cite }).
delegates-youngest = Désignation à la majorité relative : égalité entre candidats, { votes-for } chacun sur { $cast } suffrages exprimés ; le plus jeune est désigné ({ $cite }).
delegates-lot = Désignation à la majorité relative : égalité de voix et d’âge, { votes-for } chacun sur { $cast } suffrages exprimés ; le sort a décidé ({ $cite }).
delegates-age-unknown = Égalité entre candidats, { votes-for } chacun : le plus jeune est désigné, et la date de naissance de l’un d’eux n’est pas connue ({ $cite }).
delegates-no-vote-cast = Personne n’est désigné : aucun suffrage exprimé ({ $cite }).
ballot-public = Le vote est public ({ $cite }).
ballot-secret-refused = Le scrutin ne peut pas être secret : le vote public est la règle pour toutes les décisions du conseil ({ $cite }).
ballot-secret-doubtful = Scrutin secret, sous la responsabilité du conseil : le vote public est la règle pour toutes ses décisions ({ $cite }).
ballot-named = Le procès-verbal mentionne le vote de chaque votant ({ $cite }).
ballot-unnamed = Le procès-verbal peut ne pas mentionner le vote de chaque votant ({ $cite }).

## Minutes and control

minutes-signed = Le document porte toutes les signatures requises ({ $cite }).
minutes-unsigned = Le document n’est pas encore signé par : { $missing } ({ $cite }).
substitution-deputy = Le secrétaire étant absent, empêché ou refusant de signer, le secrétaire adjoint signe de droit ; le motif est porté au procès-verbal ({ $cite }).
substitution-designated = À défaut du secrétaire et de son adjoint, signe le secrétaire de séance que le président désigne parmi les membres présents ; le motif est porté au procès-verbal ({ $cite }).
order-may-be-asked = Le huis clos est demandé par { $asker } : le conseil en décide sans débat ({ $cite }).
order-enough-ask = Le huis clos est demandé par { $counted } membres sur { $of } en exercice, il en faut { $required } : le conseil en décide sans débat ({ $cite }).
order-too-few-ask = Le huis clos est demandé par { $counted } membres sur { $of } en exercice : il en faut { $required } ({ $cite }).
order-closed = Le conseil décide sans débat de siéger à huis clos : { $counted } voix pour sur { $of } suffrages exprimés, il en faut { $required } ({ $cite }).
order-stays-public = La séance reste publique : { $counted } voix pour le huis clos sur { $of } suffrages exprimés, il en faut { $required } ({ $cite }).
order-not-warned = Un membre ne peut être expulsé que s’il a été averti et que l’avertissement est resté sans effet ({ $cite }).
order-expelled = Le conseil décide sans débat d’expulser le membre : { $counted } voix pour, il en faut { $required } sur { $of } membres présents ({ $cite }).
order-stays = Le membre n’est pas expulsé : { $counted } voix pour, il en faut { $required } sur { $of } membres présents ({ $cite }).
ground-no-opposition = aucune opposition dans le délai
ground-visa = le visa a été donné
ground-silence = le silence gardé pendant le délai vaut visa
control-not-received = L’autorité de contrôle n’a pas encore reçu la délibération : aucun délai ne court ({ $cite }).
control-may-be-opposed = Une opposition est possible jusqu’au { $until } : la délibération n’est pas encore exécutoire ({ $cite }).
control-opposed = Opposition notifiée le { $on } : le conseil procède à un nouvel examen ({ $cite }).
control-opposed-too-late = Opposition notifiée le { $on }, après le dernier jour du délai, le { $last } : la délibération est exécutoire, mais contestée ({ $cite }).
control-awaits-visa = Le visa doit être donné { $authority } ; sans réponse au { $until }, il est réputé acquis ({ $cite }).
control-awaits-visa-moved = Le visa doit être donné { $authority }. Son délai s’achève le { $counted }, jour non ouvrable : il court jusqu’au { $until } ; sans réponse à cette date, le visa est réputé acquis ({ $cite }).
control-visa-not-asked = Le visa doit être donné { $authority }, qui n’a pas encore accusé réception de la demande : son délai ne court pas ({ $cite }).
control-visa-refused = Le visa a été refusé { $authority } le { $on } : la délibération n’est pas exécutoire ({ $cite }).
control-visa-given = Le visa a été donné { $authority } le { $on } ({ $cite }).
control-visa-by-silence = Le visa devait être donné { $authority } ; sans réponse au { $last }, il est acquis par le silence ({ $cite }).
control-enforceable = La délibération est exécutoire depuis le { $since } : { $ground } ({ $cite }).

## After an opposition

dispute-to-examine = Opposition notifiée le { $on } : le conseil examine la délibération de nouveau ; il peut la changer, l’abandonner ou la maintenir ({ $cite }).
dispute-lifted = L’autorité a renoncé le { $on } à son opposition : la délibération est exécutoire ({ $cite }).
dispute-changed = Le conseil a adopté le { $on } une autre délibération à la place de celle-ci ({ $cite }).
dispute-dropped = Le conseil a abandonné la délibération le { $on } ({ $cite }).
dispute-maintained = Le conseil a maintenu la délibération le { $on } : l’autorité peut saisir le tribunal administratif, la loi ne lui fixe pas de délai ({ $cite }).
dispute-referred = Le tribunal administratif est saisi depuis le { $on } : l’exécution est suspendue jusqu’à ce que le juge des référés statue, au plus tard le { $until } ({ $cite }).
dispute-stayed = Le juge des référés a suspendu l’exécution le { $on } ; le tribunal statue sur l’annulation au plus tard le { $until } ({ $cite }).
dispute-stay-dismissed = Le juge des référés a rejeté la suspension le { $on } : la délibération peut être exécutée ; le tribunal statue sur l’annulation au plus tard le { $until } ({ $cite }).
dispute-annulled = Le tribunal administratif a annulé la délibération le { $on } ; le jugement est notifié au plus tard le { $until } ({ $cite }).
dispute-upheld = Le tribunal administratif a rejeté la demande d’annulation le { $on } : la délibération est exécutoire ; le jugement est notifié au plus tard le { $until } ({ $cite }).

## Commissions, bureau, absence, conference

commissions-number = { $count ->
    [0] aucune commission permanente
    [one] une commission permanente
   *[other] { $count } commissions permanentes
}
commissions-enough = Le conseil a { commissions-number }, dans les limites de la loi ({ $cite }).
commissions-few = Le conseil a { commissions-number } : il en faut { $limit } au moins ({ $cite }).
commissions-many = Le conseil aurait { commissions-number } : il en faut { $limit } au plus ({ $cite }).
commissions-covered = Les matières que la loi nomme relèvent toutes d’une commission ({ $cite }).
commissions-uncovered = Des matières que la loi nomme ne relèvent d’aucune commission : { $missing } ({ $cite }).
members-number = { $members ->
    [0] aucun membre
    [one] un membre
   *[other] { $members } membres
}
commission-peopled = La commission compte { members-number } : le nombre légal est atteint ({ $cite }).
commission-small = La commission compte { members-number } : il en faut { $required } au moins ({ $cite }).
commission-free = Ce membre n’a pas encore de siège dans une commission permanente ({ $cite }).
commission-seated = Un membre n’appartient qu’à une seule commission permanente ({ $cite }).
commission-outside-bureau = La présidence de la commission est tenue hors du bureau ({ $cite }).
commission-of-bureau = Un membre du bureau ne peut présider une commission permanente ni en être vice-président ({ $cite }).
commission-opposition-presides = L’opposition préside { $count ->
    [one] une commission permanente
   *[other] { $count } commissions permanentes
} ({ $cite }).
commission-opposition-lacks = { $count ->
    [one] La présidence d’une commission permanente est réservée
   *[other] La présidence de { $count } commissions permanentes est réservée
} à l’opposition, qui n’en préside pas assez ({ $cite }).
commission-asked = La réunion est demandée par { members-number } de la commission ; il en faut { $required } ({ $cite }).
commission-asked-by-few = La réunion n’est demandée que par { members-number } de la commission ; il en faut { $required } ({ $cite }).
office-left = N’est plus en exercice à compter du { $since } ({ $case }) : { office-count } ({ $cite }).
office-back = De nouveau en exercice à compter du { $since } ({ $case }) : { office-count } ({ $cite }).
office-count = { $of ->
    [0] le conseil ne compte plus aucun membre en exercice
    [one] le conseil compte un membre en exercice
   *[other] le conseil compte { $of } membres en exercice
}
bureau-held = { $held ->
    [0] aucun vice-président
    [one] un vice-président
   *[other] { $held } vice-présidents
}
bureau-complete = Le bureau compte { bureau-held }, le nombre que fixe la loi ({ $cite }).
bureau-vacant = Le bureau compte { bureau-held } sur { $required } : il y a vacance ({ $cite }).
bureau-crowded = Le bureau compterait { bureau-held } : la loi en fixe { $required } ({ $cite }).
bureau-secretary-apart = Le secrétaire et son adjoint sont choisis hors du bureau ({ $cite }).
bureau-secretary-not-apart = Le secrétaire et son adjoint ne peuvent pas être du bureau ({ $cite }).
bureau-one-council = La présidence et la vice-présidence sont exercées dans un seul conseil ({ $cite }).
bureau-several-councils = La présidence ou la vice-présidence ne se cumule pas avec celle d’un autre conseil ({ $cite }).
interim-not-yet = Un vice-président supplée le président de droit à partir du { $from } seulement ({ $cite }).
interim-stands-in = Le président est suppléé de droit depuis le { $from }, dans l’ordre des vice-présidents ({ $cite }).
group-large = Le groupe compte { members-number } : le nombre légal est atteint ({ $cite }).
group-small = Le groupe compte { members-number } : il en faut { $required } au moins ({ $cite }).
sessions-in-all = { $sessions ->
    [0] aucune session
    [one] une session
   *[other] { $sessions } sessions
}
sessions-in-a-row = { $sessions ->
    [0] aucune
    [one] une
   *[other] { $sessions }
}
absence-none = Aucune absence sans motif accepté par le conseil ({ $cite }).
absence-below = Absent, sans motif accepté par le conseil, à { $in-all } en tout, dont { $in-a-row } de suite au plus ; { $now } en ce moment ({ $cite }).
absence-near = Absent, sans motif accepté par le conseil, à { $in-all } en tout, dont { $now } de suite : à la prochaine absence, le membre est réputé démissionnaire d’office ({ $cite }).
absence-resigned = Absent, sans motif accepté par le conseil, à { $in-all } en tout, dont { $in-a-row } de suite : réputé démissionnaire d’office ; le conseil le constate ({ $cite }).
absence-without-effect = Absent, sans motif accepté par le conseil, à { $in-all } en tout, dont { $in-a-row } de suite : aucun texte ne prévoit d’effet de plein droit pour un arrondissement ; voyez le règlement intérieur ({ $cite }).
meetings-number = { $meetings ->
    [0] ne s’est pas réunie
    [one] s’est réunie une fois
   *[other] s’est réunie { $meetings } fois
}
meetings-required = { $required ->
    [one] une réunion
   *[other] { $required } réunions
}
conference-met = La conférence { meetings-number } cette année, comme la loi le veut ({ $cite }).
conference-to-meet = La conférence { meetings-number } cette année : il faut { meetings-required } avant la fin de l’année ({ $cite }).
conference-not-met = La conférence { meetings-number } cette année-là : il fallait { meetings-required } ({ $cite }).
conference-sent = Copie du procès-verbal envoyée au gouverneur le { $on }, dans le délai ({ $cite }).
conference-sent-late = Copie du procès-verbal envoyée au gouverneur le { $on } ; le délai courait jusqu’au { $last } ({ $cite }).
conference-to-send = Copie du procès-verbal à envoyer au gouverneur le { $last } au plus tard ({ $cite }).
conference-not-sent = Copie du procès-verbal non envoyée au gouverneur ; le délai courait jusqu’au { $last } ({ $cite }).

dirhams = { $amount } dirhams
opinion-given = L’arrondissement a donné son avis le { $on } ({ $cite }).
opinion-awaited = L’avis de l’arrondissement est attendu jusqu’au { $until } ({ $cite }).
opinion-not-running = L’avis de l’arrondissement est attendu ; son délai court de la clôture de sa session de septembre ({ $cite }).
opinion-missing = L’arrondissement n’a donné aucun avis dans le délai, qui courait jusqu’au { $last } : le conseil communal statue valablement ({ $cite }).
account-balanced = Le compte est en équilibre : { $total } de ressources, autant de dépenses ({ $cite }).
account-out-of-balance = Le compte n’est pas en équilibre : { $receipts } de ressources, { $expenses } de dépenses ({ $cite }).
account-was-sent = Le compte a été transmis le { $on }, dans le délai ({ $cite }).
account-awaited = Le compte peut être transmis jusqu’au { $last } ; ensuite le conseil communal l’arrête d’office ({ $cite }).
account-may-be-imposed = Le compte n’a pas été transmis dans le délai, qui courait jusqu’au { $last } : le conseil communal l’arrête d’office ({ $cite }).
