role-office = Secrétariat du conseil
role-president = Présidence
role-secretary = Secrétaire du conseil
role-member = Membre du conseil
role-service = Service administratif
role-authority = Autorité de contrôle
role-reader = Lecture seule
office-president = Président du conseil
office-vice-president = Vice-président
office-secretary = Secrétaire du conseil
office-deputy-secretary = Secrétaire adjoint
office-vice-president-nth = { $count ->
    [1] 1er vice-président
   *[other] { $count }e vice-président
}
sign-in = Connexion
sign-in-do = Se connecter
sign-in-wrong = L’adresse ou le mot de passe ne conviennent pas.
sign-in-too-often = Trop d’essais. Réessayez dans un quart d’heure.
sign-in-help = Pour lire votre convocation, le lien reçu par courrier suffit, sans mot de passe.
sign-out = Se déconnecter
sign-out-everywhere = Se déconnecter partout
email = Adresse électronique
password = Mot de passe
password-new = Nouveau mot de passe
password-again = Le même, encore une fois
password-current = Mot de passe actuel
password-help = Dix caractères au moins. Une courte phrase dont vous vous souvenez vaut mieux qu’un mot compliqué.
password-not-repeated = Les deux mots de passe diffèrent.
password-wrong = Le mot de passe est inexact. Rien n’a été signé ni changé.
password-change = Changer de mot de passe
password-change-do = Changer
devices = Là où vous êtes connecté
device-seen = Dernière visite : { $what }
done-password-changed = Le mot de passe est changé ; vos autres appareils sont déconnectés.
invitation-title = Choisissez un mot de passe
invitation-for = Votre compte : { $what }
invitation-do = Enregistrer et entrer
invitation-over = Ce lien a déjà servi, ou il n’est plus valable. Demandez au secrétariat du conseil une nouvelle invitation.
invitation-subject = Invitation à l’espace du conseil
invitation-mail = 
    Bonjour,
    
    Un compte vous est ouvert dans l’espace du conseil. Pour choisir votre mot de passe, ouvrez ce lien dans les quatorze jours :
    { $address }
done-member-invited = L’invitation part par courrier électronique.
mail-not-configured = Aucun serveur de courrier n’est configuré. Adressez-vous à l’administrateur.
member-without-email = Ce membre n’a pas déclaré d’adresse électronique.
member-invite = Inviter à se connecter
member-invite-again = Envoyer une nouvelle invitation
members-in-office = { $count ->
    [0] Aucun membre en exercice
    [one] { $count } membre en exercice
   *[other] { $count } membres en exercice
}
member-presence = Présence
members-absences = Absences
members-none = Aucun membre n’est encore inscrit.
members-import = Importer des membres
member-name = Nom
member-office = Fonction
group = Groupe
service = Service
member-not-in-office = Hors exercice
member-mandate = Mandat
mandate-since = En exercice depuis le
declared-postal = Adresse postale déclarée
declared-email = Adresse électronique déclarée
interim-too-early = Le mois de la loi n’est pas écoulé.
interim-already = Quelqu’un assure déjà l’intérim.
interim-not-in-office = Cette personne n’est pas un membre en exercice qui puisse assurer l’intérim.
interim-out-of-order = Ce n’est pas le premier dans l’ordre : écrivez pourquoi ceux d’avant ne peuvent pas.
interim-wrong-cause = La cause ne convient pas : la présidence est-elle vacante ?
interim-already-ended = Cet intérim a déjà pris fin.
interim-ends-when = Ce jour est avant le début de l’intérim.
journal = Journal du conseil
journal-help = Tout ce qui s’est passé, par qui et quand. Chaque ligne est liée à la précédente par une empreinte.
journal-person-added = Personne ajoutée
journal-person-invited = Invitation envoyée
journal-account-given = Compte ouvert
journal-password-chosen = Mot de passe choisi
journal-password-changed = Mot de passe changé
journal-signed-out-everywhere = Déconnexion de tous les appareils
journal-mandate-started = Début de mandat
journal-exclusion-added = N’est plus en exercice
journal-exclusion-ended = De nouveau en exercice
journal-office-taken = Prise de fonction
journal-office-left = Fonction quittée
journal-interim-began = Intérim de la présidence
journal-interim-ended = Fin de l’intérim
journal-service-placed = Place d’un service
journal-service-headed = Responsable d’un service
journal-group-added = Groupe ajouté
journal-group-joined = Entrée dans un groupe
journal-service-added = Service ajouté
journal-staff-added = Agent ajouté
journal-members-imported = Membres importés
