document-empty = Le fichier « { $name } » est vide.
document-kind-refused = Le fichier « { $name } » n’est pas d’un type admis : PDF, Word, Excel, PowerPoint, OpenDocument ou image.
document-not-what-it-says = Le contenu du fichier « { $name } » ne correspond pas à son nom.
journal-document-received = Pièce reçue
journal-document-released = Pièce ouverte à plus de lecteurs
