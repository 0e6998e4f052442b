# What things are called in French: councils, matters, texts, readings, rules. Same keys, same order as
# ar.names.ftl.

## Languages, councils, authorities

language-ar = arabe
language-fr = français

kind-commune = conseil communal
kind-arrondissement = conseil d’arrondissement
kind-prefecture = conseil préfectoral ou provincial
kind-region = conseil régional

session-ordinary = session ordinaire
session-extraordinary = session extraordinaire

authority-governor = gouverneur
authority-wali = wali de la région
authority-interior = autorité gouvernementale chargée de l’intérieur
authority-governor-by = par le gouverneur
authority-wali-by = par le wali de la région
authority-interior-by = par l’autorité gouvernementale chargée de l’intérieur

## Matters

subject-programme = programme d’action ou de développement
subject-regional-scheme = schéma régional d’aménagement du territoire
subject-budget = budget
subject-financial = emprunts, garanties, tarifs des taxes et redevances
subject-property-disposal = cession ou affectation de biens
subject-property = autres actes sur les biens
subject-development-company = société de développement
subject-public-service-creation = création d’un service public
subject-public-service-mode = mode de gestion d’un service public
subject-delegated-management = gestion déléguée
subject-private-partnership = partenariat avec le secteur privé
subject-competence-contract = contrat de compétences partagées ou transférées
subject-organisation = organisation et attributions de l’administration
subject-street-naming = dénomination de places et de voies
subject-commemorative-naming = dénomination à titre d’hommage public ou de rappel historique
subject-foreign-cooperation = coopération décentralisée et jumelage avec l’étranger
subject-agreement = convention de coopération ou de partenariat
subject-appointment = désignation de délégués du conseil
subject-internal-rules = règlement intérieur
subject-internal-audit = audit interne
subject-president-report = rapport d’information du président
subject-report = autre rapport ou compte rendu
subject-roads = voies publiques
subject-other = autre affaire relevant du conseil

## Sources

