council-slug-unusable = L’adresse n’admet que des minuscules, des chiffres et des traits d’union.
council-slug-taken = Cette adresse est prise par un autre conseil.
council-misplaced = Ce conseil ne se place pas sous cette collectivité.
council-code-unknown = Aucune collectivité ne porte ce code.
council-already-open = Ce conseil travaille déjà ici.
journal-council-created = Conseil créé
journal-authority-created = Autorité de contrôle ajoutée
journal-tree-planted = Arbre des collectivités mis en place
