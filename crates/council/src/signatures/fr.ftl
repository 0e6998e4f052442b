already-signed = Vous avez déjà signé cette pièce.
signed-another-text = La pièce n’est plus celle qui vous a été montrée. Relisez-la avant de signer.
signature-nature = Signature électronique simple (loi 43-20)
signed-by = Signé par { $what }
journal-signed = Pièce signée