text-113-14 = loi organique 113-14
text-113-14-of = de la loi organique 113-14
text-113-14-title = loi organique 113-14 relative aux communes
text-112-14 = loi organique 112-14
text-112-14-of = de la loi organique 112-14
text-112-14-title = loi organique 112-14 relative aux préfectures et provinces
text-111-14 = loi organique 111-14
text-111-14-of = de la loi organique 111-14
text-111-14-title = loi organique 111-14 relative aux régions
text-59-11 = loi organique 59-11
text-59-11-of = de la loi organique 59-11
text-59-11-title = loi organique 59-11 relative à l’élection des membres des conseils des collectivités territoriales
text-2-05-916 = décret 2-05-916
text-2-05-916-of = du décret 2-05-916
text-2-05-916-title = décret 2-05-916 fixant les jours et horaires de travail des administrations et des collectivités
text-2-16-301 = décret 2-16-301
text-2-16-301-of = du décret 2-16-301
text-2-16-301-title = décret 2-16-301 relatif au programme d’action de la commune
text-2-16-297 = décret 2-16-297
text-2-16-297-of = du décret 2-16-297
text-2-16-297-title = décret 2-16-297 relatif à la formation continue des membres des conseils
text-2-16-304 = décret 2-16-304
text-2-16-304-of = du décret 2-16-304
text-2-16-304-title = décret 2-16-304 relatif à la passation des pouvoirs
text-2-16-401 = décret 2-16-401
text-2-16-401-of = du décret 2-16-401
text-2-16-401-title = décret 2-16-401 relatif aux pétitions adressées aux conseils des régions
text-2-16-402 = décret 2-16-402
text-2-16-402-of = du décret 2-16-402
text-2-16-402-title = décret 2-16-402 relatif aux pétitions adressées aux conseils des préfectures et provinces
text-2-16-403 = décret 2-16-403
text-2-16-403-of = du décret 2-16-403
text-2-16-403-title = décret 2-16-403 relatif aux pétitions adressées aux conseils des communes
text-2-17-308 = décret 2-17-308
text-2-17-308-of = du décret 2-17-308
text-2-17-308-title = décret 2-17-308 relatif à la dotation des arrondissements
text-2-05-688 = décret 2-05-688
text-2-05-688-of = du décret 2-05-688
text-2-05-688-title = décret 2-05-688 relatif au Bulletin officiel des collectivités territoriales
text-2-21-509 = décret 2-21-509
text-2-21-509-of = du décret 2-21-509
text-2-21-509-title = décret 2-21-509 fixant le nombre des sièges des conseils préfectoraux et provinciaux
text-2-15-402 = décret 2-15-402
text-2-15-402-of = du décret 2-15-402
text-2-15-402-title = décret 2-15-402 fixant la liste des communes
text-05-20 = loi 05-20
text-05-20-of = de la loi 05-20
text-05-20-title = loi 05-20 relative à la cybersécurité
text-2-21-406 = décret 2-21-406
text-2-21-406-of = du décret 2-21-406
text-2-21-406-title = décret 2-21-406 pris pour l’application de la loi 05-20
text-2-24-921 = décret 2-24-921
text-2-24-921-of = du décret 2-24-921
text-2-24-921-title = décret 2-24-921 relatif aux services d’informatique en nuage
text-31-13 = loi 31-13
text-31-13-of = de la loi 31-13
text-31-13-title = loi 31-13 relative au droit d’accès à l’information
text-55-19 = loi 55-19
text-55-19-of = de la loi 55-19
text-55-19-title = loi 55-19 relative à la simplification des procédures et des formalités administratives
text-09-08 = loi 09-08
text-09-08-of = de la loi 09-08
text-09-08-title = loi 09-08 relative à la protection des données à caractère personnel
text-43-20 = loi 43-20
text-43-20-of = de la loi 43-20
text-43-20-title = loi 43-20 relative aux services de confiance pour les transactions électroniques
text-69-99 = loi 69-99
text-69-99-of = de la loi 69-99
text-69-99-title = loi 69-99 relative aux archives
text-03-01 = loi 03-01
text-03-01-of = de la loi 03-01
text-03-01-title = loi 03-01 relative à la motivation des décisions administratives
text-26-16 = loi organique 26-16
text-26-16-of = de la loi organique 26-16
text-26-16-title = loi organique 26-16 relative au caractère officiel de l’amazighe
text-cpc = code de procédure civile
text-cpc-of = du code de procédure civile
text-cpc-title = code de procédure civile (dahir du 28 septembre 1974)
text-doc = dahir des obligations et des contrats
text-doc-of = du dahir des obligations et des contrats
text-doc-title = dahir des obligations et des contrats, modifié par la loi 43-20
text-2-77-169 = décret 2-77-169
text-2-77-169-of = du décret 2-77-169
text-2-77-169-title = décret 2-77-169 fixant les jours fériés du secteur public, tel que modifié
text-2-18-855 = décret 2-18-855
text-2-18-855-of = du décret 2-18-855
text-2-18-855-title = décret 2-18-855 relatif à l’heure légale
text-regions-2015 = découpage régional de 2015
text-regions-2015-of = du découpage régional de 2015
text-regions-2015-title = découpage régional de 2015
text-rgph-2024 = recensement général de 2024
text-rgph-2024-of = du recensement général de 2024
text-rgph-2024-title = recensement général de la population et de l’habitat de 2024
text-results-2021 = résultats des élections du 8 septembre 2021
text-results-2021-of = des résultats des élections du 8 septembre 2021
text-results-2021-title = résultats des élections du 8 septembre 2021, publiés par le ministère de l’intérieur
source-cite = art. { $article } { $of-the-text }
source-cite-many = art. { $article } { $of-the-text }
source-cite-annex = annexe { $of-the-text }
source-range = { $from } à { $to }
source-short = art. { $article }
source-by-reference = { $cited }, par renvoi de l’art. { $article }

