account-address-taken = Cette adresse a déjà un compte.
account-address-unreadable = L’adresse électronique n’est pas valable.
password-too-short = Le mot de passe est trop court : dix caractères au moins.
password-too-long = Le mot de passe est trop long : deux cents caractères au plus.
password-too-easy = Le mot de passe est trop facile à deviner : variez les caractères, sans répéter votre adresse.
form-unreadable = Ce que vous avez envoyé n’a pas pu être lu. Remplissez la page de nouveau, puis envoyez-la.
form-too-large = Le fichier dépasse la taille permise.
