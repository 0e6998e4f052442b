home-title = Ce qui vous attend
home-count = { $count ->
    [0] rien
    [one] { $count } tâche
   *[other] { $count } tâches
}
home-nothing = Rien ne vous attend
home-nothing-help = Ici paraîtra tout ce qui vous est demandé, avec son terme et sa raison.
home-pressing = Pressant
home-later = Ensuite
session-late-already = Un délai légal est déjà passé pour cette date : déplacez la session, ou retirez-la du calendrier.
home-coming = Sessions en cours et à venir
home-not-convened = Convocation à venir
home-no-session = Aucune session en cours ni à venir.
home-councils = Vos conseils
task-until = Avant la fin du { $what }
task-no-day = Sans terme
task-late = { $count ->
    [one] En retard de { $count } jour
   *[other] En retard de { $count } jours
}
task-agenda-begin = Préparer l’ordre du jour
task-agenda-settle = Arrêter l’ordre du jour
task-agenda-send = Transmettre l’ordre du jour à l’autorité
task-convene = Convoquer les membres
task-convene-unacknowledged = Convoquer les membres (récépissé de l’ordre du jour attendu)
task-agenda-post = Afficher l’ordre du jour au siège
task-unopened = { $count ->
    [one] { $count } membre n’a pas ouvert sa convocation
   *[other] { $count } membres n’ont pas ouvert leur convocation
}
task-reports = { $count ->
    [one] { $count } point attend le rapport de sa commission
   *[other] { $count } points attendent le rapport de leur commission
}
task-second-call = Convoquer une seconde fois : le quorum a manqué
task-session-request-answer = Répondre à la demande de session extraordinaire
task-session-request-plan = Fixer la session extraordinaire demandée
task-examine-agenda = Examiner l’ordre du jour reçu
task-sign-request = Signer, ou non, une demande d’inscription d’un point
task-examined-again = Suivre le nouvel examen d’une délibération
task-session-asked = Suivre la session extraordinaire que vous avez demandée
task-session-extended = Prendre connaissance de la prorogation de la session
task-roll = Faire l’appel et ouvrir la session
task-conduct = Conduire la séance
task-prepare-acts = { $count ->
    [one] Préparer { $count } délibération à signer
   *[other] Préparer { $count } délibérations à signer
}
task-sign-acts = { $count ->
    [one] Signer { $count } délibération
   *[other] Signer { $count } délibérations
}
task-complete-minutes = Compléter le procès-verbal, que le secrétaire ou le président arrête
task-write-minutes = Établir et arrêter le procès-verbal
task-sign-minutes = Signer le procès-verbal
task-give-minutes = Remettre le procès-verbal aux membres
task-send-register = Transmettre le registre des présences
task-send-acts = Transmettre le procès-verbal et les délibérations
task-opposed = { $count ->
    [one] Opposition à { $count } délibération : le conseil doit la réexaminer
   *[other] Opposition à { $count } délibérations : le conseil doit les réexaminer
}
task-visa-refused = { $count ->
    [one] Visa refusé à { $count } délibération : le conseil doit la réexaminer
   *[other] Visa refusé à { $count } délibérations : le conseil doit les réexaminer
}
task-post-acts = Afficher les délibérations au siège
task-publish = { $count ->
    [one] Publier { $count } délibération devenue exécutoire
   *[other] Publier { $count } délibérations devenues exécutoires
}
task-open-convocation = Ouvrir votre convocation et ses pièces
task-answer = Répondre : présent ou excusé
task-attend = Assister à la session
task-follow-sitting = La session est ouverte
task-read-minutes = Lire le procès-verbal
task-convene-meeting = Convoquer une réunion
task-attend-meeting = Assister à une réunion
task-conclude-meeting = Établir le procès-verbal d’une réunion
task-copy-conference = Adresser à l’autorité la copie du procès-verbal de la conférence
task-post-conference = Afficher le procès-verbal de la conférence
task-hold-conference = Réunir la conférence des présidents d’arrondissement
task-give-receipts = { $count ->
    [one] Donner { $count } récépissé
   *[other] Donner { $count } récépissés
}
task-examine-acts = { $count ->
    [one] Examiner { $count } délibération
   *[other] Examiner { $count } délibérations
}
task-answer-visas = { $count ->
    [one] Répondre à { $count } demande de visa
   *[other] Répondre à { $count } demandes de visa
}
task-refer = { $count ->
    [one] Saisir le tribunal ou renoncer : { $count } délibération maintenue
   *[other] Saisir le tribunal ou renoncer : { $count } délibérations maintenues
}
task-add-papers = Joindre les pièces du point
glance-open = Ouvrir
glance-points = Points
glance-settled = Points tranchés
glance-adopted = Points adoptés
glance-last-vote = Dernier vote
council-settings = Choix du conseil
council-publication = Publication
settings-contradict = Deux choix se contredisent : « { $one } » et « { $other } ». Ils sont gardés ; revoyez l’un des deux.
council-publish-names = Publier le vote de chaque membre
council-publish-names-help = Proposé à chaque publication. Les procès-verbaux disent toujours le vote de chacun.
council-readings = Le droit, là où il est discuté
council-readings-help = La lecture retenue est dite avec chaque délai et chaque résultat qui repose sur elle.
reading-default = Lecture conseillée, retenue par défaut
reading-not-computed = aucun calcul n’en dépend encore
reading-not-here = La loi de ce conseil ne pose pas la question
council-letterhead = En-tête des pièces
council-letterhead-help = Une ligne par autorité et par langue, de la plus haute à la plus proche, sous « Royaume du Maroc ». Vide : l’en-tête d’usage.
letterhead-unequal = En-tête : autant de lignes dans chaque langue, six au plus.
letterhead-too-long = Une ligne de l’en-tête dépasse 120 signes.
council-rules = Les règles de droit appliquées
council-rules-count = { $count ->
    [0] Aucune règle
    [one] { $count } règle
   *[other] { $count } règles
}
council-in-office = Membres en exercice
council-commissions = Commissions permanentes
council-commissions-all = Composition et sièges
council-meetings = Réunions
council-chart = Organigramme
internal-rules = Règlement intérieur
internal-rules-none = Aucun règlement intérieur n’a été adopté ici.
internal-rules-unsent = Il n’a pas encore été transmis à l’autorité.
internal-rules-expected = Sans opposition, il entre en vigueur le { $what }.
commission-president = Président :
commission-seats = { $count ->
    [0] Sans membre
    [one] { $count } membre
   *[other] { $count } membres
}
council-groups = Groupes
council-services = Services
council-none = Aucun pour l’instant.
done-settings-saved = Les choix du conseil sont enregistrés.
journal-settings-changed = Choix du conseil modifiés
task-questions-sitting = { $count ->
    [one] Choisir la séance des réponses : une question écrite est inscrite
   *[other] Choisir la séance des réponses : { $count } questions écrites sont inscrites
}
task-questions-answer = { $count ->
    [one] Inscrire la réponse à une question écrite
   *[other] Inscrire les réponses à { $count } questions écrites
}
task-question-unanswered = Votre question écrite est restée sans réponse : vous pouvez demander son report
task-petition-decide = Décider d’une pétition
task-budget-to-commission = Remettre le projet de budget et ses pièces à la commission du budget
task-budget-again = Le budget est rejeté : mettre une session extraordinaire au calendrier et l’y inscrire
task-budget-to-visa = Présenter le budget au visa
task-budget-new-vote = Visa du budget refusé : soumettre le budget à un nouveau vote
task-point-opposed = L’autorité s’oppose à un point : le soumettre au juge avant d’en délibérer
task-point-before-judge = Inscrire ce que le juge dit de l’opposition à un point
task-receive-relays = { $count ->
    [one] Donner récépissé des actes de { $count } session d’arrondissement
   *[other] Donner récépissé des actes de { $count } sessions d’arrondissement
}
task-relay = { $count ->
    [one] Transmettre au gouverneur les actes de { $count } session d’arrondissement
   *[other] Transmettre au gouverneur les actes de { $count } sessions d’arrondissement
}
task-execution-late = { $count ->
    [one] { $count } exécution en retard
   *[other] { $count } exécutions en retard
}
task-sign-orders = { $count ->
    [one] Signer un arrêté
   *[other] Signer { $count } arrêtés
}
task-send-orders = { $count ->
    [one] Transmettre un arrêté à l’autorité
   *[other] Transmettre { $count } arrêtés à l’autorité
}
task-publish-orders = { $count ->
    [one] Publier un arrêté réglementaire
   *[other] Publier { $count } arrêtés réglementaires
}
task-receive-orders = { $count ->
    [one] Donner récépissé d’un arrêté
   *[other] Donner récépissé de { $count } arrêtés
}
task-give-opinions = { $count ->
    [one] Donner l’avis que la commune demande
   *[other] Donner les { $count } avis que la commune demande
}
task-opinions-missing = { $count ->
    [one] Un avis d’arrondissement manque encore
   *[other] { $count } avis d’arrondissements manquent encore
}
task-notify-allocations = { $count ->
    [one] Notifier sa dotation à un arrondissement
   *[other] Notifier leur dotation à { $count } arrondissements
}
task-take-accounts = { $count ->
    [one] Examiner un compte de dotation
   *[other] Examiner { $count } comptes de dotation
}
task-impose-accounts = { $count ->
    [one] Arrêter d’office un compte de dotation
   *[other] Arrêter d’office { $count } comptes de dotation
}
task-vote-account = Voter le compte de la dotation, en équilibre
task-send-account = Transmettre à la commune le compte de la dotation
task-deadline-moved = Un jour férié a déplacé un délai
task-deadline-broken = Un jour férié a déplacé un délai : il n’est plus tenu
moved-line = { $title } ({ $article }), { $about } : du { $was } au { $due }
moved-line-broken = { $title } ({ $article }), { $about } : du { $was } au { $due }. Attention : ce qui a été fait ne tient plus ce délai.
moved-mail-subject = Des délais ont changé de jour
moved-mail =
    { $name },
    
    Les jours fériés de { $council } ont changé. Ces délais ont changé de jour :
    { $lines }
    
    Vos tâches, avec leurs jours :
    { $address }
journal-deadlines-moved = Délais déplacés par un changement des jours fériés
journal-deadlines-told = Délais déplacés : courrier envoyé