certainty-text = texte lu
certainty-partial = texte lu en partie
certainty-press = presse ou source secondaire
certainty-deduced = déduit de textes lus
certainty-memory = de mémoire, à vérifier

confidence-text = fixée par un texte
confidence-official = annoncée officiellement
confidence-press = annoncée par la presse
confidence-estimate = estimation astronomique

outcome-granted = conforme
outcome-refused = refusé
outcome-pending = en attente
outcome-warned = à vérifier

## Discussed points

reading-in-use = Le texte est discuté ; lecture retenue : { $reading }
reading-second-call-meeting = la deuxième réunion se tient trois à cinq jours après la première.
reading-second-call-sending = la seconde convocation est envoyée trois à cinq jours après la première réunion.
reading-third-meeting-on-the-day = la troisième réunion se tient le troisième jour ouvrable.
reading-third-meeting-day-after = la troisième réunion se tient le jour ouvrable qui suit le troisième.
reading-named-votes-always = le procès-verbal mentionne le vote de chaque votant, pour tout vote.
reading-named-votes-tie-only = le procès-verbal mentionne le vote de chaque votant en cas de partage égal seulement.
reading-secret-ballot-never = aucun texte ne prévoit de scrutin secret.
reading-secret-ballot-permitted = le conseil peut décider un scrutin secret, sous sa responsabilité.
reading-posting-from-adoption = le délai d’affichage court de l’adoption.
reading-posting-from-closing = le délai d’affichage court de la clôture de la session.
reading-electronic-notice-with-paper = la convocation électronique accompagne l’avis écrit sans le remplacer.
reading-electronic-notice-alone = la convocation électronique suffit si le règlement intérieur la prévoit.
reading-electronic-notice-paper-only = seule vaut la convocation écrite à l’adresse déclarée.
reading-remote-attendance-not-counted = les membres à distance ne comptent pas dans le quorum.
reading-remote-attendance-counted = les membres à distance comptent dans le quorum.
reading-notice-days-clear = délai franc : ni le jour de l’envoi ni celui de la session ne comptent.
reading-notice-days-plain = seul le jour de la session ne compte pas.
reading-rest-day-extended = un délai qui expire un jour non ouvrable court jusqu’au jour ouvrable suivant.
reading-rest-day-unmoved = un délai qui expire un jour non ouvrable n’est pas reporté.
reading-session-of-right-agenda-first = l’ordre du jour est envoyé à l’autorité dans son délai, même si la session de droit se tient alors plus tard.
reading-session-of-right-session-first = la session de droit se tient dans son délai, même si l’ordre du jour est alors envoyé plus tard.
reading-arrondissement-length-by-reference = la durée et la prorogation de la session communale valent par renvoi pour l’arrondissement.
reading-arrondissement-length-unlimited = le texte ne limite pas la session ordinaire de l’arrondissement.
reading-arrondissement-status-internal-rules = le règlement intérieur en décide ; les absences se comptent, sans effet automatique.
reading-arrondissement-status-as-commune = les règles de la commune s’appliquent à l’arrondissement.
reading-women-on-list-means = obligation de moyens : un manque avertit et n’annule pas.
reading-women-on-list-result = obligation de résultat : la liste doit compter ce tiers.
reading-absences-counted-both-kinds = toutes les sessions comptent, ordinaires et extraordinaires : le texte ne distingue pas.
reading-absences-counted-ordinary-only = seules les sessions ordinaires comptent.
reading-word-muqataa-arrondissement = مقاطعة désigne l’arrondissement de la loi organique, et rien d’autre : ailleurs le mot traduit aussi « county ».
reading-missing-opinion-warns = l’avis d’arrondissement qui manque avant la session de la commune est signalé.
reading-missing-opinion-silent = l’avis d’arrondissement qui manque n’est pas signalé.
point-session-of-right = La session de droit et l’envoi de l’ordre du jour
point-second-call = La deuxième réunion, faute de quorum
point-third-meeting = La troisième réunion
point-named-votes = Le vote de chacun au procès-verbal
point-secret-ballot = Le scrutin secret
point-posting-from = Le délai d’affichage
point-electronic-notice = La convocation électronique
point-remote-attendance = La présence à distance
point-arrondissement-length = La durée des sessions d’arrondissement
point-arrondissement-status = Questions écrites et démission de droit en arrondissement
point-notice-days = Les jours avant la session
point-rest-day = Un délai qui expire un jour férié
point-women-on-list = Un tiers de femmes sur la liste des vice-présidents
point-absences-counted = Les absences qui comptent
point-word-muqataa = Le mot مقاطعة
point-missing-opinion = L’avis des arrondissements avant la commune

