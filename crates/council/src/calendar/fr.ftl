holidays = Jours fériés
holidays-help = Les délais en jours ouvrables se comptent sur cette liste. Les fêtes religieuses se confirment une fois annoncées.
holiday-day = Jour
holiday-days = Nombre de jours
holiday-name = Fête
holiday-confidence = Certitude
holiday-source = Source
holiday-add = Ajouter un jour férié
holiday-add-do = Ajouter
holiday-remove = Retirer
holiday-replaces = À la place de
holiday-lasts = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
confidence-text = Texte
holiday-own = Déclaré par le conseil
confidence-official = Annonce officielle
confidence-press = Presse
confidence-estimate = Estimation
holidays-moon-unknown = Les fêtes religieuses de { $what } ne sont pas encore connues : les délais en jours ouvrables pourront changer.
holiday-unreadable = La date ou le nombre de jours ne sont pas valables.
holiday-without-name = Écrivez le nom de la fête.
holiday-too-long = Le nom ou la source est trop long : deux cents caractères au plus.
holiday-not-to-be-moved = Ce jour n’est pas de ceux qui se confirment ou se déplacent : choisissez une fête datée de la liste nationale.
holiday-already-removed = Ce jour a déjà été retiré, ou il est de la liste nationale.
done-holiday-added = Le jour férié est ajouté ; les délais sont recalculés.
done-holiday-removed = Le jour férié est retiré ; les délais sont recalculés.
journal-holiday-added = Jour férié ajouté
journal-holiday-removed = Jour férié retiré
journal-holidays-planted = Liste nationale des jours fériés mise en place
