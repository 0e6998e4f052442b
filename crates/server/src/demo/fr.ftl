demo-title = Essayer Majlis
demo-what = La commune de Casablanca, avec des personnes inventées. Choisissez un rôle : le lien vous y fait entrer, autant de fois que vous voulez.
demo-what-pilot = Six conseils de toutes les sortes : communes, région, province, arrondissement, avec des personnes inventées. Choisissez un conseil et un rôle : le lien vous y fait entrer, autant de fois que vous voulez.
demo-casablanca = Commune de Casablanca
demo-roles = Les rôles
demo-password = Le mot de passe de chacun, demandé à nouveau pour signer :
demo-clock = L’horloge
demo-clock-help = Les délais courent sur cette horloge. Elle avance quand vous le voulez et ne recule jamais.
demo-clock-days = { $count ->
    [one] + { $count } jour
   *[other] + { $count } jours
 }
demo-clock-to = Aller au
demo-clock-do = Avancer
demo-clock-forwards = L’horloge avance de 1 à 400 jours à la fois, et ne recule jamais.
done-demo-clock = L’horloge a avancé ; tout ce que ces jours apportaient a été fait.
demo-mail = Les courriels
demo-mail-what = Les 200 derniers courriels remis par la démonstration. Rien n’est parti ailleurs.
demo-mail-none = Aucun courriel.
demo-mail-all = Tous les courriels
demo-mail-subject = Objet
demo-mail-to = Destinataire
demo-mail-at = Remis le
demo-mail-attachments = Pièces jointes
demo-mail-theirs = Ses courriels
role-interior = Ministère de l’Intérieur (visa)