## Values of rules

opening-first-days = { $days ->
    [one] le premier jour du mois
   *[other] les { $days } premiers jours du mois
}
opening-nth-weekday = le { $nth ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[other] quatrième
} { $weekday } du mois, ou le jour ouvrable suivant s’il est férié
opening-any-day = tout jour du mois
base-members-in-office = membres en exercice
base-votes-cast = suffrages exprimés
base-members-present = membres présents
share = plus de { $fraction } des { $base }
share-half = plus de la moitié des { $base }
whole-members = membres du conseil
asker-member = un membre seul
asker-members = plusieurs membres ensemble
asker-group = un groupe
initiative-president = à l’initiative du président
initiative-third = à la demande du tiers des membres en exercice
initiative-majority = à la demande de la majorité absolue des membres
initiative-authority = à la demande de l’autorité
part = au moins { $fraction } des { $whole }
part-half = la moitié au moins des { $whole }
sittings-per-session = { $sittings ->
    [0] aucune séance par session
    [one] une séance par session
   *[other] { $sittings } séances par session
}
budget-side-receipts = recettes
budget-side-expenses = dépenses
seats-of = { $seats ->
    [one] un siège
   *[other] { $seats } sièges
}
seats-up-to = jusqu’à { $population } habitants, { seats-of }
seats-above = au-delà de { $population } habitants, { seats-of }
seats-by-steps = { seats-of } jusqu’à { $population } habitants, { $more } de plus par tranche entière de { $per } habitants, { $at-most } au plus
seats-of-arrondissement = conseillers communaux élus dans l’arrondissement, et { $per-communal } conseillers d’arrondissement pour chacun d’eux, { $at-least } au moins et { $at-most } au plus
amount-number = { $number }
amount-between = { $least } à { $most }
amount-at-least = { $least } au moins
amount-at-most = { $most } au plus
amount-portion = { $fraction } au moins
ranks-of = { $number ->
    [one] un vice-président
   *[other] { $number } vice-présidents
}
ranks-up-to = jusqu’à { $seats } membres, { ranks-of }
ranks-above = au-delà de { $seats } membres, { ranks-of }
field-budget = budget, finances et programmation
field-public-services = services publics
field-development = développement rural et urbain, investissements, eau, énergie et environnement
field-social-affairs = affaires sociales et famille
field-regional-development = développement économique, social, culturel et environnemental
field-spatial-planning = aménagement du territoire
field-finance = finances et économie
field-social-and-culture = affaires sociales et culturelles
field-town-planning = urbanisme et environnement
came-present = présent
came-excused = absent, motif accepté par le conseil
came-absent = absent sans motif accepté
enclosure-agenda = ordre du jour
enclosure-timetable = calendrier des séances
enclosure-points-by-sitting = points à délibérer par séance
enclosure-documents = documents y afférents
signatory-president = président du conseil
signatory-secretary = secrétaire du conseil
capacity-holder = titulaire
capacity-deputy = secrétaire adjoint, de droit
capacity-designated = secrétaire de séance désigné
capacity-acting = vice-président, par suppléance
closing-asker-president = le président
closing-asker-members = des membres du conseil
closing-asker-authority = l’autorité
exclusion-death = décès
exclusion-resignation = démission volontaire
exclusion-automatic-resignation = démission d’office
exclusion-removal = révocation
exclusion-annulment = annulation définitive de l’élection
exclusion-suspension = suspension
exclusion-conviction = condamnation définitive entraînant l’inéligibilité
exclusion-other-cause = démission pour toute autre cause prévue par la loi organique
principle-report-first = la session s’ouvre par le rapport du président
principle-any-number = quel que soit le nombre des membres présents
principle-once-at-opening = une seule fois, à l’ouverture de la session
principle-president-side = l’emporte le côté où se trouve le président
principle-deputy-then-designated = le secrétaire adjoint, puis le secrétaire de séance désigné
principle-relative-youngest-lot = majorité relative, puis le plus jeune, puis le sort
principle-public-vote = vote public
principle-votes-named = mention du vote de chaque votant
principle-enforceable-at-expiry = exécutoire à l’expiration du délai d’opposition
principle-examine-anew = nouvel examen par le conseil
principle-silence-is-visa = le silence vaut visa
principle-refusal-reasoned = refus motivé, notifié et lu sans débat à l’ouverture
principle-petition-next-session = inscription à la session ordinaire suivante
principle-petition-to-commissions = session ordinaire suivante, après étude en commission
principle-listed-points-only = seuls les points inscrits sont délibérés
principle-receipts-first = les recettes avant les dépenses
principle-left-to-internal-rules = selon le règlement intérieur
principle-one-commission = une seule commission permanente par membre
principle-outside-bureau = hors du bureau
principle-one-council = pas de cumul avec un autre conseil

## Titles of rules

rule-working-week = Jours ouvrables
rule-ordinary-months = Mois des sessions ordinaires
rule-ordinary-opening = Ouverture des sessions ordinaires
rule-ordinary-length = Durée d’une session ordinaire
rule-ordinary-extension = Prorogation d’une session ordinaire
rule-extraordinary-length = Durée d’une session extraordinaire
rule-extraordinary-initiative = Initiative d’une session extraordinaire
rule-extraordinary-third = Session extraordinaire demandée par le tiers des membres
rule-extraordinary-refusal = Refus motivé d’une session extraordinaire
rule-extraordinary-majority = Majorité dont la demande rend la session de droit
rule-extraordinary-of-right = Délai de la session de droit
rule-extraordinary-authority = Délai de la session demandée par l’autorité
rule-extraordinary-authority-notice = Convocation à la session demandée par l’autorité
rule-extraordinary-authority-quorum = Quorum de la session demandée par l’autorité
rule-extraordinary-postponement = Report de la session demandée par l’autorité
rule-president-report = Rapport d’information du président
rule-question-notice = Dépôt des questions écrites
rule-agenda-to-authority = Transmission de l’ordre du jour
rule-authority-points = Points additionnels de l’autorité
rule-agenda-opposition = Opposition à des points
rule-agenda-judge = Référé sur l’opposition à un point
rule-agenda-only = Ordre du jour limitatif
rule-member-request = Demande d’inscription d’un point
rule-request-refusal = Refus d’inscrire un point
rule-half-request = Demande qui impose l’inscription
rule-agenda-petition = Pétitions acceptées à l’ordre du jour
rule-question-sitting = Séance des réponses aux questions écrites
rule-question-rules = Questions écrites en arrondissement
rule-petition-answer = Réponse à une pétition
rule-petition-accepted = Suite d’une pétition acceptée
rule-convocation-notice = Délai de convocation
rule-convocation-enclosures = Pièces jointes à la convocation
rule-commission-passage = Passage en commission
rule-programme-in-commission = Programme d’action en commission
rule-budget-in-commission = Budget en commission
rule-budget-adoption = Adoption du budget
rule-budget-to-visa = Présentation du budget au visa
rule-budget-order = Ordre du vote du budget
rule-budget-rejected = Session après le rejet du budget
rule-budget-refusal-reasons = Motifs du refus de visa du budget
rule-budget-new-vote = Nouveau vote du budget
rule-quorum-first-call = Quorum de la première convocation
rule-quorum-second-call = Quorum de la seconde convocation
rule-quorum-third-meeting = Quorum de la troisième réunion
rule-quorum-counting = Moment où le quorum est compté
rule-second-call-window = Deuxième réunion
rule-third-meeting = Troisième réunion
rule-majority = Majorité de droit commun
rule-reinforced-majority = Majorité renforcée
rule-reinforced-subjects = Matières à majorité renforcée
rule-reinforced-fallback = Vote en seconde séance
rule-delegate-majority = Désignation des délégués
rule-closed-sitting = Demande de huis clos
rule-expulsion = Expulsion d’un membre
rule-tie = Partage égal des voix
rule-public-vote = Vote public
rule-named-votes = Vote nominatif au procès-verbal
rule-in-office-exclusions = Membres qui ne sont pas en exercice
rule-seats = Nombre de sièges
rule-seats-with-arrondissements = Nombre de sièges d’une commune à arrondissements
rule-arrondissement-councillors = Composition du conseil d’arrondissement
rule-permanent-commissions = Nombre des commissions permanentes
rule-commission-fields = Matières des commissions permanentes
rule-commission-members = Membres d’une commission permanente
rule-one-commission = Une commission par membre
rule-commission-presidency = Présidence des commissions
rule-commission-opposition = Présidence réservée à l’opposition
rule-commission-request = Demande de réunion d’une commission
rule-vice-presidents = Nombre des vice-présidents
rule-secretary-apart = Secrétaire hors du bureau
rule-one-presidency = Cumul des présidences
rule-interim = Intérim du président
rule-group-members = Membres d’un groupe
rule-absences-in-a-row = Absences successives
rule-absences-in-all = Absences non successives
rule-conference-yearly = Réunions de la conférence des présidents
rule-conference-minutes = Procès-verbal de la conférence au gouverneur
rule-signatories = Signature des délibérations
rule-secretary-substitution = Remplacement du secrétaire
rule-attendance-register = Envoi du registre de présence
rule-minutes-to-authority = Transmission des procès-verbaux et des délibérations
rule-planning-to-authority = Transmission des décisions d’urbanisme
rule-minutes-relayed = Transmission par la commune
rule-minutes-to-members = Remise des procès-verbaux aux membres
rule-posting = Affichage des délibérations
rule-opposition = Opposition aux délibérations
rule-tacit-enforceability = Exécution à défaut d’opposition
rule-internal-rules-force = Entrée en vigueur du règlement intérieur
rule-new-examination = Nouvel examen après opposition
rule-stay-ruling = Référé sur la suspension
rule-annulment-ruling = Jugement sur l’annulation
rule-judgment-notice = Notification du jugement
rule-visa = Délai du visa
rule-visa-silence = Silence de l’autorité de visa
rule-visa-by-governor = Visa du gouverneur
rule-visa-by-interior = Visa de l’intérieur
rule-opinion-on-grants = Avis de l’arrondissement sur les subventions
rule-allocation-notified = Notification de la dotation
rule-account-voted = Vote du compte des dépenses sur dotation
rule-account-again = Seconde lecture du compte
rule-account-imposed = Compte arrêté d’office

theme-frame = Le conseil et ses organes
theme-sessions = Les sessions
theme-agenda = L’ordre du jour
theme-requests = Les demandes et les points de droit
theme-convocation = La convocation
theme-commissions = Les commissions et instances
theme-budget = Le budget et le programme d’action
theme-quorum = Le quorum
theme-majority = Les majorités
theme-votes = Les élections et la police des séances
theme-office = Les membres et les sièges
theme-members = Le statut des membres
theme-minutes = Les procès-verbaux et registres
theme-control = Le contrôle administratif
theme-petitions = Les pétitions
theme-publication = La publication
theme-arrondissements = Les arrondissements
theme-information = L’accès à l’information et les procédures
theme-data-and-trust = Les données, la confiance et la sécurité
theme-calendar = Le calendrier
theme-figures = Les chiffres nationaux
theme-other = Autres règles
